// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/taskpoller.h"

#include "core/control/commandjournal.h"
#include "core/control/controlbudget.h"
#include "core/control/factfinder.h"
#include "core/control/questionplan.h"
#include "core/control/statusquestions.h"
#include "core/control/taskmoves.h"
#include "core/control/taskoutcome.h"
#include "core/control/telemetrycheck.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 lookAgain = 5 * minute; // live data that have not told yet
constexpr qint64 longestSleep = 10 * minute; // what other processes write is looked for at least so often

} // namespace

struct TaskPoller::Private
{
    Private(TaskPoller *poller, SmartPvmsClient &apiClient, PlantStore &plantStore, ConfigStore &configStore,
            CommandJournal &commandJournal, RateLimiter &limiter, Clock &someClock)
        : q(poller)
        , plants(plantStore)
        , configs(configStore)
        , journal(commandJournal)
        , clock(someClock)
        , timer(someClock)
        , questions(apiClient, commandJournal, ControlBudget(limiter), someClock)
        , finder(apiClient, plantStore, configStore, limiter, someClock)
    {
    }

    void evaluateSoon();
    void evaluate();
    std::optional<qint64> dueAt(const ControlTask &task) const;
    void lookForEvidence(const ControlTask &task, bool isByHand);
    FactWish wishFor(const ControlTask &task) const;
    void compare(const ControlTask &task);
    void settleSuperseded();
    LiveFacts factsFor(const ControlTask &task) const
    {
        return liveFacts(plants, configs, task.command.plant, batteryOf(task.command));
    }

    TaskPoller *q;
    PlantStore &plants;
    ConfigStore &configs;
    CommandJournal &journal;
    Clock &clock;
    ClockTimer timer;
    StatusQuestions questions;
    FactFinder finder;
    bool isRunning = false;
    bool isScheduled = false;
    QHash<QString, qint64> evidenceFrom; // by id: facts older than this have told nothing
    QHash<QString, qint64> comparedAt; // by id: when live data were compared last
};

void TaskPoller::Private::evaluateSoon()
{
    if (!isRunning || std::exchange(isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isScheduled = false;
            evaluate();
        },
        Qt::QueuedConnection);
}

std::optional<qint64> TaskPoller::Private::dueAt(const ControlTask &task) const
{
    if (task.state != TaskState::Running && task.state != TaskState::Unknown)
        return std::nullopt;
    if (task.serviceId.isEmpty() && evidenceSource(task.command.family()) == EvidenceSource::Nowhere)
        return std::nullopt;
    if (const auto retry = questions.retryAt(task); retry && !task.serviceId.isEmpty())
        return retry;
    const auto planned = QuestionPlan::nextAt(task.sentAt, task.askedAt);
    if (!planned && !task.serviceId.isEmpty())
        return QuestionPlan::lateAt(task.askedAt);
    return planned;
}

void TaskPoller::Private::evaluate()
{
    if (!isRunning)
        return;
    journal.settleAbandoned(clock.now());
    settleSuperseded();
    const qint64 now = clock.now();
    qint64 next = now + longestSleep;
    QList<FactWish> wishes;
    const QList<ControlTask> tasks = journal.tasks(); // a copy: asking changes it
    for (const ControlTask &task : tasks) {
        if (task.hasEnded() && !Telemetry::isWanted(task))
            continue;
        if (task.state == TaskState::Unknown) {
            const Evidence evidence = evidenceOf(task, factsFor(task));
            if (evidence != Evidence::None) {
                journal.update(task.id, [evidence, now](ControlTask &one) {
                    TaskOutcome::applyEvidence(one, evidence, now);
                    return true;
                });
                continue;
            }
        }
        if (const auto due = dueAt(task)) {
            if (*due > now)
                next = std::min(next, *due);
            else if (!task.serviceId.isEmpty())
                questions.ask(task, false);
            else
                lookForEvidence(task, false);
        }
        if (Telemetry::isWanted(task))
            compare(task);
        const ControlTask *present = journal.find(task.id);
        if (const FactWish wish = present ? wishFor(*present) : FactWish(); !wish.plant.isEmpty())
            wishes.append(wish);
    }
    if (const auto at = finder.look(wishes))
        next = std::min(next, std::max(*at, now + 1000));
    timer.startAt(std::max(next, now));
    Q_EMIT q->planChanged();
}

//! A lost answer: settings and live data from now on are wanted.
void TaskPoller::Private::lookForEvidence(const ControlTask &task, bool isByHand)
{
    if (!questions.claim(task.id, isByHand))
        return evaluateSoon();
    evidenceFrom.insert(task.id, clock.now());
    if (isByHand)
        finder.look({wishFor(*journal.find(task.id))}, true);
    Q_EMIT q->asked(task.id);
}

