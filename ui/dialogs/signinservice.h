// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"

#include <QObject>

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
    void succeeded(const Profile &profile);
    //! \a status says why and until when.
    void failed(const LinkStatus &status);
};
