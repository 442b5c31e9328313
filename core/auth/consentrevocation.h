// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthanswers.h"
#include "core/auth/tokenvault.h"

class HttpExchange;
class HttpTransport;

//! Ends the whole consent at the service (`oauth.md` §7.2), with the newest refresh token there is, under the
//! lock. Forgets nothing. Ends exactly once and then deletes itself.
class ConsentRevocation : public QObject
{
    Q_OBJECT
public:
    ConsentRevocation(TokenVault &vault, HttpTransport &transport, const OAuthSettings &settings,
                      QObject *parent);
    ~ConsentRevocation() override;

    //! \a known: what we have in memory, or nothing.
    void start(const OAuthTokens &known);

Q_SIGNALS:
    void finished(const RevokeAnswer &answer);

private:
    void send();
    void end(const RevokeAnswer &answer);

    TokenVault &m_vault;
    HttpTransport &m_transport;
    const OAuthSettings m_settings;
    QPointer<HttpExchange> m_exchange;
    OAuthTokens m_tokens;
};
