// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthengine.h"

#include "core/auth/loginerrors.h"
#include "core/auth/refreshpause.h"
#include "core/net/netlogging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 longestAdvice = 60 * minute;
constexpr qint64 earlyWithin = 10 * minute; // a token that is refused so soon did not end by age
constexpr int mostEarly = 2; // "after one more try" (`oauth.md` §9.3)
constexpr int oauthTimeout = 20'000;
constexpr qint64 oauthBodyLimit = 1024 * 1024;

} // namespace

OAuthAuthenticator::Private::Private(OAuthAuthenticator *authenticator, const Profile &profile,
                                     SecretStore &secrets, Clock &someClock)
    : q(authenticator)
    , settings(profile.oauth)
    , clock(someClock)
    , vault(profile, secrets)
    , transport(profile.oauth.serverUrl)
    , timer(someClock)
    , keeper(vault, someClock)
{
    transport.setTimeout(oauthTimeout);
    transport.setBodyLimit(oauthBodyLimit);
}

OAuthAuthenticator::Private::~Private()
{
    delete refresh;
    delete revocation;
}

void OAuthAuthenticator::Private::setState(State present)
{
    if (std::exchange(state, present) != present)
        Q_EMIT q->stateChanged(present);
}

void OAuthAuthenticator::Private::later(void (Private::*function)())
{
    QMetaObject::invokeMethod(
        q, [this, function] { (this->*function)(); }, Qt::QueuedConnection);
}

void OAuthAuthenticator::Private::answerNow()
{
    if (state == State::SignedIn)
        Q_EMIT q->signedIn();
    else if (state == State::NeedsUser)
        Q_EMIT q->failed(lastError, 0);
}

//! Drops what is under way. A refresh that was sent may have had its effect all the same.
void OAuthAuthenticator::Private::stop()
{
    ++attempt;
    timer.stop();
    keeper.stop();
    failures = 0;
    isReading = false;
    isAccepting = false;
    isRevokeWanted = false;
    isBeginMissed = false;
    delete refresh;
    delete revocation;
    vault.unlock();
}

void OAuthAuthenticator::Private::begin()
{
    if (revocation)
        isBeginMissed = true;
    if (isBusy() || revocation)
        return;
    timer.stop();
    setState(State::SigningIn);
    if (tokens.accessToken.isEmpty() && tokens.refreshToken.isEmpty()) {
        restore();
        return;
    }
    refresh = new TokenRefresh(vault, transport, settings, clock, q);
    QObject::connect(refresh, &TokenRefresh::clientSecretRead, q,
                     [this](const QByteArray &secret) { clientSecret = secret; });
    QObject::connect(refresh, &TokenRefresh::finished, q,
                     [this](const RefreshResult &result) { conclude(result); });
    refresh->start(tokens, clientSecret);
}

//! The tokens of the run before; no lock is needed to read them.
void OAuthAuthenticator::Private::restore()
{
    isReading = true;
    vault.read(q, [this, number = attempt](const TokenVault::Content &content) {
        if (number != attempt)
            return;
        isReading = false;
        if (content.answer.outcome != SecretOutcome::Ok) {
            fail(content.answer.outcome == SecretOutcome::Missing ? consentNeededError()
                                                                  : secretError(content.answer),
                 0);
        } else if (TokenAge::isYoung(content.tokens.expiresAt, clock.now())) {
            use(content.tokens, true);
        } else {
            tokens = content.tokens;
            begin();
        }
    });
}

void OAuthAuthenticator::Private::conclude(const RefreshResult &result)
{
    refresh = nullptr;
    if (result.error.exceptionId == "oauth#invalid_client"_L1)
        clientSecret.clear(); // the next try, on a person's wish, reads it anew
    switch (result.ending) {
    case RefreshResult::Ending::Refreshed:
        if (result.notKept.kind != ApiError::Kind::None)
            keeper.noteNotKept(result.notKept);
        else
            keeper.noteKept();
        use(result.tokens, false);
        return;
    case RefreshResult::Ending::Adopted:
        use(result.tokens, false);
        return;
    case RefreshResult::Ending::NeedsUser:
        fail(result.error, 0);
        return;
    case RefreshResult::Ending::Transient: {
        const qint64 advised = std::min(result.error.retryAfterMs.value_or(0), longestAdvice);
        // Its token was refused while the answer was awaited: the request has probably arrived.
        const bool isLost = failures == 0 && !isAlive && !result.error.neverArrived;
        const qint64 pause = std::max(isLost ? 0 : refreshPause(failures + 1), advised);
        ++failures;
        fail(result.error, clock.now() + pause);
        return;
    }
    }
}

