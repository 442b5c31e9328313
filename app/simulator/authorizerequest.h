// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenbook.h"

#include <QUrlQuery>

namespace Simulation {

//! Why an address cannot be registered for a client (`oauth.md` §2.1); empty for a good one.
QString registrationProblem(const QString &redirectUri);
//! The same for a whole client: its id, its name, its addresses.
QString registrationProblem(const OAuthClient &client);

//! What a client asks an owner for (`oauth.md` §3).
struct AuthorizeRequest
{
    QString problem; //!< not empty: an error page, no redirect
    int client = -1;
    QString redirectUri;
    QString state;
    OAuthScopes scopes; //!< empty: redirect with invalid_scope
};

AuthorizeRequest readAuthorizeRequest(const QUrlQuery &query, const TokenBook &tokens,
                                      const Switches &switches);

//! The redirect address with further parameters, which are percent-encoded here.
QByteArray redirectTarget(const QString &redirectUri, const QList<std::pair<QString, QString>> &parameters);

} // namespace Simulation
