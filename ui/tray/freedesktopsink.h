// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/notificationsink.h"

#include <QDBusConnection>
#include <QHash>

//! The notification service of the freedesktop.org desktops, over the session bus: needs no tray, and every
//! message can be clicked. Refuses what the service does not take.
class FreedesktopSink final : public NotificationSink
{
    Q_OBJECT
public:
    explicit FreedesktopSink(const QDBusConnection &bus, QObject *parent = nullptr);

    //! True if there is a session bus that can be reached without starting one.
    static bool hasBus();
    void show(const NativeMessage &message) override;

private Q_SLOTS: // named by the bus
    void takeAction(uint serverId, const QString &action);
    void takeToken(uint serverId, const QString &token);
    void forget(uint serverId, uint reason);

private:
    void askCapabilities();
    QString body(const QString &text) const;

    QDBusConnection m_bus;
    QHash<uint, int> m_shown; // ours by the service's number
    QList<NativeMessage> m_waiting; // until the service has said what it can
    bool m_isReady = false;
    bool m_hasMarkup = false;
};
