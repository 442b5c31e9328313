// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/periodpicture.h"

#include <functional>

namespace {

const StoredReport *reportOf(const PeriodSource &source, const CalendarPeriod &period)
{
    return source.reports ? source.reports->plantReport(source.plant, period) : nullptr;
}

EnergyBalance balanceOf(const StoredReport &report, int row, const BalanceTraits &traits)
{
    return row < 0 ? EnergyBalance() : EnergyBalance::fromReport(report.values, row, traits);
}

//! The row about the whole period in the coarser report.
EnergyBalance reportedTotal(const PeriodSource &source, const CalendarPeriod &period, qint64 now)
{
    if (period.kind == PeriodKind::Lifetime)
        return {};
    const CalendarPeriod around = reportAround(period);
    const StoredReport *report = reportOf(source, around);
    if (!report)
        return {};
    const qint64 start = period.startMs(source.zone);
    const QList<ReportSlot> all = reportSlots(report, around, source.zone, source.firstDay, now);
    for (const ReportSlot &slot : all) {
        if (slot.start == start)
            return balanceOf(*report, slot.row, source.traits);
    }
    return {};
}

QList<PeriodRow> rowsOf(const PeriodSource &source, const StoredReport *report, const CalendarPeriod &period,
                        qint64 now)
{
    QList<PeriodRow> rows;
    const QList<ReportSlot> all = reportSlots(report, period, source.zone, source.firstDay, now);
    for (const ReportSlot &slot : all) {
        PeriodRow row;
        row.slot = slot;
        if (report)
            row.balance = balanceOf(*report, slot.row, source.traits);
        if (period.kind != PeriodKind::Day) {
            const PeriodKind kind = period.kind == PeriodKind::Month ? PeriodKind::Day
                : period.kind == PeriodKind::Year                    ? PeriodKind::Month
                                                                     : PeriodKind::Year;
            row.opens = CalendarPeriod::containing(kind, slot.start, source.zone);
            row.canOpen = slot.isExpected;
        }
        rows.append(row);
    }
    return rows;
}

//! Marks what cannot be; changes nothing.
void doubt(QList<PeriodRow> &rows, const StoredReport &report, const CalendarPeriod &period,
           const PeriodSource &source)
{
    const QStringList &keys = report.values.keys();
    for (const QString &key : keys) {
        const QList<ValueMark> marks =
            Plausibility::markReport(report, key, period, source.zone, source.bounds);
        for (PeriodRow &row : rows) {
            const ValueMark mark = row.slot.row < 0 ? ValueMark::Fine : marks.value(row.slot.row);
            if (mark != ValueMark::Fine)
                row.doubts.append({key, mark});
        }
    }
}

EnergyBalance sumOf(const QList<PeriodRow> &rows, const std::function<bool(const PeriodRow &)> &counts)
{
    QList<EnergyBalance> parts;
    int expected = 0;
    for (const PeriodRow &row : rows) {
        if (!row.slot.isExpected || !counts(row))
            continue;
        ++expected;
        if (row.hasValues())
            parts.append(row.balance);
    }
    return EnergyBalance::sum(parts, expected);
}

void compare(PeriodComparison &comparison, const PeriodSource &source, const PeriodPicture &picture,
             qint64 now)
{
    if (picture.period.kind == PeriodKind::Lifetime)
        return;
    const CalendarPeriod other = comparison.period;
    const StoredReport *report = reportOf(source, other);
    if (!picture.isRunning(now)) {
        comparison.own = picture.total;
        comparison.balance = reportedTotal(source, other, now);
        if (comparison.balance.isEmpty() && report)
            comparison.balance = sumOf(rowsOf(source, report, other, now), [](const auto &) { return true; });
        comparison.isKnown = !comparison.balance.isEmpty();
        return;
    }
    comparison.isPartial = true;
    if (!report)
        return;
    // Like with like: what is over and reported on this side, and the same span on the other.
    int last = -1;
    for (const PeriodRow &row : picture.rows) {
        if (row.hasValues() && row.slot.end <= now)
            last = slotNumber(picture.period.kind, row.slot.start, source.zone);
    }
    const auto isWithin = [&](const PeriodRow &row) {
        return slotNumber(picture.period.kind, row.slot.start, source.zone) <= last;
    };
    const QList<PeriodRow> rows = rowsOf(source, report, other, now);
    for (const PeriodRow &row : rows) {
        if (isWithin(row))
            comparison.partialUntil = row.slot.end;
    }
    comparison.own = sumOf(picture.rows, isWithin);
    comparison.balance = sumOf(rows, isWithin);
    comparison.isKnown = !comparison.balance.isEmpty();
}

} // namespace

