// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthtokens.h"
#include "core/net/httpmessage.h"

//! What an answer of the token endpoint means for us (`oauth.md` §4.1).
enum class TokenVerdict {
    Granted,
    GrantRefused, //!< 1110: the code or refresh token is no good; the owner has to consent (again)
    ClientRefused, //!< invalid_client: id or secret is wrong; the refresh token may still be good
    Defect, //!< any other refusal: no repeat helps
    Untrusted, //!< TLS; nothing was sent
    Transient //!< network, overload, a page instead of JSON: the tokens may be good
};

struct TokenAnswer
{
    TokenVerdict verdict = TokenVerdict::Transient;
    OAuthTokens tokens; //!< only if Granted; scopes are empty if the answer names none
    //! Kind None only if Granted. exceptionId names the recognised error: "oauth#1110",
    //! "oauth#invalid_client" …
    ApiError error;
};

//! Looks for the tokens before the status, and for errors by number or word in either member. \a sentAt: UTC
//! ms, from which expires_in counts. \a sent: secrets of the request, which an error text must not repeat.
//! Pure.
TokenAnswer decodeTokenAnswer(const HttpResponse &response, qint64 sentAt, const QList<QByteArray> &sent);

//! `oauth.md` §7.2.
enum class RevokeVerdict {
    Revoked,
    WasInvalid, //!< 1106: there was nothing left to revoke
    Failed //!< still in force, as far as we know
};

struct RevokeAnswer
{
    RevokeVerdict verdict = RevokeVerdict::Failed;
    ApiError error; //!< kind None only if Revoked
};

RevokeAnswer decodeRevokeAnswer(const HttpResponse &response, const QList<QByteArray> &sent);
