// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/alarmpoller.h"

#include "core/api/requestbodies.h"
#include "core/api/smartpvmsclient.h"
#include "core/net/ratelimiter.h"
#include "core/polling/spoiledbatch.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QHash>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAlarmPolling, "heliodesk.polling.alarms")

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 fullAllowance = 31 * minute + 30'000; // a poll of N calls, `flow-control.md` §7.8
constexpr qint64 neverFaster = 10 * minute;
constexpr qint64 shortestWish = minute; // a person's, as long as the allowance is ample
constexpr qint64 refusedRest = 12 * hour;
constexpr qint64 withoutRightRest = 6 * hour;
constexpr qint64 firstNetworkPause = 30'000;
constexpr qint64 longestNetworkPause = 15 * minute;
constexpr std::array<qint64, 4> windows {1095 * day, 364 * day, 30 * day, 7 * day};
constexpr qint64 surelyTold = 7 * day - hour; // younger alarms are told whatever the service leaves out
constexpr qint64 provesMore = 7 * day + hour;

// "Older than 365 days" and "span over 31 days", of an interface never named.
bool isWindowRefused(int failCode)
{
    return failCode == 20026 || failCode == 20027;
}

} // namespace

struct AlarmPoller::Private
{
    Private(AlarmPoller *poller, SmartPvmsClient &apiClient, PlantStore &plantStore, AlarmStore &alarmStore,
            RateLimiter &rateLimiter, Clock &someClock)
        : q(poller)
        , client(apiClient)
        , plants(plantStore)
        , alarms(alarmStore)
        , limiter(rateLimiter)
        , clock(someClock)
        , timer(someClock)
    {
    }

    void evaluate();
    qint64 dueAt() const;
    qint64 oldestPollAt() const;
    qint64 roomAt() const;
    QList<QList<PlantCode>> batches() const;
    void startPoll();
    void ask(const QList<PlantCode> &batch);
    void take(const QList<PlantCode> &asked, qint64 begin, qint64 end, const AlarmList &answer);
    //! True if other calls have taken the place of the refused one.
    bool askOtherwise(const QList<PlantCode> &asked, size_t usedWindow, const ApiError &error);
    void noteFailure(const ApiError &error);
    void endPoll();
    void cancelCalls();
    bool isOldTold() const;

    AlarmPoller *q;
    SmartPvmsClient &client;
    PlantStore &plants;
    AlarmStore &alarms;
    RateLimiter &limiter;
    Clock &clock;
    ClockTimer timer;
    QString language = u"en_US"_s;
    qint64 wantedInterval = 30 * minute;
    size_t window = 0; // index into windows
    bool provesOldTold = false; // an alarm older than a week was told
    QHash<PlantCode, qint64> refused; // until when
    QList<QPointer<PendingCall>> calls;
    ApiError lastError;
    bool isRunning = false;
    bool isPolling = false;
    bool isEager = false; // asked for another language
    bool networkBroke = false;
    int poll = 0; // counts up
    int openCalls = 0;
    int failedCalls = 0;
    int networkFailures = 0; // polls in a row that ended for want of a network
    qint64 lastStart = 0; // 0 = none yet
    qint64 notBefore = 0;
    qint64 serverAhead = 0; // by the last answer
};

AlarmPoller::AlarmPoller(SmartPvmsClient &client, PlantStore &plants, AlarmStore &alarms,
                         RateLimiter &limiter, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, plants, alarms, limiter, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] { d->evaluate(); });
    // Later, when the list is complete: a poll asks about as many plants a call as there are, and devices
    // make the allowance grow.
    const auto lookAgain = [this] {
        if (d->isRunning && !d->isPolling)
            d->timer.startAt(d->clock.now());
    };
    connect(&plants, &PlantStore::plantsAdded, this, lookAgain);
    connect(&plants, &PlantStore::devicesAdded, this, lookAgain);
}

AlarmPoller::~AlarmPoller() = default;

void AlarmPoller::start()
{
    if (d->isRunning)
        return;
    d->isRunning = true;
    d->notBefore = 0; // whatever broke the last try may be mended
    if (d->lastStart == 0)
        d->lastStart = d->oldestPollAt();
    d->timer.startAt(d->clock.now());
}

void AlarmPoller::stop()
{
    d->isRunning = false;
    d->timer.stop();
    d->cancelCalls();
}

bool AlarmPoller::isRunning() const
{
    return d->isRunning;
}

bool AlarmPoller::isPolling() const
{
    return d->isPolling;
}

void AlarmPoller::setInterval(qint64 milliseconds)
{
    d->wantedInterval = milliseconds;
    d->evaluate();
}

