// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/poller.h"

#include "core/api/smartpvmsclient.h"
#include "core/catalog/devicecatalog.h"
#include "core/net/ratelimiter.h"
#include "core/polling/listsync.h"
#include "core/polling/ownerrhythm.h"
#include "core/polling/spoiledbatch.h"
#include "core/polling/sweepfleet.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QLoggingCategory>

#include <algorithm>

namespace {

Q_LOGGING_CATEGORY(lcPolling, "heliodesk.polling")

constexpr qint64 firstNetworkPause = 30'000;
constexpr int typeNotServed = 20013; // `query-endpoints.md` §12

} // namespace

struct Poller::Private
{
    Private(Poller *poller, SmartPvmsClient &apiClient, PlantStore &plantStore, RateLimiter &rateLimiter,
            Clock &someClock)
        : q(poller)
        , client(apiClient)
        , store(plantStore)
        , limiter(rateLimiter)
        , clock(someClock)
        , lists(apiClient, plantStore, rateLimiter, someClock)
        , timer(someClock)
    {
    }

    void evaluate();
    void followSetBack();
    void planNext();
    bool isSweepPossible() const;
    qint64 sweepDueAt() const;
    void startSweep();
    void leaveOutResting(SweepPlan &plan) const;
    void planOwnerDay();
    void send(const SweepPlan &plan);
    void callEnded(const ApiError &error);
    void endSweep();
    void cancelCalls();
    void listsEnded(bool isComplete);
    bool arePlantsDue() const;
    bool areDevicesDue() const;

    Poller *q;
    SmartPvmsClient &client;
    PlantStore &store;
    RateLimiter &limiter;
    Clock &clock;
    ListSync lists;
    ClockTimer timer;
    PollCadence cadence;
    qint64 wantedRealtime = PollCadence().realtime;
    OwnerRhythm owner; // OAuth only
    PollPlan::Exceptions exceptions;
    QSet<PlantCode> visible;
    QList<QPointer<PendingCall>> calls;
    bool isRunning = false;
    bool isSweeping = false;
    bool isFirstDone = false;
    bool areListsWanted = false;
    bool isPlantRealtimeRefused = false;
    bool isDeviceRealtimeRefused = false;
    int openCalls = 0;
    int failedCalls = 0;
    int networkFailures = 0; // sweeps in a row that ended for want of a network
    int sweeps = 0;
    qint64 lastSweepStart = 0; // 0 = none yet
    qint64 lastSleeperSweep = 0;
    qint64 sweepDuration = 0; // of the last whole sweep, a fifth added
    qint64 notBefore = 0; // pause after a network failure
    qint64 listsNotBefore = 0; // pause after a failed list
    bool networkBroke = false;
};

Poller::Poller(SmartPvmsClient &client, PlantStore &store, RateLimiter &limiter, Clock &clock,
               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, store, limiter, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] { d->evaluate(); });
    connect(&d->lists, &ListSync::finished, this, [this](bool isComplete) { d->listsEnded(isComplete); });
    connect(&d->lists, &ListSync::callFailed, this, &Poller::callFailed);
}

Poller::~Poller() = default;

void Poller::start()
{
    if (d->isRunning)
        return;
    d->isRunning = true;
    d->listsNotBefore = 0; // whatever broke the last try, a wrong password say, may be mended
    // Values that an earlier run stored are as good as a sweep: a restart costs no call.
    if (d->lastSweepStart == 0) {
        d->lastSweepStart = SweepFleet::newestPlantReadingAt(d->store, d->clock.now());
        d->isFirstDone = d->lastSweepStart != 0;
        d->owner.startFrom(SweepFleet::newestDeviceReadingAt(d->store, d->clock.now()));
    }
    d->timer.startAt(d->clock.now());
}

void Poller::stop()
{
    if (!d->isRunning)
        return;
    d->isRunning = false;
    d->timer.stop();
    d->lists.stop();
    d->cancelCalls();
    d->isSweeping = false;
}

