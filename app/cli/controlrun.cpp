// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlrun.h"

#include "app/cli/console.h"
#include "app/cli/devicechoice.h"
#include "app/cli/plantchoice.h"
#include "core/account/accountsession.h"
#include "core/auth/authenticator.h"
#include "core/control/commandgiver.h"
#include "core/control/controldesk.h"
#include "core/control/controlsites.h"
#include "core/store/plantstore.h"
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

//! About the plant, not about what was typed.
bool isOfPlant(const CommandProblem &problem)
{
    return problem.kind >= CommandProblem::Kind::NotResidential;
}

//! The service has it, or it was so already.
bool isTaken(TaskState state)
{
    return state == TaskState::Running || state == TaskState::Succeeded || state == TaskState::NoChange;
}

} // namespace

ControlRun::ControlRun(const Options &options, AccountSession &session, Clock &clock, const ControlWish &wish)
    : CommandRun(options, session, clock, Knowledge::DeviceList)
    , m_wish(wish)
{
}

bool ControlRun::isKnownEnough() const
{
    return (m_wish.isDryRun && session().store().deviceListAt() > 0) || CommandRun::isKnownEnough();
}

void ControlRun::proceed()
{
    session().stop(); // the lists are known; nothing else is asked for
    if (!prepare())
        return;
    if (m_wish.isDryRun) {
        show(failedLists());
        return;
    }
    const ControlSheets sheets = controlSheets();
    const QStringList remarks = sheets.remarks();
    for (const QString &remark : remarks)
        Console::say(remark);
    if (!sheets.mayBeSent())
        endWithout(tr("Nothing was sent."), codeOf(ExitCode::Ok));
    else if (m_wish.isConfirmed)
        submit();
    else
        confirm();
}

bool ControlRun::prepare()
{
    const PlantStore &store = session().store();
    QString problem;
    const QList<PlantCode> plants = PlantChoice::choose(store, m_wish.plants, problem);
    if (plants.isEmpty()) {
        endWithout(problem, ExitCode::Other);
        return false;
    }
    for (const PlantCode &plant : plants) {
        ControlShare share {{plant, m_wish.order}, controlSite(store, plant), {}};
        if (!chooseBattery(share))
            return false;
        share.problems = problemsOf(share.command, share.site);
        m_shares << share;
    }
    return true;
}

bool ControlRun::chooseBattery(ControlShare &share)
{
    auto *dispatch = std::get_if<BatteryDispatchOrder>(&share.command.order);
    if (!dispatch || share.site.batteries.isEmpty())
        return true;
    if (m_wish.battery.isEmpty()) {
        if (share.site.batteries.size() > 1) {
            endWithout(tr("The plant has several batteries; choose one with --battery."), ExitCode::Usage);
            return false;
        }
        dispatch->battery = share.site.batteries.constFirst().dn;
        return true;
    }
    QString problem;
    const Device *device =
        DeviceChoice::choose(session().store(), share.command.plant, m_wish.battery, problem);
    if (!device) {
        endWithout(problem, ExitCode::Other);
        return false;
    }
    dispatch->battery = device->dn;
    return true;
}

ExitCode ControlRun::codeOf(ExitCode code)
{
    if (!m_ids.isEmpty())
        return codeOfTasks();
    bool isTyped = false;
    bool isPlants = false;
    for (const ControlShare &share : std::as_const(m_shares)) {
        for (const CommandProblem &problem : share.problems) {
            isTyped = isTyped || (problem.isError() && !isOfPlant(problem));
            isPlants = isPlants || (problem.isError() && isOfPlant(problem));
        }
    }
    return isPlants ? ExitCode::Other : isTyped ? ExitCode::Usage : code;
}

