// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/net/apierror.h"

#include <QObject>

#include <memory>

class Clock;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;

//! Keeps an account's store up to date: asks what PollPlan says, when it says, one sweep at a time.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(SmartPvmsClient &client, PlantStore &store, RateLimiter &limiter, Clock &clock,
           QObject *parent = nullptr);
    ~Poller() override;

    void start();
    void stop();
    bool isRunning() const;
    //! What is on the screen is asked for first.
    void setVisiblePlants(const QList<PlantCode> &plants);
    //! Asks for the lists again if their shortest interval (1 h) has passed. Real-time data need no refresh: see
    //! nextDataAt(). Returns false if nothing can be asked now.
    bool refreshLists();
    //! When new real-time data can arrive at the earliest (UTC ms).
    qint64 nextDataAt() const;
    //! True once lists and a first full sweep have arrived.
    bool isFirstSweepDone() const;
    //! Sweeps of real-time data finished since start().
    int sweepCount() const;

Q_SIGNALS:
    //! A sweep over all real-time data has ended (partly failed calls included).
    void sweepFinished();
    void firstSweepDone();
    //! A call of the poller ended with an error that is not cured by itself.
    void callFailed(const ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
