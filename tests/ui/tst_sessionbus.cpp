// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/motionsetting.h"
#include "app/desktop/screenawake.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList reasons;
    QList<uint> given;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &reason)
    {
        reasons << reason;
        return uint(40 + reasons.size());
    }
    void UnInhibit(uint cookie) { given << cookie; }
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    MotionSetting::PortalSettings settings;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) { return settings; }

Q_SIGNALS:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

//! What the program asks of the desktop over the session bus; the bus was started for this test.
class SessionBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTheScreenAwake()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        FakeScreenSaver saver;
        QVERIFY(
            bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
        {
            ScreenAwake awake;
            awake.hold(u"Wall"_s);
            awake.hold(u"Wall"_s);
            QTRY_COMPARE(saver.reasons, QStringList {u"Wall"_s});
            awake.release();
            QTRY_COMPARE(saver.given, QList<uint> {41});
            awake.hold(u"Again"_s);
            awake.release(); // before the desktop has answered
            QTRY_COMPARE(saver.given, (QList<uint> {41, 42}));
            awake.hold(u"Third"_s);
            QTRY_COMPARE(saver.reasons.size(), 3);
        }
        QVERIFY(bus.unregisterService(u"org.freedesktop.ScreenSaver"_s));
    }

    void followsTheWishToKeepStill()
    {
        qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        FakePortal portal;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        MotionSetting setting;
        QSignalSpy changed(&setting, &MotionSetting::changed);
        QVERIFY(!setting.isReduced());
        portal.settings = {{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
        QTRY_VERIFY((Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
                                                  QDBusVariant(false)),
                     changed.count() == 1 || changed.wait(50)));
        QVERIFY(setting.isReduced());
    }
};

QTEST_GUILESS_MAIN(SessionBusTest)
#include "tst_sessionbus.moc"
