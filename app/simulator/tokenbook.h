// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Simulation {

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

//! Clients, consents, codes and tokens (`oauth.md` §4, §5, §7). Times are UTC ms of the simulator's clock.
class TokenBook
{
public:
    struct Grant
    {
        int owner = -1;
        int client = -1;
        bool hasControl = false;
    };

    TokenBook(QList<OAuthClient> clients, QList<OAuthOwner> owners);

    const QList<OAuthClient> &clients() const { return m_clients; }
    const QList<OAuthOwner> &owners() const { return m_owners; }

    //! Whose valid access token it is; nothing for an unknown, superseded or expired one (305).
    std::optional<Grant> grantOf(const QByteArray &accessToken, qint64 now) const;

private:
    QList<OAuthClient> m_clients;
    QList<OAuthOwner> m_owners;
};

} // namespace Simulation
