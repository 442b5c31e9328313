// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Member members[] = {{"plantCode", QJsonValue::String, true}, {"dispatchSwitch", QJsonValue::Double},
                              {"controlType", QJsonValue::Double},     {"targetSOC", QJsonValue::Double},
                              {"dispatchTime", QJsonValue::Double},    {"powerDispatch", QJsonValue::Double}};
constexpr int most = 100; // plants of one call
constexpr int stop = 0, charge = 1, discharge = 2;
constexpr int untilSoc = 1, forTime = 2;

std::optional<HttpReply> wrongList(const ApiState &state, const QJsonObject &arguments)
{
    const QJsonValue list = arguments["tasks"_L1];
    if (!list.isArray() && !list.isUndefined() && !list.isNull())
        return parameterFault(u"tasks"_s, u"tasks has a wrong type"_s);
    const QJsonArray tasks = list.toArray();
    if (tasks.isEmpty()) // no exception here (§3.5)
        return wholeRefusal(state, 2, u"The task list is empty."_s);
    if (tasks.size() > most)
        return wholeRefusal(state, 20116, u"There are more than 100 plants."_s);
    QSet<QString> codes;
    for (const QJsonValue &task : tasks) {
        if (!task.isObject())
            return parameterFault(u"tasks"_s, u"tasks has a wrong type"_s);
        if (std::optional<HttpReply> wrong = wrongMember(state, task.toObject(), members))
            return wrong;
        codes.insert(task["plantCode"_L1].toString());
    }
    if (codes.size() < tasks.size())
        return wholeRefusal(state, 20608, u"A plant code is repeated."_s);
    return std::nullopt;
}

//! Until when; only what counts goes into the order.
std::optional<Refusal> readEnd(const PlantCheck &plant, const QJsonObject &task, TaskRow &row)
{
    const double type = task["controlType"_L1].toDouble(-1);
    if (type != untilSoc && type != forTime)
        return wrongValue(u"controlType must be 1 or 2."_s);
    row.order.insert("controlType"_L1, type);
    if (type == untilSoc) {
        if (plant.profile.isForeignBattery)
            return wrongValue(u"LG batteries do not support controlType 1."_s);
        const QJsonValue target = task["targetSOC"_L1];
        if (target.isUndefined())
            return wrongValue(u"targetSOC must be present."_s);
        if (target.toDouble() < 0 || target.toDouble() > 100)
            return outOfRange("targetSOC", 0, 100);
        row.order.insert("targetSOC"_L1, target);
        row.effect.targetSoc = target.toDouble();
        return std::nullopt;
    }
    const QJsonValue minutes = task["dispatchTime"_L1];
    if (minutes.isUndefined())
        return wrongValue(u"dispatchTime must be present."_s);
    if (minutes.toDouble() < 0 || minutes.toDouble() > 1440)
        return outOfRange("dispatchTime", 0, 1440);
    if (!hasDecimals(minutes.toDouble(), 0))
        return wrongValue(u"dispatchTime must be an integer."_s);
    row.order.insert("dispatchTime"_L1, minutes);
    row.effect.minutes = minutes.toInt();
    return std::nullopt;
}

std::optional<Refusal> readPower(const PlantCheck &plant, const QJsonObject &task, bool isCharge,
                                 TaskRow &row)
{
    const QJsonValue power = task["powerDispatch"_L1];
    if (power.isUndefined()) // the device's default
        return std::nullopt;
    const double watts = power.toDouble();
    if (isCharge ? watts <= 0 : watts >= 0)
        return wrongValue(u"powerDispatch has the wrong sign."_s);
    if (!hasDecimals(watts, 0))
        return wrongValue(u"powerDispatch must be an integer."_s);
    const double limit = isCharge ? plant.battery.maxChargeKw : plant.battery.maxDischargeKw;
    row.order.insert("powerDispatch"_L1, power);
    row.effect.powerKw = std::abs(watts) / 1000;
    if (plant.battery.isThere)
        row.effect.powerKw = std::min(row.effect.powerKw, limit); // cut, not refused
    return std::nullopt;
}

std::optional<Refusal> check(const PlantCheck &plant, const QJsonObject &task, TaskRow &row)
{
    if (auto refusal = plant.support(true, true))
        return refusal;
    if (auto refusal = plant.reach(false, true))
        return refusal;
    const double what = task["dispatchSwitch"_L1].toDouble(-1);
    if (what != stop && what != charge && what != discharge)
        return wrongValue(u"dispatchSwitch must be 0, 1 or 2."_s);
    row.order = {{"dispatchSwitch"_L1, what}};
    row.effect.kind = what == stop ? WorldOrder::Kind::StopForced
        : what == charge           ? WorldOrder::Kind::ForcedCharge
                                   : WorldOrder::Kind::ForcedDischarge;
    if (what == stop) // at any time (§4.4)
        return std::nullopt;
    if (auto refusal = readEnd(plant, task, row))
        return refusal;
    if (auto refusal = readPower(plant, task, what == charge, row))
        return refusal;
    const TaskRow *running = plant.state.tasks.running(TaskFamily::ForcedCharge, plant.plant, plant.now);
    if (running && running->order == row.order)
        return Refusal {20615, u"The same task is already running for the plant."_s};
    return std::nullopt;
}

