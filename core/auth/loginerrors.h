// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretstore.h"
#include "core/net/apierror.h"

//! What to do after a login failed (`flow-control.md` §7.6, §7.7). Pure.
struct LoginVerdict
{
    bool needsUser = false; //!< nothing is tried again until a person acts
    qint64 delayMs = 0; //!< our own wait before the next try; the limiter may add to it
    qint64 hintMs = 0; //!< a person should not try earlier (locked account)

    friend bool operator==(const LoginVerdict &, const LoginVerdict &) = default;
};

//! \a failures counts from 1 the logins that failed one after the other.
LoginVerdict judgeLoginFailure(const ApiError &error, int failures);

//! The error of a password that could not be read from the keychain.
ApiError secretError(const SecretAnswer &answer);
