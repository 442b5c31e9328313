// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/requestqueue.h"

#include "core/api/envelope.h"
#include "core/auth/authenticator.h"
#include "core/net/httptransport.h"
#include "core/net/netlogging.h"
#include "core/net/parkingguard.h"
#include "core/net/ratelimiter.h"
#include "core/net/retrypolicy.h"
#include "core/util/clock.h"

#include <QHash>
#include <QPointer>

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr qint64 callDistance = 1500; // between any two calls of an account (`flow-control.md` §7.4)
// A session ends after 30 minutes without a call (§2.4). Finding that out would cost a call, and where 25 a
// day are allowed the repeat has to wait for an hour, in which the new session ends as well.
constexpr qint64 sessionIsGoodFor = 28 * 60'000;
constexpr qint64 otherProcessDelay = 200;
constexpr qint64 longestWait = 15 * 60'000;
constexpr qint64 longestWaitOfUser = 60'000;
constexpr qint64 commandsAreFreshFor = 120'000;

//! A request with everybody who wants its answer.
struct Entry
{
    CallRequest request;
    quint64 order = 0;
    bool isRepeatedFirst = false; // its credential had expired; goes before the others
    qint64 notBefore = 0;
    qint64 sendBefore = 0; // of a command; 0 for queries
    quint64 generation = 0; // of the credential it was signed with
    QHash<int, int> failures; // by ApiError::Kind
    QList<QPointer<PendingCall>> calls;

    CallShare share() const
    {
        if (request.isEmergency)
            return CallShare::EmergencyStop;
        if (request.priority == Priority::Backfill)
            return CallShare::Backfill;
        const bool isAwaited =
            request.priority == Priority::User || endpointSpec(request.endpoint).isMutating;
        return isAwaited ? CallShare::User : CallShare::Background;
    }
    bool comesBefore(const Entry &other) const
    {
        if (request.isEmergency != other.request.isEmergency)
            return request.isEmergency;
        if (isRepeatedFirst != other.isRepeatedFirst)
            return isRepeatedFirst;
        if (request.priority != other.request.priority)
            return request.priority < other.request.priority;
        return order < other.order;
    }
};

using EntryPointer = std::unique_ptr<Entry>;

//! No retry of ours helps: a person has to act.
bool isFinalSignInError(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Credentials:
    case Kind::AccountLocked:
    case Kind::AccountClosed:
    case Kind::Permission:
    case Kind::Secret:
        return true;
    default:
        return false;
    }
}

void finishAll(const QList<QPointer<PendingCall>> &calls, const Result<HttpResponse> &result)
{
    for (const QPointer<PendingCall> &call : calls) {
        if (call)
            call->finish(result);
    }
}

} // namespace

struct RequestQueue::Private
{
    Private(RequestQueue *queue, HttpTransport &theTransport, Authenticator &theAuthenticator,
            RateLimiter &theLimiter, Clock &theClock)
        : q(queue)
        , transport(theTransport)
        , authenticator(theAuthenticator)
        , limiter(theLimiter)
        , clock(theClock)
        , timer(theClock)
        , commandTimer(theClock)
    {
    }

    void insert(EntryPointer entry)
    {
        const auto place =
            std::upper_bound(waiting.begin(), waiting.end(), entry,
                             [](const EntryPointer &a, const EntryPointer &b) { return a->comesBefore(*b); });
        waiting.insert(place, std::move(entry));
    }

    PendingCall *newCall()
    {
        auto *call = new PendingCall(q);
        QObject::connect(call, &PendingCall::cancelRequested, q, [this, call] { drop(call); });
        QObject::connect(call, &QObject::destroyed, q,
                         [this, call] { drop(static_cast<PendingCall *>(call)); });
        return call;
    }

    //! Nobody waits for \a call any more (it may be half destroyed: only its address is used).
    void drop(PendingCall *call)
    {
        const auto forget = [call](Entry &entry) {
            entry.calls.removeIf([call](const QPointer<PendingCall> &p) { return p.isNull() || p == call; });
            return entry.calls.isEmpty();
        };
        if (running && forget(*running)) {
            running.reset();
            delete exchange;
            limiter.settle(runningEndpoint); // it has been sent, so it counts
            scheduleSoon();
        }
        const auto gone = std::remove_if(waiting.begin(), waiting.end(),
                                         [&forget](const EntryPointer &entry) { return forget(*entry); });
        waiting.erase(gone, waiting.end());
    }

    Entry *equalEntry(const CallRequest &request)
    {
        if (endpointSpec(request.endpoint).isMutating)
            return nullptr;
        const auto isEqual = [&request](const EntryPointer &entry) {
            return entry && entry->request.endpoint == request.endpoint
                && entry->request.body == request.body;
        };
        if (isEqual(running))
            return running.get();
        const auto found = std::find_if(waiting.begin(), waiting.end(), isEqual);
        return found != waiting.end() ? found->get() : nullptr;
    }

