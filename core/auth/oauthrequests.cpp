// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthrequests.h"

#include "core/auth/oauthscopes.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stateLength = 16;
constexpr QByteArrayView stateLetters {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"};
constexpr auto root = "/rest/dp/uidm/oauth2/v1/"_L1;

HttpRequest formRequest(QLatin1StringView name, const QList<QPair<QByteArray, QByteArray>> &fields)
{
    HttpRequest request;
    request.path = root + name;
    request.body = formEncoded(fields);
    request.headers.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
    return request;
}

} // namespace

QByteArray randomState()
{
    QByteArray state;
    for (int i = 0; i < stateLength; ++i)
        state += stateLetters.at(QRandomGenerator::system()->bounded(int(stateLetters.size())));
    return state;
}

QStringList wantedScopes(const OAuthSettings &settings)
{
    QStringList scopes {QString(OAuthScope::basic)};
    if (settings.wantsControl)
        scopes << QString(OAuthScope::control);
    return scopes;
}

QUrl authorizationUrl(const OAuthSettings &settings, const QByteArray &state)
{
    QUrl url = settings.serverUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + root + "authorize"_L1);
    url.setFragment({});
    url.setQuery(QString::fromLatin1(formEncoded({{"response_type"_ba, "code"_ba},
                                                  {"client_id"_ba, settings.clientId.toUtf8()},
                                                  {"redirect_uri"_ba, settings.redirectUri.toUtf8()},
                                                  {"scope"_ba, wantedScopes(settings).join(u' ').toUtf8()},
                                                  {"state"_ba, state}})),
                 QUrl::StrictMode);
    return url;
}

HttpRequest codeExchangeRequest(const OAuthSettings &settings, const QByteArray &code,
                                const QByteArray &clientSecret)
{
    return formRequest("token"_L1,
                       {{"grant_type"_ba, "authorization_code"_ba},
                        {"code"_ba, code},
                        {"client_id"_ba, settings.clientId.toUtf8()},
                        {"client_secret"_ba, clientSecret},
                        {"redirect_uri"_ba, settings.redirectUri.toUtf8()}});
}

HttpRequest refreshRequest(const OAuthSettings &settings, const QByteArray &refreshToken,
                           const QByteArray &clientSecret)
{
    return formRequest("token"_L1,
                       {{"grant_type"_ba, "refresh_token"_ba},
                        {"refresh_token"_ba, refreshToken},
                        {"client_id"_ba, settings.clientId.toUtf8()},
                        {"client_secret"_ba, clientSecret}});
}

HttpRequest revokeRequest(const OAuthSettings &settings, const QByteArray &token)
{
    return formRequest("revoke-token"_L1,
                       {{"client_id"_ba, settings.clientId.toUtf8()}, {"token"_ba, token}});
}

QByteArray formEncoded(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return body;
}
