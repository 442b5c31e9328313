// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/smartpvmsclient.h"

#include "core/api/alarmdecoder.h"
#include "core/api/configdecoders.h"
#include "core/api/controlbodies.h"
#include "core/api/controldecoders.h"
#include "core/api/devicelistdecoder.h"
#include "core/api/historydecoder.h"
#include "core/api/plantlistdecoder.h"
#include "core/api/realtimedecoders.h"
#include "core/api/reportdecoders.h"
#include "core/api/requestbodies.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

Endpoint plantReportEndpoint(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return Endpoint::PlantHour;
    case PeriodKind::Month:
        return Endpoint::PlantDay;
    case PeriodKind::Year:
        return Endpoint::PlantMonth;
    case PeriodKind::Lifetime:
        break;
    }
    return Endpoint::PlantYear;
}

Endpoint deviceReportEndpoint(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day: // no such report
    case PeriodKind::Month:
        return Endpoint::DeviceDay;
    case PeriodKind::Year:
        return Endpoint::DeviceMonth;
    case PeriodKind::Lifetime:
        break;
    }
    return Endpoint::DeviceYear;
}

//! The service names the plant in its answer; where it does not, it is the one that was asked for.
template <typename Mode>
Result<Mode> named(Result<Mode> answer, const PlantCode &plant)
{
    if (!answer || !answer->plant.isEmpty())
        return answer;
    Mode mode = *answer;
    mode.plant = plant;
    return mode;
}

//! A row without a name belongs to the only plant there is; plants without a row are told.
DeliveryAnswer matched(DeliveryAnswer answer, const QList<ControlCommand> &commands)
{
    if (commands.size() == 1 && answer.rows.size() == 1 && answer.rows.constFirst().plant.isEmpty())
        answer.rows.first().plant = commands.constFirst().plant;
    QSet<PlantCode> answered;
    for (const DeliveryRow &row : std::as_const(answer.rows))
        answered.insert(row.plant);
    for (const ControlCommand &command : commands) {
        if (!answered.remove(command.plant))
            answer.oddities << u"data.result: no row for %1"_s.arg(command.plant.value);
    }
    for (const PlantCode &stranger : std::as_const(answered))
        answer.oddities << u"data.result: %1 was not asked for"_s.arg(stranger.value);
    return answer;
}

} // namespace

SmartPvmsClient::SmartPvmsClient(RequestQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
}

Call<PlantPage> SmartPvmsClient::plants(int pageNo, Priority priority)
{
    return {m_queue.enqueue({Endpoint::PlantList, RequestBodies::plantList(pageNo), priority}),
            [](const HttpResponse &response) { return decodePlantList(response.body); }};
}

Call<DeviceList> SmartPvmsClient::devices(const QList<PlantCode> &plants, Priority priority)
{
    Q_ASSERT(plants.size() <= endpointSpec(Endpoint::DeviceList).batchMax);
    return {m_queue.enqueue({Endpoint::DeviceList, RequestBodies::deviceList(plants), priority}),
            [](const HttpResponse &response) { return decodeDeviceList(response.body); }};
}

Call<PlantRealtime> SmartPvmsClient::plantRealtime(const QList<PlantCode> &plants, Priority priority)
{
    Q_ASSERT(plants.size() <= endpointSpec(Endpoint::PlantRealtime).batchMax);
    return {m_queue.enqueue({Endpoint::PlantRealtime, RequestBodies::plantRealtime(plants), priority}),
            [](const HttpResponse &response) { return decodePlantRealtime(response.body); }};
}

Call<DeviceRealtime> SmartPvmsClient::deviceRealtime(int typeId, const QList<DeviceId> &devices,
                                                     Priority priority)
{
    Q_ASSERT(devices.size() <= endpointSpec(Endpoint::DeviceRealtime).batchMax);
    return {
        m_queue.enqueue({Endpoint::DeviceRealtime, RequestBodies::deviceRealtime(typeId, devices), priority}),
        [](const HttpResponse &response) { return decodeDeviceRealtime(response.body); }};
}

Call<DeviceHistory> SmartPvmsClient::deviceHistory(const DeviceDn &device, int typeId, qint64 startMs,
                                                   qint64 endMs, Priority priority)
{
    Q_ASSERT(startMs < endMs && endMs - startMs <= RequestBodies::longestHistorySpan);
    return {m_queue.enqueue({Endpoint::DeviceHistory,
                             RequestBodies::deviceHistory(device, typeId, startMs, endMs), priority}),
            [device](const HttpResponse &response) {
                Result<DeviceHistory> answer = decodeDeviceHistory(response.body);
                if (!answer || answer->device.isEmpty() || answer->device == device)
                    return answer;
                DeviceHistory history = std::move(answer).value();
                history.oddities << u"devDn: not the device asked for"_s;
                return Result<DeviceHistory>(std::move(history));
            }};
}

