// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

//! Stands in for an owner's browser: reads the pages of the OAuth host over HTTP, keeps its cookie and
//! presses the buttons. Waits for each page; links nothing of the product.
class OwnerStandIn
{
public:
    struct Page
    {
        int status = 0;
        QUrl location; //!< of a redirect
        QByteArray contentType;
        QByteArray headers; //!< all, one a line, lower case names
        QByteArray body;
    };
    struct Ticks
    {
        bool basic = true;
        bool control = true;
    };

    OwnerStandIn(QString userName, QString password)
        : m_userName(std::move(userName))
        , m_password(std::move(password))
    {
    }

    //! Signs in if it has to, ticks and accepts. The address the browser is sent to in the end, which is not
    //! visited; empty when a page was in the way (lastPage()).
    QUrl accept(const QUrl &authorizationUrl, Ticks ticks);
    QUrl accept(const QUrl &authorizationUrl) { return accept(authorizationUrl, Ticks()); }
    QUrl refuse(const QUrl &authorizationUrl);
    //! Up to the consent page; false when something else came: a page in the way, or a redirect to the
    //! client.
    bool openConsentPage(const QUrl &authorizationUrl);

    const Page &lastPage() const { return m_page; }
    //! The token in the form of the page, as its hidden field has it.
    QByteArray formToken() const;

    Page get(const QUrl &url);
    //! A form in its own encoding; `contentType` for requests that are none.
    Page post(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields,
              const QByteArray &contentType = "application/x-www-form-urlencoded");
    Page postJson(const QUrl &url, const QByteArray &json)
    {
        return send("POST", url, json, "application/json");
    }
    void forgetCookies() { m_cookie.clear(); }

private:
    Page send(const QByteArray &verb, const QUrl &url, const QByteArray &body, const QByteArray &contentType);
    QUrl answer(const QUrl &authorizationUrl, QList<std::pair<QByteArray, QByteArray>> fields);

    QString m_userName, m_password;
    QNetworkAccessManager m_network;
    QByteArray m_cookie;
    QUrl m_url; //!< of the page
    Page m_page;
};