    void attach(Entry &entry, PendingCall *call, Priority priority)
    {
        entry.calls.append(call);
        if (&entry == running.get()) {
            call->markRunning();
        } else if (priority < entry.request.priority) {
            const auto found = std::find_if(waiting.begin(), waiting.end(),
                                            [&entry](const EntryPointer &e) { return e.get() == &entry; });
            EntryPointer moved = std::move(*found);
            waiting.erase(found);
            moved->request.priority = priority;
            insert(std::move(moved));
        }
    }

    void scheduleSoon()
    {
        if (std::exchange(isScheduled, true))
            return;
        QMetaObject::invokeMethod(
            q,
            [this] {
                isScheduled = false;
                schedule();
            },
            Qt::QueuedConnection);
    }

    //! When this entry may go by its own delay and the limiter; looks each interface up once.
    template <typename Cache>
    qint64 readyAt(const Entry &entry, Cache &cache) const
    {
        qint64 &allowed = cache[size_t(entry.request.endpoint)][size_t(entry.share())];
        if (allowed < 0)
            allowed = std::max<qint64>(limiter.nextAllowedAt(entry.request.endpoint, entry.share()), 0);
        return std::max(allowed, entry.notBefore);
    }

    //! The entry that may go first, and when: the first in order among those that may go now, else the
    //! earliest.
    std::pair<size_t, qint64> choose() const
    {
        std::array<std::array<qint64, 4>, 64> cache; // by Endpoint and CallShare
        for (auto &shares : cache)
            shares.fill(-1);
        const qint64 earliest = std::max(clock.now(), lastSentAt == 0 ? 0 : lastSentAt + callDistance);
        size_t best = 0;
        qint64 bestAt = -1;
        for (size_t i = 0; i < waiting.size(); ++i) {
            const qint64 at = std::max(readyAt(*waiting[i], cache), earliest);
            if (bestAt < 0 || at < bestAt) {
                best = i;
                bestAt = at;
            }
            if (bestAt == earliest)
                break;
        }
        return {best, bestAt};
    }

    bool maySend() const { return parkCount == 0 && !running && !waiting.empty() && !isAwaitingCredential; }

    void schedule()
    {
        timer.stop();
        if (lastSentAt > clock.now()) { // the clock was set back
            lastSentAt = clock.now();
            for (const EntryPointer &entry : waiting)
                entry->notBefore = std::min(entry->notBefore, clock.now() + longestWait);
        }
        dropLateCommands();
        if (!maySend())
            return;
        if (!authenticator.hasCredential()) {
            isAwaitingCredential = true;
            authenticator.renew(authenticator.generation());
            return;
        }
        const auto [index, at] = choose();
        if (at > clock.now()) {
            timer.startAt(at);
            return;
        }
        if (usedAt != 0 && clock.now() - usedAt > sessionIsGoodFor && authenticator.endsUnused()) {
            isAwaitingCredential = true;
            authenticator.renew(authenticator.generation());
            return;
        }
        if (!limiter.tryTake(waiting[index]->request.endpoint, waiting[index]->share())) {
            timer.startAt(std::max(choose().second, clock.now() + otherProcessDelay));
            return;
        }
        send(index);
    }

    //! Ends commands that would be sent when nobody expects them any more.
    void dropLateCommands()
    {
        const qint64 now = clock.now();
        const auto isLate = [&](const EntryPointer &entry) {
            if (entry->sendBefore == 0)
                return false;
            entry->sendBefore = std::min(entry->sendBefore, now + commandsAreFreshFor); // set back
            return entry->sendBefore <= now || allowedAt(*entry) - now > commandsAreFreshFor;
        };
        std::vector<EntryPointer> late;
        for (EntryPointer &entry : waiting) {
            if (isLate(entry))
                late.push_back(std::move(entry));
        }
        if (!late.empty())
            waiting.erase(std::remove(waiting.begin(), waiting.end(), nullptr), waiting.end());
        commandTimer.stop();
        for (const EntryPointer &entry : waiting) {
            if (entry->sendBefore != 0
                && (!commandTimer.dueAt() || entry->sendBefore < *commandTimer.dueAt()))
                commandTimer.startAt(entry->sendBefore);
        }
        const QPointer<RequestQueue> guard(q);
        for (const EntryPointer &entry : late) {
            const ApiError reason = reasonToWait(*entry);
            finishAll(entry->calls, reason);
            if (!guard)
                return;
        }
        if (!late.empty())
            reportIdle();
    }

    qint64 allowedAt(const Entry &entry) const
    {
        return limiter.nextAllowedAt(entry.request.endpoint, entry.share());
    }

