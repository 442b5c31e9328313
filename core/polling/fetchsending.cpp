// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/smartpvmsclient.h"
#include "core/polling/fetchengine.h"
#include "core/store/configstore.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace {

//! Adds the samples of \a more, which are later ones.
void append(DeviceHistory &history, const DeviceHistory &more)
{
    const qint64 last =
        history.times.isEmpty() ? std::numeric_limits<qint64>::min() : history.times.constLast();
    QList<int> columns;
    for (const QString &key : more.values.keys())
        columns.append(history.values.addColumn(key));
    for (int row = 0; row < more.times.size(); ++row) {
        if (more.times.at(row) <= last)
            continue; // both ends are included, so two spans may repeat one
        history.times.append(more.times.at(row));
        const int to = history.values.addRow();
        for (int column = 0; column < columns.size(); ++column) {
            const Reading reading = more.values.at(row, column);
            if (reading.presence == Presence::Text)
                history.values.setText(to, columns.at(column), reading.text);
            else
                history.values.setCell(to, columns.at(column), more.values.cell(row, column));
        }
    }
}

//! The samples of one device between two instants out of an answer of the older history.
DeviceHistory samplesOf(const DeviceReportRows &answer, DeviceId device, qint64 from, qint64 to)
{
    QList<int> rows;
    for (int row = 0; row < answer.times.size(); ++row) {
        if (answer.devices.at(row) == device && answer.times.at(row) >= from && answer.times.at(row) <= to)
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&answer](int a, int b) { return answer.times.at(a) < answer.times.at(b); });
    DeviceHistory all;
    for (const QString &key : answer.values.keys())
        all.values.addColumn(key);
    for (int row : std::as_const(rows)) {
        all.times.append(answer.times.at(row));
        const int added = all.values.addRow();
        for (int column = 0; column < answer.values.keys().size(); ++column) {
            const Reading reading = answer.values.at(row, column);
            if (reading.presence == Presence::Text)
                all.values.setText(added, column, reading.text);
            else
                all.values.setCell(added, column, answer.values.cell(row, column));
        }
    }
    return all;
}

} // namespace

//! \a take is called with the wish's tasks and the answer after the books of the wish are in order, because
//! the stores tell everybody, and somebody may make another wish or cancel this one.
template <typename T, typename Take>
void FetchEngine::launch(FetchWish &wish, Call<T> call, Take take)
{
    const int id = wish.progress.id;
    const quint64 flight = ++m_lastFlight;
    wish.flight = flight;
    wish.servedAt = flight;
    wish.call = call.pending();
    call.then(this, [this, id, flight, take](const Result<T> &answer) {
        FetchWish *found = findFlight(id, flight);
        if (!found)
            return;
        if (!answer) {
            fail(id, answer.error());
            return;
        }
        const QList<FetchTask> tasks = std::exchange(found->inFlight, {});
        succeed(*found, 1);
        take(*found, tasks, *answer);
    });
}

template <typename Mode>
void FetchEngine::launchConfig(FetchWish &wish, Call<Mode> call)
{
    launch(wish, call, [this](FetchWish &, const QList<FetchTask> &tasks, const Mode &mode) {
        ConfigEntry<Mode> entry;
        entry.mode = mode;
        entry.askedAt = m_clock.now();
        entry.knownAt = entry.askedAt;
        const PlantCode plant = tasks.constFirst().plants.constFirst();
        if constexpr (std::is_same_v<Mode, BatteryMode>)
            m_stores.configs.setBatteryMode(plant, entry);
        else
            m_stores.configs.setActivePowerMode(plant, entry);
    });
}

void FetchEngine::send(FetchWish &wish)
{
    FetchTask &task = wish.inFlight.first();
    switch (wish.progress.kind) {
    case FetchProgress::Kind::PlantReports:
        launch(wish,
               m_client.plantReport(task.period.kind, task.plants,
                                    task.instant ? task.instant : m_clock.now(), wish.priority),
               [this](FetchWish &, const QList<FetchTask> &tasks, const PlantReportRows &answer) {
                   const FetchTask &done = tasks.constFirst();
                   m_stores.reports.applyPlantReport(done.plants, done.period, answer, m_zoneOf);
               });
        break;
    case FetchProgress::Kind::DeviceReports:
        launch(wish,
               m_client.deviceReport(task.period.kind, task.typeId, task.devices,
                                     task.instant ? task.instant : m_clock.now(), wish.priority),
               [this](FetchWish &, const QList<FetchTask> &tasks, const DeviceReportRows &answer) {
                   const FetchTask &done = tasks.constFirst();
                   m_stores.reports.applyDeviceReport(done.devices, done.period, answer, [this](DeviceId id) {
                       const Device *device = m_stores.plants.device(id);
                       return m_zoneOf(device ? device->plant : PlantCode());
                   });
               });
        break;
    case FetchProgress::Kind::DeviceDays:
        if (endpointOf(task) == Endpoint::LegacyDeviceHistory)
            sendLegacy(wish);
        else
            sendDay(wish, task);
        break;
    case FetchProgress::Kind::Configuration:
        if (task.endpoint == Endpoint::BatteryModeConfig)
            launchConfig(wish, m_client.batteryMode(task.plants.constFirst(), wish.priority));
        else
            launchConfig(wish, m_client.activePowerMode(task.plants.constFirst(), wish.priority));
        break;
    }
}

