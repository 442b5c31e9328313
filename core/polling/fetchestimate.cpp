// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/fetchestimate.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double day = 86'400'000;
constexpr double shortestInterval = 1500; // of any two calls of an account, `flow-control.md` §7.4
constexpr double stretch = 1.05; // the limiter's margin on windows
constexpr double answerTime = 2000;
constexpr double leastShare = 0.1; // of the allowance, whatever others take

} // namespace

namespace FetchEstimate {

FetchPace pace(const BudgetReport &budget, bool isBackfill, double othersADay, qint64 nextAt, qint64 now)
{
    FetchPace pace;
    pace.nextAt = nextAt;
    if (budget.limit <= 0 || budget.windowMs <= 0)
        return pace;
    const double interval = double(budget.windowMs) / budget.limit;
    pace.callsADay = day / std::max(interval, shortestInterval);
    const double allowed = day / std::max(interval * stretch, shortestInterval);
    pace.intervalMs = qint64(day / std::max(allowed - othersADay, allowed * leastShare));
    const double reserve =
        isBackfill && budget.bucketCapacity * 0.75 >= 1 ? budget.bucketCapacity * 0.25 : 0.0;
    double ready = std::floor(budget.bucketLevel - reserve + 1e-6);
    if (budget.limit >= 1)
        ready = std::min(ready, std::floor(budget.limit) - budget.usedInWindow);
    pace.readyCalls = nextAt > now || budget.isStrict ? 0 : int(std::max(ready, 0.0));
    return pace;
}

FetchPace classPace(int callsLeft, int roomADay, qint64 nextAt, qint64 now)
{
    FetchPace pace;
    pace.nextAt = nextAt;
    pace.callsADay = ClassQuota::basicCallsADay;
    pace.readyCalls = nextAt > now ? 0 : callsLeft;
    pace.intervalMs = qint64(day / std::max(roomADay, 1));
    return pace;
}

qint64 endOf(int calls, const FetchPace &pace, qint64 now)
{
    if (calls <= 0)
        return now;
    const int ready = std::min(calls, std::max(pace.readyCalls, 1));
    const double span = ready * answerTime + double(calls - ready) * double(pace.intervalMs);
    return std::max(pace.nextAt, now) + qint64(span);
}

} // namespace FetchEstimate
