// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectvisitor.h"

#include <QTcpSocket>

namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr qint64 readingTime = 10'000;
constexpr qint64 leavingTime = 5'000;
constexpr qint64 mostDiscarded = 256 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Not Found";
    }
}

} // namespace

RedirectVisitor::RedirectVisitor(QTcpSocket *socket, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_timer(clock)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(longestHead + 1);
    connect(&m_timer, &ClockTimer::due, this, &RedirectVisitor::drop);
    connect(m_socket, &QTcpSocket::readyRead, this, &RedirectVisitor::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_timer.startIn(readingTime);
    QMetaObject::invokeMethod(this, &RedirectVisitor::read, Qt::QueuedConnection); // what is there already
}

RedirectVisitor::~RedirectVisitor()
{
    m_socket->disconnect(this);
}

void RedirectVisitor::hold(qint64 span)
{
    m_stage = Stage::Held;
    m_timer.startIn(span);
}

void RedirectVisitor::read()
{
    if (!m_socket->isOpen()) // dropped before this was called
        return;
    if (m_stage != Stage::Reading) { // pipelined requests, a body: nobody wants them
        m_discarded += m_socket->readAll().size();
        if (m_discarded > mostDiscarded)
            drop();
        return;
    }
    m_head += m_socket->read(longestHead + 1 - m_head.size());
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_head.size() > longestHead)
            answer(431, {});
        return;
    }
    const std::optional<RedirectRequest> request = parseRequestHead(m_head.left(end));
    m_head.clear();
    m_stage = Stage::Asked;
    if (!request) {
        answer(400, {});
        return;
    }
    // Not from within the socket's signal: whoever is asked may end everything.
    QMetaObject::invokeMethod(
        this, [this, asking = *request] { Q_EMIT asked(asking); }, Qt::QueuedConnection);
}

void RedirectVisitor::answer(int status, const QByteArray &page, const QByteArray &extraHeaders)
{
    if (m_stage == Stage::Answered)
        return;
    m_stage = Stage::Answered;
    m_head.clear();
    if (m_socket->state() != QAbstractSocket::ConnectedState) { // dropped, or gone by itself
        drop();
        return;
    }
    m_timer.startIn(leavingTime);
    // Nothing of the request is repeated here. The code stands in the address bar: no referrer, no cache.
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
                    + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + QByteArray::number(page.size())
                    + "\r\nCache-Control: no-store\r\nPragma: no-cache\r\nReferrer-Policy: no-referrer"
                      "\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY"
                      "\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n"
                    + extraHeaders + "\r\n" + page);
    m_socket->flush(); // it may be our last act
    m_socket->disconnectFromHost();
}

void RedirectVisitor::drop()
{
    m_socket->abort();
    deleteLater();
}
