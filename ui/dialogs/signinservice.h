// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"

#include <QObject>

//! Why a sign-in brought no session.
struct SignInFailure
{
    ApiError error;
    qint64 until = 0; //!< an earlier try is not allowed or of no use (UTC ms); 0 if there is no such time
    bool isHeldBack =
        false; //!< nothing was sent: we wait; `error` is why the last try was refused, if it was
    bool wasReached = false; //!< a connection to the service stood
    int wrongPasswords = 0; //!< in a row within ten minutes, as far as we know; the fifth locks the account
};

//! Tries one sign-in for the dialog. The try is the sign-in itself: its token is kept, so that testing costs
//! no second login (`flow-control.md` §7.7: five in ten minutes).
class SignInService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Ends with exactly one of succeeded() and failed(), or with none after cancel(). One at a time.
    virtual void signIn(const Profile &profile, const QString &systemCode) = 0;
    //! Gives the running try up and forgets what it kept; nothing happens if none is running.
    virtual void cancel() = 0;
    //! False if passwords are forgotten at the end of the run.
    virtual bool keepsPasswords() const = 0;

Q_SIGNALS:
    //! The service answers: what fails from now on is no matter of address or network.
    void reached();
    //! It has to wait a moment before it may ask (UTC ms); goes on by itself.
    void waiting(qint64 until);
    void succeeded(const Profile &profile);
    void failed(const SignInFailure &failure);

    // Before or after succeeded():
    //! The keychain did not take the password: it is known for this run only.
    void passwordNotKept(const ApiError &error);
    //! The list of plants is there.
    void plantsCounted(int plants);
    //! The list of plants did not come; the session goes on trying by itself where that helps.
    void plantsRefused(const ApiError &error);
};
