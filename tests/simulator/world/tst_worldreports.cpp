// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldprobe.h"

#include <random>

using namespace WorldProbe;

using Rows = std::vector<ReportRow>;
using State = ReportRow::State;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 farFuture = 4'000'000'000'000; // everything is settled

constexpr const char *sumKeys[] = {"radiation_intensity", "theory_power", "inverter_power", "PVYield",
                                   "inverterYield",       "ongrid_power", "power_profit",   "selfProvide",
                                   "chargeCap",           "dischargeCap"};
constexpr const char *laterSumKeys[] = {"use_power",           "buyPower",
                                        "selfUsePower",        "perpower_ratio",
                                        "reduction_total_co2", "reduction_total_coal",
                                        "reduction_total_tree"};

//! Σ of a key over rows; NaN if no row has it.
double sumOf(const Rows &rows, const char *key)
{
    double sum = 0;
    bool has = false;
    for (const ReportRow &row : rows) {
        const double value = number(row.items, key);
        has = has || !std::isnan(value);
        sum += std::isnan(value) ? 0 : value;
    }
    return has ? sum : std::nan("");
}

//! Whether the parts give the whole; a plant that measured nothing may have null in one and 0 in the other.
bool same(double parts, double whole, const char *key)
{
    const double a = std::isnan(parts) ? 0 : parts;
    const double b = std::isnan(whole) ? 0 : whole;
    if (std::abs(a - b) <= 1e-6 * (1 + std::abs(b)))
        return true;
    qInfo("%s: %.9f is not %.9f", key, a, b);
    return false;
}

} // namespace

//! The reports of the simulated world (`query-endpoints.md` §8, §9) against themselves and the rest of it.
class WorldReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sumsOfPeriods_data();
    void sumsOfPeriods();
    void identities_data() { sumsOfPeriods_data(); }
    void identities();
    void devicesSumToPlant_data() { sumsOfPeriods_data(); }
    void devicesSumToPlant();
    void realtimeAgrees();
    void lag();
    void runningPeriods();
    void emptyRows();
    void lostPlant();
    void silentDevices();
    void strangeInstants();

private:
    const SimulatedWorld &worldOf(quint64 seed, int plants);

    const SimulatedWorld m_world {WorldOptions()}; // the built-in sites
    std::map<std::pair<quint64, int>, SimulatedWorld> m_worlds; // a model year costs its time
};

const SimulatedWorld &WorldReportsTest::worldOf(quint64 seed, int plants)
{
    WorldOptions options;
    options.seed = seed;
    options.plantCount = plants;
    return m_worlds.try_emplace({seed, plants}, options).first->second;
}

void WorldReportsTest::sumsOfPeriods_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("plants");
    QTest::newRow("the sites") << quint64(1) << 0;
    QTest::newRow("the sites, other weather") << quint64(2) << 0;
    QTest::newRow("a fleet") << quint64(77) << 24;
}

