// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthtokens.h"
#include "core/auth/tokenvault.h"
#include "core/net/apierror.h"

class Clock;
class HttpExchange;
class HttpTransport;
struct HttpResponse;

//! How a refresh ended.
struct RefreshResult
{
    enum class Ending {
        Refreshed,
        Adopted, //!< another process has refreshed; its tokens are used
        NeedsUser, //!< error says why; the refresh token stays where it is
        Transient //!< error says why; another try may help
    };
    Ending ending = Ending::Transient;
    OAuthTokens tokens; //!< Refreshed, Adopted
    ApiError error;
    ApiError notKept; //!< Refreshed, but the keychain did not take it: kind Secret
};

//! One refresh: takes the lock, looks whether another process was faster, asks with the refresh token, puts
//! the answer into the keychain, lets the lock go, and only then tells (`oauth.md` §5). Ends exactly once,
//! and then deletes itself; deleting it before drops everything, but a request that was sent may have had its
//! effect.
class TokenRefresh : public QObject
{
    Q_OBJECT
public:
    TokenRefresh(TokenVault &vault, HttpTransport &transport, const OAuthSettings &settings, Clock &clock,
                 QObject *parent);
    ~TokenRefresh() override;

    //! \a known: what we have, or nothing; its access token is no good any more or soon. \a clientSecret: if
    //! known already.
    void start(const OAuthTokens &known, const QByteArray &clientSecret);

Q_SIGNALS:
    void clientSecretRead(const QByteArray &clientSecret);
    void finished(const RefreshResult &result);

private:
    void take(const TokenVault::Content &content);
    void readClientSecret();
    void send();
    void conclude(const HttpResponse &response);
    void keep();
    void end(RefreshResult::Ending ending, const ApiError &error = {});

    TokenVault &m_vault;
    HttpTransport &m_transport;
    const OAuthSettings m_settings;
    Clock &m_clock;
    QPointer<HttpExchange> m_exchange;
    OAuthTokens m_tokens; // with the refresh token that is to be sent
    QByteArray m_clientSecret;
    qint64 m_sentAt = 0;
    RefreshResult m_result;
};

//! The error of tokens or a client secret that the SecretStore did not give or take.
ApiError consentSecretError(const SecretAnswer &answer);
//! The error of an account whose owner has to authorise (again): `oauth#consent`.
ApiError consentNeededError();
