// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlantStore that takes answers in: finds the difference, changes everything, then tells.
#include "core/store/plantstoredata.h"
#include "core/util/clock.h"

#include <algorithm>

void PlantStore::applyPlants(const QList<Plant> &plants, qint64 at)
{
    QHash<PlantCode, Plant> wanted;
    QList<Plant> fresh;
    for (const Plant &plant : plants) {
        if (wanted.contains(plant.code))
            continue; // a list that moved between two pages repeats entries
        wanted.insert(plant.code, plant);
        if (!d->find(plant.code))
            fresh << plant;
    }
    d->plantListAt = at;
    for (int row = plantCount() - 1; row >= 0; --row) {
        if (wanted.contains(d->plants[size_t(row)]->plant.code))
            continue;
        Q_EMIT plantAboutToBeRemoved(row);
        d->dropPlant(row);
        Q_EMIT plantRemoved(row);
    }
    QList<int> changedRows;
    for (const auto &entry : d->plants) {
        const Plant &plant = wanted[entry->plant.code];
        if (entry->plant == plant)
            continue;
        entry->plant = plant;
        changedRows << entry->row;
    }
    for (int row : changedRows)
        Q_EMIT plantChanged(row);
    if (fresh.isEmpty())
        return;
    const int first = plantCount();
    const int count = int(fresh.size());
    Q_EMIT plantsAboutToBeAdded(first, count);
    for (const Plant &plant : fresh) {
        auto entry = std::make_unique<PlantEntry>();
        entry->plant = plant;
        entry->row = plantCount();
        entry->tableRow = d->plantValues.addRow();
        d->plantByCode.insert(plant.code, entry.get());
        d->plants.push_back(std::move(entry));
    }
    Q_EMIT plantsAdded(first, count);
    for (const Plant &plant : fresh) {
        if (d->waiting.contains(plant.code)) {
            const Private::Waiting devices = d->waiting.take(plant.code);
            applyDevices({plant.code}, devices.devices, devices.at);
        }
    }
}

void PlantStore::applyDevices(const QList<PlantCode> &plants, const QList<Device> &devices, qint64 at)
{
    QHash<PlantCode, QList<const Device *>> byPlant;
    byPlant.reserve(plants.size());
    QSet<DeviceId> seen;
    seen.reserve(devices.size());
    for (const Device &device : devices) {
        if (seen.contains(device.id))
            continue;
        seen.insert(device.id);
        byPlant[device.plant].append(&device);
    }
    const QSet<PlantCode> asked(plants.begin(), plants.end());
    QList<PlantCode> order = plants;
    for (auto it = byPlant.cbegin(); it != byPlant.cend(); ++it) {
        if (!asked.contains(it.key()))
            order << it.key(); // an answer may hold more than was asked for
    }

    const bool wasEmpty = d->deviceById.isEmpty(); // a start: nothing can be gone
    if (wasEmpty)
        d->deviceById.reserve(devices.size());
    for (const PlantCode &code : std::as_const(order)) {
        const QList<const Device *> wanted = byPlant.value(code);
        PlantEntry *entry = d->find(code);
        if (!entry) {
            Private::Waiting &waiting = d->waiting[code];
            waiting = {{}, at};
            for (const Device *device : wanted)
                waiting.devices << *device;
            continue;
        }
        if (!wasEmpty)
            removeGoneDevices(*entry, wanted, asked.contains(code));
        if (asked.contains(code))
            entry->deviceListAt = at;
    }
    QList<DeviceId> changed;
    for (const PlantCode &code : std::as_const(order)) {
        PlantEntry *entry = d->find(code);
        if (!entry)
            continue;
        QList<const Device *> fresh;
        const QList<const Device *> wanted = byPlant.value(code);
        for (const Device *device : wanted) {
            DeviceEntry *known = d->find(device->id);
            if (!known) {
                fresh << device;
            } else if (!(known->device == *device)) {
                known->device = *device;
                changed << device->id;
            }
        }
        if (fresh.isEmpty())
            continue;
        const int first = int(entry->devices.size());
        Q_EMIT devicesAboutToBeAdded(code, first, int(fresh.size()));
        for (const Device *device : std::as_const(fresh))
            d->addDevice(*entry, *device);
        Q_EMIT devicesAdded(code, first, int(fresh.size()));
    }
    for (DeviceId id : std::as_const(changed))
        Q_EMIT deviceChanged(id);
}

void PlantStore::removeGoneDevices(PlantEntry &plant, const QList<const Device *> &wanted, bool isComplete)
{
    QSet<DeviceId> wantedIds;
    for (const Device *device : wanted) {
        wantedIds.insert(device->id);
        DeviceEntry *known = d->find(device->id);
        // It has moved here from another plant, or is another type of device now: its values mean nothing any
        // more.
        if (known && (known->plant != &plant || known->device.typeId != device->typeId))
            removeDevice(*known->plant, known->row);
    }
    for (int row = int(plant.devices.size()) - 1; row >= 0 && isComplete; --row) {
        if (!wantedIds.contains(plant.devices[size_t(row)]->device.id))
            removeDevice(plant, row);
    }
}