bool PeriodPicture::isRunning(qint64 now) const
{
    return period.kind != PeriodKind::Lifetime && period.startMs(zone) <= now && now < period.endMs(zone);
}

CalendarPeriod reportAround(const CalendarPeriod &period)
{
    switch (period.kind) {
    case PeriodKind::Day:
        return CalendarPeriod::containing(PeriodKind::Month, period.first);
    case PeriodKind::Month:
        return CalendarPeriod::containing(PeriodKind::Year, period.first);
    default:
        return CalendarPeriod::lifetime();
    }
}

QList<CalendarPeriod> reportsNeeded(const CalendarPeriod &period, PeriodBeside ghost, const QTimeZone &zone,
                                    const QDate &firstDay, qint64 now)
{
    QList<CalendarPeriod> needed {period};
    const auto need = [&](const CalendarPeriod &one) {
        const bool isBeforePlant =
            one.kind != PeriodKind::Lifetime && firstDay.isValid() && one.last() < firstDay;
        if (!isBeforePlant && !needed.contains(one))
            needed.append(one);
    };
    need(reportAround(period));
    if (period.kind == PeriodKind::Lifetime)
        return needed;
    const CalendarPeriod previous = period.previous(), earlier = period.aYearEarlier();
    const bool isRunning = period.startMs(zone) <= now && now < period.endMs(zone);
    for (const CalendarPeriod &other : {previous, earlier}) {
        const bool isDrawn = (ghost == PeriodBeside::Previous && other == previous)
            || (ghost == PeriodBeside::YearEarlier && other == earlier);
        need(isRunning || isDrawn ? other : reportAround(other));
        if (isDrawn)
            need(reportAround(other));
    }
    return needed;
}

PeriodPicture makePeriodPicture(const PeriodSource &source, const CalendarPeriod &period, PeriodBeside ghost,
                                qint64 now)
{
    PeriodPicture picture;
    picture.period = period;
    picture.zone = source.zone;
    const StoredReport *report = reportOf(source, period);
    picture.isFetched = report != nullptr;
    if (report)
        picture.report = *report;
    picture.rows = rowsOf(source, report, period, now);
    if (report)
        doubt(picture.rows, *report, period, source);
    for (const PeriodRow &row : std::as_const(picture.rows)) {
        // What is running has something to show or is no loss yet.
        if (!row.slot.isExpected || (row.slot.isRunning && !row.hasValues()))
            continue;
        ++picture.expected;
        picture.known += row.hasValues() ? 1 : 0;
        picture.mute += row.slot.row >= 0 && !row.hasValues() ? 1 : 0;
        picture.doubtful += row.doubts.isEmpty() ? 0 : 1;
        picture.provisional += row.hasValues() && row.slot.isProvisional ? 1 : 0;
    }
    picture.sum = sumOf(picture.rows, [](const auto &) { return true; });
    picture.total = reportedTotal(source, period, now);
    picture.isTotalReported = !picture.total.isEmpty();
    picture.total = picture.isTotalReported ? picture.total.refinedBy(picture.sum) : picture.sum;
    picture.previous.period = period.previous();
    picture.yearEarlier.period = period.aYearEarlier();
    compare(picture.previous, source, picture, now);
    compare(picture.yearEarlier, source, picture, now);
    if (ghost == PeriodBeside::None || period.kind == PeriodKind::Lifetime)
        return picture;
    const CalendarPeriod &other =
        ghost == PeriodBeside::Previous ? picture.previous.period : picture.yearEarlier.period;
    const QList<PeriodRow> others = rowsOf(source, reportOf(source, other), other, now);
    for (PeriodRow &row : picture.rows) {
        const int number = slotNumber(period.kind, row.slot.start, source.zone);
        for (const PeriodRow &candidate : others) {
            if (candidate.hasValues() && slotNumber(period.kind, candidate.slot.start, source.zone) == number)
                row.other = candidate.balance;
        }
    }
    return picture;
}
