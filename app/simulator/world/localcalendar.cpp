// SPDX-License-Identifier: GPL-3.0-or-later
#include "localcalendar.h"

#include "modelcalendar.h"
#include "numbers.h"

#include <QDateTime>

namespace Simulation {

namespace {

constexpr size_t keptDays = 100;

} // namespace

QDate LocalCalendar::dateOf(qint64 slot) const
{
    return QDateTime::fromMSecsSinceEpoch(slot * slotMs, m_zone).date();
}

qint64 LocalCalendar::startOfDay(QDate day) const
{
    return slotAt(day.startOfDay(m_zone).toMSecsSinceEpoch());
}

int LocalCalendar::localMinute(qint64 slot) const
{
    constexpr int minutesPerDay = 1440;
    const int offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(slot * slotMs, Qt::UTC)) / 60;
    const int minute = int((slot * (slotMs / 60'000) + offset) % minutesPerDay);
    return minute < 0 ? minute + minutesPerDay : minute;
}

const RowStarts &LocalCalendar::hoursOf(QDate day)
{
    const auto known = m_hours.find(day);
    if (known != m_hours.end())
        return known->second;
    if (m_hours.size() >= keptDays)
        m_hours.clear();
    RowStarts starts;
    const qint64 first = startOfDay(day);
    const qint64 end = startOfDay(day.addDays(1));
    int before = -1;
    for (qint64 slot = first; slot < end; ++slot) {
        const int minute = localMinute(slot);
        if (before < 0 || minute % 60 == 0 || minute / 60 != before / 60)
            starts.push_back(slot);
        before = minute;
    }
    starts.push_back(end);
    return m_hours.emplace(day, std::move(starts)).first->second;
}

const RowStarts &LocalCalendar::daysOf(int year, int month)
{
    RowStarts &starts = m_days[{year, month}];
    if (starts.empty()) {
        const QDate first(year, month, 1);
        for (int day = 0; day <= first.daysInMonth(); ++day)
            starts.push_back(startOfDay(first.addDays(day)));
    }
    return starts;
}

const RowStarts &LocalCalendar::monthsOf(int year)
{
    RowStarts &starts = m_months[year];
    if (starts.empty()) {
        for (int month = 0; month <= 12; ++month)
            starts.push_back(startOfDay(QDate(year, 1, 1).addMonths(month)));
    }
    return starts;
}

RowStarts LocalCalendar::years(int first, int last) const
{
    RowStarts starts;
    for (int year = first; year <= last + 1; ++year)
        starts.push_back(startOfDay(QDate(year, 1, 1)));
    return starts;
}

qint64 LocalCalendar::startOfHour(qint64 slot)
{
    const RowStarts &hours = hoursOf(dateOf(slot));
    return *std::prev(std::upper_bound(hours.begin(), hours.end(), slot));
}

} // namespace Simulation
