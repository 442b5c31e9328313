// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/taskoutcome.h"

#include "core/control/livefacts.h"
#include "core/control/taskmoves.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestTask = 24 * 3'600'000LL; // §3.3; stated for family 1, assumed for the others
constexpr qint64 clockSkew = 5 * 60'000;

constexpr int serverFault = 20004; // says nothing about how far it got
constexpr int noSuchRequest = 20050;
constexpr int noSuchTask = 20620;

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

void step(ControlTask &task, TaskState state, qint64 now, const QString &text, TaskReason reason)
{
    if (task.state != state || task.text != text || task.reason != reason)
        moveTo(task, state, now, text, reason);
}

QList<TaskStatusRow> rowsFor(const ControlTask &task, const TaskStatusAnswer &answer)
{
    const DeviceDn battery = batteryOf(task.command);
    QList<TaskStatusRow> rows;
    for (const TaskStatusRow &row : answer.rows) {
        const bool isOfPlant = row.plant == task.command.plant
            || (!row.subTaskId.isEmpty() && task.subTaskIds.contains(row.subTaskId))
            || (row.plant.isEmpty() && answer.rows.size() == 1);
        const bool isOther = !battery.isEmpty() && !row.battery.isEmpty() && row.battery != battery;
        if (isOfPlant && !isOther)
            rows.append(row);
    }
    return rows;
}

//! The state of all rows together: running as long as one is, else the worst.
const TaskStatusRow &decisive(const QList<TaskStatusRow> &rows)
{
    static constexpr std::array order {TaskState::Running, TaskState::Failed, TaskState::TimedOut,
                                       TaskState::Closed};
    for (const TaskState state : order) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [state](const TaskStatusRow &row) { return row.state == state; });
        if (found != rows.cend())
            return *found;
    }
    return rows.constFirst();
}

} // namespace

namespace TaskOutcome {

Fate fateOf(const ApiError &error, bool wasSent)
{
    using Kind = ApiError::Kind;
    if (!wasSent || error.neverArrived)
        return Fate::NotSent;
    switch (error.kind) {
    case Kind::Session:
    case Kind::Credentials:
    case Kind::AccountLocked:
    case Kind::AccountClosed:
    case Kind::Permission:
    case Kind::Quota:
    case Kind::Overload:
    case Kind::DeviceOffline:
    case Kind::Parameter:
    case Kind::Refused:
        return Fate::Refused;
    case Kind::ServerBusy: // "busy" is a refusal, a fault in the middle of it is not
        return error.failCode != 0 && error.failCode != serverFault ? Fate::Refused : Fate::Unknown;
    case Kind::NotAnApiHost:
    case Kind::HttpStatus:
        return error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408 ? Fate::Refused
                                                                                            : Fate::Unknown;
    case Kind::Secret:
    case Kind::Storage:
        return Fate::NotSent;
    case Kind::None:
    case Kind::Cancelled:
    case Kind::NameNotFound:
    case Kind::Connection:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Malformed:
    case Kind::TooLarge:
        break;
    }
    return Fate::Unknown;
}

void applyDelivery(ControlTask &task, const DeliveryAnswer &answer, qint64 now)
{
    QStringList accepted, refused;
    bool isAccepted = false;
    bool isAnswered = false;
    bool isAllNoChange = true;
    for (const DeliveryRow &row : answer.rows) {
        if (row.plant != task.command.plant)
            continue;
        isAnswered = true;
        isAccepted = isAccepted || row.isAccepted;
        isAllNoChange = isAllNoChange && row.isNoChange;
        if (row.isAccepted && !row.subTaskId.isEmpty())
            task.subTaskIds.append(row.subTaskId);
        (row.isAccepted ? accepted : refused).append(row.text);
    }
    // All accepted without saying so for each, or all refused.
    if (!isAnswered && answer.failCode == 0 && !answer.serviceId.isEmpty())
        isAnswered = isAccepted = true;
    if (!isAnswered && answer.failCode == 2) {
        isAnswered = true;
        isAllNoChange = false;
        refused.append(answer.text);
    }
    task.serviceId = answer.serviceId;
    if (isAccepted && !answer.serviceId.isEmpty()) {
        task.failCode = 0;
        moveTo(task, TaskState::Running, now, joined(refused + accepted));
    } else if (isAccepted || !isAnswered) { // begun or not: there is nothing to tell
        moveTo(task, TaskState::Unknown, now, joined(accepted), TaskReason::AnswerLost);
    } else {
        task.failCode = answer.failCode;
        task.serviceId.clear();
        moveTo(task, isAllNoChange ? TaskState::NoChange : TaskState::Refused, now, joined(refused));
    }
}

void applyDeliveryError(ControlTask &task, const ApiError &error, bool wasSent, qint64 now)
{
    task.failCode = error.failCode;
    switch (fateOf(error, wasSent)) {
    case Fate::Refused:
        moveTo(task, TaskState::Refused, now, error.text);
        break;
    case Fate::NotSent:
        moveTo(task, TaskState::Refused, now, error.text, TaskReason::NotSent);
        break;
    case Fate::Unknown:
        moveTo(task, TaskState::Unknown, now, error.text, TaskReason::AnswerLost);
        break;
    }
}

void applyStatus(ControlTask &task, const TaskStatusAnswer &answer, qint64 now)
{
    if (!task.isOpen())
        return;
    const QList<TaskStatusRow> rows = rowsFor(task, answer);
    if (rows.isEmpty())
        return;
    QStringList texts;
    std::optional<double> energy;
    qint64 endedAt = 0;
    for (const TaskStatusRow &row : rows) {
        texts.append(row.text);
        if (row.energyKwh)
            energy = energy.value_or(0) + *row.energyKwh;
        endedAt = std::max(endedAt, row.endedAt);
        if (row.deliveredW)
            task.deliveredW = row.deliveredW;
    }
    if (energy)
        task.energyKwh = energy;
    task.failCode = 0;
    const TaskStatusRow &row = decisive(rows);
    const bool isTooLong = row.state == TaskState::Running && now >= task.sentAt + longestTask;
    step(task, isTooLong ? TaskState::TimedOut : row.state, now, joined(texts), row.reason);
    // The service knows better when it ended, unless its clock and ours disagree.
    if (task.hasEnded() && endedAt >= task.sentAt - clockSkew && endedAt <= now)
        task.endedAt = std::max(endedAt, task.sentAt);
}

void applyStatusError(ControlTask &task, const ApiError &error, qint64 now)
{
    if (!task.isOpen())
        return;
    task.failCode = error.failCode;
    if (error.failCode == noSuchTask || error.failCode == noSuchRequest) {
        task.serviceId.clear(); // there is nothing left to ask the service
        step(task, TaskState::Unknown, now, error.text, TaskReason::TaskGone);
    }
}

void applyEvidence(ControlTask &task, Evidence evidence, qint64 now)
{
    if (!task.isOpen() || evidence == Evidence::None)
        return;
    if (evidence == Evidence::InForce)
        moveTo(task, TaskState::Succeeded, now, {}, TaskReason::FoundInForce);
    else
        moveTo(task, TaskState::Failed, now, {}, TaskReason::NotInForce);
}

} // namespace TaskOutcome
