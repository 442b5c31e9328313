// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthrouter.h"

#include "faultanswers.h"
#include "tokenhandlers.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

HttpReply OAuthRouter::answer(const HttpRequest &request, qint64 now)
{
    constexpr QLatin1StringView base = "/rest/dp/uidm/oauth2/v1/"_L1;
    const std::optional<OAuthEndpoint> endpoint =
        request.path.startsWith(base) ? oauthEndpointNamed(request.path.mid(base.size())) : std::nullopt;
    if (!endpoint)
        return htmlPage(404, "404 Not Found");
    const bool isPage = *endpoint == OAuthEndpoint::Authorize || *endpoint == OAuthEndpoint::LoginPage;
    if (request.method != "POST" && !(isPage && request.method == "GET"))
        return htmlPage(405, "405 Method Not Allowed");
    const std::optional<Fault> fault = m_faults.next(*endpoint, now);
    if (!fault)
        return work(request, *endpoint, now);
    if (std::optional<HttpReply> replacement = replacementFor(*fault, request.path.toLatin1()))
        return *replacement;
    HttpReply reply = work(request, *endpoint, now); // it is done, whatever becomes of the answer
    spoil(reply, *fault);
    return reply;
}

HttpReply OAuthRouter::work(const HttpRequest &request, OAuthEndpoint endpoint, qint64 now)
{
    switch (endpoint) {
    case OAuthEndpoint::Authorize:
        return m_desk.answerAuthorize(request, now);
    case OAuthEndpoint::LoginPage:
        return m_desk.answerLoginPage(request, now);
    case OAuthEndpoint::Token:
        return answerToken(request, m_tokens, m_switches, now);
    case OAuthEndpoint::RevokeToken:
        return answerRevocation(request, m_tokens, m_switches, now);
    }
    return {};
}

} // namespace Simulation
