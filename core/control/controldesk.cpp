// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controldesk.h"

#include "core/api/controlbodies.h"
#include "core/control/commandjournal.h"
#include "core/control/commandsender.h"
#include "core/control/controlbudget.h"
#include "core/control/controlsites.h"
#include "core/control/draftmaker.h"
#include "core/control/settingmatch.h"
#include "core/control/taskmoves.h"
#include "core/control/taskpoller.h"
#include "core/net/ratelimiter.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

constexpr qint64 soon = 5'000; // the pace between two calls is no obstacle
constexpr qint64 tryJournalEvery = 60'000;

ControlObstacle obstacleOf(CommandProblem::Kind kind)
{
    using Kind = CommandProblem::Kind;
    switch (kind) {
    case Kind::NotResidential:
        return ControlObstacle::NotResidential;
    case Kind::SeveralControllers:
        return ControlObstacle::SeveralControllers;
    case Kind::ControllerNotSupported:
        return ControlObstacle::ControllerNotSupported;
    case Kind::NoBattery:
        return ControlObstacle::NoBattery;
    case Kind::NoInverter:
        return ControlObstacle::NoInverter;
    case Kind::ForeignBattery:
        return ControlObstacle::ForeignBattery;
    default:
        return ControlObstacle::None;
    }
}

ApiError errorOf(ControlObstacle obstacle, const PlantCode &plant)
{
    using Kind = ApiError::Kind;
    ApiError error;
    error.path = plant.value;
    switch (obstacle) {
    case ControlObstacle::NotSignedIn:
        error.kind = Kind::Session;
        break;
    case ControlObstacle::ApiAccount:
    case ControlObstacle::ScopeMissing:
    case ControlObstacle::ControlModeOff:
        error.kind = Kind::Permission;
        break;
    default:
        error.kind = Kind::Parameter;
        break;
    }
    return error;
}

//! For notifications: it has ended, or is as good as that for somebody who waits.
bool isNews(TaskState state)
{
    return state != TaskState::Draft && state != TaskState::Sending && state != TaskState::Running;
}

} // namespace

struct ControlDesk::Private
{
    Private(ControlDesk *desk, const Parts &parts, Clock &someClock)
        : q(desk)
        , plants(parts.plants)
        , configs(parts.configs)
        , journal(parts.journal)
        , clock(someClock)
        , budget(parts.limiter)
        , sender(parts.client, parts.journal, budget, someClock)
        , poller(parts.client, parts.plants, parts.configs, parts.journal, parts.limiter, someClock)
        , journalTimer(someClock)
    {
    }

    ControlObstacle permission(const PlantCode &plant, bool isStop) const;
    std::optional<ApiError> objection(const QList<ControlCommand> &commands) const;
    void noteChange(const QString &id);
    bool isJournalBroken() const { return journal.lastError().kind != ApiError::Kind::None; }
    void watchJournal();

    ControlDesk *q;
    PlantStore &plants;
    ConfigStore &configs;
    CommandJournal &journal;
    Clock &clock;
    ControlBudget budget;
    CommandSender sender;
    TaskPoller poller;
    ClockTimer journalTimer; // runs while the journal cannot be written
    bool wasJournalBroken = false; // as last told
    ControlObstacle access = ControlObstacle::ApiAccount;
    QSet<PlantCode> controlled;
    QHash<QString, TaskState> states; // as last told
};

ControlDesk::ControlDesk(const Parts &parts, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts, clock))
{
    d->journal.settleAbandoned(clock.now());
    for (const ControlTask &task : d->journal.tasks())
        d->states.insert(task.id, task.state);
    connect(&d->journal, &CommandJournal::changed, this, [this](const QString &id) { d->noteChange(id); });
    connect(&d->sender, &CommandSender::callEnded, this, [this] {
        d->watchJournal();
        Q_EMIT changed();
    });
    connect(&d->journalTimer, &ClockTimer::due, this, [this] {
        d->journal.probe();
        d->watchJournal();
    });
    connect(&d->poller, &TaskPoller::planChanged, this, &ControlDesk::changed);
    connect(&parts.configs, &ConfigStore::changed, this, [this] { Q_EMIT changed(); });
    connect(&parts.limiter, &RateLimiter::changed, this, &ControlDesk::changed);
}

ControlDesk::~ControlDesk() = default;

void ControlDesk::Private::noteChange(const QString &id)
{
    const ControlTask *task = journal.find(id);
    if (!task)
        return;
    const TaskState state = task->state;
    const TaskState before = states.value(id, TaskState::Draft);
    states.insert(id, state);
    Q_EMIT q->taskChanged(id);
    if (isNews(state) && state != before)
        Q_EMIT q->taskEnded(id);
    if (state != before)
        Q_EMIT q->changed();
}

//! As long as nothing can be written nothing is sent; whether it works again is found out by trying.
void ControlDesk::Private::watchJournal()
{
    if (isJournalBroken())
        journalTimer.startIn(tryJournalEvery);
    const bool wasBroken = std::exchange(wasJournalBroken, isJournalBroken());
    if (wasBroken != wasJournalBroken)
        Q_EMIT q->changed();
}

void ControlDesk::setAccess(ControlObstacle access)
{
    if (std::exchange(d->access, access) != access)
        Q_EMIT changed();
}

