// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of the tree follow the stores; what is asked of the model is in planttreemodel.cpp.
#include "core/catalog/devicecatalog.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

#include <QSet>

#include <algorithm>

namespace {

const QList<int> ReadingRoles {
    Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Roles::Value,   Roles::Sort,
    Roles::State,    Roles::Age,      Roles::AgeText,         Roles::Problem, Roles::Badge};

//! Removes the runs of \a nodes that are not \a wanted any more, from the end.
template <typename Nodes, typename Ids, typename IdOf, typename Remove>
void removeGone(const Nodes &nodes, const Ids &wanted, IdOf idOf, Remove remove)
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
}

template <typename Nodes>
void number(const Nodes &nodes, int first = 0)
{
    for (size_t row = size_t(first); row < nodes.size(); ++row)
        nodes[row]->row = int(row);
}

template <typename Nodes>
void erase(Nodes &nodes, int first, int last)
{
    nodes.erase(nodes.begin() + first, nodes.begin() + last + 1);
    number(nodes, first);
}

} // namespace

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
    // Rows keep their order (promise of PlantStore): what is new stands at the end.
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
    removeGone(
        account.plants, codes, [](const PlantNode &node) { return node.code; }, remove);
    if (codes.size() > qsizetype(account.plants.size()))
        append(int(account.plants.size()), int(codes.size()) - 1);
    if (isNew)
        return;
    for (const auto &plant : account.plants)
        syncDevices(*plant);
}

//! Adds nodes for \a ids and puts each kind in its place; the caller tells the views.
void PlantTreeModel::addDevices(PlantNode &plant, const QList<DeviceId> &ids)
{
    AccountNode &account = plant.account();
    plant.devices.reserve(plant.devices.size() + size_t(ids.size()));
    for (const DeviceId id : ids) {
        const Device *known = account.store->device(id);
        auto device = std::make_unique<DeviceNode>();
        device->kind = NodeKind::Device;
        device->parent = &plant;
        device->id = id;
        device->group = int(DeviceCatalog::shared().groupOf(known ? known->typeId : 0));
        account.deviceById.insert(id, device.get());
        plant.devices.push_back(std::move(device));
    }
    std::stable_sort(plant.devices.begin(), plant.devices.end(),
                     [](const auto &a, const auto &b) { return a->group < b->group; });
    number(plant.devices);
    plant.isStateStale = true;
}

void PlantTreeModel::syncDevices(PlantNode &plant)
{
    AccountNode &account = plant.account();
    const QList<DeviceId> ids = account.store->deviceIds(plant.code);
    if (ids.isEmpty() && plant.devices.empty())
        return;
    removeGone(
        plant.devices, ids, [](const DeviceNode &node) { return node.id; },
        [&](int first, int last) { removeDevices(plant, first, last); });
    if (ids.isEmpty())
        return;
    const QModelIndex parent = indexOfNode(plant);
    if (plant.devices.empty()) {
        beginInsertRows(parent, 0, int(ids.size()) - 1);
        addDevices(plant, ids);
        endInsertRows();
        return;
    }
    for (const DeviceId id : ids) {
        const DeviceNode *known = account.deviceById.value(id);
        if (known && known->parent == &plant)
            continue;
        const Device *device = account.store->device(id);
        const int group = int(DeviceCatalog::shared().groupOf(device ? device->typeId : 0));
        const auto next = std::find_if(plant.devices.begin(), plant.devices.end(),
                                       [&](const auto &node) { return node->group > group; });
        const int row = int(next - plant.devices.begin());
        beginInsertRows(parent, row, row);
        addDevices(plant, {id});
        endInsertRows();
    }
}

void PlantTreeModel::removeDevices(PlantNode &plant, int first, int last)
{
    AccountNode &account = plant.account();
    beginRemoveRows(indexOfNode(plant), first, last);
    for (int row = first; row <= last; ++row) {
        // A device that moved to another plant may be registered there already.
        const DeviceNode *device = plant.devices[size_t(row)].get();
        if (account.deviceById.value(device->id) == device)
            account.deviceById.remove(device->id);
    }
    erase(plant.devices, first, last);
    plant.isStateStale = true;
    endRemoveRows();
}

//! Static data changed. A device that turns out to be of another kind goes to its own kind.
void PlantTreeModel::sortInAgain(DeviceNode &device)
{
    auto &plant = *static_cast<PlantNode *>(device.parent);
    plant.isStateStale = true;
    const Device *known = plant.account().store->device(device.id);
    if (!known || int(DeviceCatalog::shared().groupOf(known->typeId)) == device.group) {
        showRow(device);
        return;
    }
    removeDevices(plant, device.row, device.row);
    syncDevices(plant);
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
        if (PlantNode *plant = account.plantByCode.value(code)) {
            plant->isStateStale = true;
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
        Q_EMIT dataChanged(indexOfNode(account, Power), indexOfNode(account, EnergyMonth), ReadingRoles);
        Q_EMIT dataChanged(indexOfNode(*account.plants[size_t(firstPlant)], Power),
                           indexOfNode(*account.plants[size_t(lastPlant)], EnergyMonth), ReadingRoles);
    }
    for (const Range &range : ranges) {
        Q_EMIT dataChanged(indexOfNode(*range.plant->devices[size_t(range.first)], Power),
                           indexOfNode(*range.plant->devices[size_t(range.last)], Age), ReadingRoles);
    }
}
