// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/freedesktopsink.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QVariantMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications"); // and its interface
constexpr QLatin1StringView path("/org/freedesktop/Notifications");

// Of the hint "urgency"; an enum with a type of its own would hide this file's texts from lupdate.
constexpr uchar normal = 1;
constexpr uchar critical = 2;

} // namespace

FreedesktopSink::FreedesktopSink(const QDBusConnection &bus, QObject *parent)
    : NotificationSink(parent)
    , m_bus(bus)
{
    // Signals of the bus can be had by name only.
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    askCapabilities();
}

bool FreedesktopSink::hasBus()
{
    // Without one, asking for the session bus may start a program and wait for it.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return QDBusConnection::sessionBus().isConnected();
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s)
        && QDBusConnection::sessionBus().isConnected();
}

void FreedesktopSink::askCapabilities()
{
    const QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"GetCapabilities"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_hasMarkup = reply.isValid() && reply.value().contains(u"body-markup"_s);
        m_isReady = true;
        const QList<NativeMessage> waiting = std::exchange(m_waiting, {});
        for (const NativeMessage &message : waiting)
            show(message);
    });
}

QString FreedesktopSink::body(const QString &text) const
{
    return m_hasMarkup ? text.toHtmlEscaped() : text; // names are free text of the service
}

void FreedesktopSink::show(const NativeMessage &message)
{
    if (!m_isReady) {
        m_waiting.append(message);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints {
        {u"desktop-entry"_s, u"heliodesk"_s},
        {u"urgency"_s, QVariant::fromValue(message.isUrgent ? critical : normal)}};
    const QStringList actions {u"default"_s, tr("Show")};
    constexpr int asTheDesktopLikes = -1;
    call << u"Heliodesk"_s << uint(0) << u"heliodesk"_s << message.title << body(message.text) << actions
         << hints << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_shown.insert(reply.value(), message.id);
        else
            Q_EMIT refused(message);
    });
}

void FreedesktopSink::takeAction(uint serverId, const QString &)
{
    if (m_shown.contains(serverId))
        Q_EMIT activated(m_shown.value(serverId));
}

//! Comes before the action and lets our window come to the front; Qt uses it up when it does.
void FreedesktopSink::takeToken(uint serverId, const QString &token)
{
    if (m_shown.contains(serverId))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void FreedesktopSink::forget(uint serverId, uint)
{
    m_shown.remove(serverId);
}
