// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

//! What the token endpoint gives (`oauth.md` §4). Secrets: only for the keychain and for signing.
struct OAuthTokens
{
    QByteArray accessToken;
    QByteArray refreshToken; //!< empty in a refresh answer that brings none: the old one stays
    qint64 expiresAt = 0; //!< UTC ms by our clock; 0 if not told
    QStringList scopes; //!< granted

    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};
