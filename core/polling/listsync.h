// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

#include <QObject>
#include <QPointer>

#include <functional>

class Clock;
class PendingCall;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;

//! Fetches the plant list (all pages) and the device list (100 plants a call) into the store and tells the
//! limiter how large the account is. A list that did not arrive whole changes nothing: no plant disappears
//! because a page was lost.
class ListSync : public QObject
{
    Q_OBJECT
public:
    ListSync(SmartPvmsClient &client, PlantStore &store, RateLimiter &limiter, Clock &clock,
             QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    //! Asks for the plants, then for the devices of all plants (\a allDevices) or of those not asked for yet.
    //! Ends with finished(); does nothing while busy.
    void run(bool plants, bool allDevices);
    //! Ends quietly, without finished().
    void stop();

Q_SIGNALS:
    void finished(bool isComplete);
    void callFailed(const ApiError &error);

private:
    void takeFirstPage(const Result<PlantPage> &page);
    void takePage(const Result<PlantPage> &page);
    void endPlants();
    void askDevices();
    void takeDevices(const QList<PlantCode> &asked, const Result<DeviceList> &devices);
    void countDown();
    void fail(const ApiError &error);
    void tellLimiter(int plants);
    void end();

    SmartPvmsClient &m_client;
    PlantStore &m_store;
    RateLimiter &m_limiter;
    Clock &m_clock;
    QList<QPointer<PendingCall>> m_calls;
    QList<Plant> m_plants;
    QSet<PlantCode> m_knownPlants; // of this run, a plant may slip to another page meanwhile
    QSet<PlantCode> m_devicesAsked; // plants whose devices arrived once
    std::function<void()> m_afterCalls;
    int m_open = 0;
    bool m_isBusy = false;
    bool m_isComplete = true;
    bool m_allDevices = false;
};
