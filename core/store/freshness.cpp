// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/freshness.h"

#include "core/catalog/enumcatalog.h"
#include "core/store/plantstore.h"

#include <algorithm>
#include <cmath>

namespace Freshness {

namespace {

constexpr double communicationLost = 45056; // inverter state written by a SmartLogger
constexpr double plantDisconnected = 1; // real_health_state

DataState stateByAge(qint64 at, qint64 now, bool isPlantAsleep, const Limits &limits)
{
    if (at == 0)
        return DataState::Old; // nothing came yet: not live, and nobody said it is lost
    const qint64 age = now - at;
    if (age > limits.lost)
        return DataState::Lost;
    if (age < -marginMs)
        return DataState::Old; // the clock was set back: nobody knows how old it is
    return age <= (isPlantAsleep ? limits.night : limits.live) ? DataState::Live : DataState::Old;
}

} // namespace

Limits limitsFor(qint64 realtimeMs)
{
    Limits limits;
    if (realtimeMs <= pollPeriodMs)
        return limits;
    // Sleepers are asked in the first sweep that comes when their period is over.
    const qint64 nightMs = (nightPeriodMs + realtimeMs - 1) / realtimeMs * realtimeMs;
    limits.live = 2 * realtimeMs + marginMs;
    limits.night = 2 * nightMs + marginMs;
    limits.gap = nightMs + 5 * 60'000;
    limits.lost = std::max(limits.lost, 4 * realtimeMs);
    return limits;
}

bool isAsleep(const DeviceFacts &facts, qint64 now, const Limits &limits)
{
    return facts.isInverter && facts.at != 0 && now - facts.at <= limits.lost && facts.runState != 0.0
        && facts.inverterState == double(EnumCatalog::NoIrradiation);
}

DataState stateOf(const DeviceFacts &facts, qint64 now, bool isPlantAsleep, const Limits &limits)
{
    if (facts.at != 0 && (facts.runState == 0.0 || facts.inverterState == communicationLost))
        return DataState::Lost;
    if (isAsleep(facts, now, limits))
        return DataState::Asleep;
    return stateByAge(facts.at, now, isPlantAsleep, limits);
}

DataState plantStateOf(qint64 at, double health, bool isPlantAsleep, qint64 now, const Limits &limits)
{
    if (health == plantDisconnected)
        return DataState::Lost;
    if (isPlantAsleep)
        return DataState::Asleep;
    return stateByAge(at, now, false, limits);
}

} // namespace Freshness
