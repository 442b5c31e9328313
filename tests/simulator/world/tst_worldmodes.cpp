// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderprobe.h"

using namespace OrderProbe;

//! Working modes and set points of the battery (`control-endpoints.md` §5, §8).
class WorldModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void touWindows_data();
    void touWindows();
    void touPreferences();
    void standByAndDispatch();
};

void WorldModesTest::touWindows_data()
{
    QTest::addColumn<int>("plant");
    QTest::addColumn<QString>("from"); // UTC
    QTest::newRow("a week of winter") << int(Home) << u"2026-01-15T12:00:00Z"_s;
    QTest::newRow("the clock goes forward") << int(Home) << u"2026-03-27T12:00:00Z"_s;
    QTest::newRow("the clock goes back") << int(Emma) << u"2026-10-23T12:00:00Z"_s;
    QTest::newRow("Auckland, forward") << int(FarZone) << u"2026-09-25T12:00:00Z"_s;
    QTest::newRow("Auckland, back, another year") << int(FarZone) << u"2027-04-02T12:00:00Z"_s;
    QTest::newRow("over a leap day") << int(Home) << u"2028-02-27T12:00:00Z"_s;
}

void WorldModesTest::touWindows()
{
    QFETCH(int, plant);
    QFETCH(QString, from);
    SimulatedWorld world {WorldOptions()};
    const qint64 start = QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch();
    const double grid = 1.25;
    const QTime chargeFrom(1, 15), chargeTo(4, 45), serveFrom(17, 0), serveTo(21, 30);
    QVERIFY(world.give(
        plant,
        tou(grid, {{u"01:15"_s, u"04:45"_s, true, {1, 2, 3, 4, 7}}, {u"17:00"_s, u"21:30"_s, false, {5, 7}}}),
        start - 1));
    const QTimeZone zone = world.plants().at(plant).zone;
    const BatteryState device = world.battery(plant, start);
    double charged = 0;
    double served = 0;
    for (qint64 t = start; t < start + 8 * dayMs; t += slotMs) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(t, zone);
        const int day = local.date().dayOfWeek();
        const QTime clock = local.time();
        const bool charges = clock >= chargeFrom && clock < chargeTo && day != 5 && day != 6;
        const bool serves = clock >= serveFrom && clock < serveTo && (day == 5 || day == 7);
        const PowerBooks books = world.books(plant, t);
        const bool isFull = books.socPercent > 99.999;
        QCOMPARE(modeCode(world, plant, t), 6);
        const double need = std::max(0.0, books.load - books.pv);
        const double drawn = -inverterPower(world, plant, t); // at night all of it
        if (charges && books.pv == 0 && !isFull) {
            QVERIFY(books.discharge == 0 && books.charge > 0);
            QVERIFY(books.import <= books.load + grid + 1e-9);
            if (world.books(plant, t + slotMs).socPercent < 99.999
                && books.charge < device.maxChargeKw - 1e-9)
                QVERIFY(near(drawn, grid, 1e-9));
            charged += books.charge * slotHours;
        } else if (!charges) {
            QVERIFY(books.import <= books.load + 1e-9); // never from the grid
            if (!serves)
                QCOMPARE(books.discharge, 0.0);
            else if (need > 0.2 && books.socPercent > 30 && need < 0.8 * device.maxDischargeKw)
                QVERIFY(books.discharge >= need - 1e-9 && books.import < 1e-9);
            if (serves)
                served += books.discharge * slotHours;
        }
    }
    QVERIFY(charged > 0.5);
    QVERIFY(served > 0.5);
    follow(world, plant, start - dayMs, start + 8 * dayMs);
}

