// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include <QSignalSpy>
#include <QSslError>

#include <memory>

using namespace Qt::Literals::StringLiterals;

ApiClient::ApiClient(const QUrl &baseUrl)
    : m_baseUrl(baseUrl)
{
    // A self-made certificate is what the TLS tests expect; nothing here is secret.
    QObject::connect(&m_network, &QNetworkAccessManager::sslErrors, &m_network,
                     [](QNetworkReply *reply, const QList<QSslError> &) { reply->ignoreSslErrors(); });
}

ApiAnswer ApiClient::send(const QByteArray &verb, const QString &path, const QByteArray &body,
                          const QList<Header> &headers)
{
    QNetworkRequest request(m_baseUrl.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(timeoutMs);
    if (!token.isEmpty())
        request.setRawHeader("XSRF-TOKEN", token);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(timeoutMs + 2000);
    ApiAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.contentType = reply->rawHeader("Content-Type");
    answer.token = reply->rawHeader("xsrf-token");
    answer.cookie = reply->rawHeader("Set-Cookie");
    if (reply->isOpen()) // an aborted one is not, and says so loudly
        answer.body = reply->readAll();
    return answer;
}

ApiAnswer ApiClient::post(const QString &path, const QByteArray &body, const QList<Header> &headers)
{
    return send("POST", path, body, headers);
}

ApiAnswer ApiClient::logIn(const QString &userName, const QString &systemCode)
{
    const QJsonObject body {{"userName"_L1, userName}, {"systemCode"_L1, systemCode}};
    ApiAnswer answer = post(u"/thirdData/login"_s, QJsonDocument(body).toJson());
    if (!answer.token.isEmpty())
        token = answer.token;
    return answer;
}
