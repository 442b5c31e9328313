// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "arguments.h"
#include "dataitems.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 SampleMs = 300'000;

HttpReply wrongArgument(QLatin1StringView field, const QString &complaint)
{
    return exceptionAnswer(400, u"framwork.remote.Paramerror"_s, field, complaint);
}

//! What is wrong with the form of an argument; nothing if it is a text or a time, as wanted.
std::optional<HttpReply> complaintAbout(const QJsonObject &arguments, QLatin1StringView field, bool isText)
{
    const QJsonValue value = arguments.value(field);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return wrongArgument(field, u"%1 can not be empty"_s.arg(field));
    if (isText ? !value.isString() : !timeArgument(arguments, field))
        return wrongArgument(field, u"%1 is invalid"_s.arg(field));
    return std::nullopt;
}

} // namespace

HttpReply answerDeviceHistory(ApiState &state, const ApiCall &call)
{
    const QJsonObject &arguments = call.arguments;
    for (const QLatin1StringView field : {"devDn"_L1, "devTypeId"_L1, "startTime"_L1, "endTime"_L1}) {
        if (const auto complaint = complaintAbout(arguments, field, field == "devDn"_L1))
            return *complaint;
    }
    const QString dn = arguments["devDn"_L1].toString();
    const qint64 typeId = *integerArgument(arguments, "devTypeId"_L1);
    const qint64 start = *timeArgument(arguments, "startTime"_L1);
    const qint64 end = *timeArgument(arguments, "endTime"_L1);
    const bool hidden = typeId == 23093 && state.portfolio.profile() == ApiProfile::V25_3_0;
    if (typeId > 100'000 || hidden || !servesType(call.endpoint.id, int(typeId)))
        return bareFailure(20013, "the device type has no history");
    if (dn.contains(u','))
        return bareFailure(40001, "one device at a time");
    if (start >= end)
        return bareFailure(20604, "the start is not before the end");
    if (end - start > DayMs)
        return bareFailure(40001, "at most 24 hours at a time");
    if (state.switches.historyDays > 0 && start < call.now - state.switches.historyDays * DayMs)
        return bareFailure(20026, "too long ago");
    const SimulatedWorld &world = state.portfolio.world();
    const Account &account = state.sessions.accounts().at(call.account);
    const int index = dn.startsWith("NE="_L1) ? state.portfolio.deviceById(account, dn) : -1;
    if (index < 0 && state.switches.refuseForeignIds)
        return bareFailure(20046, "no right to the device");
    if (index >= 0 && world.devices().at(index).typeId != typeId)
        return bareFailure(20006, "the device is of another type");

    ItemStyle style = ItemStyle::forDevices(state.switches, state.portfolio.profile());
    style.typeId = int(typeId);
    HttpReply reply;
    reply.body = successHead({}, "history read");
    JsonWriter json(reply.body);
    json.raw('[');
    // Both ends are included: two spans that adjoin share a sample.
    const qint64 first = start / SampleMs + (start % SampleMs > 0);
    const qint64 last = std::min(end, call.now) / SampleMs;
    for (qint64 n = 0; index >= 0 && n <= last - first; ++n) {
        const qint64 time = (state.switches.samplesDescend ? last - n : first + n) * SampleMs;
        const DataItems items = world.deviceSample(index, time, state.switches.samplesAtNight);
        if (items.empty())
            continue;
        json.separate();
        json.raw(state.switches.deviceDnsMember ? "{\"devDns\":" : "{\"devDn\":");
        json.string(dn);
        json.key("collectTime");
        if (state.switches.quotedTimes)
            json.string(QString::number(time));
        else
            json.integer(time);
        json.key("dataItems");
        writeItems(json, items, style, std::size_t(time / SampleMs + index));
        json.raw('}');
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
