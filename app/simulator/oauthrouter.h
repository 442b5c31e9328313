// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentdesk.h"
#include "faultscript.h"

namespace Simulation {

//! From a request at the OAuth host to its answer: path, scripted faults, work (`oauth.md` §12). The host
//! knows no path of the API, as the API's knows none of these.
class OAuthRouter
{
public:
    OAuthRouter(TokenBook &tokens, const Switches &switches, FaultScript &faults)
        : m_tokens(tokens)
        , m_switches(switches)
        , m_faults(faults)
        , m_desk(tokens, switches)
    {
    }

    HttpReply answer(const HttpRequest &request, qint64 now);

private:
    HttpReply work(const HttpRequest &request, OAuthEndpoint endpoint, qint64 now);

    TokenBook &m_tokens;
    const Switches &m_switches;
    FaultScript &m_faults;
    ConsentDesk m_desk;
};

} // namespace Simulation
