// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"

#include "core/net/bookpace.h"
#include "core/net/budgetreports.h"
#include "core/net/netlogging.h"
#include "core/net/pausetable.h"
#include "core/net/quotarule.h"
#include "core/net/sharedbooks.h"
#include "core/util/clock.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 slowPhase = 3'600'000;
constexpr qint64 probePatience = 35'000;
constexpr qint64 wrongPasswordSpan = 600'000;
constexpr int pardonedPasswords = 3; // the third in ten minutes waits like one that nobody typed
constexpr double randomShare = 0.2;

} // namespace

struct RateLimiter::Private
{
    Private(RateLimiter *limiter, const QString &hostName, const QString &account, const QString &booksFile,
            Clock &theClock, QuotaMode quotaMode)
        : q(limiter)
        , host(hostName)
        , mode(quotaMode)
        , clock(theClock)
        , books(hostName, account, booksFile, theClock, quotaMode)
    {
        for (const EndpointSpec &spec : allEndpoints())
            rules.append(quotaRule(spec.endpoint, books.own.fleet, mode));
        books.readBoth();
        refreshRules();
    }

    const QuotaRule &rule(Endpoint endpoint) const { return rules.at(int(endpoint)); }

    void refreshRules()
    {
        for (const EndpointSpec &spec : allEndpoints())
            rules[int(spec.endpoint)] = quotaRule(spec.endpoint, books.own.fleet, mode);
    }

    //! See SharedBooks.
    bool transact(bool withHost, const std::function<void()> &change)
    {
        return books.transact(withHost, [this, &change] {
            refreshRules();
            change();
        });
    }

    void tellStorageNews()
    {
        if (books.takeStorageNews())
            Q_EMIT q->booksFailed(books.storageError());
    }

    qint64 allowedAt(Endpoint endpoint, CallShare share, qint64 now) const
    {
        const CallBook &book =
            books.own.books.contains(int(endpoint)) ? *books.own.books.constFind(int(endpoint)) : blank;
        const auto hostIt = books.shared.books.constFind(int(endpoint));
        const CallBook &hostBook = hostIt != books.shared.books.constEnd() ? *hostIt : blank;

        qint64 allowed = BookPace::allowedAt(book, rule(endpoint), 1, share, books.own.since, now);
        if (hostBook.slowUntil > now) {
            const qint64 slow = BookPace::allowedAt(book, rule(endpoint), 2, share, books.own.since, now);
            allowed = std::max(allowed, std::min(slow, hostBook.slowUntil));
        }
        allowed = std::max({allowed, book.blockedUntil, hostBook.blockedUntil});
        if (mode == QuotaMode::OAuth)
            allowed = std::max(
                allowed,
                ClassQuota::allowedAt(books.own, ClassQuota::classOf(endpoint), share, planned, now));
        if (hostBook.streak > 0 && hostBook.probeAt > 0 && !probes.contains(int(endpoint)))
            allowed = std::max(allowed, hostBook.probeAt + probePatience);
        // 407 on login pauses the whole account (§7.6).
        const auto login = books.own.books.constFind(int(Endpoint::Login));
        if (login != books.own.books.constEnd() && login->signal.kind == ApiError::Kind::Quota)
            allowed = std::max(allowed, login->blockedUntil);
        return allowed;
    }

    int wrongPasswords(qint64 now) const
    {
        const CallBook login = books.own.of(Endpoint::Login);
        if (login.signal.kind != ApiError::Kind::Credentials)
            return 0;
        const auto isRecent = [now](qint64 stamp) { return now - stamp < wrongPasswordSpan; };
        return std::min(login.streak, int(std::count_if(login.stamps.begin(), login.stamps.end(), isRecent)));
    }

    void learnSuccess(Endpoint endpoint)
    {
        CallBook &book = books.own.of(endpoint);
        book.streak = 0;
        book.blockedUntil = 0;
        if (mode == QuotaMode::OAuth) {
            classBook(endpoint).streak = 0;
            classBook(endpoint).blockedUntil = 0;
        }
        CallBook &hostBook = books.shared.of(endpoint);
        hostBook.streak = 0;
        hostBook.probeAt = 0;
        probes.remove(int(endpoint));
    }

    CallBook &classBook(Endpoint endpoint) { return books.own.of(ClassQuota::classOf(endpoint)); }

