// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plantstoredata.h"

#include "core/catalog/devicecatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "core/util/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

TypeTable::TypeTable(int type)
    : typeId(type)
    , values([type](const QString &key) {
        return FieldCatalog::shared().field(type, FieldApi::Realtime, key).decimals;
    })
    , isInverter(DeviceCatalog::shared().isInverter(type))
    , isPart(isPowerPart(type))
{
}

void TypeTable::findColumns()
{
    activePower = values.columnOf(u"active_power"_s);
    mpptPower = values.columnOf(u"mppt_power"_s);
    batteryPower = values.columnOf(u"ch_discharge_power"_s);
    stateOfCharge = values.columnOf(u"battery_soc"_s);
    ratedCapacity = values.columnOf(u"rated_capacity"_s);
    inverterState = values.columnOf(u"inverter_state"_s);
    runState = values.columnOf(u"run_state"_s);
}

void Touched::changed(PlantEntry *plant)
{
    if (changedSet.contains(plant))
        return;
    changedSet.insert(plant);
    changedPlants << plant->plant.code;
}

void Touched::polled(PlantEntry *plant)
{
    if (polledSet.contains(plant))
        return;
    polledSet.insert(plant);
    polledPlants << plant->plant.code;
}

PlantStore::Private::Private(Clock &storeClock)
    : clock(storeClock)
    , plantValues([](const QString &key) {
        return FieldCatalog::shared().plantField(FieldApi::Realtime, key).decimals;
    })
{
}

TypeTable &PlantStore::Private::table(int typeId)
{
    std::unique_ptr<TypeTable> &slot = tables[typeId];
    if (!slot)
        slot = std::make_unique<TypeTable>(typeId);
    return *slot;
}

void PlantStore::Private::addDevice(PlantEntry &plant, const Device &device)
{
    auto entry = std::make_unique<DeviceEntry>();
    entry->device = device;
    entry->plant = &plant;
    entry->row = int(plant.devices.size());
    entry->table = &table(device.typeId);
    entry->tableRow = entry->table->values.addRow();
    deviceById.insert(device.id, entry.get());
    plant.devices.push_back(std::move(entry));
    plant.isPowerCurrent = false;
}

void PlantStore::Private::dropDevice(PlantEntry &plant, int row)
{
    const DeviceEntry &entry = *plant.devices[size_t(row)];
    entry.table->values.freeRow(entry.tableRow);
    deviceById.remove(entry.device.id);
    plant.devices.erase(plant.devices.begin() + row);
    for (size_t i = size_t(row); i < plant.devices.size(); ++i)
        plant.devices[i]->row = int(i);
    plant.isPowerCurrent = false;
}

void PlantStore::Private::dropPlant(int row)
{
    PlantEntry &entry = *plants[size_t(row)];
    while (!entry.devices.empty())
        dropDevice(entry, int(entry.devices.size()) - 1);
    plantValues.freeRow(entry.tableRow);
    plantByCode.remove(entry.plant.code);
    plants.erase(plants.begin() + row);
    for (size_t i = size_t(row); i < plants.size(); ++i)
        plants[i]->row = int(i);
}

Freshness::DeviceFacts PlantStore::Private::facts(const DeviceEntry &entry) const
{
    const TypeTable &type = *entry.table;
    return {entry.readAt, type.values.cell(entry.tableRow, type.runState),
            type.values.cell(entry.tableRow, type.inverterState), type.isInverter};
}

bool PlantStore::Private::isPlantAsleep(const PlantEntry &entry, qint64 now) const
{
    bool hasInverter = false;
    for (const auto &device : entry.devices) {
        if (!device->table->isInverter)
            continue;
        hasInverter = true;
        if (!Freshness::isAsleep(facts(*device), now, limits))
            return false;
    }
    return hasInverter;
}

DataState PlantStore::Private::stateOf(const DeviceEntry &entry, qint64 now) const
{
    if (!DeviceCatalog::shared().hasRealtime(entry.device.typeId) && entry.readAt == 0) {
        // Nothing ever comes for such a type: it is as reachable as its plant.
        const DataState plant = stateOf(*entry.plant, now);
        return plant == DataState::Asleep ? DataState::Live : plant;
    }
    const Freshness::DeviceFacts known = facts(entry);
    const DataState state = Freshness::stateOf(known, now, false, limits);
    if (state == DataState::Old && isPlantAsleep(*entry.plant, now))
        return Freshness::stateOf(known, now, true, limits);
    return state;
}

DataState PlantStore::Private::stateOf(const PlantEntry &entry, qint64 now) const
{
    qint64 newest = entry.readAt;
    for (const auto &device : entry.devices)
        newest = std::max(newest, device->readAt);
    const double health = plantValues.cell(entry.tableRow, plantValues.columnOf(u"real_health_state"_s));
    return Freshness::plantStateOf(newest, health, isPlantAsleep(entry, now), now, limits);
}

PowerPart PlantStore::Private::part(const DeviceEntry &entry) const
{
    const TypeTable &type = *entry.table;
    const ValueMatrix &values = type.values;
    PowerPart part;
    part.typeId = type.typeId;
    part.deviceId = entry.device.id.value;
    part.at = entry.readAt;
    part.activePower = values.cell(entry.tableRow, type.activePower);
    part.mpptPower = values.cell(entry.tableRow, type.mpptPower);
    part.batteryPower = values.cell(entry.tableRow, type.batteryPower);
    part.stateOfCharge = values.cell(entry.tableRow, type.stateOfCharge);
    part.ratedCapacity = values.cell(entry.tableRow, type.ratedCapacity);
    part.inverterState = values.cell(entry.tableRow, type.inverterState);
    part.runState = values.cell(entry.tableRow, type.runState);
    part.isReversed = !reversedMeters.isEmpty() && reversedMeters.value(part.deviceId);
    return part;
}

void PlantStore::Private::compose(PlantEntry &entry) const
{
    std::vector<PowerPart> parts;
    parts.reserve(entry.devices.size());
    for (const auto &device : entry.devices) {
        if (device->table->isPart)
            parts.push_back(part(*device));
    }
    entry.power = composePlantPower(parts);
    entry.isPowerCurrent = true;
}

void PlantStore::Private::take(DeviceEntry &entry, const ReadingTable &values, int row,
                               const QList<int> &columns, qint64 at, Touched &touched)
{
    const qint64 now = clock.now();
    if (at < entry.readAt && entry.readAt <= now)
        return; // overtaken by a newer answer; a reading from the future means the clock was set back
    const DataState before = stateOf(entry, now);
    const bool hasChanged = entry.table->values.update(entry.tableRow, values, row, columns);
    entry.readAt = at;
    entry.plant->isPowerCurrent = false;
    touched.polled(entry.plant);
    if (hasChanged || before != stateOf(entry, now)) {
        touched.changedDevices << entry.device.id;
        touched.changed(entry.plant);
    }
}

void PlantStore::Private::take(PlantEntry &entry, const ReadingTable &values, int row,
                               const QList<int> &columns, qint64 at, Touched &touched)
{
    const qint64 now = clock.now();
    if (at < entry.readAt && entry.readAt <= now)
        return;
    const DataState before = stateOf(entry, now);
    const bool hasChanged = plantValues.update(entry.tableRow, values, row, columns);
    entry.readAt = at;
    touched.polled(&entry);
    if (hasChanged || before != stateOf(entry, now))
        touched.changed(&entry);
}
