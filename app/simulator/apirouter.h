// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apihandlers.h"
#include "faultscript.h"

namespace Simulation {

//! From a request to an answer of the API: path, scripted faults, session or bearer token, permission or
//! scope, quota, arguments, work, in the order of `flow-control.md` §9 and `control-endpoints.md` §13. An
//! interface without a handler answers 401, as for an account without its class.
class ApiRouter
{
public:
    ApiRouter(ApiState &state, FaultScript &faults)
        : m_state(state)
        , m_faults(faults)
    {
    }

    HttpReply answer(const HttpRequest &request, qint64 now);

private:
    //! Whose call it is and whether it may be made; or the refusal.
    struct Admission
    {
        std::optional<HttpReply> refusal;
        ApiHandler handler = nullptr;
        int account = -1;
        int owner = -1; //!< with a bearer token
    };
    HttpReply work(const HttpRequest &request, const Endpoint &endpoint, qint64 now);
    Admission admitSession(const HttpRequest &request, const Endpoint &endpoint, qint64 now);
    Admission admitBearer(const HttpRequest &request, const Endpoint &endpoint, qint64 now);
    void endSignIn(const HttpRequest &request, Fault::Action action, qint64 now);

    ApiState &m_state;
    FaultScript &m_faults;
};

} // namespace Simulation
