// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

//! What came back over the socket, untouched by any code of the product.
struct ApiAnswer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray contentType;
    QByteArray token; //!< header xsrf-token
    QByteArray cookie;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    int failCode() const { return json().value(QLatin1StringView("failCode")).toInt(-1); }
    QJsonValue value(const char *name) const { return json().value(QLatin1StringView(name)); }
};

//! The plainest client there can be: one call, one answer.
class ApiClient
{
public:
    using Header = std::pair<QByteArray, QByteArray>;

    explicit ApiClient(const QUrl &baseUrl);

    //! Waits for the end of the call, at most 10 s. A token is sent if there is one.
    ApiAnswer post(const QString &path, const QByteArray &body, const QList<Header> &headers = {});
    ApiAnswer send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                   const QList<Header> &headers = {});
    ApiAnswer logIn(const QString &userName, const QString &systemCode);

    QByteArray token;
    int timeoutMs = 10'000;

private:
    QUrl m_baseUrl;
    QNetworkAccessManager m_network;
};