void OAuthAuthenticator::Private::use(const OAuthTokens &fresh, bool isOfEarlierRun)
{
    const bool areScopesNew = fresh.scopes != tokens.scopes;
    tokens = fresh;
    ++generation;
    keeper.disregardAnswer();
    isAlive = true;
    isRestored = isOfEarlierRun;
    failures = 0;
    lastError = {};
    age.start(fresh.expiresAt, clock.now());
    if (const auto due = age.refreshAt(); due && !fresh.refreshToken.isEmpty())
        timer.startAt(*due);
    qCInfo(lcAuth, "Linked%s, %lld s left", isOfEarlierRun ? " with the kept tokens" : "",
           static_cast<long long>(fresh.expiresAt > 0 ? (fresh.expiresAt - clock.now()) / 1000 : -1));
    const QPointer<OAuthAuthenticator> guard(q);
    setState(State::SignedIn);
    if (guard && areScopesNew)
        Q_EMIT q->scopesChanged(fresh.scopes);
    if (guard)
        Q_EMIT q->signedIn();
    if (guard && isRevokeWanted)
        startRevocation();
}

//! \a retryAt: UTC ms; 0 if only a person can help.
void OAuthAuthenticator::Private::fail(const ApiError &error, qint64 retryAt)
{
    qCInfo(lcAuth, "Not refreshed: kind %d, HTTP %d", int(error.kind), error.httpStatus);
    lastError = error;
    const bool isStillLinked = retryAt > 0 && isUsable();
    if (retryAt > 0)
        timer.startAt(retryAt);
    else
        isAlive = false;
    const QPointer<OAuthAuthenticator> guard(q);
    if (isStillLinked) { // with the old token, until its end
        setState(State::SignedIn);
        if (guard)
            Q_EMIT q->signedIn();
    } else {
        setState(retryAt > 0 ? State::SigningIn : State::NeedsUser);
        if (guard)
            Q_EMIT q->failed(error, retryAt);
    }
    if (guard && isRevokeWanted)
        startRevocation();
}

//! The service has refused (305) a token that is not at its end.
void OAuthAuthenticator::Private::noteRefusal()
{
    isAlive = false;
    if (isRestored || refresh)
        return; // it may have been replaced by another run, or by the refresh under way
    const bool isEarly = age.of(clock.now()) < earlyWithin;
    earlyRefusals = isEarly ? earlyRefusals + 1 : 1;
    if (earlyRefusals <= mostEarly)
        return;
    // Good refreshes, but no token of them is worth anything.
    earlyRefusals = 0;
    stop();
    ApiError error;
    error.kind = ApiError::Kind::Credentials;
    error.failCode = 305;
    error.exceptionId = u"oauth#refused"_s;
    error.text = tr("The service refuses each new sign-in of this account. Another program may use the same "
                    "client and owner, or the address of the region is wrong.");
    setState(State::NeedsUser);
    lastError = error;
    QMetaObject::invokeMethod(
        q,
        [this, number = attempt] {
            if (number != attempt)
                return;
            Q_EMIT q->sessionTaken();
            Q_EMIT q->failed(lastError, 0);
        },
        Qt::QueuedConnection);
}

void OAuthAuthenticator::Private::keepAgain()
{
    if (isBusy() || revocation) // that writes, or removes, what there is
        keeper.postpone();
    else
        keeper.keep(tokens);
}

void OAuthAuthenticator::Private::startRevocation()
{
    isRevokeWanted = false;
    revocation = new ConsentRevocation(vault, transport, settings, q);
    QObject::connect(revocation, &ConsentRevocation::finished, q,
                     [this](const RevokeAnswer &answer) { concludeRevocation(answer); });
    revocation->start(tokens);
}

void OAuthAuthenticator::Private::concludeRevocation(const RevokeAnswer &answer)
{
    revocation = nullptr;
    qCInfo(lcAuth, "Asked to end the consent: %d, HTTP %d", int(answer.verdict), answer.error.httpStatus);
    if (answer.verdict == RevokeVerdict::Failed) {
        if (std::exchange(isBeginMissed, false))
            begin();
    } else {
        // Told only when the keychain is done: the terminal's program ends then.
        forget(
            [this, answer] { Q_EMIT q->revoked(answer.error, answer.verdict == RevokeVerdict::WasInvalid); });
        return;
    }
    Q_EMIT q->revoked(answer.error, false);
}

void OAuthAuthenticator::Private::forget(const TokenVault::Callback &callback)
{
    stop();
    dropMemory();
    vault.clear(q, callback);
    setState(State::SignedOut);
}

void OAuthAuthenticator::Private::dropMemory()
{
    tokens = {};
    clientSecret.clear();
    lastError = {};
    isAlive = false;
    earlyRefusals = 0;
    scopesCheckedAt.reset();
}
