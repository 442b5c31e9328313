// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderprobe.h"

using namespace OrderProbe;

//! Limits at the grid point (`control-endpoints.md` §7).
class WorldLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void feedInLimit_data();
    void feedInLimit();
    void limitLifted();
    void forcedImport();
    void otherInvertersGiveWay();
    void limitOfTheSiteIsReplaced();
};

void WorldLimitsTest::feedInLimit_data()
{
    QTest::addColumn<WorldOrder>("order");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("loadShare");
    QTest::newRow("some") << limit(u"limitedPowerGridKW"_s, 3.25) << 3.25 << 0.0;
    QTest::newRow("none") << limit(u"zeroExportLimitation"_s) << 0.0 << 0.0;
    QTest::newRow("none, as delivered") << limit(u"limitedPowerGridKW"_s, 0) << 0.0 << 0.0;
    QTest::newRow("percent of the rated power") << limit(u"limitedPowerGridPercent"_s, 40) << 4.0 << 0.0;
    QTest::newRow("each phase") << limit(u"limitedPowerGridKW"_s, 3, u"singlePhasePower"_s) << 3.0 << 0.2;
    QTest::newRow("more than there is") << limit(u"limitedPowerGridKW"_s, 50) << 1e9 << 0.0;
}

void WorldLimitsTest::feedInLimit()
{
    QFETCH(WorldOrder, order);
    QFETCH(double, most);
    QFETCH(double, loadShare);
    const SimulatedWorld untouched {WorldOptions()};
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-19T00:00:00Z");
    QVERIFY(world.give(Home, order, start - 1));
    int bound = 0;
    int limited = 0;
    for (qint64 t = start; t < start + 4 * dayMs; t += slotMs) {
        const PowerBooks free = untouched.books(Home, t);
        const PowerBooks books = world.books(Home, t);
        const double ceiling = std::max(0.0, most - loadShare * books.load);
        QVERIFY(books.export_ <= ceiling + 1e-9);
        QVERIFY(books.pv <= free.pv + 1e-9);
        const int state = int(number(world.deviceRealtime(device(world, Home, 38), t), "inverter_state"));
        if (books.pv < free.pv - 1e-6) {
            ++bound;
            QVERIFY(near(books.export_ - books.import, most - loadShare * books.load, 1e-9)); // exactly
            QCOMPARE(state, 513);
            // Light is wasted only when the battery takes all it can.
            QVERIFY(books.charge > 5 - 1e-9 || world.books(Home, t + slotMs).socPercent > 99.999);
            QVERIFY(
                near(number(world.deviceRealtime(device(world, Home, 38), t), "mppt_power"), books.pv, 1e-9));
        }
        limited += state == 513 ? 1 : 0;
    }
    QCOMPARE(bound > 20, most < 100);
    QVERIFY(limited >= bound);
    follow(world, Home, start, start + 4 * dayMs);
}

void WorldLimitsTest::limitLifted()
{
    const SimulatedWorld untouched {WorldOptions()};
    SimulatedWorld world {WorldOptions()};
    const qint64 morning = utc("2026-06-21T05:00:00Z");
    const qint64 afternoon = utc("2026-06-21T12:00:00Z");
    QVERIFY(world.give(Home, limit(u"zeroExportLimitation"_s), morning));
    QVERIFY(world.give(Home, limit(u"noLimit"_s), afternoon - 1));
    QVERIFY(world.books(Home, afternoon - slotMs).export_ < 1e-9);
    for (qint64 t = afternoon; t < afternoon + dayMs; t += slotMs) // full in both: the same from there on
        QVERIFY(near(world.books(Home, t).export_, untouched.books(Home, t).export_, 1e-9));
    // A battery that is told to sell waits for room at the grid point.
    const qint64 evening = utc("2026-06-22T19:00:00Z");
    QVERIFY(world.give(Home, limit(u"limitedPowerGridKW"_s, 0.5), evening - 1));
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 5, {}, 60), evening - 1));
    const PowerBooks books = world.books(Home, evening);
    QVERIFY(near(books.export_, 0.5, 1e-9));
    QVERIFY(books.discharge > 0 && books.discharge < 5);
}

