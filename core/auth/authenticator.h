// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <QObject>

#include <optional>

//! Adds the credential to requests and gets a new one when the service says it is gone. One sign-in at a time;
//! the queue is parked meanwhile.
class Authenticator : public QObject
{
    Q_OBJECT
public:
    enum class State { SignedOut, SigningIn, SignedIn, NeedsUser };

    using QObject::QObject;

    virtual State state() const = 0;
    virtual bool hasCredential() const = 0;
    //! Adds exactly one credential header (`oauth`: Authorization; account: XSRF-TOKEN).
    virtual void sign(HttpRequest &request) const = 0;
    //! Identifies the present credential without revealing it, so that an old 305 does not cause a second login.
    virtual quint64 generation() const = 0;
    //! Asks for a credential newer than \a generation; answers with signedIn() or failed(). Concurrent requests
    //! join the one that is running.
    virtual void renew(quint64 generation) = 0;
    //! The credential ends if no call uses it for half an hour, and a call lengthens its life. Not so with OAuth
    //! (`oauth.md` §5), where a needless renewal kills a good token.
    virtual bool endsUnused() const { return true; }

    //! Signs in with what is kept. On NeedsUser it tries again, because a person asked. Answers with
    //! signedIn() or failed().
    virtual void signIn() = 0;
    //! Removes the secrets of the account from the SecretStore and from memory.
    virtual void forget() = 0;
    //! Why it is not signed in; kind None if it is or was never tried.
    virtual const ApiError &lastError() const = 0;
    //! When it will try again by itself (UTC ms); nothing if no try is planned.
    virtual std::optional<qint64> nextTryAt() const = 0;

Q_SIGNALS:
    void stateChanged(Authenticator::State state);
    void signedIn();
    //! Nothing more happens by itself when error is Credentials, AccountClosed, Permission or Secret; otherwise the
    //! authenticator tries again at \a retryAt (UTC ms, 0 = not).
    void failed(const ApiError &error, qint64 retryAt);
    //! The third 305 within ten minutes: another program uses this account (`flow-control.md` §4.6).
    void sessionTaken();
};
