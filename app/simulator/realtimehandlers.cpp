// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "arguments.h"
#include "dataitems.h"
#include "devicearguments.h"

#include <QSet>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

HttpReply answerPlantRealtime(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo(call.arguments, {"stationCodes"}, call.now, state.switches.nullEcho);
    const std::optional<QStringList> codes = listArgument(call.arguments, "stationCodes"_L1);
    if (!codes)
        return failure(20010, params);
    if (codes->size() > BatchLimit)
        return failure(20015, params);

    const SimulatedWorld &world = state.portfolio.world();
    const Account &account = state.sessions.accounts().at(call.account);
    const ItemStyle style = ItemStyle::forPlants(state.switches, state.portfolio.profile());
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    QSet<int> done;
    for (const QString &code : *codes) {
        const int plant = state.portfolio.plant(account, code);
        if (plant < 0 && state.switches.refuseForeignIds)
            return failure(20045, params);
        if (plant < 0 || done.contains(plant))
            continue;
        done.insert(plant);
        json.separate();
        json.raw("{\"stationCode\":");
        json.string(code);
        json.raw(",\"dataItemMap\":");
        writeItems(json, world.plantRealtime(plant, call.now), style, std::size_t(plant));
        json.raw('}');
    }
    json.raw("]}");
    return reply;
}

HttpReply answerDeviceRealtime(ApiState &state, const ApiCall &call)
{
    const QByteArray params =
        echo(call.arguments, {"devIds", "sns", "devTypeId"}, call.now, state.switches.nullEcho);
    QList<int> devices;
    if (const int refusal = findDevices(state, call, &devices))
        return failure(refusal, params);

    const SimulatedWorld &world = state.portfolio.world();
    ItemStyle style = ItemStyle::forDevices(state.switches, state.portfolio.profile());
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    for (const int index : devices) {
        const SimulatedDevice &device = world.devices().at(index);
        const DataItems items = world.deviceRealtime(index, call.now);
        if (items.empty())
            continue;
        style.typeId = device.typeId;
        json.separate();
        json.raw("{\"devId\":");
        json.integer(device.id);
        json.raw(",\"sn\":");
        writeSerial(json, device, state.switches);
        json.raw(",\"dataItemMap\":");
        writeItems(json, items, style, std::size_t(index));
        json.raw('}');
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