    //! Why it has not been sent yet.
    ApiError reasonToWait(const Entry &entry) const
    {
        ApiError error;
        error.neverArrived = true;
        const qint64 wait = allowedAt(entry) - clock.now();
        if (wait > callDistance) {
            error.kind = ApiError::Kind::Quota;
            error.retryAfterMs = wait;
        } else if (!authenticator.hasCredential()) {
            error = authenticator.lastError();
            error.neverArrived = true;
            if (error.kind == ApiError::Kind::None)
                error.kind = ApiError::Kind::Session;
        } else {
            error.kind = ApiError::Kind::Timeout;
        }
        return error;
    }

    void send(size_t index)
    {
        running = std::move(waiting[index]);
        waiting.erase(waiting.begin() + qsizetype(index));
        const EndpointSpec &spec = endpointSpec(running->request.endpoint);
        runningEndpoint = spec.endpoint;
        lastSentAt = clock.now();
        HttpRequest request;
        request.path = spec.path;
        request.body = running->request.body;
        authenticator.sign(request);
        running->generation = authenticator.generation();
        exchange = transport.post(request);
        QObject::connect(exchange, &HttpExchange::finished, q,
                         [this](const HttpResponse &response) { conclude(response); });
        const QList<QPointer<PendingCall>> calls = running->calls;
        for (const QPointer<PendingCall> &call : calls) {
            if (call)
                call->markRunning();
        }
    }

    void conclude(const HttpResponse &response)
    {
        exchange = nullptr;
        if (!running)
            return;
        EntryPointer entry = std::move(running);
        const Endpoint endpoint = entry->request.endpoint;
        const EndpointSpec &spec = endpointSpec(endpoint);
        const bool isDelivery = spec.isMutating && spec.isControl;
        ApiError error =
            isDelivery ? judgeDeliveryAnswer(response, clock.now()) : judgeAnswer(response, clock.now());
        if (error.neverArrived) {
            limiter.giveBack(endpoint);
        } else {
            limiter.settle(endpoint);
            usedAt = clock.now();
        }
        limiter.learn(endpoint, error);
        if (error.kind != ApiError::Kind::None)
            qCInfo(lcNet, "%s failed: kind %d, failCode %d, HTTP %d", endpointSpec(endpoint).id.data(),
                   int(error.kind), error.failCode, error.httpStatus);

        const bool isKept = error.kind != ApiError::Kind::None && keep(*entry, error);
        const bool isExpired = error.kind == ApiError::Kind::Session;
        const quint64 generation = entry->generation;
        QList<QPointer<PendingCall>> calls;
        if (isKept) {
            insert(std::move(entry));
        } else {
            calls = entry->calls;
            if (error.isQuota())
                calls += takeHopeless(endpoint);
        }

        const QPointer<RequestQueue> guard(q);
        if (isExpired && authenticator.generation() == generation && !isAwaitingCredential) {
            isAwaitingCredential = true;
            authenticator.renew(generation);
        }
        if (!guard)
            return;
        scheduleSoon();
        Q_EMIT q->exchanged(endpoint, error, response.durationMs);
        finishAll(calls,
                  error.kind == ApiError::Kind::None ? Result<HttpResponse>(response)
                                                     : Result<HttpResponse>(error));
        if (guard)
            reportIdle();
    }

    //! Decides whether the call stays for another try, and prepares it. Fills in retryAfterMs if it ends for
    //! quota.
    bool keep(Entry &entry, ApiError &error) const
    {
        const int attempt = ++entry.failures[int(error.kind)];
        const RetryDecision decision =
            decideRetry(error, attempt, endpointSpec(entry.request.endpoint).isMutating);
        switch (decision.action) {
        case RetryDecision::Action::GiveUp:
            return false;
        case RetryDecision::Action::RepeatAfter:
            entry.notBefore = clock.now() + decision.delayMs;
            return true;
        case RetryDecision::Action::RenewThenRepeat:
            entry.isRepeatedFirst = true;
            return true;
        case RetryDecision::Action::WaitForLimiter: {
            const qint64 wait = allowedAt(entry) - clock.now();
            if (wait <= longestWaitOf(entry))
                return true;
            error.retryAfterMs = wait;
            return false;
        }
        }
        return false;
    }

    static qint64 longestWaitOf(const Entry &entry)
    {
        return entry.request.priority == Priority::User ? longestWaitOfUser : longestWait;
    }

    //! Takes out the calls that would wait too long for an allowance of which one has just been refused.
    QList<QPointer<PendingCall>> takeHopeless(Endpoint endpoint)
    {
        QList<QPointer<PendingCall>> calls;
        const auto isHopeless = [&](const EntryPointer &entry) {
            const bool isTaken = limiter.shareAllowance(entry->request.endpoint, endpoint)
                && allowedAt(*entry) - clock.now() > longestWaitOf(*entry);
            if (isTaken)
                calls += entry->calls;
            return isTaken;
        };
        waiting.erase(std::remove_if(waiting.begin(), waiting.end(), isHopeless), waiting.end());
        return calls;
    }

