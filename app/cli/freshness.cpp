// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/freshness.h"

#include "core/catalog/devicecatalog.h"
#include "core/polling/pollplan.h"
#include "core/store/plantstore.h"

#include <algorithm>

namespace {

// A moment in the future comes from a clock that was set back: not fresh.
bool isYounger(qint64 at, qint64 age, qint64 now)
{
    return at > 0 && at <= now && now - at < age;
}

} // namespace

bool hasFreshReading(const PlantStore &store, const PlantCode &plant, qint64 now)
{
    return isYounger(store.plantReadingAt(plant), PollCadence().realtime, now);
}

bool isFresh(const PlantStore &store, Knowledge knowledge, const PlantCode &only, qint64 now)
{
    const PollCadence cadence;
    if (knowledge == Knowledge::Nothing)
        return true;
    if (!isYounger(store.plantListAt(), cadence.plantList, now))
        return false;
    if (knowledge == Knowledge::PlantList)
        return true;
    if (!isYounger(store.deviceListAt(), cadence.deviceList, now))
        return false;
    if (knowledge == Knowledge::DeviceList)
        return true;

    // By type, not by device: a device that is switched off has no reading however often it is asked for.
    QMap<int, bool> types;
    const QList<PlantCode> plants = only.isEmpty() ? store.plantCodes() : QList<PlantCode> {only};
    for (const PlantCode &code : plants) {
        if (!hasFreshReading(store, code, now))
            return false;
        const QList<DeviceId> ids = store.deviceIds(code);
        for (DeviceId id : ids) {
            const int type = store.device(id)->typeId;
            if (DeviceCatalog::shared().hasRealtime(type))
                types[type] =
                    types.value(type) || isYounger(store.deviceReadingAt(id), cadence.realtime, now);
        }
    }
    return std::all_of(types.cbegin(), types.cend(), [](bool fresh) { return fresh; });
}
