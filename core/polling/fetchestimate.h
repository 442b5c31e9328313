// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ratelimiter.h"

//! How fast calls of one interface can go, read from the limiter's books.
struct FetchPace
{
    qint64 nextAt = 0; //!< UTC ms of the first call; ≤ now for "now"
    int readyCalls = 0; //!< that need not wait for each other
    qint64 intervalMs = 0; //!< between those after them
    double callsADay = 0; //!< what the service allows in 24 hours
};

//! When something can be finished under the allowances: pure functions.
namespace FetchEstimate {

//! \a isBackfill: a quarter of the bucket stays for the user. \a othersADay: calls of the same interface that
//! others are going to make in 24 hours.
FetchPace pace(const BudgetReport &budget, bool isBackfill, double othersADay, qint64 nextAt, qint64 now);
//! With OAuth, where all interfaces share a day: \a callsLeft now, \a roomADay later.
FetchPace classPace(int callsLeft, int roomADay, qint64 nextAt, qint64 now);
//! UTC ms at which the last of \a calls is answered; \a now without calls.
qint64 endOf(int calls, const FetchPace &pace, qint64 now);

} // namespace FetchEstimate
