// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlbudget.h"

#include "core/net/ratelimiter.h"

namespace {

CallShare shareOf(ControlBudget::For whom)
{
    switch (whom) {
    case ControlBudget::For::EmergencyStop:
        return CallShare::EmergencyStop;
    case ControlBudget::For::Person:
        return CallShare::User;
    case ControlBudget::For::Schedule:
        break;
    }
    return CallShare::Background;
}

} // namespace

ControlBudget::ControlBudget(const RateLimiter &limiter)
    : m_limiter(limiter)
{
}

int ControlBudget::callsLeft() const
{
    return callsLeft(For::EmergencyStop);
}

int ControlBudget::callsReserved()
{
    return RateLimiter::emergencyReserve;
}

int ControlBudget::callsLeft(For whom) const
{
    return m_limiter.callsLeft(CallClass::Control, shareOf(whom));
}

qint64 ControlBudget::allowedAt(Endpoint endpoint, For whom) const
{
    return m_limiter.nextAllowedAt(endpoint, shareOf(whom));
}
