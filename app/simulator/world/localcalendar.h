// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <map>
#include <vector>

namespace Simulation {

//! Starts of neighbouring rows, as slots, and behind them the end of the last.
using RowStarts = std::vector<qint64>;

//! How the clock of one zone cuts time into the rows of reports. What was asked for once stays at hand: the
//! plants of a fleet share a few zones.
class LocalCalendar
{
public:
    explicit LocalCalendar(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    QDate dateOf(qint64 slot) const;
    qint64 startOfDay(QDate day) const; //!< also where midnight is skipped
    //! The hours of a local day: 24, or one less or more where the clock is set. An hour starts where the
    //! clock's minute is 0, or where its hour is another than five minutes before. So a clock that goes back
    //! by half an hour (Lord Howe) makes one hour of 90 minutes, and one that goes forward two short ones.
    const RowStarts &hoursOf(QDate day);
    const RowStarts &daysOf(int year, int month);
    const RowStarts &monthsOf(int year);
    RowStarts years(int first, int last) const;
    //! Start of the hour that contains the slot.
    qint64 startOfHour(qint64 slot);

private:
    int localMinute(qint64 slot) const; //!< of the day, 0…1439

    QTimeZone m_zone;
    std::map<QDate, RowStarts> m_hours;
    std::map<std::pair<int, int>, RowStarts> m_days;
    std::map<int, RowStarts> m_months;
};

} // namespace Simulation
