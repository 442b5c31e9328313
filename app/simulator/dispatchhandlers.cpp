// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

#include <algorithm>
#include <cmath>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Member members[] = {{"plantCode", QJsonValue::String, true},
                              {"batteryDn", QJsonValue::String, true},
                              {"dispatchPower", QJsonValue::Double, true}};

//! Whether the DN is a battery of the plant that can be dispatched.
bool isBatteryOf(const ApiState &state, const ApiCall &call, int plant, const QString &dn)
{
    const int device = state.portfolio.deviceById(state.sessions.accounts().at(call.account), dn);
    if (device < 0)
        return false;
    const SimulatedDevice &known = state.world.devices().at(device);
    return known.dn == dn && known.plant == plant
        && (known.typeId == 39 || (known.typeId == 23093 && state.switches.allInOne));
}

std::optional<Refusal> check(const PlantCheck &plant, const ApiCall &call, TaskRow &row)
{
    if (auto refusal = plant.networking(true))
        return refusal;
    if (auto refusal = plant.support(true))
        return refusal;
    if (!isBatteryOf(plant.state, call, plant.plant, row.battery))
        return Refusal {20631, u"The plant has no such device."_s};
    if (auto refusal = plant.reach(true, true))
        return refusal;
    double watts = call.arguments["dispatchPower"_L1].toDouble();
    if (!hasDecimals(watts, 0))
        return wrongValue(u"dispatchPower must be an integer."_s);
    if (!plant.state.tasks.modesSet(plant.plant).contains(u"thirdPartyDispatch"_s))
        return Refusal {20627, u"Third-party dispatch has never been set through the API."_s};
    if (plant.settings.batteryMode != "thirdPartyDispatch"_L1)
        return Refusal {20628, u"The battery is not in third-party dispatch."_s};
    if (auto refusal = plant.noTaskOf(TaskFamily::BatteryDispatch))
        return refusal;
    if (plant.battery.isThere) // cut, not refused
        watts = std::clamp(watts, -plant.battery.maxDischargeKw * 1000, plant.battery.maxChargeKw * 1000);
    row.order = {{"dispatchPower"_L1, std::round(watts)}};
    row.effect.kind = WorldOrder::Kind::Dispatch;
    row.effect.powerKw = std::round(watts) / 1000;
    return std::nullopt;
}

void writeRow(JsonWriter &json, const TaskRow &row, const char *status)
{
    json.key("plantCode");
    json.string(row.plantCode);
    json.key("batteryDn");
    json.string(row.battery);
    json.key("status");
    json.string(QString::fromLatin1(status));
}

} // namespace

HttpReply answerDispatchDelivery(ApiState &state, const ApiCall &call)
{
    if (std::optional<HttpReply> wrong = wrongMember(state, call.arguments, members))
        return *wrong;
    TaskRow row;
    row.plantCode = call.arguments["plantCode"_L1].toString();
    row.battery = call.arguments["batteryDn"_L1].toString();
    row.plant = permittedPlant(state, call, row.plantCode);
    if (row.plant < 0)
        return wholeRefusal(state, 20622, u"The plant is not valid or there is no permission."_s);
    if (auto refusal = check(PlantCheck::of(state, row.plant, call.now), call, row))
        return wholeRefusal(state, refusal->failCode, refusal->text);
    DeliveredTask task;
    task.family = TaskFamily::BatteryDispatch;
    task.rows.push_back(row);
    const QString id = book(state, call, std::move(task)).id;
    HttpReply reply;
    reply.body = controlHead(state, 0, u"accepted"_s);
    JsonWriter json(reply.body);
    json.raw("{\"taskId\":");
    json.string(id);
    writeRow(json, row, "RUNNING");
    json.raw("}}");
    return reply;
}

HttpReply answerDispatchQuery(ApiState &state, const ApiCall &call)
{
    std::optional<HttpReply> wrong;
    const DeliveredTask *task = askedTask(state, call, TaskFamily::BatteryDispatch, &wrong);
    if (!task)
        return *wrong;
    const TaskRow &row = task->rows.front();
    const TaskBook::Told told = state.tasks.told(state.world, *task, row, call.now);
    HttpReply reply;
    reply.body = controlHead(state, 0, u"task read"_s);
    JsonWriter json(reply.body);
    json.raw('{');
    writeRow(json, row,
             told.state == TaskRow::State::Running      ? "RUNNING"
                 : told.state == TaskRow::State::Failed ? "FAIL"
                                                        : "SUCCESS");
    if (!told.message.isEmpty() || !state.switches.rowsWithoutMessage) {
        json.key("message");
        json.stringOrNull(told.message);
    }
    json.key("dispatchPower");
    json.value(row.order.value("dispatchPower"_L1));
    json.raw("}}");
    return reply;
}

} // namespace Simulation
