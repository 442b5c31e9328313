// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apihandlers.h"
#include "faultscript.h"

namespace Simulation {

//! What tests and people at the simulator's terminal may do besides the API, all under /simulator/:
//!   GET  books           quota books by account and interface
//!   GET  faults          rules in force and how many calls they spoilt; POST replaces them (see FaultScript)
//!   GET  switches        POST changes those that are named (see Switches)
//!   POST steal-session   a second client logs in; {"userName": …} or the first account
//!   GET  power?plantCode=…  the energy books of a plant now, kW
class Backdoor
{
public:
    Backdoor(ApiState &state, FaultScript &faults, Switches &switches)
        : m_state(state)
        , m_faults(faults)
        , m_switches(switches)
    {
    }

    static bool isPath(const QString &path) { return path.startsWith(u"/simulator/"); }
    HttpReply answer(const HttpRequest &request, qint64 now);

private:
    HttpReply books(qint64 now) const;
    HttpReply power(const QString &plantCode, qint64 now) const;

    ApiState &m_state;
    FaultScript &m_faults;
    Switches &m_switches;
};

} // namespace Simulation
