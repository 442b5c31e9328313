// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/freshness.h"

#include "core/catalog/enumcatalog.h"
#include "core/store/plantstore.h"

#include <cmath>

namespace Freshness {

namespace {

constexpr double communicationLost = 45056; // inverter state written by a SmartLogger
constexpr double plantDisconnected = 1; // real_health_state

DataState stateByAge(qint64 at, qint64 now, bool isPlantAsleep)
{
    if (at == 0)
        return DataState::Old; // nothing came yet: not live, and nobody said it is lost
    const qint64 age = now - at;
    if (age > lostLimitMs)
        return DataState::Lost;
    if (age < -marginMs)
        return DataState::Old; // the clock was set back: nobody knows how old it is
    return age <= (isPlantAsleep ? nightLimitMs : liveLimitMs) ? DataState::Live : DataState::Old;
}

} // namespace

bool isAsleep(const DeviceFacts &facts, qint64 now)
{
    return facts.isInverter && facts.at != 0 && now - facts.at <= lostLimitMs && facts.runState != 0.0
        && facts.inverterState == double(EnumCatalog::NoIrradiation);
}

DataState stateOf(const DeviceFacts &facts, qint64 now, bool isPlantAsleep)
{
    if (facts.at != 0 && (facts.runState == 0.0 || facts.inverterState == communicationLost))
        return DataState::Lost;
    if (isAsleep(facts, now))
        return DataState::Asleep;
    return stateByAge(facts.at, now, isPlantAsleep);
}

DataState plantStateOf(qint64 at, double health, bool isPlantAsleep, qint64 now)
{
    if (health == plantDisconnected)
        return DataState::Lost;
    if (isPlantAsleep)
        return DataState::Asleep;
    return stateByAge(at, now, false);
}

} // namespace Freshness
