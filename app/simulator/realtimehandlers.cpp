// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "arguments.h"
#include "dataitems.h"

#include <QSet>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BatteryType = 39;

//! Types of the device list and the table of types that nothing serves (`query-endpoints.md` §4.2).
bool isKnownType(qint64 typeId)
{
    static const QSet<qint64> known {
        1,     2,     8,     10,    13,    16,    17,    22,    37,    38,    39,    40,    41,    45,
        46,    47,    62,    63,    70,    60001, 60003, 60010, 60014, 60043, 60044, 60092, 23070, 23093,
        8214,  23023, 23039, 23041, 23045, 23046, 23047, 23048, 23053, 23059, 23063, 23068, 23071, 23072,
        23075, 23076, 23310, 32769, 32778, 32791, 33330, 36867, 37890, 45577, 45578};
    return known.contains(typeId);
}

//! 0 or the failCode; fills the indices of the devices that the account has.
int findDevices(const ApiState &state, const ApiCall &call, QList<int> *devices)
{
    if (!call.arguments.contains("devTypeId"_L1))
        return 20008;
    const std::optional<qint64> type = integerArgument(call.arguments, "devTypeId"_L1);
    if (!type)
        return 20008;
    const bool hidden = *type == 23093 && state.portfolio.profile() == ApiProfile::V25_3_0;
    if (!isKnownType(*type) || hidden)
        return 20006;
    if (!servesType(call.endpoint.id, int(*type)))
        return 20013;
    if (!call.arguments.contains("devIds"_L1) && !call.arguments.contains("sns"_L1))
        return 20005;
    const std::optional<QStringList> byId = listArgument(call.arguments, "devIds"_L1);
    const std::optional<QStringList> names = byId ? byId : listArgument(call.arguments, "sns"_L1);
    if (!names)
        return 20011;
    if (names->contains(QString()))
        return 20005;
    if (names->size() > BatchLimit)
        return 20017;
    const Account &account = state.sessions.accounts().at(call.account);
    for (const QString &name : *names) {
        const int device =
            byId ? state.portfolio.deviceById(account, name) : state.portfolio.deviceBySerial(account, name);
        if (device < 0 && state.switches.refuseForeignIds)
            return 20046;
        if (device < 0 || devices->contains(device))
            continue;
        if (state.portfolio.world().devices().at(device).typeId != *type)
            return 20006;
        devices->append(device);
    }
    return 0;
}

} // namespace

HttpReply answerPlantRealtime(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo(call.arguments, {"stationCodes"}, call.now);
    const std::optional<QStringList> codes = listArgument(call.arguments, "stationCodes"_L1);
    if (!codes)
        return failure(20010, params);
    if (codes->size() > BatchLimit)
        return failure(20015, params);

    const SimulatedWorld &world = state.portfolio.world();
    const Account &account = state.sessions.accounts().at(call.account);
    ItemStyle style;
    style.quotedNumbers = state.switches.quotedNumbers;
    style.missingKeys = state.switches.missingKeys;
    style.profile = state.portfolio.profile();
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
    const QByteArray params = echo(call.arguments, {"devIds", "sns", "devTypeId"}, call.now);
    QList<int> devices;
    if (const int refusal = findDevices(state, call, &devices))
        return failure(refusal, params);

    const SimulatedWorld &world = state.portfolio.world();
    ItemStyle style;
    style.quotedNumbers = state.switches.quotedNumbers;
    style.notAvailable = state.switches.notAvailable;
    style.missingKeys = state.switches.missingKeys;
    style.profile = state.portfolio.profile();
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
        if (device.typeId == BatteryType)
            json.raw(state.switches.batterySerialText ? "\"null\"" : "null");
        else
            json.stringOrNull(device.serial);
        json.raw(",\"dataItemMap\":");
        writeItems(json, items, style, std::size_t(index));
        json.raw('}');
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
