// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planttreemodel.h"

#include "core/util/clock.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

#include <QAbstractProxyModel>

#include <algorithm>

namespace {

const QList<int> ReadingRoles {Qt::DisplayRole, Qt::ToolTipRole, Roles::Value,   Roles::Sort,
                               Roles::State,    Roles::Age,      Roles::AgeText, Roles::Problem};
const QList<int> AgeRoles {Qt::DisplayRole, Qt::ToolTipRole, Roles::Sort, Roles::State, Roles::AgeText};

//! The node of an index of the tree or of a proxy on it.
const PlantTreeModel::Node *nodeOf(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return qobject_cast<const PlantTreeModel *>(index.model())
        ? static_cast<const PlantTreeModel::Node *>(index.internalPointer())
        : nullptr;
}

//! Makes \a nodes follow \a wanted: runs that are gone are removed, what is new goes to the end. Rows keep
//! their order (promise of PlantStore), so one walk finds what is gone.
template <typename Nodes, typename Ids, typename IdOf, typename Remove, typename Append>
void follow(const Nodes &nodes, const Ids &wanted, IdOf idOf, Remove remove, Append append)
{
    const QSet<typename Ids::value_type> kept(wanted.begin(), wanted.end());
    for (int last = int(nodes.size()) - 1; last >= 0; --last) {
        if (kept.contains(idOf(*nodes[size_t(last)])))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(idOf(*nodes[size_t(first - 1)])))
            --first;
        remove(first, last);
        last = first;
    }
    if (wanted.size() > qsizetype(nodes.size()))
        append(int(nodes.size()), int(wanted.size()) - 1);
}

template <typename Nodes>
void erase(Nodes &nodes, int first, int last)
{
    nodes.erase(nodes.begin() + first, nodes.begin() + last + 1);
    for (size_t row = size_t(first); row < nodes.size(); ++row)
        nodes[row]->row = int(row);
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
        if (const DeviceNode *device = node->deviceById.value(id))
            showRow(*device);
    });
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
    const int row = node->row;
    beginRemoveRows({}, row, row);
    erase(m_accounts, row, row);
    endRemoveRows();
}

void PlantTreeModel::setLinkStatus(const ProfileId &profile, const LinkStatus &status)
{
    AccountNode *node = account(profile);
    if (!node || node->status == status)
        return;
    node->status = status;
    Q_EMIT dataChanged(indexOfNode(*node, State), indexOfNode(*node, State),
                       {Qt::DisplayRole, Qt::ToolTipRole, Roles::State, Roles::Sort});
}

LinkStatus PlantTreeModel::linkStatus(const ProfileId &profile) const
{
    const AccountNode *node = account(profile);
    return node ? node->status : LinkStatus();
}

void PlantTreeModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    showAll(Name, State, {Qt::DisplayRole, Qt::ToolTipRole, Roles::AgeText});
}

