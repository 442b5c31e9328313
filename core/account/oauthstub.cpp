// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in until core/auth/oauthauthenticator.cpp is there: nobody is ever signed in. CMakeLists.txt leaves
// it out from then on.
#include "core/auth/oauthauthenticator.h"

#include <QNetworkProxy>

struct OAuthAuthenticator::Private
{
    ApiError error;
};
OAuthAuthenticator::OAuthAuthenticator(const Profile &, SecretStore &, Clock &, QObject *parent)
    : Authenticator(parent)
    , d(std::make_unique<Private>())
{
}
OAuthAuthenticator::~OAuthAuthenticator() = default;
Authenticator::State OAuthAuthenticator::state() const
{
    return State::NeedsUser;
}
bool OAuthAuthenticator::hasCredential() const
{
    return false;
}
void OAuthAuthenticator::sign(HttpRequest &) const { }
quint64 OAuthAuthenticator::generation() const
{
    return 0;
}
void OAuthAuthenticator::renew(quint64)
{
    Q_EMIT failed(d->error, 0);
}
void OAuthAuthenticator::signIn()
{
    Q_EMIT failed(d->error, 0);
}
void OAuthAuthenticator::accept(const OAuthTokens &) { }
void OAuthAuthenticator::recheckScopes() { }
void OAuthAuthenticator::revoke() { }
void OAuthAuthenticator::forget() { }
void OAuthAuthenticator::setProxy(const QNetworkProxy &) { }
QStringList OAuthAuthenticator::grantedScopes() const
{
    return {};
}
bool OAuthAuthenticator::hasControl() const
{
    return false;
}
const ApiError &OAuthAuthenticator::lastError() const
{
    return d->error;
}
std::optional<qint64> OAuthAuthenticator::nextTryAt() const
{
    return std::nullopt;
}
qint64 OAuthAuthenticator::expiresAt() const
{
    return 0;
}
QString OAuthAuthenticator::clientSecretName(const ProfileId &id)
{
    return QStringLiteral("heliodesk/%1/client-secret").arg(id.value);
}
QString OAuthAuthenticator::tokensName(const ProfileId &id)
{
    return QStringLiteral("heliodesk/%1/tokens").arg(id.value);
}