qint64 AlarmPoller::interval() const
{
    const qint64 least = std::max(d->wantedInterval, shortestInterval());
    // With OAuth the calls come out of the same day as all others.
    return d->limiter.mode() == QuotaMode::OAuth ? std::max(least, 30 * minute * qint64(d->batches().size()))
                                                 : least;
}

qint64 AlarmPoller::shortestInterval() const
{
    double allowance = 1;
    const QList<BudgetReport> reports = d->limiter.report();
    for (const BudgetReport &report : reports) {
        if (report.endpoint == Endpoint::ActiveAlarms)
            allowance = std::max(1.0, report.limit);
    }
    const qsizetype calls = std::max(qsizetype(1), d->batches().size());
    return std::max(neverFaster, qint64(double(fullAllowance) * double(calls) / allowance));
}

void AlarmPoller::setLanguage(const QString &code)
{
    if (code == d->language || code.isEmpty())
        return;
    d->language = code;
    d->isEager = d->lastStart != 0;
    d->evaluate();
}

QString AlarmPoller::language() const
{
    return d->language;
}

QString AlarmPoller::languageFor(const QLocale &locale)
{
    static const QStringList codes {u"zh_CN"_s, u"en_US"_s, u"ja_JP"_s, u"it_IT"_s, u"nl_NL"_s, u"pt_BR"_s,
                                    u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"pl_PL"_s, u"ro_RO"_s, u"cs_CZ"_s,
                                    u"hu_HU"_s, u"vi_VN"_s, u"tr_TR"_s, u"uk_UA"_s, u"zh_TW"_s, u"ko_KR"_s};
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
    const QString language = locale.name().section(u'_', 0, 0);
    for (const QString &code : codes) {
        if (code.section(u'_', 0, 0) == language)
            return code;
    }
    return u"en_US"_s;
}

bool AlarmPoller::refreshNow()
{
    if (d->isPolling || d->plants.plantCount() == 0 || d->clock.now() < refreshPossibleAt())
        return false;
    d->startPoll();
    return true;
}

qint64 AlarmPoller::refreshPossibleAt() const
{
    const qint64 last = std::min(d->lastStart != 0 ? d->lastStart : d->oldestPollAt(), d->clock.now());
    if (last == 0)
        return d->clock.now();
    const qint64 roomAt = d->roomAt();
    return std::min(std::max(roomAt, last + shortestWish), last + shortestInterval());
}

qint64 AlarmPoller::nextPollAt() const
{
    return d->isRunning ? d->dueAt() : 0;
}

const ApiError &AlarmPoller::lastError() const
{
    return d->lastError;
}

//! When the allowance lets one poll more go at once, on a person's wish. UTC ms; far away if it is short.
qint64 AlarmPoller::Private::roomAt() const
{
    const auto needed = double(batches().size());
    const QList<BudgetReport> reports = limiter.report();
    for (const BudgetReport &report : reports) {
        if (report.endpoint != Endpoint::ActiveAlarms)
            continue;
        const bool isAmple = report.bucketLevel >= needed && report.limit - report.usedInWindow >= needed;
        if (needed <= 1 || isAmple)
            return report.nextAllowedAt;
    }
    return clock.now() + day;
}

//! Of all plants; 0 if one was never asked about.
qint64 AlarmPoller::Private::oldestPollAt() const
{
    alarms.load();
    const QList<PlantCode> codes = plants.plantCodes();
    qint64 oldest = codes.isEmpty() ? 0 : clock.now();
    for (const PlantCode &code : codes)
        oldest = std::min(oldest, alarms.polledAt(code));
    return oldest;
}

qint64 AlarmPoller::Private::dueAt() const
{
    const qint64 pause = isEager ? q->shortestInterval() : q->interval();
    return std::max(lastStart == 0 ? clock.now() : lastStart + pause, notBefore);
}

void AlarmPoller::Private::evaluate()
{
    if (!isRunning || isPolling)
        return;
    // What the clock said before it was set back must not put off what is due now.
    lastStart = std::min(lastStart, clock.now());
    notBefore = std::min(notBefore, clock.now() + withoutRightRest);
    if (plants.plantCount() == 0) {
        timer.stop(); // the first plants wake it
        return;
    }
    if (clock.now() >= dueAt())
        startPoll();
    else
        timer.startAt(dueAt());
}

QList<QList<PlantCode>> AlarmPoller::Private::batches() const
{
    QList<PlantCode> together;
    QList<QList<PlantCode>> alone; // once refused, to be tried again without the others
    const QList<PlantCode> codes = plants.plantCodes();
    for (const PlantCode &code : codes) {
        const auto rest = refused.constFind(code);
        if (rest == refused.cend())
            together.append(code);
        else if (clock.now() >= *rest)
            alone.append({code});
    }
    return RequestBodies::cut(together, endpointSpec(Endpoint::ActiveAlarms).batchMax) + alone;
}

