// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/taskcodec.h"

#include "core/control/commandcodec.h"
#include "core/control/wordtable.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WordOf<TaskState> states[] {
    {TaskState::Draft, "draft"_L1},         {TaskState::Sending, "sending"_L1},
    {TaskState::Running, "running"_L1},     {TaskState::Succeeded, "succeeded"_L1},
    {TaskState::NoChange, "noChange"_L1},   {TaskState::Refused, "refused"_L1},
    {TaskState::Failed, "failed"_L1},       {TaskState::Closed, "closed"_L1},
    {TaskState::TimedOut, "timedOut"_L1},   {TaskState::Unknown, "unknown"_L1},
    {TaskState::Discarded, "discarded"_L1},
};
constexpr WordOf<TaskReason> reasons[] {
    {TaskReason::None, "none"_L1},
    {TaskReason::Failure, "failure"_L1},
    {TaskReason::Timeout, "timeout"_L1},
    {TaskReason::Busy, "busy"_L1},
    {TaskReason::Invalid, "invalid"_L1},
    {TaskReason::Exception, "exception"_L1},
    {TaskReason::Other, "other"_L1},
    {TaskReason::NotSent, "notSent"_L1},
    {TaskReason::TaskInTheWay, "taskInTheWay"_L1},
    {TaskReason::QuotaUsedUp, "quotaUsedUp"_L1},
    {TaskReason::JournalBroken, "journalBroken"_L1},
    {TaskReason::AnswerLost, "answerLost"_L1},
    {TaskReason::ProgramEnded, "programEnded"_L1},
    {TaskReason::FoundInForce, "foundInForce"_L1},
    {TaskReason::NotInForce, "notInForce"_L1},
    {TaskReason::Superseded, "superseded"_L1},
    {TaskReason::TaskGone, "taskGone"_L1},
    {TaskReason::ByHand, "byHand"_L1},
};
constexpr WordOf<FollowVerdict> verdicts[] {
    {FollowVerdict::NotChecked, "notChecked"_L1},   {FollowVerdict::Pending, "pending"_L1},
    {FollowVerdict::Followed, "followed"_L1},       {FollowVerdict::Partly, "partly"_L1},
    {FollowVerdict::NotFollowed, "notFollowed"_L1}, {FollowVerdict::CannotTell, "cannotTell"_L1},
};

//! Leaves out what is not there, so that lines stay short.
class Writer
{
public:
    void put(QLatin1StringView key, const QString &text)
    {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    void put(QLatin1StringView key, qint64 number)
    {
        if (number != 0)
            object.insert(key, number);
    }
    template <typename Number>
    void put(QLatin1StringView key, const std::optional<Number> &number)
    {
        if (number)
            object.insert(key, *number);
    }
    QJsonObject object;
};

QJsonObject toJson(const TaskEvent &event)
{
    Writer writer;
    writer.put("at"_L1, event.at);
    writer.put("state"_L1, QString(wordOf(states, event.state)));
    if (event.reason != TaskReason::None)
        writer.put("reason"_L1, QString(wordOf(reasons, event.reason)));
    writer.put("text"_L1, event.text);
    return writer.object;
}

std::optional<TaskEvent> eventFrom(const QJsonObject &object)
{
    const auto state = valueOf(states, object.value("state"_L1).toString());
    const auto reason = valueOf(reasons, object.value("reason"_L1).toString(u"none"_s));
    if (!state || !reason)
        return std::nullopt;
    return TaskEvent {object.value("at"_L1).toInteger(), *state, *reason, object.value("text"_L1).toString()};
}

QJsonObject toJson(const TelemetryCheck &check)
{
    Writer writer;
    writer.put("verdict"_L1, QString(wordOf(verdicts, check.verdict)));
    writer.put("at"_L1, check.at);
    writer.put("sampleAt"_L1, check.sampleAt);
    writer.put("expected"_L1, check.expected);
    writer.put("measured"_L1, check.measured);
    writer.put("unit"_L1, check.unit);
    return writer.object;
}

TelemetryCheck checkFrom(const QJsonObject &object)
{
    const auto verdict = valueOf(verdicts, object.value("verdict"_L1).toString());
    return {verdict.value_or(FollowVerdict::NotChecked),   object.value("at"_L1).toInteger(),
            object.value("sampleAt"_L1).toInteger(),       CommandCodec::numberAt(object, "expected"_L1),
            CommandCodec::numberAt(object, "measured"_L1), object.value("unit"_L1).toString()};
}

QJsonObject toJson(const BeforeState &before)
{
    Writer writer;
    if (before.batteryMode)
        writer.object.insert("batteryMode"_L1, CommandCodec::toJson(*before.batteryMode));
    if (before.activePower)
        writer.object.insert("activePower"_L1, CommandCodec::toJson(*before.activePower));
    if (before.parameters)
        writer.object.insert("parameters"_L1, CommandCodec::toJson(*before.parameters));
    writer.put("socPercent"_L1, before.soc);
    writer.put("batteryW"_L1, before.batteryW);
    writer.put("knownAt"_L1, before.knownAt);
    return writer.object;
}

BeforeState beforeFrom(const QJsonObject &object)
{
    BeforeState before;
    if (object.contains("batteryMode"_L1))
        before.batteryMode = CommandCodec::batteryModeFrom(object.value("batteryMode"_L1).toObject());
    if (object.contains("activePower"_L1))
        before.activePower = CommandCodec::activePowerModeFrom(object.value("activePower"_L1).toObject());
    if (object.contains("parameters"_L1))
        before.parameters = CommandCodec::parametersFrom(object.value("parameters"_L1).toObject());
    before.soc = CommandCodec::numberAt(object, "socPercent"_L1);
    before.batteryW = CommandCodec::numberAt(object, "batteryW"_L1);
    before.knownAt = object.value("knownAt"_L1).toInteger();
    return before;
}

} // namespace

