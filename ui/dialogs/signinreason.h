// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinservice.h"

#include <QString>

//! Where in the form a person can mend what went wrong.
enum class SignInField { None, Address, UserName, SystemCode };

//! Where somebody tried to sign in, for words about it.
struct SignInPlace
{
    QString host; //!< with the port, if it is a special one
    QString userName;
    bool isKnownRegion = false; //!< chosen from the list: its address is right
};

//! A failure in words: what happened, what to do (may be empty; a line for each sentence that stands alone),
//! and where.
struct SignInReason
{
    QString message;
    QString advice;
    SignInField field = SignInField::None;
};

//! Times are told in the zone of this computer; \a now is UTC ms.
SignInReason explainSignIn(const SignInFailure &failure, const SignInPlace &place, qint64 now);
