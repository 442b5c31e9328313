// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/fetchwish.h"

#include "core/net/pendingcall.h"
#include "core/store/historystore.h"
#include "core/store/reportstore.h"

namespace {

// The service is silent about a device without connection and a plant whose owner has shut the door: what it
// had nothing about may be there when it is asked again, though not soon.
constexpr qint64 emptyIsGoodFor = 7 * 86'400'000LL;

} // namespace

bool FetchWish::isSameAs(const FetchWish &other) const
{
    const FetchProgress &a = progress;
    const FetchProgress &b = other.progress;
    return a.kind == b.kind && a.plants == b.plants && a.devices == b.devices && periods == other.periods
        && a.from == b.from && a.to == b.to;
}

bool FetchWish::isDue(bool isFinal, bool isEmpty, qint64 fetchedAt, qint64 now) const
{
    if (isFinal)
        return isEmpty && now - fetchedAt > emptyIsGoodFor;
    // What arrived for somebody else after the wish was made is new enough.
    return fetchedAt <= madeAt - olderThanMs || fetchedAt > now;
}

bool FetchWish::isDue(const StoredReport *report, qint64 now) const
{
    return !report || isDue(report->isSettled, report->isEmpty(), report->fetchedAt, now);
}

bool FetchWish::isDue(const DeviceDay *day, qint64 now) const
{
    return !day || isDue(day->isComplete, day->times.isEmpty(), day->fetchedAt, now);
}
