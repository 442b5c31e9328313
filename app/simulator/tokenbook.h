// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Simulation {

struct Switches;

//! A client as the operator has registered it (`oauth.md` §2).
struct OAuthClient
{
    QString id; //!< 9 characters
    QString secret;
    QString name; //!< shown to owners
    QStringList redirectUris;
    bool hasControl = true; //!< the control scope is opened for it
};

//! Who can consent: an owner of plants, or an account of another role (10007).
struct OAuthOwner
{
    QString userName;
    QString password;
    int account = 0; //!< index into SimulatorOptions::accounts: whose plants they are
    bool isOwner = true; //!< false: installer
};

//! Classes of interfaces that an owner grants (`oauth.md` §6).
struct OAuthScopes
{
    bool basic = false;
    bool control = false;

    bool isEmpty() const { return !basic && !control; }
    QByteArray text() const; //!< blank between them
    OAuthScopes within(OAuthScopes limit) const { return {basic && limit.basic, control && limit.control}; }
    friend bool operator==(OAuthScopes, OAuthScopes) = default;
};

//! Clients, consents, codes and tokens (`oauth.md` §4, §5, §7). Times are UTC ms of the simulator's clock.
class TokenBook
{
public:
    struct Grant
    {
        int owner = -1;
        int client = -1;
        bool hasControl = false;
        bool hasBasic = true;
    };
    //! The good answer of the token endpoint.
    struct Tokens
    {
        QByteArray access;
        QByteArray refresh; //!< empty: the answer has none
        int seconds = 0; //!< the access token has left
        OAuthScopes scopes;
    };
    enum class Revocation { Done, Unfit };
    //! What happened to the consents of one owner and client since the start. No token is in it.
    struct Counts
    {
        int codes = 0; //!< consents given on the page
        int exchanges = 0;
        int refreshes = 0;
        int refusals = 0; //!< exchanges and refreshes refused with 1110
        int revocations = 0; //!< by the client
        int withdrawals = 0; //!< by the owner
    };
    using Key = std::pair<int, int>; //!< owner, client

    //! Clients as registered; those without a valid address are no concern of the book (registrationProblem).
    TokenBook(QList<OAuthClient> clients, QList<OAuthOwner> owners);

    const QList<OAuthClient> &clients() const { return m_clients; }
    const QList<OAuthOwner> &owners() const { return m_owners; }
    int clientWithId(const QString &id) const; //!< -1 for an unknown one
    int ownerNamed(const QString &userName) const; //!< -1 for an unknown one
    //! The address must have passed registrationProblem().
    void registerRedirect(int client, const QString &redirectUri);

    //! The owner consents: a code for one exchange within `codeSeconds`. Tokens of an earlier consent live on
    //! until then.
    QByteArray consent(Key key, OAuthScopes scopes, const QString &redirectUri, qint64 now,
                       const Switches &switches);
    //! Nothing for a code that is unknown, used, too old, of another client or another address (1110).
    std::optional<Tokens> exchange(int client, const QByteArray &code, const QString &redirectUri, qint64 now,
                                   const Switches &switches);
    //! Kills the access token in use. Nothing for a refresh token that is not (or no longer) good (1110).
    std::optional<Tokens> refresh(int client, const QByteArray &refreshToken, qint64 now,
                                  const Switches &switches);
    //! Ends the consent the access or refresh token belongs to.
    Revocation revoke(int client, const QByteArray &token, qint64 now);

    //! Whose valid access token it is; nothing for an unknown, superseded or expired one (305).
    std::optional<Grant> grantOf(const QByteArray &accessToken, qint64 now) const;

    //! What the owner does in the app (§7.1); false without a consent.
    bool endConsent(Key key);
    bool setScopes(Key key, OAuthScopes scopes, bool atOnce);
    //! As if another program had refreshed: the token is dead, the refresh token is not.
    void kill(const QByteArray &accessToken);

    QMap<Key, Counts> counts() const { return m_counts; }

private:
    struct Code
    {
        Key key;
        OAuthScopes scopes;
        QString redirectUri;
        qint64 until = 0;
    };
    struct Consent
    {
        OAuthScopes wanted; //!< what the owner allows now
        OAuthScopes inForce; //!< of the access token
        QByteArray access;
        qint64 accessUntil = 0;
        QByteArray refresh;
        qint64 refreshUntil = 0; //!< 0: no end
        QList<QByteArray> earlier; //!< refresh tokens that were rotated away
    };

    Tokens renew(Consent &consent, qint64 now, const Switches &switches);

    QList<OAuthClient> m_clients;
    QList<OAuthOwner> m_owners;
    QHash<QByteArray, Code> m_codes;
    QMap<Key, Consent> m_consents;
    QMap<Key, Counts> m_counts;
};

} // namespace Simulation