void ControlDesk::setControlledPlants(const QList<PlantCode> &plants)
{
    const QSet<PlantCode> wanted(plants.cbegin(), plants.cend());
    if (std::exchange(d->controlled, wanted) != wanted)
        Q_EMIT changed();
}

bool ControlDesk::isControlled(const PlantCode &plant) const
{
    return d->controlled.contains(plant);
}

ControlObstacle ControlDesk::Private::permission(const PlantCode &plant, bool isStop) const
{
    if (access != ControlObstacle::None)
        return access;
    // What is in force must be stoppable whatever was switched off since.
    return isStop || controlled.contains(plant) ? ControlObstacle::None : ControlObstacle::ControlModeOff;
}

ControlAvailability ControlDesk::availability(ControlFamily family, const PlantCode &plant, bool isStop) const
{
    const ControlObstacle permission = d->permission(plant, isStop);
    if (permission != ControlObstacle::None)
        return {permission, 0, {}};
    for (const CommandProblem &problem : siteProblems(family, site(plant))) {
        if (const ControlObstacle obstacle = obstacleOf(problem.kind); obstacle != ControlObstacle::None)
            return {obstacle, 0, {}};
    }
    for (const ControlTask &task : d->journal.tasks()) {
        const bool isSame = task.isOpen() && task.command.plant == plant && task.command.family() == family;
        if (isSame
            && !(isStop && (task.state == TaskState::Unknown || family == ControlFamily::ForcedCharge)))
            return {ControlObstacle::TaskRunning, 0, task.id};
    }
    const auto whom = isStop ? ControlBudget::For::EmergencyStop : ControlBudget::For::Person;
    const qint64 allowedAt = d->budget.allowedAt(ControlBodies::deliverEndpoint(family), whom);
    if (allowedAt > d->clock.now() + soon)
        return {ControlObstacle::QuotaUsedUp, allowedAt, {}};
    if (d->isJournalBroken())
        return {ControlObstacle::JournalBroken, 0, {}};
    return {};
}

ControlSite ControlDesk::site(const PlantCode &plant) const
{
    return controlSite(d->plants, plant);
}

int ControlDesk::callsLeft() const
{
    return d->budget.callsLeft();
}

int ControlDesk::callsReserved() const
{
    return ControlBudget::callsReserved();
}

//! Why none of them is sent.
std::optional<ApiError> ControlDesk::Private::objection(const QList<ControlCommand> &commands) const
{
    if (commands.isEmpty())
        return errorOf(ControlObstacle::NotResidential, {});
    for (const ControlCommand &command : commands) {
        const ControlObstacle obstacle = permission(command.plant, isStop(command));
        if (obstacle != ControlObstacle::None)
            return errorOf(obstacle, command.plant);
        const bool isFit = command.family() == commands.constFirst().family()
            && mayBeSent(problemsOf(command, controlSite(plants, command.plant)));
        if (!isFit)
            return errorOf(ControlObstacle::NotResidential, command.plant);
    }
    return std::nullopt;
}

Result<QStringList> ControlDesk::submit(const QList<ControlCommand> &commands, const QString &who,
                                        const QString &retryOf, const QString &revertOf)
{
    if (const auto error = d->objection(commands))
        return *error;
    const DraftMaker maker(d->plants, d->configs, d->journal);
    QList<ControlTask> drafts;
    QStringList ids;
    for (const ControlCommand &command : commands) {
        ControlTask draft = maker.draft(command, who, d->clock.now());
        draft.retryOf = retryOf;
        draft.revertOf = revertOf;
        ids.append(draft.id);
        drafts.append(draft);
    }
    if (!d->journal.record(drafts)) {
        const ApiError error = d->journal.lastError();
        d->watchJournal();
        return error;
    }
    const bool areStops = std::all_of(commands.cbegin(), commands.cend(), isStop);
    const qsizetype most = ControlBodies::batchMax(commands.constFirst().family());
    for (qsizetype from = 0; from < ids.size(); from += most)
        d->sender.send(ids.mid(from, most), areStops);
    return ids;
}

bool ControlDesk::settleByHand(const QString &id, bool wasCarriedOut, const QString &who)
{
    bool isDone = false;
    d->journal.update(id, [&](ControlTask &task) {
        isDone = task.state == TaskState::Unknown;
        if (isDone)
            moveTo(task, wasCarriedOut ? TaskState::Succeeded : TaskState::Failed, d->clock.now(), who,
                   TaskReason::ByHand);
        return isDone;
    });
    return isDone;
}

std::optional<ControlCommand> ControlDesk::revertOf(const ControlTask &task)
{
    return revertCommand(task);
}

bool ControlDesk::isEmergencyStop(const ControlCommand &command)
{
    return isStop(command);
}

const CommandJournal &ControlDesk::journal() const
{
    return d->journal;
}

const ControlTask *ControlDesk::task(const QString &id) const
{
    return d->journal.find(id);
}

QList<InForce> ControlDesk::inForce(const PlantCode &plant) const
{
    return inForceAt(plant, d->journal.tasks(), liveFacts(d->plants, d->configs, plant));
}

TaskPoller &ControlDesk::poller()
{
    return d->poller;
}
