// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

#include <QSet>

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int most = 10; // plants of one call

//! The list of tasks, or why the request has none (§3.5).
std::optional<HttpReply> wrongList(const ApiState &state, const ApiCall &call, const ListFamily &family)
{
    static constexpr Member tasksMember[] = {{"tasks", QJsonValue::Array, true}};
    if (std::optional<HttpReply> wrong = wrongMember(state, call.arguments, tasksMember))
        return wrong;
    const QJsonArray tasks = call.arguments["tasks"_L1].toArray();
    if (tasks.isEmpty() || tasks.size() > most)
        return parameterFault(u"tasks"_s, u"tasks size must be between 1 and 10"_s);
    QSet<QString> codes;
    for (const QJsonValue &task : tasks) {
        if (!task.isObject())
            return parameterFault(u"tasks"_s, u"tasks has a wrong type"_s);
        const QJsonObject object = task.toObject();
        if (std::optional<HttpReply> wrong = wrongMember(state, object, family.members))
            return wrong;
        if (family.shape) {
            if (std::optional<HttpReply> wrong = family.shape(state, object))
                return wrong;
        }
        codes.insert(task["plantCode"_L1].toString());
    }
    if (codes.size() < tasks.size())
        return wholeRefusal(state, 20608, u"A plant code is repeated."_s);
    return std::nullopt;
}

void writeMessage(JsonWriter &json, const ApiState &state, const QString &text, bool isLeftOut)
{
    if (text.isEmpty() && (isLeftOut || state.switches.rowsWithoutMessage))
        return;
    json.key("message");
    json.stringOrNull(text);
}

const char *wordOf(TaskRow::State state)
{
    return state == TaskRow::State::Running ? "RUNNING"
        : state == TaskRow::State::Failed   ? "FAIL"
                                            : "SUCCESS";
}

} // namespace

HttpReply deliverList(ApiState &state, const ApiCall &call, const ListFamily &family)
{
    if (std::optional<HttpReply> wrong = wrongList(state, call, family))
        return *wrong;
    const QJsonArray tasks = call.arguments["tasks"_L1].toArray();
    const bool isRowwise = family.family == TaskFamily::BatteryParameters && state.switches.permissionInRows;
    QStringList foreign;
    for (const QJsonValue &task : tasks) {
        const QString code = task["plantCode"_L1].toString();
        if (permittedPlant(state, call, code) < 0)
            foreign.append(code);
    }
    if (!foreign.isEmpty() && !isRowwise)
        return wholeRefusal(state, 2, u"No permission for the plants [%1]"_s.arg(foreign.join(u", "_s)));

    DeliveredTask accepted;
    accepted.family = family.family;
    QHash<QString, QString> refusals;
    for (const QJsonValue &task : tasks) {
        TaskRow row;
        row.plantCode = task["plantCode"_L1].toString();
        row.plant = permittedPlant(state, call, row.plantCode);
        const std::optional<Refusal> refusal = row.plant < 0
            ? Refusal {20622, u"No permission for the plant."_s}
            : family.check(PlantCheck::of(state, row.plant, call.now), task.toObject(), row);
        if (refusal)
            refusals.insert(row.plantCode, refusal->text);
        else
            accepted.rows.push_back(row);
    }
    const int failCode = refusals.isEmpty() ? 0 : accepted.rows.empty() ? 2 : 1;
    const QString id = accepted.rows.empty() ? QString() : book(state, call, std::move(accepted)).id;
    static const QString words[] = {u"accepted"_s, u"accepted in part"_s, u"refused"_s};
    HttpReply reply;
    reply.body = controlHead(state, failCode, words[failCode]);
    JsonWriter json(reply.body);
    if (!id.isEmpty() || family.family != TaskFamily::BatteryParameters) {
        json.raw("{\"taskId\":");
        json.stringOrNull(id);
        json.raw(",\"result\":[");
    } else {
        json.raw("{\"result\":[");
    }
    for (const QJsonValue &task : tasks) {
        const QString code = task["plantCode"_L1].toString();
        const QString refusal = refusals.value(code);
        json.separate();
        json.raw("{\"plantCode\":");
        json.string(code);
        json.raw(refusal.isEmpty() ? ",\"status\":\"RUNNING\"" : ",\"status\":\"FAIL\"");
        writeMessage(json, state, refusal, family.family == TaskFamily::BatteryParameters);
        json.raw('}');
    }
    json.raw("]}}");
    return reply;
}

HttpReply queryList(ApiState &state, const ApiCall &call, const ListFamily &family)
{
    std::optional<HttpReply> wrong;
    const DeliveredTask *task = askedTask(state, call, family.family, &wrong);
    if (!task)
        return *wrong;
    HttpReply reply;
    reply.body = controlHead(state, 0, u"task read"_s);
    JsonWriter json(reply.body);
    json.raw("{\"dispatchResult\":[");
    qint64 endedAt = 0;
    bool isRunning = false;
    for (const TaskRow &row : task->rows) {
        const TaskBook::Told told = state.tasks.told(state.world, *task, row, call.now);
        isRunning = isRunning || told.state == TaskRow::State::Running;
        endedAt = std::max(endedAt, told.endedAt);
        json.separate();
        json.raw("{\"plantCode\":");
        json.string(row.plantCode);
        json.key("status");
        json.string(QString::fromLatin1(wordOf(told.state)));
        writeMessage(json, state, told.message, false);
        family.writeOrder(json, row.order);
        json.raw('}');
    }
    const int plant = task->rows.front().plant;
    json.raw("],\"startTime\":");
    json.string(zonedText(state.world, plant, task->startedAt));
    json.key("endTime");
    json.stringOrNull(isRunning ? QString() : zonedText(state.world, plant, endedAt));
    json.raw("}}");
    return reply;
}

} // namespace Simulation
