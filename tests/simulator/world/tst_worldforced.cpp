// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderprobe.h"

using namespace OrderProbe;

//! Forced charge and discharge, and what a battery may do at all (`control-endpoints.md` §4, §6).
class WorldForcedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void forcedChargeToATarget();
    void forcedDischargeForATime();
    void forcedBounds_data();
    void forcedBounds();
    void forcedReplacedAndStopped();
    void batteryParameters();
};

void WorldForcedTest::forcedChargeToATarget()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 when = utc("2026-01-14T01:31:00Z"); // an empty battery at night
    const qint64 mark = utc("2026-01-14T01:35:00Z");
    QVERIFY(world.books(Home, mark).socPercent < 20);
    QVERIFY(world.give(Home, forced(Kind::ForcedCharge, 3, 60), when));
    BatteryState state = world.battery(Home, when);
    QVERIFY(state.forced->isRunning && state.forced->isCharge);
    QCOMPARE(state.forced->since, mark);
    QCOMPARE(state.forced->until, 0); // by its target
    QCOMPARE(state.forced->energyKwh, 0.0);
    QCOMPARE(modeCode(world, Home, when), 4);
    QCOMPARE(modeCode(world, Home, mark), 1);
    const PowerBooks books = world.books(Home, mark);
    QVERIFY(near(books.charge, 3, 1e-9));
    QVERIFY(books.import > 3 + books.load); // the grid gives all of it, and the losses
    QVERIFY(books.import < 3.3 + books.load);
    const DataItems inverter = world.deviceRealtime(device(world, Home, 38), mark);
    QVERIFY(near(number(inverter, "active_power"), books.load - books.import, 1e-9));
    QVERIFY(number(inverter, "a_i") > 0 && number(inverter, "efficiency") > 90);
    QCOMPARE(number(inverter, "inverter_state"), 512.0);
    double kwh = 0;
    qint64 t = mark;
    for (; world.battery(Home, t).forced->isRunning; t += slotMs) {
        kwh += world.books(Home, t).charge * slotHours;
        QVERIFY(t < mark + 5 * hourMs);
    }
    state = world.battery(Home, t);
    QCOMPARE(state.forced->until, t);
    QVERIFY(near(state.socPercent, 60, 1e-9));
    QVERIFY(near(state.forced->energyKwh, kwh, 1e-7));
    QVERIFY(near(kwh * 0.97 * 10, 60 - world.books(Home, mark).socPercent, 1e-6)); // 10 kWh
    QCOMPARE(modeCode(world, Home, t), 4);
    QVERIFY(world.books(Home, t).charge == 0 && world.books(Home, t).discharge > 0); // serves the house again
    QVERIFY(near(world.battery(Home, t + dayMs).forced->energyKwh, kwh, 1e-7)); // and so it stays
}

void WorldForcedTest::forcedDischargeForATime()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 mark = utc("2026-06-21T17:00:00Z"); // full, some sun
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 2.5, {}, 45), mark - 1));
    for (int slot = 0; slot < 9; ++slot) {
        const PowerBooks books = world.books(Home, mark + slot * slotMs);
        QVERIFY(near(books.discharge, 2.5, 1e-9));
        QVERIFY(near(books.export_ - books.import, books.pv + 2.5 - books.load - books.losses, 1e-9));
        QCOMPARE(world.battery(Home, mark + slot * slotMs).forced->until, mark + 9 * slotMs);
    }
    QVERIFY(world.books(Home, mark + 9 * slotMs).discharge != 2.5);
    const BatteryState state = world.battery(Home, mark + 9 * slotMs);
    QVERIFY(!state.forced->isRunning && !state.forced->isCharge);
    QVERIFY(near(state.forced->energyKwh, 2.5 * 0.75, 1e-7));
}

void WorldForcedTest::forcedBounds_data()
{
    QTest::addColumn<bool>("isCharge");
    QTest::addColumn<double>("power");
    QTest::addColumn<double>("target"); // −1: for two hours
    QTest::addColumn<double>("expectedPower"); // in its first slot; −1: none
    QTest::addColumn<double>("end"); // SOC when over
    QTest::newRow("default power") << true << 0.0 << 90.0 << 5.0 << 90.0;
    QTest::newRow("more than the device can") << true << 80.0 << 90.0 << 5.0 << 90.0;
    QTest::newRow("to the brim") << true << 5.0 << 100.0 << 5.0 << 100.0;
    QTest::newRow("longer than the room lasts") << true << 5.0 << -1.0 << 5.0 << 100.0;
    QTest::newRow("already there") << true << 5.0 << 3.0 << -1.0 << -1.0;
    QTest::newRow("below the battery's own end") << false << 1.0 << 0.0 << 1.0 << 5.0;
    QTest::newRow("already below") << false << 1.0 << 80.0 << -1.0 << -1.0;
}

