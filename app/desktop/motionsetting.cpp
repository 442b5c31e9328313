// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/motionsetting.h"

#ifdef HELIODESK_HAS_DBUS
#include "ui/tray/freedesktopsink.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView gnome("org.gnome.desktop.interface");
constexpr QLatin1StringView plasma("org.kde.kdeglobals.KDE");

#ifdef HELIODESK_HAS_DBUS
constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
#endif

} // namespace

MotionSetting::MotionSetting(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_WIN
    BOOL isAnimated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0))
        m_isReduced = !isAnimated;
#endif
#ifdef HELIODESK_HAS_DBUS
    if (!FreedesktopSink::hasBus())
        return;
    // Signals of the bus can be had by name only. Which setting has changed does not matter.
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          SLOT(askPortal()));
    askPortal();
#endif
}

void MotionSetting::askPortal()
{
#ifdef HELIODESK_HAS_DBUS
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call << QStringList {appearance, gnome, plasma};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QVariantList answer = watcher->reply().arguments();
        if (watcher->isError() || answer.isEmpty())
            return; // a desktop without the portal
        PortalSettings settings;
        answer.constFirst().value<QDBusArgument>() >> settings;
        setReduced(isReducedBy(settings));
    });
#endif
}

bool MotionSetting::isReducedBy(const PortalSettings &settings)
{
    const QVariant reduced = settings.value(appearance).value(u"reduced-motion"_s);
    if (reduced.isValid())
        return reduced.toUInt() == 1;
    const QVariant animated = settings.value(gnome).value(u"enable-animations"_s);
    if (animated.isValid())
        return !animated.toBool();
    const QVariant factor = settings.value(plasma).value(u"AnimationDurationFactor"_s); // a text
    return factor.isValid() && factor.toDouble() == 0.0;
}

void MotionSetting::setReduced(bool isReduced)
{
    if (m_isReduced == isReduced)
        return;
    m_isReduced = isReduced;
    Q_EMIT changed(isReduced);
}