bool Poller::isRunning() const
{
    return d->isRunning;
}

void Poller::setRealtimeInterval(qint64 milliseconds)
{
    d->wantedRealtime = std::max(milliseconds, PollCadence().realtime);
    d->cadence.realtime = d->wantedRealtime;
    d->planOwnerDay();
    d->evaluate();
}

qint64 Poller::realtimeInterval() const
{
    return d->cadence.realtime;
}

qint64 Poller::longestInterval() const
{
    return std::max({d->cadence.realtime, d->owner.day().shownDevices, d->owner.day().hiddenDevices});
}

void Poller::setVisiblePlants(const QList<PlantCode> &plants)
{
    d->visible = QSet<PlantCode>(plants.cbegin(), plants.cend());
}

bool Poller::isVisible(const PlantCode &plant) const
{
    return d->visible.contains(plant);
}

bool Poller::refreshLists()
{
    const qint64 newest = std::max(d->store.plantListAt(), d->store.deviceListAt());
    if (!d->isRunning || d->lists.isBusy() || d->clock.now() < newest + d->cadence.shortestListInterval)
        return false;
    d->areListsWanted = true;
    d->listsNotBefore = 0;
    d->timer.startAt(d->clock.now());
    return true;
}

void Poller::forgetRefusals()
{
    d->isPlantRealtimeRefused = false;
    d->isDeviceRealtimeRefused = false;
    d->listsNotBefore = 0;
    d->evaluate();
}

qint64 Poller::nextDataAt() const
{
    if (d->isSweeping || d->lastSweepStart == 0)
        return d->clock.now();
    return d->sweepDueAt();
}

bool Poller::isFirstSweepDone() const
{
    return d->isFirstDone;
}

int Poller::sweepCount() const
{
    return d->sweeps;
}

bool Poller::Private::arePlantsDue() const
{
    return areListsWanted || store.plantListAt() == 0
        || clock.now() >= store.plantListAt() + cadence.plantList || store.plantListAt() > clock.now();
}

bool Poller::Private::areDevicesDue() const
{
    return areListsWanted || store.deviceListAt() == 0
        || clock.now() >= store.deviceListAt() + cadence.deviceList || store.deviceListAt() > clock.now();
}

bool Poller::Private::isSweepPossible() const
{
    // Known lists serve on while newer ones are waited for; only the very first sweep needs them complete.
    return store.plantCount() > 0 && !isSweeping && !(lists.isBusy() && store.deviceListAt() == 0);
}

qint64 Poller::Private::sweepDueAt() const
{
    const qint64 due =
        lastSweepStart == 0 ? clock.now() : PollPlan::nextSweepAt(lastSweepStart, cadence, sweepDuration);
    return std::max(due, notBefore);
}

//! What the clock said before it was set back must not put off what is due now.
void Poller::Private::followSetBack()
{
    const qint64 now = clock.now();
    lastSweepStart = std::min(lastSweepStart, now);
    lastSleeperSweep = std::min(lastSleeperSweep, now);
    owner.followSetBack(now);
    notBefore = std::min(notBefore, now + cadence.realtime);
    listsNotBefore = std::min(listsNotBefore, now + cadence.afterFailure);
}

void Poller::Private::evaluate()
{
    if (!isRunning)
        return;
    followSetBack();
    if (!lists.isBusy() && clock.now() >= listsNotBefore && (arePlantsDue() || areDevicesDue())) {
        const bool plantsDue = arePlantsDue();
        const bool devicesDue = areDevicesDue();
        areListsWanted = false;
        lists.run(plantsDue, devicesDue);
    }
    if (isSweepPossible() && clock.now() >= sweepDueAt())
        startSweep();
    planNext();
}

