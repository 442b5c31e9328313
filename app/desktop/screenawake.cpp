// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenawake.h"

#ifdef HELIODESK_HAS_DBUS
#include "ui/tray/freedesktopsink.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

#ifdef HELIODESK_HAS_DBUS
namespace {

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

void giveBack(quint32 cookie)
{
    QDBusMessage call = callOf(u"UnInhibit"_s);
    call << cookie;
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace
#endif

ScreenAwake::~ScreenAwake()
{
    release();
}

void ScreenAwake::hold(const QString &reason)
{
    if (m_isHeld)
        return;
    m_isHeld = true;
#ifdef Q_OS_WIN
    Q_UNUSED(reason)
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
#elif defined(HELIODESK_HAS_DBUS)
    if (!FreedesktopSink::hasBus())
        return;
    QDBusMessage call = callOf(u"Inhibit"_s);
    call << u"Heliodesk"_s << reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isValid())
            return; // a desktop without the service
        if (m_isHeld && m_cookie == 0)
            m_cookie = reply.value();
        else
            giveBack(reply.value());
    });
#else
    Q_UNUSED(reason)
#endif
}

void ScreenAwake::release()
{
    if (!m_isHeld)
        return;
    m_isHeld = false;
#ifdef Q_OS_WIN
    SetThreadExecutionState(ES_CONTINUOUS);
#elif defined(HELIODESK_HAS_DBUS)
    if (m_cookie != 0)
        giveBack(m_cookie);
    m_cookie = 0;
#endif
}
