// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskfollower.h"

#include "core/control/controldesk.h"
#include "core/control/taskpoller.h"
#include "core/util/clock.h"
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

QString clockTime(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), u"HH:mm:ss"_s);
}

} // namespace

TaskFollower::TaskFollower(ControlDesk &desk, const QStringList &ids, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ids(ids)
    , m_clock(clock)
{
}

void TaskFollower::start()
{
    m_desk.poller().start();
    connect(&m_desk, &ControlDesk::taskChanged, this, [this](const QString &id) {
        if (!m_ids.contains(id))
            return;
        tell(id);
        checkEnd();
    });
    connect(&m_desk.poller(), &TaskPoller::questionFailed, this, [this](const QString &id) {
        if (m_ids.contains(id))
            tell(id);
    });
    connect(&m_desk.poller(), &TaskPoller::planChanged, this, &TaskFollower::checkEnd);
    for (const QString &id : std::as_const(m_ids))
        tell(id);
    checkEnd();
}

bool TaskFollower::isOver(const QString &id) const
{
    const ControlTask *task = m_desk.task(id);
    if (!task || !m_desk.poller().isFollowed(id))
        return true;
    // A lost answer that nothing can tell about stays unknown.
    return task->state == TaskState::Unknown && !m_desk.poller().nextQuestionAt(id);
}

QString TaskFollower::lineOf(const ControlTask &task) const
{
    const CommandWords words;
    const TaskWords tasks;
    QStringList parts {words.sentence(task.command, task.plantName), TaskWords::explanation(task)};
    if (const QString result = tasks.result(task); !result.isEmpty())
        parts.append(result);
    if (task.telemetry.verdict != FollowVerdict::NotChecked)
        parts.append(tasks.verdict(task));
    return parts.join(u" – "_s);
}

void TaskFollower::tell(const QString &id)
{
    const ControlTask *task = m_desk.task(id);
    if (!task)
        return;
    const QString line = lineOf(*task);
    if (m_told.value(id) == line)
        return;
    m_told.insert(id, line);
    const auto next = m_desk.poller().nextQuestionAt(id);
    const QString time = clockTime(m_clock.now());
    //: %1 a time, %2 a command and how it stands, %3 a time
    Q_EMIT told(next && task->isOpen() ? tr("%1  %2 – Next question at %3.").arg(time, line, clockTime(*next))
                                       : u"%1  %2"_s.arg(time, line));
}

void TaskFollower::checkEnd()
{
    if (m_hasEnded)
        return;
    for (const QString &id : std::as_const(m_ids)) {
        if (!isOver(id))
            return;
    }
    m_hasEnded = true;
    Q_EMIT ended();
}
