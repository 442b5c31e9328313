// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authenticator.h"
#include "core/auth/secretstore.h"
#include "core/settings/profile.h"
#include "core/util/clock.h"

#include <QPointer>

class HttpExchange;
class HttpTransport;
class RateLimiter;

//! Signs in with an API account: `POST /thirdData/login`, token in the header XSRF-TOKEN
//! (`query-endpoints.md` §3). Keeps the token in the SecretStore and uses it again after a restart without a
//! login. Paced by the login guard
//! (`flow-control.md` §7.7) in the RateLimiter's books. A refused password is never sent again by itself.
class AccountAuthenticator final : public Authenticator
{
    Q_OBJECT
public:
    AccountAuthenticator(const Profile &profile, HttpTransport &transport, SecretStore &secrets,
                         RateLimiter &limiter, Clock &clock, QObject *parent = nullptr);
    ~AccountAuthenticator() override;

    State state() const override { return m_state; }
    bool hasCredential() const override { return !m_token.isEmpty(); }
    void sign(HttpRequest &request) const override;
    quint64 generation() const override { return m_generation; }
    void renew(quint64 generation) override;

    //! If there is no session: with the kept token if there is one, else with the password.
    void signIn() override;
    //! Uses this password from now on and keeps it in the SecretStore; leaves NeedsUser. Does not sign in.
    void setPassword(const QString &password);
    //! Password and token.
    void forget() override;
    //! Ends the session on the service; only on a person's wish, it costs a login next time. Ends with
    //! signedOut().
    void logout();

    const ApiError &lastError() const override { return m_lastError; }
    std::optional<qint64> nextTryAt() const override { return m_timer.dueAt(); }
    //! Before this a person need not try again either (UTC ms): a lock, a pause of the service. 0 if there is
    //! none.
    qint64 pausedUntil() const { return m_hintAt; }
    //! Names of the secrets of a profile, for "forget this account".
    static QString passwordName(const ProfileId &id);
    static QString tokenName(const ProfileId &id);

Q_SIGNALS:
    //! A login has to wait for the guard until then (UTC ms).
    void loginPostponed(qint64 until);
    void signedOut();
    //! The password could not be stored: it is used for this run only.
    void passwordNotKept(const ApiError &error);

private:
    void setState(State state);
    void begin();
    void restoreToken();
    void useRestored(const SecretAnswer &answer);
    void readPassword();
    void login();
    void sendLogin();
    void concludeLogin(const HttpResponse &response);
    void accept(const QByteArray &token);
    void fail(const ApiError &error, qint64 retryAt, bool needsUser);
    void stopTrying();
    void noteExpiry();
    void dropToken();

    const Profile m_profile;
    HttpTransport &m_transport;
    SecretStore &m_secrets;
    RateLimiter &m_limiter;
    Clock &m_clock;
    ClockTimer m_timer;
    QPointer<HttpExchange> m_exchange;
    State m_state = State::SignedOut;
    QByteArray m_token;
    QByteArray m_refusedToken; // by a 305; logged in anew only if nobody has kept another since
    std::optional<QByteArray> m_password; // once known, for this run
    quint64 m_generation = 0;
    quint64 m_attempt = 0; // answers of the SecretStore to an older attempt are ignored
    bool m_isTokenRead = false;
    bool m_isRestored =
        false; // the token comes from an earlier run: its end says nothing about other clients
    int m_failures = 0;
    QList<qint64> m_expiries; // 305s of fresh tokens within ten minutes
    int m_thefts = 0;
    qint64 m_acceptedAt = 0;
    qint64 m_pausedUntil = 0; // after the session was taken
    qint64 m_hintAt = 0; // of the last failure that needs a person
    ApiError m_lastError;
};
