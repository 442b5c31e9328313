// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"

#include "core/net/callbooks.h"
#include "core/net/netlogging.h"
#include "core/net/pausetable.h"
#include "core/net/quotarule.h"
#include "core/util/clock.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 strictDistance = 65'000;
constexpr qint64 forgetAfter = 7 * 86'400'000LL;
constexpr qint64 slowPhase = 3'600'000;
constexpr qint64 probePatience = 35'000;
constexpr qint64 shortWindow =
    3'600'000; // longer windows are not slowed: an hour at half the rate is nothing there
constexpr int longestPenalty = 8;
constexpr qint64 wrongPasswordSpan = 600'000;
constexpr int pardonedPasswords = 3; // the third in ten minutes waits like one that nobody typed
constexpr double randomShare = 0.2;
constexpr double tiny = 1e-6;

QString hostFile(const QString &booksFile, const QString &host)
{
    const QByteArray hash = QCryptographicHash::hash(host.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QFileInfo(booksFile).absolutePath() + "/host-"_L1 + QString::fromLatin1(hash.left(8)) + ".json"_L1;
}

int penaltyAt(const CallBook &book, qint64 now)
{
    const qint64 forgotten = std::max<qint64>(now - book.penaltyAt, 0) / forgetAfter;
    return int(std::max<qint64>(book.penalty - forgotten, 0));
}

double capacityOf(const CallBook &book, const QuotaRule &rule, qint64 now)
{
    return std::max(1.0, rule.capacity / std::pow(2.0, penaltyAt(book, now)));
}

//! An unused bucket began with the calls of one sweep at \a since.
double levelAt(const CallBook &book, const QuotaRule &rule, double rate, qint64 since, qint64 now)
{
    const double capacity = capacityOf(book, rule, now);
    const double level = book.level < 0 ? rule.pages : book.level;
    const qint64 at = book.level < 0 ? since : book.levelAt;
    return std::min(level + double(std::max<qint64>(now - at, 0)) * rate, capacity);
}

//! When bucket, rolling window and distances allow a call; \a slowness is 2 after an overload.
qint64 allowedByRule(const CallBook &book, const QuotaRule &rule, int slowness, CallShare share, qint64 since,
                     qint64 now)
{
    if (rule.limit <= 0)
        return book.sentAt != 0 ? book.sentAt + rule.spacingMs : 0;
    const double rate = rule.refillPerMs() / slowness;
    const double capacity = capacityOf(book, rule, now);
    const bool leavesQuarter = share == CallShare::Backfill && capacity * 0.75 >= 1.0;
    const double reserve = leavesQuarter ? capacity * 0.25 : 0.0;
    const double lacking = 1.0 + reserve - levelAt(book, rule, rate, since, now);
    qint64 allowed = lacking > tiny ? now + qint64(std::ceil(lacking / rate - tiny)) : 0;

    const qsizetype limit = qsizetype(std::max(1.0, std::floor(rule.limit)));
    if (rule.rollingMs > 0 && book.stamps.size() >= limit) {
        const qint64 span = rule.windowMs < shortWindow ? rule.rollingMs * slowness : rule.rollingMs;
        allowed = std::max(allowed, book.stamps.at(book.stamps.size() - limit) + span);
    }
    if (book.sentAt != 0)
        allowed = std::max(allowed, book.sentAt + rule.spacingMs);
    if (!book.stamps.isEmpty()) {
        allowed = std::max(allowed, book.stamps.last() + rule.distanceMs * slowness);
        if (penaltyAt(book, now) > 0)
            allowed = std::max(allowed, book.stamps.last() + strictDistance);
    }
    return allowed;
}

void prune(CallBook &book, const QuotaRule &rule, qint64 now)
{
    const qint64 keep = std::max(rule.rollingMs * (rule.windowMs < shortWindow ? 2 : 1), strictDistance);
    while (book.stamps.size() > 1 && book.stamps.first() + keep <= now)
        book.stamps.removeFirst();
}

} // namespace

struct RateLimiter::Private
{
    Private(const QString &hostName, const QString &account, const QString &booksFile, Clock &theClock,
            QuotaMode quotaMode)
        : host(hostName)
        , mode(quotaMode)
        , clock(theClock)
        , file(booksFile, hostName + u'\n' + account)
        , hostBooksFile(hostFile(booksFile, hostName), hostName)
    {
        for (const EndpointSpec &spec : allEndpoints())
            rules.append(quotaRule(spec.endpoint, own.fleet, mode));
    }

