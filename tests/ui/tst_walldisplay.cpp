// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/views/theme.h"
#include "ui/views/walldisplay.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class WallDisplayTest : public QObject
{
    Q_OBJECT

    struct World
    {
        FilledAccount account;
        Theme theme {*qApp};
        WallDisplay wall {account.clock};

        explicit World(int plants)
            : account(plants)
        {
            wall.setReducedMotion(true);
            wall.setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
            wall.cycle().addAccount(account.profile.id, account.profile.title, account.store);
            wall.resize(960, 540);
        }
        void answer(const QString &code, double health = 3)
        {
            TreeFixture::applyPlant(account.store, {{code, {{u"real_health_state"_s, health}}}},
                                    account.clock.now());
        }
        void show()
        {
            wall.show();
            wall.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&wall)); // shortcuts only work there
        }
        QString plant() const { return wall.accessibleName(); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void saysWhatItShows()
    {
        World world(1);
        world.account.poll();
        world.show();
        QCOMPARE(world.plant(), u"Plant 001"_s);
        const QString spoken = world.wall.spokenValue();
        for (const QString &expected : {u"Live"_s, u"PV: 5.00 kW, Producing"_s, u"Grid: 2.00 kW, Exporting"_s,
                                        u"Battery: 1.50 kW, Charging"_s, u"Yield today: 12.5 kWh"_s})
            QVERIFY2(spoken.contains(expected), qPrintable(spoken));
        world.account.clock.advanceBy(2 * 3600 * 1000);
        QTRY_VERIFY2(world.wall.spokenValue().contains(u"Lost"_s), qPrintable(world.wall.spokenValue()));
        QVERIFY(world.wall.spokenValue().contains(u"Data: 2 h ago"_s));
    }

    void obeysTheKeys()
    {
        World world(3);
        world.account.poll();
        world.answer(u"NE=2"_s);
        world.answer(u"NE=3"_s, 1); // lost: shown as lost
        world.show();
        QTest::keyClick(&world.wall, Qt::Key_Right);
        QCOMPARE(world.plant(), u"Plant 002"_s);
        QTest::keyClick(&world.wall, Qt::Key_Right);
        QCOMPARE(world.plant(), u"Plant 003"_s);
        QVERIFY(world.wall.spokenValue().contains(u"Lost"_s));
        QTest::keyClick(&world.wall, Qt::Key_Right);
        QCOMPARE(world.plant(), u"Plant 001"_s);
        QTest::keyClick(&world.wall, Qt::Key_Left);
        QCOMPARE(world.plant(), u"Plant 003"_s);
        QTest::keyClick(&world.wall, Qt::Key_Space);
        QVERIFY(world.wall.isPaused());
        QTest::keyClick(&world.wall, Qt::Key_Space);
        QVERIFY(!world.wall.isPaused());
        QTest::keyClick(&world.wall, Qt::Key_Escape);
        QVERIFY(!world.wall.isVisible());
        world.show();
        QTest::keyClick(&world.wall, Qt::Key_F11);
        QVERIFY(!world.wall.isVisible());
    }

    void walksByItself()
    {
        World world(2);
        world.account.poll();
        world.answer(u"NE=2"_s);
        world.wall.setSeconds(1);
        world.show();
        QCOMPARE(world.plant(), u"Plant 001"_s);
        QTRY_COMPARE(world.plant(), u"Plant 002"_s);
        QTRY_COMPARE(world.plant(), u"Plant 001"_s);
    }

    void fadesUnlessMotionIsUnwanted()
    {
        World world(2);
        world.account.poll();
        world.answer(u"NE=2"_s);
        world.wall.setReducedMotion(false);
        world.show();
        world.wall.next();
        QVERIFY(world.wall.isFading());
        QTRY_VERIFY(!world.wall.isFading());
        world.wall.setReducedMotion(true);
        world.wall.next();
        QVERIFY(!world.wall.isFading());
    }

    void hidesTheRestingPointer()
    {
        World world(1);
        world.account.poll();
        world.show();
        QVERIFY(world.wall.cursor().shape() != Qt::BlankCursor);
        QTRY_COMPARE(world.wall.cursor().shape(), Qt::BlankCursor);
        QTest::mouseMove(&world.wall, {100, 100});
        QTest::mouseMove(&world.wall, {120, 100});
        QTRY_VERIFY(world.wall.cursor().shape() != Qt::BlankCursor);
    }

    void waitsWithWords()
    {
        World world(2);
        world.show();
        QVERIFY(world.wall.spokenValue().contains(u"2"_s));
        world.account.poll();
        QTRY_COMPARE(world.plant(), u"Plant 001"_s);
        world.wall.cycle().removeAccount(world.account.profile.id);
        QVERIFY(world.wall.spokenValue().contains(u"no plants"_s));
        QVERIFY(!world.wall.grab().isNull());
    }
};

QTEST_MAIN(WallDisplayTest)
#include "tst_walldisplay.moc"