    void reportIdle()
    {
        if (!running && waiting.empty())
            Q_EMIT q->idle();
    }

    void failSignIn(const ApiError &error, qint64 retryAt)
    {
        const bool isFinal = isFinalSignInError(error) || retryAt == 0;
        if (!isFinal)
            return; // the authenticator tries again; the calls wait
        isAwaitingCredential = false;
        q->failAll(error);
    }

    RequestQueue *q;
    HttpTransport &transport;
    Authenticator &authenticator;
    RateLimiter &limiter;
    Clock &clock;
    ClockTimer timer;
    ClockTimer commandTimer; // for the oldest command that waits; runs while parked too
    std::vector<EntryPointer> waiting; // in order of service
    EntryPointer running;
    Endpoint runningEndpoint = Endpoint::Login;
    QPointer<HttpExchange> exchange;
    std::unique_ptr<ParkingGuard> signInParking;
    quint64 nextOrder = 0;
    qint64 lastSentAt = 0;
    qint64 usedAt = 0; // the credential; 0 if not in this run
    int parkCount = 0;
    bool isAwaitingCredential = false;
    bool isScheduled = false;
};

RequestQueue::RequestQueue(HttpTransport &transport, Authenticator &authenticator, RateLimiter &limiter,
                           Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, transport, authenticator, limiter, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] { d->schedule(); });
    connect(&d->commandTimer, &ClockTimer::due, this, [this] { d->dropLateCommands(); });
    connect(&limiter, &RateLimiter::changed, this, [this] { d->scheduleSoon(); });
    connect(&authenticator, &Authenticator::stateChanged, this, [this](Authenticator::State state) {
        if (state != Authenticator::State::SigningIn)
            d->signInParking.reset();
        else if (!d->signInParking)
            d->signInParking = std::make_unique<ParkingGuard>(*this);
    });
    connect(&authenticator, &Authenticator::signedIn, this, [this] {
        d->isAwaitingCredential = false;
        d->usedAt = d->clock.now();
        d->scheduleSoon();
    });
    connect(&authenticator, &Authenticator::failed, this,
            [this](const ApiError &error, qint64 retryAt) { d->failSignIn(error, retryAt); });
    if (authenticator.state() == Authenticator::State::SigningIn)
        d->signInParking = std::make_unique<ParkingGuard>(*this);
}

RequestQueue::~RequestQueue()
{
    d->signInParking.reset();
    delete d->exchange;
    // Children are destroyed after this body; their signals must not reach the queue any more.
    const QList<PendingCall *> calls = findChildren<PendingCall *>(Qt::FindDirectChildrenOnly);
    for (PendingCall *call : calls)
        disconnect(call, nullptr, this, nullptr);
}

PendingCall *RequestQueue::enqueue(const CallRequest &request)
{
    PendingCall *call = d->newCall();
    if (Entry *equal = d->equalEntry(request)) {
        d->attach(*equal, call, request.priority);
    } else {
        auto entry = std::make_unique<Entry>();
        entry->request = request;
        entry->order = d->nextOrder++;
        if (endpointSpec(request.endpoint).isMutating)
            entry->sendBefore = d->clock.now() + commandsAreFreshFor;
        entry->calls.append(call);
        d->insert(std::move(entry));
    }
    d->scheduleSoon();
    return call;
}

void RequestQueue::park()
{
    ++d->parkCount;
    d->timer.stop();
}

void RequestQueue::unpark()
{
    if (d->parkCount > 0 && --d->parkCount == 0)
        d->scheduleSoon();
}

bool RequestQueue::isParked() const
{
    return d->parkCount > 0;
}

void RequestQueue::failAll(const ApiError &error)
{
    QList<QPointer<PendingCall>> calls;
    if (d->running) {
        calls = d->running->calls;
        d->running.reset();
        delete d->exchange;
        d->limiter.settle(d->runningEndpoint);
    }
    const std::vector<EntryPointer> entries = std::move(d->waiting);
    d->waiting.clear();
    for (const EntryPointer &entry : entries)
        calls += entry->calls;
    d->timer.stop();
    const QPointer<RequestQueue> guard(this);
    finishAll(calls, error);
    if (guard && !calls.isEmpty())
        d->reportIdle();
}

int RequestQueue::queuedCount() const
{
    return int(d->waiting.size());
}

bool RequestQueue::isCallInFlight() const
{
    return d->running != nullptr;
}

std::optional<qint64> RequestQueue::nextSendAt() const
{
    if (!d->maySend())
        return std::nullopt;
    return d->choose().second;
}