void Poller::Private::planNext()
{
    if (!isRunning)
        return;
    std::optional<qint64> next;
    if (!lists.isBusy()) {
        const qint64 listsDue =
            std::min(store.plantListAt() + cadence.plantList, store.deviceListAt() + cadence.deviceList);
        next = std::max({listsDue, listsNotBefore, clock.now() + 1});
    }
    if (isSweepPossible())
        next = std::min(next.value_or(sweepDueAt()), sweepDueAt());
    if (next)
        timer.startAt(*next);
    else
        timer.stop(); // the end of what is under way evaluates again
}

void Poller::Private::listsEnded(bool isComplete)
{
    if (isComplete) {
        // New lists, new chances: what was refused may be allowed now.
        exceptions = {};
        isPlantRealtimeRefused = false;
        isDeviceRealtimeRefused = false;
    } else {
        listsNotBefore = clock.now() + cadence.afterFailure;
    }
    Q_EMIT q->listsFinished(isComplete);
    evaluate();
}

void Poller::Private::startSweep()
{
    const qint64 now = clock.now();
    const bool includeSleepers = lastSleeperSweep == 0 || now >= lastSleeperSweep + cadence.asleep;
    if (includeSleepers)
        lastSleeperSweep = now;
    lastSweepStart = now;
    planOwnerDay();
    isSweeping = true;
    networkBroke = false;
    failedCalls = 0;

    SweepPlan plan = PollPlan::sweep(SweepFleet::plants(store, visible),
                                     SweepFleet::devices(store, visible, now), includeSleepers, exceptions);
    if (isPlantRealtimeRefused)
        plan.plantBatches.clear();
    if (isDeviceRealtimeRefused)
        plan.deviceBatches.clear();
    leaveOutResting(plan);
    if (limiter.mode() == QuotaMode::OAuth)
        owner.leaveOut(plan, SweepFleet::shownTypes(store, visible), now);
    Q_EMIT q->sweepStarted(plan);
    send(plan);
}

//! An interface that has to rest for hours must not keep the sweep, and with it the other one, waiting.
void Poller::Private::leaveOutResting(SweepPlan &plan) const
{
    if (plan.plantBatches.isEmpty() || plan.deviceBatches.isEmpty())
        return;
    const qint64 plantsAt = std::max(limiter.nextAllowedAt(Endpoint::PlantRealtime), clock.now());
    const qint64 devicesAt = std::max(limiter.nextAllowedAt(Endpoint::DeviceRealtime), clock.now());
    if (plantsAt > devicesAt + cadence.realtime)
        plan.plantBatches.clear();
    else if (devicesAt > plantsAt + cadence.realtime)
        plan.deviceBatches.clear();
}

//! Under OAuth all calls of a day come out of one budget: makes the cadence that it allows.
void Poller::Private::planOwnerDay()
{
    if (limiter.mode() != QuotaMode::OAuth)
        return;
    const QSet<int> shown = SweepFleet::shownTypes(store, visible);
    QMap<int, int> shownDevices;
    QMap<int, int> hiddenDevices;
    const QMap<int, int> devices = store.deviceCountByType();
    for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
        if (DeviceCatalog::shared().hasRealtime(it.key()) && !exceptions.refusedTypes.contains(it.key()))
            (shown.contains(it.key()) ? shownDevices : hiddenDevices).insert(it.key(), it.value());
    }
    const LiveLoad load {PollPlan::minimumCalls(store.plantCount(), {}),
                         PollPlan::minimumCalls(0, shownDevices), PollPlan::minimumCalls(0, hiddenDevices)};
    const OwnerDay plan = ownerDay(load, wantedRealtime);
    limiter.setPlannedCalls(plan.callsADay);
    if (!owner.setDay(plan))
        return;
    cadence.realtime = plan.plants;
    Q_EMIT q->cadenceChanged();
}

