// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/call.h"
#include "core/polling/fetchestimate.h"
#include "core/polling/fetchwish.h"
#include "core/util/clock.h"

#include <QHash>

#include <vector>

//! Works the wishes of a DataFetcher off: whose turn it is, when, and what becomes of an answer or a refusal.
class FetchEngine : public QObject
{
    Q_OBJECT
public:
    //! \a owner: its thread and life. References must outlive the engine.
    FetchEngine(DataFetcher *owner, SmartPvmsClient &client, const DataFetcher::Stores &stores,
                RateLimiter &limiter, Clock &clock,
                const std::function<QTimeZone(const PlantCode &)> &zoneOf);
    ~FetchEngine() override;

    //! Id of the open wish for the same, which takes over the higher priority; 0 if there is none.
    int join(const FetchWish &wish);
    //! 0 if the wish has no tasks. Nothing is sent before control returns to the event loop.
    int add(FetchWish wish);
    void cancel(int id);
    //! Sends nothing until resume(); what is on its way is asked for again then.
    void suspend();
    void resume();
    void setOthersADay(Endpoint endpoint, double calls) { m_othersADay.insert(int(endpoint), calls); }
    //! The service refused it, alone, within the last day.
    bool isRefused(const PlantCode &plant) const;
    bool isRefused(DeviceId device) const;

    QList<FetchProgress> running() const;
    FetchProgress progress(int id) const;

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    void finished(const FetchProgress &progress);

private:
    FetchWish *find(int id) const;
    FetchWish *findFlight(int id, quint64 flight) const;
    void pumpSoon();
    void pump();
    bool takeNext(FetchWish &wish, qint64 now);
    void send(FetchWish &wish);
    void sendDay(FetchWish &wish, FetchTask &task);
    void sendLegacy(FetchWish &wish);
    template <typename T, typename Take>
    void launch(FetchWish &wish, Call<T> call, Take take);
    template <typename Mode>
    void launchConfig(FetchWish &wish, Call<Mode> call);

    void succeed(FetchWish &wish, int calls);
    void fail(int id, const ApiError &error);
    void failed(FetchWish &wish, const ApiError &error, int calls);
    void putBack(FetchWish &wish);
    void hold();
    void recall(const ApiError &error);
    bool split(FetchWish &wish);
    void failRest(FetchWish &wish, Endpoint endpoint, const ApiError &error);
    void noteConfig(const PlantCode &plant, Endpoint endpoint, const ApiError &error, bool isAsking);
    void end(int id, FetchProgress::State state);

    Endpoint endpointOf(const FetchTask &task) const;
    bool leavesReserve(const FetchTask &task, Priority priority) const;
    CallShare shareOf(const FetchTask &task, Priority priority) const;
    FetchPace paceOf(const FetchTask &task, Priority priority, const QList<BudgetReport> &budgets,
                     qint64 nextAt, qint64 now) const;
    qint64 allowedAt(const FetchTask &task, Priority priority) const;
    FetchProgress present(const FetchWish &wish, const QList<BudgetReport> &budgets, qint64 now) const;
    void tell(FetchWish &wish, const QList<BudgetReport> &budgets, qint64 now);

    SmartPvmsClient &m_client;
    DataFetcher::Stores m_stores;
    RateLimiter &m_limiter;
    Clock &m_clock;
    const std::function<QTimeZone(const PlantCode &)> &m_zoneOf;
    ClockTimer m_timer;
    std::vector<std::unique_ptr<FetchWish>> m_wishes; // oldest first
    QList<FetchProgress> m_over; // the last ones that ended
    QHash<PlantCode, qint64> m_refusedPlants; // when
    QHash<DeviceId, qint64> m_refusedDevices;
    QHash<int, double> m_othersADay; // by Endpoint
    qint64 m_historyRefusedAt = 0; // the newer history; 0 if it is served
    qint64 m_pausedUntil = 0; // for want of a network
    int m_pauses = 0; // in a row
    int m_lastId = 0;
    quint64 m_lastFlight = 0;
    bool m_isSuspended = false;
    bool m_isPumpScheduled = false;
};
