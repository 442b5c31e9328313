// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitetexts.h"
#include "worldprobe.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace WorldProbe;

using Kind = WorldOrder::Kind;

namespace {

constexpr qint64 farFuture = 4'000'000'000'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr double slotHours = 1 / 12.0;

bool near(double a, double b, double tolerance = 1e-6)
{
    if (std::abs(a - b) <= tolerance)
        return true;
    qInfo("%.9f is not %.9f", a, b);
    return false;
}

WorldOrder forced(Kind kind, double kw, std::optional<double> soc, int minutes = 0)
{
    WorldOrder order;
    order.kind = kind;
    order.powerKw = kw;
    order.targetSoc = soc;
    order.minutes = minutes;
    return order;
}

WorldOrder modeOrder(const QString &mode)
{
    WorldOrder order;
    order.kind = Kind::Mode;
    order.settings.batteryMode = mode;
    return order;
}

WorldOrder tou(double gridKw, const QList<TariffWindow> &windows,
               const QString &surplus = u"chargePreference"_s)
{
    WorldOrder order = modeOrder(u"TOU"_s);
    order.settings.surplus = surplus;
    order.settings.gridChargeKw = gridKw;
    order.settings.windows = windows;
    return order;
}

WorldOrder dispatch(double kw)
{
    WorldOrder order;
    order.kind = Kind::Dispatch;
    order.powerKw = kw;
    return order;
}

WorldOrder limit(const QString &mode, double value = 0, const QString &limitation = u"totalPower"_s)
{
    WorldOrder order;
    order.kind = Kind::ActivePower;
    order.settings.activePowerMode = mode;
    order.settings.limit = value;
    order.settings.limitation = limitation;
    return order;
}

WorldOrder parameters(std::optional<double> full, std::optional<double> empty,
                      std::optional<double> charge = {}, std::optional<double> discharge = {})
{
    WorldOrder order;
    order.kind = Kind::Parameters;
    order.endOfChargeSoc = full;
    order.endOfDischargeSoc = empty;
    order.maxChargeKw = charge;
    order.maxDischargeKw = discharge;
    return order;
}

const QList<int> everyDay {1, 2, 3, 4, 5, 6, 7};

int modeCode(const SimulatedWorld &world, int plant, qint64 t)
{
    return int(number(world.deviceRealtime(device(world, plant, 39), t), "ch_discharge_model"));
}

double valueOf(const DataItems &items, const char *key)
{
    const double value = number(items, key);
    return std::isnan(value) ? 0 : value;
}

//! Every slot between: the books close, the devices say the same, the battery holds what went in and out, and
//! the counters have grown by the powers.
void follow(const SimulatedWorld &world, int plant, qint64 from, qint64 to)
{
    const int battery = device(world, plant, 39);
    const double capacity = number(world.deviceRealtime(battery, from), "rated_capacity");
    const double perKwh = 100 / capacity;
    PowerBooks sum;
    PowerBooks now = world.books(plant, from);
    const int type = device(world, plant, 47) >= 0 ? 47 : 23070;
    const int meter = device(world, plant, type);
    const auto counters = [&](qint64 t) {
        const DataItems items = world.deviceRealtime(meter, t);
        const auto pair = std::pair(number(items, "active_cap"), number(items, "reverse_active_cap"));
        return type == 47 ? pair : std::pair(pair.second, pair.first);
    };
    for (qint64 t = from; t < to; t += slotMs) {
        const PowerBooks next = world.books(plant, t + slotMs);
        QVERIFY(std::abs(imbalance(now)) < 1e-9);
        for (const double flow :
             {now.pv, now.import, now.discharge, now.load, now.export_, now.charge, now.losses})
            QVERIFY(flow >= -1e-12);
        QVERIFY(now.import == 0 || now.export_ == 0);
        QVERIFY(now.charge == 0 || now.discharge == 0);
        const double moved = (now.charge * 0.97 - now.discharge / 0.97) * slotHours;
        QVERIFY(near(next.socPercent - now.socPercent, moved * perKwh, 1e-7));
        QVERIFY(near(inverterPower(world, plant, t), now.load + now.export_ - now.import, 1e-9));
        const double grid = number(world.deviceRealtime(meter, t), "active_power");
        QVERIFY(near(type == 47 ? grid / 1000 : -grid, now.export_ - now.import, 1e-9));
        const DataItems status = world.deviceRealtime(battery, t);
        QVERIFY(near(number(status, "ch_discharge_power"), 1000 * (now.charge - now.discharge)));
        QVERIFY(near(number(status, "battery_soc"), now.socPercent));
        QVERIFY(number(status, "max_charge_power") >= 1000 * now.charge - 1e-6);
        QVERIFY(number(status, "max_discharge_power") >= 1000 * now.discharge - 1e-6);
        sum.export_ += now.export_ * slotHours;
        sum.import += now.import * slotHours;
        now = next;
    }
    const auto [exportBefore, importBefore] = counters(from);
    const auto [exportAfter, importAfter] = counters(to);
    QVERIFY(near(exportAfter - exportBefore, sum.export_, 1e-5));
    QVERIFY(near(importAfter - importBefore, sum.import, 1e-5));
}

} // namespace

//! What control orders do to the simulated world (`control-endpoints.md` §4–§8).
class WorldOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thePastStays();
    void booksUnderOrders_data();
    void booksUnderOrders();
    void forcedChargeToATarget();
    void forcedDischargeForATime();
    void forcedBounds_data();
    void forcedBounds();
    void forcedReplacedAndStopped();
    void touWindows_data();
    void touWindows();
    void touPreferences();
    void standByAndDispatch();
    void batteryParameters();
    void feedInLimit_data();
    void feedInLimit();
    void limitLifted();
    void forcedImport();
    void otherInvertersGiveWay();
    void limitOfTheSiteIsReplaced();
    void reportsUnderOrders();
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

void WorldOrdersTest::forcedChargeToATarget()
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

void WorldOrdersTest::forcedDischargeForATime()
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

void WorldOrdersTest::forcedBounds_data()
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

void WorldOrdersTest::forcedBounds()
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

void WorldOrdersTest::forcedReplacedAndStopped()
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

void WorldOrdersTest::touWindows_data()
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

void WorldOrdersTest::touWindows()
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

void WorldOrdersTest::touPreferences()
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

void WorldOrdersTest::standByAndDispatch()
{
    SimulatedWorld world {WorldOptions()};
    const qint64 start = utc("2026-06-21T14:00:00Z");
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
    QVERIFY(world.give(Home, modeOrder(u"maximumSelfConsumption"_s), t + 20 * hourMs - 1));
    QCOMPARE(world.books(Home, t + 20 * hourMs - slotMs).socPercent, 100.0);
    QVERIFY(world.books(Home, t + 20 * hourMs).discharge > 0);
    QVERIFY(!world.battery(Home, t + 20 * hourMs).dispatchKw);
    QCOMPARE(modeCode(world, Home, t + 20 * hourMs), 4);
    follow(world, Home, start - hourMs, t + 24 * hourMs);
}

void WorldOrdersTest::batteryParameters()
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

void WorldOrdersTest::feedInLimit_data()
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

void WorldOrdersTest::feedInLimit()
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

void WorldOrdersTest::limitLifted()
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

void WorldOrdersTest::forcedImport()
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

void WorldOrdersTest::otherInvertersGiveWay()
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
void WorldOrdersTest::limitOfTheSiteIsReplaced()
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
