// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/net/pendingcall.h"

#include <QObject>

#include <memory>
#include <optional>

class Authenticator;
class Clock;
class ClockTimer;
class HttpTransport;
class RateLimiter;

//! Order of service (`flow-control.md` §7.4). Lower value first.
enum class Priority { User = 1, Alarms = 2, Visible = 3, Background = 4, Reports = 5, Backfill = 6 };

struct CallRequest
{
    Endpoint endpoint;
    QByteArray body;
    Priority priority = Priority::Background;
    //! Goes before everything else that waits, and may take the calls that are kept for an emergency stop.
    bool isEmergency = false;
};

//! The one place that sends: at most one call in flight per account, at least 1.5 s between two calls, order
//! by priority then age, paced by the RateLimiter, parked while signing in. An equal request that is queued
//! or running is attached to instead of being sent twice (queries only). Repeats follow RetryPolicy; commands
//! are never repeated, and not kept either: one that cannot be sent within two minutes ends with an error
//! that neverArrived, so that nothing is commanded when nobody expects it any more. Lives in one thread.
class RequestQueue : public QObject
{
    Q_OBJECT
public:
    RequestQueue(HttpTransport &transport, Authenticator &authenticator, RateLimiter &limiter, Clock &clock,
                 QObject *parent = nullptr);
    ~RequestQueue() override;

    //! Never null, never finished before control returns to the event loop. The call is owned by the queue and
    //! deletes itself after finished(). A call refused for its quota waits as long as the pause is short (15 min;
    //! 1 min for Priority::User); otherwise it ends with the error, whose retryAfterMs tells how long.
    PendingCall *enqueue(const CallRequest &request);

    //! Nothing is sent between these two (nested parking counts). See ParkingGuard.
    void park();
    void unpark();

    bool isParked() const;

    //! Ends every queued and running call with \a error ("signed out", "wrong password").
    void failAll(const ApiError &error);

    int queuedCount() const;
    bool isCallInFlight() const;
    //! When the queue wants to send next; nothing if it is empty, parked or waiting for an answer.
    std::optional<qint64> nextSendAt() const;

Q_SIGNALS:
    //! After every answered or failed transfer, for diagnostics and the status bar.
    void exchanged(Endpoint endpoint, const ApiError &error, qint64 durationMs);
    void idle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