    void learnRefusal(Endpoint endpoint, const ApiError &error)
    {
        const qint64 now = clock.now();
        const bool isForHost = error.kind == ApiError::Kind::Overload;
        const bool isForClass = mode == QuotaMode::OAuth && error.kind == ApiError::Kind::Quota;
        CallBook &book = books.own.of(endpoint);
        CallBook &paused = isForHost ? books.shared.of(endpoint) : isForClass ? classBook(endpoint) : book;
        if (paused.signal.kind != error.kind)
            paused.streak = 0;
        ++paused.streak;
        const qint64 pause = isForClass
            ? std::max(ClassQuota::pauseAfter(paused.streak), error.retryAfterMs.value_or(0))
            : pauseAfter(endpoint, rule(endpoint), error, paused.streak, host, now);
        // The end of a lock is told to a person: nobody's automatic tries have to be kept apart there.
        const double extra = error.kind == ApiError::Kind::AccountLocked ? 0 : randomShare * random();
        if (pause > 0)
            paused.blockedUntil = std::max(paused.blockedUntil, now + pause + qint64(double(pause) * extra));
        if (isForHost) {
            paused.signal.kind = error.kind;
            paused.signalAt = now;
            paused.probeAt = 0;
            paused.slowUntil = paused.blockedUntil + slowPhase;
            probes.remove(int(endpoint));
        } else if (isForClass) {
            paused.signal = error;
            paused.signalAt = now;
            book.wasSurprised = taken.contains(int(endpoint));
        } else if (error.kind == ApiError::Kind::Quota) {
            const bool isGuarded = endpoint == Endpoint::Login || endpoint == Endpoint::Logout;
            if (BookPace::learnQuota(book, rule(endpoint), taken.contains(int(endpoint)), isGuarded,
                                     books.own.since, now))
                qCInfo(lcNet, "Refused although our books had room: %s is paced strictly for a week (%d)",
                       endpointSpec(endpoint).id.data(), error.failCode);
        }
        book.signal = error;
        book.signalAt = now;
    }

    struct Taken
    {
        qint64 stamp = 0;
        CallShare share = CallShare::User;
    };

    RateLimiter *q;
    const QString host;
    const QuotaMode mode;
    int planned = ClassQuota::plannedCallsADay;
    Clock &clock;
    SharedBooks books;
    QList<QuotaRule> rules;
    QHash<int, Taken> taken; // the last call this object took, by Endpoint
    QSet<int> probes; // endpoints this object tries after an overload
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };
    const CallBook blank;
};

RateLimiter::RateLimiter(const QString &host, const QString &account, const QString &booksFile, Clock &clock,
                         QObject *parent, QuotaMode mode)
    : QObject(parent)
    , d(std::make_unique<Private>(this, host, account, booksFile, clock, mode))
{
}

RateLimiter::~RateLimiter()
{
    d->books.flush();
}

void RateLimiter::setFleetSize(const FleetSize &size)
{
    if (d->books.own.fleet == size)
        return;
    const auto change = [this, &size] {
        const qint64 now = d->clock.now();
        for (const EndpointSpec &spec : allEndpoints()) {
            const QuotaRule before = d->rule(spec.endpoint);
            const QuotaRule after = quotaRule(spec.endpoint, size, d->mode);
            if (before != after)
                BookPace::changeRule(d->books.own.of(spec.endpoint), before, after, d->books.own.since, now);
        }
        d->books.own.fleet = size;
        d->refreshRules();
    };
    if (!d->transact(false, change))
        change();
    d->tellStorageNews();
    Q_EMIT changed();
}

QuotaMode RateLimiter::mode() const
{
    return d->mode;
}

void RateLimiter::setPlannedCalls(int callsADay)
{
    d->planned = callsADay;
}

qint64 RateLimiter::nextAllowedAt(Endpoint endpoint, CallShare share) const
{
    const qint64 now = d->clock.now();
    d->books.clampIfSetBack(now);
    return d->allowedAt(endpoint, share, now);
}

int RateLimiter::roomADay(CallShare share) const
{
    return d->mode == QuotaMode::OAuth ? ClassQuota::roomADay(share, d->planned) : 0;
}

int RateLimiter::callsLeft(CallClass callClass, CallShare share) const
{
    const qint64 now = d->clock.now();
    d->books.clampIfSetBack(now);
    return d->mode == QuotaMode::OAuth
        ? ClassQuota::callsLeft(d->books.own, callClass, share, d->planned, now)
        : 0;
}

qint64 RateLimiter::classAllowedAt(CallClass callClass, CallShare share) const
{
    const qint64 now = d->clock.now();
    d->books.clampIfSetBack(now);
    return d->mode == QuotaMode::OAuth
        ? ClassQuota::allowedAt(d->books.own, callClass, share, d->planned, now)
        : 0;
}

bool RateLimiter::shareAllowance(Endpoint a, Endpoint b) const
{
    return a == b || (d->mode == QuotaMode::OAuth && ClassQuota::classOf(a) == ClassQuota::classOf(b));
}

bool RateLimiter::tryTake(Endpoint endpoint, CallShare share)
{
    bool isTaken = false;
    d->books.readHost();
    const auto hostBook = d->books.shared.books.constFind(int(endpoint));
    const bool isProbe = hostBook != d->books.shared.books.constEnd() && hostBook->streak > 0;
    d->transact(isProbe, [&] {
        const qint64 now = d->clock.now();
        if (d->allowedAt(endpoint, share, now) > now)
            return;
        BookPace::take(d->books.own.of(endpoint), d->rule(endpoint), d->books.own.since, now);
        if (d->mode == QuotaMode::OAuth)
            ClassQuota::take(d->books.own, endpoint, share, now);
        d->taken.insert(int(endpoint), {now, share});
        if (isProbe) {
            d->books.shared.of(endpoint).probeAt = now;
            d->probes.insert(int(endpoint));
        }
        isTaken = true;
    });
    d->tellStorageNews();
    if (isTaken)
        Q_EMIT changed();
    return isTaken;
}

