// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/sweepfleet.h"

#include "core/catalog/devicecatalog.h"
#include "core/polling/daylight.h"
#include "core/store/plantstore.h"

#include <algorithm>

namespace {

bool isAsleep(const PlantStore &store, const Plant &plant, const QList<DeviceId> &devices, qint64 now)
{
    static const QString stateKey = QStringLiteral("inverter_state");
    QList<std::optional<int>> states;
    bool hasBattery = false;
    for (DeviceId id : devices) {
        const Device *device = store.device(id);
        const DeviceGroup group = DeviceCatalog::shared().groupOf(device->typeId);
        hasBattery = hasBattery || group == DeviceGroup::Battery || device->typeId == DeviceType::AllInOne;
        if (group == DeviceGroup::Inverter) {
            const std::optional<double> state = store.deviceReading(id, stateKey).value();
            states.append(state ? std::optional<int>(qRound(*state)) : std::nullopt);
        }
    }
    std::optional<double> elevation;
    if (plant.latitude && plant.longitude)
        elevation = solarElevation(now, *plant.latitude, *plant.longitude);
    return PollPlan::isPlantAsleep(states, hasBattery, elevation);
}

} // namespace

namespace SweepFleet {

qint64 newestPlantReadingAt(const PlantStore &store, qint64 now)
{
    qint64 newest = 0;
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes)
        newest = std::max(newest, store.plantReadingAt(code));
    return newest <= now ? newest : 0;
}

qint64 newestDeviceReadingAt(const PlantStore &store, qint64 now)
{
    qint64 newest = 0;
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes) {
        const QList<DeviceId> devices = store.deviceIds(code);
        for (DeviceId id : devices)
            newest = std::max(newest, store.deviceReadingAt(id));
    }
    return newest <= now ? newest : 0;
}

QList<PollPlant> plants(const PlantStore &store, const QSet<PlantCode> &visible)
{
    QList<PollPlant> plants;
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes)
        plants.append({code, visible.contains(code)});
    return plants;
}

QList<PollDevice> devices(const PlantStore &store, const QSet<PlantCode> &visible, qint64 now)
{
    QList<PollDevice> result;
    const QList<PlantCode> codes = store.plantCodes();
    for (const PlantCode &code : codes) {
        const QList<DeviceId> ids = store.deviceIds(code);
        const bool isPlantVisible = visible.contains(code);
        const bool sleeps = isAsleep(store, *store.plant(code), ids, now);
        for (DeviceId id : ids) {
            const int typeId = store.device(id)->typeId;
            if (DeviceCatalog::shared().hasRealtime(typeId))
                result.append({id, typeId, isPlantVisible, sleeps});
        }
    }
    return result;
}

QSet<int> shownTypes(const PlantStore &store, const QSet<PlantCode> &visible)
{
    QSet<int> types;
    for (const PlantCode &code : visible) {
        const QList<DeviceId> devices = store.deviceIds(code);
        for (DeviceId id : devices)
            types.insert(store.device(id)->typeId);
    }
    return types;
}

} // namespace SweepFleet
