// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "arguments.h"
#include "dataitems.h"
#include "devicearguments.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SampleMs = 300'000;
constexpr qint64 LongestSpanMs = 3 * 86'400'000LL;
constexpr int LegacyDevices = 10;

void writePlant(JsonWriter &json, const SimulatedPlant &plant, int index)
{
    constexpr double kwpPerMw = 1000;
    json.separate();
    json.raw("{\"stationCode\":");
    json.string(plant.code);
    json.key("stationName");
    json.string(plant.name);
    json.key("stationAddr");
    json.stringOrNull(plant.address);
    json.key("capacity"); // MW here, kWp in its successor
    json.number(plant.capacityKwp / kwpPerMw, 6);
    json.key("buildState");
    json.raw(index % 5 == 4 ? "null" : "\"2\""); // seen null live
    json.key("combineType");
    json.raw(plant.capacityKwp > 50 ? "\"2\"" : "\"3\"");
    json.key("aidType");
    json.integer(1);
    json.key("stationLinkman");
    json.string(plant.contactPerson);
    json.key("linkmanPho");
    json.string(plant.contactMethod);
    json.raw('}');
}

//! Samples of a device from the first mark at or after `from` to the last one at or before `to`.
void writeSamples(JsonWriter &json, const ApiState &state, int index, qint64 from, qint64 to, bool withSerial)
{
    const SimulatedWorld &world = state.portfolio.world();
    const SimulatedDevice &device = world.devices().at(index);
    ItemStyle style = ItemStyle::forDevices(state.switches, state.portfolio.profile());
    style.typeId = device.typeId;
    for (qint64 mark = from / SampleMs + (from % SampleMs > 0); mark <= to / SampleMs; ++mark) {
        const DataItems items = world.deviceSample(index, mark * SampleMs, state.switches.samplesAtNight);
        if (items.empty())
            continue;
        json.separate();
        json.raw("{\"devId\":");
        json.integer(device.id);
        if (withSerial) {
            json.key("sn");
            writeSerial(json, device, state.switches);
        }
        json.key("collectTime");
        json.integer(mark * SampleMs);
        json.key("dataItemMap");
        writeItems(json, items, style, std::size_t(mark + index));
        json.raw('}');
    }
}

} // namespace

HttpReply answerLegacyPlantList(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo(call.arguments, {"pageNo", "pageSize"}, call.now, state.switches.nullEcho);
    const QList<SimulatedPlant> &plants = state.portfolio.world().plants();
    auto [first, last] = state.portfolio.plantRange(state.sessions.accounts().at(call.account));
    const int total = last - first;
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    const bool paged = state.switches.pagedLegacyList;
    if (paged) {
        const std::optional<qint64> page = integerArgument(call.arguments, "pageNo"_L1);
        const std::optional<qint64> size = integerArgument(call.arguments, "pageSize"_L1);
        if (!page)
            return failure(30004, params);
        if (*page < 1)
            return failure(30021, params);
        if (!size)
            return failure(30005, params);
        if (*size < 50)
            return exceptionAnswer(400, u"framwork.remote.Paramerror"_s, u"pageSize"_s,
                                   u"pageSize must be at least 50"_s);
        const qint64 rows = std::min<qint64>(*size, BatchLimit);
        const qint64 pages = (total + rows - 1) / rows;
        first += int(std::min<qint64>(total, (std::min(*page, pages + 1) - 1) * rows));
        last = std::min(last, first + int(rows));
        json.raw("{\"total\":");
        json.integer(total);
        json.key("pageCount");
        json.integer(pages);
        json.key("pageNo");
        json.integer(*page);
        json.key("pageSize");
        json.integer(rows);
        json.key("list");
    }
    json.raw('[');
    for (int plant = first; plant < last; ++plant)
        writePlant(json, plants.at(plant), plant);
    json.raw(paged ? "]}}" : "]}");
    return reply;
}

HttpReply answerLegacyHistory(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo(call.arguments, {"devIds", "sns", "devTypeId", "startTime", "endTime"},
                                   call.now, state.switches.nullEcho);
    QList<int> devices;
    if (const int refusal = findDevices(state, call, &devices, LegacyDevices, 30031))
        return failure(refusal, params);
    const std::optional<qint64> start = timeArgument(call.arguments, "startTime"_L1);
    std::optional<qint64> end = timeArgument(call.arguments, "endTime"_L1);
    if (!start || !end) // misspelt names end here too
        return failure(30032, params);
    if (*end - *start > LongestSpanMs) {
        if (!state.switches.clippedLegacyHistory)
            return failure(30032, params);
        end = *start + LongestSpanMs;
    }
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    for (const int device : devices) // reversed times: no row
        writeSamples(json, state, device, *start, std::min(*end, call.now), true);
    json.raw("]}");
    return reply;
}

HttpReply answerLegacyFiveMinutes(ApiState &state, const ApiCall &call)
{
    const QByteArray params =
        echo(call.arguments, {"devIds", "devTypeId", "collectTime"}, call.now, state.switches.nullEcho);
    QList<int> devices;
    if (const int refusal = findDevices(state, call, &devices))
        return failure(refusal, params);
    const std::optional<qint64> time = timeArgument(call.arguments, "collectTime"_L1);
    if (!time)
        return failure(20012, params);
    const SimulatedWorld &world = state.portfolio.world();
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    for (const int device : devices) {
        if (*time > call.now)
            break;
        const auto [start, end] = world.localDay(world.devices().at(device).plant, *time);
        writeSamples(json, state, device, std::max<qint64>(0, start), std::min(end - 1, call.now), false);
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
