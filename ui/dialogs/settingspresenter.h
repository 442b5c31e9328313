// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/pollcost.h"
#include "core/settings/appsettings.h"
#include "core/settings/datafolder.h"
#include "ui/dialogs/settingswords.h"
#include "ui/format/formatter.h"

#include <QHash>
#include <QObject>

#include <optional>

class Autostart;
class ProxySettings;

//! What the settings dialog knows and does, without a widget: works on a copy, says what an entry means and
//! what is wrong, and puts all of it in force at once.
class SettingsPresenter : public QObject
{
    Q_OBJECT
public:
    using Key = AppSettings::Key;

    //! What it works on; all must outlive it.
    struct Subjects
    {
        AppSettings &settings;
        ProxySettings &proxy;
        Autostart &autostart;
        DataFolder &folder;
        QList<PollFleet> fleets; //!< of the open accounts
    };

    explicit SettingsPresenter(const Subjects &subjects, QObject *parent = nullptr);

    // ---- the copy ----
    QVariant value(Key key) const;
    QString text(Key key) const { return value(key).toString(); }
    bool isOn(Key key) const { return value(key).toBool(); }
    //! What does not fit is refused with false.
    bool setValue(Key key, const QVariant &value);
    //! The entries of a choice, in the order to show them.
    QVariantList choices(Key key) const;
    //! False if another setting makes this one idle (a port without a proxy).
    bool isInUse(Key key) const;

    //! A new password, not the stored one, which nobody reads here.
    QString proxyPassword() const { return m_password.value_or(QString()); }
    void setProxyPassword(const QString &password);
    bool keepsPasswords() const;

    bool canStartAtLogin() const;
    bool startsAtLogin() const { return m_startsAtLogin; }
    void setStartsAtLogin(bool starts);

    //! The folder of this run.
    QString folder() const;
    //! The folder from the next start on, if it is another one, else empty.
    QString nextFolder() const;
    bool isFolderFixed() const;
    DataFolder::Objection objectionTo(const QString &folder) const;
    //! To be called for a folder without objection, or with the user's consent for one that holds data.
    void setFolder(const QString &folder);

    // ---- what it means ----
    Formatter formatter() const;
    //! "1,234.5 kWh · 21/06/2026 14:32"
    QString numberSample() const;
    QString powerSample() const;
    QString energySample() const;
    bool hasFleet() const;
    PollCost cost() const;
    //! What is wrong with an entry; empty if nothing is.
    QString problem() const;
    SettingsPageId problemPage() const { return SettingsPageId::Network; }

    // ---- doing ----
    //! Puts the defaults into the copy.
    void reset(SettingsPageId page);
    bool isChanged() const;
    //! Puts the copy in force: applied() follows. False, with nothing changed, while there is a problem().
    bool apply();
    //! What the last apply() could not do; empty if all is done.
    QString failure() const { return m_failure; }

    static QList<Key> keysOf(SettingsPageId page);

Q_SIGNALS:
    //! The copy, or what is in force.
    void changed();
    void applied();

private:
    bool needsServer() const;
    void applyAutostart();
    void applyFolder();

    Subjects m_subjects;
    QHash<Key, QVariant> m_edits;
    std::optional<QString> m_password;
    QString m_wantedFolder; // empty: no change
    bool m_startsAtLogin;
    QString m_failure;
};
