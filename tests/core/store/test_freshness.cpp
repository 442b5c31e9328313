// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/freshness.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "tests/models/treefixture.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void device_data();
    void device();
    void plant_data();
    void plant();
    void limitsFollowTheCadence_data();
    void limitsFollowTheCadence();
    void aStoreKeepsItsCadence();
};

void TestFreshness::device_data()
{
    QTest::addColumn<qint64>("age"); // s; -1 = no answer yet
    QTest::addColumn<double>("runState");
    QTest::addColumn<double>("inverterState");
    QTest::addColumn<bool>("isInverter");
    QTest::addColumn<bool>("isPlantAsleep");
    QTest::addColumn<DataState>("state");
    const double none = std::nan("");
    const auto row = [](const char *name, qint64 age, double run, double state, bool isInverter,
                        bool isAsleep, DataState expected) {
        QTest::newRow(name) << age << run << state << isInverter << isAsleep << expected;
    };
    row("never", -1, none, none, true, false, DataState::Old);
    row("fresh", 0, 1, 512, true, false, DataState::Live);
    row("no run_state (type 17)", 10, none, none, false, false, DataState::Live);
    row("two periods", 630, 1, 512, true, false, DataState::Live);
    row("after two periods and the margin", 691, 1, 512, true, false, DataState::Old);
    row("an hour", 3600, 1, 512, true, false, DataState::Old);
    row("over an hour", 3601, 1, 512, true, false, DataState::Lost);
    row("disconnected", 5, 0, 512, true, false, DataState::Lost);
    row("logger lost it", 5, 1, 45056, true, false, DataState::Lost);
    row("asleep", 5, 1, 40960, true, false, DataState::Asleep);
    row("asleep for 50 minutes", 3000, 1, 40960, true, true, DataState::Asleep);
    row("asleep but gone", 3601, 1, 40960, true, true, DataState::Lost);
    row("asleep and disconnected", 5, 0, 40960, true, true, DataState::Lost);
    row("standby by day", 5, 1, 2, true, false, DataState::Live);
    row("only inverters sleep", 5, 1, 40960, false, false, DataState::Live);
    row("meter of a sleeping plant", 1000, 1, none, false, true, DataState::Live);
    row("meter of a sleeping plant, late", 1861, 1, none, false, true, DataState::Old);
    row("clock set back", -500, 1, 512, true, false, DataState::Old);
    row("clock corrected a little", -30, 1, 512, true, false, DataState::Live);
}

void TestFreshness::device()
{
    QFETCH(qint64, age);
    QFETCH(double, runState);
    QFETCH(double, inverterState);
    QFETCH(bool, isInverter);
    QFETCH(bool, isPlantAsleep);
    const qint64 now = 1'782'043'200'000;
    const Freshness::DeviceFacts facts {age == -1 ? 0 : now - age * 1000, runState, inverterState,
                                        isInverter};
    QTEST(Freshness::stateOf(facts, now, isPlantAsleep), "state");
}

void TestFreshness::plant_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<double>("health");
    QTest::addColumn<bool>("isAsleep");
    QTest::addColumn<DataState>("state");
    const double none = std::nan("");
    QTest::newRow("never") << qint64(-1) << none << false << DataState::Old;
    QTest::newRow("healthy") << qint64(5) << 3.0 << false << DataState::Live;
    QTest::newRow("faulty is connected") << qint64(5) << 2.0 << false << DataState::Live;
    QTest::newRow("disconnected") << qint64(5) << 1.0 << false << DataState::Lost;
    QTest::newRow("disconnected at night") << qint64(5) << 1.0 << true << DataState::Lost;
    QTest::newRow("asleep") << qint64(1000) << 3.0 << true << DataState::Asleep;
    QTest::newRow("old") << qint64(700) << none << false << DataState::Old;
    QTest::newRow("lost") << qint64(3601) << 3.0 << false << DataState::Lost;
}

void TestFreshness::plant()
{
    QFETCH(qint64, age);
    QFETCH(double, health);
    QFETCH(bool, isAsleep);
    const qint64 now = 1'782'043'200'000;
    QTEST(Freshness::plantStateOf(age == -1 ? 0 : now - age * 1000, health, isAsleep, now), "state");
}

void TestFreshness::limitsFollowTheCadence_data()
{
    QTest::addColumn<qint64>("period"); // s, as are the others
    QTest::addColumn<qint64>("live");
    QTest::addColumn<qint64>("night");
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<qint64>("gap");
    const auto row = [](const char *name, qint64 period, qint64 live, qint64 night, qint64 lost, qint64 gap) {
        QTest::newRow(name) << period << live << night << lost << gap;
    };
    row("too fast to be true", 1, 690, 1860, 3600, 1200);
    row("5 min 15 s", 315, 690, 1860, 3600, 1200);
    row("10 min, sleepers every 20", 600, 1260, 2460, 3600, 1500);
    row("15 min", 900, 1860, 1860, 3600, 1200);
    row("30 min", 1800, 3660, 3660, 7200, 2100);
}

void TestFreshness::limitsFollowTheCadence()
{
    QFETCH(qint64, period);
    const Freshness::Limits limits = Freshness::limitsFor(period * 1000);
    QTEST(limits.live / 1000, "live");
    QTEST(limits.night / 1000, "night");
    QTEST(limits.lost / 1000, "lost");
    QTEST(limits.gap / 1000, "gap");
    QVERIFY(limits.live < limits.lost && limits.night < limits.lost);
    QVERIFY(limits.gap >= period * 1000);
}

//! Values of half an hour ago are live if half an hour is what the user chose.
void TestFreshness::aStoreKeepsItsCadence()
{
    ManualClock clock(1'782'000'000'000);
    PlantStore store(clock);
    const PlantCode plant {u"NE=1"_s};
    const auto fill = [&] {
        store.applyPlants({TreeFixture::plant(plant.value, u"Roof"_s)}, clock.now());
        store.applyDevices({plant},
                           {TreeFixture::device(11, plant.value, DeviceType::PowerSensor, u"Meter"_s)},
                           clock.now());
        TreeFixture::applyPlant(store, {{plant.value, {{u"day_power"_s, 1.0}}}}, clock.now());
        TreeFixture::applyDevice(store, DeviceType::PowerSensor, {{11, {{u"run_state"_s, 1.0}}}},
                                 clock.now());
        clock.advanceBy(30 * 60'000);
    };
    fill();
    QCOMPARE(store.plantState(plant), DataState::Old);
    QCOMPARE(store.deviceState({11}), DataState::Old);
    store.setPollPeriod(1'800'000);
    QCOMPARE(store.plantState(plant), DataState::Live);
    QCOMPARE(store.deviceState({11}), DataState::Live);
    QCOMPARE(store.longestGap(), 2'100'000);
    store.clear();
    fill();
    QCOMPARE(store.plantState(plant), DataState::Live);
    clock.advanceBy(31 * 60'000 + 1);
    QCOMPARE(store.plantState(plant), DataState::Old);
    clock.advanceBy(60 * 60'000);
    QCOMPARE(store.plantState(plant), DataState::Lost);
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "test_freshness.moc"
