// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfront.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>

namespace Simulation {
namespace {

constexpr qsizetype MaximumRequestBody = 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status " + QByteArray::number(status);
    }
}

QByteArray headOf(const HttpReply &reply, bool lastOne)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status)
        + "\r\nContent-Type: " + reply.contentType
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n" + reply.headerLines;
    if (lastOne)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

void deliver(QTcpSocket *socket, const HttpReply &reply, bool lastOne)
{
    const QByteArray head = headOf(reply, lastOne);
    switch (reply.delivery.kind) {
    case Delivery::Kind::Whole:
        socket->write(head + reply.body);
        break;
    case Delivery::Kind::CutBeforeHeaders:
        socket->abort();
        return;
    case Delivery::Kind::CutAfterHeaders:
        socket->write(head);
        lastOne = true;
        break;
    case Delivery::Kind::CutInBody:
        socket->write(head + reply.body.left(reply.body.size() / 2));
        lastOne = true;
        break;
    case Delivery::Kind::StallBeforeHeaders:
        return; // the socket stays open until the client gives up
    case Delivery::Kind::StallInBody:
        socket->write(head + reply.body.left(reply.body.size() / 2));
        return;
    }
    if (lastOne)
        socket->disconnectFromHost();
}

} // namespace

HttpReply htmlPage(int status, const QByteArray &title)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "text/html;charset=UTF-8";
    reply.body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1></body></html>\n";
    return reply;
}

HttpFront::HttpFront(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    bool lastOne = request.value("connection").compare("close", Qt::CaseInsensitive) == 0;
    HttpReply reply;
    if (request.body().size() > MaximumRequestBody) {
        reply = htmlPage(413, "413 Payload Too Large");
        lastOne = true;
    } else {
        static const QMetaEnum methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
        HttpRequest plain;
        plain.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
        plain.path = request.url().path();
        plain.query = request.query();
        plain.xsrfToken = request.value("xsrf-token");
        plain.authorization = request.value("authorization");
        plain.cookie = request.value("cookie");
        plain.contentType = request.value("content-type");
        plain.body = request.body();
        reply = m_handler(plain);
    }
    if (reply.delivery.delayMs > 0) {
        QTimer::singleShot(reply.delivery.delayMs, socket,
                           [socket, reply, lastOne] { deliver(socket, reply, lastOne); });
    } else {
        deliver(socket, reply, lastOne);
    }
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace Simulation
