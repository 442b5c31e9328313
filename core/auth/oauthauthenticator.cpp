// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthauthenticator.h"

#include "core/auth/loginerrors.h"
#include "core/auth/oauthengine.h"
#include "core/auth/oauthscopes.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 scopePatience = 15 * 60'000;

} // namespace

OAuthAuthenticator::OAuthAuthenticator(const Profile &profile, SecretStore &secrets, Clock &clock,
                                       QObject *parent)
    : Authenticator(parent)
    , d(std::make_unique<Private>(this, profile, secrets, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] { d->begin(); });
    connect(&d->keeper, &TokenKeeper::due, this, [this] { d->keepAgain(); });
    connect(&d->keeper, &TokenKeeper::kept, this, &OAuthAuthenticator::tokensKept);
    connect(&d->keeper, &TokenKeeper::notKept, this, &OAuthAuthenticator::tokensNotKept);
}

OAuthAuthenticator::~OAuthAuthenticator() = default;

void OAuthAuthenticator::setLockFile(const QString &path)
{
    d->vault.setLockFile(path);
}

Authenticator::State OAuthAuthenticator::state() const
{
    return d->state;
}

bool OAuthAuthenticator::hasCredential() const
{
    return d->isUsable();
}

void OAuthAuthenticator::sign(HttpRequest &request) const
{
    if (d->isAlive)
        request.headers.append({"Authorization"_ba, "Bearer " + d->tokens.accessToken});
}

quint64 OAuthAuthenticator::generation() const
{
    return d->generation;
}

void OAuthAuthenticator::renew(quint64 generation)
{
    if (d->isUsable() && d->generation > generation) {
        d->later(&Private::answerNow);
        return;
    }
    if (d->state == State::NeedsUser) {
        d->later(&Private::answerNow);
        return;
    }
    if (d->isUsable())
        d->noteRefusal();
    if (d->state == State::SignedIn || d->state == State::SignedOut)
        d->begin(); // else it joins what is under way or planned
}

void OAuthAuthenticator::signIn()
{
    if (d->isBusy() || d->revocation)
        return;
    if (d->isUsable() && d->state == State::SignedIn) {
        d->later(&Private::answerNow);
        return;
    }
    d->earlyRefusals = 0;
    d->begin();
}

void OAuthAuthenticator::accept(const OAuthTokens &tokens)
{
    d->stop();
    d->isAccepting = true;
    d->setState(State::SigningIn);
    const auto conclude = [this, tokens, attempt = d->attempt](const SecretAnswer &answer) {
        d->vault.unlock();
        if (attempt != d->attempt)
            return;
        d->isAccepting = false;
        d->earlyRefusals = 0;
        d->scopesCheckedAt.reset();
        if (answer.outcome != SecretOutcome::Ok)
            d->keeper.noteNotKept(secretError(answer));
        d->use(tokens, false);
    };
    d->vault.lock(this, [this, tokens, conclude] { d->vault.write(tokens, this, conclude); });
}

void OAuthAuthenticator::setClientSecret(const QString &secret)
{
    d->clientSecret = secret.toUtf8();
    d->vault.writeClientSecret(d->clientSecret, this, [this](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Ok)
            Q_EMIT tokensNotKept(secretError(answer));
    });
    if (d->state == State::NeedsUser) {
        d->lastError = {};
        d->setState(State::SignedOut);
    }
}

void OAuthAuthenticator::recheckScopes()
{
    if (d->state == State::SigningIn)
        return;
    const qint64 now = d->clock.now();
    const bool isTooSoon =
        d->scopesCheckedAt && *d->scopesCheckedAt <= now && now - *d->scopesCheckedAt < scopePatience;
    if (d->state != State::SignedIn || isTooSoon) {
        d->later(&Private::answerNow);
        return;
    }
    d->scopesCheckedAt = now;
    d->begin();
}

void OAuthAuthenticator::revoke()
{
    if (d->revocation)
        return;
    d->isRevokeWanted = true;
    if (!d->isBusy()) // else when that is done: its answer may bring another refresh token
        d->startRevocation();
}

void OAuthAuthenticator::forget()
{
    d->forget([] {});
}

void OAuthAuthenticator::setProxy(const QNetworkProxy &proxy)
{
    d->transport.setProxy(proxy);
}

QStringList OAuthAuthenticator::grantedScopes() const
{
    return d->tokens.scopes;
}

bool OAuthAuthenticator::hasControl() const
{
    return d->tokens.scopes.contains(OAuthScope::control);
}

const ApiError &OAuthAuthenticator::lastError() const
{
    return d->lastError;
}

std::optional<qint64> OAuthAuthenticator::nextTryAt() const
{
    return d->lastError.kind != ApiError::Kind::None ? d->timer.dueAt() : std::nullopt;
}

qint64 OAuthAuthenticator::expiresAt() const
{
    return d->isAlive ? d->tokens.expiresAt : 0;
}

QString OAuthAuthenticator::clientSecretName(const ProfileId &id)
{
    return TokenVault::clientSecretName(id);
}

QString OAuthAuthenticator::tokensName(const ProfileId &id)
{
    return TokenVault::tokensName(id);
}

HttpTransport &OAuthAuthenticator::oauthTransport()
{
    return d->transport;
}

void OAuthAuthenticator::setSteadySource(std::function<qint64()> source)
{
    d->age.setSteadySource(std::move(source));
}