void ControlRun::confirm()
{
    if (!PasswordPrompt::isPossible()) {
        endWithout(
            tr("Nobody is there to confirm this: use --dry-run to see what would be sent, and --yes to send "
               "it."),
            ExitCode::Usage);
        return;
    }
    const CommandWords words;
    for (const ControlShare &share : std::as_const(m_shares))
        Console::write(words.sentence(share.command, share.site) + u'\n');
    const QStringList consequence =
        words.consequence(m_shares.constFirst().command, m_shares.constFirst().site);
    Console::write(consequence.join(u'\n') + u'\n');
    const bool isOne = m_shares.size() == 1;
    const QString expected = isOne ? m_shares.constFirst().site.plantName : QString::number(m_shares.size());
    const QString question = isOne ? tr("Type the name of the plant (%1) to send this: ").arg(expected)
                                   : tr("Type the number of plants (%1) to send this: ").arg(expected);
    m_prompt.askOpenly(question, [this, expected](const std::optional<QString> &answer) {
        if (answer && answer->trimmed().compare(expected, Qt::CaseInsensitive) == 0)
            submit();
        else
            endWithout(tr("Nothing was sent."), ExitCode::Interrupted);
    });
}

void ControlRun::submit()
{
    const Authenticator &authenticator = session().authenticator();
    if (authenticator.state() == Authenticator::State::SignedIn) {
        give();
    } else if (authenticator.state() == Authenticator::State::NeedsUser) {
        giveUp(session().status().error);
    } else {
        // The lists were known, so signing in has only begun.
        connect(
            &authenticator, &Authenticator::signedIn, this,
            [this] {
                if (!hasEnded())
                    give();
            },
            Qt::SingleShotConnection);
        watch();
    }
}

void ControlRun::give()
{
    ControlDesk &desk = session().control();
    // Whoever names a plant here and confirms it has switched control on for it, for this run.
    QList<PlantCode> controlled = session().profile().controlledPlants;
    QList<ControlCommand> commands;
    for (const ControlShare &share : std::as_const(m_shares)) {
        controlled << share.command.plant;
        commands << share.command;
    }
    desk.setControlledPlants(controlled);
    for (const ControlCommand &command : std::as_const(commands)) {
        const ControlAvailability now =
            desk.availability(command.family(), command.plant, ControlDesk::isEmergencyStop(command));
        if (now.obstacle == ControlObstacle::None)
            continue;
        Console::say(TaskWords::obstacle(now.obstacle));
        endWithout(TaskWords::remedy(now.obstacle), codeOf(now.obstacle));
        return;
    }
    const Result<QStringList> ids = desk.submit(commands, commandGiver("terminal"_L1));
    if (!ids) {
        giveUp(ids.error());
        return;
    }
    m_ids = *ids;
    connect(&desk, &ControlDesk::taskChanged, this, &ControlRun::checkTasks);
    watch();
    checkTasks();
}

//! Shows the tasks once each of them has been answered.
void ControlRun::checkTasks()
{
    const ControlDesk &desk = session().control();
    for (const QString &id : std::as_const(m_ids)) {
        const ControlTask *task = desk.task(id);
        if (!task || task->state == TaskState::Draft || task->state == TaskState::Sending)
            return;
    }
    if (!hasEnded())
        show(0);
}

ExitCode ControlRun::codeOf(ControlObstacle obstacle)
{
    switch (obstacle) {
    case ControlObstacle::NotSignedIn:
    case ControlObstacle::ApiAccount:
    case ControlObstacle::ScopeMissing:
        return ExitCode::SignIn;
    case ControlObstacle::QuotaUsedUp:
        return ExitCode::Quota;
    default:
        return ExitCode::Other;
    }
}

ExitCode ControlRun::codeOfTasks() const
{
    int taken = 0;
    int unknown = 0;
    for (const QString &id : m_ids) {
        const ControlTask *task = session().control().task(id);
        taken += task && (isTaken(task->state)) ? 1 : 0;
        unknown += task && task->state == TaskState::Unknown ? 1 : 0;
    }
    if (taken == m_ids.size())
        return ExitCode::Ok;
    if (taken > 0)
        return ExitCode::Partly;
    return unknown > 0 ? ExitCode::Network : ExitCode::Other;
}

Sheet ControlRun::sheet(const Sheets &)
{
    const ControlSheets sheets = controlSheets();
    return m_ids.isEmpty() ? sheets.preview() : sheets.tasks(session().control(), m_ids);
}

ControlSheets ControlRun::controlSheets() const
{
    return {m_shares, session().configs()};
}
