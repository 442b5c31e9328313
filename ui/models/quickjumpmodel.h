// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "core/store/plantstore.h"
#include "ui/models/pagehistory.h"
#include "ui/models/quickjumpindex.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

//! What can be jumped to: accounts, plants, devices and commands. Shows the best hits for the query, or where
//! the user has been lately for none. Names are those of the time of adding; states are looked up.
class QuickJumpModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Account, Plant, Device, Command };
    Q_ENUM(Kind)
    //! Beside the common roles: Kind, Badge, DeviceType.
    enum Role {
        Detail = Qt::UserRole + 100, //!< second line
        Keys, //!< of a command, as people write them
        TitleHits, //!< places of the letters that match in the title, as QList<int>
        DetailHits //!< the same in the second line
    };
    struct Target
    {
        Kind kind = Kind::Account;
        Place place; //!< nowhere for a command
        QPointer<QAction> action;
    };
    static constexpr int mostShown = 100;

    explicit QuickJumpModel(QObject *parent = nullptr);
    ~QuickJumpModel() override;

    void addAccount(const Profile &profile, const PlantStore &store);
    //! \a path: where the command is in the menus, by " ▸ ".
    void addCommand(QAction &action, const QString &path);
    //! Newest first; call when everything has been added.
    void setRecent(const QList<Place> &places);
    void setQuery(const QString &query);
    QString query() const { return m_query; }
    //! All hits, also those that are not shown any more.
    int hitCount() const { return m_hitCount; }
    Target targetOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Account
    {
        Profile profile;
        QPointer<const PlantStore> store;
    };
    struct Entry
    {
        Kind kind;
        int account = -1;
        int plant = -1; //!< entry of the plant of a device
        QString title;
        QString code; //!< serial number, or plant code
        QString more; //!< address, model, or the path of a command
        PlantCode plantCode;
        DeviceId device;
        int deviceType = 0;
        QPointer<QAction> action;
    };

    void add(const Entry &entry, const QuickJumpIndex::Texts &texts);
    void show();
    int entryOf(const Place &place) const;
    QString detailOf(const Entry &entry) const;
    int badgeOf(const Entry &entry) const;
    QString spokenTextOf(const Entry &entry) const;
    QList<int> hitsIn(const QString &text, int row) const;

    QuickJumpIndex m_index;
    std::vector<Entry> m_entries;
    std::vector<Account> m_accounts;
    QList<int> m_recent; //!< entries
    QString m_query;
    QList<QuickJumpIndex::Hit> m_shown;
    int m_hitCount = 0;
};
