// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/pollcost.h"

#include "core/catalog/devicecatalog.h"
#include "core/domain/device.h"
#include "core/net/quotarule.h"
#include "core/polling/fetchplan.h"
#include "core/polling/ownerday.h"
#include "core/polling/reportcadence.h"
#include "core/store/plantstore.h"

#include <algorithm>

namespace {

constexpr qint64 day = 24 * 3600'000;
constexpr qint64 dusk = day / 2;
constexpr double alarmInterval = 30 * 60'000.0; // `flow-control.md` §7.8

//! Whether the plant is one that PollPlan::isPlantAsleep() lets sleep when it is dark.
bool canSleep(const PlantStore &store, const PlantCode &plant)
{
    bool hasInverter = false;
    const QList<DeviceId> devices = store.deviceIds(plant);
    for (DeviceId id : devices) {
        const int typeId = store.device(id)->typeId;
        const DeviceGroup group = DeviceCatalog::shared().groupOf(typeId);
        if (group == DeviceGroup::Battery || typeId == DeviceType::AllInOne)
            return false;
        hasInverter = hasInverter || group == DeviceGroup::Inverter;
    }
    return hasInverter;
}

//! All calls of an owner come out of one day.
PollCost ownersCost(const PollFleet &fleet, qint64 wanted)
{
    const int pages = PollPlan::minimumCalls(fleet.plants, {});
    const int devices = PollPlan::minimumCalls(0, fleet.devicesByType);
    const OwnerDay plan = ownerDay({pages, 0, devices}, wanted);
    PollCost cost;
    cost.callsASweep = pages + devices;
    cost.callsAsleep = cost.callsASweep;
    cost.callsADay = plan.liveCallsADay;
    cost.allowedADay = ClassQuota::basicCallsADay;
    cost.alarmCallsADay = int(pages * day / plan.alarms);
    for (PeriodKind kind : {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime}) {
        const qint64 interval = ReportCadence::interval(kind) * plan.reportStretch;
        cost.reportCallsADay += int(pages * ReportCadence::looksADay(kind, interval));
    }
    cost.owners = 1;
    return cost;
}

} // namespace

PollCost &PollCost::operator+=(const PollCost &other)
{
    callsASweep += other.callsASweep;
    callsAsleep += other.callsAsleep;
    callsADay += other.callsADay;
    allowedInFiveMinutes += other.allowedInFiveMinutes;
    allowedADay += other.allowedADay;
    alarmCallsADay += other.alarmCallsADay;
    reportCallsADay += other.reportCallsADay;
    owners += other.owners;
    return *this;
}

PollCost pollCost(const PollFleet &fleet, const PollCadence &cadence)
{
    PollCost cost;
    if (fleet.plants == 0)
        return cost;
    if (fleet.mode == QuotaMode::OAuth)
        return ownersCost(fleet, cadence.realtime);
    QMap<int, int> awake = fleet.devicesByType;
    for (auto it = fleet.sleepersByType.cbegin(); it != fleet.sleepersByType.cend(); ++it)
        awake[it.key()] = std::max(awake.value(it.key()) - it.value(), 0);
    cost.callsASweep = PollPlan::minimumCalls(fleet.plants, fleet.devicesByType);
    cost.callsAsleep = PollPlan::minimumCalls(fleet.plants, awake);

    qint64 lastWhole = 0;
    for (qint64 at = cadence.sampleLag; at < day; at = PollPlan::nextSweepAt(at, cadence)) {
        const bool isWhole = at >= lastWhole + cadence.asleep || lastWhole == 0;
        if (isWhole)
            lastWhole = at;
        cost.callsADay += isWhole || at < dusk ? cost.callsASweep : cost.callsAsleep;
    }

    const FleetSize size {fleet.plants, fleet.devicesByType};
    for (const Endpoint endpoint : {Endpoint::PlantRealtime, Endpoint::DeviceRealtime}) {
        const QuotaRule rule = quotaRule(endpoint, size);
        cost.allowedInFiveMinutes += int(rule.limit * 300'000 / double(rule.windowMs));
        cost.allowedADay += int(rule.limit * double(day) / double(rule.windowMs));
    }
    const int pages = PollPlan::minimumCalls(fleet.plants, {});
    const QuotaRule alarms = quotaRule(Endpoint::ActiveAlarms, size);
    cost.alarmCallsADay = int(
        std::min(pages * double(day) / alarmInterval, alarms.limit * double(day) / double(alarms.rollingMs)));
    for (PeriodKind kind : {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime}) {
        const QuotaRule rule = quotaRule(FetchPlan::plantReportEndpoint(kind), size);
        const double looks = ReportCadence::looksADay(kind, ReportCadence::interval(kind));
        cost.reportCallsADay += int(std::min(pages * looks, rule.limit - ReportCadence::userReserve));
    }
    return cost;
}

PollCadence cadenceOf(int minutes)
{
    PollCadence cadence;
    cadence.realtime = std::max(cadence.realtime, minutes * qint64(60'000));
    return cadence;
}

PollFleet pollFleet(const PlantStore &store, QuotaMode mode)
{
    PollFleet fleet;
    fleet.mode = mode;
    fleet.plants = store.plantCount();
    const QList<PlantCode> plants = store.plantCodes();
    for (const PlantCode &plant : plants) {
        const bool sleeps = canSleep(store, plant);
        const QList<DeviceId> devices = store.deviceIds(plant);
        for (DeviceId id : devices) {
            const int typeId = store.device(id)->typeId;
            if (!DeviceCatalog::shared().hasRealtime(typeId))
                continue;
            ++fleet.devicesByType[typeId];
            if (sleeps)
                ++fleet.sleepersByType[typeId];
        }
    }
    return fleet;
}
