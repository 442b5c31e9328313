// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenrefresh.h"

#include "core/auth/loginerrors.h"
#include "core/auth/oauthanswers.h"
#include "core/auth/oauthrequests.h"
#include "core/net/httptransport.h"
#include "core/net/netlogging.h"
#include "core/util/clock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthError)
};

constexpr qint64 worthAdopting = 60'000; // ms that tokens of another process must still live

} // namespace

ApiError consentNeededError()
{
    ApiError error;
    error.kind = ApiError::Kind::Credentials;
    error.exceptionId = u"oauth#consent"_s;
    error.text = Words::tr("The owner has to authorise Heliodesk at FusionSolar first.");
    return error;
}

ApiError consentSecretError(const SecretAnswer &answer)
{
    if (answer.outcome != SecretOutcome::Missing && answer.outcome != SecretOutcome::Ok)
        return secretError(answer);
    ApiError error;
    error.kind = ApiError::Kind::Secret;
    error.secretProblem = ApiError::SecretProblem::Missing;
    error.text = Words::tr("No client secret is stored for this account.");
    return error;
}

TokenRefresh::TokenRefresh(TokenVault &vault, HttpTransport &transport, const OAuthSettings &settings,
                           Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_transport(transport)
    , m_settings(settings)
    , m_clock(clock)
{
}

TokenRefresh::~TokenRefresh()
{
    delete m_exchange;
}

void TokenRefresh::start(const OAuthTokens &known, const QByteArray &clientSecret)
{
    m_tokens = known;
    m_clientSecret = clientSecret;
    m_vault.lock(
        this, [this] { m_vault.read(this, [this](const TokenVault::Content &content) { take(content); }); });
}

void TokenRefresh::take(const TokenVault::Content &content)
{
    const bool isEmpty = m_tokens.accessToken.isEmpty() && m_tokens.refreshToken.isEmpty();
    if (content.answer.outcome == SecretOutcome::Ok && (content.isNews || isEmpty)) {
        const bool isOther = content.tokens.accessToken != m_tokens.accessToken;
        m_tokens = content.tokens;
        const bool isYoung = m_tokens.expiresAt == 0 || m_tokens.expiresAt > m_clock.now() + worthAdopting;
        if (isOther && !isEmpty && isYoung) {
            m_result.tokens = m_tokens;
            end(RefreshResult::Ending::Adopted);
            return;
        }
    } else if (isEmpty || content.isGone) {
        const bool isMissing = content.answer.outcome == SecretOutcome::Missing;
        end(RefreshResult::Ending::NeedsUser, isMissing ? consentNeededError() : secretError(content.answer));
        return;
    }
    // A keychain that is locked by now, or took nothing in the first place, does not hinder: we have them in
    // memory.
    if (m_tokens.refreshToken.isEmpty())
        end(RefreshResult::Ending::NeedsUser, consentNeededError());
    else if (m_clientSecret.isEmpty())
        readClientSecret();
    else
        send();
}

void TokenRefresh::readClientSecret()
{
    m_vault.readClientSecret(this, [this](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Ok || answer.secret.isEmpty()) {
            end(RefreshResult::Ending::NeedsUser, consentSecretError(answer));
            return;
        }
        m_clientSecret = answer.secret;
        Q_EMIT clientSecretRead(m_clientSecret);
        send();
    });
}

void TokenRefresh::send()
{
    m_sentAt = m_clock.now();
    m_exchange = m_transport.post(refreshRequest(m_settings, m_tokens.refreshToken, m_clientSecret));
    connect(m_exchange, &HttpExchange::finished, this, &TokenRefresh::conclude);
}

void TokenRefresh::conclude(const HttpResponse &response)
{
    m_exchange = nullptr;
    const TokenAnswer answer = decodeTokenAnswer(response, m_sentAt, {m_tokens.refreshToken, m_clientSecret});
    switch (answer.verdict) {
    case TokenVerdict::Granted:
        m_result.tokens = answer.tokens;
        if (m_result.tokens.refreshToken.isEmpty())
            m_result.tokens.refreshToken = m_tokens.refreshToken;
        if (m_result.tokens.scopes.isEmpty())
            m_result.tokens.scopes = m_tokens.scopes;
        keep();
        return;
    case TokenVerdict::GrantRefused:
    case TokenVerdict::ClientRefused:
    case TokenVerdict::Defect:
    case TokenVerdict::Untrusted:
        end(RefreshResult::Ending::NeedsUser, answer.error);
        return;
    case TokenVerdict::Transient:
        end(RefreshResult::Ending::Transient, answer.error);
        return;
    }
}

void TokenRefresh::keep()
{
    m_vault.write(m_result.tokens, this, [this](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Ok)
            m_result.notKept = secretError(answer);
        end(RefreshResult::Ending::Refreshed);
    });
}

void TokenRefresh::end(RefreshResult::Ending ending, const ApiError &error)
{
    m_vault.unlock();
    m_result.ending = ending;
    m_result.error = error;
    deleteLater();
    Q_EMIT finished(m_result);
}
