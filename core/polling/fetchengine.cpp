// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/fetchengine.h"

#include "core/net/pendingcall.h"
#include "core/polling/fetchcutting.h"
#include "core/polling/spoiledbatch.h"
#include "core/store/configstore.h"

#include <QLoggingCategory>

#include <algorithm>

namespace {

Q_LOGGING_CATEGORY(lcFetch, "heliodesk.fetch")

constexpr qint64 firstPause = 30'000;
constexpr qint64 longestPause = 15 * 60'000;
constexpr qint64 refusalsHold = 86'400'000;
constexpr int mostFailuresInARow = 5; // something is wrong that the next call will not mend
constexpr int typeNotServed = 20013; // `query-endpoints.md` §12
constexpr qsizetype keptOver = 100;

//! The service was not reached, or a person has to sign in first: the call is as good as not made.
bool isHeld(const ApiError &error, Priority priority)
{
    if (error.isNetwork() || error.isAuth() || error.kind == ApiError::Kind::Secret)
        return true;
    // What nobody waits for can wait until the service has recovered.
    return error.kind == ApiError::Kind::ServerBusy && priority != Priority::User;
}

bool isConfig(Endpoint endpoint)
{
    return endpoint == Endpoint::BatteryModeConfig || endpoint == Endpoint::ActivePowerModeConfig;
}

//! Answers rather than failures: the plant has no such setting, or none that can be told (§10).
bool isAnswerAboutPlant(int failCode)
{
    return failCode == 20609 || failCode == 20614 || failCode == 20629 || failCode == 20631;
}

int callsOf(const QList<FetchTask> &tasks)
{
    int calls = 0;
    for (const FetchTask &task : tasks)
        calls += task.callCount();
    return calls;
}

} // namespace

FetchEngine::FetchEngine(DataFetcher *owner, SmartPvmsClient &client, const DataFetcher::Stores &stores,
                         RateLimiter &limiter, Clock &clock,
                         const std::function<QTimeZone(const PlantCode &)> &zoneOf)
    : m_client(client)
    , m_stores(stores)
    , m_limiter(limiter)
    , m_clock(clock)
    , m_zoneOf(zoneOf)
    , m_timer(clock)
{
    Q_UNUSED(owner)
    connect(&m_timer, &ClockTimer::due, this, &FetchEngine::pump);
    connect(&limiter, &RateLimiter::changed, this, &FetchEngine::pumpSoon);
}

FetchEngine::~FetchEngine()
{
    for (const auto &wish : m_wishes) {
        if (wish->call)
            wish->call->disconnect(this);
    }
}

FetchWish *FetchEngine::find(int id) const
{
    const auto found =
        std::find_if(m_wishes.begin(), m_wishes.end(),
                     [id](const std::unique_ptr<FetchWish> &wish) { return wish->progress.id == id; });
    return found == m_wishes.end() ? nullptr : found->get();
}

FetchWish *FetchEngine::findFlight(int id, quint64 flight) const
{
    FetchWish *wish = find(id);
    return wish && wish->flight == flight ? wish : nullptr;
}

int FetchEngine::join(const FetchWish &wish)
{
    for (const auto &open : m_wishes) {
        if (!open->isSameAs(wish))
            continue;
        open->priority = std::min(open->priority, wish.priority);
        pumpSoon();
        return open->progress.id;
    }
    return 0;
}

int FetchEngine::add(FetchWish wish)
{
    if (wish.tasks.isEmpty())
        return 0;
    const int id = ++m_lastId;
    wish.progress.id = id;
    wish.progress.callsTotal = callsOf(wish.tasks);
    m_wishes.push_back(std::make_unique<FetchWish>(std::move(wish)));
    const QList<FetchTask> tasks = m_wishes.back()->tasks;
    for (const FetchTask &task : tasks) {
        if (isConfig(task.endpoint))
            noteConfig(task.plants.constFirst(), task.endpoint, {}, true);
    }
    pumpSoon();
    return id;
}

void FetchEngine::cancel(int id)
{
    FetchWish *wish = find(id);
    if (!wish)
        return;
    const QPointer<PendingCall> call = wish->call;
    wish->flight = 0;
    end(id, FetchProgress::State::Cancelled);
    if (call)
        call->cancel();
}

void FetchEngine::suspend()
{
    m_isSuspended = true;
    m_timer.stop();
    recall({});
}

void FetchEngine::resume()
{
    m_isSuspended = false;
    m_pausedUntil = 0;
    m_pauses = 0;
    pumpSoon();
}

bool FetchEngine::isRefused(const PlantCode &plant) const
{
    const auto found = m_refusedPlants.constFind(plant);
    return found != m_refusedPlants.cend() && m_clock.now() - *found < refusalsHold;
}

bool FetchEngine::isRefused(DeviceId device) const
{
    const auto found = m_refusedDevices.constFind(device);
    return found != m_refusedDevices.cend() && m_clock.now() - *found < refusalsHold;
}

