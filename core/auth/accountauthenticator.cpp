// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/accountauthenticator.h"

#include "core/api/endpoints.h"
#include "core/api/envelope.h"
#include "core/auth/loginerrors.h"
#include "core/net/httptransport.h"
#include "core/net/netlogging.h"
#include "core/net/ratelimiter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 theftWindow = 10 * minute;
constexpr qint64 longestTheftPause = 60 * minute;
constexpr int theftCount = 3; // 305s of fresh tokens (`flow-control.md` §4.6)
constexpr qint64 otherProcessDelay = 200;

} // namespace

AccountAuthenticator::AccountAuthenticator(const Profile &profile, HttpTransport &transport,
                                           SecretStore &secrets, RateLimiter &limiter, Clock &clock,
                                           QObject *parent)
    : Authenticator(parent)
    , m_profile(profile)
    , m_transport(transport)
    , m_secrets(secrets)
    , m_limiter(limiter)
    , m_clock(clock)
    , m_timer(clock)
{
    connect(&m_timer, &ClockTimer::due, this, &AccountAuthenticator::begin);
}

AccountAuthenticator::~AccountAuthenticator()
{
    delete m_exchange;
}

QString AccountAuthenticator::passwordName(const ProfileId &id)
{
    return u"heliodesk/%1/password"_s.arg(id.value);
}

QString AccountAuthenticator::tokenName(const ProfileId &id)
{
    return u"heliodesk/%1/token"_s.arg(id.value);
}

void AccountAuthenticator::sign(HttpRequest &request) const
{
    if (!m_token.isEmpty())
        request.headers.append({"XSRF-TOKEN"_ba, m_token});
}

void AccountAuthenticator::renew(quint64 generation)
{
    if (hasCredential() && m_generation > generation) {
        QMetaObject::invokeMethod(this, &Authenticator::signedIn, Qt::QueuedConnection);
        return;
    }
    if (m_state == State::SigningIn)
        return; // joins what is under way or planned
    if (m_state == State::NeedsUser) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == State::NeedsUser)
                    Q_EMIT failed(m_lastError, 0);
            },
            Qt::QueuedConnection);
        return;
    }
    if (hasCredential()) {
        m_refusedToken = std::exchange(m_token, {});
        m_isTokenRead = false; // another process of ours may have logged in and kept a newer one
    }
    begin();
}

void AccountAuthenticator::signIn()
{
    if (hasCredential()) {
        QMetaObject::invokeMethod(this, &Authenticator::signedIn, Qt::QueuedConnection);
        return;
    }
    if (m_state == State::SigningIn && !m_timer.isActive())
        return;
    m_pausedUntil = 0;
    begin();
}

void AccountAuthenticator::setPassword(const QString &password)
{
    stopTrying();
    m_password = password.toUtf8();
    m_lastError = {};
    m_failures = 0;
    m_limiter.pardonWrongPassword();
    m_secrets.write(passwordName(m_profile.id), *m_password, this, [this](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Ok)
            Q_EMIT passwordNotKept(secretError(answer));
    });
    if (!hasCredential())
        setState(State::SignedOut);
}

void AccountAuthenticator::forget()
{
    stopTrying();
    m_password.reset();
    m_token.clear();
    m_lastError = {};
    m_isTokenRead = true;
    const auto ignore = [](const SecretAnswer &) {};
    m_secrets.remove(passwordName(m_profile.id), this, ignore);
    m_secrets.remove(tokenName(m_profile.id), this, ignore);
    setState(State::SignedOut);
}

