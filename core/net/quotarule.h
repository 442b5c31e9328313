// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/net/ratelimiter.h"

//! The allowance of one interface as the limiter plans with it (`flow-control.md` §2, §7.2, §7.7).
struct QuotaRule
{
    double limit = 1; //!< calls per window
    qint64 windowMs = 60'000;
    double pages = 1; //!< calls of one full sweep: the level a bucket starts with
    double capacity = 1; //!< of the bucket
    qint64 rollingMs = 0; //!< no more than `limit` calls in any span of this length; 0 = no such rule
    qint64 spacingMs = 0; //!< between the sending of two calls
    qint64 distanceMs = 0; //!< between an answer and the next call

    double refillPerMs() const { return limit / double(windowMs); }
    friend bool operator==(const QuotaRule &, const QuotaRule &) = default;
};

//! Pure; unknown lists count as one plant and one device. With OAuth only data that change every 5 or 30
//! minutes have a rule of their own, the same as for API accounts; elsewhere `limit` is 0, and only spacing
//! holds.
QuotaRule quotaRule(Endpoint endpoint, const FleetSize &fleet, QuotaMode mode = QuotaMode::ApiAccount);
