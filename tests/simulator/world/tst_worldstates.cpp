// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldprobe.h"

using namespace WorldProbe;

class WorldStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void aDayOfStates();
    void clippingAndLimits();
    void faultyPlant();
    void offlineInverterIsSilent();
    void lostPlantKeepsItsTotal();
    void singlePhase();
    void openAndCloseTimes();

private:
    const SimulatedWorld m_world {WorldOptions()}; // the built-in sites
};

void WorldStatesTest::aDayOfStates()
{
    const int inverter = m_world.plants().at(Faulty).firstDevice + 3; // healthy, without a battery
    QList<int> states;
    for (qint64 t = utc("2026-06-20T22:00:00Z"); t < utc("2026-06-21T22:00:00Z"); t += slotMs) {
        const DataItems items = m_world.deviceRealtime(inverter, t);
        const int state = int(number(items, "inverter_state"));
        if (states.isEmpty() || states.last() != state)
            states << state;
        const double ac = number(items, "active_power");
        QCOMPARE(number(items, "run_state"), 1.0);
        if (state == 40960 || state == 0 || state == 2) {
            QCOMPARE(ac, 0.0);
            QCOMPARE(number(items, "a_u"), 0.0);
            QCOMPARE(number(items, "pv1_i"), 0.0);
        } else {
            QVERIFY(number(items, "a_u") > 200);
            QVERIFY(ac <= number(items, "mppt_power"));
        }
    }
    QCOMPARE(states, (QList<int> {40960, 0, 2, 256, 512, 2, 40960}));
}

void WorldStatesTest::clippingAndLimits()
{
    QSet<int> commercial, far;
    const int second = m_world.plants().at(Commercial).firstDevice + 1;
    for (qint64 t = utc("2026-06-01T00:00:00Z"); t < utc("2026-07-01T00:00:00Z"); t += 2 * slotMs) {
        const DataItems items = m_world.deviceRealtime(second, t);
        commercial << int(number(items, "inverter_state"));
        QVERIFY(number(items, "active_power") <= 100 + 1e-9);
        if (int(number(items, "inverter_state")) == 514)
            QVERIFY(number(items, "active_power") > 90);
    }
    for (qint64 t = utc("2026-01-01T00:00:00Z"); t < utc("2026-02-01T00:00:00Z"); t += 2 * slotMs) {
        const DataItems items = m_world.deviceRealtime(device(m_world, FarZone, 38), t);
        far << int(number(items, "inverter_state"));
        QVERIFY(number(items, "active_power") <= 5 + 1e-9); // commanded limit
    }
    QVERIFY(commercial.contains(514));
    QVERIFY(far.contains(513));
}

void WorldStatesTest::faultyPlant()
{
    const qint64 noon = utc("2026-06-21T10:00:00Z");
    QCOMPARE(number(m_world.plantRealtime(Faulty, noon), "real_health_state"), 2.0);
    QCOMPARE(number(m_world.plantRealtime(Home, noon), "real_health_state"), 3.0);
    const int first = m_world.plants().at(Faulty).firstDevice;
    const DataItems dead = m_world.deviceRealtime(first, noon);
    QVERIFY(number(dead, "pv1_i") > 1);
    QCOMPARE(number(dead, "pv2_i"), 0.0); // blown fuse: voltage without current
    QVERIFY(number(dead, "pv2_u") > 100);
    const DataItems shutdown = m_world.deviceRealtime(first + 2, noon);
    QCOMPARE(number(shutdown, "inverter_state"), 768.0);
    QCOMPARE(number(shutdown, "active_power"), 0.0);
    QCOMPARE(number(shutdown, "run_state"), 1.0);
    QVERIFY(number(shutdown, "a_u") > 200);
    QCOMPARE(number(shutdown, "total_cap"), 9913.7);
}

