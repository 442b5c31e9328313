// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/datafetcher.h"

#include "core/domain/plantzone.h"
#include "core/polling/fetchcutting.h"
#include "core/polling/fetchengine.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>

namespace {

constexpr qint64 freshMs = 5 * 60'000; // the service collects every five minutes, `flow-control.md` §7.4
constexpr qint64 freshConfigurationMs = 60'000;

template <typename T>
QList<T> unique(const QList<T> &items)
{
    QList<T> result;
    QSet<T> seen;
    for (const T &item : items) {
        if (seen.contains(item))
            continue;
        seen.insert(item);
        result.append(item);
    }
    return result;
}

//! Periods in ascending order, and the span of days they make.
void setPeriods(FetchWish &wish, const QList<CalendarPeriod> &periods)
{
    wish.periods = unique(periods);
    std::sort(wish.periods.begin(), wish.periods.end(),
              [](const CalendarPeriod &a, const CalendarPeriod &b) { return a.first < b.first; });
    if (wish.periods.isEmpty())
        return;
    wish.progress.period = wish.periods.constFirst().kind;
    wish.progress.from = wish.periods.constFirst().first;
    wish.progress.to = wish.periods.constLast().last();
}

} // namespace

struct DataFetcher::Private
{
    Private(DataFetcher *fetcher, SmartPvmsClient &client, const Stores &someStores, RateLimiter &rateLimiter,
            Clock &someClock)
        : stores(someStores)
        , limiter(rateLimiter)
        , clock(someClock)
        , zoneOf([this](const PlantCode &code) {
            const Plant *plant = stores.plants.plant(code);
            return plant ? plantZone(*plant) : QTimeZone::systemTimeZone();
        })
        , engine(fetcher, client, stores, rateLimiter, someClock, zoneOf)
    {
    }

    FetchWish newWish(FetchProgress::Kind kind, Priority priority, qint64 olderThanMs) const
    {
        FetchWish wish;
        wish.progress.kind = kind;
        wish.priority = priority;
        wish.madeAt = clock.now();
        wish.olderThanMs = std::max(olderThanMs, freshMs);
        return wish;
    }

    Stores stores;
    RateLimiter &limiter;
    Clock &clock;
    std::function<QTimeZone(const PlantCode &)> zoneOf;
    FetchEngine engine;
};

DataFetcher::DataFetcher(SmartPvmsClient &client, const Stores &stores, RateLimiter &limiter, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, stores, limiter, clock))
{
    connect(&d->engine, &FetchEngine::progressed, this, &DataFetcher::progressed);
    connect(&d->engine, &FetchEngine::finished, this, &DataFetcher::finished);
}

DataFetcher::~DataFetcher() = default;

void DataFetcher::setZoneOf(std::function<QTimeZone(const PlantCode &)> zoneOf)
{
    d->zoneOf = std::move(zoneOf);
}

int DataFetcher::fetchPlantReports(const QList<PlantCode> &plants, const QList<CalendarPeriod> &periods,
                                   Priority priority, qint64 olderThanMs)
{
    FetchWish wish = d->newWish(FetchProgress::Kind::PlantReports, priority, olderThanMs);
    wish.progress.plants = unique(plants);
    setPeriods(wish, periods);
    if (const int known = d->engine.join(wish))
        return known;
    FetchCutter cutter(d->stores, d->zoneOf, wish.madeAt);
    cutter.cutPlantReports(wish, [this](const PlantCode &plant) { return d->engine.isRefused(plant); });
    return d->engine.add(std::move(wish));
}