Call<AlarmList> SmartPvmsClient::activeAlarms(const QList<PlantCode> &plants, qint64 beginMs, qint64 endMs,
                                              const QString &language, Priority priority)
{
    Q_ASSERT(plants.size() <= endpointSpec(Endpoint::ActiveAlarms).batchMax);
    return {m_queue.enqueue({Endpoint::ActiveAlarms,
                             RequestBodies::activeAlarms(plants, beginMs, endMs, language), priority}),
            [](const HttpResponse &response) { return decodeAlarms(response.body); }};
}

Call<PlantReportRows> SmartPvmsClient::plantReport(PeriodKind kind, const QList<PlantCode> &plants,
                                                   qint64 instantMs, Priority priority)
{
    const Endpoint endpoint = plantReportEndpoint(kind);
    Q_ASSERT(plants.size() <= endpointSpec(endpoint).batchMax);
    return {m_queue.enqueue({endpoint, RequestBodies::plantReport(plants, instantMs), priority}),
            [](const HttpResponse &response) { return decodePlantReport(response.body); }};
}

Call<DeviceReportRows> SmartPvmsClient::deviceReport(PeriodKind kind, int typeId,
                                                     const QList<DeviceId> &devices, qint64 instantMs,
                                                     Priority priority)
{
    const Endpoint endpoint = deviceReportEndpoint(kind);
    Q_ASSERT(kind != PeriodKind::Day && devices.size() <= endpointSpec(endpoint).batchMax);
    return {m_queue.enqueue({endpoint, RequestBodies::deviceReport(typeId, devices, instantMs), priority}),
            [](const HttpResponse &response) { return decodeDeviceReport(response.body); }};
}

Call<BatteryMode> SmartPvmsClient::batteryMode(const PlantCode &plant, Priority priority)
{
    return {m_queue.enqueue({Endpoint::BatteryModeConfig, RequestBodies::configuration(plant), priority}),
            [plant](const HttpResponse &response) { return named(decodeBatteryMode(response.body), plant); }};
}

Call<ActivePowerMode> SmartPvmsClient::activePowerMode(const PlantCode &plant, Priority priority)
{
    return {
        m_queue.enqueue({Endpoint::ActivePowerModeConfig, RequestBodies::configuration(plant), priority}),
        [plant](const HttpResponse &response) { return named(decodeActivePowerMode(response.body), plant); }};
}

Call<DeliveryAnswer> SmartPvmsClient::deliver(const QList<ControlCommand> &commands, bool isEmergency)
{
    const ControlFamily family = commands.constFirst().family();
    CallRequest request {ControlBodies::deliverEndpoint(family), ControlBodies::deliver(commands),
                         Priority::User};
    request.isEmergency = isEmergency;
    return {m_queue.enqueue(request), [family, commands](const HttpResponse &response) {
                Result<DeliveryAnswer> answer = decodeDelivery(family, response.body);
                return answer ? Result<DeliveryAnswer>(matched(std::move(answer).value(), commands)) : answer;
            }};
}

Call<TaskStatusAnswer> SmartPvmsClient::taskStatus(ControlFamily family, const QString &serviceId,
                                                   Priority priority)
{
    return {m_queue.enqueue({ControlBodies::queryEndpoint(family), ControlBodies::query(family, serviceId),
                             priority}),
            [family](const HttpResponse &response) { return decodeTaskStatus(family, response.body); }};
}

Call<PlantPage> SmartPvmsClient::legacyPlants(Priority priority, int pageNo)
{
    return {m_queue.enqueue({Endpoint::LegacyPlantList, RequestBodies::legacyPlants(pageNo), priority}),
            [](const HttpResponse &response) { return decodeLegacyPlantList(response.body); }};
}

Call<DeviceReportRows> SmartPvmsClient::legacyDeviceHistory(int typeId, const QList<DeviceId> &devices,
                                                            qint64 startMs, qint64 endMs, Priority priority)
{
    Q_ASSERT(startMs < endMs && endMs - startMs <= RequestBodies::longestLegacySpan);
    Q_ASSERT(devices.size() <= endpointSpec(Endpoint::LegacyDeviceHistory).batchMax);
    return {m_queue.enqueue({Endpoint::LegacyDeviceHistory,
                             RequestBodies::legacyDeviceHistory(typeId, devices, startMs, endMs), priority}),
            [](const HttpResponse &response) { return decodeDeviceReport(response.body); }};
}

Call<DeviceReportRows> SmartPvmsClient::legacyFiveMinutes(int typeId, const QList<DeviceId> &devices,
                                                          qint64 instantMs, Priority priority)
{
    Q_ASSERT(devices.size() <= endpointSpec(Endpoint::LegacyDeviceFiveMinutes).batchMax);
    return {m_queue.enqueue({Endpoint::LegacyDeviceFiveMinutes,
                             RequestBodies::deviceReport(typeId, devices, instantMs), priority}),
            [](const HttpResponse &response) { return decodeDeviceReport(response.body); }};
}
