// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authorizerequest.h"
#include "httpmessages.h"

namespace Simulation {

//! The part of the OAuth host that owners see: authorize and login-page (`oauth.md` §3). Who is signed in is
//! kept by a cookie; forms carry a token of that cookie, so that no other site can press a button.
class ConsentDesk
{
public:
    ConsentDesk(TokenBook &tokens, const Switches &switches)
        : m_tokens(tokens)
        , m_switches(switches)
    {
    }

    HttpReply answerAuthorize(const HttpRequest &request, qint64 now);
    HttpReply answerLoginPage(const HttpRequest &request, qint64 now);

private:
    struct Session
    {
        QByteArray formToken;
        int owner = -1; //!< signed in
        qint64 since = 0;
    };

    //! The refusal of a request that is not good enough for a page.
    std::optional<HttpReply> refusalOf(const AuthorizeRequest &wish) const;
    //! The session of the request's cookie; a new one, with its header line, if there is none.
    Session &sessionOf(const HttpRequest &request, qint64 now, QByteArray *headerLines);
    Session &startSession(qint64 now, QByteArray *headerLines);
    HttpReply grant(const AuthorizeRequest &wish, int owner, OAuthScopes scopes, qint64 now);
    HttpReply answerConsent(const HttpRequest &request, const AuthorizeRequest &wish, Session &session,
                            qint64 now);

    TokenBook &m_tokens;
    const Switches &m_switches;
    QHash<QByteArray, Session> m_sessions;
};

} // namespace Simulation
