// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

//! Whether the user has told the system to keep still. Qt 6.4 does not know, so each system is asked in its
//! own way, without waiting; until it answers, things may move.
class MotionSetting : public QObject
{
    Q_OBJECT
public:
    //! Areas of the settings portal with what is in them.
    using PortalSettings = QMap<QString, QVariantMap>;

    explicit MotionSetting(QObject *parent = nullptr);

    bool isReduced() const { return m_isReduced; }
    //! What the desktops say in the settings portal of freedesktop.org.
    static bool isReducedBy(const PortalSettings &settings);

Q_SIGNALS:
    void changed(bool isReduced);

private Q_SLOTS: // called by name from the bus
    void askPortal();

private:
    void setReduced(bool isReduced);

    bool m_isReduced = false;
};
