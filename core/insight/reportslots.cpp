// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reportslots.h"

#include "core/store/reportrows.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 hourMs = 3'600'000;

bool hasNumber(const StoredReport &report, int row)
{
    for (int column = 0; column < report.values.keys().size(); ++column) {
        if (report.values.at(row, column).value())
            return true;
    }
    return false;
}

ReportSlot slotAt(qint64 start, qint64 end)
{
    ReportSlot slot;
    slot.start = start;
    slot.end = end;
    return slot;
}

QList<ReportSlot> slotsOfLifetime(const StoredReport *report, const QTimeZone &zone, const QDate &firstDay,
                                  qint64 now)
{
    const int last = localDate(now, zone).year();
    int first = firstDay.isValid() ? firstDay.year() : last + 1;
    for (int row = 0; report && row < report->times.size(); ++row) {
        if (hasNumber(*report, row))
            first = std::min(first, localDate(report->times.at(row), zone).year());
    }
    QList<ReportSlot> all;
    for (int year = first; year <= last; ++year) {
        const CalendarPeriod period {PeriodKind::Year, QDate(year, 1, 1)};
        all.append(slotAt(period.startMs(zone), period.endMs(zone)));
    }
    return all;
}

QList<ReportSlot> slotsOf(const StoredReport *report, const CalendarPeriod &period, const QTimeZone &zone)
{
    const QList<qint64> starts = period.rowStarts(zone);
    QList<ReportSlot> all;
    const bool isForeign = period.kind == PeriodKind::Day && report && !report->isEmpty()
        && std::none_of(report->times.cbegin(), report->times.cend(),
                        [&starts](qint64 at) { return starts.contains(at); });
    if (isForeign) {
        for (const qint64 at : report->times)
            all.append(slotAt(at, at + hourMs));
        return all;
    }
    for (qsizetype i = 0; i < starts.size(); ++i)
        all.append(slotAt(starts.at(i), i + 1 < starts.size() ? starts.at(i + 1) : period.endMs(zone)));
    return all;
}

} // namespace

QList<ReportSlot> reportSlots(const StoredReport *report, const CalendarPeriod &period, const QTimeZone &zone,
                              const QDate &firstDay, qint64 now)
{
    QList<ReportSlot> all = period.kind == PeriodKind::Lifetime ? slotsOfLifetime(report, zone, firstDay, now)
                                                                : slotsOf(report, period, zone);
    const qint64 plantFrom = firstDay.isValid() ? startOfDayMs(firstDay, zone) : 0;
    for (ReportSlot &slot : all) {
        slot.isExpected = slot.start <= now && (!firstDay.isValid() || slot.end > plantFrom);
        slot.isRunning = slot.start <= now && slot.end > now;
        if (!report)
            continue;
        const auto from = std::lower_bound(report->times.cbegin(), report->times.cend(), slot.start);
        if (from != report->times.cend() && *from < slot.end)
            slot.row = int(from - report->times.cbegin());
        slot.isProvisional =
            slot.isExpected && !report->isSettled && report->fetchedAt < slot.end + ReportRows::settlingTime;
    }
    return all;
}

int slotNumber(PeriodKind kind, qint64 start, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(start, zone);
    switch (kind) {
    case PeriodKind::Day:
        return local.time().hour();
    case PeriodKind::Month:
        return local.date().day();
    case PeriodKind::Year:
        return local.date().month();
    case PeriodKind::Lifetime:
        break;
    }
    return local.date().year();
}