//! The inverters with a battery behind them; the world has one, behind the first.
void addInverters(ApiState &state, TaskRow &row)
{
    const SimulatedPlant &plant = state.world.plants().at(row.plant);
    for (int i = plant.firstDevice; i < plant.firstDevice + plant.deviceCount; ++i) {
        const SimulatedDevice &device = state.world.devices().at(i);
        if (device.typeId != 1 && device.typeId != 38)
            continue;
        row.serials.append(device.serial);
        row.subTaskIds.append(state.tasks.nextId());
    }
}

void writeDelivery(JsonWriter &json, const QString &code, const QString &serial, const QString &subTask,
                   const QString &refusal)
{
    json.separate();
    json.raw("{\"plantCode\":");
    json.string(code);
    json.key("sn");
    json.stringOrNull(serial);
    json.raw(refusal.isEmpty() ? ",\"dispatchResult\":0" : ",\"dispatchResult\":1");
    json.key("subTaskId");
    json.stringOrNull(subTask);
    json.key("description");
    json.stringOrNull(refusal);
    json.raw('}');
}

void writeStatus(JsonWriter &json, const ApiState &state, const DeliveredTask &task, const TaskRow &row,
                 int inverter, qint64 now)
{
    const TaskBook::Told told = state.tasks.told(state.world, task, row, now);
    const int what = row.order["dispatchSwitch"_L1].toInt();
    const double energy = inverter == 0 ? told.energyKwh : 0;
    json.separate();
    json.raw("{\"plantCode\":");
    json.string(row.plantCode);
    json.key("sn");
    json.string(row.serials.at(inverter));
    json.key("remoteID");
    json.string(row.subTaskIds.at(inverter));
    json.key("status");
    json.integer(told.state == TaskRow::State::Running ? 1 : told.state == TaskRow::State::Failed ? 2 : 0);
    for (const auto &[name, direction] :
         {std::pair {"chargedCapacity", charge}, std::pair {"dischargedCapacity", discharge}}) {
        json.key(name);
        json.number(what == direction ? energy : std::nan(""), 2);
    }
    const bool isShort = state.switches.shortTaskTimes;
    json.key(isShort ? "startTime" : "execStartTime");
    json.string(zonedText(state.world, row.plant, task.startedAt));
    json.key(isShort ? "endTime" : "execEndTime");
    json.stringOrNull(told.endedAt > 0 ? zonedText(state.world, row.plant, told.endedAt) : QString());
    if (!told.message.isEmpty() || !state.switches.rowsWithoutMessage) {
        json.key("message");
        json.stringOrNull(told.message);
    }
    json.raw('}');
}

} // namespace

HttpReply answerForcedDelivery(ApiState &state, const ApiCall &call)
{
    if (std::optional<HttpReply> wrong = wrongList(state, call.arguments))
        return *wrong;
    const QJsonArray tasks = call.arguments["tasks"_L1].toArray();
    DeliveredTask accepted;
    QByteArray rows;
    JsonWriter json(rows);
    json.raw('[');
    for (const QJsonValue &task : tasks) {
        TaskRow row;
        row.plantCode = task["plantCode"_L1].toString();
        row.plant = permittedPlant(state, call, row.plantCode);
        const std::optional<Refusal> refusal = row.plant < 0
            ? Refusal {20622, u"The plant is not valid or there is no permission."_s}
            : check(PlantCheck::of(state, row.plant, call.now), task.toObject(), row);
        if (refusal) {
            writeDelivery(json, row.plantCode, {}, {}, refusal->text);
            continue;
        }
        addInverters(state, row);
        for (int i = 0; i < row.serials.size(); ++i)
            writeDelivery(json, row.plantCode, row.serials.at(i), row.subTaskIds.at(i), {});
        accepted.rows.push_back(row);
    }
    const int failCode = int(accepted.rows.size()) == tasks.size() ? 0 : accepted.rows.empty() ? 2 : 1;
    static const QString words[] = {u"accepted"_s, u"accepted in part"_s, u"refused"_s};
    const QString id = failCode == 2 ? QString() : book(state, call, std::move(accepted)).id;
    HttpReply reply;
    reply.body = controlHead(state, failCode, words[failCode]) + "{\"requestID\":"
        + (id.isEmpty() ? QByteArray("null") : id.toLatin1()) + ",\"result\":" + rows + "]}}";
    return reply;
}

HttpReply answerForcedQuery(ApiState &state, const ApiCall &call)
{
    const QJsonValue asked = call.arguments["requestID"_L1];
    if (asked.isUndefined() || asked.isNull())
        return wholeRefusal(state, 20044, u"requestID is missing."_s);
    if (!asked.isDouble())
        return parameterFault(u"requestID"_s, u"requestID has a wrong type"_s);
    const bool isOwner = call.owner >= 0;
    const DeliveredTask *task = state.tasks.find(QString::number(asked.toInteger()), TaskFamily::ForcedCharge,
                                                 isOwner ? call.owner : call.account, isOwner);
    if (!task)
        return wholeRefusal(state, 20050, u"The query parameter does not exist."_s);
    QByteArray rows = "[";
    JsonWriter json(rows);
    int count = 0;
    for (const TaskRow &row : task->rows) {
        for (int i = 0; i < row.serials.size(); ++i, ++count)
            writeStatus(json, state, *task, row, i, call.now);
    }
    HttpReply reply; // a single row as an object: the map of the field table (§12 R3)
    reply.body = controlHead(state, 0, {})
        + (state.switches.statusAsObject && count == 1 ? rows.mid(1) : rows + ']') + '}';
    return reply;
}

} // namespace Simulation
