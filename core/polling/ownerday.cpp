// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/ownerday.h"

#include "core/net/classquota.h"
#include "core/polling/pollplan.h"

#include <algorithm>

namespace {

constexpr qint64 day = 86'400'000;
constexpr int alarmCalls = 48;
constexpr int reportCalls = 60;
constexpr int listCalls = 10;
constexpr int liveCalls = ClassQuota::plannedCallsADay - alarmCalls - reportCalls - listCalls;
constexpr double shownShare = 0.75; // of the device calls, as long as there are others

//! Sweeps follow each other at \a step, so that an interval is a multiple of that; rounded up.
qint64 intervalFor(double callsADay, int calls, qint64 step)
{
    if (calls == 0)
        return step;
    const double wanted = double(day) * calls / std::max(callsADay, 1.0);
    const qint64 steps = std::max<qint64>(qint64((wanted + double(step) - 1) / double(step)), 1);
    return steps * step;
}

} // namespace

OwnerDay ownerDay(const LiveLoad &load, qint64 wanted)
{
    OwnerDay plan;
    const int pages = std::max(load.plants, 1);
    plan.plants = std::max({wanted, PollCadence().realtime, day * load.plants / (liveCalls / 2)});
    const double plantCalls = double(day) * load.plants / double(plan.plants);
    const double rest = liveCalls - plantCalls;
    const bool isShared = load.shownDevices > 0 && load.hiddenDevices > 0;
    const double shown = isShared ? rest * shownShare : rest;
    const double hidden = isShared ? rest - shown : rest;
    plan.shownDevices = intervalFor(shown, load.shownDevices, plan.plants);
    plan.hiddenDevices = intervalFor(hidden, load.hiddenDevices, plan.plants);
    plan.alarms = day / alarmCalls * pages;
    plan.reportStretch = pages;
    plan.liveCallsADay = int(plantCalls + double(day) * load.shownDevices / double(plan.shownDevices)
                             + double(day) * load.hiddenDevices / double(plan.hiddenDevices));
    plan.callsADay = plan.liveCallsADay + alarmCalls + reportCalls + listCalls;
    return plan;
}