void PlantStore::removeDevice(PlantEntry &plant, int row)
{
    const PlantCode code = plant.plant.code;
    Q_EMIT deviceAboutToBeRemoved(code, row);
    d->dropDevice(plant, row);
    Q_EMIT deviceRemoved(code, row);
}

void PlantStore::tell(const Touched &touched)
{
    if (!touched.changedPlants.isEmpty())
        Q_EMIT readingsChanged(touched.changedPlants, touched.changedDevices);
    if (!touched.polledPlants.isEmpty())
        Q_EMIT polled(touched.polledPlants);
}

void PlantStore::applyPlantRealtime(const QList<PlantCode> &asked, const PlantRealtime &answer, qint64 at)
{
    Q_UNUSED(asked) // plants without a row keep their old values
    Touched touched;
    const QList<int> columns = d->plantValues.mapColumns(answer.values.keys());
    for (int row = 0; row < answer.plants.size(); ++row) {
        if (PlantEntry *entry = d->find(answer.plants.at(row)))
            d->take(*entry, answer.values, row, columns, at, touched);
    }
    tell(touched);
}

void PlantStore::applyDeviceRealtime(int typeId, const QList<DeviceId> &asked, const DeviceRealtime &answer,
                                     qint64 at)
{
    Q_UNUSED(asked)
    Touched touched;
    TypeTable &table = d->table(typeId);
    const QList<int> columns = table.values.mapColumns(answer.values.keys());
    table.findColumns();
    for (int row = 0; row < answer.devices.size(); ++row) {
        DeviceEntry *entry = d->find(answer.devices.at(row));
        if (entry && entry->table == &table)
            d->take(*entry, answer.values, row, columns, at, touched);
    }
    tell(touched);
}

void PlantStore::restoreReadings(const StoredPlantReadings &plants,
                                 const QList<StoredDeviceReadings> &devices)
{
    Touched touched;
    const qint64 now = d->clock.now();
    // As with answers: what is here may be newer, unless it is from the future because the clock was set
    // back.
    const auto isOvertaken = [now](qint64 at, qint64 readAt) { return at < readAt && readAt <= now; };
    const QList<int> plantColumns = d->plantValues.mapColumns(plants.values.keys);
    for (int row = 0; row < plants.plants.size(); ++row) {
        PlantEntry *entry = d->find(plants.plants.at(row));
        if (!entry || isOvertaken(plants.times.at(row), entry->readAt))
            continue;
        d->plantValues.restoreRow(entry->tableRow, plants.values, row, plantColumns);
        entry->readAt = plants.times.at(row);
        touched.changed(entry);
    }
    for (const StoredDeviceReadings &stored : devices) {
        TypeTable &table = d->table(stored.typeId);
        const QList<int> columns = table.values.mapColumns(stored.values.keys);
        table.findColumns();
        for (int row = 0; row < stored.devices.size(); ++row) {
            DeviceEntry *entry = d->find(stored.devices.at(row));
            if (!entry || entry->table != &table || isOvertaken(stored.times.at(row), entry->readAt))
                continue;
            table.values.restoreRow(entry->tableRow, stored.values, row, columns);
            entry->readAt = stored.times.at(row);
            entry->plant->isPowerCurrent = false;
            touched.changedDevices << entry->device.id;
            touched.changed(entry->plant);
        }
    }
    // Not "polled": these are no new samples.
    if (!touched.changedPlants.isEmpty())
        Q_EMIT readingsChanged(touched.changedPlants, touched.changedDevices);
}

StoredPlantReadings PlantStore::storedPlantReadings() const
{
    StoredPlantReadings stored;
    for (const auto &entry : d->plants) {
        if (entry->readAt == 0)
            continue;
        stored.plants << entry->plant.code;
        stored.times << entry->readAt;
        d->plantValues.copyRow(entry->tableRow, stored.values);
    }
    return stored;
}

QList<StoredDeviceReadings> PlantStore::storedDeviceReadings() const
{
    QMap<int, StoredDeviceReadings> byType;
    for (const auto &plant : d->plants) {
        for (const auto &entry : plant->devices) {
            if (entry->readAt == 0)
                continue;
            StoredDeviceReadings &stored = byType[entry->device.typeId];
            stored.typeId = entry->device.typeId;
            stored.devices << entry->device.id;
            stored.times << entry->readAt;
            entry->table->values.copyRow(entry->tableRow, stored.values);
        }
    }
    return byType.values();
}

void PlantStore::setReversedMeters(const QMap<qint64, bool> &meters)
{
    if (d->reversedMeters == meters)
        return;
    Touched touched;
    const QMap<qint64, bool> before = std::exchange(d->reversedMeters, meters);
    for (const auto &plant : d->plants) {
        for (const auto &entry : plant->devices) {
            const qint64 id = entry->device.id.value;
            if (before.value(id) == meters.value(id))
                continue;
            plant->isPowerCurrent = false;
            touched.changed(plant.get());
            touched.changedDevices << entry->device.id;
        }
    }
    tell(touched);
}

void PlantStore::setPollPeriod(qint64 realtimeMs)
{
    d->limits = Freshness::limitsFor(realtimeMs);
}

void PlantStore::clear()
{
    Q_EMIT aboutToReset();
    const Freshness::Limits limits = d->limits;
    d = std::make_unique<Private>(d->clock);
    d->limits = limits;
    Q_EMIT reset();
}
