// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plantstore.h"

#include "core/store/plantstoredata.h"
#include "core/util/clock.h"

#include <algorithm>

PlantStore::PlantStore(Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock))
{
}

PlantStore::~PlantStore() = default;

// ---- reading ----

QList<PlantCode> PlantStore::plantCodes() const
{
    QList<PlantCode> codes;
    codes.reserve(qsizetype(d->plants.size()));
    for (const auto &entry : d->plants)
        codes << entry->plant.code;
    return codes;
}

int PlantStore::plantCount() const
{
    return int(d->plants.size());
}

const Plant *PlantStore::plant(const PlantCode &code) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? &entry->plant : nullptr;
}

QList<DeviceId> PlantStore::deviceIds(const PlantCode &code) const
{
    QList<DeviceId> ids;
    if (const PlantEntry *entry = d->find(code)) {
        ids.reserve(qsizetype(entry->devices.size()));
        for (const auto &device : entry->devices)
            ids << device->device.id;
    }
    return ids;
}

const Device *PlantStore::device(DeviceId id) const
{
    const DeviceEntry *entry = d->find(id);
    return entry ? &entry->device : nullptr;
}

int PlantStore::rowOf(const PlantCode &code) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? entry->row : -1;
}

int PlantStore::rowOf(DeviceId id) const
{
    const DeviceEntry *entry = d->find(id);
    return entry ? entry->row : -1;
}

int PlantStore::deviceCount(const PlantCode &code) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? int(entry->devices.size()) : 0;
}

QMap<int, int> PlantStore::deviceCountByType() const
{
    QMap<int, int> counts;
    for (const auto &plant : d->plants) {
        for (const auto &device : plant->devices)
            ++counts[device->device.typeId];
    }
    return counts;
}

QList<DeviceId> PlantStore::devicesOfType(int typeId) const
{
    QList<DeviceId> ids;
    for (const auto &plant : d->plants) {
        for (const auto &device : plant->devices) {
            if (device->device.typeId == typeId)
                ids << device->device.id;
        }
    }
    return ids;
}

Reading PlantStore::plantReading(const PlantCode &code, const QString &key) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? d->plantValues.at(entry->tableRow, d->plantValues.columnOf(key)) : Reading();
}

qint64 PlantStore::plantReadingAt(const PlantCode &code) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? entry->readAt : 0;
}

Reading PlantStore::deviceReading(DeviceId id, const QString &key) const
{
    const DeviceEntry *entry = d->find(id);
    return entry ? entry->table->values.at(entry->tableRow, entry->table->values.columnOf(key)) : Reading();
}

QStringList PlantStore::deviceKeys(DeviceId id) const
{
    const DeviceEntry *entry = d->find(id);
    return entry ? entry->table->values.keysOf(entry->tableRow) : QStringList();
}

qint64 PlantStore::deviceReadingAt(DeviceId id) const
{
    const DeviceEntry *entry = d->find(id);
    return entry ? entry->readAt : 0;
}

bool PlantStore::isReversedMeter(DeviceId id) const
{
    return d->reversedMeters.value(id.value);
}

const PlantPower &PlantStore::power(const PlantCode &code) const
{
    static const PlantPower none;
    PlantEntry *entry = d->find(code);
    if (!entry)
        return none;
    if (!entry->isPowerCurrent)
        d->compose(*entry);
    return entry->power;
}

DataState PlantStore::plantState(const PlantCode &code) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? d->stateOf(*entry, d->clock.now()) : DataState::Lost;
}

DataState PlantStore::deviceState(DeviceId id) const
{
    const DeviceEntry *entry = d->find(id);
    return entry ? d->stateOf(*entry, d->clock.now()) : DataState::Lost;
}

qint64 PlantStore::plantListAt() const
{
    return d->plantListAt;
}

qint64 PlantStore::deviceListAt() const
{
    if (d->plants.empty())
        return d->plantListAt;
    qint64 oldest = d->plants.front()->deviceListAt;
    for (const auto &plant : d->plants)
        oldest = std::min(oldest, plant->deviceListAt);
    return oldest;
}

qint64 PlantStore::deviceListAt(const PlantCode &code) const
{
    const PlantEntry *entry = d->find(code);
    return entry ? entry->deviceListAt : 0;
}

qint64 PlantStore::longestGap() const
{
    return d->limits.gap;
}