    const QuotaRule &rule(Endpoint endpoint) const { return rules.at(int(endpoint)); }

    void refreshRules()
    {
        for (const EndpointSpec &spec : allEndpoints())
            rules[int(spec.endpoint)] = quotaRule(spec.endpoint, own.fleet, mode);
    }

    void readAll(bool withHost)
    {
        const qint64 now = clock.now();
        if (file.read(own) == CallBooksFile::Found::Corrupt) {
            qCWarning(lcNet, "The call books were corrupt and have been set aside");
            CallBook &login = own.of(Endpoint::Login); // how often somebody has logged in is unknown now
            login.level = std::min(login.level < 0 ? 1.0 : login.level, 1.0);
            login.levelAt = now;
            if (mode == QuotaMode::OAuth)
                ClassQuota::assumeHalf(own, now);
        }
        if (withHost)
            hostBooksFile.read(shared);
        if (own.since == 0)
            own.since = now;
        for (auto it = unsettled.cbegin(); it != unsettled.cend(); ++it)
            moveStamps(Endpoint(it.key()), it->share, it->from, it->to);
        clampIfSetBack(now);
        refreshRules();
    }

    void readHost()
    {
        if (!hostBooksFile.lock())
            return;
        hostBooksFile.read(shared);
        hostBooksFile.unlock();
    }

    void clampIfSetBack(qint64 now)
    {
        if (own.savedAt > now)
            own.clampTo(now);
        if (shared.savedAt > now)
            shared.clampTo(now);
    }

    void moveStamps(Endpoint endpoint, CallShare share, qint64 from, qint64 to)
    {
        CallBook &book = own.of(endpoint);
        if (mode == QuotaMode::OAuth)
            ClassQuota::moveStamp(own, endpoint, share, from, to);
        const qsizetype index = book.stamps.lastIndexOf(from);
        if (index < 0)
            return;
        book.stamps.removeAt(index);
        book.stamps.insert(std::upper_bound(book.stamps.begin(), book.stamps.end(), to), to);
    }

    //! Reads, changes, writes under both locks. False if another process keeps a lock.
    template <typename Change>
    bool transact(bool withHost, Change change)
    {
        if (!file.lock())
            return false;
        if (withHost && !hostBooksFile.lock()) {
            file.unlock();
            return false;
        }
        readAll(withHost);
        change();
        own.savedAt = clock.now();
        std::optional<ApiError> trouble = file.write(own);
        unsettled.clear();
        if (withHost) {
            shared.savedAt = own.savedAt;
            if (const auto hostTrouble = hostBooksFile.write(shared); hostTrouble && !trouble)
                trouble = hostTrouble;
            hostBooksFile.unlock();
        }
        file.unlock();
        noteStorage(trouble.value_or(ApiError {}));
        return true;
    }

    void noteStorage(const ApiError &error)
    {
        if (error.kind == storageError.kind)
            return;
        storageError = error;
        isStorageNews = error.kind != ApiError::Kind::None;
    }

    qint64 allowedAt(Endpoint endpoint, CallShare share, qint64 now) const
    {
        const CallBook &book =
            own.books.contains(int(endpoint)) ? *own.books.constFind(int(endpoint)) : blank;
        const auto hostIt = shared.books.constFind(int(endpoint));
        const CallBook &hostBook = hostIt != shared.books.constEnd() ? *hostIt : blank;

        qint64 allowed = allowedByRule(book, rule(endpoint), 1, share, own.since, now);
        if (hostBook.slowUntil > now) {
            const qint64 slow = allowedByRule(book, rule(endpoint), 2, share, own.since, now);
            allowed = std::max(allowed, std::min(slow, hostBook.slowUntil));
        }
        allowed = std::max({allowed, book.blockedUntil, hostBook.blockedUntil});
        if (mode == QuotaMode::OAuth)
            allowed = std::max(
                allowed, ClassQuota::allowedAt(own, ClassQuota::classOf(endpoint), share, planned, now));
        if (hostBook.streak > 0 && hostBook.probeAt > 0 && !probes.contains(int(endpoint)))
            allowed = std::max(allowed, hostBook.probeAt + probePatience);
        // 407 on login pauses the whole account (§7.6).
        const auto login = own.books.constFind(int(Endpoint::Login));
        if (login != own.books.constEnd() && login->signal.kind == ApiError::Kind::Quota)
            allowed = std::max(allowed, login->blockedUntil);
        return allowed;
    }

