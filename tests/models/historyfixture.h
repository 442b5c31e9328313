// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reportstore.h"

#include <QMap>

#include <functional>

//! Reports of a plant made by hand, as the fetcher would put them into the store: books that close, with more
//! energy the later the day of the year.
namespace HistoryFixture {

using Row = QMap<QString, double>;

inline QString key(const char *text)
{
    return QString::fromLatin1(text);
}

//! The balance of one day (kWh); an hour has \a share of it and no purchase.
inline Row dayRow(const QDate &day)
{
    const double pv = 20 + day.dayOfYear() / 10.0;
    const double direct = 6, charged = 5, discharged = 4.5, bought = 2;
    return {{key("PVYield"), pv},
            {key("inverter_power"), pv},
            {key("inverterYield"), pv - charged + discharged},
            {key("ongrid_power"), pv - direct - charged},
            {key("chargeCap"), charged},
            {key("dischargeCap"), discharged},
            {key("use_power"), direct + discharged + bought},
            {key("buyPower"), bought},
            {key("selfUsePower"), direct + charged},
            {key("selfProvide"), direct + discharged},
            {key("installed_capacity"), 10},
            {key("perpower_ratio"), pv / 10}};
}

inline Row hourRow(const QDate &day, double share)
{
    Row row = dayRow(day);
    for (const char *without :
         {"use_power", "buyPower", "selfUsePower", "installed_capacity", "perpower_ratio"})
        row.remove(key(without));
    for (double &value : row)
        value *= share;
    return row;
}

inline Row scaled(Row row, double factor)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key() != key("installed_capacity"))
            it.value() *= factor;
    }
    return row;
}

//! What the service would send; empty rows are left out.
inline void apply(ReportStore &store, const PlantCode &plant, const CalendarPeriod &period,
                  const QTimeZone &zone, const QList<qint64> &starts,
                  const std::function<Row(int index, const QDate &day)> &rowOf)
{
    PlantReportRows answer;
    for (int i = 0; i < starts.size(); ++i) {
        const Row values = rowOf(i, localDate(starts.at(i), zone));
        if (values.isEmpty())
            continue;
        answer.plants.append(plant);
        answer.times.append(starts.at(i));
        const int row = answer.values.addRow();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            answer.values.setNumber(row, answer.values.addColumn(it.key()), it.value());
    }
    store.applyPlantReport({plant}, period, answer, [zone](const PlantCode &) { return zone; });
}

//! Days, months and years since \a first until \a today (the days of the shown month and of its neighbours,
//! and hours of today, yesterday and a year ago); hours end at \a lastHour of today (24: all).
inline void fill(ReportStore &store, const PlantCode &plant, const QTimeZone &zone, const QDate &first,
                 const QDate &today, int lastHour = 24)
{
    const auto isThere = [=](const QDate &day) { return day >= first && day <= today; };
    for (const QDate &day : {today, today.addDays(-1), today.addYears(-1)}) {
        const CalendarPeriod period {PeriodKind::Day, day};
        const QList<qint64> starts = period.rowStarts(zone);
        apply(store, plant, period, zone, starts, [&](int hour, const QDate &) {
            return day == today && hour >= lastHour ? Row() : hourRow(day, 1.0 / double(starts.size()));
        });
    }
    QList<CalendarPeriod> months {CalendarPeriod::containing(PeriodKind::Month, today)};
    months << months.first().previous() << months.first().aYearEarlier();
    for (const CalendarPeriod &month : std::as_const(months))
        apply(store, plant, month, zone, month.rowStarts(zone),
              [&](int, const QDate &day) { return isThere(day) ? dayRow(day) : Row(); });
    for (int year = today.year() - 1; year <= today.year(); ++year) {
        const CalendarPeriod period {PeriodKind::Year, QDate(year, 1, 1)};
        apply(store, plant, period, zone, period.rowStarts(zone), [&](int, const QDate &day) {
            return day <= today && CalendarPeriod::containing(PeriodKind::Month, day).last() >= first
                ? scaled(dayRow(day), day.daysInMonth())
                : Row();
        });
    }
    QList<qint64> years;
    for (int year = first.year(); year <= today.year(); ++year)
        years << startOfDayMs(QDate(year, 1, 1), zone);
    apply(store, plant, CalendarPeriod::lifetime(), zone, years,
          [](int, const QDate &day) { return scaled(dayRow(day), 365); });
}

} // namespace HistoryFixture
