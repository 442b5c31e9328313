// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderprobe.h"

#include <random>

using namespace OrderProbe;

//! What control orders do to the simulated world (`control-endpoints.md` §4–§8): its past, its books, its
//! neighbours.
class WorldOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thePastStays();
    void booksUnderOrders_data();
    void booksUnderOrders();
    void reportsUnderOrders();
    void ordersByChance_data();
    void ordersByChance();
    void plantsOfOneArchetype();
    void faultUnderOrders();
    void settingsAreToldAtOnce();
    void nothingToCarryItOut();
    void manyYearsLater();
};

void WorldOrdersTest::thePastStays()
{
    const SimulatedWorld untouched {WorldOptions()};
    SimulatedWorld world {WorldOptions()};
    const qint64 when = utc("2026-06-21T09:37:20Z");
    const qint64 mark = utc("2026-06-21T09:40:00Z");
    QVERIFY(world.give(Home, limit(u"limitedPowerGridKW"_s, 1), when));
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 3, 10), when));
    const auto compare = [&](int plant, qint64 t, bool same) {
        const PowerBooks a = untouched.books(plant, t), b = world.books(plant, t);
        QCOMPARE(a.pv == b.pv && a.export_ == b.export_ && a.charge == b.charge
                     && a.socPercent == b.socPercent,
                 same);
    };
    for (qint64 t = mark - 2 * dayMs; t < mark; t += slotMs)
        compare(Home, t, true);
    compare(Home, mark, false);
    for (qint64 t = mark; t < mark + dayMs; t += 5 * slotMs) {
        for (const int other : {Emma, Commercial, Faulty, FarZone})
            compare(other, t, true);
    }
    QCOMPARE(world.books(Home, mark).socPercent, untouched.books(Home, mark).socPercent); // no jump
    // Counters and reports of the past, and of the day itself: the morning is in it.
    const auto total = [&](const SimulatedWorld &w) {
        return number(w.plantRealtime(Home, mark), "total_power");
    };
    QVERIFY(near(total(world), total(untouched)));
    const auto rows = [&](const SimulatedWorld &w) {
        return w.plantReport(Home, ReportPeriod::Hour, when, farFuture);
    };
    for (size_t hour = 0; hour < 11; ++hour) { // till 09:00 UTC
        for (const char *key : {"PVYield", "ongrid_power", "selfProvide", "chargeCap"})
            QVERIFY(near(valueOf(rows(world)[hour].items, key), valueOf(rows(untouched)[hour].items, key)));
    }
    QVERIFY(valueOf(rows(world)[11].items, "ongrid_power")
            < valueOf(rows(untouched)[11].items, "ongrid_power") - 0.5);
}

void WorldOrdersTest::booksUnderOrders_data()
{
    QTest::addColumn<QList<WorldOrder>>("orders"); // one each 7 hours
    QTest::addColumn<int>("plant");
    const QList<TariffWindow> windows {{u"01:00"_s, u"05:30"_s, true, everyDay},
                                       {u"17:00"_s, u"23:59"_s, false, everyDay}};
    QTest::newRow("forced") << QList<WorldOrder> {forced(Kind::ForcedCharge, 0, 95),
                                                  forced(Kind::ForcedDischarge, 2.5, 30),
                                                  forced(Kind::ForcedDischarge, 0, {}, 90),
                                                  forced(Kind::ForcedCharge, 1.2, {}, 300)}
                            << int(Home);
    QTest::newRow("TOU") << QList<WorldOrder> {tou(2.5, windows), tou(2.5, windows, u"fedToGridPreference"_s),
                                               modeOrder(u"maximumSelfConsumption"_s)}
                         << int(Emma);
    QTest::newRow("dispatch") << QList<WorldOrder> {modeOrder(u"thirdPartyDispatch"_s), dispatch(-3),
                                                    dispatch(4), dispatch(0)}
                              << int(FarZone);
    QTest::newRow("limits") << QList<WorldOrder> {limit(u"limitedPowerGridKW"_s, 1.5),
                                                  limit(u"limitedPowerGridKW"_s, -2),
                                                  limit(u"zeroExportLimitation"_s),
                                                  limit(u"limitedPowerGridKW"_s, 3, u"singlePhasePower"_s)}
                            << int(Emma);
    QTest::newRow("all at once") << QList<WorldOrder> {limit(u"limitedPowerGridKW"_s, 0.7), tou(3, windows),
                                                       parameters(92, 18, 2, 1.5),
                                                       forced(Kind::ForcedDischarge, 4, 12),
                                                       modeOrder(u"fullyFidToGrid"_s)}
                                 << int(Home);
}

