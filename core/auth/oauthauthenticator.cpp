// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthauthenticator.h"

#include "core/auth/consentrevocation.h"
#include "core/auth/loginerrors.h"
#include "core/auth/oauthscopes.h"
#include "core/auth/tokenage.h"
#include "core/auth/tokenrefresh.h"
#include "core/net/httptransport.h"
#include "core/net/netlogging.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr std::array<qint64, 4> pauses {1 * minute, 2 * minute, 5 * minute, 10 * minute};
constexpr qint64 longestAdvice = 60 * minute;
constexpr qint64 scopePatience = 15 * minute;
constexpr qint64 earlyWithin = 10 * minute; // a token that is refused so soon did not end by age
constexpr int mostEarly = 2; // "after one more try" (`oauth.md` §9.3)
constexpr int oauthTimeout = 20'000;
constexpr qint64 oauthBodyLimit = 1024 * 1024;

qint64 pauseAfter(int failures)
{
    return pauses[size_t(std::clamp(failures, 1, int(pauses.size())) - 1)];
}

} // namespace

struct OAuthAuthenticator::Private
{
    Private(OAuthAuthenticator *authenticator, const Profile &profile, SecretStore &secrets, Clock &someClock)
        : q(authenticator)
        , settings(profile.oauth)
        , clock(someClock)
        , vault(profile, secrets)
        , transport(profile.oauth.serverUrl)
        , timer(someClock)
        , keepTimer(someClock)
    {
        transport.setTimeout(oauthTimeout);
        transport.setBodyLimit(oauthBodyLimit);
    }
    ~Private()
    {
        delete refresh;
        delete revocation;
    }

    void setState(State present)
    {
        if (std::exchange(state, present) != present)
            Q_EMIT q->stateChanged(present);
    }
    void later(void (Private::*function)())
    {
        QMetaObject::invokeMethod(
            q, [this, function] { (this->*function)(); }, Qt::QueuedConnection);
    }
    void answerNow() // again, to somebody who asked again
    {
        if (state == State::SignedIn)
            Q_EMIT q->signedIn();
        else if (state == State::NeedsUser)
            Q_EMIT q->failed(lastError, 0);
    }
    bool isBusy() const { return refresh || isReading || isAccepting; }
    bool isUsable() const { return isAlive && !age.isPastEnd(clock.now()); }

    void stop();
    void restore();
    void begin();
    void conclude(const RefreshResult &result);
    void use(const OAuthTokens &fresh, bool isOfEarlierRun);
    void fail(const ApiError &error, qint64 retryAt);
    void noteRefusal();
    void noteNotKept(const ApiError &error);
    void keepAgain();
    void startRevocation();
    void concludeRevocation(const RevokeAnswer &answer);
    void forget(const TokenVault::Callback &callback);
    void dropMemory();

    OAuthAuthenticator *q;
    const OAuthSettings settings;
    Clock &clock;
    TokenVault vault;
    HttpTransport transport;
    ClockTimer timer; // the next refresh, in good time or after a failure
    ClockTimer keepTimer;
    QPointer<TokenRefresh> refresh;
    QPointer<ConsentRevocation> revocation;
    State state = State::SignedOut;
    OAuthTokens tokens;
    TokenAge age;
    QByteArray clientSecret; // once known, for this run
    ApiError lastError;
    quint64 generation = 0;
    quint64 attempt = 0; // answers of the SecretStore to an older attempt are ignored
    int failures = 0;
    int keepFailures = 0; // 0: the keychain has the tokens
    int earlyRefusals = 0;
    std::optional<qint64> scopesCheckedAt;
    bool isAlive = false; // the service has not refused the access token
    bool isRestored = false; // it comes from an earlier run: its end says nothing
    bool isReading = false;
    bool isAccepting = false;
    bool isRevokeWanted = false;
    bool isBeginMissed = false; // while it was being revoked
};

OAuthAuthenticator::OAuthAuthenticator(const Profile &profile, SecretStore &secrets, Clock &clock,
                                       QObject *parent)
    : Authenticator(parent)
    , d(std::make_unique<Private>(this, profile, secrets, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] { d->begin(); });
    connect(&d->keepTimer, &ClockTimer::due, this, [this] { d->keepAgain(); });
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
            d->noteNotKept(secretError(answer));
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

//! Drops what is under way. A refresh that was sent may have had its effect all the same.
void OAuthAuthenticator::Private::stop()
{
    ++attempt;
    timer.stop();
    keepTimer.stop();
    keepFailures = 0;
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
        if (result.notKept.kind != ApiError::Kind::None) {
            noteNotKept(result.notKept);
        } else if (std::exchange(keepFailures, 0) > 0) {
            keepTimer.stop();
            Q_EMIT q->tokensKept();
        }
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
        const qint64 pause = std::max(isLost ? 0 : pauseAfter(failures + 1), advised);
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

void OAuthAuthenticator::Private::noteNotKept(const ApiError &error)
{
    ++keepFailures;
    keepTimer.startIn(pauseAfter(keepFailures));
    qCInfo(lcAuth, "The tokens are not kept for the next start (%d)", int(error.secretProblem));
    Q_EMIT q->tokensNotKept(error);
}

void OAuthAuthenticator::Private::keepAgain()
{
    if (isBusy() || revocation) { // that writes, or removes, what there is
        keepTimer.startIn(pauseAfter(1));
        return;
    }
    vault.write(tokens, q, [this, number = attempt, of = generation](const SecretAnswer &answer) {
        if (number != attempt || of != generation)
            return;
        if (answer.outcome != SecretOutcome::Ok) {
            ++keepFailures;
            keepTimer.startIn(pauseAfter(keepFailures));
            return;
        }
        keepFailures = 0;
        Q_EMIT q->tokensKept();
    });
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