void AccountAuthenticator::logout()
{
    stopTrying();
    const QByteArray token = m_token;
    if (!token.isEmpty())
        dropToken();
    setState(State::SignedOut);
    if (token.isEmpty() || !m_limiter.tryTake(Endpoint::Logout)) { // the session ends by itself in 30 minutes
        QMetaObject::invokeMethod(this, &AccountAuthenticator::signedOut, Qt::QueuedConnection);
        return;
    }
    HttpRequest request;
    request.path = endpointSpec(Endpoint::Logout).path;
    request.body = QJsonDocument(QJsonObject {{"xsrfToken"_L1, QString::fromLatin1(token)}})
                       .toJson(QJsonDocument::Compact);
    request.headers.append({"XSRF-TOKEN"_ba, token});
    HttpExchange *exchange = m_transport.post(request);
    connect(exchange, &HttpExchange::finished, this, [this](const HttpResponse &response) {
        const ApiError error = judgeAnswer(response, m_clock.now());
        if (error.neverArrived)
            m_limiter.giveBack(Endpoint::Logout);
        else
            m_limiter.settle(Endpoint::Logout);
        m_limiter.learn(Endpoint::Logout, error);
        Q_EMIT signedOut();
    });
}

void AccountAuthenticator::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void AccountAuthenticator::stopTrying()
{
    ++m_attempt;
    m_timer.stop();
    if (m_exchange) {
        delete m_exchange;
        m_limiter.settle(Endpoint::Login);
    }
}

void AccountAuthenticator::begin()
{
    stopTrying();
    setState(State::SigningIn);
    m_pausedUntil = std::min(m_pausedUntil, m_clock.now() + longestTheftPause); // the clock was set back
    if (m_pausedUntil > m_clock.now()) {
        ApiError error;
        error.kind = ApiError::Kind::Session;
        error.failCode = 305;
        error.text = tr("Another program uses this account. Each sign-in ends the session of the other.");
        fail(error, m_pausedUntil, false);
    } else if (!m_isTokenRead) {
        restoreToken();
    } else if (m_password) {
        login();
    } else {
        readPassword();
    }
}

void AccountAuthenticator::restoreToken()
{
    m_secrets.read(tokenName(m_profile.id), this, [this, attempt = m_attempt](const SecretAnswer &answer) {
        if (attempt == m_attempt)
            useRestored(answer);
    });
}

void AccountAuthenticator::useRestored(const SecretAnswer &answer)
{
    m_isTokenRead = true;
    const QJsonObject kept = QJsonDocument::fromJson(answer.secret).object();
    const bool isOurs = kept.value("baseUrl"_L1).toString() == m_profile.baseUrl.toString()
        && kept.value("userName"_L1).toString() == m_profile.userName;
    const QByteArray token = kept.value("token"_L1).toString().toLatin1();
    const QByteArray refused = std::exchange(m_refusedToken, {});
    if (answer.outcome == SecretOutcome::Ok && isOurs && !token.isEmpty() && token != refused) {
        m_isRestored = true;
        accept(token);
    } else if (!refused.isEmpty()) {
        noteExpiry();
        dropToken();
        begin();
    } else if (m_password) {
        login();
    } else {
        readPassword();
    }
}

void AccountAuthenticator::readPassword()
{
    m_secrets.read(passwordName(m_profile.id), this, [this, attempt = m_attempt](const SecretAnswer &answer) {
        if (attempt != m_attempt)
            return;
        if (answer.outcome != SecretOutcome::Ok || answer.secret.isEmpty()) {
            fail(secretError(answer), 0, true);
            return;
        }
        m_password = answer.secret;
        login();
    });
}

void AccountAuthenticator::login()
{
    const qint64 now = m_clock.now();
    const qint64 allowed = m_limiter.nextAllowedAt(Endpoint::Login);
    if (allowed > now) {
        m_timer.startAt(allowed);
        Q_EMIT loginPostponed(allowed);
    } else if (!m_limiter.tryTake(Endpoint::Login)) {
        m_timer.startIn(otherProcessDelay);
    } else {
        sendLogin();
    }
}

