// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/fetchplan.h"

#include <algorithm>

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 edgeMargin = 2 * hour;
constexpr qint64 longestSpan = 24 * hour; // of device/history, `query-endpoints.md` §6.1
constexpr int legacyDevices = 10; // §11
constexpr int legacyDays = 3;

template <typename Id>
QList<FetchPlan::Batch<Id>> cut(QList<FetchPeriod<Id>> wanted, int batchMax)
{
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const FetchPeriod<Id> &a, const FetchPeriod<Id> &b) { return a.start < b.start; });
    QList<FetchPlan::Batch<Id>> result;
    qint64 start = 0; // of what is common to the periods of the last batch
    qint64 end = 0;
    for (const FetchPeriod<Id> &period : std::as_const(wanted)) {
        const qint64 commonStart = std::max(start, period.start);
        const qint64 commonEnd = std::min(end, period.end);
        const bool isLifetime = period.end == 0;
        const bool fits = !result.isEmpty() && result.constLast().ids.size() < batchMax
            && (isLifetime || commonEnd - commonStart >= 2 * edgeMargin);
        if (!fits)
            result.append(FetchPlan::Batch<Id> {});
        start = fits ? commonStart : period.start;
        end = fits ? commonEnd : period.end;
        result.last().ids.append(period.id);
        result.last().instant = isLifetime ? 0 : start + (end - start) / 2;
    }
    return result;
}

} // namespace

namespace FetchPlan {

Endpoint plantReportEndpoint(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return Endpoint::PlantHour;
    case PeriodKind::Month:
        return Endpoint::PlantDay;
    case PeriodKind::Year:
        return Endpoint::PlantMonth;
    case PeriodKind::Lifetime:
        break;
    }
    return Endpoint::PlantYear;
}

Endpoint deviceReportEndpoint(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
    case PeriodKind::Month:
        return Endpoint::DeviceDay;
    case PeriodKind::Year:
        return Endpoint::DeviceMonth;
    case PeriodKind::Lifetime:
        break;
    }
    return Endpoint::DeviceYear;
}

QList<Batch<PlantCode>> batches(QList<FetchPeriod<PlantCode>> wanted, int batchMax)
{
    return cut(std::move(wanted), batchMax);
}

QList<Batch<DeviceId>> batches(QList<FetchPeriod<DeviceId>> wanted, int batchMax)
{
    return cut(std::move(wanted), batchMax);
}

QList<QPair<qint64, qint64>> daySpans(const QDate &day, const QTimeZone &zone)
{
    const CalendarPeriod period {PeriodKind::Day, day};
    const qint64 end = period.endMs(zone);
    QList<QPair<qint64, qint64>> spans;
    // The sample of the midnight that ends the day belongs to the next one.
    for (qint64 from = period.startMs(zone); from < end; from += longestSpan)
        spans.append({from, std::min(from + longestSpan, end) - 1});
    return spans;
}

QList<FetchTask> takeForLegacy(QList<FetchTask> &tasks, qsizetype first)
{
    const FetchTask leader = tasks.at(first);
    const auto isTask = [&leader](const FetchTask &task, const QDate &day) {
        return task.endpoint == Endpoint::DeviceHistory && task.typeId == leader.typeId
            && task.period.first == day;
    };
    QList<DeviceId> devices {leader.devices};
    for (const FetchTask &task : std::as_const(tasks)) {
        // Of one zone: the day begins at the same instant.
        if (devices.size() < legacyDevices && isTask(task, leader.period.first)
            && task.spans.constFirst().first == leader.spans.constFirst().first
            && !devices.contains(task.devices.constFirst()))
            devices.append(task.devices.constFirst());
    }
    const auto dayOf = [&](const QDate &day) {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < tasks.size(); ++i) {
            if (isTask(tasks.at(i), day) && devices.contains(tasks.at(i).devices.constFirst()))
                found.append(i);
        }
        return found;
    };
    QList<qsizetype> taken = dayOf(leader.period.first);
    qint64 begin = leader.spans.constFirst().first;
    const qint64 end = leader.spans.constLast().second;
    // Wishes go from the newest day to the oldest.
    for (int back = 1; back < legacyDays; ++back) {
        const QList<qsizetype> more = dayOf(leader.period.first.addDays(-back));
        if (more.size() != devices.size())
            break;
        begin = tasks.at(more.constFirst()).spans.constFirst().first;
        if (end - begin >= legacyDays * longestSpan)
            break;
        taken += more;
    }
    std::sort(taken.begin(), taken.end());
    QList<FetchTask> result;
    for (qsizetype i = taken.size(); i-- > 0;)
        result.prepend(tasks.takeAt(taken.at(i)));
    return result;
}

} // namespace FetchPlan
