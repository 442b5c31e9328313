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
//!   GET  alarms?plantCode=…  what is wrong at a plant now; of all plants without the code
//!   POST clear-fault     mends what matches {"plantCode", "device", "fault", "string"}: the plant must be
//!                        named, what is left out matches all; device is a name, serial, id or DN, the names
//!                        of faults stand in faults.cpp. Answers how many were there
//!   GET  tokens          what happened to each consent so far (TokenBook::Counts); no token is told
//!   POST end-consent     the owner {"owner": user name, "clientId": …} withdraws it, as in the app
//!   POST set-scopes      the same with "basic" and "control": the owner switches the classes on or off
//!   POST reset-quota     a new day of OAuth calls for {"owner": user name}, or for all
//!   POST register-redirect  one more {"redirectUri": …} of the first client
//!   POST raise-fault     makes {"plantCode", "device", "fault", "string"} happen; string for strings only
//! and what controlbackdoor.h has.
class Backdoor
{
public:
    Backdoor(ApiState &state, SimulatedWorld &world, FaultScript &faults, Switches &switches)
        : m_state(state)
        , m_world(world)
        , m_faults(faults)
        , m_switches(switches)
    {
    }

    static bool isPath(const QString &path) { return path.startsWith(u"/simulator/"); }
    HttpReply answer(const HttpRequest &request, qint64 now);

private:
    HttpReply books(qint64 now) const;
    HttpReply alarms(const QString &plantCode, qint64 now) const;
    HttpReply clearFault(const QJsonObject &wish, qint64 now);
    HttpReply raiseFault(const QJsonObject &wish, qint64 now);
    HttpReply tokens() const;
    HttpReply changeConsent(const QString &what, const QJsonObject &wish);
    HttpReply resetQuota(const QJsonObject &wish);
    HttpReply registerRedirect(const QString &redirectUri);
    int plantOf(const QJsonObject &wish) const;
    HttpReply power(const QString &plantCode, qint64 now) const;

    ApiState &m_state;
    SimulatedWorld &m_world;
    FaultScript &m_faults;
    Switches &m_switches;
};

} // namespace Simulation
