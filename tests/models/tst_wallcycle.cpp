// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/treefixture.h"
#include "ui/models/wallcycle.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWallCycle : public QObject
{
    Q_OBJECT

    struct World
    {
        ManualClock clock {TreeFixture::Noon};
        PlantStore one {clock};
        PlantStore two {clock};
        WallCycle cycle;

        World()
        {
            one.applyPlants({TreeFixture::plant(u"A"_s, u"A"_s), TreeFixture::plant(u"B"_s, u"B"_s)},
                            clock.now());
            two.applyPlants({TreeFixture::plant(u"C"_s, u"C"_s)}, clock.now());
            cycle.addAccount({u"1"_s}, u"One"_s, one);
            cycle.addAccount({u"2"_s}, u"Two"_s, two);
        }
        void answer(PlantStore &store, const QString &code, double health = 3)
        {
            TreeFixture::applyPlant(store, {{code, {{u"real_health_state"_s, health}}}}, clock.now());
        }
        QString current() const { return cycle.current().plant.value; }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void waitsForData()
    {
        World world;
        QSignalSpy changed(&world.cycle, &WallCycle::currentChanged);
        QCOMPARE(world.cycle.count(), 0);
        QCOMPARE(world.cycle.index(), -1);
        QCOMPARE(world.cycle.waitingCount(), 3);
        QVERIFY(world.current().isEmpty());
        world.cycle.step(1); // nowhere to go
        world.answer(world.one, u"B"_s);
        world.cycle.refresh();
        QCOMPARE(world.current(), u"B"_s);
        QCOMPARE(changed.count(), 1);
        world.cycle.step(1); // a lone plant stays
        QCOMPARE(changed.count(), 1);
    }

    void walksAroundAllAccounts()
    {
        World world;
        world.answer(world.one, u"A"_s);
        world.answer(world.one, u"B"_s, 1); // lost ones stay on the way
        world.answer(world.two, u"C"_s);
        world.cycle.refresh();
        QString way = world.current();
        for (int i = 0; i < 3; ++i) {
            world.cycle.step(1);
            way += world.current();
        }
        QCOMPARE(way, u"ABCA"_s);
        world.cycle.step(-1);
        QCOMPARE(world.current(), u"C"_s);
        QCOMPARE(world.cycle.accountTitle(world.cycle.current().profile), u"Two"_s);
    }

    void keepsItsPlaceWhenPlantsComeAndGo()
    {
        World world;
        for (const QString &code : {u"A"_s, u"B"_s})
            world.answer(world.one, code);
        world.answer(world.two, u"C"_s);
        world.cycle.refresh();
        world.cycle.goTo({{u"1"_s}, {u"B"_s}});
        QSignalSpy changed(&world.cycle, &WallCycle::currentChanged);
        world.one.applyPlants({TreeFixture::plant(u"B"_s, u"B"_s)}, world.clock.now()); // A is gone
        world.cycle.refresh();
        QCOMPARE(world.current(), u"B"_s);
        QCOMPARE(changed.count(), 0);
        world.cycle.removeAccount({u"1"_s});
        QCOMPARE(world.current(), u"C"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(world.cycle.accountTitle({u"2"_s}).isEmpty()); // the only one needs no name
        world.cycle.removeAccount({u"2"_s});
        QVERIFY(world.current().isEmpty());
        QCOMPARE(world.cycle.index(), -1);
    }
};

QTEST_GUILESS_MAIN(TestWallCycle)
#include "tst_wallcycle.moc"