void WorldModesTest::touPreferences()
{
    const qint64 start = utc("2026-06-18T03:00:00Z");
    const QList<TariffWindow> minute {{u"00:00"_s, u"00:01"_s, false, {1}}}; // control-endpoints.md §8.5
    SimulatedWorld world {WorldOptions()};
    const auto batteryFirst = tou(5, minute);
    const auto gridFirst = tou(5, minute, u"fedToGridPreference"_s);
    QVERIFY(world.give(Home, gridFirst, start - 1));
    QVERIFY(world.give(Emma, batteryFirst, start - 1));
    QVERIFY(world.give(FarZone, modeOrder(u"fullyFidToGrid"_s), start - 1));
    QCOMPARE(modeCode(world, FarZone, start), 5);
    double fed = 0;
    double stored = 0;
    double served = 0;
    for (qint64 t = start; t < start + 2 * dayMs; t += slotMs) {
        const PowerBooks home = world.books(Home, t);
        QVERIFY(home.discharge == 0 && home.import <= home.load);
        QVERIFY(home.charge == 0 || inverterPower(world, Home, t) > 9);
        fed += home.export_ * slotHours;
        const PowerBooks emma = world.books(Emma, t);
        QVERIFY(emma.discharge == 0);
        QVERIFY(emma.export_ < 1e-9 || emma.charge > 7 - 1e-9
                || world.books(Emma, t + slotMs).socPercent > 99.999);
        stored += emma.charge * slotHours;
        QVERIFY(world.books(FarZone, t).charge == 0 || inverterPower(world, FarZone, t) > 4.9);
        served += world.books(FarZone, t).discharge * slotHours;
    }
    QVERIFY(fed > 20);
    QVERIFY(stored > 0.5);
    QVERIFY(served > 0.5);
    // What the feed-in limit keeps back goes into the battery, where it has room.
    QVERIFY(world.give(Home, parameters({}, 0), start + 2 * dayMs));
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 0, 0), start + 2 * dayMs));
    QVERIFY(world.give(Home, limit(u"limitedPowerGridKW"_s, 1.5), start + 2 * dayMs + 4 * hourMs));
    int kept = 0;
    for (qint64 t = start + 2 * dayMs + 4 * hourMs + slotMs; t < start + 3 * dayMs; t += slotMs) {
        const PowerBooks home = world.books(Home, t);
        if (home.charge > 0) {
            ++kept;
            QVERIFY(near(home.export_, 1.5, 1e-9));
        }
    }
    QVERIFY(kept > 20);
    follow(world, Home, start, start + 3 * dayMs);
}

void WorldModesTest::standByAndDispatch()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-21T09:00:00Z");
    QVERIFY(!world.give(Home, dispatch(1), start - 1)); // in another mode
    QVERIFY(world.give(Home, modeOrder(u"thirdPartyDispatch"_s), start - 1));
    for (qint64 t = start; t < start + hourMs; t += slotMs) {
        QCOMPARE(world.books(Home, t).charge, 0.0);
        QCOMPARE(world.books(Home, t).discharge, 0.0);
        QCOMPARE(modeCode(world, Home, t), 12);
    }
    QVERIFY(!world.battery(Home, start).dispatchKw);
    QVERIFY(world.give(Home, dispatch(-1.2), start + hourMs - 1));
    QCOMPARE(*world.battery(Home, start + hourMs).dispatchKw, -1.2);
    QVERIFY(near(world.battery(Home, start + hourMs).powerKw, -1.2, 1e-9));
    QVERIFY(near(world.battery(Home, start + 3 * hourMs - 1).powerKw, -1.2, 1e-9)); // no end of its own
    qint64 t = start + 30 * hourMs;
    QVERIFY(near(world.books(Home, t).socPercent, 5, 1e-9)); // but the battery has
    QVERIFY(world.give(Home, dispatch(80), t - 1));
    QCOMPARE(*world.battery(Home, t).dispatchKw, 5.0); // cut
    QVERIFY(near(world.books(Home, t).charge, 5, 1e-9));
    t += 5 * hourMs;
    QCOMPARE(world.books(Home, t).socPercent, 100.0);
    QVERIFY(world.give(Home, dispatch(0), t - 1));
    QVERIFY(world.give(Home, modeOrder(u"maximumSelfConsumption"_s), t + 26 * hourMs - 1));
    QCOMPARE(world.books(Home, t + 26 * hourMs - slotMs).socPercent, 100.0);
    QVERIFY(world.books(Home, t + 26 * hourMs).discharge > 0);
    QVERIFY(!world.battery(Home, t + 26 * hourMs).dispatchKw);
    QCOMPARE(modeCode(world, Home, t + 26 * hourMs), 4);
    follow(world, Home, start - hourMs, t + 30 * hourMs);
}

QTEST_GUILESS_MAIN(WorldModesTest)
#include "tst_worldmodes.moc"
