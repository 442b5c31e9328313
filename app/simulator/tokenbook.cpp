// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenbook.h"

#include "switches.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Simulation {
namespace {

QByteArray randomText(QByteArray prefix, int length)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    while (prefix.size() < length)
        prefix.append(letters[QRandomGenerator::system()->bounded(62)]);
    return prefix;
}

} // namespace

QByteArray OAuthScopes::text() const
{
    return basic && control ? "pvms.openapi.basic pvms.openapi.control"
        : control           ? "pvms.openapi.control"
        : basic             ? "pvms.openapi.basic"
                            : "";
}

TokenBook::TokenBook(QList<OAuthClient> clients, QList<OAuthOwner> owners)
    : m_clients(std::move(clients))
    , m_owners(std::move(owners))
{
}

int TokenBook::clientWithId(const QString &id) const
{
    const auto found =
        std::find_if(m_clients.begin(), m_clients.end(), [&](const OAuthClient &c) { return c.id == id; });
    return found != m_clients.end() ? int(found - m_clients.begin()) : -1;
}

int TokenBook::ownerNamed(const QString &userName) const
{
    const auto found = std::find_if(m_owners.begin(), m_owners.end(),
                                    [&](const OAuthOwner &o) { return o.userName == userName; });
    return found != m_owners.end() ? int(found - m_owners.begin()) : -1;
}

void TokenBook::registerRedirect(int client, const QString &redirectUri)
{
    QStringList &known = m_clients[client].redirectUris;
    if (!known.contains(redirectUri))
        known.append(redirectUri);
}

QByteArray TokenBook::consent(Key key, OAuthScopes scopes, const QString &redirectUri, qint64 now,
                              const Switches &switches)
{
    if (switches.grantBasicOnly)
        scopes.control = false;
    const QByteArray code = randomText("oc", 40);
    m_codes.insert(code, {key, scopes, redirectUri, now + switches.codeSeconds * 1000LL});
    ++m_counts[key].codes;
    return code;
}

TokenBook::Tokens TokenBook::renew(Consent &consent, qint64 now, const Switches &switches)
{
    consent.inForce = consent.wanted;
    consent.access = randomText("at", 180);
    consent.accessUntil = now + switches.accessTokenSeconds * 1000LL;
    // What is not told cannot be new.
    if (consent.refresh.isEmpty() || (switches.rotateRefreshToken && !switches.omitRefreshToken)) {
        if (!consent.refresh.isEmpty())
            consent.earlier.append(consent.refresh);
        consent.refresh = randomText("rt", 90);
        consent.refreshUntil =
            switches.refreshTokenSeconds > 0 ? now + switches.refreshTokenSeconds * 1000LL : 0;
    }
    return {consent.access, consent.refresh, switches.accessTokenSeconds, consent.inForce};
}

std::optional<TokenBook::Tokens> TokenBook::exchange(int client, const QByteArray &code,
                                                     const QString &redirectUri, qint64 now,
                                                     const Switches &switches)
{
    const auto found = m_codes.constFind(code);
    if (found == m_codes.constEnd())
        return std::nullopt;
    const Code entry = *found;
    if (entry.key.second != client || entry.redirectUri != redirectUri || now >= entry.until) {
        ++m_counts[entry.key].refusals;
        return std::nullopt;
    }
    m_codes.remove(code);
    Consent fresh;
    fresh.wanted = entry.scopes;
    const Tokens tokens = renew(fresh, now, switches);
    m_consents.insert(entry.key, fresh); // and the pair before it is dead
    ++m_counts[entry.key].exchanges;
    return tokens;
}

std::optional<TokenBook::Tokens> TokenBook::refresh(int client, const QByteArray &refreshToken, qint64 now,
                                                    const Switches &switches)
{
    for (auto entry = m_consents.begin(); entry != m_consents.end(); ++entry) {
        Consent &consent = entry.value();
        const bool isEarlier = consent.earlier.contains(refreshToken);
        if (entry.key().second != client || (consent.refresh != refreshToken && !isEarlier))
            continue;
        const bool isOver = consent.refreshUntil > 0 && now >= consent.refreshUntil;
        if (isOver || (isEarlier && !switches.oldRefreshTokenLives)) {
            ++m_counts[entry.key()].refusals;
            return std::nullopt;
        }
        Tokens tokens = renew(consent, now, switches);
        if (switches.omitRefreshToken)
            tokens.refresh.clear();
        ++m_counts[entry.key()].refreshes;
        return tokens;
    }
    return std::nullopt;
}

TokenBook::Revocation TokenBook::revoke(int client, const QByteArray &token, qint64 now)
{
    for (auto entry = m_consents.begin(); entry != m_consents.end(); ++entry) {
        const Consent &consent = entry.value();
        const bool isAccess = consent.access == token && now < consent.accessUntil;
        const bool isRefresh =
            consent.refresh == token && (consent.refreshUntil == 0 || now < consent.refreshUntil);
        if (entry.key().second != client || token.isEmpty() || (!isAccess && !isRefresh))
            continue;
        ++m_counts[entry.key()].revocations;
        m_consents.erase(entry);
        return Revocation::Done;
    }
    return Revocation::Unfit;
}

std::optional<TokenBook::Grant> TokenBook::grantOf(const QByteArray &accessToken, qint64 now) const
{
    if (accessToken.isEmpty())
        return std::nullopt;
    for (auto entry = m_consents.begin(); entry != m_consents.end(); ++entry) {
        if (entry->access == accessToken && now < entry->accessUntil)
            return Grant {entry.key().first, entry.key().second, entry->inForce.control,
                          entry->inForce.basic};
    }
    return std::nullopt;
}

bool TokenBook::endConsent(Key key)
{
    if (m_consents.remove(key) == 0)
        return false;
    ++m_counts[key].withdrawals;
    return true;
}

bool TokenBook::setScopes(Key key, OAuthScopes scopes, bool atOnce)
{
    const auto consent = m_consents.find(key);
    if (consent == m_consents.end())
        return false;
    consent->wanted = scopes;
    if (atOnce)
        consent->inForce = scopes;
    return true;
}

void TokenBook::kill(const QByteArray &accessToken)
{
    for (Consent &consent : m_consents) {
        if (consent.access == accessToken)
            consent.access.clear();
    }
}

} // namespace Simulation