    int wrongPasswords(qint64 now) const
    {
        const CallBook login = own.of(Endpoint::Login);
        if (login.signal.kind != ApiError::Kind::Credentials)
            return 0;
        const auto isRecent = [now](qint64 stamp) { return now - stamp < wrongPasswordSpan; };
        return std::min(login.streak, int(std::count_if(login.stamps.begin(), login.stamps.end(), isRecent)));
    }

    void learnSuccess(Endpoint endpoint)
    {
        CallBook &book = own.of(endpoint);
        book.streak = 0;
        book.blockedUntil = 0;
        if (mode == QuotaMode::OAuth) {
            classBook(endpoint).streak = 0;
            classBook(endpoint).blockedUntil = 0;
        }
        CallBook &hostBook = shared.of(endpoint);
        hostBook.streak = 0;
        hostBook.probeAt = 0;
        probes.remove(int(endpoint));
    }

    static ClassBook classBookOf(Endpoint endpoint)
    {
        return ClassQuota::classOf(endpoint) == CallClass::Basic ? ClassBook::Basic : ClassBook::Control;
    }
    CallBook &classBook(Endpoint endpoint) { return own.of(classBookOf(endpoint)); }
    CallBook classBook(Endpoint endpoint) const { return own.of(classBookOf(endpoint)); }

    //! What the user still has of a class.
    BudgetReport classReport(CallClass callClass, qint64 now) const
    {
        const CallBook book = own.of(callClass == CallClass::Basic ? ClassBook::Basic : ClassBook::Control);
        BudgetReport report;
        report.endpoint = Endpoint::Login; // which OAuth has not
        report.callClass = callClass;
        report.limit = ClassQuota::limitOf(callClass);
        report.windowMs = ClassQuota::windowMs;
        report.usedInWindow = ClassQuota::usedIn(book.stamps, now);
        report.usedToday = book.callsOn(now);
        report.reserved = callClass == CallClass::Basic ? ClassQuota::userReserve : emergencyReserve;
        report.bucketLevel = ClassQuota::callsLeft(own, callClass, CallShare::User, planned, now);
        report.bucketCapacity = report.limit;
        report.nextAllowedAt = ClassQuota::allowedAt(own, callClass, CallShare::User, planned, now);
        report.blockedUntil = book.blockedUntil > now ? book.blockedUntil : 0;
        report.lastSignal = book.signal;
        report.lastSignalAt = book.signalAt;
        return report;
    }

    void learnRefusal(Endpoint endpoint, const ApiError &error)
    {
        const qint64 now = clock.now();
        const bool isForHost = error.kind == ApiError::Kind::Overload;
        const bool isForClass = mode == QuotaMode::OAuth && error.kind == ApiError::Kind::Quota;
        CallBook &book = own.of(endpoint);
        CallBook &paused = isForHost ? shared.of(endpoint) : isForClass ? classBook(endpoint) : book;
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
            learnQuota(endpoint, book, error, now);
        }
        book.signal = error;
        book.signalAt = now;
    }

    void learnQuota(Endpoint endpoint, CallBook &book, const ApiError &error, qint64 now)
    {
        const double level = levelAt(book, rule(endpoint), rule(endpoint).refillPerMs(), own.since, now);
        book.wasSurprised = taken.contains(int(endpoint)) || level >= 1.0;
        book.level = 0;
        book.levelAt = now;
        const bool isGuarded = endpoint == Endpoint::Login || endpoint == Endpoint::Logout;
        if (book.wasSurprised && book.streak == 1 && !isGuarded) {
            book.penalty = std::min(penaltyAt(book, now) + 1, longestPenalty);
            book.penaltyAt = now;
            qCInfo(lcNet, "Refused although our books had room: %s is paced strictly for a week (%d)",
                   endpointSpec(endpoint).id.data(), error.failCode);
        } else if (book.penalty > 0) {
            book.penalty = std::max(penaltyAt(book, now), 1);
            book.penaltyAt = now;
        }
    }

    //! What settle() has moved since the books were written.
    struct Move
    {
        CallShare share = CallShare::User;
        qint64 from = 0;
        qint64 to = 0;
    };
    struct Taken
    {
        qint64 stamp = 0;
        CallShare share = CallShare::User;
    };

    const QString host;
    const QuotaMode mode;
    int planned = ClassQuota::plannedCallsADay;
    Clock &clock;
    CallBooksFile file;
    CallBooksFile hostBooksFile;
    CallBooks own;
    CallBooks shared;
    QList<QuotaRule> rules;
    QHash<int, Taken> taken; // the last call this object took, by Endpoint
    QHash<int, Move> unsettled; // by Endpoint
    QSet<int> probes; // endpoints this object tries after an overload
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };
    ApiError storageError;
    bool isStorageNews = false;
    const CallBook blank;
};