void WorldLimitsTest::forcedImport()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-21T01:00:00Z");
    QVERIFY(world.give(Home, limit(u"limitedPowerGridKW"_s, -2), start - 1));
    int bought = 0;
    for (qint64 t = start; t < start + dayMs; t += slotMs) {
        const PowerBooks books = world.books(Home, t);
        QCOMPARE(books.export_, 0.0);
        const bool isFull = world.books(Home, t + slotMs).socPercent > 99.999;
        QVERIFY(books.import >= std::min(books.load, 2.0) - 1e-9);
        if (!isFull && books.charge < 5 - 1e-9) {
            QVERIFY(books.import >= 2 - 0.05); // the battery makes room for it; the last 40 W do not start it
            ++bought;
        }
    }
    QVERIFY(bought > 20);
    // A battery on the AC side does the same.
    QVERIFY(world.give(Commercial, limit(u"limitedPowerGridKW"_s, -30), start - 1));
    bought = 0;
    for (qint64 t = start; t < start + dayMs; t += slotMs) {
        const PowerBooks books = world.books(Commercial, t);
        QVERIFY(std::abs(imbalance(books)) < 1e-9);
        QCOMPARE(books.export_, 0.0);
        const double next = world.books(Commercial, t + slotMs).socPercent;
        if (books.charge > 0 && books.charge < 100 - 1e-9 && next < 99.99) {
            QVERIFY(near(books.import, 30, 1e-9));
            ++bought;
        }
    }
    QVERIFY(bought > 10);
}

void WorldLimitsTest::otherInvertersGiveWay()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-20T00:00:00Z"); // a Saturday: little load
    QVERIFY(world.give(Commercial, limit(u"limitedPowerGridKW"_s, 40), start - 1));
    QVERIFY(world.give(Faulty, limit(u"zeroExportLimitation"_s), start - 1));
    int atLimit = 0;
    for (qint64 t = start; t < start + 2 * dayMs; t += slotMs) {
        for (const int plant : {Commercial, Faulty}) {
            const PowerBooks books = world.books(plant, t);
            const double most = plant == Commercial ? 40 : 0;
            QVERIFY(books.export_ <= most + 1e-9);
            QVERIFY(std::abs(imbalance(books)) < 1e-9 && books.losses >= 0);
            if (plant == Commercial && books.export_ > most - 1e-6) {
                ++atLimit;
                const int inverter = world.plants().at(plant).firstDevice;
                const DataItems items = world.deviceRealtime(inverter, t);
                QCOMPARE(number(items, "inverter_state"), 513.0);
                double dc = 0;
                for (const char *key : {"pv1_u", "pv5_u"})
                    dc += number(items, key);
                QVERIFY(dc > 100);
                QVERIFY(books.charge >= 100 - 1e-9 || world.books(plant, t + slotMs).socPercent > 99.99);
            }
        }
    }
    QVERIFY(atLimit > 10);
}

// Far away the inverter is limited by its site file, which shows as the plant's limit.
void WorldLimitsTest::limitOfTheSiteIsReplaced()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-01-10T00:00:00Z");
    QCOMPARE(world.settings(FarZone, start).limit, 5.0);
    QVERIFY(world.give(FarZone, limit(u"noLimit"_s), start - 1));
    double most = 0;
    for (qint64 t = start - 10 * dayMs; t < start; t += slotMs)
        QVERIFY(inverterPower(world, FarZone, t) <= 5 + 1e-9);
    for (qint64 t = start; t < start + 10 * dayMs; t += slotMs)
        most = std::max(most, inverterPower(world, FarZone, t));
    QVERIFY(most > 5.2 && most <= 6);
    // An order of another kind leaves what the site only tells alone: 80 % there, TOU here.
    const SimulatedWorld untouched {WorldOptions()};
    QVERIFY(world.give(Emma, parameters({}, {}, 6.9), start));
    for (qint64 t = start; t < start + dayMs; t += slotMs)
        QVERIFY(near(world.books(Emma, t).import, untouched.books(Emma, t).import, 1e-9));
    QCOMPARE(world.settings(Emma, start + dayMs).batteryMode, u"TOU"_s);
}

QTEST_GUILESS_MAIN(WorldLimitsTest)
#include "tst_worldlimits.moc"
