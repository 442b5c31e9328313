// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectlistener.h"

#include "core/auth/redirectvisitor.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

constexpr int backlog = 512;
constexpr quint16 plainHttpPort = 80;
constexpr qint64 holdingTime = 5 * 60'000; // the life of the code

//! One spelling for all that mean the same path: "%7E" and "~", "%2f" and "%2F".
QByteArray spelling(const QByteArray &path)
{
    QUrl url;
    url.setPath(QString::fromLatin1(path), QUrl::TolerantMode);
    return url.path(QUrl::FullyEncoded).toLatin1();
}

} // namespace

RedirectListener::RedirectListener(Clock &clock, Judge judge, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_judge(std::move(judge))
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->setListenBacklogSize(backlog); // who does not fit in tries again a second later, a browser too
    m_server->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_server.get(), &QTcpServer::newConnection, this, &RedirectListener::welcome);
}

RedirectListener::~RedirectListener() = default;

bool RedirectListener::listen(const QUrl &listenUrl)
{
    // Browsers resolve single dots, and ask for the rest as it was spelt where the service knows it from.
    m_path = spelling(listenUrl.path(QUrl::FullyEncoded | QUrl::NormalizePathSegments).toLatin1());
    if (m_path.isEmpty())
        m_path = "/";
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost),
                          quint16(qBound(0, listenUrl.port(0), 65535))))
        return false;
    m_url = listenUrl;
    m_url.setPort(m_server->serverPort());
    m_hosts = {"127.0.0.1:" + QByteArray::number(m_server->serverPort())};
    if (m_server->serverPort() == plainHttpPort)
        m_hosts << "127.0.0.1"; // browsers leave it out
    return true;
}

bool RedirectListener::isListening() const
{
    return m_server->isListening();
}

QString RedirectListener::errorString() const
{
    return m_server->errorString();
}

QUrl RedirectListener::url() const
{
    return isListening() ? m_url : QUrl();
}

void RedirectListener::close()
{
    m_server->close();
    const auto visitors = std::exchange(m_visitors, {});
    for (const QPointer<RedirectVisitor> &visitor : visitors) {
        if (visitor && visitor != m_waiting && !visitor->isAnswered())
            visitor->drop();
    }
}

void RedirectListener::show(const RedirectPage &page)
{
    if (m_waiting)
        m_waiting->answer(200, page.html(), RedirectPage::policy());
    m_waiting = nullptr;
}

void RedirectListener::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_visitors.removeAll(QPointer<RedirectVisitor>());
        // A flood pushes out whoever has been here longest without a whole request; a browser needs
        // milliseconds.
        if (m_visitors.size() >= mostVisitors)
            m_visitors.takeFirst()->drop();
        auto *visitor = new RedirectVisitor(socket, m_clock, this);
        m_visitors.append(visitor);
        connect(visitor, &RedirectVisitor::asked, this,
                [this, visitor](const RedirectRequest &request) { serve(visitor, request); });
    }
}

void RedirectListener::serve(RedirectVisitor *visitor, const RedirectRequest &request)
{
    // Another name in Host is a page that has bound its own name to this computer (DNS rebinding).
    const bool isOurs = m_hosts.contains(request.host) && spelling(request.path) == m_path && isListening();
    if (!isOurs) {
        visitor->answer(404, {});
    } else if (request.method != "GET") {
        visitor->answer(405, {}, "Allow: GET\r\n");
    } else {
        RedirectPage page;
        const QPointer<RedirectListener> guard(this);
        const QPointer<RedirectVisitor> asking(visitor);
        m_waiting = visitor;
        visitor->hold(holdingTime);
        const Verdict verdict = m_judge(parseRedirectQuery(request.query), request.isNavigation, page);
        if (!guard || verdict == Verdict::Accepted)
            return;
        m_waiting = nullptr;
        if (asking)
            asking->answer(400, page.html(), RedirectPage::policy());
    }
}
