// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "arguments.h"
#include "jsonwriter.h"

#include <QSet>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageSize = 100;

//! Grid-connection filter; both ends included, in UTC ms.
struct ConnectionWindow
{
    std::optional<qint64> from, to;
};

//! 0 or the failCode of a window that cannot be (`query-endpoints.md` §4.1).
int readWindow(const ApiCall &call, ConnectionWindow *window)
{
    window->from = integerArgument(call.arguments, "gridConnectedStartTime"_L1);
    window->to = integerArgument(call.arguments, "gridConnectedEndTime"_L1);
    if (window->from.value_or(0) < 0 || window->to.value_or(0) < 0)
        return 20605;
    if (window->from && !window->to) {
        if (*window->from >= call.now)
            return 20606;
        window->to = call.now;
    } else if (window->to) {
        window->from = window->from.value_or(0);
        if (*window->from >= *window->to)
            return 20604;
    }
    return 0;
}

bool isInside(const SimulatedPlant &plant, const ConnectionWindow &window, const QString &regionZone)
{
    if (!window.from)
        return true;
    if (!plant.gridConnection.isValid())
        return false;
    QDateTime connection = plant.gridConnection;
    if (!regionZone.isEmpty()) // the region reads the plant's wall time as its own
        connection = QDateTime(connection.date(), connection.time(), QTimeZone(regionZone.toLatin1()));
    const qint64 instant = connection.toMSecsSinceEpoch();
    return instant >= *window.from && instant <= *window.to;
}

void writeCoordinate(JsonWriter &json, const char *name, double degrees, bool asNumber)
{
    json.key(name);
    if (asNumber)
        json.number(degrees, 5);
    else
        json.string(QString::number(degrees, 'f', 5));
}

void writePlant(JsonWriter &json, const SimulatedPlant &plant, const Switches &switches)
{
    json.separate();
    json.raw("{\"plantCode\":");
    json.string(plant.code);
    json.raw(",\"plantName\":");
    json.string(plant.name);
    json.raw(",\"plantAddress\":");
    json.stringOrNull(plant.address);
    writeCoordinate(json, "longitude", plant.longitude, switches.coordinatesAsNumbers);
    writeCoordinate(json, "latitude", plant.latitude, switches.coordinatesAsNumbers);
    json.raw(",\"capacity\":");
    json.number(plant.capacityKwp, 3);
    json.raw(",\"contactPerson\":");
    json.string(plant.contactPerson);
    json.raw(",\"contactMethod\":");
    json.string(plant.contactMethod);
    json.raw(",\"gridConnectionDate\":");
    if (plant.gridConnection.isValid()) {
        const int offset = plant.gridConnection.offsetFromUtc();
        json.string(plant.gridConnection.toOffsetFromUtc(offset).toString(Qt::ISODate));
    } else {
        json.raw("null");
    }
    json.raw('}');
}

void writeDevice(JsonWriter &json, const SimulatedDevice &device, const QString &plantCode)
{
    json.separate();
    json.raw("{\"id\":");
    json.integer(device.id);
    json.raw(",\"devDn\":");
    json.string(device.dn);
    json.raw(",\"devName\":");
    json.string(device.name);
    json.raw(",\"stationCode\":");
    json.string(plantCode);
    json.raw(",\"esnCode\":");
    json.stringOrNull(device.serial);
    json.raw(",\"devTypeId\":");
    json.integer(device.typeId);
    json.raw(",\"model\":");
    json.stringOrNull(device.model);
    json.raw(",\"softwareVersion\":");
    json.stringOrNull(device.softwareVersion);
    json.raw(",\"optimizerNumber\":");
    if (device.optimizers < 0)
        json.raw("null");
    else
        json.integer(device.optimizers);
    json.raw(",\"invType\":");
    json.stringOrNull(device.inverterType);
    json.raw(",\"longitude\":null,\"latitude\":null}");
}

} // namespace

HttpReply answerPlantList(ApiState &state, const ApiCall &call)
{
    const std::optional<qint64> page = integerArgument(call.arguments, "pageNo"_L1);
    if (!page)
        return failure(30004, {}, "pageNo is missing");
    if (*page < 1)
        return failure(30021, {}, "pageNo starts at 1");
    ConnectionWindow window;
    if (const int refusal = readWindow(call, &window))
        return failure(refusal, {}, "the grid-connection window is not possible");

    const QList<SimulatedPlant> &plants = state.portfolio.world().plants();
    const auto [first, last] = state.portfolio.plantRange(state.sessions.accounts().at(call.account));
    const qint64 skip = (*page - 1) * PageSize;
    qint64 total = 0;
    QByteArray list;
    JsonWriter json(list);
    json.raw('[');
    for (int i = first; i < last; ++i) {
        if (!isInside(plants.at(i), window, state.switches.gridFilterZone))
            continue;
        if (total >= skip && total < skip + PageSize)
            writePlant(json, plants.at(i), state.switches);
        ++total;
    }
    json.raw(']');

    HttpReply reply;
    reply.body = successHead({}, "plants read");
    JsonWriter body(reply.body);
    body.raw("{\"total\":");
    body.integer(total);
    body.raw(",\"pageCount\":");
    body.integer((total + PageSize - 1) / PageSize);
    body.raw(",\"pageNo\":");
    body.integer(*page);
    body.raw(",\"pageSize\":");
    body.integer(PageSize);
    body.raw(",\"list\":");
    body.raw(list);
    body.raw("}}");
    return reply;
}

HttpReply answerDeviceList(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo(call.arguments, {"stationCodes"}, call.now, state.switches.nullEcho);
    const std::optional<QStringList> codes = listArgument(call.arguments, "stationCodes"_L1);
    if (!codes)
        return failure(20010, params);
    if (codes->size() > BatchLimit)
        return failure(20015, params);

    const SimulatedWorld &world = state.portfolio.world();
    const Account &account = state.sessions.accounts().at(call.account);
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    QSet<int> done;
    for (const QString &code : *codes) {
        const int index = state.portfolio.plant(account, code);
        if (index < 0 && state.switches.refuseForeignIds)
            return failure(20045, params);
        if (index < 0 || done.contains(index))
            continue;
        done.insert(index);
        const SimulatedPlant &plant = world.plants().at(index);
        // Rows come in no useful order on the real service: start somewhere in the middle.
        for (int i = 0; i < plant.deviceCount; ++i) {
            const int device = plant.firstDevice + (i + index + 1) % plant.deviceCount;
            if (state.portfolio.shows(device))
                writeDevice(json, world.devices().at(device), plant.code);
        }
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
