// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcalendar.h"

#include "numbers.h"

#include <QDateTime>

namespace Simulation {

namespace {

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

qint64 slotAt(qint64 utcMs)
{
    return floorDiv(utcMs, slotMs);
}

int modelDayOf(int dayOfYear, bool leap)
{
    constexpr int twentyNinthOfFebruary = 59;
    return leap && dayOfYear >= twentyNinthOfFebruary ? dayOfYear - 1 : dayOfYear;
}

YearSlot yearSlot(qint64 slot)
{
    constexpr qint64 julianDayOf1970 = 2440588;
    const qint64 day = floorDiv(slot, slotsPerDay);
    const QDate date = QDate::fromJulianDay(julianDayOf1970 + day);
    YearSlot s;
    s.year = date.year();
    s.leap = QDate::isLeapYear(s.year);
    s.dayOfYear = date.dayOfYear() - 1;
    s.modelDay = modelDayOf(s.dayOfYear, s.leap);
    s.slotOfDay = int(slot - day * slotsPerDay);
    return s;
}

LocalPeriods localPeriods(const QTimeZone &zone, qint64 slot)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(slot * slotMs, zone).date();
    const auto start = [&zone](QDate date) { return slotAt(date.startOfDay(zone).toMSecsSinceEpoch()); };
    return {start(today), start(today.addDays(1)), start(QDate(today.year(), today.month(), 1))};
}

} // namespace Simulation
