// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/smartpvmsclient.h"

#include "core/api/devicelistdecoder.h"
#include "core/api/plantlistdecoder.h"
#include "core/api/realtimedecoders.h"
#include "core/api/requestbodies.h"

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
