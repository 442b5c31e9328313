// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planttreemodel.h"

#include "core/store/alarmstore.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

#include <QAbstractProxyModel>

#include <algorithm>

namespace {

const QList<int> AgeRoles {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                           Roles::Sort,     Roles::State,    Roles::AgeText,
                           Roles::Badge};
const QList<int> WordRoles {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Roles::AgeText};

//! The node of an index of the tree or of a proxy on it.
const PlantTreeModel::Node *nodeOf(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return qobject_cast<const PlantTreeModel *>(index.model())
        ? static_cast<const PlantTreeModel::Node *>(index.internalPointer())
        : nullptr;
}

} // namespace

PlantTreeModel::PlantTreeModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
{
}

PlantTreeModel::~PlantTreeModel() = default;

void PlantTreeModel::addAccount(const Profile &profile, PlantStore &store)
{
    if (AccountNode *known = account(profile.id)) {
        known->profile = profile;
        showRow(*known);
        showReadings(*known, store.plantCodes(), {});
        return;
    }
    const int row = int(m_accounts.size());
    beginInsertRows({}, row, row);
    auto added = std::make_unique<AccountNode>();
    added->kind = NodeKind::Account;
    added->row = row;
    added->parent = nullptr;
    added->profile = profile;
    added->store = &store;
    AccountNode *node = added.get();
    m_accounts.push_back(std::move(added));
    endInsertRows();

    // The nodes are compared with the store after each change, so the "about to" signals are not needed.
    const auto onPlant = [this, node](const PlantCode &code) {
        if (PlantNode *plant = node->plantByCode.value(code))
            syncDevices(*plant);
    };
    connect(&store, &PlantStore::plantsAdded, this, [this, node] { syncPlants(*node); });
    connect(&store, &PlantStore::plantRemoved, this, [this, node] { syncPlants(*node); });
    connect(&store, &PlantStore::reset, this, [this, node] { syncPlants(*node); });
    connect(&store, &PlantStore::devicesAdded, this, onPlant);
    connect(&store, &PlantStore::deviceRemoved, this, onPlant);
    connect(&store, &PlantStore::plantChanged, this, [this, node](int plantRow) {
        if (plantRow >= 0 && size_t(plantRow) < node->plants.size())
            showRow(*node->plants[size_t(plantRow)]);
    });
    connect(&store, &PlantStore::deviceChanged, this, [this, node](DeviceId id) {
        if (DeviceNode *device = node->deviceById.value(id))
            sortInAgain(*device);
    });
    connect(&store, &PlantStore::polled, this, &PlantTreeModel::agesChanged);
    connect(&store, &PlantStore::readingsChanged, this,
            [this, node](const QList<PlantCode> &plants, const QList<DeviceId> &devices) {
                showReadings(*node, plants, devices);
            });
    syncPlants(*node);
}

void PlantTreeModel::removeAccount(const ProfileId &profile)
{
    AccountNode *node = account(profile);
    if (!node)
        return;
    disconnect(node->store, nullptr, this, nullptr);
    if (node->alarms)
        disconnect(node->alarms, nullptr, this, nullptr);
    const int row = node->row;
    beginRemoveRows({}, row, row);
    m_accounts.erase(m_accounts.begin() + row);
    for (size_t next = size_t(row); next < m_accounts.size(); ++next)
        m_accounts[next]->row = int(next);
    endRemoveRows();
}

void PlantTreeModel::setLinkStatus(const ProfileId &profile, const LinkStatus &status)
{
    AccountNode *node = account(profile);
    if (!node || node->status == status)
        return;
    node->status = status;
    Q_EMIT dataChanged(indexOfNode(*node, State), indexOfNode(*node, State),
                       {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Roles::State, Roles::Sort});
}

LinkStatus PlantTreeModel::linkStatus(const ProfileId &profile) const
{
    const AccountNode *node = account(profile);
    return node ? node->status : LinkStatus();
}

void PlantTreeModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    showAll(Name, Column(ColumnCount - 1), WordRoles);
    Q_EMIT formatterChanged();
}

