// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauthaccount.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace OAuthAccount {

Profile profileOf(const Simulation::SimulatorServer &server, bool wantsControl)
{
    Profile profile;
    profile.id = {u"oauth"_s};
    profile.title = u"Owner's consent"_s;
    profile.userName = u"consent"_s;
    profile.baseUrl = server.baseUrl();
    profile.way = SignInWay::OAuth;
    profile.oauth.serverUrl = server.oauthUrl();
    profile.oauth.clientId = server.clients().first().id;
    profile.oauth.redirectUri = server.clients().first().redirectUris.first();
    profile.oauth.wantsControl = wantsControl;
    return profile;
}

QUrl authorizationUrl(const Simulation::SimulatorServer &server, bool wantsControl, const QString &state)
{
    const Simulation::OAuthClient &client = server.clients().first();
    QUrl url = server.oauthUrl();
    url.setPath(u"/rest/dp/uidm/oauth2/v1/authorize"_s);
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, client.id);
    query.addQueryItem(u"redirect_uri"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(client.redirectUris.first())));
    query.addQueryItem(
        u"scope"_s, wantsControl ? u"pvms.openapi.basic%20pvms.openapi.control"_s : u"pvms.openapi.basic"_s);
    query.addQueryItem(u"state"_s, state);
    url.setQuery(query);
    return url;
}

OAuthTokens consent(const Simulation::SimulatorServer &server, qint64 now, OwnerStandIn::Ticks ticks)
{
    const Simulation::OAuthClient &client = server.clients().first();
    OwnerStandIn owner(server.owners().first().userName, server.owners().first().password);
    const QUrl back = owner.accept(authorizationUrl(server, ticks.control), ticks);
    QUrl url = server.oauthUrl();
    url.setPath(u"/rest/dp/uidm/oauth2/v1/token"_s);
    const OwnerStandIn::Page page =
        owner.post(url,
                   {{"grant_type", "authorization_code"},
                    {"code", QUrlQuery(back).queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8()},
                    {"client_id", client.id.toUtf8()},
                    {"client_secret", client.secret.toUtf8()},
                    {"redirect_uri", client.redirectUris.first().toUtf8()}});
    const QJsonObject json = QJsonDocument::fromJson(page.body).object();
    OAuthTokens tokens;
    tokens.accessToken = json["access_token"_L1].toString().toLatin1();
    tokens.refreshToken = json["refresh_token"_L1].toString().toLatin1();
    tokens.expiresAt = now + json["expires_in"_L1].toInteger() * 1000;
    tokens.scopes = json["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    return tokens;
}

OAuthTokens consent(const Simulation::SimulatorServer &server, qint64 now)
{
    return consent(server, now, OwnerStandIn::Ticks());
}

} // namespace OAuthAccount
