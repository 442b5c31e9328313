// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinservice.h"

//! Records what the dialog asks for; the test answers by hand.
class FakeSignIn final : public SignInService
{
public:
    using SignInService::SignInService;

    void signIn(const Profile &profile, const QString &systemCode) override
    {
        ++tries;
        lastProfile = profile;
        lastCode = systemCode;
    }
    void cancel() override { ++cancels; }
    bool keepsPasswords() const override { return isPersistent; }

    void refuse(ApiError::Kind kind, int failCode = 0, qint64 until = 0)
    {
        SignInFailure failure;
        failure.error.kind = kind;
        failure.error.failCode = failCode;
        failure.until = until;
        failure.wasReached = true;
        Q_EMIT failed(failure);
    }

    int tries = 0;
    int cancels = 0;
    bool isPersistent = true;
    Profile lastProfile;
    QString lastCode;
};
