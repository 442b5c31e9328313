// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/fetchcutting.h"

#include "core/catalog/devicecatalog.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"

#include <algorithm>

namespace {

// A fleet's year of days has more than the archive can be asked for at once without being felt; the rest is
// looked up when its turn comes.
constexpr int mostLooks = 20'000;
constexpr int daysBeforeConnection = 40; // a plant may yield before its grid connection is on paper

template <typename Id>
QList<Id> without(const QList<Id> &ids, const std::function<bool(const Id &)> &isRefused)
{
    QList<Id> kept;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(kept),
                 [&isRefused](const Id &id) { return !isRefused(id); });
    return kept.isEmpty() ? ids : kept;
}

} // namespace

QTimeZone FetchCutter::zoneOfDevice(DeviceId device) const
{
    const Device *known = m_stores.plants.device(device);
    return m_zoneOf(known ? known->plant : PlantCode());
}

bool FetchCutter::isBeforePlant(const PlantCode &plant, const QDate &last) const
{
    const Plant *known = m_stores.plants.plant(plant);
    return known && known->gridConnection.isValid() && last.isValid()
        && last < known->gridConnection.date().addDays(-daysBeforeConnection);
}

bool FetchCutter::isReportDue(const FetchWish &wish, const PlantCode &plant, const CalendarPeriod &period)
{
    if (isBeforePlant(plant, period.last()))
        return false;
    return ++m_looks > mostLooks || wish.isDue(m_stores.reports.plantReport(plant, period), m_now);
}

bool FetchCutter::isReportDue(const FetchWish &wish, DeviceId device, const CalendarPeriod &period)
{
    const Device *known = m_stores.plants.device(device);
    if (known && isBeforePlant(known->plant, period.last()))
        return false;
    return ++m_looks > mostLooks || wish.isDue(m_stores.reports.deviceReport(device, period), m_now);
}

template <typename Id, typename Make>
void FetchCutter::cutReports(FetchWish &wish, const QList<Id> &ids,
                             const std::function<QTimeZone(const Id &)> &zoneOf, Make makeTask)
{
    // Zones are few, and looking at a calendar costs more than anything else here.
    QList<QTimeZone> zones;
    QList<qsizetype> zoneIndex;
    for (const Id &id : ids) {
        const QTimeZone zone = zoneOf(id);
        qsizetype index = zones.indexOf(zone);
        if (index < 0) {
            index = zones.size();
            zones.append(zone);
        }
        zoneIndex.append(index);
    }
    // Newest first: that is what people look at.
    for (auto period = wish.periods.crbegin(); period != wish.periods.crend(); ++period) {
        QList<QPair<qint64, qint64>> limits;
        for (const QTimeZone &zone : std::as_const(zones))
            limits.append({period->startMs(zone), period->endMs(zone)});
        QList<FetchPeriod<Id>> wanted;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto &[start, end] = limits.at(zoneIndex.at(i));
            if (start <= m_now && isReportDue(wish, ids.at(i), *period))
                wanted.append({ids.at(i), start, end});
        }
        const QList<FetchPlan::Batch<Id>> batches = FetchPlan::batches(wanted);
        for (const FetchPlan::Batch<Id> &batch : batches) {
            FetchTask task = makeTask(batch.ids, period->kind);
            task.period = *period;
            task.instant = batch.instant;
            wish.tasks.append(task);
        }
    }
}

void FetchCutter::cutPlantReports(FetchWish &wish, const std::function<bool(const PlantCode &)> &isRefused)
{
    cutReports<PlantCode>(wish, without(wish.progress.plants, isRefused), m_zoneOf,
                          [](const QList<PlantCode> &plants, PeriodKind kind) {
                              FetchTask task;
                              task.endpoint = FetchPlan::plantReportEndpoint(kind);
                              task.plants = plants;
                              return task;
                          });
}

void FetchCutter::cutDeviceReports(FetchWish &wish, const std::function<bool(DeviceId)> &isRefused)
{
    const std::function<bool(const DeviceId &)> refused = isRefused;
    QMap<int, QList<DeviceId>> byType;
    const QList<DeviceId> asked = without(wish.progress.devices, refused);
    for (DeviceId id : asked) {
        const Device *device = m_stores.plants.device(id);
        if (device && DeviceCatalog::shared().type(device->typeId).hasReports)
            byType[device->typeId].append(id);
    }
    for (auto it = byType.cbegin(); it != byType.cend(); ++it) {
        cutReports<DeviceId>(
            wish, it.value(), [this](const DeviceId &id) { return zoneOfDevice(id); },
            [typeId = it.key()](const QList<DeviceId> &devices, PeriodKind kind) {
                FetchTask task;
                task.endpoint = FetchPlan::deviceReportEndpoint(kind);
                task.devices = devices;
                task.typeId = typeId;
                return task;
            });
    }
}

void FetchCutter::cutDeviceDays(FetchWish &wish)
{
    for (QDate day = wish.progress.to; day >= wish.progress.from; day = day.addDays(-1)) {
        QList<std::pair<QTimeZone, QList<QPair<qint64, qint64>>>> spansOf; // zones are few
        const auto spans = [&spansOf, &day](const QTimeZone &zone) {
            for (const auto &known : std::as_const(spansOf)) {
                if (known.first == zone)
                    return known.second;
            }
            spansOf.append({zone, FetchPlan::daySpans(day, zone)});
            return spansOf.constLast().second;
        };
        for (DeviceId id : std::as_const(wish.progress.devices)) {
            const Device *device = m_stores.plants.device(id);
            if (!device || !DeviceCatalog::shared().type(device->typeId).hasHistory
                || isBeforePlant(device->plant, day))
                continue;
            FetchTask task;
            task.endpoint = Endpoint::DeviceHistory;
            task.devices = {id};
            task.typeId = device->typeId;
            task.period = {PeriodKind::Day, day};
            task.spans = spans(m_zoneOf(device->plant));
            task.spans.removeIf([this](const QPair<qint64, qint64> &span) { return span.first >= m_now; });
            const bool isDue =
                ++m_looks > mostLooks || wish.isDue(m_stores.history.deviceDay(id, day).get(), m_now);
            if (!task.spans.isEmpty() && isDue)
                wish.tasks.append(task);
        }
    }
}

bool FetchCutter::isStillDue(const FetchWish &wish, FetchTask &task) const
{
    switch (wish.progress.kind) {
    case FetchProgress::Kind::PlantReports:
        task.plants.removeIf([&](const PlantCode &plant) {
            return !wish.isDue(m_stores.reports.plantReport(plant, task.period), m_now);
        });
        return !task.plants.isEmpty();
    case FetchProgress::Kind::DeviceReports:
        task.devices.removeIf([&](DeviceId device) {
            return !wish.isDue(m_stores.reports.deviceReport(device, task.period), m_now);
        });
        return !task.devices.isEmpty();
    case FetchProgress::Kind::DeviceDays:
        return wish.isDue(m_stores.history.deviceDay(task.devices.constFirst(), task.period.first).get(),
                          m_now);
    case FetchProgress::Kind::Configuration:
        break;
    }
    return true;
}