//! Without a plant if nothing is wanted.
FactWish TaskPoller::Private::wishFor(const ControlTask &task) const
{
    FactWish wish;
    const ControlFamily family = task.command.family();
    if (Telemetry::isWanted(task)) {
        const qint64 compared = comparedAt.value(task.id, 0);
        wish.from = std::max(Telemetry::dataWantedFrom(task), compared == 0 ? 0 : compared + lookAgain);
        if (family == ControlFamily::BatteryMode || family == ControlFamily::ActivePower)
            wish.from = std::max(Telemetry::effectAt(task) + 1, compared == 0 ? 0 : compared + lookAgain);
    } else if (task.state == TaskState::Unknown && evidenceFrom.contains(task.id)) {
        wish.from = evidenceFrom.value(task.id);
        if (evidenceSource(family) == EvidenceSource::LiveData)
            wish.from = std::max(wish.from, task.sentAt + Telemetry::dataAge);
    } else {
        return wish;
    }
    wish.plant = task.command.plant;
    wish.batteryMode = family == ControlFamily::BatteryMode;
    wish.activePower = family == ControlFamily::ActivePower;
    wish.grid = family == ControlFamily::ActivePower && Telemetry::isWanted(task);
    wish.battery = family != ControlFamily::ActivePower
        // Where the mode cannot be read back the battery tells it.
        && (family != ControlFamily::BatteryMode
            || configs.batteryMode(task.command.plant).error.kind != ApiError::Kind::None);
    return wish;
}

//! Did the power follow?
void TaskPoller::Private::compare(const ControlTask &task)
{
    const TelemetryCheck check = Telemetry::check(task, factsFor(task), clock.now());
    if (check.sampleAt != 0)
        comparedAt.insert(task.id, check.sampleAt);
    if (check.verdict == task.telemetry.verdict)
        return;
    journal.update(task.id, [&check](ControlTask &one) {
        one.telemetry = check;
        return true;
    });
}

//! A lost answer matters no more when a later command of its kind has been carried out.
void TaskPoller::Private::settleSuperseded()
{
    QStringList ids;
    const QList<ControlTask> &tasks = journal.tasks();
    for (const ControlTask &lost : tasks) {
        if (lost.state != TaskState::Unknown)
            continue;
        const auto takesItsPlace = [&lost](const ControlTask &later) {
            const bool isDone = later.state == TaskState::Succeeded || later.state == TaskState::NoChange;
            return isDone && later.sentAt > lost.sentAt && isSameTarget(later.command, lost.command);
        };
        if (std::any_of(tasks.cbegin(), tasks.cend(), takesItsPlace))
            ids.append(lost.id);
    }
    for (const QString &id : std::as_const(ids)) {
        journal.update(id, [this](ControlTask &task) {
            if (task.state != TaskState::Unknown)
                return false;
            moveTo(task, TaskState::Closed, clock.now(), {}, TaskReason::Superseded);
            return true;
        });
    }
}

TaskPoller::TaskPoller(SmartPvmsClient &client, PlantStore &plants, ConfigStore &configs,
                       CommandJournal &journal, RateLimiter &limiter, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, plants, configs, journal, limiter, clock))
{
    const auto lookAgain = [this] { d->evaluateSoon(); };
    connect(&d->timer, &ClockTimer::due, this, [this] { d->evaluate(); });
    connect(&d->questions, &StatusQuestions::planChanged, this, lookAgain);
    connect(&d->questions, &StatusQuestions::asked, this, &TaskPoller::asked);
    connect(&d->questions, &StatusQuestions::failed, this, &TaskPoller::questionFailed);
    connect(&d->finder, &FactFinder::looked, this, lookAgain);
    connect(&journal, &CommandJournal::changed, this, lookAgain);
    connect(&plants, &PlantStore::polled, this, lookAgain);
    connect(&configs, &ConfigStore::changed, this, lookAgain);
}

TaskPoller::~TaskPoller() = default;

void TaskPoller::start()
{
    if (std::exchange(d->isRunning, true))
        return;
    d->questions.forgetFailures();
    d->evaluateSoon();
}

void TaskPoller::stop()
{
    d->isRunning = false;
    d->timer.stop();
}

bool TaskPoller::isRunning() const
{
    return d->isRunning;
}

void TaskPoller::askNow(const QString &id)
{
    d->journal.refresh();
    const ControlTask *known = d->journal.find(id);
    if (!known || !isFollowed(id))
        return;
    const ControlTask task = *known;
    if (task.isOpen() && task.state != TaskState::Sending) {
        if (!task.serviceId.isEmpty())
            d->questions.ask(task, true);
        else
            d->lookForEvidence(task, true);
    }
    if (const FactWish wish = d->wishFor(task); Telemetry::isWanted(task) && !wish.plant.isEmpty())
        d->finder.look({wish}, true);
}

std::optional<qint64> TaskPoller::nextQuestionAt(const QString &id) const
{
    const ControlTask *task = d->journal.find(id);
    return task && d->isRunning ? d->dueAt(*task) : std::nullopt;
}

bool TaskPoller::isFollowed(const QString &id) const
{
    const ControlTask *task = d->journal.find(id);
    return task && (!task->hasEnded() || Telemetry::isWanted(*task));
}
