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

    void refuse(ApiError::Kind kind, qint64 until = 0, int failCode = 0,
                LinkStatus::State state = LinkStatus::State::NeedsUser)
    {
        LinkStatus status;
        status.state = state;
        status.until = until;
        status.error.kind = kind;
        status.error.failCode = failCode;
        Q_EMIT failed(status);
    }

    int tries = 0;
    int cancels = 0;
    bool isPersistent = true;
    Profile lastProfile;
    QString lastCode;
};