void FetchEngine::pumpSoon()
{
    if (m_wishes.empty() || std::exchange(m_isPumpScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &FetchEngine::pump, Qt::QueuedConnection);
}

void FetchEngine::pump()
{
    m_isPumpScheduled = false;
    m_timer.stop();
    if (m_wishes.empty())
        return;
    const qint64 now = m_clock.now();
    m_pausedUntil = std::min(m_pausedUntil, now + longestPause); // the clock may have been set back
    if (m_historyRefusedAt != 0 && now - m_historyRefusedAt > refusalsHold)
        m_historyRefusedAt = 0;

    QList<FetchWish *> turn;
    for (const auto &wish : m_wishes)
        turn.append(wish.get());
    std::stable_sort(turn.begin(), turn.end(), [](const FetchWish *a, const FetchWish *b) {
        return a->priority != b->priority ? a->priority < b->priority : a->servedAt < b->servedAt;
    });
    QList<int> over;
    qint64 next = 0;
    for (FetchWish *wish : std::as_const(turn)) {
        if (wish->flight != 0)
            continue;
        if (now >= m_pausedUntil && !m_isSuspended && takeNext(*wish, now)) {
            send(*wish);
            continue;
        }
        if (wish->tasks.isEmpty()) {
            over.append(wish->progress.id);
            continue;
        }
        const qint64 at = std::max(allowedAt(wish->tasks.constFirst(), wish->priority), m_pausedUntil);
        next = next == 0 ? at : std::min(next, at);
    }
    if (next != 0 && !m_isSuspended)
        m_timer.startAt(std::max(next, now + 1));

    const QList<BudgetReport> budgets = m_limiter.report();
    QList<int> ids;
    for (const auto &wish : m_wishes)
        ids.append(wish->progress.id);
    for (int id : std::as_const(ids)) {
        if (over.contains(id))
            end(id, FetchProgress::State::Finished);
        else if (FetchWish *wish = find(id))
            tell(*wish, budgets, now);
    }
}

//! Moves the next task that may go now to inFlight. The first task stays in place if none may.
bool FetchEngine::takeNext(FetchWish &wish, qint64 now)
{
    const FetchCutter cutter(m_stores, m_zoneOf, now);
    while (!wish.tasks.isEmpty() && wish.tasks.constFirst().spansDone == 0
           && !cutter.isStillDue(wish, wish.tasks.first())) {
        wish.progress.callsTotal -= wish.tasks.constFirst().callCount();
        wish.tasks.removeFirst();
    }
    for (qsizetype i = 0; i < wish.tasks.size(); ++i) {
        // Only a configuration asks two interfaces.
        if (i > 0 && wish.progress.kind != FetchProgress::Kind::Configuration)
            break;
        if (allowedAt(wish.tasks.at(i), wish.priority) > now)
            continue;
        if (endpointOf(wish.tasks.at(i)) == Endpoint::LegacyDeviceHistory) {
            const int before = callsOf(wish.tasks);
            wish.inFlight = FetchPlan::takeForLegacy(wish.tasks, i);
            wish.progress.callsTotal -= before - callsOf(wish.tasks) - 1;
        } else {
            wish.inFlight = {wish.tasks.takeAt(i)};
        }
        return true;
    }
    return false;
}

void FetchEngine::succeed(FetchWish &wish, int calls)
{
    wish.flight = 0;
    wish.progress.callsDone += calls;
    wish.progress.lastError = wish.failure;
    wish.failuresInARow = 0;
    m_pauses = 0;
    pumpSoon();
}

void FetchEngine::fail(int id, const ApiError &error)
{
    FetchWish &wish = *find(id);
    wish.flight = 0;
    pumpSoon();
    const FetchTask task = wish.inFlight.constFirst();
    const Endpoint endpoint = endpointOf(task);
    const bool isSpoiled = SpoiledBatch::isReason(error.failCode);
    if (error.kind != ApiError::Kind::Cancelled)
        qCInfo(lcFetch, "%s failed: kind %d, failCode %d", endpointSpec(endpoint).id.data(), int(error.kind),
               error.failCode);
    if (isHeld(error, wish.priority) || error.isQuota()) {
        wish.progress.lastError = error;
        if (isConfig(endpoint) && error.isNetwork())
            noteConfig(task.plants.constFirst(), endpoint, error, true);
        putBack(wish);
        // After a refusal for the quota, or of a busy service, the limiter knows when to go on.
        if (!error.isQuota() && error.kind != ApiError::Kind::ServerBusy)
            hold();
        // Without a network the other calls would fail one by one, each after its repeats.
        if (error.isNetwork())
            recall(error);
        return;
    }
    if (endpoint == Endpoint::DeviceHistory && !isSpoiled
        && (error.kind == ApiError::Kind::Permission || error.httpStatus == 404)) {
        m_historyRefusedAt = m_clock.now();
        wish.progress.callsDone += 1;
        wish.progress.callsTotal += 1;
        putBack(wish);
        return;
    }
    if (isConfig(endpoint))
        noteConfig(task.plants.constFirst(), endpoint, error, false);
    if (isConfig(endpoint) && isAnswerAboutPlant(error.failCode)) {
        wish.inFlight.clear();
        succeed(wish, 1);
        return;
    }
    if (isSpoiled && split(wish))
        return;
    if (error.kind == ApiError::Kind::Permission && !isSpoiled)
        failRest(wish, endpoint, error);
    if (error.failCode == typeNotServed) {
        const auto isOfType = [&task](const FetchTask &other) { return other.typeId == task.typeId; };
        for (const FetchTask &other : std::as_const(wish.tasks)) {
            if (isOfType(other))
                failed(wish, error, other.callCount());
        }
        wish.tasks.removeIf(isOfType);
    }
    const int calls = endpoint == Endpoint::LegacyDeviceHistory ? 1 : task.callCount();
    wish.inFlight.clear();
    failed(wish, error, calls);
    if (++wish.failuresInARow >= mostFailuresInARow && !isSpoiled)
        failRest(wish, endpoint, error);
}

void FetchEngine::failed(FetchWish &wish, const ApiError &error, int calls)
{
    wish.progress.callsDone += calls;
    wish.progress.callsFailed += calls;
    wish.failure = error;
    wish.progress.lastError = error;
}

void FetchEngine::failRest(FetchWish &wish, Endpoint endpoint, const ApiError &error)
{
    const auto isSame = [&](const FetchTask &task) { return endpointOf(task) == endpoint; };
    for (const FetchTask &task : std::as_const(wish.tasks)) {
        if (isSame(task))
            failed(wish, error, task.callCount());
    }
    wish.tasks.removeIf(isSame);
}

void FetchEngine::putBack(FetchWish &wish)
{
    if (wish.inFlight.size() > 1) // one call of the older history for several days
        wish.progress.callsTotal += callsOf(wish.inFlight) - 1;
    wish.tasks = std::exchange(wish.inFlight, {}) + wish.tasks;
}

void FetchEngine::hold()
{
    m_pausedUntil = m_clock.now() + std::min(firstPause << std::min(m_pauses, 8), longestPause);
    ++m_pauses;
}

//! Takes back what is under way.
void FetchEngine::recall(const ApiError &error)
{
    QList<QPointer<PendingCall>> calls;
    for (const auto &wish : m_wishes) {
        if (wish->flight == 0)
            continue;
        wish->flight = 0;
        wish->progress.lastError = error;
        putBack(*wish);
        calls.append(wish->call);
    }
    for (const QPointer<PendingCall> &call : std::as_const(calls)) {
        if (call && call->state() != PendingCall::State::Finished)
            call->cancel();
    }
}

//! Replaces a refused batch by its halves; a single one is remembered. False if it was a single one.
bool FetchEngine::split(FetchWish &wish)
{
    FetchTask task = wish.inFlight.constFirst();
    const qsizetype size = std::max(task.plants.size(), task.devices.size());
    if (size < 2) {
        for (const PlantCode &plant : std::as_const(task.plants))
            m_refusedPlants.insert(plant, m_clock.now());
        for (DeviceId device : std::as_const(task.devices))
            m_refusedDevices.insert(device, m_clock.now());
        return false;
    }
    QList<FetchTask> parts(2, task);
    const QList<QList<PlantCode>> plants = SpoiledBatch::halves(task.plants);
    const QList<QList<DeviceId>> devices = SpoiledBatch::halves(task.devices);
    for (int i = 0; i < 2; ++i) {
        parts[i].plants = plants.value(i);
        parts[i].devices = devices.value(i);
    }
    wish.inFlight.clear();
    wish.tasks = parts + wish.tasks;
    wish.progress.callsDone += 1;
    wish.progress.callsTotal += 2;
    return true;
}

void FetchEngine::end(int id, FetchProgress::State state)
{
    const auto found =
        std::find_if(m_wishes.begin(), m_wishes.end(),
                     [id](const std::unique_ptr<FetchWish> &wish) { return wish->progress.id == id; });
    if (found == m_wishes.end())
        return;
    const std::unique_ptr<FetchWish> wish = std::move(*found);
    m_wishes.erase(found);
    wish->progress.state = state;
    wish->progress.priority = wish->priority;
    wish->progress.nextCallAt = 0;
    wish->progress.endEstimate = m_clock.now();
    m_over.append(wish->progress);
    if (m_over.size() > keptOver)
        m_over.removeFirst();
    const QPointer<FetchEngine> guard(this);
    const QList<FetchTask> open = wish->tasks + wish->inFlight;
    for (const FetchTask &task : open) {
        if (guard && isConfig(task.endpoint))
            noteConfig(task.plants.constFirst(), task.endpoint, {}, false);
    }
    if (guard)
        Q_EMIT finished(wish->progress);
}
