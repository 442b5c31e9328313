// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authenticator.h"
#include "core/auth/oauthtokens.h"
#include "core/auth/secretstore.h"
#include "core/settings/profile.h"
#include "core/util/clock.h"

#include <memory>

class QNetworkAccessManager;
class QNetworkProxy;

//! Signs with the bearer token of an owner's consent (`oauth.md` §5, §11). Refreshes three minutes before the
//! end and at a 305, one refresh at a time; new tokens are in the keychain before they are used. 1110 leads to
//! NeedsUser ("authorisation needed"), a fault of the network does not.
class OAuthAuthenticator final : public Authenticator
{
    Q_OBJECT
public:
    OAuthAuthenticator(const Profile &profile, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~OAuthAuthenticator() override;

    State state() const override;
    bool hasCredential() const override;
    void sign(HttpRequest &request) const override;
    quint64 generation() const override;
    void renew(quint64 generation) override;

    //! Signs in with the kept tokens, refreshing them if they are old. Answers with signedIn() or failed().
    void signIn() override;
    //! Keeps what a consent brought (keychain first), and uses it from then on.
    void accept(const OAuthTokens &tokens);
    //! A call was refused with 401: one refresh to see whether the owner has changed the scopes (§7.1).
    void recheckScopes();
    //! Ends the whole consent at the service, then forgets (§7.2). Answers with revoked().
    void revoke();
    //! Removes tokens and client secret from the SecretStore and from memory; the consent stays.
    void forget() override;
    void setProxy(const QNetworkProxy &proxy);

    QStringList grantedScopes() const;
    bool hasControl() const;
    const ApiError &lastError() const override;
    std::optional<qint64> nextTryAt() const override;
    qint64 expiresAt() const; //!< of the access token, UTC ms; 0 if none
    //! Names of the secrets of a profile.
    static QString clientSecretName(const ProfileId &id);
    static QString tokensName(const ProfileId &id);

Q_SIGNALS:
    void scopesChanged(const QStringList &scopes);
    void tokensNotKept(const ApiError &error);
    //! kind None: revoked and forgotten; else still linked, unless \a wasInvalid: it was no longer valid and is
    //! forgotten as well.
    void revoked(const ApiError &error, bool wasInvalid);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
