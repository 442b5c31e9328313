// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 hourMs = 3'600'000;

qint64 localMs(qint64 utcMs, const QTimeZone &zone)
{
    return utcMs + zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * 1000LL;
}

// An hour of the local clock starts when its minutes are 0, or when the clock is set into another hour. Where
// it is set back by half an hour (Lord Howe) one hour lasts for ninety minutes; where by a whole one, it
// comes twice.
qint64 nextHourStart(qint64 at, const QTimeZone &zone)
{
    while (true) {
        const qint64 local = localMs(at, zone);
        const qint64 byClock = at + hourMs - local % hourMs;
        const QTimeZone::OffsetData change = zone.hasTransitions()
            ? zone.nextTransition(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))
            : QTimeZone::OffsetData();
        const qint64 changeAt = change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : byClock;
        const qint64 next = std::min(byClock, changeAt);
        const qint64 reached = localMs(next, zone);
        if (reached % hourMs == 0 || reached / hourMs != local / hourMs)
            return next;
        at = next;
    }
}

} // namespace

qint64 startOfDayMs(const QDate &day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QDate localDate(qint64 utcMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
}

CalendarPeriod CalendarPeriod::containing(PeriodKind kind, const QDate &day)
{
    switch (kind) {
    case PeriodKind::Day:
        return {kind, day};
    case PeriodKind::Month:
        return {kind, QDate(day.year(), day.month(), 1)};
    case PeriodKind::Year:
        return {kind, QDate(day.year(), 1, 1)};
    case PeriodKind::Lifetime:
        break;
    }
    return lifetime();
}

CalendarPeriod CalendarPeriod::containing(PeriodKind kind, qint64 utcMs, const QTimeZone &zone)
{
    return containing(kind, localDate(utcMs, zone));
}

QDate CalendarPeriod::last() const
{
    return kind == PeriodKind::Lifetime ? QDate() : next().first.addDays(-1);
}

int CalendarPeriod::dayCount() const
{
    return kind == PeriodKind::Lifetime ? 0 : int(first.daysTo(next().first));
}

bool CalendarPeriod::contains(const QDate &day) const
{
    return kind == PeriodKind::Lifetime || (day >= first && day <= last());
}

CalendarPeriod CalendarPeriod::moved(int steps) const
{
    switch (kind) {
    case PeriodKind::Day:
        return {kind, first.addDays(steps)};
    case PeriodKind::Month:
        return {kind, first.addMonths(steps)};
    case PeriodKind::Year:
        return {kind, first.addYears(steps)};
    case PeriodKind::Lifetime:
        break;
    }
    return *this;
}

CalendarPeriod CalendarPeriod::aYearEarlier() const
{
    return kind == PeriodKind::Lifetime ? *this : CalendarPeriod {kind, first.addYears(-1)};
}

QList<CalendarPeriod> CalendarPeriod::parts() const
{
    QList<CalendarPeriod> parts;
    if (kind != PeriodKind::Month && kind != PeriodKind::Year)
        return parts;
    const QDate end = next().first;
    const PeriodKind partKind = kind == PeriodKind::Month ? PeriodKind::Day : PeriodKind::Month;
    for (CalendarPeriod part {partKind, first}; part.first < end; part = part.next())
        parts.append(part);
    return parts;
}

qint64 CalendarPeriod::startMs(const QTimeZone &zone) const
{
    return kind == PeriodKind::Lifetime ? 0 : startOfDayMs(first, zone);
}

qint64 CalendarPeriod::endMs(const QTimeZone &zone) const
{
    return kind == PeriodKind::Lifetime ? 0 : startOfDayMs(next().first, zone);
}

qint64 CalendarPeriod::requestInstant(const QTimeZone &zone, qint64 nowMs) const
{
    return kind == PeriodKind::Lifetime ? nowMs : (startMs(zone) + endMs(zone)) / 2;
}

QList<qint64> CalendarPeriod::rowStarts(const QTimeZone &zone) const
{
    QList<qint64> starts;
    if (kind == PeriodKind::Day) {
        const qint64 end = endMs(zone);
        for (qint64 at = startMs(zone); at < end; at = nextHourStart(at, zone))
            starts.append(at);
        return starts;
    }
    for (const CalendarPeriod &part : parts())
        starts.append(part.startMs(zone));
    return starts;
}
