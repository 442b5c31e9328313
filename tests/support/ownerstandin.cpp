// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownerstandin.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>

#include <memory>

using namespace Qt::Literals::StringLiterals;

OwnerStandIn::Page OwnerStandIn::send(const QByteArray &verb, const QUrl &url, const QByteArray &body,
                                      const QByteArray &contentType)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(10'000);
    if (!contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    if (!m_cookie.isEmpty())
        request.setRawHeader("Cookie", m_cookie);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(12'000);
    Page page;
    page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    page.location = QUrl::fromEncoded(reply->rawHeader("Location"));
    if (page.location.isRelative() && !page.location.isEmpty())
        page.location = url.resolved(page.location);
    page.contentType = reply->rawHeader("Content-Type");
    for (const auto &[name, value] : reply->rawHeaderPairs())
        page.headers += name.toLower() + ": " + value + '\n';
    if (reply->isOpen())
        page.body = reply->readAll();
    if (reply->hasRawHeader("Set-Cookie"))
        m_cookie = reply->rawHeader("Set-Cookie").split(';').first();
    m_url = url;
    m_page = page;
    return page;
}

OwnerStandIn::Page OwnerStandIn::get(const QUrl &url)
{
    return send("GET", url, {}, {});
}

OwnerStandIn::Page OwnerStandIn::post(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields,
                                      const QByteArray &contentType)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    return send("POST", url, body, contentType);
}

QByteArray OwnerStandIn::formToken() const
{
    static const QRegularExpression hidden(u"name=\"formToken\" value=\"([0-9a-f]+)\""_s);
    return hidden.match(QString::fromUtf8(m_page.body)).captured(1).toLatin1();
}

bool OwnerStandIn::openConsentPage(const QUrl &authorizationUrl)
{
    get(authorizationUrl);
    if (m_page.status == 302 && m_page.location.path().endsWith("/login-page"_L1)) {
        get(m_page.location);
        post(m_url,
             {{"formToken", formToken()},
              {"userName", m_userName.toUtf8()},
              {"password", m_password.toUtf8()}});
        if (m_page.status == 302 && m_page.location.path().endsWith("/authorize"_L1))
            get(m_page.location);
    }
    return m_page.status == 200 && m_page.body.contains("id=\"accept-button\"");
}

QUrl OwnerStandIn::answer(const QUrl &authorizationUrl, QList<std::pair<QByteArray, QByteArray>> fields)
{
    if (openConsentPage(authorizationUrl)) {
        fields.prepend({"formToken", formToken()});
        post(m_url, fields);
    }
    return m_page.status == 302 ? m_page.location : QUrl();
}

QUrl OwnerStandIn::accept(const QUrl &authorizationUrl, Ticks ticks)
{
    QList<std::pair<QByteArray, QByteArray>> fields {{"answer", "accept"}};
    if (ticks.basic)
        fields.emplaceBack("scope", "pvms.openapi.basic");
    if (ticks.control)
        fields.emplaceBack("scope", "pvms.openapi.control");
    return answer(authorizationUrl, fields);
}

QUrl OwnerStandIn::refuse(const QUrl &authorizationUrl)
{
    return answer(authorizationUrl, {{"answer", "refuse"}});
}