void AlarmPoller::Private::startPoll()
{
    const QList<QList<PlantCode>> due = batches();
    lastStart = clock.now();
    provesOldTold = provesOldTold || isOldTold();
    isPolling = true;
    ++poll;
    isEager = false;
    networkBroke = false;
    failedCalls = 0;
    openCalls = 0;
    lastError = {};
    calls.clear();
    timer.stop();
    Q_EMIT q->pollStarted(int(due.size()));
    ++openCalls; // so that no call ends the poll before all are under way
    for (const QList<PlantCode> &batch : due)
        ask(batch);
    if (--openCalls == 0)
        endPoll();
}

//! Whether the journal knows that alarms older than a week are told.
bool AlarmPoller::Private::isOldTold() const
{
    for (int row = 0; row < alarms.count(); ++row) {
        const AlarmRecord &record = alarms.at(row);
        if (record.lastSeenAt - record.alarm.raisedAt > provesMore)
            return true;
    }
    return false;
}

void AlarmPoller::Private::ask(const QList<PlantCode> &batch)
{
    const qint64 end = clock.now() + std::max(qint64(0), serverAhead);
    const size_t usedWindow = window;
    const qint64 begin = end - windows[usedWindow];
    ++openCalls;
    auto call = client.activeAlarms(batch, begin, end, language, Priority::Alarms);
    calls.append(call.pending());
    call.then(q, [this, batch, begin, end, usedWindow, mine = poll](const Result<AlarmList> &answer) {
        if (!isPolling || mine != poll)
            return;
        if (answer)
            take(batch, begin, end, *answer);
        else if (!askOtherwise(batch, usedWindow, answer.error()))
            noteFailure(answer.error());
        if (--openCalls == 0 && isPolling)
            endPoll();
    });
}

void AlarmPoller::Private::take(const QList<PlantCode> &asked, qint64 begin, qint64 end,
                                const AlarmList &answer)
{
    const qint64 now = clock.now();
    if (answer.serverTime != 0)
        serverAhead = answer.serverTime - now;
    for (const Alarm &alarm : answer.alarms)
        provesOldTold = provesOldTold || end - alarm.raisedAt > provesMore;
    if (asked.size() == 1)
        refused.remove(asked.constFirst());
    alarms.apply(asked, provesOldTold ? begin : std::max(begin, end - surelyTold), end, answer, now);
}

bool AlarmPoller::Private::askOtherwise(const QList<PlantCode> &asked, size_t usedWindow,
                                        const ApiError &error)
{
    if (isWindowRefused(error.failCode)) {
        if (usedWindow + 1 >= windows.size())
            return false;
        window = std::max(window, usedWindow + 1); // another call may have been quicker
        ask(asked);
        return true;
    }
    if (!SpoiledBatch::isReason(error.failCode))
        return false;
    if (asked.size() == 1) {
        refused.insert(asked.constFirst(), clock.now() + refusedRest);
        return false;
    }
    for (const QList<PlantCode> &half : SpoiledBatch::halves(asked))
        ask(half);
    return true;
}

void AlarmPoller::Private::noteFailure(const ApiError &error)
{
    ++failedCalls;
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    qCInfo(lcAlarmPolling) << "a call failed:" << int(error.kind) << error.failCode;
    lastError = error;
    if (error.kind == ApiError::Kind::Permission && !SpoiledBatch::isReason(error.failCode))
        notBefore = clock.now() + withoutRightRest;
    Q_EMIT q->callFailed(error);
    if (!error.isNetwork() || networkBroke)
        return;
    // Without a network the other calls would fail one by one, each after its repeats.
    networkBroke = true;
    const QList<QPointer<PendingCall>> rest = calls;
    for (const QPointer<PendingCall> &call : rest) {
        if (call && call->state() != PendingCall::State::Finished)
            call->cancel();
    }
}

void AlarmPoller::Private::endPoll()
{
    isPolling = false;
    calls.clear();
    networkFailures = networkBroke ? std::min(networkFailures + 1, 5) : 0;
    if (networkBroke) {
        notBefore = clock.now() + std::min(firstNetworkPause << (networkFailures - 1), longestNetworkPause);
        lastStart = std::min(lastStart, notBefore - q->interval());
    }
    Q_EMIT q->pollFinished(failedCalls);
    evaluate();
}

void AlarmPoller::Private::cancelCalls()
{
    isPolling = false;
    const QList<QPointer<PendingCall>> open = std::exchange(calls, {});
    for (const QPointer<PendingCall> &call : open) {
        if (call)
            call->cancel();
    }
}