void WorldOrdersTest::booksUnderOrders()
{
    QFETCH(QList<WorldOrder>, orders);
    QFETCH(int, plant);
    for (const char *start : {"2026-06-19T08:02:00Z", "2026-12-30T03:00:00Z", "2028-02-28T12:00:00Z"}) {
        SimulatedWorld world {WorldOptions()};
        const qint64 begin = utc(start);
        qint64 when = begin;
        for (const WorldOrder &order : orders) {
            QVERIFY(world.give(plant, order, when));
            when += 7 * hourMs;
        }
        const qint64 from = begin - begin % slotMs - 2 * hourMs;
        follow(world, plant, from, from + 4 * dayMs);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(world.books(plant, from + 3 * dayMs).socPercent >= 5);
    }
}

void WorldOrdersTest::reportsUnderOrders()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-03-26T10:00:00Z");
    QVERIFY(world.give(
        Home, tou(3, {{u"01:00"_s, u"04:00"_s, true, everyDay}, {u"06:00"_s, u"23:00"_s, false, everyDay}}),
        start));
    QVERIFY(world.give(Home, forced(Kind::ForcedDischarge, 4, 10), start + 30 * hourMs));
    QVERIFY(world.give(Home, limit(u"limitedPowerGridKW"_s, 2), start + 40 * hourMs));
    const auto days = world.plantReport(Home, ReportPeriod::Day, start, farFuture);
    const auto months = world.plantReport(Home, ReportPeriod::Month, start, farFuture);
    const auto batteryDays = world.deviceReport(device(world, Home, 39), ReportPeriod::Day, start, farFuture);
    const auto inverterDays =
        world.deviceReport(device(world, Home, 38), ReportPeriod::Day, start, farFuture);
    QCOMPARE(days.size(), 31u);
    for (const size_t day : {24u, 25u, 26u, 27u, 28u, 29u}) { // the 29th has 23 hours
        PowerBooks sum;
        double yield = 0;
        for (qint64 t = days[day].start; t < days[day + 1].start; t += slotMs) {
            const PowerBooks now = world.books(Home, t);
            sum.pv += now.pv * slotHours;
            sum.charge += now.charge * slotHours;
            sum.discharge += now.discharge * slotHours;
            sum.import += now.import * slotHours;
            sum.export_ += now.export_ * slotHours;
            sum.load += now.load * slotHours;
            yield += std::max(0.0, inverterPower(world, Home, t)) * slotHours;
        }
        const DataItems &row = days[day].items;
        QVERIFY(near(number(row, "PVYield"), sum.pv));
        QVERIFY(near(number(row, "chargeCap"), sum.charge));
        QVERIFY(near(number(row, "dischargeCap"), sum.discharge));
        QVERIFY(near(number(row, "buyPower"), sum.import));
        QVERIFY(near(number(row, "ongrid_power"), sum.export_));
        QVERIFY(near(number(row, "use_power"), sum.load));
        QVERIFY(near(number(row, "inverterYield"), yield));
        QVERIFY(number(row, "selfProvide") >= 0 && number(row, "selfProvide") <= sum.load + 1e-9);
        QVERIFY(number(row, "selfUsePower") >= 0);
        QVERIFY(near(number(inverterDays[day].items, "product_power"), yield));
        QVERIFY(near(number(batteryDays[day].items, "charge_cap"), sum.charge));
        double hours = 0;
        double provided = 0;
        for (const ReportRow &hour :
             world.plantReport(Home, ReportPeriod::Hour, days[day].start, farFuture)) {
            hours += valueOf(hour.items, "power_profit");
            provided += valueOf(hour.items, "selfProvide");
        }
        QVERIFY(near(hours, number(row, "power_profit")));
        QVERIFY(near(provided, number(row, "selfProvide")));
    }
    double month = 0;
    for (const ReportRow &day : days)
        month += valueOf(day.items, "buyPower");
    QVERIFY(near(month, number(months[2].items, "buyPower"), 1e-5));
    const auto samples = [&](qint64 t) { return world.deviceSample(device(world, Home, 38), t); };
    QVERIFY(number(samples(utc("2026-03-27T00:05:00Z")), "active_power") < -2); // it works at night
}

void WorldOrdersTest::ordersByChance_data()
{
    QTest::addColumn<int>("plant");
    QTest::addColumn<quint64>("seed");
    for (int row = 0; row < 6; ++row) {
        const int plants[] = {Home, Emma, FarZone};
        QTest::addRow("row %d", row) << plants[row % 3] << quint64(row + 1);
    }
}

