// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenhandlers.h"

#include "jsonwriter.h"
#include "switches.h"

#include <QUrl>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply uncached(HttpReply reply)
{
    reply.headerLines += "Cache-Control: no-store\r\nPragma: no-cache\r\n";
    return reply;
}

//! The description stands first, as in the reference; a null one is left out.
HttpReply refusal(int status, const char *error, const char *description)
{
    HttpReply reply;
    reply.status = status;
    JsonWriter json(reply.body);
    json.raw('{');
    if (description) {
        json.key("error_description");
        json.string(QString::fromLatin1(description));
    }
    json.key("error");
    json.string(QString::fromLatin1(error));
    json.raw('}');
    return uncached(reply);
}

HttpReply granted(const TokenBook::Tokens &tokens, bool secondsAsText)
{
    HttpReply reply;
    JsonWriter json(reply.body);
    json.raw("{\"access_token\":");
    json.string(QString::fromLatin1(tokens.access));
    if (!tokens.refresh.isEmpty()) {
        json.key("refresh_token");
        json.string(QString::fromLatin1(tokens.refresh));
    }
    json.key("expires_in");
    if (secondsAsText)
        json.string(QString::number(tokens.seconds));
    else
        json.integer(tokens.seconds);
    json.key("scope");
    json.string(QString::fromLatin1(tokens.scopes.text()));
    json.key("token_type");
    json.string(u"Bearer"_s);
    json.raw('}');
    return uncached(reply);
}

bool isForm(const HttpRequest &request)
{
    return request.contentType.startsWith("application/x-www-form-urlencoded");
}

} // namespace

QHash<QString, QStringList> formFields(const QByteArray &body)
{
    QHash<QString, QStringList> fields;
    const QList<QByteArray> pairs = body.split('&');
    for (QByteArray pair : pairs) {
        pair.replace('+', ' ');
        const qsizetype at = pair.indexOf('=');
        if (at > 0)
            fields[QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(at)))].append(
                QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(at + 1))));
    }
    return fields;
}

HttpReply answerToken(const HttpRequest &request, TokenBook &tokens, const Switches &switches, qint64 now)
{
    if (!request.query.isEmpty() || !isForm(request))
        return refusal(400, "1114", "unsupported_request_type");
    const QHash<QString, QStringList> fields = formFields(request.body);
    const auto field = [&fields](const QString &name) { return fields.value(name).value(0); };
    const bool isRefresh = field(u"grant_type"_s) == "refresh_token"_L1;
    if (!isRefresh && field(u"grant_type"_s) != "authorization_code"_L1)
        return refusal(400, "1111", "unsupported_grant_type");
    if (!isRefresh && field(u"code"_s).isEmpty())
        return refusal(400, "1100", "code must not be null");
    const int client = tokens.clientWithId(field(u"client_id"_s));
    if (client < 0 || tokens.clients().at(client).secret != field(u"client_secret"_s) || switches.wrongRegion)
        return refusal(401, "invalid_client", nullptr);
    const std::optional<TokenBook::Tokens> answer = isRefresh
        ? tokens.refresh(client, field(u"refresh_token"_s).toLatin1(), now, switches)
        : tokens.exchange(client, field(u"code"_s).toLatin1(), field(u"redirect_uri"_s), now, switches);
    if (!answer)
        return refusal(400, "1110", "invalid_grant");
    return granted(*answer, switches.expiresInAsText);
}

HttpReply answerRevocation(const HttpRequest &request, TokenBook &tokens, const Switches &switches,
                           qint64 now)
{
    const QHash<QString, QStringList> fields = formFields(request.body);
    const QString id = fields.value(u"client_id"_s).value(0);
    const QByteArray token = fields.value(u"token"_s).value(0).toLatin1();
    if (!isForm(request) || id.isEmpty() || token.isEmpty())
        return refusal(400, "1106", "invalid_token");
    if (switches.revokeFails)
        return refusal(500, "1107", "server_error");
    if (tokens.revoke(tokens.clientWithId(id), token, now) == TokenBook::Revocation::Unfit)
        return refusal(401, "1106", "invalid_token");
    return uncached({});
}

} // namespace Simulation
