// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/polling/pollplan.h"

#include <QObject>

#include <memory>

class Clock;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;

//! Keeps an account's store up to date: asks what PollPlan says, when it says, one sweep at a time. The next
//! sweep is planned when the last one has ended, so no polling overtakes another. With OAuth the cadence is
//! that of OwnerDay, and a sweep may leave out devices.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(SmartPvmsClient &client, PlantStore &store, RateLimiter &limiter, Clock &clock,
           QObject *parent = nullptr);
    ~Poller() override;

    void start();
    //! Ends what is under way without waiting for it.
    void stop();
    bool isRunning() const;
    //! How often real-time data are asked for, at least every 5 min 15 s apart: the service has nothing newer
    //! (`flow-control.md` §7.8). Takes effect at once.
    void setRealtimeInterval(qint64 milliseconds);
    //! With OAuth it may be longer than wanted, see OwnerDay.
    qint64 realtimeInterval() const;
    //! The longest time between two refreshes of anything; with OAuth devices are asked less often than
    //! plants.
    qint64 longestInterval() const;
    //! What is on the screen is asked for first, and at the full cadence in the night too.
    void setVisiblePlants(const QList<PlantCode> &plants);
    bool isVisible(const PlantCode &plant) const;
    //! Asks for the lists again if their shortest interval (1 h) has passed. Real-time data need no refresh:
    //! see nextDataAt(). Returns false if nothing can be asked now.
    bool refreshLists();
    //! Interfaces that were refused for want of a permission are asked again: it may have been granted.
    void forgetRefusals();
    //! When new real-time data can arrive at the earliest (UTC ms); now() or earlier while a sweep is under
    //! way.
    qint64 nextDataAt() const;
    //! True once lists and a first full sweep have arrived.
    bool isFirstSweepDone() const;
    //! Sweeps of real-time data ended since the object was made.
    int sweepCount() const;

Q_SIGNALS:
    void sweepStarted(const SweepPlan &plan);
    //! A sweep over all real-time data has ended, with how many of its calls failed.
    void sweepFinished(int failedCalls);
    void firstSweepDone();
    //! The lists were fetched (or could not be, if not complete).
    void listsFinished(bool isComplete);
    //! longestInterval() has changed.
    void cadenceChanged();
    //! A call ended with an error that is left after all repeats.
    void callFailed(const ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