// Whatever comes after whatever: the books close, nothing jumps, no limit is passed.
void WorldOrdersTest::ordersByChance()
{
    QFETCH(int, plant);
    QFETCH(quint64, seed);
    std::mt19937_64 random(seed);
    const auto any = [&](double from, double to) {
        return from + (to - from) * double(random() % 1000) / 999;
    };
    SimulatedWorld world {WorldOptions()};
    const qint64 begin = utc("2026-01-10T00:00:00Z") + qint64(seed) * 50 * dayMs;
    qint64 when = begin;
    for (int n = 0; n < 14; ++n) {
        const QString surplus = random() % 2 ? u"chargePreference"_s : u"fedToGridPreference"_s;
        const double gridKw = any(0, 5);
        const QList<WorldOrder> choices {
            forced(Kind::ForcedCharge, any(0, 6), any(10, 100)),
            forced(Kind::ForcedDischarge, any(0, 6), any(0, 90)),
            forced(Kind::ForcedDischarge, any(0, 6), {}, int(any(0, 400))),
            forced(Kind::StopForced, 0, {}),
            modeOrder(u"thirdPartyDispatch"_s),
            dispatch(any(-6, 6)),
            modeOrder(u"maximumSelfConsumption"_s),
            tou(gridKw,
                {{u"00:07"_s, u"05:11"_s, true, {1, 3, 5, 7}}, {u"16:00"_s, u"23:59"_s, false, everyDay}},
                surplus),
            limit(u"limitedPowerGridKW"_s, std::round(100 * any(-3, 4)) / 100),
            limit(u"noLimit"_s),
            parameters(any(90, 100), any(0, 20), any(0.2, 6), any(0.2, 6))};
        const WorldOrder &order = choices.at(qsizetype(random() % quint64(choices.size())));
        const bool mayBeRefused = order.kind == Kind::Dispatch;
        QVERIFY(world.give(plant, order, when) || mayBeRefused);
        when += qint64(any(1, 600)) * 60'000;
    }
    const qint64 end = when - when % slotMs + 12 * hourMs;
    follow(world, plant, begin - hourMs, end);
    for (qint64 t = begin; t < end; t += slotMs) {
        const PowerBooks now = world.books(plant, t);
        // What was told before the mark is in force from it on.
        const BatteryState state = world.battery(plant, t - 1);
        const PlantSettings settings = world.settings(plant, t - 1);
        QVERIFY(now.charge <= state.chargeLimitKw + 1e-9);
        QVERIFY(now.discharge <= state.dischargeLimitKw + 1e-9);
        const double next = world.books(plant, t + slotMs).socPercent;
        QVERIFY(next <= std::max(now.socPercent, state.endOfChargeSoc) + 1e-9);
        QVERIFY(next >= std::min(now.socPercent, state.endOfDischargeSoc) - 1e-9);
        if (settings.activePowerMode == "limitedPowerGridKW"_L1)
            QVERIFY(now.export_ <= std::max(0.0, settings.limit) + 1e-9);
    }
}

void WorldOrdersTest::plantsOfOneArchetype()
{
    WorldOptions options;
    options.plantCount = 400;
    const SimulatedWorld untouched(options);
    SimulatedWorld world(options);
    const qint64 start = utc("2026-01-14T02:00:00Z");
    // Plants of one archetype have the same load up to their factor.
    QHash<qint64, QList<int>> alike;
    for (int p = 5; p < 400; ++p) {
        const BatteryState state = world.battery(p, start);
        if (state.isThere && state.socPercent < 60)
            alike[qRound64(world.books(p, start).load / state.maxChargeKw * 1e9)].append(p);
    }
    int tried = 0;
    for (const QList<int> &plants : std::as_const(alike)) {
        if (plants.size() < 2 || ++tried > 5)
            continue;
        const int first = plants.at(0), second = plants.at(1);
        const double power = 0.4 * world.battery(first, start).maxChargeKw;
        QVERIFY(world.give(first, forced(Kind::ForcedCharge, power, 80), start - 1));
        QVERIFY(near(world.books(first, start).charge, power, 1e-9)); // kW of the plant
        QVERIFY(world.give(second, limit(u"limitedPowerGridKW"_s, 0.3), start - 1));
        QCOMPARE(world.settings(second, start).limit, 0.3);
        for (qint64 t = start; t < start + 2 * dayMs; t += slotMs) {
            QVERIFY(world.books(second, t).export_ <= 0.3 + 1e-9);
            QVERIFY(near(world.books(second, t).load, untouched.books(second, t).load, 1e-12));
        }
        if (plants.size() > 2) {
            const PowerBooks a = world.books(plants.at(2), start), b = untouched.books(plants.at(2), start);
            QCOMPARE(a.discharge, b.discharge);
            QCOMPARE(a.socPercent, b.socPercent);
        }
        follow(world, first, start - hourMs, start + dayMs);
    }
    QVERIFY(tried > 0);
}