RateLimiter::RateLimiter(const QString &host, const QString &account, const QString &booksFile, Clock &clock,
                         QObject *parent, QuotaMode mode)
    : QObject(parent)
    , d(std::make_unique<Private>(host, account, booksFile, clock, mode))
{
    if (d->file.lock()) {
        d->readHost();
        d->readAll(false);
        d->file.unlock();
    }
}

RateLimiter::~RateLimiter()
{
    if (!d->unsettled.isEmpty())
        d->transact(false, [] {});
}

void RateLimiter::setFleetSize(const FleetSize &size)
{
    if (d->own.fleet == size)
        return;
    const auto change = [this, &size] {
        const qint64 now = d->clock.now();
        for (const EndpointSpec &spec : allEndpoints()) {
            const QuotaRule before = d->rule(spec.endpoint);
            const QuotaRule after = quotaRule(spec.endpoint, size, d->mode);
            if (before == after)
                continue;
            CallBook &book = d->own.of(spec.endpoint);
            if (book.level < 0) // starts with the new sweep when it is first used
                continue;
            // A sweep found larger than ever before brings the calls it needs, once: not again after each
            // restart.
            const double seen = std::max(book.pagesSeen, before.pages);
            const double level = levelAt(book, before, before.refillPerMs(), d->own.since, now)
                + std::max(after.pages - seen, 0.0);
            book.pagesSeen = std::max(seen, after.pages);
            book.level = std::min(level, capacityOf(book, after, now));
            book.levelAt = now;
        }
        d->own.fleet = size;
        d->refreshRules();
    };
    if (!d->transact(false, change))
        change();
    if (std::exchange(d->isStorageNews, false))
        Q_EMIT booksFailed(d->storageError);
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
    d->clampIfSetBack(now);
    return d->allowedAt(endpoint, share, now);
}

int RateLimiter::roomADay(CallShare share) const
{
    return d->mode == QuotaMode::OAuth ? ClassQuota::roomADay(share, d->planned) : 0;
}

int RateLimiter::callsLeft(CallClass callClass, CallShare share) const
{
    const qint64 now = d->clock.now();
    d->clampIfSetBack(now);
    return d->mode == QuotaMode::OAuth ? ClassQuota::callsLeft(d->own, callClass, share, d->planned, now) : 0;
}

qint64 RateLimiter::classAllowedAt(CallClass callClass, CallShare share) const
{
    const qint64 now = d->clock.now();
    d->clampIfSetBack(now);
    return d->mode == QuotaMode::OAuth ? ClassQuota::allowedAt(d->own, callClass, share, d->planned, now) : 0;
}

bool RateLimiter::shareAllowance(Endpoint a, Endpoint b) const
{
    return a == b || (d->mode == QuotaMode::OAuth && ClassQuota::classOf(a) == ClassQuota::classOf(b));
}

