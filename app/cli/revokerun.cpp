// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/revokerun.h"

#include "app/cli/console.h"
#include "core/account/accountfiles.h"
#include "core/settings/profilestore.h"
#include "ui/format/statuswords.h"

using namespace Qt::Literals::StringLiterals;

RevokeRun::RevokeRun(const Profile &profile, const SetupPlace &place)
    : m_profile(profile)
    , m_place(place)
    , m_authenticator(profile, place.secrets, place.clock)
{
    m_authenticator.setLockFile(AccountFiles(profile, place.folder).path(u"tokens"_s, u"lock"_s));
    connect(&m_authenticator, &OAuthAuthenticator::revoked, this, &RevokeRun::conclude);
}

void RevokeRun::start(const QNetworkProxy &proxy)
{
    m_authenticator.setProxy(proxy);
    m_authenticator.revoke();
}

void RevokeRun::conclude(const ApiError &error, bool wasInvalid)
{
    const bool isForgotten = wasInvalid || error.kind == ApiError::Kind::None;
    if (!isForgotten) {
        Console::say(tr("%1 is still linked. %2").arg(m_profile.title, StatusWords::error(error)));
        Q_EMIT finished(exitCodeFor(error));
        return;
    }
    if (error.secretProblem == ApiError::SecretProblem::Missing || error.exceptionId == "oauth#consent"_L1)
        Console::say(tr("%1 was not linked on this computer.").arg(m_profile.title));
    else if (wasInvalid)
        Console::say(tr("The authorisation of %1 was no longer valid; it is forgotten here as well.")
                         .arg(m_profile.title));
    else
        Console::say(
            tr("The owner's authorisation of %1 has been ended at FusionSolar.").arg(m_profile.title));
    m_profile.oauth.grantedScopes.clear();
    if (!m_place.profiles.save(m_profile))
        Console::say(m_place.profiles.lastError().text);
    Q_EMIT finished(ExitCode::Ok);
}
