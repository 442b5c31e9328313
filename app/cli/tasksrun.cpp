// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasksrun.h"

#include "app/cli/console.h"
#include "app/cli/taskfollower.h"
#include "app/cli/tasksheet.h"
#include "core/account/accountsession.h"
#include "core/control/commandgiver.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskexport.h"
#include "core/control/taskpoller.h"
#include "core/control/telemetrycheck.h"
#include "core/store/plantstore.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

TasksRun::TasksRun(const Options &options, AccountSession &session, Clock &clock, const TaskWish &wish)
    // To compare live data the devices must be known.
    : CommandRun(options, session, clock, wish.isFollowing ? Knowledge::DeviceList : Knowledge::Nothing)
    , m_wish(wish)
{
}

ControlDesk &TasksRun::desk() const
{
    return session().control();
}

//! Lists of whatever age will do, if there are any.
bool TasksRun::isKnownEnough() const
{
    return session().store().deviceListAt() > 0 || CommandRun::isKnownEnough();
}

QList<ControlTask> TasksRun::wanted() const
{
    QList<ControlTask> tasks;
    for (const ControlTask &task : desk().journal().tasks()) {
        const bool isOfPlant = options().plant.isEmpty() || task.command.plant == options().plant;
        const bool isMeant = m_wish.id.isEmpty() || task.id.startsWith(m_wish.id);
        const bool isOpen = !task.hasEnded() || (m_wish.isFollowing && Telemetry::isWanted(task));
        if (isOfPlant && isMeant && (isOpen || !m_wish.isOpenOnly))
            tasks.append(task);
    }
    return tasks;
}

void TasksRun::proceed()
{
    session().stop(); // the lists are known; the desk asks for what it needs
    for (const ControlTask &task : wanted()) {
        if (!task.hasEnded() || Telemetry::isWanted(task))
            m_followed.append(task.id);
    }
    follow();
}

void TasksRun::follow()
{
    if (m_followed.isEmpty()) {
        endWithout(tr("No command is open."), ExitCode::Ok);
        return;
    }
    auto *follower = new TaskFollower(desk(), m_followed, clock(), this);
    const bool isTable = options().format == Options::Format::Table;
    connect(follower, &TaskFollower::told, this, [this, isTable](const QString &line) {
        if (isTable && Console::writeData(line.toUtf8() + '\n') == Console::Outcome::ReaderGone)
            endWithout({}, ExitCode::Ok);
        else if (!isTable)
            Console::say(line);
    });
    connect(follower, &TaskFollower::ended, this, [this] {
        if (!hasEnded())
            show(0);
    });
    follower->start();
}

bool TasksRun::settleByHand()
{
    const QList<ControlTask> tasks = wanted();
    if (tasks.size() != 1) {
        Console::say(tr("--task does not name exactly one command."));
        return false;
    }
    const bool isDone =
        desk().settleByHand(tasks.constFirst().id, *m_wish.wasCarriedOut, commandGiver("terminal"_L1));
    if (!isDone)
        Console::say(tr("How this command has ended is known, or it has not ended."));
    return isDone;
}

bool TasksRun::exportAll()
{
    QSaveFile file(m_wish.exportFile);
    const QList<ControlTask> tasks = wanted();
    const QByteArray content =
        m_wish.exportFile.endsWith(".csv"_L1) ? TaskExport::csv(tasks) : TaskExport::json(tasks);
    const bool isDone =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (isDone)
        Console::say(tr("%n command(s) written.", nullptr, int(tasks.size())));
    else
        Console::say(tr("The file could not be written: %1").arg(file.errorString()));
    return isDone;
}

Sheet TasksRun::sheet(const Sheets &)
{
    if (m_wish.wasCarriedOut)
        m_hasFailed = !settleByHand();
    if (!m_wish.exportFile.isEmpty()) {
        m_hasFailed = !exportAll() || m_hasFailed;
        return {};
    }
    // What was followed has been told line by line.
    if (m_wish.isFollowing && options().format == Options::Format::Table)
        return {};
    if (desk().journal().damagedLines() > 0)
        Console::say(
            tr("%n line(s) of the journal could not be read.", nullptr, desk().journal().damagedLines()));
    QList<ControlTask> tasks;
    for (const ControlTask &task : wanted()) {
        if (!m_wish.isFollowing || m_followed.contains(task.id))
            tasks.append(task);
    }
    if (tasks.isEmpty())
        Console::say(m_wish.isOpenOnly ? tr("No command is open.") : tr("No command has been given."));
    return taskSheet(tasks, session().store(), !m_wish.id.isEmpty());
}

ExitCode TasksRun::codeOf(ExitCode code)
{
    if (m_hasFailed)
        return ExitCode::Other;
    int good = 0;
    for (const QString &id : std::as_const(m_followed)) {
        const ControlTask *task = desk().task(id);
        const bool isGood = task
            && (task->state == TaskState::Succeeded || task->state == TaskState::NoChange
                || task->state == TaskState::Closed);
        good += isGood ? 1 : 0;
    }
    if (good == m_followed.size())
        return code;
    return good > 0 ? ExitCode::Partly : ExitCode::Other;
}
