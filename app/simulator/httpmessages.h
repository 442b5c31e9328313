// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace Simulation {

//! What the router needs of a request; header values are empty when the header was not sent.
struct HttpRequest
{
    QByteArray method; //!< upper case
    QString path;
    QUrlQuery query;
    QByteArray xsrfToken;
    QByteArray authorization;
    QByteArray cookie;
    QByteArray contentType;
    QByteArray body;
};

//! How the bytes of an answer reach the client, or do not.
struct Delivery
{
    enum class Kind {
        Whole,
        CutBeforeHeaders,
        CutAfterHeaders,
        CutInBody, //!< Content-Length promises the whole, half of it comes
        StallBeforeHeaders,
        StallInBody,
    };
    Kind kind = Kind::Whole;
    int delayMs = 0; //!< real time, before the first byte
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType = "application/json;charset=UTF-8";
    QByteArray headerLines; //!< further complete lines, each ending in CR LF
    QByteArray body;
    Delivery delivery;
};

//! A page such as a web server sends for a wrong address: not JSON on purpose.
HttpReply htmlPage(int status, const QByteArray &title);

} // namespace Simulation
