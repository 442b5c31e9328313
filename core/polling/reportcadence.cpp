// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/reportcadence.h"

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 rowDelay = 25 * minute; // of the row of an hour, `query-endpoints.md` §8, and a little more

} // namespace

namespace ReportCadence {

qint64 interval(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return hour;
    case PeriodKind::Month:
        return 6 * hour;
    case PeriodKind::Year:
    case PeriodKind::Lifetime:
        break;
    }
    return 24 * hour;
}

qint64 hiddenInterval(PeriodKind kind)
{
    return kind == PeriodKind::Day ? 2 * hour : interval(kind);
}

bool isDue(qint64 fetchedAt, qint64 interval, qint64 offset, qint64 now)
{
    if (fetchedAt > now)
        return true; // the clock was set back
    const qint64 sinceMark = (now - rowDelay - offset) % interval;
    // Just looked, if out of step: half a period later is early enough.
    return fetchedAt < now - sinceMark && now - fetchedAt >= interval / 2;
}

double looksADay(PeriodKind kind, qint64 interval)
{
    const auto looksIn = [](qint64 span, qint64 every) { return double(span) / double(every); };
    switch (kind) {
    case PeriodKind::Day:
        return looksIn(24 * hour - nightLength, interval) + 2
            + 1; // by day, in the night, and to settle yesterday
    case PeriodKind::Month:
        return looksIn(24 * hour, interval) + 1.0 / 30;
    default:
        return looksIn(24 * hour, interval);
    }
}

} // namespace ReportCadence
