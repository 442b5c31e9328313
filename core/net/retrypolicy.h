// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

//! What to do after a call ended with an error.
struct RetryDecision
{
    enum class Action {
        GiveUp,
        RepeatAfter, //!< once delayMs have passed
        RenewThenRepeat, //!< get a new credential, then at once
        WaitForLimiter //!< as soon as the RateLimiter, which has learned of the error, lets it pass
    };
    Action action = Action::GiveUp;
    qint64 delayMs = 0;

    friend bool operator==(const RetryDecision &, const RetryDecision &) = default;
};

//! The reaction table of `flow-control.md` §7.6 for one call. Pure. \a attempt counts from 1 how often this
//! call has ended with an error of this kind. Commands are never repeated: one whose answer was lost may have
//! been carried out.
RetryDecision decideRetry(const ApiError &error, int attempt, bool isCommand);
