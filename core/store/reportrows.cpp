// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportrows.h"

#include "core/domain/codedvalue.h"

#include <algorithm>

namespace {

constexpr qint64 hour = 3'600'000;
// The instant that was asked for lies in the middle of what we think is the plant's day, and in the day that
// the service means: the two begin at most half a day apart, whatever the zones are.
constexpr qint64 tolerance = 13 * hour;
constexpr qint64 longestDay = 25 * hour;
constexpr qint64 latestStamp = 253'402'300'800'000; // the year 10000: what lies beyond is no time

//! The first day of the day, month or year whose start is nearest to the stamp.
QDate nearestStart(PeriodKind rowKind, qint64 stamp, const QTimeZone &zone)
{
    const QDate day = localDate(stamp + 12 * hour, zone);
    return CalendarPeriod::containing(rowKind, day).first;
}

PeriodKind rowKindOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return PeriodKind::Day;
    case PeriodKind::Year:
        return PeriodKind::Month;
    default:
        return PeriodKind::Year;
    }
}

struct Placed
{
    qint64 at = 0;
    int row = 0;
};

QList<Placed> placeHours(const CalendarPeriod &period, const QTimeZone &zone, const QList<qint64> &times,
                         const QList<int> &rows)
{
    const qint64 start = period.startMs(zone);
    const qint64 end = period.endMs(zone);
    QList<Placed> placed;
    for (int row : rows) {
        const qint64 at = times.at(row);
        if (at >= start - tolerance && at < end + tolerance)
            placed.append({at, row});
    }
    if (placed.isEmpty() || placed.constLast().at - placed.constFirst().at < longestDay)
        return placed;
    placed.removeIf([start, end](const Placed &hourRow) { return hourRow.at < start || hourRow.at >= end; });
    return placed;
}

QList<Placed> placeStarts(const CalendarPeriod &period, const QTimeZone &zone, const QList<qint64> &times,
                          const QList<int> &rows)
{
    const PeriodKind rowKind = rowKindOf(period.kind);
    QList<Placed> placed;
    for (int row : rows) {
        const QDate first = nearestStart(rowKind, times.at(row), zone);
        if (first.isValid() && period.contains(first))
            placed.append({startOfDayMs(first, zone), row});
    }
    return placed;
}

} // namespace

namespace ReportRows {

bool isSettled(const CalendarPeriod &period, const QTimeZone &zone, qint64 now)
{
    return period.kind != PeriodKind::Lifetime && now >= period.endMs(zone) + settlingTime;
}

qint64 rowEnd(const StoredReport &report, int row, const CalendarPeriod &period, const QTimeZone &zone)
{
    const qint64 start = report.times.at(row);
    return period.kind == PeriodKind::Day
        ? start + hour
        : CalendarPeriod::containing(rowKindOf(period.kind), start, zone).endMs(zone);
}

bool isRowSettled(const StoredReport &report, int row, const CalendarPeriod &period, const QTimeZone &zone)
{
    return report.isSettled || report.fetchedAt >= rowEnd(report, row, period, zone) + settlingTime;
}

ReadingTable rowsOf(const ReadingTable &values, const QList<int> &rows)
{
    ReadingTable table;
    const double missing = CodedValue::encode(Presence::Missing);
    QList<int> columns;
    const QStringList &keys = values.keys();
    for (int column = 0; column < keys.size(); ++column) {
        const bool isUsed = std::any_of(rows.cbegin(), rows.cend(), [&](int row) {
            return !CodedValue::isSame(values.cell(row, column), missing);
        });
        if (!isUsed)
            continue;
        table.addColumn(keys.at(column));
        columns.append(column);
    }
    for (int row : rows) {
        const int to = table.addRow();
        for (int i = 0; i < columns.size(); ++i) {
            const double cell = values.cell(row, columns.at(i));
            if (CodedValue::presenceOf(cell) == Presence::Text)
                table.setText(to, i, values.text(row, columns.at(i)));
            else
                table.setCell(to, i, cell);
        }
    }
    table.squeeze();
    return table;
}

StoredReport select(const CalendarPeriod &period, const QTimeZone &zone, const QList<qint64> &times,
                    const ReadingTable &values, QList<int> rows)
{
    rows.removeIf([&times](int row) { return times.at(row) < 0 || times.at(row) > latestStamp; });
    std::stable_sort(rows.begin(), rows.end(), [&times](int a, int b) { return times.at(a) < times.at(b); });
    const QList<Placed> placed = period.kind == PeriodKind::Day ? placeHours(period, zone, times, rows)
                                                                : placeStarts(period, zone, times, rows);
    StoredReport report;
    QList<int> chosen;
    for (const Placed &row : placed) {
        if (!report.times.isEmpty() && report.times.constLast() == row.at) {
            chosen.last() = row.row;
            continue;
        }
        report.times.append(row.at);
        chosen.append(row.row);
    }
    report.values = rowsOf(values, chosen);
    return report;
}

} // namespace ReportRows