int DataFetcher::fetchDeviceReports(const QList<DeviceId> &devices, const QList<CalendarPeriod> &periods,
                                    Priority priority, qint64 olderThanMs)
{
    FetchWish wish = d->newWish(FetchProgress::Kind::DeviceReports, priority, olderThanMs);
    wish.progress.devices = unique(devices);
    QList<CalendarPeriod> served = periods;
    served.removeIf([](const CalendarPeriod &period) { return period.kind == PeriodKind::Day; });
    setPeriods(wish, served);
    if (const int known = d->engine.join(wish))
        return known;
    FetchCutter cutter(d->stores, d->zoneOf, wish.madeAt);
    cutter.cutDeviceReports(wish, [this](DeviceId device) { return d->engine.isRefused(device); });
    return d->engine.add(std::move(wish));
}

int DataFetcher::fetchDeviceDays(const QList<DeviceId> &devices, const QDate &from, const QDate &to,
                                 Priority priority, qint64 olderThanMs)
{
    FetchWish wish = d->newWish(FetchProgress::Kind::DeviceDays, priority, olderThanMs);
    wish.progress.devices = unique(devices);
    // Days that nobody has lived through yet cost no look: the farthest zones are a day ahead.
    const QDate tomorrow = localDate(wish.madeAt, QTimeZone::utc()).addDays(1);
    wish.progress.from = from;
    wish.progress.to = std::min(to, tomorrow);
    if (!from.isValid() || !to.isValid())
        return 0;
    if (const int known = d->engine.join(wish))
        return known;
    FetchCutter(d->stores, d->zoneOf, wish.madeAt).cutDeviceDays(wish);
    return d->engine.add(std::move(wish));
}

int DataFetcher::fetchConfiguration(const PlantCode &plant, Priority priority)
{
    FetchWish wish = d->newWish(FetchProgress::Kind::Configuration, priority, 0);
    wish.progress.plants = {plant};
    if (const int known = d->engine.join(wish))
        return known;
    const auto add = [&](Endpoint endpoint, const auto &entry) {
        const qint64 age = wish.madeAt - entry.askedAt;
        if (entry.askedAt != 0 && age >= 0 && age < freshConfigurationMs && !entry.error.isNetwork())
            return;
        FetchTask task;
        task.endpoint = endpoint;
        task.plants = {plant};
        wish.tasks.append(task);
    };
    add(Endpoint::BatteryModeConfig, d->stores.configs.batteryMode(plant));
    add(Endpoint::ActivePowerModeConfig, d->stores.configs.activePowerMode(plant));
    return d->engine.add(std::move(wish));
}

void DataFetcher::cancel(int id)
{
    d->engine.cancel(id);
}

void DataFetcher::cancelAll()
{
    const QList<FetchProgress> open = running();
    for (const FetchProgress &progress : open)
        cancel(progress.id);
}

void DataFetcher::suspend()
{
    d->engine.suspend();
}

void DataFetcher::resume()
{
    d->engine.resume();
}

QTimeZone DataFetcher::zoneOf(const PlantCode &plant) const
{
    return d->zoneOf(plant);
}

bool DataFetcher::isRefused(const PlantCode &plant) const
{
    return d->engine.isRefused(plant);
}

bool DataFetcher::sharesADay() const
{
    return d->limiter.mode() == QuotaMode::OAuth;
}

int DataFetcher::sparePlantReports(PeriodKind kind) const
{
    if (d->limiter.mode() == QuotaMode::OAuth)
        return d->limiter.callsLeft(CallClass::Basic, CallShare::Background);
    const Endpoint endpoint = FetchPlan::plantReportEndpoint(kind);
    const QList<BudgetReport> budgets = d->limiter.report();
    for (const BudgetReport &budget : budgets) {
        if (budget.endpoint == endpoint)
            return int(budget.limit) - budget.usedInWindow;
    }
    return 0;
}

void DataFetcher::setOtherReportsADay(PeriodKind kind, double calls)
{
    d->engine.setOthersADay(FetchPlan::plantReportEndpoint(kind), calls);
}

QList<FetchProgress> DataFetcher::running() const
{
    return d->engine.running();
}

FetchProgress DataFetcher::progress(int id) const
{
    return d->engine.progress(id);
}
