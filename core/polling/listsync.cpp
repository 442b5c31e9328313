// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/listsync.h"

#include "core/api/requestbodies.h"
#include "core/api/smartpvmsclient.h"
#include "core/net/ratelimiter.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>

ListSync::ListSync(SmartPvmsClient &client, PlantStore &store, RateLimiter &limiter, Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_limiter(limiter)
    , m_clock(clock)
{
}

void ListSync::run(bool plants, bool allDevices)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_isComplete = true;
    m_allDevices = allDevices;
    m_calls.clear();
    if (!plants) {
        askDevices();
        return;
    }
    m_plants.clear();
    m_knownPlants.clear();
    m_open = 1;
    m_afterCalls = [this] { endPlants(); };
    auto call = m_client.plants(1, Priority::Visible);
    m_calls.append(call.pending());
    call.then(this, [this](const Result<PlantPage> &page) { takeFirstPage(page); });
}

void ListSync::stop()
{
    if (!m_isBusy)
        return;
    m_isBusy = false;
    const QList<QPointer<PendingCall>> calls = std::exchange(m_calls, {});
    for (const QPointer<PendingCall> &call : calls) {
        if (call)
            call->cancel();
    }
}

void ListSync::takeFirstPage(const Result<PlantPage> &page)
{
    if (!m_isBusy)
        return;
    if (page) {
        // Tell the limiter before the other pages queue up: the allowance grows with the number of plants.
        tellLimiter(std::max(page->total, int(page->plants.size())));
        for (int number = 2; number <= page->pageCount; ++number) {
            auto call = m_client.plants(number, Priority::Visible);
            ++m_open;
            m_calls.append(call.pending());
            call.then(this, [this](const Result<PlantPage> &next) { takePage(next); });
        }
    }
    takePage(page);
}

void ListSync::takePage(const Result<PlantPage> &page)
{
    if (!m_isBusy)
        return;
    if (!page) {
        fail(page.error());
    } else {
        for (const Plant &plant : page->plants) {
            if (!m_knownPlants.contains(plant.code)) {
                m_knownPlants.insert(plant.code);
                m_plants.append(plant);
            }
        }
    }
    countDown();
}

void ListSync::endPlants()
{
    if (!m_isComplete) {
        end();
        return;
    }
    m_store.applyPlants(m_plants, m_clock.now());
    m_devicesAsked.intersect(m_knownPlants);
    tellLimiter(m_store.plantCount());
    m_plants.clear();
    askDevices();
}

void ListSync::askDevices()
{
    QList<PlantCode> due;
    const QList<PlantCode> known = m_store.plantCodes();
    for (const PlantCode &code : known) {
        if (m_allDevices || (!m_devicesAsked.contains(code) && m_store.deviceIds(code).isEmpty()))
            due.append(code);
    }
    const QList<QList<PlantCode>> batches =
        RequestBodies::cut(due, endpointSpec(Endpoint::DeviceList).batchMax);
    if (batches.isEmpty()) {
        end();
        return;
    }
    m_open = int(batches.size());
    m_afterCalls = [this] { end(); };
    for (const QList<PlantCode> &batch : batches) {
        auto call = m_client.devices(batch, Priority::Visible);
        m_calls.append(call.pending());
        call.then(this, [this, batch](const Result<DeviceList> &devices) { takeDevices(batch, devices); });
    }
}

void ListSync::takeDevices(const QList<PlantCode> &asked, const Result<DeviceList> &devices)
{
    if (!m_isBusy)
        return;
    if (!devices) {
        fail(devices.error());
    } else {
        m_store.applyDevices(asked, devices->devices, m_clock.now());
        for (const PlantCode &code : asked)
            m_devicesAsked.insert(code);
    }
    countDown();
}

void ListSync::countDown()
{
    if (--m_open == 0 && m_isBusy)
        std::exchange(m_afterCalls, nullptr)();
}

void ListSync::fail(const ApiError &error)
{
    m_isComplete = false;
    Q_EMIT callFailed(error);
}

void ListSync::tellLimiter(int plants)
{
    m_limiter.setFleetSize({std::max(1, plants), m_store.deviceCountByType()});
}

void ListSync::end()
{
    tellLimiter(m_store.plantCount());
    m_isBusy = false;
    m_calls.clear();
    Q_EMIT finished(m_isComplete);
}