void PlantTreeModel::retranslate()
{
    showAll(Name, Column(ColumnCount - 1), WordRoles);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PlantTreeModel::refreshAges()
{
    markStatesStale();
    showAll(State, Age, AgeRoles);
}

void PlantTreeModel::markStatesStale()
{
    for (const auto &node : m_accounts) {
        for (const auto &plant : node->plants)
            plant->isStateStale = true;
    }
}

void PlantTreeModel::showRow(const Node &node)
{
    Q_EMIT dataChanged(indexOfNode(node, 0), indexOfNode(node, ColumnCount - 1));
}

void PlantTreeModel::showAll(Column first, Column last, const QList<int> &roles)
{
    if (m_accounts.empty())
        return;
    Q_EMIT dataChanged(indexOfNode(*m_accounts.front(), first), indexOfNode(*m_accounts.back(), last), roles);
    for (const auto &node : m_accounts) {
        if (node->plants.empty())
            continue;
        Q_EMIT dataChanged(indexOfNode(*node->plants.front(), first), indexOfNode(*node->plants.back(), last),
                           roles);
        for (const auto &plant : node->plants) {
            if (!plant->devices.empty())
                Q_EMIT dataChanged(indexOfNode(*plant->devices.front(), first),
                                   indexOfNode(*plant->devices.back(), last), roles);
        }
    }
}

PlantTreeModel::NodeKind PlantTreeModel::nodeKind(const QModelIndex &index)
{
    const Node *node = nodeOf(index);
    return node ? node->kind : NodeKind::None;
}

ProfileId PlantTreeModel::profileId(const QModelIndex &index)
{
    const Node *node = nodeOf(index);
    if (!node)
        return {};
    while (node->parent)
        node = node->parent;
    return static_cast<const AccountNode *>(node)->profile.id;
}

PlantCode PlantTreeModel::plantCode(const QModelIndex &index)
{
    const Node *node = nodeOf(index);
    if (node && node->kind == NodeKind::Device)
        node = node->parent;
    return node && node->kind == NodeKind::Plant ? static_cast<const PlantNode *>(node)->code : PlantCode();
}

DeviceId PlantTreeModel::deviceId(const QModelIndex &index)
{
    const Node *node = nodeOf(index);
    return node && node->kind == NodeKind::Device ? static_cast<const DeviceNode *>(node)->id : DeviceId();
}

PlantStore *PlantTreeModel::storeOf(const QModelIndex &index)
{
    const Node *node = nodeOf(index);
    if (!node)
        return nullptr;
    while (node->parent)
        node = node->parent;
    return static_cast<const AccountNode *>(node)->store;
}

PlantTreeModel::AccountNode *PlantTreeModel::account(const ProfileId &profile) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const auto &node) { return node->profile.id == profile; });
    return found == m_accounts.end() ? nullptr : found->get();
}

QModelIndex PlantTreeModel::indexOfNode(const Node &node, int column) const
{
    return createIndex(node.row, column, &node);
}

QModelIndex PlantTreeModel::indexOf(const ProfileId &profile, Column column) const
{
    const AccountNode *node = account(profile);
    return node ? indexOfNode(*node, column) : QModelIndex();
}

QModelIndex PlantTreeModel::indexOf(const ProfileId &profile, const PlantCode &plant, Column column) const
{
    const AccountNode *owner = account(profile);
    const PlantNode *node = owner ? owner->plantByCode.value(plant) : nullptr;
    return node ? indexOfNode(*node, column) : QModelIndex();
}

QModelIndex PlantTreeModel::indexOf(const ProfileId &profile, DeviceId device, Column column) const
{
    const AccountNode *owner = account(profile);
    const DeviceNode *node = owner ? owner->deviceById.value(device) : nullptr;
    return node ? indexOfNode(*node, column) : QModelIndex();
}

QModelIndex PlantTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto *node = static_cast<const Node *>(parent.internalPointer());
    if (!node)
        return indexOfNode(*m_accounts[size_t(row)], column);
    if (node->kind == NodeKind::Account)
        return indexOfNode(*static_cast<const AccountNode *>(node)->plants[size_t(row)], column);
    return indexOfNode(*static_cast<const PlantNode *>(node)->devices[size_t(row)], column);
}

QModelIndex PlantTreeModel::parent(const QModelIndex &index) const
{
    const auto *node = static_cast<const Node *>(index.internalPointer());
    return node && node->parent ? indexOfNode(*node->parent) : QModelIndex();
}

int PlantTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_accounts.size());
    if (parent.column() != 0)
        return 0;
    const auto *node = static_cast<const Node *>(parent.internalPointer());
    switch (node->kind) {
    case NodeKind::Account:
        return int(static_cast<const AccountNode *>(node)->plants.size());
    case NodeKind::Plant:
        return int(static_cast<const PlantNode *>(node)->devices.size());
    default:
        return 0;
    }
}

int PlantTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}
