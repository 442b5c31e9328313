// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "arguments.h"
#include "dataitems.h"
#include "devicearguments.h"

#include <QSet>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

ReportPeriod periodOf(EndpointId id)
{
    switch (id) {
    case EndpointId::PlantHour:
        return ReportPeriod::Hour;
    case EndpointId::PlantDay:
    case EndpointId::DeviceDay:
        return ReportPeriod::Day;
    case EndpointId::PlantMonth:
    case EndpointId::DeviceMonth:
        return ReportPeriod::Month;
    default:
        return ReportPeriod::Year;
    }
}

bool isWritten(const ReportRow &row, EmptyRows empty)
{
    switch (row.state) {
    case ReportRow::State::Data:
        return true;
    case ReportRow::State::Empty:
        return empty != EmptyRows::Omit;
    case ReportRow::State::Future:
        break;
    }
    return empty == EmptyRows::NullAll;
}

//! A row and the plant or device it is about.
struct OwnedRow
{
    int owner;
    ReportRow row;
};

void collect(std::vector<OwnedRow> &rows, int owner, std::vector<ReportRow> &&made, EmptyRows empty)
{
    for (ReportRow &row : made) {
        if (isWritten(row, empty))
            rows.push_back({owner, std::move(row)});
    }
}

//! The service gives rows by time, those of several plants interleaved.
void arrange(std::vector<OwnedRow> &rows, const Switches &switches)
{
    if (!switches.rowsByPlant)
        std::stable_sort(rows.begin(), rows.end(),
                         [](const OwnedRow &a, const OwnedRow &b) { return a.row.start < b.row.start; });
    if (switches.repeatedRows && !rows.empty()) {
        OwnedRow early = rows.back();
        for (DataItem &item : early.row.items)
            item.kind = DataItem::Kind::Null;
        rows.insert(std::prev(rows.end()), std::move(early));
    }
}

//! Nothing after this is in a report: an hour appears some minutes after its end.
qint64 settledTime(const ApiState &state, const ApiCall &call)
{
    return call.now - state.switches.reportLagMinutes * qint64(60'000);
}

//! End of a row: time, values, brace.
void writeRow(JsonWriter &json, const ReportRow &row, const ItemStyle &style, std::size_t turn)
{
    json.key("collectTime");
    json.integer(row.start);
    json.key("dataItemMap");
    writeItems(json, row.items, style, turn);
    json.raw('}');
}

} // namespace

HttpReply answerPlantReport(ApiState &state, const ApiCall &call)
{
    const QByteArray params =
        echo(call.arguments, {"stationCodes", "collectTime"}, call.now, state.switches.nullEcho);
    const std::optional<QStringList> codes = listArgument(call.arguments, "stationCodes"_L1);
    if (!codes)
        return failure(20010, params);
    if (codes->size() > BatchLimit)
        return failure(20015, params);
    const std::optional<qint64> time = timeArgument(call.arguments, "collectTime"_L1);
    if (!time)
        return failure(20012, params);
    if (state.switches.reportsNotConfigured)
        return failure(20009, params);

    const SimulatedWorld &world = state.portfolio.world();
    const Account &account = state.sessions.accounts().at(call.account);
    std::vector<OwnedRow> rows;
    QSet<int> done;
    for (const QString &code : *codes) {
        const int plant = state.portfolio.plant(account, code);
        if (plant < 0 && state.switches.refuseForeignIds)
            return failure(20045, params);
        if (plant < 0 || done.contains(plant))
            continue;
        done.insert(plant);
        collect(rows, plant,
                world.plantReport(plant, periodOf(call.endpoint.id), *time, settledTime(state, call)),
                state.switches.emptyRowsFor(code));
    }
    arrange(rows, state.switches);
    const ItemStyle style = ItemStyle::forPlants(state.switches, state.portfolio.profile());
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    for (std::size_t i = 0; i < rows.size(); ++i) {
        json.separate();
        json.raw("{\"stationCode\":");
        json.string(world.plants().at(rows[i].owner).code);
        writeRow(json, rows[i].row, style, i);
    }
    json.raw("]}");
    return reply;
}

HttpReply answerDeviceReport(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo(call.arguments, {"devIds", "sns", "devTypeId", "collectTime"}, call.now,
                                   state.switches.nullEcho);
    QList<int> devices;
    if (const int refusal = findDevices(state, call, &devices))
        return failure(refusal, params);
    const std::optional<qint64> time = timeArgument(call.arguments, "collectTime"_L1);
    if (!time)
        return failure(20012, params);
    if (state.switches.reportsNotConfigured)
        return failure(20009, params);

    const SimulatedWorld &world = state.portfolio.world();
    const ReportPeriod period = periodOf(call.endpoint.id);
    std::vector<OwnedRow> rows;
    for (const int device : devices) {
        const QString &code = world.plants().at(world.devices().at(device).plant).code;
        collect(rows, device, world.deviceReport(device, period, *time, settledTime(state, call)),
                state.switches.emptyRowsFor(code));
    }
    arrange(rows, state.switches);
    ItemStyle style = ItemStyle::forDevices(state.switches, state.portfolio.profile());
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const SimulatedDevice &device = world.devices().at(rows[i].owner);
        style.typeId = device.typeId;
        if (period != ReportPeriod::Day && !state.switches.ratioInAllPeriods) {
            for (DataItem &item : rows[i].row.items) { // null in the samples of months and years
                if (std::strcmp(item.key, "perpower_ratio") == 0)
                    item.kind = DataItem::Kind::Null;
            }
        }
        json.separate();
        json.raw("{\"devId\":");
        json.integer(device.id);
        json.key("sn");
        writeSerial(json, device, state.switches);
        writeRow(json, rows[i].row, style, i);
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