void AccountAuthenticator::sendLogin()
{
    HttpRequest request;
    request.path = endpointSpec(Endpoint::Login).path;
    request.body = QJsonDocument(QJsonObject {{"userName"_L1, m_profile.userName},
                                              {"systemCode"_L1, QString::fromUtf8(*m_password)}})
                       .toJson(QJsonDocument::Compact);
    m_exchange = m_transport.post(request);
    connect(m_exchange, &HttpExchange::finished, this, &AccountAuthenticator::concludeLogin);
}

void AccountAuthenticator::concludeLogin(const HttpResponse &response)
{
    m_exchange = nullptr;
    ApiError error = judgeLoginAnswer(response, m_clock.now());
    const QByteArray token = loginToken(response);
    if (error.exceptionId == "login#no-token"_L1)
        error.text = tr("The service accepted the sign-in but sent no session token.");
    if (error.neverArrived)
        m_limiter.giveBack(Endpoint::Login);
    else
        m_limiter.settle(Endpoint::Login);
    m_limiter.learn(Endpoint::Login, error);
    if (error.kind == ApiError::Kind::None) {
        m_isRestored = false;
        const QJsonObject kept {{"baseUrl"_L1, m_profile.baseUrl.toString()},
                                {"userName"_L1, m_profile.userName},
                                {"token"_L1, QString::fromLatin1(token)}};
        m_secrets.write(tokenName(m_profile.id), QJsonDocument(kept).toJson(QJsonDocument::Compact), this,
                        [](const SecretAnswer &answer) {
                            if (answer.outcome != SecretOutcome::Ok)
                                qCInfo(lcAuth, "The session is not kept for the next start (%d)",
                                       int(answer.outcome));
                        });
        accept(token);
        return;
    }
    ++m_failures;
    if (error.kind == ApiError::Kind::Credentials)
        m_password.reset(); // the next try, on a person's wish, reads it anew
    const LoginVerdict verdict = judgeLoginFailure(error, m_failures);
    const qint64 now = m_clock.now();
    const qint64 guarded = m_limiter.nextAllowedAt(Endpoint::Login);
    if (verdict.needsUser)
        fail(error, verdict.hintMs > 0 ? std::max(now + verdict.hintMs, guarded) : 0, true);
    else
        fail(error, std::max(now + verdict.delayMs, guarded), false);
}

void AccountAuthenticator::accept(const QByteArray &token)
{
    m_token = token;
    ++m_generation;
    m_failures = 0;
    m_lastError = {};
    m_acceptedAt = m_clock.now();
    qCInfo(lcAuth, "Signed in%s", m_isRestored ? " with the kept session" : "");
    setState(State::SignedIn);
    Q_EMIT signedIn();
}

void AccountAuthenticator::fail(const ApiError &error, qint64 retryAt, bool needsUser)
{
    m_lastError = error;
    m_hintAt = needsUser ? retryAt : 0;
    if (!needsUser && retryAt > 0)
        m_timer.startAt(retryAt);
    qCInfo(lcAuth, "Not signed in: kind %d, failCode %d", int(error.kind), error.failCode);
    // Between two tries it goes on signing in: the queue stays parked and its calls wait.
    setState(needsUser ? State::NeedsUser : State::SigningIn);
    Q_EMIT failed(error, retryAt);
}

void AccountAuthenticator::noteExpiry()
{
    if (m_isRestored)
        return;
    const qint64 now = m_clock.now();
    if (now - m_acceptedAt > 3 * theftWindow) // it lasted: whoever took the sessions has stopped
        m_thefts = 0;
    m_expiries.removeIf([now](qint64 at) { return at > now || now - at >= theftWindow; });
    m_expiries.append(now);
    if (m_expiries.size() < theftCount)
        return;
    m_expiries.clear();
    m_pausedUntil = now + std::min(theftWindow << std::min(m_thefts, 3), longestTheftPause);
    ++m_thefts;
    Q_EMIT sessionTaken();
}

void AccountAuthenticator::dropToken()
{
    m_token.clear();
    m_secrets.remove(tokenName(m_profile.id), this, [](const SecretAnswer &) {});
}
