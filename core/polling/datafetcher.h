// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"
#include "core/domain/ids.h"
#include "core/net/apierror.h"
#include "core/net/requestqueue.h"

#include <QObject>

#include <functional>
#include <memory>

class ConfigStore;
class HistoryStore;
class PlantStore;
class RateLimiter;
class ReportStore;
class SmartPvmsClient;
class Clock;

//! One wish for data of the past and how far it has got.
struct FetchProgress
{
    enum class Kind { PlantReports, DeviceReports, DeviceDays, Configuration };
    enum class State { Waiting, Running, Finished, Cancelled };

    int id = 0;
    Kind kind = Kind::PlantReports;
    State state = State::Waiting;
    Priority priority = Priority::Backfill; //!< Reports: the regular look of the poller
    QList<PlantCode> plants; //!< what it is about
    QList<DeviceId> devices;
    PeriodKind period = PeriodKind::Day;
    QDate from, to; //!< days of the plant's calendar; invalid for Lifetime and configuration
    int callsTotal = 0; //!< calls the wish needs; what the stores had already is not counted
    int callsDone = 0;
    int callsFailed = 0; //!< of those done
    qint64 nextCallAt = 0; //!< UTC ms at which the next call may go; ≤ now for "now"
    qint64 endEstimate = 0; //!< UTC ms at which it can be finished under the allowances; 0 if unknown
    double callsADay = 0; //!< what the service allows of these calls in 24 hours
    ApiError lastError; //!< kind None if no call failed

    bool isOver() const { return state == State::Finished || state == State::Cancelled; }
    friend bool operator==(const FetchProgress &, const FetchProgress &) = default;
};

//! Gets data of the past on demand: cuts a wish into calls, leaves out what the stores have already, asks one
//! call after the other under the allowances, and puts the answers into the stores. A wish that takes days
//! goes on in the background, and after a restart when it is made again, because what has arrived is kept.
//! Never repeats a refused call by itself (RetryPolicy has done what is allowed). Wishes that are the same
//! are joined.
class DataFetcher : public QObject
{
    Q_OBJECT
public:
    struct Stores
    {
        PlantStore &plants;
        ReportStore &reports;
        HistoryStore &history;
        ConfigStore &configs;
    };
    DataFetcher(SmartPvmsClient &client, const Stores &stores, RateLimiter &limiter, Clock &clock,
                QObject *parent = nullptr);
    ~DataFetcher() override;

    //! Zone of a plant; the default is plantZone() of its list entry.
    void setZoneOf(std::function<QTimeZone(const PlantCode &)> zoneOf);

    //! Each returns the id of the wish (> 0), or 0 if the stores have everything already. Priority::User for
    //! what a person looks at, Backfill for the rest; Reports and Backfill leave a quarter of the bucket to
    //! the user. A settled report is never asked for again, a provisional one if it is older than \a
    //! olderThanMs (ms).
    int fetchPlantReports(const QList<PlantCode> &plants, const QList<CalendarPeriod> &periods,
                          Priority priority, qint64 olderThanMs = 15 * 60'000);
    int fetchDeviceReports(const QList<DeviceId> &devices, const QList<CalendarPeriod> &periods,
                           Priority priority, qint64 olderThanMs = 15 * 60'000);
    //! 5-minute samples, one call a device and day; falls back to the older history where the newer is
    //! refused.
    int fetchDeviceDays(const QList<DeviceId> &devices, const QDate &from, const QDate &to, Priority priority,
                        qint64 olderThanMs = 5 * 60'000);
    //! Battery mode and active-power mode of one plant, into the ConfigStore.
    int fetchConfiguration(const PlantCode &plant, Priority priority = Priority::User);

    //! What is on its way stops; what has arrived stays.
    void cancel(int id);
    void cancelAll();
    //! Sends nothing until resume(); wishes stay. For an account that is signed out.
    void suspend();
    //! Goes on at once, after suspend() or when the network is back.
    void resume();
    //! Zone of a plant as setZoneOf() says.
    QTimeZone zoneOf(const PlantCode &plant) const;
    //! The service refused it, alone, within the last day; batches go without it.
    bool isRefused(const PlantCode &plant) const;
    //! All interfaces share one allowance (OAuth).
    bool sharesADay() const;
    //! Calls of this kind of plant report that are left of its allowance for 24 hours, by our own books.
    int sparePlantReports(PeriodKind kind) const;
    //! Calls of this kind of plant report that others are going to make in 24 hours: for the estimates.
    void setOtherReportsADay(PeriodKind kind, double calls);
    //! Wishes that are not over, oldest first, without the regular looks of the ReportPoller.
    QList<FetchProgress> running() const;
    //! Also of one that is over, for a while.
    FetchProgress progress(int id) const;

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    //! Exactly once a wish, finished or cancelled.
    void finished(const FetchProgress &progress);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
