// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldprobe.h"

#include <random>

using namespace WorldProbe;

class WorldBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void booksClose();
    void devicesAgreeWithBooks();
    void valuesStandStillBetweenMarks();
    void countersAreIntegrals_data();
    void countersAreIntegrals();
    void localDay_data();
    void localDay();
    void batteryConservesEnergy_data();
    void batteryConservesEnergy();
    void sameSeedSameWorld();
    void lifetimeSpansYears();

private:
    const SimulatedWorld m_world {WorldOptions()}; // the built-in sites
};

namespace {

double sumOver(const SimulatedWorld &world, int plant, qint64 from, qint64 to, double PowerBooks::*flow)
{
    double kwh = 0;
    for (qint64 t = from; t < to; t += slotMs)
        kwh += world.books(plant, t).*flow / 12;
    return kwh;
}

bool near(double a, double b, double tolerance)
{
    if (std::abs(a - b) <= tolerance)
        return true;
    qInfo("%.9f is not %.9f", a, b);
    return false;
}

} // namespace

void WorldBooksTest::booksClose()
{
    WorldOptions options;
    options.plantCount = 60;
    options.seed = 11;
    const SimulatedWorld world(options);
    std::mt19937_64 random(3);
    const qint64 from = utc("2024-01-01T00:00:00Z"), to = utc("2028-12-31T00:00:00Z");
    for (int i = 0; i < 3000; ++i) {
        const int plant = int(random() % 60);
        const PowerBooks b = world.books(plant, from + qint64(random() % quint64(to - from)));
        QVERIFY(std::abs(imbalance(b)) < 1e-9);
        for (const double flow : {b.pv, b.import, b.discharge, b.load, b.export_, b.charge, b.losses})
            QVERIFY(flow >= -1e-12);
        QVERIFY(b.import == 0 || b.export_ == 0);
        QVERIFY(b.charge == 0 || b.discharge == 0);
        QVERIFY(b.socPercent == -1 || (b.socPercent >= 0 && b.socPercent <= 100));
        QVERIFY(b.losses <= 0.06 * (b.pv + b.discharge) + 2);
    }
}

void WorldBooksTest::devicesAgreeWithBooks()
{
    for (qint64 t = utc("2026-05-03T00:00:00Z"); t < utc("2026-05-05T00:00:00Z"); t += 7 * slotMs) {
        for (int p = 0; p < SiteCount; ++p) {
            const PowerBooks b = m_world.books(p, t);
            // 41 sits beside the inverters, 39 behind one.
            const double storage = p == Commercial ? b.charge - b.discharge : 0;
            QVERIFY(near(inverterPower(m_world, p, t), b.load + b.export_ - b.import + storage, 1e-9));
        }
        // Signs and units: 47 and 17 in W, + exports; EMMA in kW, + imports; batteries in W, + charges.
        const auto value = [&](Site p, int type, const char *key) {
            return number(m_world.deviceRealtime(device(m_world, p, type), t), key);
        };
        const auto books = [&](Site p) { return m_world.books(p, t); };
        QVERIFY(
            near(value(Home, 47, "active_power"), 1000 * (books(Home).export_ - books(Home).import), 1e-6));
        QVERIFY(near(value(Commercial, 17, "active_power"),
                     1000 * (books(Commercial).export_ - books(Commercial).import), 1e-6));
        QVERIFY(near(value(Emma, 23070, "active_power"), books(Emma).import - books(Emma).export_, 1e-9));
        QVERIFY(near(value(Home, 39, "ch_discharge_power"),
                     1000 * (books(Home).charge - books(Home).discharge), 1e-6));
        QVERIFY(near(value(Commercial, 41, "ch_discharge_power"),
                     1000 * (books(Commercial).charge - books(Commercial).discharge), 1e-6));
        QVERIFY(near(value(Home, 39, "battery_soc"), books(Home).socPercent, 1e-9));
        QVERIFY(near(value(Home, 38, "mppt_power"), books(Home).pv, 1e-9));
        QVERIFY(near(value(Emma, 23070, "active_power_a") + value(Emma, 23070, "active_power_b")
                         + value(Emma, 23070, "active_power_c"),
                     value(Emma, 23070, "active_power"), 1e-9));
    }
}

void WorldBooksTest::valuesStandStillBetweenMarks()
{
    const qint64 mark = utc("2026-06-21T09:35:00Z");
    const auto power = [&](qint64 t) { return m_world.books(Home, t).pv; };
    QCOMPARE(power(mark), power(mark + slotMs - 1));
    QVERIFY(power(mark) != power(mark + slotMs));
    QVERIFY(power(mark) != power(mark - 1));
}

