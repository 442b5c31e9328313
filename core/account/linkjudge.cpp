// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/linkjudge.h"

#include "core/auth/accountauthenticator.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthscopes.h"
#include "core/net/ratelimiter.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noRight = 401; // failCode: a scope is missing (`oauth.md` §9.3)

} // namespace

LinkJudge::LinkJudge(const Authenticator &authenticator, const RateLimiter &limiter)
    : m_authenticator(authenticator)
    , m_account(qobject_cast<const AccountAuthenticator *>(&authenticator))
    , m_oauth(qobject_cast<const OAuthAuthenticator *>(&authenticator))
    , m_limiter(limiter)
{
}

bool LinkJudge::noteExchange(Endpoint endpoint, const ApiError &error)
{
    m_networkError = error.isNetwork() ? error : ApiError();
    m_wasOffline = m_wasOffline || error.isNetwork();
    if (error.isQuota()) {
        m_refused.insert(endpoint, error);
    } else if (error.kind == ApiError::Kind::None) {
        m_refused.remove(endpoint);
        m_isTaken = false;
        return std::exchange(m_wasOffline, false);
    }
    return false;
}

bool LinkJudge::isReadingGranted() const
{
    if (!m_oauth)
        return true;
    const QStringList scopes = m_oauth->grantedScopes();
    return scopes.isEmpty() || scopes.contains(OAuthScope::basic);
}

bool LinkJudge::isScopeRefusal(const ApiError &error) const
{
    return m_oauth && error.kind == ApiError::Kind::Permission && error.failCode == noRight;
}

LinkStatus LinkJudge::present(LinkStatus::State before) const
{
    LinkStatus present;
    switch (m_authenticator.state()) {
    case Authenticator::State::SignedOut:
        present.state = LinkStatus::State::SignedOut;
        break;
    case Authenticator::State::NeedsUser:
        present.state = LinkStatus::State::NeedsUser;
        present.error = m_authenticator.lastError();
        present.until = m_account ? m_account->pausedUntil() : 0;
        break;
    case Authenticator::State::SigningIn:
        judgeSigningIn(present, before);
        break;
    case Authenticator::State::SignedIn:
        judgeSignedIn(present);
        break;
    }
    if (m_oauth) {
        present.isOAuth = true;
        present.scopes = m_oauth->grantedScopes();
        present.tokenEndsAt = m_oauth->expiresAt();
    }
    return present;
}

void LinkJudge::judgeSigningIn(LinkStatus &present, LinkStatus::State before) const
{
    const std::optional<qint64> nextLogin = m_authenticator.nextTryAt();
    const ApiError &signInError = m_authenticator.lastError();
    // An hourly refresh is no news.
    present.state = m_oauth && !nextLogin && before == LinkStatus::State::Online
        ? LinkStatus::State::Online
        : LinkStatus::State::SigningIn;
    if (!nextLogin)
        return;
    present.until = *nextLogin;
    present.error = signInError;
    if (m_isTaken)
        present.state = LinkStatus::State::SessionTaken;
    else if (signInError.isQuota())
        present.state = LinkStatus::State::QuotaPause;
    else if (signInError.kind != ApiError::Kind::None && signInError.kind != ApiError::Kind::Session)
        present.state = LinkStatus::State::Offline;
}

void LinkJudge::judgeSignedIn(LinkStatus &present) const
{
    present.state = LinkStatus::State::Online;
    if (!isReadingGranted()) {
        present.state = LinkStatus::State::NeedsUser;
        present.error.kind = ApiError::Kind::Permission;
        present.error.failCode = noRight;
        present.error.exceptionId = u"oauth#scope"_s;
    } else if (m_networkError.kind != ApiError::Kind::None) {
        present.state = LinkStatus::State::Offline;
        present.error = m_networkError;
    } else if (!m_refused.isEmpty()) {
        present.state = LinkStatus::State::QuotaPause;
        present.error = m_refused.constBegin().value();
        for (auto it = m_refused.keyBegin(); it != m_refused.keyEnd(); ++it)
            present.until = std::max(present.until, m_limiter.nextAllowedAt(*it));
    }
}

ControlObstacle LinkJudge::controlAccess() const
{
    if (!m_oauth)
        return ControlObstacle::ApiAccount;
    const Authenticator::State state = m_oauth->state();
    const bool isIn = state == Authenticator::State::SignedIn
        || (state == Authenticator::State::SigningIn && m_oauth->hasCredential()); // the hourly refresh
    if (!isIn)
        return ControlObstacle::NotSignedIn;
    return m_oauth->hasControl() ? ControlObstacle::None : ControlObstacle::ScopeMissing;
}
