// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"

class RateLimiter;

//! What commands and the questions about them may still take of the day: 100 calls of the control class
//! (`control-endpoints.md` §3.4), of which some are kept for an emergency stop and some for commands.
class ControlBudget
{
public:
    enum class For {
        EmergencyStop, //!< may take the last call
        Person, //!< a command, or a question that a person asks
        Schedule //!< questions that the program asks by itself
    };

    explicit ControlBudget(const RateLimiter &limiter);

    int callsLeft() const; //!< of the whole class
    static int callsReserved(); //!< of these, for an emergency stop only
    int callsLeft(For whom) const;
    //! When such a call may go (UTC ms, ≤ now for "now").
    qint64 allowedAt(Endpoint endpoint, For whom) const;

private:
    const RateLimiter &m_limiter;
};