void FetchEngine::sendDay(FetchWish &wish, FetchTask &task)
{
    const auto [from, to] = task.spans.at(task.spansDone);
    const Device *device = m_stores.plants.device(task.devices.constFirst());
    const DeviceDn dn = device ? device->dn : DeviceDn();
    launch(wish,
           m_client.deviceHistory(dn, task.typeId, from, std::max(std::min(to, m_clock.now()), from + 1),
                                  wish.priority),
           [this](FetchWish &done, const QList<FetchTask> &tasks, const DeviceHistory &answer) {
               FetchTask part = tasks.constFirst();
               append(part.gathered, answer);
               if (++part.spansDone < part.spans.size()) {
                   done.tasks.prepend(part);
                   return;
               }
               const DeviceId id = part.devices.constFirst();
               const Device *known = m_stores.plants.device(id);
               m_stores.history.applyDeviceDay(id, part.period.first,
                                               m_zoneOf(known ? known->plant : PlantCode()), part.gathered);
           });
}

void FetchEngine::sendLegacy(FetchWish &wish)
{
    QList<DeviceId> devices;
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = 0;
    for (const FetchTask &task : std::as_const(wish.inFlight)) {
        if (!devices.contains(task.devices.constFirst()))
            devices.append(task.devices.constFirst());
        from = std::min(from, task.spans.constFirst().first);
        to = std::max(to, task.spans.constLast().second);
    }
    launch(wish,
           m_client.legacyDeviceHistory(wish.inFlight.constFirst().typeId, devices, from,
                                        std::max(std::min(to, m_clock.now()), from + 1), wish.priority),
           [this](FetchWish &, const QList<FetchTask> &tasks, const DeviceReportRows &answer) {
               for (const FetchTask &task : tasks) {
                   const DeviceId id = task.devices.constFirst();
                   const Device *known = m_stores.plants.device(id);
                   m_stores.history.applyDeviceDay(
                       id, task.period.first, m_zoneOf(known ? known->plant : PlantCode()),
                       samplesOf(answer, id, task.spans.constFirst().first, task.spans.constLast().second));
               }
           });
}

void FetchEngine::noteConfig(const PlantCode &plant, Endpoint endpoint, const ApiError &error, bool isAsking)
{
    const auto changed = [&](auto entry) {
        entry.isAsking = isAsking;
        if (error.kind != ApiError::Kind::None) {
            entry.error = error;
            entry.askedAt = m_clock.now();
        }
        return entry;
    };
    if (endpoint == Endpoint::BatteryModeConfig)
        m_stores.configs.setBatteryMode(plant, changed(m_stores.configs.batteryMode(plant)));
    else
        m_stores.configs.setActivePowerMode(plant, changed(m_stores.configs.activePowerMode(plant)));
}

Endpoint FetchEngine::endpointOf(const FetchTask &task) const
{
    if (task.endpoint != Endpoint::DeviceHistory)
        return task.endpoint;
    const Device *device = m_stores.plants.device(task.devices.constFirst());
    const bool isLegacy = m_historyRefusedAt != 0 || (device && device->dn.isEmpty());
    return isLegacy ? Endpoint::LegacyDeviceHistory : Endpoint::DeviceHistory;
}

//! What nobody waits for must not take the last calls of a bucket (the queue sees to that for back-fill
//! only). But what is running now, and of which nothing is known yet, everybody who opens a page wants to
//! see.
bool FetchEngine::leavesReserve(const FetchTask &task, Priority priority) const
{
    if (priority != Priority::Reports)
        return priority == Priority::Backfill;
    const QDate today = localDate(m_clock.now(), QTimeZone::utc());
    const bool isRunning = !task.period.last().isValid() || task.period.last() >= today.addDays(-1);
    return !isRunning || std::all_of(task.plants.cbegin(), task.plants.cend(), [&](const PlantCode &plant) {
        return m_stores.reports.plantReport(plant, task.period) != nullptr;
    });
}