void Poller::Private::send(const SweepPlan &plan)
{
    calls.clear();
    openCalls = plan.callCount();
    if (openCalls == 0) {
        endSweep();
        return;
    }
    for (const SweepPlan::PlantBatch &batch : plan.plantBatches) {
        auto call =
            client.plantRealtime(batch.plants, batch.isVisible ? Priority::Visible : Priority::Background);
        calls.append(call.pending());
        call.then(q, [this, asked = batch.plants](const Result<PlantRealtime> &answer) {
            if (answer) {
                store.applyPlantRealtime(asked, *answer, clock.now());
                SpoiledBatch::clear(exceptions.suspectPlants, asked);
            } else if (SpoiledBatch::isReason(answer.error().failCode)) {
                SpoiledBatch::note(exceptions.suspectPlants, exceptions.refusedPlants, asked);
            } else if (answer.error().kind == ApiError::Kind::Permission) {
                isPlantRealtimeRefused = true;
            }
            callEnded(answer ? ApiError() : answer.error());
        });
    }
    for (const SweepPlan::DeviceBatch &batch : plan.deviceBatches) {
        auto call = client.deviceRealtime(batch.typeId, batch.devices,
                                          batch.isVisible ? Priority::Visible : Priority::Background);
        calls.append(call.pending());
        call.then(q,
                  [this, asked = batch.devices, typeId = batch.typeId](const Result<DeviceRealtime> &answer) {
                      if (answer) {
                          store.applyDeviceRealtime(typeId, asked, *answer, clock.now());
                          SpoiledBatch::clear(exceptions.suspectDevices[typeId], asked);
                      } else if (answer.error().failCode == typeNotServed) {
                          exceptions.refusedTypes.insert(typeId);
                      } else if (SpoiledBatch::isReason(answer.error().failCode)) {
                          SpoiledBatch::note(exceptions.suspectDevices[typeId], exceptions.refusedDevices,
                                             asked);
                      } else if (answer.error().kind == ApiError::Kind::Permission) {
                          isDeviceRealtimeRefused = true;
                      }
                      callEnded(answer ? ApiError() : answer.error());
                  });
    }
}

void Poller::Private::callEnded(const ApiError &error)
{
    if (!isSweeping)
        return;
    if (error.kind != ApiError::Kind::None) {
        ++failedCalls;
        if (error.kind != ApiError::Kind::Cancelled) {
            qCInfo(lcPolling) << "a call of the sweep failed:" << int(error.kind) << error.failCode;
            Q_EMIT q->callFailed(error);
        }
    }
    if (error.isNetwork() && !networkBroke) {
        // Without a network the other calls of the sweep would fail one by one, each after its repeats.
        networkBroke = true;
        const QList<QPointer<PendingCall>> rest = calls;
        for (const QPointer<PendingCall> &call : rest) {
            if (call && call->state() != PendingCall::State::Finished)
                call->cancel();
        }
    }
    if (--openCalls == 0 && isSweeping)
        endSweep();
}

void Poller::Private::endSweep()
{
    isSweeping = false;
    calls.clear();
    ++sweeps;
    networkFailures = networkBroke ? std::min(networkFailures + 1, 5) : 0;
    notBefore = 0;
    if (!networkBroke) {
        sweepDuration = (clock.now() - lastSweepStart) * 6 / 5;
    } else {
        notBefore = clock.now() + std::min(firstNetworkPause << (networkFailures - 1), cadence.realtime);
        lastSweepStart = std::min(lastSweepStart, notBefore - cadence.realtime - cadence.sampleRhythm);
    }
    const bool isFirst = !isFirstDone && !networkBroke;
    isFirstDone = isFirstDone || isFirst;
    Q_EMIT q->sweepFinished(failedCalls);
    if (isFirst)
        Q_EMIT q->firstSweepDone();
    evaluate();
}

void Poller::Private::cancelCalls()
{
    isSweeping = false;
    const QList<QPointer<PendingCall>> open = std::exchange(calls, {});
    for (const QPointer<PendingCall> &call : open) {
        if (call)
            call->cancel();
    }
}
