// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/consentrevocation.h"

#include "core/auth/loginerrors.h"
#include "core/auth/oauthrequests.h"
#include "core/auth/tokenrefresh.h"
#include "core/net/httptransport.h"

ConsentRevocation::ConsentRevocation(TokenVault &vault, HttpTransport &transport,
                                     const OAuthSettings &settings, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_transport(transport)
    , m_settings(settings)
{
}

ConsentRevocation::~ConsentRevocation()
{
    delete m_exchange;
}

void ConsentRevocation::start(const OAuthTokens &known)
{
    m_tokens = known;
    m_vault.lock(this, [this] {
        m_vault.read(this, [this](const TokenVault::Content &content) {
            const bool isEmpty = m_tokens.accessToken.isEmpty() && m_tokens.refreshToken.isEmpty();
            if (content.answer.outcome == SecretOutcome::Ok && (isEmpty || content.isNews)) {
                m_tokens = content.tokens;
            } else if (isEmpty) {
                const bool isMissing = content.answer.outcome == SecretOutcome::Missing;
                end({isMissing ? RevokeVerdict::WasInvalid : RevokeVerdict::Failed,
                     isMissing ? consentNeededError() : secretError(content.answer)});
                return;
            }
            send();
        });
    });
}

void ConsentRevocation::send()
{
    // The access token would have to be valid still; the refresh token serves as well (§7.2).
    const QByteArray token = m_tokens.refreshToken.isEmpty() ? m_tokens.accessToken : m_tokens.refreshToken;
    m_exchange = m_transport.post(revokeRequest(m_settings, token));
    connect(m_exchange, &HttpExchange::finished, this, [this, token](const HttpResponse &response) {
        m_exchange = nullptr;
        end(decodeRevokeAnswer(response, {token}));
    });
}

void ConsentRevocation::end(const RevokeAnswer &answer)
{
    m_vault.unlock();
    deleteLater();
    Q_EMIT finished(answer);
}