void WorldBooksTest::countersAreIntegrals_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("a summer day", "2026-06-20T22:00:00Z", "2026-06-21T22:00:00Z");
    row("over a month's end", "2026-04-29T10:00:00Z", "2026-05-02T10:00:00Z");
    row("over New Year", "2026-12-31T06:05:00Z", "2027-01-01T15:55:00Z");
    row("over 29 February", "2024-02-28T12:00:00Z", "2024-03-02T12:00:00Z");
    row("over a leap year's end", "2024-12-30T12:00:00Z", "2025-01-02T12:00:00Z");
    row("clock change in spring", "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z");
}

void WorldBooksTest::countersAreIntegrals()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const qint64 begin = QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch();
    const qint64 end = QDateTime::fromString(to, Qt::ISODate).toMSecsSinceEpoch();
    struct Counter
    {
        int type;
        const char *key;
        double PowerBooks::*flow;
    };
    const QList<std::pair<int, Counter>> counters = {
        {Home, {47, "active_cap", &PowerBooks::export_}},
        {Home, {47, "reverse_active_cap", &PowerBooks::import}},
        {Commercial, {17, "active_cap", &PowerBooks::export_}},
        {Commercial, {17, "reverse_active_cap", &PowerBooks::import}},
        {Commercial, {0, "total_power", &PowerBooks::pv}},
        {FarZone, {0, "total_power", &PowerBooks::pv}}};
    for (const auto &[plant, counter] : counters) {
        const auto read = [&](qint64 t) {
            return number(counter.type == 0 ? m_world.plantRealtime(plant, t)
                                            : m_world.deviceRealtime(device(m_world, plant, counter.type), t),
                          counter.key);
        };
        QVERIFY2(near(read(end) - read(begin), sumOver(m_world, plant, begin, end, counter.flow), 1e-5),
                 counter.key);
    }
    if (begin < m_world.plants().at(Emma).gridConnection.toMSecsSinceEpoch())
        return; // EMMA turns the registers round
    const auto emma = [&](qint64 t, const char *key) {
        return number(m_world.deviceRealtime(device(m_world, Emma, 23070), t), key);
    };
    QVERIFY(near(emma(end, "active_cap") - emma(begin, "active_cap"),
                 sumOver(m_world, Emma, begin, end, &PowerBooks::import), 1e-5));
    QVERIFY(near(emma(end, "reverse_active_cap") - emma(begin, "reverse_active_cap"),
                 sumOver(m_world, Emma, begin, end, &PowerBooks::export_), 1e-5));
}

void WorldBooksTest::localDay_data()
{
    QTest::addColumn<int>("plant");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("slotCount");
    QTest::newRow("Berlin") << int(Home) << QDate(2026, 6, 21) << 288;
    QTest::newRow("Berlin, 23 hours") << int(Home) << QDate(2026, 3, 29) << 276;
    QTest::newRow("Berlin, 25 hours") << int(Home) << QDate(2026, 10, 25) << 300;
    QTest::newRow("Berlin, first of a month") << int(Commercial) << QDate(2026, 8, 1) << 288;
    QTest::newRow("Auckland") << int(FarZone) << QDate(2026, 1, 10) << 288;
    QTest::newRow("Auckland, 23 hours") << int(FarZone) << QDate(2026, 9, 27) << 276;
    QTest::newRow("Auckland, 25 hours") << int(FarZone) << QDate(2026, 4, 5) << 300;
}

void WorldBooksTest::localDay()
{
    QFETCH(int, plant);
    QFETCH(QDate, date);
    QFETCH(int, slotCount);
    const QTimeZone zone = m_world.plants().at(plant).zone;
    const qint64 midnight = date.startOfDay(zone).toMSecsSinceEpoch();
    const qint64 next = date.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    QCOMPARE((next - midnight) / slotMs, slotCount);
    const auto today = [&](qint64 t, const char *key) {
        return number(m_world.plantRealtime(plant, t), key);
    };
    QVERIFY(today(midnight - 1, "day_use_energy") > 1);
    for (const char *key : {"day_power", "day_income", "day_on_grid_energy", "day_use_energy"}) {
        QCOMPARE(today(midnight, key), 0.0);
        QCOMPARE(today(next, key), 0.0);
    }
    const qint64 last = next - slotMs;
    QVERIFY(near(today(last, "day_power"), sumOver(m_world, plant, midnight, last, &PowerBooks::pv), 1e-6));
    QVERIFY(near(today(last, "day_use_energy"), sumOver(m_world, plant, midnight, last, &PowerBooks::load),
                 1e-6));
    QVERIFY(near(today(last, "day_on_grid_energy"),
                 sumOver(m_world, plant, midnight, last, &PowerBooks::export_), 1e-6));
    const qint64 month = QDate(date.year(), date.month(), 1).startOfDay(zone).toMSecsSinceEpoch();
    QVERIFY(near(today(last, "month_power"), today(last, "total_power") - today(month, "total_power"), 1e-6));
    const int battery = device(m_world, plant, plant == Commercial ? 41 : 39);
    QVERIFY(near(number(m_world.deviceRealtime(battery, last), "charge_cap"),
                 sumOver(m_world, plant, midnight, last, &PowerBooks::charge), 1e-6));
    QCOMPARE(number(m_world.deviceRealtime(battery, next), "discharge_cap"), 0.0);
}

