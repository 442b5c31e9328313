// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QList>
#include <QTimeZone>

//! Spans of a plant's own calendar. Lifetime is everything since the plant was built.
enum class PeriodKind : quint8 { Day, Month, Year, Lifetime };

//! A day, month or year of a plant's calendar, or its whole life: what one report is about. The report of a
//! Day has rows of an hour, of a Month of a day, of a Year of a month, of a Lifetime of a year
//! (`query-endpoints.md` §8). Instants are UTC ms and need the plant's zone: a day has 23 to 25 hours.
struct CalendarPeriod
{
    PeriodKind kind = PeriodKind::Day;
    QDate first; //!< its first day in the plant's calendar; invalid for Lifetime

    static CalendarPeriod containing(PeriodKind kind, const QDate &day);
    //! The period of the plant's calendar that contains the instant.
    static CalendarPeriod containing(PeriodKind kind, qint64 utcMs, const QTimeZone &zone);
    static CalendarPeriod lifetime() { return {PeriodKind::Lifetime, {}}; }

    //! Its last day; invalid for Lifetime.
    QDate last() const;
    //! Number of days; 0 for Lifetime.
    int dayCount() const;
    bool contains(const QDate &day) const;
    //! A Lifetime is its own neighbour.
    CalendarPeriod next() const { return moved(1); }
    CalendarPeriod previous() const { return moved(-1); }
    CalendarPeriod moved(int steps) const;
    //! The same period a year before; 29 February becomes the 28th.
    CalendarPeriod aYearEarlier() const;
    //! The periods of its rows' kind: the days of a month, the months of a year; empty for Day and Lifetime.
    QList<CalendarPeriod> parts() const;

    //! First instant, and the first instant after it. 0 and 0 for Lifetime.
    qint64 startMs(const QTimeZone &zone) const;
    qint64 endMs(const QTimeZone &zone) const;
    //! An instant in the middle: what a request should name (`query-endpoints.md` §8, "Row-time facts").
    //! Lifetime: \a nowMs.
    qint64 requestInstant(const QTimeZone &zone, qint64 nowMs) const;
    //! Starts of the rows a complete report has: every local hour, day or month. Empty for Lifetime.
    QList<qint64> rowStarts(const QTimeZone &zone) const;

    friend bool operator==(const CalendarPeriod &, const CalendarPeriod &) = default;
    friend size_t qHash(const CalendarPeriod &period, size_t seed = 0)
    {
        return qHashMulti(seed, int(period.kind), period.first.toJulianDay());
    }
};

//! First instant of a local day, also where midnight is skipped by the clock change. UTC ms.
qint64 startOfDayMs(const QDate &day, const QTimeZone &zone);
//! The local day that contains the instant.
QDate localDate(qint64 utcMs, const QTimeZone &zone);
