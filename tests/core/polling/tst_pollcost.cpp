// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/device.h"
#include "core/polling/pollcost.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Types = QMap<int, int>;

class TestPollCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void costs_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<Types>("devices");
        QTest::addColumn<Types>("sleepers");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("aSweep");
        QTest::addColumn<int>("asleep");
        QTest::addColumn<int>("aDay");
        QTest::addColumn<int>("allowed"); // in five minutes
        const auto row = [](const char *name, int plants, const Types &devices, const Types &sleepers,
                            int minutes, int aSweep, int asleep, int aDay, int allowed) {
            QTest::newRow(name) << plants << devices << sleepers << minutes << aSweep << asleep << aDay
                                << allowed;
        };
        const Types home {{38, 1}, {39, 1}, {47, 1}};
        row("nothing yet", 0, {}, {}, 5, 0, 0, 0, 0);
        // A sweep each 5 min 15 s that keeps off the sample marks: 273 a day.
        row("battery home, 5 min", 1, home, {}, 5, 4, 4, 4 * 273, 4);
        row("battery home, 10 min", 1, home, {}, 10, 4, 4, 4 * 144, 4);
        row("battery home, 15 min", 1, home, {}, 15, 4, 4, 4 * 96, 4);
        row("battery home, 30 min", 1, home, {}, 30, 4, 4, 4 * 48, 4);
        // In the night only its plant is asked, its devices with every third sweep (5 min) or second (10
        // min).
        const Types roof {{1, 1}, {17, 1}};
        row("roof, 5 min", 1, roof, roof, 5, 3, 1, 3 * 137 + 3 * 45 + 1 * 91, 3);
        row("roof, 10 min", 1, roof, roof, 10, 3, 1, 3 * 72 + 3 * 36 + 1 * 36, 3);
        row("roof, 15 min", 1, roof, roof, 15, 3, 1, 3 * 96, 3);
        row("roof, 30 min", 1, roof, roof, 30, 3, 1, 3 * 48, 3);
        // Worked examples of flow-control.md §2 and §8.
        row("20 plants", 20, {{1, 20}, {17, 20}}, {}, 30, 3, 3, 3 * 48, 3);
        row("120 plants", 120, {{1, 120}, {17, 120}}, {}, 30, 6, 6, 6 * 48, 6);
        row("1000 plants", 1000, {{1, 1000}, {17, 1000}}, {}, 30, 30, 30, 30 * 48, 30);
        row("half of them sleep", 120, {{1, 120}}, {{1, 60}}, 10, 4, 3, 4 * 72 + 4 * 36 + 3 * 36, 4);
    }

    void costs()
    {
        QFETCH(int, plants);
        QFETCH(Types, devices);
        QFETCH(Types, sleepers);
        QFETCH(int, minutes);
        QFETCH(int, allowed);
        const PollCost cost = pollCost({plants, devices, sleepers}, cadenceOf(minutes));
        QTEST(cost.callsASweep, "aSweep");
        QTEST(cost.callsAsleep, "asleep");
        QTEST(cost.callsADay, "aDay");
        QCOMPARE(cost.allowedInFiveMinutes, allowed);
        QCOMPARE(cost.allowedADay, allowed * 288);
        QVERIFY(cost.callsADay <= cost.allowedADay); // whatever the choice, the service has to agree
    }

    void alarmsAndReportsHaveTheirOwn_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<int>("alarms");
        QTest::addColumn<int>("reports");
        // 22 looks at the day, of which one settles yesterday; 4 at the month, 1 each at year and lifetime.
        QTest::newRow("one plant") << 1 << 48 << 22 + 4 + 1 + 1;
        QTest::newRow("120 plants") << 120 << 96 << 23 + 8 + 2 + 2; // 26 hourly calls are allowed, and three are the user's
        QTest::newRow("1000 plants") << 1000 << 480 << 31 + 31 + 10 + 10;
        QTest::newRow("none") << 0 << 0 << 0;
    }

    void alarmsAndReportsHaveTheirOwn()
    {
        QFETCH(int, plants);
        const Types devices = plants > 0 ? Types {{1, plants}, {17, plants}} : Types();
        const PollCost cost = pollCost({plants, devices, {}}, cadenceOf(5));
        QTEST(cost.alarmCallsADay, "alarms");
        QTEST(cost.reportCallsADay, "reports");
    }

    void cadencesAreNeverTooFast()
    {
        QCOMPARE(cadenceOf(0).realtime, 315'000);
        QCOMPARE(cadenceOf(5).realtime, 315'000);
        QCOMPARE(cadenceOf(10).realtime, 600'000);
        QCOMPARE(cadenceOf(30).realtime, 1'800'000);
    }

    void accountsAddUp()
    {
        PollCost sum = pollCost({1, {{38, 1}}, {}}, cadenceOf(10));
        sum += pollCost({120, {{1, 120}}, {}}, cadenceOf(10));
        QCOMPARE(sum.callsASweep, 2 + 4);
        QCOMPARE(sum.callsADay, (2 + 4) * 144);
        QCOMPARE(sum.allowedInFiveMinutes, 2 + 4);
    }

    void knowsTheFleetOfAStore()
    {
        ManualClock clock(1'782'000'000'000);
        PlantStore store(clock);
        QCOMPARE(pollFleet(store), PollFleet());
        QList<Plant> plants(3);
        plants[0].code = {u"NE=home"_s};
        plants[1].code = {u"NE=roof"_s};
        plants[2].code = {u"NE=empty"_s};
        const auto device = [](qint64 id, const QString &plant, int typeId) {
            Device made;
            made.id = {id};
            made.plant = {plant};
            made.typeId = typeId;
            return made;
        };
        store.applyPlants(plants, clock.now());
        store.applyDevices({plants[0].code, plants[1].code},
                           {device(1, u"NE=home"_s, DeviceType::ResidentialInverter),
                            device(2, u"NE=home"_s, DeviceType::ResidentialBattery),
                            device(3, u"NE=roof"_s, DeviceType::StringInverter),
                            device(4, u"NE=roof"_s, DeviceType::GridMeter),
                            device(5, u"NE=roof"_s, DeviceType::Dongle)},
                           clock.now());
        const PollFleet fleet = pollFleet(store);
        QCOMPARE(fleet.plants, 3);
        QCOMPARE(fleet.devicesByType,
                 Types({{1, 1}, {17, 1}, {38, 1}, {39, 1}})); // a dongle has no live data
        QCOMPARE(fleet.sleepersByType, Types({{1, 1}, {17, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestPollCost)
#include "tst_pollcost.moc"
