// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/format/formatter.h"
#include "ui/tray/trayicon.h"

#include <QTimer>

#include <memory>

class AccountSession;

//! Keeps the tray icon there while it is wanted and the desktop has room for it, and up to date.
class TrayPresence : public QObject
{
    Q_OBJECT
public:
    explicit TrayPresence(QObject *parent = nullptr);
    ~TrayPresence() override;

    void setWanted(bool isWanted);
    //! An icon is on the screen now.
    bool isShown() const;
    //! \a session must outlive its account here.
    void addAccount(AccountSession &session);
    void removeAccount(const ProfileId &profile);
    void setPaused(bool isPaused);
    void setFormatter(const Formatter &formatter);
    TraySummary summary() const;

Q_SIGNALS:
    //! There is an icon now; valid until the next call of setWanted(false).
    void iconMade(TrayIcon &icon);

private:
    void tryToShow();
    void refreshSoon();
    void refresh();

    std::unique_ptr<TrayIcon> m_icon; // null while there is none
    QMap<ProfileId, AccountSession *> m_sessions;
    Formatter m_formatter;
    QTimer m_soon; // a poll brings many changes
    QTimer m_ages; // states change without an answer
    QTimer m_retry; // at login the panel may come after us
    int m_tries = 0;
    bool m_isPaused = false;
};
