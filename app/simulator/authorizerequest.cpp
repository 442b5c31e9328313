// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorizerequest.h"

#include "switches.h"

#include <QRegularExpression>
#include <QUrl>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestAddress = 255;
constexpr qsizetype LongestState = 180;
constexpr qsizetype ClientIdLength = 9;

//! Nothing if it stands there not at all or more than once.
std::optional<QString> only(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

//! Empty when a value or the separator is wrong, or a class is not opened.
OAuthScopes readScopes(const QString &text, OAuthScopes opened)
{
    OAuthScopes scopes;
    const QStringList names = text.split(u' ');
    for (const QString &name : names) {
        if (name == "pvms.openapi.basic"_L1 && opened.basic)
            scopes.basic = true;
        else if (name == "pvms.openapi.control"_L1 && opened.control)
            scopes.control = true;
        else
            return {};
    }
    return scopes;
}

bool isRegistered(const OAuthClient &client, const QString &redirectUri, const Switches &switches)
{
    const QUrl url(redirectUri);
    if (switches.httpsRedirectsOnly && url.scheme() != "https"_L1)
        return false;
    if (switches.noLoopbackRedirects && url.host() == "127.0.0.1"_L1)
        return false;
    return client.redirectUris.contains(redirectUri); // to the letter
}

} // namespace

QString registrationProblem(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    if (redirectUri.size() > LongestAddress)
        return u"longer than 255 characters"_s;
    for (const auto word : {".."_L1, "redirect="_L1, "#"_L1}) {
        if (redirectUri.contains(word))
            return u"contains %1"_s.arg(word);
    }
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return u"is no complete address"_s;
    if (url.host() == "localhost"_L1 || url.host() == "localhost."_L1)
        return u"names localhost"_s;
    return {};
}

QString registrationProblem(const OAuthClient &client)
{
    static const QRegularExpression goodName(u"\\A[\\p{Han}A-Za-z0-9_-]+\\z"_s);
    if (client.id.size() != ClientIdLength)
        return u"a client id has 9 characters: %1"_s.arg(client.id);
    if (!goodName.match(client.name).hasMatch())
        return u"a client's name is made of letters, digits, - and _: %1"_s.arg(client.name);
    for (const QString &uri : client.redirectUris) {
        if (const QString problem = registrationProblem(uri); !problem.isEmpty())
            return u"redirect address %1 %2"_s.arg(uri, problem);
    }
    return {};
}

AuthorizeRequest readAuthorizeRequest(const QUrlQuery &query, const TokenBook &tokens,
                                      const Switches &switches)
{
    static const QRegularExpression goodState(u"\\A[A-Za-z0-9]*\\z"_s);
    AuthorizeRequest request;
    request.client = tokens.clientWithId(only(query, u"client_id"_s).value_or(QString()));
    if (request.client < 0) {
        request.problem = u"The parameter client_id is wrong."_s;
        return request;
    }
    const OAuthClient &client = tokens.clients().at(request.client);
    request.redirectUri = only(query, u"redirect_uri"_s).value_or(QString());
    request.state = only(query, u"state"_s).value_or(QString());
    if (!isRegistered(client, request.redirectUri, switches))
        request.problem = u"The parameter redirect_uri is not one of the registered addresses."_s;
    else if (only(query, u"response_type"_s) != u"code"_s)
        request.problem = u"The parameter response_type is wrong."_s;
    else if (request.state.size() > LongestState || !goodState.match(request.state).hasMatch()
             || (query.hasQueryItem(u"state"_s) && !only(query, u"state"_s)))
        request.problem = u"The parameter state is wrong."_s;
    const OAuthScopes opened {true, client.hasControl && !switches.controlNotOpened};
    request.scopes = query.hasQueryItem(u"scope"_s)
        ? readScopes(only(query, u"scope"_s).value_or(QString()), opened)
        : opened;
    return request;
}

QByteArray redirectTarget(const QString &redirectUri, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray target = redirectUri.toUtf8();
    char separator = redirectUri.contains(u'?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        target += separator + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return target;
}

} // namespace Simulation