void PlantTreeModel::retranslate()
{
    showAll(Name, State, {Qt::DisplayRole, Qt::ToolTipRole, Roles::AgeText});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PlantTreeModel::refreshAges()
{
    showAll(State, State, AgeRoles);
}

//! Compares the account's rows with its store; new plants bring their devices.
void PlantTreeModel::syncPlants(AccountNode &account)
{
    const QList<PlantCode> codes = account.store->plantCodes();
    const QModelIndex parent = indexOfNode(account);
    const auto remove = [&](int first, int last) {
        beginRemoveRows(parent, first, last);
        for (int row = first; row <= last; ++row)
            forgetPlant(*account.plants[size_t(row)]);
        erase(account.plants, first, last);
        endRemoveRows();
    };
    const auto append = [&](int first, int last) {
        beginInsertRows(parent, first, last);
        account.plants.reserve(size_t(last) + 1);
        for (int row = first; row <= last; ++row) {
            auto plant = std::make_unique<PlantNode>();
            plant->kind = NodeKind::Plant;
            plant->row = row;
            plant->parent = &account;
            plant->code = codes.at(row);
            // Within the insertion: a signal of its own for every plant would cost a start 1,000 of them.
            addDevices(*plant, account.store->deviceIds(plant->code));
            account.plantByCode.insert(plant->code, plant.get());
            account.plants.push_back(std::move(plant));
        }
        endInsertRows();
    };
    const bool isNew = account.plants.empty();
    follow(
        account.plants, codes, [](const PlantNode &node) { return node.code; }, remove, append);
    if (isNew)
        return;
    for (const auto &plant : account.plants)
        syncDevices(*plant);
}

//! Appends rows for those of \a ids that have none; the caller tells the views.
void PlantTreeModel::addDevices(PlantNode &plant, const QList<DeviceId> &ids)
{
    AccountNode &account = plant.account();
    plant.devices.reserve(size_t(ids.size()));
    for (int row = int(plant.devices.size()); row < ids.size(); ++row) {
        auto device = std::make_unique<DeviceNode>();
        device->kind = NodeKind::Device;
        device->row = row;
        device->parent = &plant;
        device->id = ids.at(row);
        account.deviceById.insert(device->id, device.get());
        plant.devices.push_back(std::move(device));
    }
}

void PlantTreeModel::syncDevices(PlantNode &plant)
{
    AccountNode &account = plant.account();
    const QList<DeviceId> ids = account.store->deviceIds(plant.code);
    if (ids.isEmpty() && plant.devices.empty())
        return;
    const QModelIndex parent = indexOfNode(plant);
    const auto remove = [&](int first, int last) {
        beginRemoveRows(parent, first, last);
        for (int row = first; row <= last; ++row) {
            // A device that moved to another plant may be registered there already.
            const DeviceNode *device = plant.devices[size_t(row)].get();
            if (account.deviceById.value(device->id) == device)
                account.deviceById.remove(device->id);
        }
        erase(plant.devices, first, last);
        endRemoveRows();
    };
    const auto append = [&](int first, int last) {
        beginInsertRows(parent, first, last);
        addDevices(plant, ids);
        endInsertRows();
    };
    follow(
        plant.devices, ids, [](const DeviceNode &node) { return node.id; }, remove, append);
}

void PlantTreeModel::forgetPlant(PlantNode &plant)
{
    AccountNode &account = plant.account();
    account.plantByCode.remove(plant.code);
    for (const auto &device : plant.devices) {
        if (account.deviceById.value(device->id) == device.get())
            account.deviceById.remove(device->id);
    }
}

//! One dataChanged per parent with the columns that hold readings (performance.md §2).
void PlantTreeModel::showReadings(AccountNode &account, const QList<PlantCode> &plants,
                                  const QList<DeviceId> &devices)
{
    int firstPlant = INT_MAX;
    int lastPlant = -1;
    for (const PlantCode &code : plants) {
        if (const PlantNode *plant = account.plantByCode.value(code)) {
            firstPlant = std::min(firstPlant, plant->row);
            lastPlant = std::max(lastPlant, plant->row);
        }
    }
    QList<PlantNode *> touched;
    for (const DeviceId id : devices) {
        const DeviceNode *device = account.deviceById.value(id);
        if (!device)
            continue;
        auto &plant = *static_cast<PlantNode *>(device->parent);
        if (plant.lastTouched < 0)
            touched.append(&plant);
        plant.firstTouched = std::min(plant.firstTouched, device->row);
        plant.lastTouched = std::max(plant.lastTouched, device->row);
    }
    // The marks are cleared before anybody hears of the change.
    struct Range
    {
        const PlantNode *plant;
        int first;
        int last;
    };
    QList<Range> ranges;
    ranges.reserve(touched.size());
    for (PlantNode *plant : touched) {
        ranges.append({plant, plant->firstTouched, plant->lastTouched});
        plant->firstTouched = INT_MAX;
        plant->lastTouched = -1;
    }
    if (lastPlant >= 0) {
        Q_EMIT dataChanged(indexOfNode(account, Power), indexOfNode(account, StateOfCharge), ReadingRoles);
        Q_EMIT dataChanged(indexOfNode(*account.plants[size_t(firstPlant)], Power),
                           indexOfNode(*account.plants[size_t(lastPlant)], State), ReadingRoles);
    }
    for (const Range &range : ranges) {
        Q_EMIT dataChanged(indexOfNode(*range.plant->devices[size_t(range.first)], Power),
                           indexOfNode(*range.plant->devices[size_t(range.last)], State), ReadingRoles);
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

QVariant PlantTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name || section == State ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                                   : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Power:
        return tr("Power");
    case EnergyToday:
        return tr("Today");
    case StateOfCharge:
        return tr("Battery");
    default:
        return tr("State");
    }
}
