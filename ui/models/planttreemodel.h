// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "core/settings/profile.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QAbstractItemModel>
#include <QTimeZone>

#include <memory>
#include <vector>

class AlarmStore;
class ControlDesk;
class Clock;

//! Accounts → plants → devices, live. Rows follow the stores; the devices of a plant are grouped by kind
//! (inverters, batteries, meters, loggers, others). A poll is one dataChanged per parent. Indexes point at
//! node objects that live as long as their row, so selection and expansion survive every poll. The tree only
//! reads the stores; a store must outlive its account here (removeAccount first).
class PlantTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    //! What polls change stands side by side, that of devices first. Settings keep the names of the columns.
    enum Column {
        Name,
        Power, //!< plant: PV now; device: its active power with direction in words
        EnergyToday, //!< plant and inverter yield today
        StateOfCharge, //!< battery level
        State, //!< link, data or device state in words
        EnergyTotal, //!< plant and inverter yield since the beginning
        Age, //!< of the answer that the row shows
        HousePower, //!< plants only, like the next two
        GridPower, //!< with direction in words
        EnergyMonth,
        Place, //!< address of a plant
        Capacity, //!< kWp of the strings of a plant
        SerialNumber, //!< of a device; the code of a plant
        DeviceModel,
        ColumnCount
    };
    Q_ENUM(Column)
    enum class NodeKind : quint8 { None, Account, Plant, Device };
    Q_ENUM(NodeKind)

    explicit PlantTreeModel(const Clock &clock, QObject *parent = nullptr);
    ~PlantTreeModel() override;

    //! Shows an account below the others. Adding an id again only takes over its new profile data.
    void addAccount(const Profile &profile, PlantStore &store);
    //! Counts the active alarms at the plants of an account that is there; \a alarms must outlive it here.
    void addAlarms(const ProfileId &profile, AlarmStore &alarms);
    //! Marks the plants where something commanded is in force; \a desk must outlive the account here.
    void addControl(const ProfileId &profile, ControlDesk &desk);
    void removeAccount(const ProfileId &profile);
    void setLinkStatus(const ProfileId &profile, const LinkStatus &status);
    //! Numbers of all rows are worded anew.
    void setFormatter(const Formatter &formatter);
    const Formatter &formatter() const { return m_formatter; }
    //! Everything is worded anew: the language has changed.
    void retranslate();
    //! Ages and states depend on the clock too: words them anew. Call about once a minute while visible.
    void refreshAges();

    static NodeKind nodeKind(const QModelIndex &index);
    //! Of an account, plant or device row; empty for an invalid index.
    static ProfileId profileId(const QModelIndex &index);
    //! Of a plant or device row, else empty.
    static PlantCode plantCode(const QModelIndex &index);
    //! Of a device row, else 0.
    static DeviceId deviceId(const QModelIndex &index);
    //! The store behind a row; null for an invalid index.
    static PlantStore *storeOf(const QModelIndex &index);
    QModelIndex indexOf(const ProfileId &profile, Column column = Name) const;
    QModelIndex indexOf(const ProfileId &profile, const PlantCode &plant, Column column = Name) const;
    QModelIndex indexOf(const ProfileId &profile, DeviceId device, Column column = Name) const;
    //! Link status of an account; SignedOut if unknown.
    LinkStatus linkStatus(const ProfileId &profile) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    struct Node;

Q_SIGNALS:
    void formatterChanged();
    //! Answers came that may have changed nothing but the ages.
    void agesChanged();

private:
    friend class PlantTreeFilter;
    friend class RowSorter;
    friend class RowStateTracker;
    struct AccountNode;
    struct PlantNode;
    struct DeviceNode;

    AccountNode *account(const ProfileId &profile) const;
    QModelIndex indexOfNode(const Node &node, int column = 0) const;
    void syncPlants(AccountNode &account);
    void syncDevices(PlantNode &plant);
    void addDevices(PlantNode &plant, const QList<DeviceId> &ids);
    void removeDevices(PlantNode &plant, int first, int last);
    void sortInAgain(DeviceNode &device);
    void forgetPlant(PlantNode &plant);
    void showReadings(AccountNode &account, const QList<PlantCode> &plants, const QList<DeviceId> &devices);
    void showRow(const Node &node);
    void showAll(Column first, Column last, const QList<int> &roles);
    void markStatesStale();
    void showAlarms(const AccountNode &account);
    void showInForce(AccountNode &account);
    static QString inForceSentence(const PlantNode &node);
    static int alarmCount(const Node &node);
    static int worstAlarm(const Node &node);
    static QString alarmSentence(const Node &node);
    static QString withAlarms(const QString &kind, const Node &node);

    static QString heading(Column column);
    static QString columnSentence(Column column);
    QVariant accountData(const AccountNode &node, int column, int role) const;
    QVariant plantData(const PlantNode &node, int column, int role) const;
    QVariant deviceData(const DeviceNode &node, int column, int role) const;

    const Clock &m_clock;
    Formatter m_formatter;
    std::vector<std::unique_ptr<AccountNode>> m_accounts;
};
