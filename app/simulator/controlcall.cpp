// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

#include <cmath>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

PlantCheck PlantCheck::of(ApiState &state, int plant, qint64 now)
{
    return {state,
            now,
            plant,
            state.tasks.profile(state.portfolio, plant, now, state.switches.allInOne),
            state.world.settings(plant, now),
            state.world.battery(plant, now)};
}

std::optional<Refusal> PlantCheck::networking(bool withoutLoggers) const
{
    if (profile.controllers > 1)
        return Refusal {20609, u"The networking of the plant is not supported: several controllers."_s};
    if (withoutLoggers && profile.isLogger())
        return Refusal {20609, u"The networking of the plant is not supported by this mode."_s};
    return std::nullopt;
}

std::optional<Refusal> PlantCheck::support(bool needsBattery, bool takesForeign) const
{
    if (!profile.isResidential)
        return Refusal {20629, u"The plant is not a residential plant."_s};
    if (needsBattery && !profile.hasBattery)
        return Refusal {20631, u"The plant has no such device."_s};
    if (needsBattery && profile.isForeignBattery && !takesForeign)
        return Refusal {20629, u"LG batteries do not support the setting."_s};
    if (!profile.isOffered)
        return Refusal {20629, u"The device does not support the setting."_s};
    return std::nullopt;
}

std::optional<Refusal> PlantCheck::reach(bool needsController, bool needsBattery) const
{
    if ((needsController && !profile.isOnline) || (needsBattery && !profile.isBatteryOnline))
        return Refusal {20614, u"The device is offline."_s};
    return std::nullopt;
}

std::optional<Refusal> PlantCheck::noTaskOf(TaskFamily family) const
{
    if (state.tasks.running(family, plant, now))
        return Refusal {20615, u"The same task is already running for the plant."_s};
    return std::nullopt;
}

Refusal outOfRange(const char *name, double least, double most)
{
    return wrongValue(u"%1 is out of range (%2 to %3)."_s.arg(
        QLatin1StringView(name), QString::number(least, 'g', 10), QString::number(most, 'g', 10)));
}

Refusal wrongValue(const QString &text)
{
    return {20611, text};
}

Refusal sameValue()
{
    return {20611, u"The value is the same as the current value."_s};
}

bool hasDecimals(double value, int most)
{
    const double scaled = value * std::pow(10.0, most);
    return std::abs(scaled - std::round(scaled)) < 1e-6;
}

HttpReply parameterFault(const QString &field, const QString &text)
{
    return exceptionAnswer(400, u"framwork.remote.Paramerror"_s, field, text);
}

QByteArray controlHead(const ApiState &state, int failCode, const QString &text)
{
    QByteArray body = failCode < 2 ? "{\"success\":true,\"failCode\":" : "{\"success\":false,\"failCode\":";
    JsonWriter json(body);
    json.integer(failCode);
    json.key("message");
    json.stringOrNull(state.switches.nullMessages ? QString() : text);
    json.key("data");
    return body;
}

HttpReply wholeRefusal(const ApiState &state, int failCode, const QString &text)
{
    HttpReply reply;
    reply.body = controlHead(state, failCode, text) + "null}";
    return reply;
}

std::optional<HttpReply> wrongMember(const ApiState &state, const QJsonObject &object,
                                     std::span<const Member> members)
{
    for (const Member &member : members) {
        const QString name = QString::fromLatin1(member.name);
        const QJsonValue value = object.value(name);
        if (value.isUndefined() && member.isRequired)
            return parameterFault(name, u"%1 must be present"_s.arg(name));
        if (value.isNull())
            return wholeRefusal(state, 20612, u"%1 is null."_s.arg(name));
        const bool isTaken = value.isUndefined() || value.type() == member.type
            || (member.takesText && (value.isString() || value.isDouble()));
        if (!isTaken)
            return parameterFault(name, u"%1 has a wrong type"_s.arg(name));
        if (member.isRequired && value.isString() && value.toString().isEmpty())
            return parameterFault(name, u"%1 must be present"_s.arg(name));
    }
    return std::nullopt;
}

int permittedPlant(const ApiState &state, const ApiCall &call, const QString &code)
{
    return state.portfolio.plant(state.sessions.accounts().at(call.account), code);
}

const DeliveredTask &book(ApiState &state, const ApiCall &call, DeliveredTask task)
{
    task.isOwner = call.owner >= 0;
    task.owner = task.isOwner ? call.owner : call.account;
    return state.tasks.add(std::move(task), state.switches.taskSeconds, call.now);
}

const DeliveredTask *askedTask(const ApiState &state, const ApiCall &call, TaskFamily family,
                               std::optional<HttpReply> *wrong)
{
    static constexpr Member taskId[] = {{"taskId", QJsonValue::String, true}};
    *wrong = wrongMember(state, call.arguments, taskId);
    if (*wrong)
        return nullptr;
    const bool isOwner = call.owner >= 0;
    const DeliveredTask *task = state.tasks.find(call.arguments["taskId"_L1].toString(), family,
                                                 isOwner ? call.owner : call.account, isOwner);
    if (!task)
        *wrong = wholeRefusal(state, 20620, u"The task does not exist."_s);
    return task;
}

} // namespace Simulation