CallShare FetchEngine::shareOf(const FetchTask &task, Priority priority) const
{
    // Reports of running periods are part of the plan of a day, which is kept free for them.
    if (m_limiter.mode() == QuotaMode::OAuth && priority == Priority::Reports)
        return CallShare::Background;
    return leavesReserve(task, priority) ? CallShare::Backfill : CallShare::User;
}

qint64 FetchEngine::allowedAt(const FetchTask &task, Priority priority) const
{
    return m_limiter.nextAllowedAt(endpointOf(task), shareOf(task, priority));
}

QList<FetchProgress> FetchEngine::running() const
{
    const QList<BudgetReport> budgets = m_limiter.report();
    QList<FetchProgress> result;
    for (const auto &wish : m_wishes) {
        if (wish->priority != Priority::Reports)
            result.append(present(*wish, budgets, m_clock.now()));
    }
    return result;
}

FetchProgress FetchEngine::progress(int id) const
{
    if (const FetchWish *wish = find(id))
        return present(*wish, m_limiter.report(), m_clock.now());
    for (const FetchProgress &over : m_over) {
        if (over.id == id)
            return over;
    }
    return {};
}

FetchPace FetchEngine::paceOf(const FetchTask &task, Priority priority, const QList<BudgetReport> &budgets,
                              qint64 nextAt, qint64 now) const
{
    const CallShare share = shareOf(task, priority);
    if (m_limiter.mode() == QuotaMode::OAuth) {
        const int left = m_limiter.callsLeft(CallClass::Basic, share);
        return FetchEstimate::classPace(left, m_limiter.roomADay(share), nextAt, now);
    }
    const Endpoint endpoint = endpointOf(task);
    const auto budget =
        std::find_if(budgets.cbegin(), budgets.cend(),
                     [endpoint](const BudgetReport &report) { return report.endpoint == endpoint; });
    if (budget == budgets.cend())
        return {};
    return FetchEstimate::pace(*budget, share == CallShare::Backfill, m_othersADay.value(int(endpoint)),
                               nextAt, now);
}

FetchProgress FetchEngine::present(const FetchWish &wish, const QList<BudgetReport> &budgets,
                                   qint64 now) const
{
    FetchProgress progress = wish.progress;
    progress.priority = wish.priority;
    progress.state = wish.flight != 0 ? FetchProgress::State::Running : FetchProgress::State::Waiting;
    progress.nextCallAt = now;
    if (wish.flight == 0 && !wish.tasks.isEmpty())
        progress.nextCallAt = std::max(allowedAt(wish.tasks.constFirst(), wish.priority), m_pausedUntil);
    const FetchTask *task = !wish.tasks.isEmpty() ? &wish.tasks.constFirst()
        : !wish.inFlight.isEmpty()                ? &wish.inFlight.constFirst()
                                                  : nullptr;
    if (!task)
        return progress;
    const Endpoint endpoint = endpointOf(*task);
    const FetchPace pace = paceOf(*task, wish.priority, budgets, progress.nextCallAt, now);
    if (pace.callsADay <= 0)
        return progress;
    const int left = progress.callsTotal - progress.callsDone;
    int calls = left;
    for (const auto &other : m_wishes) {
        const FetchTask *first = other->tasks.isEmpty() ? nullptr : &other->tasks.constFirst();
        if (other.get() == &wish || !first || endpointOf(*first) != endpoint
            || other->priority > wish.priority)
            continue;
        const int others = other->progress.callsTotal - other->progress.callsDone;
        calls += other->priority < wish.priority ? others : std::min(others, left); // turn by turn
    }
    progress.callsADay = pace.callsADay;
    // Two settings are asked side by side, each once a minute.
    const bool isSingle =
        wish.progress.kind == FetchProgress::Kind::Configuration && m_limiter.mode() == QuotaMode::ApiAccount;
    progress.endEstimate = FetchEstimate::endOf(isSingle ? (calls + 1) / 2 : calls, pace, now);
    return progress;
}

void FetchEngine::tell(FetchWish &wish, const QList<BudgetReport> &budgets, qint64 now)
{
    const FetchProgress fresh = present(wish, budgets, now);
    const FetchProgress &told = wish.told;
    const bool isWaitSame = std::abs(std::max(fresh.nextCallAt, now) - std::max(told.nextCallAt, now)) < 1000;
    const bool isSame = told.id == fresh.id && told.state == fresh.state
        && told.callsTotal == fresh.callsTotal && told.callsDone == fresh.callsDone
        && told.callsFailed == fresh.callsFailed && told.lastError == fresh.lastError && isWaitSame;
    if (isSame)
        return; // the estimate creeps with every call of anybody, which is no news
    wish.told = fresh;
    Q_EMIT progressed(fresh);
}