void WorldBooksTest::batteryConservesEnergy_data()
{
    QTest::addColumn<int>("plant");
    QTest::addColumn<double>("capacity");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("efficiency");
    QTest::addColumn<double>("limit");
    QTest::newRow("home") << int(Home) << 10.0 << 5.0 << 0.97 << 5.0;
    QTest::newRow("commercial") << int(Commercial) << 200.0 << 5.0 << 0.955 << 100.0;
    QTest::newRow("far zone") << int(FarZone) << 5.0 << 10.0 << 0.97 << 2.5;
}

void WorldBooksTest::batteryConservesEnergy()
{
    QFETCH(int, plant);
    QFETCH(double, capacity);
    QFETCH(double, least);
    QFETCH(double, efficiency);
    QFETCH(double, limit);
    bool charged = false;
    bool discharged = false;
    for (const char *start : {"2024-02-28T00:00:00Z", "2026-06-20T00:00:00Z", "2026-12-30T00:00:00Z"}) {
        qint64 t = utc(start);
        PowerBooks now = m_world.books(plant, t);
        for (const qint64 end = t + 4 * 86'400'000; t < end; t += slotMs) {
            const PowerBooks next = m_world.books(plant, t + slotMs);
            QVERIFY(now.socPercent >= least - 1e-9 && now.socPercent <= 100 + 1e-9);
            QVERIFY(now.charge <= limit && now.discharge <= limit);
            const double moved = (now.charge * efficiency - now.discharge / efficiency) / 12;
            QVERIFY(near((next.socPercent - now.socPercent) / 100 * capacity, moved, 1e-9 * capacity));
            // It serves the house: never charged from the grid, never discharged into it.
            QVERIFY(now.charge == 0 || now.import < 1e-9);
            QVERIFY(now.discharge == 0 || now.export_ < 1e-9);
            charged = charged || now.charge > 0;
            discharged = discharged || now.discharge > 0;
            now = next;
        }
    }
    QVERIFY(charged && discharged);
}

void WorldBooksTest::sameSeedSameWorld()
{
    WorldOptions options;
    options.plantCount = 12;
    options.seed = 5;
    const SimulatedWorld one(options), two(options);
    options.seed = 6;
    const SimulatedWorld other(options);
    QList<qint64> instants;
    for (int i = 0; i < 40; ++i)
        instants << utc("2025-03-01T00:00:00Z") + i * 11 * 3'600'000LL;
    QList<double> forward;
    for (const qint64 t : instants) {
        for (int p = 0; p < 12; ++p)
            forward << one.books(p, t).load << number(one.plantRealtime(p, t), "total_power");
    }
    // The second is asked backwards, and about other things in between.
    auto expected = forward.crbegin();
    double difference = 0;
    for (auto t = instants.crbegin(); t != instants.crend(); ++t) {
        for (int p = 11; p >= 0; --p) {
            two.plantRealtime(p, *t + 86'400'000 * p);
            QCOMPARE(number(two.plantRealtime(p, *t), "total_power"), *expected++);
            difference += std::abs(other.books(p, *t).load - *expected);
            QCOMPARE(two.books(p, *t).load, *expected++);
        }
    }
    QVERIFY(difference > 1);
}

void WorldBooksTest::lifetimeSpansYears()
{
    const auto total = [&](const char *when) {
        return number(m_world.plantRealtime(Home, utc(when)), "total_power");
    };
    QCOMPARE(total("2023-06-14T08:15:00Z"), 0.0);
    QCOMPARE(total("2020-01-01T00:00:00Z"), 0.0);
    const double year = total("2026-06-14T08:15:00Z") - total("2025-06-14T08:15:00Z");
    QVERIFY2(year > 900 * 11.07 && year < 1350 * 11.07, qPrintable(QString::number(year)));
    // Every year repeats the model year; a leap year has one more day of February.
    QVERIFY(near(total("2027-06-14T08:15:00Z") - total("2026-06-14T08:15:00Z"), year, 1e-6));
    const double leap = total("2024-06-14T08:15:00Z");
    QVERIFY(leap > year && leap < year + 80);
}

QTEST_GUILESS_MAIN(WorldBooksTest)
#include "tst_worldbooks.moc"
