// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthflow.h"

#include <QObject>

//! How an attempt to get an owner's consent waits for the browser.
struct ConnectWait
{
    QUrl address; //!< for the browser
    bool isListening = false; //!< else only a pasted address brings the answer
    QString listenError; //!< why not; empty if nothing was to be listened to
    qint64 deadline = 0; //!< UTC ms
};

//! Gets an owner's consent for the dialog. The try is the sign-in itself: the tokens it brings are kept and
//! the account is in use from then on.
class ConnectService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Answers with waiting(), and ends with exactly one of linked() and failed(), or with none after
    //! cancel(). An empty secret means the one that is kept for this account. One at a time.
    virtual void start(const Profile &profile, const QString &clientSecret) = 0;
    virtual OAuthFlow::Paste paste(const QString &address) = 0;
    //! Only after retryPossible().
    virtual void retryExchange() = 0;
    //! Gives the running try up; nothing happens if none is running.
    virtual void cancel() = 0;
    //! False if secrets are forgotten at the end of the run.
    virtual bool keepsSecrets() const = 0;

Q_SIGNALS:
    void waiting(const ConnectWait &wait);
    //! The consent is there; its code lives until \a deadline (UTC ms).
    void exchanging(qint64 deadline);
    //! The exchange failed, but the code still lives.
    void retryPossible(const ApiError &error, qint64 deadline);
    //! The profile names the granted scopes.
    void linked(const Profile &profile);
    //! \a error says more where there is more to say. Ending None: the kept client secret cannot be read.
    void failed(OAuthFlow::Ending ending, const ApiError &error);

    // Before or after linked():
    //! The keychain did not take the secrets: they are known for this run only.
    void secretsNotKept(const ApiError &error);
    void plantsCounted(int plants);
    //! The list of plants did not come; the session goes on trying by itself where that helps.
    void plantsRefused(const ApiError &error);
};