void WorldStatesTest::offlineInverterIsSilent()
{
    const DataItems items =
        m_world.deviceRealtime(m_world.plants().at(Faulty).firstDevice + 1, utc("2026-06-21T10:00:00Z"));
    for (const DataItem &item : items) {
        if (qstrcmp(item.key, "run_state") == 0)
            QCOMPARE(item.number, 0.0);
        else if (qstrcmp(item.key, "inverter_state") == 0)
            QCOMPARE(item.number, 45056.0); // written by the SmartLogger
        else
            QVERIFY2(item.kind == DataItem::Kind::Null, item.key);
    }
}

void WorldStatesTest::lostPlantKeepsItsTotal()
{
    WorldOptions options;
    options.plantCount = 1500;
    const SimulatedWorld world(options);
    const qint64 later = utc("2026-08-01T10:00:00Z");
    int lost = 0;
    for (int p = 0; p < world.plants().size() && lost < 3; ++p) {
        const DataItems now = world.plantRealtime(p, later);
        if (number(now, "real_health_state") != 1.0)
            continue;
        ++lost;
        for (const char *key :
             {"day_power", "month_power", "day_income", "day_on_grid_energy", "day_use_energy"})
            QCOMPARE(find(now, key)->kind, DataItem::Kind::Null);
        QVERIFY(number(now, "total_power") > 0);
        QCOMPARE(number(now, "total_power"),
                 number(world.plantRealtime(p, later + 86'400'000), "total_power"));
        QVERIFY(number(world.plantRealtime(p, utc("2026-02-01T10:00:00Z")), "real_health_state") != 1.0);
        const DataItems inverter = world.deviceRealtime(world.plants().at(p).firstDevice, later);
        QCOMPARE(number(inverter, "run_state"), 0.0);
        QCOMPARE(find(inverter, "active_power")->kind, DataItem::Kind::Null);
    }
    QVERIFY(lost > 0);
}

void WorldStatesTest::singlePhase()
{
    const qint64 noon = utc("2026-01-10T00:30:00Z");
    const DataItems meter = m_world.deviceRealtime(device(m_world, FarZone, 47), noon);
    for (const char *key :
         {"ab_u", "bc_u", "ca_u", "b_u", "c_u", "b_i", "c_i", "active_power_b", "active_power_c"})
        QCOMPARE(find(meter, key)->kind, DataItem::Kind::NotAvailable);
    QCOMPARE(number(meter, "active_power_a"), number(meter, "active_power"));
    const DataItems inverter = m_world.deviceRealtime(device(m_world, FarZone, 38), noon);
    QCOMPARE(number(inverter, "b_u"), 0.0);
    QVERIFY(
        std::abs(number(inverter, "a_i") * number(inverter, "a_u") / 1000 - number(inverter, "active_power"))
        < 1e-6);
}

void WorldStatesTest::openAndCloseTimes()
{
    const int inverter = device(m_world, Home, 38);
    const DataItems noon = m_world.deviceRealtime(inverter, utc("2026-06-21T10:00:00Z"));
    QCOMPARE(find(noon, "close_time")->kind, DataItem::Kind::NotAvailable);
    const auto opened = qint64(number(noon, "open_time"));
    QVERIFY(opened > utc("2026-06-21T03:00:00Z") && opened < utc("2026-06-21T05:30:00Z"));
    QCOMPARE(opened % slotMs, 0);
    const DataItems night = m_world.deviceRealtime(inverter, utc("2026-06-21T23:00:00Z"));
    QCOMPARE(qint64(number(night, "open_time")), opened);
    const auto closed = qint64(number(night, "close_time"));
    QVERIFY(closed > utc("2026-06-21T18:00:00Z") && closed < utc("2026-06-21T20:00:00Z"));
    QCOMPARE(m_world.books(Home, closed).pv, 0.0);
    QVERIFY(m_world.books(Home, closed - 1).pv > 0);
    QCOMPARE(m_world.books(Home, opened - 1).pv, 0.0);
}

QTEST_GUILESS_MAIN(WorldStatesTest)
#include "tst_worldstates.moc"
