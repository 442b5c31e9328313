// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessages.h"
#include "tokenbook.h"

namespace Simulation {

//! Pages of the OAuth host, in plain HTML without scripts. Elements have ids for whoever drives a browser:
//! user-name, password, sign-in-button, sign-in-problem; client-name, owner-name, scope-basic, scope-control,
//! accept-button, refuse-button, switch-account-button, consent-problem; error-reason.
struct ConsentPage
{
    QString clientName;
    QString ownerName;
    OAuthScopes asked;
    QByteArray target; //!< where the form goes
    QByteArray formToken; //!< comes back with it
    QString problem; //!< why the page is shown again
};

HttpReply consentPage(const ConsentPage &page);
//! `ownerName` is what was typed before.
HttpReply loginPage(const ConsentPage &page);
//! The parameters of the request are no good: nothing goes back to the client (`oauth.md` §3.2).
HttpReply consentErrorPage(int status, const QString &reason);

} // namespace Simulation
