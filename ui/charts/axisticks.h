// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

//! A mark on a time axis.
struct TimeTick
{
    qint64 at = 0; //!< UTC ms
    QString label; //!< clock time of the zone, or the day at the zone's midnight
    bool isMidnight = false;
};

//! At most about \a maxCount marks at round clock times of \a zone between two instants (UTC ms, both
//! included). Follows clock changes: marks stay at round local times.
QList<TimeTick> zonedTicks(qint64 from, qint64 to, const QTimeZone &zone, const QLocale &locale,
                           int maxCount);

//! Round bounds and step of a value axis.
struct ValueScale
{
    double minimum = 0, maximum = 1, step = 0.2;

    int decimals() const; //!< needed to tell the marks apart
    friend bool operator==(const ValueScale &, const ValueScale &) = default;
};

//! The smallest scale with steps of 1, 2 or 5 · 10ⁿ that holds zero and both values with about \a ticks
//! marks.
ValueScale niceScale(double minimum, double maximum, int ticks);
//! As niceScale(), but without zero where the values lie close together far from it: 49.98 to 50.02 Hz.
ValueScale fittingScale(double minimum, double maximum, int ticks);
