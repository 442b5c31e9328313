// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/net/booklock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcInstance, "heliodesk.instance")

constexpr int guestPatienceMs = 3000;
constexpr int retryMs = 100;
constexpr int maxGuests = 8;
constexpr char granted[] = "ok\n";
constexpr char refused[] = "no\n";

QString userName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERNAME");
#else
    return QString::number(getuid());
#endif
}

#ifndef Q_OS_WIN
//! Nobody else may put a socket of theirs where ours is expected, so the folder must be ours alone.
bool isPrivate(const QString &folder)
{
    const QFileInfo info(folder);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == getuid() && !(info.permissions() & others);
}

QString privateFolder()
{
    // Not QStandardPaths::RuntimeLocation: it complains aloud where there is none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(runtime))
        return runtime;
    const QString own = u"%1/heliodesk-%2"_s.arg(QDir::tempPath(), userName());
    QDir().mkdir(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isPrivate(own) ? own : QString();
}
#endif

QString nameFor(const QString &dataFolder)
{
    const QByteArray identity = userName().toUtf8() + '\n' + QDir(dataFolder).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(20);
    const QString name = u"heliodesk-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    const QString folder = privateFolder();
    return folder.isEmpty() ? QString() : folder + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
    , m_lock(std::make_unique<BookLock>(dataFolder + u"/heliodesk.lock"_s))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!m_lock->lock())
        return false;
    // A file system without locks lets everybody in: then whoever answers on the socket was first.
    return m_name.isEmpty() || listen();
}

bool SingleInstance::listen()
{
    {
        QLocalSocket probe;
        probe.connectToServer(m_name); // of a local socket the outcome is known at once
        if (probe.state() == QLocalSocket::ConnectedState)
            return false;
    }
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(maxGuests);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    QLocalServer::removeServer(m_name); // left by a crash
    if (!m_server->listen(m_name))
        qCWarning(lcInstance) << "later starts cannot be heard:" << m_server->errorString();
    return true;
}

void SingleInstance::greet()
{
    while (QLocalSocket *guest = m_server->nextPendingConnection()) {
        guest->setReadBufferSize(StartWish::MaxMessage + 1);
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { hear(*guest); });
        QTimer::singleShot(guestPatienceMs, guest, &QLocalSocket::abort);
        if (guest->bytesAvailable() > 0)
            hear(*guest);
    }
}

void SingleInstance::hear(QLocalSocket &guest)
{
    if (!guest.canReadLine()) {
        if (guest.bytesAvailable() > StartWish::MaxMessage)
            guest.abort();
        return;
    }
    const std::optional<StartWish> wish = StartWish::fromMessage(guest.readLine(StartWish::MaxMessage + 1));
    disconnect(&guest, &QLocalSocket::readyRead, this, nullptr); // one wish a guest
    guest.write(wish ? granted : refused);
    guest.disconnectFromServer();
    if (wish)
        Q_EMIT wished(*wish);
}

void SingleInstance::handOver(const StartWish &wish)
{
    m_message = wish.toMessage();
    m_deadline = new QTimer(this);
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] { finish(false); });
    m_deadline->start(m_patienceMs);
    m_retry = new QTimer(this);
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &SingleInstance::call);
    m_retry->start(0);
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this, [this] {
#ifdef Q_OS_WIN
        AllowSetForegroundWindow(ASFW_ANY); // only who has the foreground may give it away
#endif
        m_socket->write(m_message);
    });
    connect(m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket->canReadLine())
            finish(m_socket->readLine(StartWish::MaxMessage) == granted);
    });
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this] { m_retry->start(retryMs); });
}

void SingleInstance::call()
{
    m_socket->abort();
    if (m_name.isEmpty())
        finish(false);
    else
        m_socket->connectToServer(m_name);
}

void SingleInstance::finish(bool isDone)
{
    if (m_message.isEmpty())
        return; // it has ended already
    m_deadline->stop();
    m_retry->stop();
    m_message.clear();
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->abort();
    if (isDone)
        Q_EMIT handedOver();
    else
        Q_EMIT failed();
}
