// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"
#include "core/settings/profile.h"

#include <QUrl>

//! What we send to the OAuth server. Pure but for randomState().

//! 16 letters and digits from the system's secure source (`oauth.md` §3).
QByteArray randomState();
//! What we ask the owner for: basic, and control if the profile wants it.
QStringList wantedScopes(const OAuthSettings &settings);
//! For the browser; show it with QUrl::FullyEncoded only, the pretty form is not what the service reads.
QUrl authorizationUrl(const OAuthSettings &settings, const QByteArray &state);

//! Bodies of `oauth.md` §4 and §7.2; the path is below the server's address, nothing is in the query (1114).
HttpRequest codeExchangeRequest(const OAuthSettings &settings, const QByteArray &code,
                                const QByteArray &clientSecret);
HttpRequest refreshRequest(const OAuthSettings &settings, const QByteArray &refreshToken,
                           const QByteArray &clientSecret);
HttpRequest revokeRequest(const OAuthSettings &settings, const QByteArray &token);

//! A form body; every value percent-encoded, because QUrlQuery would leave a plus sign that arrives as a
//! blank.
QByteArray formEncoded(const QList<QPair<QByteArray, QByteArray>> &fields);