bool RateLimiter::tryTake(Endpoint endpoint, CallShare share)
{
    bool isTaken = false;
    d->readHost();
    const auto hostBook = d->shared.books.constFind(int(endpoint));
    const bool isProbe = hostBook != d->shared.books.constEnd() && hostBook->streak > 0;
    d->transact(isProbe, [&] {
        const qint64 now = d->clock.now();
        if (d->allowedAt(endpoint, share, now) > now)
            return;
        const QuotaRule &rule = d->rule(endpoint);
        CallBook &book = d->own.of(endpoint);
        book.level = std::max(levelAt(book, rule, rule.refillPerMs(), d->own.since, now) - 1.0, 0.0);
        book.levelAt = now;
        book.pagesSeen = std::max(book.pagesSeen, rule.pages);
        book.sentAt = now;
        book.count(1, now);
        prune(book, rule, now);
        book.stamps.append(now);
        if (d->mode == QuotaMode::OAuth)
            ClassQuota::take(d->own, endpoint, share, now);
        d->taken.insert(int(endpoint), {now, share});
        if (isProbe) {
            d->shared.of(endpoint).probeAt = now;
            d->probes.insert(int(endpoint));
        }
        isTaken = true;
    });
    if (std::exchange(d->isStorageNews, false))
        Q_EMIT booksFailed(d->storageError);
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
    d->moveStamps(endpoint, share, from, now);
    d->unsettled.insert(int(endpoint), {share, from, now});
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
            ClassQuota::giveBack(d->own, endpoint, share, stamp, d->clock.now());
        CallBook &book = d->own.of(endpoint);
        book.stamps.removeOne(stamp);
        book.count(-1, d->clock.now());
        book.sentAt = book.stamps.isEmpty() ? 0 : std::min(book.sentAt, book.stamps.last());
        book.level = std::min(book.level + 1.0, capacityOf(book, d->rule(endpoint), d->clock.now()));
    });
    Q_EMIT changed();
}

void RateLimiter::learn(Endpoint endpoint, const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::None) {
        const auto known = d->own.books.constFind(int(endpoint));
        const bool isClassNews =
            d->mode == QuotaMode::OAuth && std::as_const(*d).classBook(endpoint).blockedUntil > 0;
        const auto hostKnown = d->shared.books.constFind(int(endpoint));
        const bool isNews = isClassNews
            || (known != d->own.books.constEnd() && (known->streak > 0 || known->blockedUntil > 0))
            || (hostKnown != d->shared.books.constEnd() && hostKnown->streak > 0);
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
    if (std::exchange(d->isStorageNews, false))
        Q_EMIT booksFailed(d->storageError);
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
            d->own.of(Endpoint::Login).blockedUntil = 0;
    };
    pardon();
    if (!isPardoned)
        return;
    d->transact(false, pardon); // another process may have tried meanwhile
    Q_EMIT changed();
}

bool RateLimiter::wasSurprised(Endpoint endpoint) const
{
    return d->own.of(endpoint).wasSurprised;
}

QList<BudgetReport> RateLimiter::report() const
{
    const qint64 now = d->clock.now();
    d->clampIfSetBack(now);
    QList<BudgetReport> reports;
    for (const EndpointSpec &spec : allEndpoints()) {
        const CallBook book = std::as_const(d->own).of(spec.endpoint);
        const bool isDocumentedQuery = spec.endpoint <= Endpoint::ActivePowerModeConfig;
        const bool isOther = d->mode == QuotaMode::OAuth && spec.endpoint <= Endpoint::Logout;
        if ((!isDocumentedQuery || isOther) && book.isBlank())
            continue;
        const QuotaRule &rule = d->rule(spec.endpoint);
        BudgetReport report;
        report.endpoint = spec.endpoint;
        report.limit = rule.limit;
        report.windowMs = rule.windowMs;
        report.usedInWindow = int(std::count_if(book.stamps.begin(), book.stamps.end(),
                                                [&](qint64 stamp) { return now - stamp < rule.windowMs; }));
        report.usedToday = book.callsOn(now);
        report.bucketLevel = levelAt(book, rule, rule.refillPerMs(), d->own.since, now);
        report.bucketCapacity = capacityOf(book, rule, now);
        report.isStrict = penaltyAt(book, now) > 0;
        report.nextAllowedAt = d->allowedAt(spec.endpoint, CallShare::User, now);
        report.blockedUntil =
            std::max(book.blockedUntil, std::as_const(d->shared).of(spec.endpoint).blockedUntil);
        if (report.blockedUntil <= now)
            report.blockedUntil = 0;
        report.lastSignal = book.signal;
        report.lastSignalAt = book.signalAt;
        reports.append(report);
    }
    if (d->mode == QuotaMode::OAuth) {
        reports.append(d->classReport(CallClass::Basic, now));
        reports.append(d->classReport(CallClass::Control, now));
    }
    return reports;
}

int RateLimiter::callsToday() const
{
    const qint64 now = d->clock.now();
    int calls = 0;
    for (auto it = d->own.books.cbegin(); it != d->own.books.cend(); ++it)
        calls += it->callsOn(now);
    return calls;
}

void RateLimiter::setRandomSource(std::function<double()> source)
{
    d->random = std::move(source);
}

const ApiError &RateLimiter::storageError() const
{
    return d->storageError;
}
