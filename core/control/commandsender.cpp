// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/commandsender.h"

#include "core/api/controlbodies.h"
#include "core/api/smartpvmsclient.h"
#include "core/control/commandjournal.h"
#include "core/control/taskmoves.h"
#include "core/control/taskoutcome.h"
#include "core/util/clock.h"

#include <QPointer>
#include <QUuid>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

//! The queue sends at once unless somebody signs in or another call is on its way; a call takes 30 s at most
//! without progress.
constexpr qint64 longestInQueue = 60'000;
constexpr qint64 soon = 5'000; // the pace between two calls

//! After such an answer the other calls of the same order would fare no better, and each costs a call.
bool endsAll(const ApiError &error, bool wasSent)
{
    using Kind = ApiError::Kind;
    return !wasSent || error.isNetwork() || error.isQuota() || error.kind == Kind::Permission
        || error.kind == Kind::Credentials || error.kind == Kind::AccountLocked
        || error.kind == Kind::AccountClosed;
}

} // namespace

CommandSender::CommandSender(SmartPvmsClient &client, CommandJournal &journal, const ControlBudget &budget,
                             Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_budget(budget)
    , m_clock(clock)
    , m_patience(new ClockTimer(clock, this))
{
}

CommandSender::~CommandSender() = default;

void CommandSender::send(const QStringList &ids, bool isStop)
{
    const auto place = isStop
        ? std::find_if(m_waiting.cbegin(), m_waiting.cend(), [](const Batch &batch) { return !batch.isStop; })
        : m_waiting.cend();
    m_waiting.insert(place, {ids, isStop});
    QMetaObject::invokeMethod(this, &CommandSender::sendNext, Qt::QueuedConnection);
}

bool CommandSender::isIdle() const
{
    return !m_isBusy && m_waiting.isEmpty();
}

void CommandSender::refuse(const QStringList &ids, TaskReason reason, const QString &text)
{
    for (const QString &id : ids) {
        m_journal.update(id, [&](ControlTask &task) {
            // Sending, where the line is in the file but may not be on the disk.
            if (task.state != TaskState::Draft && task.state != TaskState::Sending)
                return false;
            moveTo(task, TaskState::Refused, m_clock.now(), text, reason);
            return true;
        });
    }
}

void CommandSender::sendNext()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    const Batch batch = m_waiting.takeFirst();
    m_isBusy = true;
    const ControlTask *first = m_journal.find(batch.ids.constFirst());
    const Endpoint endpoint =
        ControlBodies::deliverEndpoint(first ? first->command.family() : ControlFamily::ForcedCharge);
    const auto whom = batch.isStop ? ControlBudget::For::EmergencyStop : ControlBudget::For::Person;
    QList<ControlTask> marked;
    if (m_budget.allowedAt(endpoint, whom) > m_clock.now() + soon) {
        refuse(batch.ids, TaskReason::QuotaUsedUp);
    } else {
        const CommandJournal::Claim claim = m_journal.claim(batch.ids, [this](QList<ControlTask> &tasks) {
            const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QList<ControlCommand> commands;
            for (const ControlTask &task : std::as_const(tasks))
                commands.append(task.command);
            const QByteArray body = tasks.isEmpty() ? QByteArray() : ControlBodies::deliver(commands);
            for (ControlTask &task : tasks) {
                task.batch = name;
                task.request = body;
                task.sentAt = m_clock.now();
                moveTo(task, TaskState::Sending, task.sentAt);
            }
        });
        refuse(claim.blockers.keys(), TaskReason::TaskInTheWay);
        if (claim.isOnDisk)
            marked = claim.marked;
        else
            refuse(batch.ids, TaskReason::JournalBroken, m_journal.lastError().text);
    }
    if (!marked.isEmpty())
        return deliver(marked, batch.isStop);
    m_isBusy = false;
    Q_EMIT callEnded();
    sendNext();
}

void CommandSender::deliver(const QList<ControlTask> &tasks, bool isStop)
{
    QList<ControlCommand> commands;
    QStringList ids;
    for (const ControlTask &task : tasks) {
        commands.append(task.command);
        ids.append(task.id);
    }
    const auto wasSent = std::make_shared<bool>(false);
    auto call = m_client.deliver(commands, isStop);
    const QPointer<PendingCall> pending = call.pending();
    connect(pending, &PendingCall::started, this, [this, wasSent] {
        *wasSent = true;
        m_patience->stop();
    });
    m_patience->disconnect(this);
    connect(m_patience, &ClockTimer::due, this, [pending, wasSent] {
        if (pending && !*wasSent)
            pending->cancel(); // whatever holds it up: it is not sent later, when nobody expects it
    });
    m_patience->startIn(longestInQueue);
    call.then(this, [this, ids, wasSent](const Result<DeliveryAnswer> &answer) {
        conclude(ids, answer, *wasSent);
    });
}

void CommandSender::conclude(const QStringList &ids, const Result<DeliveryAnswer> &answer, bool wasSent)
{
    m_patience->stop();
    const qint64 now = m_clock.now();
    for (const QString &id : ids) {
        m_journal.update(id, [&](ControlTask &task) {
            if (task.hasEnded())
                return false;
            if (answer)
                TaskOutcome::applyDelivery(task, *answer, now);
            else
                TaskOutcome::applyDeliveryError(task, answer.error(), wasSent, now);
            return true;
        });
    }
    if (!answer && endsAll(answer.error(), wasSent)) {
        const TaskReason reason = answer.error().isQuota() ? TaskReason::QuotaUsedUp : TaskReason::NotSent;
        QList<Batch> rest;
        rest.swap(m_waiting);
        for (const Batch &batch : std::as_const(rest)) {
            if (batch.isStop) // not given up without a try of its own
                m_waiting.append(batch);
            else
                refuse(batch.ids, reason, answer.error().text);
        }
    }
    m_isBusy = false;
    Q_EMIT callEnded();
    sendNext();
}