void RateLimiter::settle(Endpoint endpoint)
{
    const auto taken = d->taken.constFind(int(endpoint));
    if (taken == d->taken.constEnd())
        return;
    const qint64 from = taken->stamp;
    const CallShare share = taken->share;
    const qint64 now = std::max(d->clock.now(), from);
    if (now == from)
        return;
    // Written with the next call or at the end: losing it costs the duration of one answer.
    d->books.moveStamp(endpoint, share, from, now);
    d->taken.insert(int(endpoint), {now, share});
}

void RateLimiter::giveBack(Endpoint endpoint)
{
    const auto taken = d->taken.constFind(int(endpoint));
    if (taken == d->taken.constEnd())
        return;
    const auto [stamp, share] = *taken;
    d->taken.erase(taken);
    d->transact(false, [this, endpoint, stamp = stamp, share = share] {
        if (d->mode == QuotaMode::OAuth)
            ClassQuota::giveBack(d->books.own, endpoint, share, stamp, d->clock.now());
        BookPace::giveBack(d->books.own.of(endpoint), d->rule(endpoint), stamp, d->clock.now());
    });
    Q_EMIT changed();
}

void RateLimiter::learn(Endpoint endpoint, const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::None) {
        const auto known = d->books.own.books.constFind(int(endpoint));
        const bool isClassNews = d->mode == QuotaMode::OAuth
            && std::as_const(d->books.own).of(ClassQuota::classOf(endpoint)).blockedUntil > 0;
        const auto hostKnown = d->books.shared.books.constFind(int(endpoint));
        const bool isNews = isClassNews
            || (known != d->books.own.books.constEnd() && (known->streak > 0 || known->blockedUntil > 0))
            || (hostKnown != d->books.shared.books.constEnd() && hostKnown->streak > 0);
        if (isNews && !d->transact(true, [this, endpoint] { d->learnSuccess(endpoint); }))
            d->learnSuccess(endpoint);
        if (isNews)
            Q_EMIT changed();
        return;
    }
    const bool isPause = pauseAfter(endpoint, d->rule(endpoint), error, 1, d->host, d->clock.now()) > 0;
    if (!isPause)
        return;
    if (!d->transact(error.kind == Kind::Overload, [&] { d->learnRefusal(endpoint, error); }))
        d->learnRefusal(endpoint, error);
    d->tellStorageNews();
    Q_EMIT changed();
}

int RateLimiter::wrongPasswords() const
{
    return d->wrongPasswords(d->clock.now());
}

void RateLimiter::pardonWrongPassword()
{
    bool isPardoned = false;
    const auto pardon = [this, &isPardoned] {
        const int wrong = d->wrongPasswords(d->clock.now());
        isPardoned = wrong > 0 && wrong < pardonedPasswords;
        if (isPardoned)
            d->books.own.of(Endpoint::Login).blockedUntil = 0;
    };
    pardon();
    if (!isPardoned)
        return;
    d->transact(false, pardon); // another process may have tried meanwhile
    Q_EMIT changed();
}

bool RateLimiter::wasSurprised(Endpoint endpoint) const
{
    return d->books.own.of(endpoint).wasSurprised;
}

QList<BudgetReport> RateLimiter::report() const
{
    const qint64 now = d->clock.now();
    d->books.clampIfSetBack(now);
    QList<BudgetReport> reports;
    for (const EndpointSpec &spec : allEndpoints()) {
        const CallBook book = std::as_const(d->books.own).of(spec.endpoint);
        const bool isDocumentedQuery = spec.endpoint <= Endpoint::ActivePowerModeConfig;
        const bool isOther = d->mode == QuotaMode::OAuth && spec.endpoint <= Endpoint::Logout;
        if ((!isDocumentedQuery || isOther) && book.isBlank())
            continue;
        BudgetReport report =
            BudgetReports::ofEndpoint(spec.endpoint, book, d->rule(spec.endpoint), d->books.own.since, now);
        report.nextAllowedAt = d->allowedAt(spec.endpoint, CallShare::User, now);
        const qint64 hostBlock = std::as_const(d->books.shared).of(spec.endpoint).blockedUntil;
        if (hostBlock > now)
            report.blockedUntil = std::max(report.blockedUntil, hostBlock);
        reports.append(report);
    }
    if (d->mode == QuotaMode::OAuth) {
        reports.append(BudgetReports::ofClass(d->books.own, CallClass::Basic, d->planned, now));
        reports.append(BudgetReports::ofClass(d->books.own, CallClass::Control, d->planned, now));
    }
    return reports;
}

int RateLimiter::callsToday() const
{
    const qint64 now = d->clock.now();
    int calls = 0;
    for (auto it = d->books.own.books.cbegin(); it != d->books.own.books.cend(); ++it)
        calls += it->callsOn(now);
    return calls;
}

void RateLimiter::setRandomSource(std::function<double()> source)
{
    d->random = std::move(source);
}

const ApiError &RateLimiter::storageError() const
{
    return d->books.storageError();
}
