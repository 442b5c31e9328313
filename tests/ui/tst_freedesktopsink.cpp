// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/freedesktopsink.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

//! A notification service as desktops have it, on the bus that was started for this test.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles;
    QStringList bodies;
    QVariantMap lastHints;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"body"_s, u"body-markup"_s, u"actions"_s}; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        titles << title;
        bodies << body;
        lastHints = hints;
        return uint(100 + titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class FreedesktopSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWithoutAService()
    {
        QVERIFY(FreedesktopSink::hasBus());
        FreedesktopSink sink(QDBusConnection::sessionBus());
        QSignalSpy refused(&sink, &NotificationSink::refused);
        sink.show({7, u"Roof"_s, u"lost"_s, false});
        QVERIFY(refused.wait());
    }

    void showsAndHearsClicks()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        FakeService service;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        // A connection of its own: what comes from the same one is not sent over the bus.
        FreedesktopSink sink(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"sink"_s));
        QSignalSpy activated(&sink, &NotificationSink::activated);
        sink.show({7, u"Roof & Sons"_s, u"Roof <1> & 2"_s, true});
        sink.show({8, u"Barn"_s, u"is back"_s, false});
        QTRY_COMPARE(service.titles, (QStringList {u"Roof & Sons"_s, u"Barn"_s})); // a title has no markup
        QCOMPARE(service.bodies.constFirst(), u"Roof &lt;1&gt; &amp; 2"_s);
        QCOMPARE(service.lastHints.value(u"urgency"_s).toInt(), 1);
        QCOMPARE(service.lastHints.value(u"desktop-entry"_s).toString(), u"heliodesk"_s);
        QTRY_VERIFY((Q_EMIT service.ActionInvoked(101, u"default"_s), activated.wait(50)));
        QCOMPARE(activated.constFirst().constFirst().toInt(), 7);
        activated.clear();
        Q_EMIT service.NotificationClosed(101, 2);
        Q_EMIT service.ActionInvoked(101, u"default"_s); // of somebody else, or too late
        Q_EMIT service.ActionInvoked(999, u"default"_s);
        Q_EMIT service.ActionInvoked(102, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.constFirst().constFirst().toInt(), 8);
    }
};

QTEST_GUILESS_MAIN(FreedesktopSinkTest)
#include "tst_freedesktopsink.moc"
