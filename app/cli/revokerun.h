// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/setuprun.h"
#include "core/auth/oauthauthenticator.h"
#include "core/settings/profile.h"

//! Ends an owner's consent at the service (`oauth.md` §7.2). The account stays in the list, unlinked.
class RevokeRun final : public SetupRun
{
    Q_OBJECT
public:
    RevokeRun(const Profile &profile, const SetupPlace &place);

    void start(const QNetworkProxy &proxy) override;

private:
    void conclude(const ApiError &error, bool wasInvalid);

    Profile m_profile;
    const SetupPlace m_place;
    OAuthAuthenticator m_authenticator;
};