void WorldForcedTest::forcedBounds()
{
    QFETCH(bool, isCharge);
    QFETCH(double, power);
    QFETCH(double, target);
    QFETCH(double, expectedPower);
    QFETCH(double, end);
    SimulatedWorld world {WorldOptions()};
    qint64 mark = utc("2026-01-13T22:00:00Z");
    while (world.books(Home, mark).socPercent < 20 || world.books(Home, mark).socPercent > 40)
        mark += slotMs;
    const auto order = forced(isCharge ? Kind::ForcedCharge : Kind::ForcedDischarge, power,
                              target < 0 ? std::nullopt : std::optional(target), target < 0 ? 120 : 0);
    QVERIFY(world.give(Home, order, mark - slotMs));
    const PowerBooks books = world.books(Home, mark);
    if (expectedPower < 0) {
        QCOMPARE(modeCode(world, Home, mark), 4);
        QCOMPARE(world.battery(Home, mark).forced->isRunning, false);
        return;
    }
    QVERIFY(near(isCharge ? books.charge : books.discharge, expectedPower, 1e-9));
    qint64 t = mark;
    while (world.battery(Home, t).forced->isRunning && t < mark + dayMs)
        t += slotMs;
    QVERIFY(near(world.books(Home, t).socPercent, end, 1e-6));
    QVERIFY(world.battery(Home, t).forced->until <= mark + 13 * hourMs);
}

void WorldForcedTest::forcedReplacedAndStopped()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-01-14T01:00:00Z");
    QVERIFY(world.give(Home, forced(Kind::ForcedCharge, 2, 90), start - 1));
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 1, 10), start + hourMs - 1)); // replaces it
    QVERIFY(near(world.battery(Home, start + hourMs - 1).forced->energyKwh, 0, 1e-9)); // the new one's
    QVERIFY(near(world.books(Home, start + hourMs - 1).charge, 2, 1e-9));
    QVERIFY(near(world.books(Home, start + hourMs).discharge, 1, 1e-9));
    const double soc = world.books(Home, start + hourMs).socPercent;
    QVERIFY(near(soc - world.books(Home, start).socPercent, 19.4, 1e-6));
    // Another mode does not end it, it changes what it goes back to.
    QVERIFY(world.give(Home, modeOrder(u"thirdPartyDispatch"_s), start + hourMs + 6 * slotMs - 1));
    QVERIFY(near(world.books(Home, start + hourMs + 6 * slotMs).discharge, 1, 1e-9));
    QVERIFY(world.give(Home, forced(Kind::StopForced, 0, {}), start + 2 * hourMs - 1));
    QVERIFY(!world.battery(Home, start + 2 * hourMs - 1).forced->isRunning);
    QCOMPARE(world.battery(Home, start + 2 * hourMs).forced->until, start + 2 * hourMs);
    QVERIFY(near(world.battery(Home, start + 3 * hourMs).forced->energyKwh, 1, 1e-7));
    QCOMPARE(modeCode(world, Home, start + 2 * hourMs - 1), 1);
    QCOMPARE(modeCode(world, Home, start + 2 * hourMs), 12);
    QCOMPARE(world.books(Home, start + 2 * hourMs).discharge, 0.0);
    QVERIFY(world.give(Home, forced(Kind::StopForced, 0, {}), start + 3 * hourMs)); // nothing to stop
    follow(world, Home, start - hourMs, start + 6 * hourMs);
}

void WorldForcedTest::batteryParameters()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 full = utc("2026-06-21T16:00:00Z");
    QCOMPARE(world.books(Home, full).socPercent, 100.0);
    QVERIFY(world.give(Home, parameters(92, 20, 1, 80), full - 1));
    QCOMPARE(world.books(Home, full).socPercent, 100.0); // above its new end: it does not jump
    const BatteryState state = world.battery(Home, full);
    QCOMPARE(state.maxChargeKw, 5.0);
    QCOMPARE(state.chargeLimitKw, 1.0);
    QCOMPARE(state.dischargeLimitKw, 5.0); // cut to the device
    QCOMPARE(state.endOfChargeSoc, 92.0);
    QCOMPARE(state.endOfDischargeSoc, 20.0);
    double least = 100;
    double most = 0;
    double fastest = 0;
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 0, 0), full + 36 * hourMs));
    for (qint64 t = full; t < full + 3 * dayMs; t += slotMs) {
        const PowerBooks books = world.books(Home, t);
        least = std::min(least, books.socPercent);
        if (t > full + dayMs)
            most = std::max(most, books.socPercent);
        fastest = std::max(fastest, books.charge);
        QVERIFY(number(world.deviceRealtime(device(world, Home, 39), t), "max_charge_power") <= 1000 + 1e-6);
    }
    QCOMPARE(least, 20.0);
    QCOMPARE(most, 92.0);
    QVERIFY(near(fastest, 1, 1e-9));
    QCOMPARE(world.battery(Home, full - slotMs).endOfChargeSoc, 100.0);
    // A forced charge ends at the end in force.
    QVERIFY(world.give(Home, forced(Kind::ForcedCharge, 1, 100), full + 60 * hourMs));
    const BatteryState charged = world.battery(Home, full + 83 * hourMs);
    QVERIFY(charged.forced->until > full + 61 * hourMs && charged.forced->until < full + 80 * hourMs);
    // An end above what it holds: it waits, and is not filled up.
    const qint64 night = full + 9 * hourMs;
    SimulatedWorld other {WorldOptions()};
    QVERIFY(other.books(Emma, night).socPercent > 5);
    QVERIFY(other.give(Emma, forced(Kind::ForcedDischarge, 0, 8), full));
    QVERIFY(other.give(Emma, parameters({}, 20), night - 1));
    QVERIFY(near(other.books(Emma, night).socPercent, other.books(Emma, night + slotMs).socPercent, 1e-9));
    QCOMPARE(other.books(Emma, night).discharge, 0.0);
}

QTEST_GUILESS_MAIN(WorldForcedTest)
#include "tst_worldforced.moc"
