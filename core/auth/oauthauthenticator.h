// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authenticator.h"
#include "core/auth/oauthtokens.h"
#include "core/auth/secretstore.h"
#include "core/settings/profile.h"
#include "core/util/clock.h"

#include <functional>
#include <memory>

class HttpTransport;
class QNetworkProxy;

//! Signs with the bearer token of an owner's consent (`oauth.md` §5, §11). Refreshes three minutes before the
//! end and at a 305, one refresh at a time; new tokens are in the keychain before they are used. 1110 leads
//! to NeedsUser ("authorisation needed"), a fault of the network does not: the old token serves until its
//! end, and it tries again after 1, 2, 5, 10 minutes, at once on a 305. State SigningIn parks the queue
//! meanwhile.
//!
//! Errors have kind Credentials with exceptionId "oauth#1110" or "oauth#consent" (authorise again),
//! "oauth#invalid_client" (id or secret wrong), "oauth#refused" (the API refuses each new token); kind Secret
//! if tokens or client secret cannot be read.
class OAuthAuthenticator final : public Authenticator
{
    Q_OBJECT
public:
    OAuthAuthenticator(const Profile &profile, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~OAuthAuthenticator() override;

    //! Keeps the processes of this user from refreshing at the same time: one file per profile, in the data
    //! folder. Without it that is not guarded.
    void setLockFile(const QString &path);

    State state() const override;
    bool hasCredential() const override;
    void sign(HttpRequest &request) const override;
    quint64 generation() const override;
    void renew(quint64 generation) override;
    bool endsUnused() const override { return false; }

    //! Signs in with the kept tokens, refreshing them if they are old; on NeedsUser it tries again, because a
    //! person asked. Answers with signedIn() or failed().
    void signIn() override;
    //! Keeps what a consent brought (keychain first), and uses it from then on. Answers with signedIn().
    void accept(const OAuthTokens &tokens);
    //! Uses this client secret from now on and keeps it; leaves NeedsUser. Does not sign in.
    void setClientSecret(const QString &secret);
    //! A call was refused with 401: one refresh to see whether the owner has changed the scopes (§7.1);
    //! within a quarter of an hour only the first one. Answers with signedIn() or failed(), scopesChanged()
    //! before.
    void recheckScopes();
    //! Ends the whole consent at the service, then forgets (§7.2). Answers with revoked().
    void revoke();
    //! Removes tokens and client secret from the SecretStore and from memory; the consent stays.
    void forget() override;
    void setProxy(const QNetworkProxy &proxy);

    QStringList grantedScopes() const;
    bool hasControl() const;
    const ApiError &lastError() const override; //!< why it is not signed in, or why the last refresh failed
    std::optional<qint64> nextTryAt() const override; //!< UTC ms, after a refresh that failed
    qint64 expiresAt() const; //!< of the access token, UTC ms; 0 if none or not told
    //! Names of the secrets of a profile.
    static QString clientSecretName(const ProfileId &id);
    static QString tokensName(const ProfileId &id);

    //! To the OAuth server, for a traffic log.
    HttpTransport &oauthTransport();
    //! Milliseconds that no setting of the clock moves; by default the system's steady clock (tests).
    void setSteadySource(std::function<qint64()> source);

Q_SIGNALS:
    void scopesChanged(const QStringList &scopes);
    //! The keychain did not take new tokens or the client secret: they are used for this run, and it is tried
    //! again. Where refresh tokens rotate, the consent is lost if the program ends before that.
    void tokensNotKept(const ApiError &error);
    void tokensKept(); //!< after that
    //! kind None: revoked and forgotten; else still linked, unless \a wasInvalid: it was no longer valid and
    //! is forgotten as well.
    void revoked(const ApiError &error, bool wasInvalid);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