void WorldReportsTest::sumsOfPeriods()
{
    QFETCH(quint64, seed);
    QFETCH(int, plants);
    const SimulatedWorld &world = worldOf(seed, plants);
    std::mt19937_64 random(seed);
    for (int p = 0; p < world.plants().size(); ++p) {
        const int year = 2024 + int(random() % 3);
        const qint64 instant = QDateTime(QDate(year, 1, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()
            + qint64(random() % 365) * dayMs;
        const Rows years = world.plantReport(p, ReportPeriod::Year, 0, farFuture);
        const Rows months = world.plantReport(p, ReportPeriod::Month, instant, farFuture);
        const Rows days = world.plantReport(p, ReportPeriod::Day, instant, farFuture);
        QCOMPARE(months.size(), 12u);
        const auto wholeOf = [&](const Rows &rows) {
            // The last row that starts at or before the instant contains it.
            return std::prev(std::upper_bound(rows.begin(), rows.end(), instant,
                                              [](qint64 t, const ReportRow &row) { return t < row.start; }));
        };
        const Rows hours = world.plantReport(p, ReportPeriod::Hour, instant, farFuture);
        for (const char *key : sumKeys) {
            QVERIFY(same(sumOf(hours, key), number(wholeOf(days)->items, key), key));
            QVERIFY(same(sumOf(days, key), number(wholeOf(months)->items, key), key));
            QVERIFY(same(sumOf(months, key), number(wholeOf(years)->items, key), key));
        }
        for (const char *key : laterSumKeys) {
            QVERIFY(same(sumOf(days, key), number(wholeOf(months)->items, key), key));
            QVERIFY(same(sumOf(months, key), number(wholeOf(years)->items, key), key));
        }
    }
}

void WorldReportsTest::identities()
{
    QFETCH(quint64, seed);
    QFETCH(int, plants);
    const SimulatedWorld &world = worldOf(seed, plants);
    const qint64 instant = utc("2025-05-17T10:00:00Z");
    for (int p = 0; p < world.plants().size(); ++p) {
        const double capacity = world.plants().at(p).capacityKwp;
        const bool dcBattery = device(world, p, 39) >= 0;
        const bool meter =
            device(world, p, 47) >= 0 || device(world, p, 17) >= 0 || device(world, p, 23070) >= 0;
        const bool sensor = device(world, p, 10) >= 0;
        for (const ReportPeriod period :
             {ReportPeriod::Hour, ReportPeriod::Day, ReportPeriod::Month, ReportPeriod::Year}) {
            const Rows rows = world.plantReport(p, period, instant, utc("2025-05-17T16:00:00Z"));
            for (const ReportRow &row : rows) {
                QCOMPARE(row.items.size(), period == ReportPeriod::Hour ? 10u : 19u);
                if (row.state != State::Data) {
                    for (const DataItem &item : row.items)
                        QVERIFY(item.kind == DataItem::Kind::Null);
                    continue;
                }
                const auto value = [&](const char *key) { return number(row.items, key); };
                const double pv = value("PVYield");
                QCOMPARE(value("inverter_power"), pv);
                QVERIFY(pv >= 0);
                // What the inverters and a DC battery lose: some watts and a few percent.
                const double flow = dcBattery ? value("dischargeCap") - value("chargeCap") : 0;
                const double losses = pv + flow - value("inverterYield");
                QVERIFY(losses >= -1e-6);
                QVERIFY(losses <= 0.06 * (pv + (dcBattery ? value("dischargeCap") : 0)) + 0.08 * capacity);
                QCOMPARE(std::isnan(value("ongrid_power")), !meter);
                QCOMPARE(std::isnan(value("radiation_intensity")), !sensor);
                if (sensor)
                    QVERIFY(same(value("radiation_intensity") * capacity, value("theory_power"), "theory"));
                if (period == ReportPeriod::Hour)
                    continue;
                QCOMPARE(value("installed_capacity"), capacity);
                QVERIFY(same(pv / capacity, value("perpower_ratio"), "perpower_ratio"));
                QVERIFY(same(value("inverterYield") * 0.475 / 1000, value("reduction_total_co2"), "co2"));
                QVERIFY(same(value("inverterYield") * 0.4 / 1000, value("reduction_total_coal"), "coal"));
                QVERIFY(
                    same(value("reduction_total_co2") * 1000 / 732, value("reduction_total_tree"), "tree"));
                if (sensor)
                    QVERIFY(value("performance_ratio") > 40 && value("performance_ratio") < 108);
                if (!meter)
                    continue;
                QVERIFY(same(pv - value("ongrid_power"), value("selfUsePower"), "selfUsePower"));
                QVERIFY(same(value("selfProvide") + value("buyPower"), value("use_power"), "use_power"));
                if (dcBattery) {
                    QVERIFY(same(value("selfUsePower") + flow - losses, value("selfProvide"), "selfProvide"));
                }
            }
        }
    }
}

void WorldReportsTest::devicesSumToPlant()
{
    QFETCH(quint64, seed);
    QFETCH(int, plants);
    const SimulatedWorld &world = worldOf(seed, plants);
    const qint64 instant = utc("2025-09-10T10:00:00Z");
    const qint64 settled = utc("2025-09-10T13:11:00Z");
    for (const ReportPeriod period : {ReportPeriod::Day, ReportPeriod::Month, ReportPeriod::Year}) {
        for (int p = 0; p < world.plants().size(); ++p) {
            const SimulatedPlant &plant = world.plants().at(p);
            const Rows whole = world.plantReport(p, period, instant, settled);
            std::vector<double> yield(whole.size()), charged(whole.size()), discharged(whole.size());
            for (int d = plant.firstDevice; d < plant.firstDevice + plant.deviceCount; ++d) {
                const int type = world.devices().at(d).typeId;
                const bool serves = type == 1 || type == 38 || type == 39 || type == 41;
                const Rows rows = world.deviceReport(d, period, instant, settled);
                QCOMPARE(rows.size(), serves ? whole.size() : 0u);
                for (size_t i = 0; i < rows.size(); ++i) {
                    QCOMPARE(rows[i].start, whole[i].start);
                    QCOMPARE(rows[i].items.size(), type == 39 ? 4u : type == 41 ? 2u : 3u);
                    const auto value = [&](const char *key) {
                        const double v = number(rows[i].items, key);
                        return std::isnan(v) ? 0 : v;
                    };
                    yield[i] += value("product_power");
                    charged[i] += value("charge_cap");
                    discharged[i] += value("discharge_cap");
                    QVERIFY(value("charge_time") + value("discharge_time") <= 366 * 24 + 1);
                    QCOMPARE(value("charge_time") > 0, type == 39 && value("charge_cap") > 0);
                    if (value("installed_capacity") > 0)
                        QVERIFY(same(value("product_power") / value("installed_capacity"),
                                     value("perpower_ratio"), "perpower_ratio"));
                }
            }
            for (size_t i = 0; i < whole.size(); ++i) {
                const bool has = whole[i].state == State::Data;
                QVERIFY(same(yield[i], has ? number(whole[i].items, "inverterYield") : 0, "yield"));
                QVERIFY(same(charged[i], has ? number(whole[i].items, "chargeCap") : 0, "charged"));
                QVERIFY(same(discharged[i], has ? number(whole[i].items, "dischargeCap") : 0, "discharged"));
            }
        }
    }
}

void WorldReportsTest::realtimeAgrees()
{
    for (int p = 0; p < SiteCount; ++p) {
        // On the hour and with everything settled the reports say what real-time says.
        for (const char *at : {"2026-06-21T05:00:00Z", "2026-06-21T20:00:00Z", "2026-02-11T15:00:00Z"}) {
            const qint64 now = utc(at);
            const DataItems live = m_world.plantRealtime(p, now);
            const Rows days = m_world.plantReport(p, ReportPeriod::Day, now, now);
            const auto lastData = [](const Rows &rows) {
                const auto it = std::find_if(rows.rbegin(), rows.rend(),
                                             [](const ReportRow &row) { return row.state == State::Data; });
                return it == rows.rend() ? DataItems() : it->items;
            };
            const DataItems today = lastData(days);
            if (number(live, "day_use_energy") > 0 || number(live, "day_power") > 0) {
                QVERIFY(same(number(today, "PVYield"), number(live, "day_power"), "day_power"));
                QVERIFY(same(number(today, "ongrid_power"), number(live, "day_on_grid_energy"), "fed in"));
                QVERIFY(same(number(today, "use_power"), number(live, "day_use_energy"), "used"));
                QVERIFY(same(number(today, "power_profit"), number(live, "day_income"), "income"));
                QVERIFY(same(sumOf(days, "PVYield"), number(live, "month_power"), "month_power"));
            }
            const Rows years = m_world.plantReport(p, ReportPeriod::Year, 0, now);
            QVERIFY(same(sumOf(years, "PVYield"), number(live, "total_power"), "total_power"));
            QVERIFY(same(sumOf(years, "power_profit"), number(live, "total_income"), "total_income"));
        }
    }
}

void WorldReportsTest::lag()
{
    // Reports of the world know what is settled; the handlers take 23 minutes off the time. 13:00 in Berlin:
    const qint64 end = utc("2026-06-21T11:00:00Z");
    const auto rowsAt = [&](qint64 settled) {
        Rows rows = m_world.plantReport(Home, ReportPeriod::Hour, end, settled);
        std::erase_if(rows, [](const ReportRow &row) { return row.state == State::Future; });
        return rows;
    };
    const Rows before = rowsAt(end - 1);
    const Rows after = rowsAt(end);
    QCOMPARE(before.size(), 12u);
    QCOMPARE(after.size(), 13u);
    QCOMPARE(after.back().start, end - hourMs);
    QVERIFY(number(after.back().items, "PVYield") > 0);
    // An hour is there in full or not at all.
    QCOMPARE(number(rowsAt(end + hourMs - 1).back().items, "PVYield"), number(after.back().items, "PVYield"));
}

void WorldReportsTest::runningPeriods()
{
    const qint64 settled = utc("2026-06-21T11:40:00Z");
    for (int p = 0; p < SiteCount; ++p) {
        const Rows hours = m_world.plantReport(p, ReportPeriod::Hour, settled, settled);
        const Rows days = m_world.plantReport(p, ReportPeriod::Day, settled, settled);
        const Rows months = m_world.plantReport(p, ReportPeriod::Month, settled, settled);
        const Rows years = m_world.plantReport(p, ReportPeriod::Year, settled, settled);
        QCOMPARE(days.size(), 30u);
        QCOMPARE(months.size(), 12u);
        QVERIFY(days[20].state == State::Data && months[5].state == State::Data);
        QVERIFY(days[22].state == State::Future && months[6].state == State::Future);
        QVERIFY(years.back().state == State::Data);
        // In New Zealand the sites' 21st is over, so its hours belong to the running day of the 21st or 22nd.
        const size_t running = days[21].state == State::Data ? 21 : 20;
        for (const char *key : sumKeys) {
            if (p != FarZone || running == 20)
                QVERIFY(same(sumOf(hours, key), number(days[running].items, key), key));
            QVERIFY(same(sumOf(days, key), number(months[5].items, key), key));
            QVERIFY(same(sumOf(months, key), number(years.back().items, key), key));
        }
    }
}

void WorldReportsTest::emptyRows()
{
    const SimulatedPlant &plant = m_world.plants().at(FarZone); // connected on 5 December 2022 at 14:30
    const qint64 connected = plant.gridConnection.toMSecsSinceEpoch();
    const Rows days = m_world.plantReport(FarZone, ReportPeriod::Day, connected, farFuture);
    QCOMPARE(days.size(), 31u);
    QVERIFY(days[3].state == State::Empty);
    QVERIFY(days[4].state == State::Data);
    const Rows hours = m_world.plantReport(FarZone, ReportPeriod::Hour, connected, farFuture);
    QCOMPARE(hours.size(), 24u);
    QVERIFY(hours[13].state == State::Empty);
    QVERIFY(hours[14].state == State::Data);
    // Half an hour of it: less than the whole hour would have given.
    QVERIFY(number(hours[14].items, "PVYield") < number(hours[13].items, "PVYield")
            || std::isnan(number(hours[13].items, "PVYield")));
    // It was built in the autumn of that year; nothing is known of the year before.
    const Rows years = m_world.plantReport(FarZone, ReportPeriod::Year, 0, farFuture);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(years.front().start, plant.zone).date(), QDate(2022, 1, 1));
    QVERIFY(m_world.plantReport(FarZone, ReportPeriod::Day, connected - 200 * dayMs, farFuture).empty());
    // One connected early in a year was built in the year before.
    const SimulatedWorld &world = worldOf(1, 600);
    int early = 0;
    for (int p = 0; p < 200; ++p) {
        const SimulatedPlant &one = world.plants().at(p);
        const Rows all = world.plantReport(p, ReportPeriod::Year, 0, farFuture);
        const QDate first = QDateTime::fromMSecsSinceEpoch(all.front().start, one.zone).date();
        const int year = one.gridConnection.date().year();
        QVERIFY(first == QDate(year, 1, 1) || first == QDate(year - 1, 1, 1));
        QCOMPARE(all.front().state == State::Empty, first.year() < year);
        early += first.year() < year ? 1 : 0;
    }
    QVERIFY(early > 0);
    // Dark hours of a house without battery are empty, those of one with a battery that feeds are not.
    const qint64 night = utc("2026-06-21T20:30:00Z");
    const Rows homeNight = m_world.plantReport(Home, ReportPeriod::Hour, night, farFuture);
    QVERIFY(homeNight[22].state == State::Data);
    QVERIFY(number(homeNight[22].items, "dischargeCap") > 0);
    QCOMPARE(number(homeNight[22].items, "PVYield"), 0.0);
    const Rows faultyNight = m_world.plantReport(Faulty, ReportPeriod::Hour, night, farFuture);
    QVERIFY(faultyNight[1].state == State::Empty);
}

void WorldReportsTest::lostPlant()
{
    const SimulatedWorld &world = worldOf(1, 600);
    int lost = 0;
    const qint64 instant = utc("2026-07-21T10:00:00Z");
    for (int p = 0; p < 600; ++p) {
        if (number(world.plantRealtime(p, instant), "real_health_state") != 1)
            continue;
        ++lost;
        const Rows july = world.plantReport(p, ReportPeriod::Day, instant, instant);
        QVERIFY(july[5].state == State::Empty);
        const Rows years = world.plantReport(p, ReportPeriod::Year, instant, instant);
        QVERIFY(years.back().state == State::Data);
        QVERIFY(
            same(sumOf(years, "PVYield"), number(world.plantRealtime(p, instant), "total_power"), "ever"));
        QVERIFY(world.deviceSample(world.plants().at(p).firstDevice, instant, true).empty());
    }
    QVERIFY(lost > 0);
}

void WorldReportsTest::silentDevices()
{
    const qint64 instant = utc("2026-06-10T10:00:00Z");
    int offline = 0;
    const SimulatedPlant &plant = m_world.plants().at(Faulty);
    for (int d = plant.firstDevice; d < plant.firstDevice + plant.deviceCount; ++d) {
        const bool isSilent = number(m_world.deviceRealtime(d, instant), "run_state") == 0
            && m_world.devices().at(d).typeId == 1;
        if (!isSilent)
            continue;
        ++offline;
        for (const ReportRow &row : m_world.deviceReport(d, ReportPeriod::Day, instant, instant))
            QVERIFY(row.state != State::Data);
        QVERIFY(m_world.deviceSample(d, instant).empty());
    }
    QVERIFY(offline > 0);
    QVERIFY(m_world.deviceReport(device(m_world, Home, 47), ReportPeriod::Day, instant, instant).empty());
    QVERIFY(m_world.deviceReport(device(m_world, Home, 38), ReportPeriod::Hour, instant, instant).empty());
}

void WorldReportsTest::strangeInstants()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const qint64 t : {qint64(0), qint64(1'760'436'000), qint64(-5), most, qint64(5'000'000'000'000)}) {
        QVERIFY(m_world.plantReport(Home, ReportPeriod::Hour, t, farFuture).empty());
        QVERIFY(m_world.plantReport(Home, ReportPeriod::Day, t, farFuture).empty());
        QVERIFY(m_world.plantReport(Home, ReportPeriod::Month, t, farFuture).empty());
        QVERIFY(!m_world.plantReport(Home, ReportPeriod::Year, t, farFuture).empty());
        QVERIFY(m_world.deviceSample(device(m_world, Home, 38), t).empty());
    }
    // A day to come has rows, all of them unknown.
    const Rows later = m_world.plantReport(Home, ReportPeriod::Hour, utc("2026-08-01T10:00:00Z"),
                                           utc("2026-06-01T10:00:00Z"));
    QCOMPARE(later.size(), 24u);
    for (const ReportRow &row : later)
        QVERIFY(row.state == State::Future);
}

QTEST_GUILESS_MAIN(WorldReportsTest)
#include "tst_worldreports.moc"
