// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

//! An HTTP server on loopback that answers what the test says, byte for byte.
class ScriptedServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path; // as it came: a proxy gets whole addresses
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; // lower-case names
    };
    struct Answer
    {
        QByteArray bytes; // raw, head included
        bool isClosing = false; // closes the connection after the bytes
    };
    using Handler = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Handler theHandler = {}, std::unique_ptr<QTcpServer> theServer = nullptr)
        : handler(std::move(theHandler))
        , m_server(theServer ? std::move(theServer) : std::make_unique<QTcpServer>())
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    QUrl url() const
    {
        const bool isTls = qobject_cast<QSslServer *>(m_server.get()) != nullptr;
        QUrl url;
        url.setScheme(isTls ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_server->serverPort());
        return url;
    }
    void close() { m_server->close(); }
    int openConnections() const { return m_open; }
    int count(const QByteArray &path) const
    {
        return int(std::count_if(requests.begin(), requests.end(),
                                 [&path](const Request &request) { return request.path == path; }));
    }

    static Answer json(const QByteArray &body, int status = 200, const QByteArray &headers = {})
    {
        return {"HTTP/1.1 " + QByteArray::number(status)
                    + " X\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
                false};
    }
    static Answer ok(const QByteArray &data = "[]")
    {
        return json(R"({"success":true,"failCode":0,"message":null,"params":{},"data":)" + data + "}");
    }
    static Answer failCode(int code, const QByteArray &text = {})
    {
        return json(R"({"success":false,"failCode":)" + QByteArray::number(code) + R"(,"message":")" + text
                    + R"(","params":null,"data":null})");
    }
    static Answer hangUp() { return {{}, true}; }
    static Answer silence() { return {{}, false}; }

    Handler handler;
    QList<Request> requests;

private:
    void serve(QTcpSocket *socket)
    {
        ++m_open;
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        const auto readMore = [this, socket, buffer] {
            *buffer += socket->readAll();
            while (takeRequest(socket, *buffer)) { }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), readMore);
        readMore();
    }

    bool takeRequest(QTcpSocket *socket, QByteArray &buffer)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        Request request;
        request.method = lines.constFirst().split(' ').value(0);
        request.path = lines.constFirst().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        requests.append(request);
        const Answer answer = handler ? handler(request) : ok();
        socket->write(answer.bytes);
        if (answer.isClosing)
            socket->disconnectFromHost();
        return !answer.isClosing;
    }

    std::unique_ptr<QTcpServer> m_server;
    int m_open = 0;
};
