// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "core/api/endpoints.h"
#include "core/control/controldesk.h"

#include <QMap>

//! Judges how the link of an account stands, from its authenticator and from how its calls ended. Tells
//! nobody: whoever feeds it asks afterwards.
class LinkJudge
{
public:
    //! References must outlive the judge.
    LinkJudge(const Authenticator &authenticator, const RateLimiter &limiter);

    //! kind None if the call succeeded. True if that is the first answer after a time without a network.
    bool noteExchange(Endpoint endpoint, const ApiError &error);
    //! Another program uses this account, until a call succeeds.
    void noteTaken() { m_isTaken = true; }
    //! The keychain has not taken the password or the tokens.
    void setSecretLost(bool isLost) { m_isSecretLost = isLost; }
    bool isSecretLost() const { return m_isSecretLost; }

    //! False if the owner has switched the basic class off (`oauth.md` §7.1); true without OAuth.
    bool isReadingGranted() const;
    //! Whether the call was refused for want of a scope (`oauth.md` §9.3); false without OAuth.
    bool isScopeRefusal(const ApiError &error) const;
    //! \a before: as told last. `since` and `passwordForgottenAtExit` are left to the caller.
    LinkStatus present(LinkStatus::State before) const;
    ControlObstacle controlAccess() const;

private:
    void judgeSigningIn(LinkStatus &present, LinkStatus::State before) const;
    void judgeSignedIn(LinkStatus &present) const;

    const Authenticator &m_authenticator;
    const AccountAuthenticator *m_account; // null with OAuth
    const OAuthAuthenticator *m_oauth; // null with an API account
    const RateLimiter &m_limiter;
    ApiError m_networkError; // of the last exchange, if it failed for want of a network
    QMap<Endpoint, ApiError> m_refused; // interfaces whose last answer was a quota refusal
    bool m_isTaken = false;
    bool m_wasOffline = false; // since the last answer
    bool m_isSecretLost = false;
};