void WorldOrdersTest::faultUnderOrders()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-21T05:00:00Z");
    const int inverter = device(world, Home, 38);
    QVERIFY(world.give(Home, modeOrder(u"thirdPartyDispatch"_s), start - 1));
    QVERIFY(world.give(Home, dispatch(0.5), start - 1));
    QVERIFY(world.raiseFault(inverter, FaultKind::DeadString, 1, start + hourMs - 1));
    QVERIFY(near(world.books(Home, start + hourMs).charge, 0.5, 1e-9)); // goes on
    QVERIFY(world.books(Home, start + hourMs).pv < 0.8 * world.books(Home, start + hourMs - 1).pv);
    follow(world, Home, start, start + 2 * hourMs);
    QVERIFY(world.raiseFault(inverter, FaultKind::Shutdown, 0, start + 2 * hourMs - 1));
    QCOMPARE(world.books(Home, start + 2 * hourMs).charge, 0.0); // it hangs on the inverter
    QVERIFY(world.clearFault(inverter, FaultKind::Shutdown, 0, start + 3 * hourMs - 1));
    QVERIFY(near(world.books(Home, start + 3 * hourMs).charge, 0.5, 1e-9));
    follow(world, Home, start, start + 4 * hourMs);
}

void WorldOrdersTest::settingsAreToldAtOnce()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 when = utc("2026-06-21T09:37:20Z");
    QVERIFY(world.give(Home, tou(2.5, {{u"01:15"_s, u"04:45"_s, true, {7, 1}}}), when));
    QVERIFY(world.give(Home, limit(u"limitedPowerGridKW"_s, 3.25, u"singlePhasePower"_s), when + 1000));
    QCOMPARE(world.settings(Home, when - 1).batteryMode, u"maximumSelfConsumption"_s);
    QCOMPARE(world.settings(Home, when).batteryMode, u"TOU"_s);
    QCOMPARE(world.settings(Home, when).gridChargeKw, 2.5);
    QCOMPARE(world.settings(Home, when).windows.size(), 1);
    QCOMPARE(world.settings(Home, when).windows.front().weekdays, (QList<int> {7, 1}));
    QCOMPARE(world.settings(Home, when).activePowerMode, u"noLimit"_s);
    const PlantSettings later = world.settings(Home, when + 1000);
    QCOMPARE(later.activePowerMode, u"limitedPowerGridKW"_s);
    QCOMPARE(later.limitation, u"singlePhasePower"_s);
    QCOMPARE(later.limit, 3.25);
    QCOMPARE(later.batteryMode, u"TOU"_s);
}

void WorldOrdersTest::nothingToCarryItOut()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 when = utc("2026-06-21T09:37:20Z");
    for (const int plant : {Commercial, Faulty}) { // an AC battery, none
        QVERIFY(!world.battery(plant, when).isThere);
        QVERIFY(!world.give(plant, forced(Kind::ForcedCharge, 1, 80), when));
        QVERIFY(!world.give(plant, modeOrder(u"TOU"_s), when));
        QVERIFY(!world.give(plant, parameters(95, {}), when));
        QVERIFY(!world.give(plant, dispatch(1), when));
        QVERIFY(world.give(plant, limit(u"noLimit"_s), when));
    }
    QVERIFY(!world.give(Home, modeOrder({}), when));
    const BatteryState state = world.battery(Home, when);
    QVERIFY(state.isThere && !state.forced && !state.dispatchKw);
    QCOMPARE(state.maxDischargeKw, 5.0);
    QCOMPARE(state.endOfDischargeSoc, 5.0);
}

void WorldOrdersTest::manyYearsLater()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-21T09:37:20Z");
    QVERIFY(world.give(
        Home, tou(2, {{u"01:00"_s, u"05:00"_s, true, {1}}, {u"05:00"_s, u"23:59"_s, false, everyDay}}),
        start));
    const qint64 later = utc("2031-03-10T00:30:00Z"); // a Monday, 01:30 there
    QVERIFY(world.books(Home, later).charge > 0);
    follow(world, Home, later - dayMs, later + dayMs);
    // In any order of questions the same.
    SimulatedWorld other {WorldOptions()};
    other.books(Home, later);
    QVERIFY(other.give(
        Home, tou(2, {{u"01:00"_s, u"05:00"_s, true, {1}}, {u"05:00"_s, u"23:59"_s, false, everyDay}}),
        start));
    for (qint64 t = start + dayMs; t > start - dayMs; t -= slotMs)
        QCOMPARE(other.books(Home, t).socPercent, world.books(Home, t).socPercent);
    QCOMPARE(other.books(Home, later).socPercent, world.books(Home, later).socPercent);
}

QTEST_GUILESS_MAIN(WorldOrdersTest)
#include "tst_worldorders.moc"