namespace TaskCodec {

QLatin1StringView stateWord(TaskState state)
{
    return wordOf(states, state);
}

QLatin1StringView reasonWord(TaskReason reason)
{
    return wordOf(reasons, reason);
}

QLatin1StringView verdictWord(FollowVerdict verdict)
{
    return wordOf(verdicts, verdict);
}

QJsonObject toJson(const ControlTask &task)
{
    Writer writer;
    writer.put("id"_L1, task.id);
    writer.put("batch"_L1, task.batch);
    writer.put("retryOf"_L1, task.retryOf);
    writer.put("revertOf"_L1, task.revertOf);
    writer.object.insert("command"_L1, CommandCodec::toJson(task.command));
    writer.put("plantName"_L1, task.plantName);
    writer.put("who"_L1, task.who);
    writer.put("draftedAt"_L1, task.draftedAt);
    writer.put("sentAt"_L1, task.sentAt);
    writer.put("endedAt"_L1, task.endedAt);
    writer.put("request"_L1, QString::fromUtf8(task.request));
    writer.put("serviceId"_L1, task.serviceId);
    if (!task.subTaskIds.isEmpty())
        writer.object.insert("subTaskIds"_L1, QJsonArray::fromStringList(task.subTaskIds));
    writer.put("state"_L1, QString(stateWord(task.state)));
    if (task.reason != TaskReason::None)
        writer.put("reason"_L1, QString(reasonWord(task.reason)));
    writer.put("text"_L1, task.text);
    writer.put("failCode"_L1, qint64(task.failCode));
    writer.put("energyKwh"_L1, task.energyKwh);
    writer.put("deliveredW"_L1, task.deliveredW);
    const QJsonObject before = ::toJson(task.before);
    if (!before.isEmpty())
        writer.object.insert("before"_L1, before);
    if (task.telemetry != TelemetryCheck())
        writer.object.insert("telemetry"_L1, ::toJson(task.telemetry));
    QJsonArray timeline;
    for (const TaskEvent &event : task.timeline)
        timeline.append(::toJson(event));
    writer.object.insert("timeline"_L1, timeline);
    writer.put("questions"_L1, qint64(task.questions));
    writer.put("askedAt"_L1, task.askedAt);
    return writer.object;
}

std::optional<ControlTask> taskFrom(const QJsonObject &object)
{
    const auto command = CommandCodec::commandFrom(object.value("command"_L1).toObject());
    const auto state = valueOf(states, object.value("state"_L1).toString());
    const auto reason = valueOf(reasons, object.value("reason"_L1).toString(u"none"_s));
    ControlTask task;
    task.id = object.value("id"_L1).toString();
    if (!command || !state || !reason || task.id.isEmpty())
        return std::nullopt;
    task.batch = object.value("batch"_L1).toString();
    task.retryOf = object.value("retryOf"_L1).toString();
    task.revertOf = object.value("revertOf"_L1).toString();
    task.command = *command;
    task.plantName = object.value("plantName"_L1).toString();
    task.who = object.value("who"_L1).toString();
    task.draftedAt = object.value("draftedAt"_L1).toInteger();
    task.sentAt = object.value("sentAt"_L1).toInteger();
    task.endedAt = object.value("endedAt"_L1).toInteger();
    task.request = object.value("request"_L1).toString().toUtf8();
    task.serviceId = object.value("serviceId"_L1).toString();
    for (const QJsonValue &id : object.value("subTaskIds"_L1).toArray())
        task.subTaskIds.append(id.toString());
    task.state = *state;
    task.reason = *reason;
    task.text = object.value("text"_L1).toString();
    task.failCode = object.value("failCode"_L1).toInt();
    task.energyKwh = CommandCodec::numberAt(object, "energyKwh"_L1);
    if (const QJsonValue watts = object.value("deliveredW"_L1); watts.isDouble())
        task.deliveredW = watts.toInt();
    task.before = beforeFrom(object.value("before"_L1).toObject());
    task.telemetry = checkFrom(object.value("telemetry"_L1).toObject());
    for (const QJsonValue &event : object.value("timeline"_L1).toArray()) {
        if (const auto known = eventFrom(event.toObject()))
            task.timeline.append(*known);
    }
    task.questions = object.value("questions"_L1).toInt();
    task.askedAt = object.value("askedAt"_L1).toInteger();
    return task;
}

} // namespace TaskCodec
