// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentdesk.h"

#include "consentpages.h"
#include "switches.h"
#include "tokenhandlers.h"

#include <QRandomGenerator>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char authorizePath[] = "/rest/dp/uidm/oauth2/v1/authorize?";
constexpr char loginPath[] = "/rest/dp/uidm/oauth2/v1/login-page?";
constexpr char cookieName[] = "UIDM_SESSION=";
constexpr qint64 SessionLife = 30 * 60 * 1000;

QByteArray randomName()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

HttpReply found(const QByteArray &location)
{
    HttpReply reply;
    reply.status = 302;
    reply.contentType = "text/plain";
    reply.headerLines =
        "Location: " + location + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n";
    return reply;
}

QByteArray queryOf(const HttpRequest &request)
{
    return request.query.toString(QUrl::FullyEncoded).toLatin1();
}

QByteArray cookieOf(const HttpRequest &request)
{
    const QList<QByteArray> cookies = request.cookie.split(';');
    for (const QByteArray &cookie : cookies) {
        if (cookie.trimmed().startsWith(cookieName))
            return cookie.trimmed().mid(qsizetype(sizeof cookieName) - 1);
    }
    return {};
}

} // namespace

std::optional<HttpReply> ConsentDesk::refusalOf(const AuthorizeRequest &wish) const
{
    if (!wish.problem.isEmpty())
        return consentErrorPage(400, wish.problem);
    if (wish.scopes.isEmpty())
        return found(redirectTarget(wish.redirectUri,
                                    {{u"error"_s, u"invalid_scope"_s},
                                     {u"error_description"_s, u"The parameter scope is invalid."_s}}));
    return std::nullopt;
}

ConsentDesk::Session &ConsentDesk::startSession(qint64 now, QByteArray *headerLines)
{
    m_sessions.removeIf([now](const auto &entry) { return now - entry.value().since > SessionLife; });
    const QByteArray name = randomName();
    *headerLines = "Set-Cookie: " + (cookieName + name)
        + "; Path=/rest/dp/uidm/; HttpOnly; SameSite=Lax\r\n"; // Lax: programs send people here
    return *m_sessions.insert(name, {randomName(), -1, now});
}

ConsentDesk::Session &ConsentDesk::sessionOf(const HttpRequest &request, qint64 now, QByteArray *headerLines)
{
    const auto known = m_sessions.find(cookieOf(request));
    return known != m_sessions.end() && now - known->since <= SessionLife ? *known
                                                                          : startSession(now, headerLines);
}

HttpReply ConsentDesk::grant(const AuthorizeRequest &wish, int owner, OAuthScopes scopes, qint64 now)
{
    if (!m_tokens.owners().at(owner).isOwner)
        return found(redirectTarget(
            wish.redirectUri,
            {{u"error"_s, u"10007"_s},
             {u"error_description"_s, u"only_owner_role_is_supported_for_authorizing_third_party_app"_s}}));
    const QByteArray code = m_tokens.consent({owner, wish.client}, scopes, wish.redirectUri, now, m_switches);
    QList<std::pair<QString, QString>> parameters {{u"code"_s, QString::fromLatin1(code)}};
    if (!wish.state.isEmpty())
        parameters.append({u"state"_s, wish.state});
    return found(redirectTarget(wish.redirectUri, parameters));
}

HttpReply ConsentDesk::answerConsent(const HttpRequest &request, const AuthorizeRequest &wish,
                                     Session &session, qint64 now)
{
    const QHash<QString, QStringList> fields = formFields(request.body);
    if (fields.value(u"formToken"_s).value(0).toLatin1() != session.formToken)
        return consentErrorPage(403, u"This form is too old, or another page has sent it."_s);
    const QString answer = fields.value(u"answer"_s).value(0);
    if (answer == "switch"_L1) {
        session.owner = -1;
        return found(loginPath + queryOf(request));
    }
    if (answer == "refuse"_L1)
        return found(redirectTarget(
            wish.redirectUri, {{u"error"_s, u"10002"_s}, {u"error_description"_s, u"access_is_denied"_s}}));
    const QStringList ticked = fields.value(u"scope"_s);
    const OAuthScopes scopes =
        OAuthScopes {ticked.contains("pvms.openapi.basic"_L1), ticked.contains("pvms.openapi.control"_L1)}
            .within(wish.scopes);
    if (answer == "accept"_L1 && !scopes.isEmpty())
        return grant(wish, session.owner, scopes, now);
    return consentPage({m_tokens.clients().at(wish.client).name, m_tokens.owners().at(session.owner).userName,
                        wish.scopes, authorizePath + queryOf(request), session.formToken,
                        u"Tick at least one of the rights, or refuse."_s});
}

HttpReply ConsentDesk::answerAuthorize(const HttpRequest &request, qint64 now)
{
    const AuthorizeRequest wish = readAuthorizeRequest(request.query, m_tokens, m_switches);
    if (std::optional<HttpReply> refusal = refusalOf(wish))
        return *refusal;
    if (!m_switches.autoConsent.isEmpty()) {
        const int owner = m_switches.autoConsent == "*"_L1 ? 0 : m_tokens.ownerNamed(m_switches.autoConsent);
        return owner >= 0 ? grant(wish, owner, wish.scopes, now)
                          : consentErrorPage(400, u"The switch autoConsent names no owner."_s);
    }
    const auto known = m_sessions.find(cookieOf(request));
    if (known == m_sessions.end() || known->owner < 0 || now - known->since > SessionLife)
        return found(loginPath + queryOf(request));
    Session &session = *known;
    if (request.method == "POST")
        return answerConsent(request, wish, session, now);
    return consentPage({m_tokens.clients().at(wish.client).name,
                        m_tokens.owners().at(session.owner).userName,
                        wish.scopes,
                        authorizePath + queryOf(request),
                        session.formToken,
                        {}});
}

HttpReply ConsentDesk::answerLoginPage(const HttpRequest &request, qint64 now)
{
    const AuthorizeRequest wish = readAuthorizeRequest(request.query, m_tokens, m_switches);
    if (std::optional<HttpReply> refusal = refusalOf(wish))
        return *refusal;
    QByteArray headerLines;
    Session &session = sessionOf(request, now, &headerLines);
    ConsentPage page {m_tokens.clients().at(wish.client).name,
                      {},
                      wish.scopes,
                      loginPath + queryOf(request),
                      session.formToken,
                      {}};
    if (request.method == "POST") {
        const QHash<QString, QStringList> fields = formFields(request.body);
        if (fields.value(u"formToken"_s).value(0).toLatin1() != session.formToken)
            return consentErrorPage(403, u"This form is too old, or another page has sent it."_s);
        page.ownerName = fields.value(u"userName"_s).value(0);
        const int owner = m_tokens.ownerNamed(page.ownerName);
        if (owner >= 0 && m_tokens.owners().at(owner).password == fields.value(u"password"_s).value(0)) {
            if (!m_tokens.owners().at(owner).isOwner)
                return grant(wish, owner, {}, now); // stays signed out, or every other try ended the same way
            startSession(now, &headerLines).owner = owner; // a new name for whoever is somebody now
            HttpReply reply = found(authorizePath + queryOf(request));
            reply.headerLines += headerLines;
            return reply;
        }
        page.problem = u"User name or password is wrong."_s;
    }
    HttpReply reply = loginPage(page);
    reply.headerLines += headerLines;
    return reply;
}

} // namespace Simulation
