// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitetexts.h"
#include "worldprobe.h"

#include <QJsonArray>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace WorldProbe;

namespace {

constexpr qint64 farFuture = 4'000'000'000'000;
constexpr double slotHours = 1 / 12.0;

bool near(double a, double b, double tolerance)
{
    if (std::abs(a - b) <= tolerance)
        return true;
    qInfo("%.9f is not %.9f", a, b);
    return false;
}

//! Σ of a power over the samples of [from, to), positive and negative parts apart, as energy.
struct Integral
{
    double above = 0, below = 0, hoursAbove = 0, hoursBelow = 0;
};

Integral integrate(const SimulatedWorld &world, int device, const char *key, qint64 from, qint64 to)
{
    Integral sum;
    for (qint64 t = from; t < to; t += slotMs) {
        const double power = number(world.deviceSample(device, t), key);
        if (std::isnan(power)) // a sleeping inverter has no sample
            continue;
        (power > 0 ? sum.above : sum.below) += std::abs(power) * slotHours;
        if (power != 0)
            (power > 0 ? sum.hoursAbove : sum.hoursBelow) += slotHours;
    }
    return sum;
}

double valueOf(const ReportRow &row, const char *key)
{
    const double value = number(row.items, key);
    return std::isnan(value) ? 0 : value;
}

} // namespace

//! The 5-minute samples (`query-endpoints.md` §6.1): their keys, and what they add up to.
class WorldHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyDocumentedKeyAndNoOther();
    void unusedStrings();
    void nightSamples();
    void integralIsTheHour_data();
    void integralIsTheHour();
    void integralIsTheDeviceDay_data();
    void integralIsTheDeviceDay();
    void counters();
    void loggerCounters();
    void siteThatChanges();
};

void WorldHistoryTest::everyDocumentedKeyAndNoOther()
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/resources/catalog/device-fields.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QHash<int, QHash<QString, QJsonObject>> documented;
    for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject field = entry.toObject();
        if (!field["in25_3_0"_L1].toBool() || !field["apis"_L1].toArray().contains(u"history"_s))
            continue;
        const QJsonArray range = field["range"_L1].toArray();
        const int first = range.isEmpty() ? 0 : range.at(0).toInt();
        const int last = range.isEmpty() ? 0 : range.at(1).toInt();
        for (int n = first; n <= last; ++n) {
            const QString key = field["key"_L1].toString().replace(u"{n}"_s, QString::number(n));
            for (const QJsonValue type : field["devTypes"_L1].toArray())
                documented[type.toInt()].insert(key, field);
        }
    }
    WorldOptions options;
    options.siteFiles = {
        siteText(u"home"_s), siteText(u"home-emma"_s), siteText(u"commercial-roof"_s), siteText(u"faulty"_s),
        siteText(u"far-zone"_s,
                 {{"others"_L1, QJsonArray {QJsonObject {{"type"_L1, 63}, {"name"_L1, u"Logger"_s}}}}})};
    const SimulatedWorld world(options);
    QSet<int> seen;
    for (const char *at : {"2026-06-21T10:00:00Z", "2026-06-21T23:30:00Z", "2026-01-15T07:25:00Z"}) {
        for (int d = 0; d < world.devices().size(); ++d) {
            const int type = world.devices().at(d).typeId;
            const DataItems items = world.deviceSample(d, utc(at), true);
            if (items.empty())
                continue;
            seen.insert(type);
            QCOMPARE(items.size(), size_t(documented[type].size()));
            QSet<QString> keys;
            for (const DataItem &item : items) {
                const QString key = QLatin1StringView(item.key);
                const QByteArray name = u"type %1 key %2"_s.arg(type).arg(key).toUtf8();
                QVERIFY2(documented[type].contains(key) && !keys.contains(key), name.constData());
                keys.insert(key);
                if (documented[type].value(key)["retired"_L1].toBool())
                    QVERIFY2(item.kind == DataItem::Kind::Null, name.constData());
            }
        }
    }
    QCOMPARE(seen, (QSet<int> {1, 10, 17, 38, 39, 41, 47, 63, 23070}));
}

void WorldHistoryTest::unusedStrings()
{
    const SimulatedWorld world {WorldOptions()};
    const int inverter = device(world, Home, 38);
    const qint64 noon = utc("2026-06-21T11:00:00Z");
    const DataItems sample = world.deviceSample(inverter, noon);
    const DataItems live = world.deviceRealtime(inverter, noon);
    QVERIFY(number(sample, "pv1_u") > 100);
    QCOMPARE(number(sample, "pv1_u"), number(live, "pv1_u"));
    QCOMPARE(number(sample, "active_power"), number(live, "active_power"));
    QCOMPARE(number(live, "pv8_u"), 0.0); // absent hardware: 0 now, null in the history
    QVERIFY(find(sample, "pv8_u")->kind == DataItem::Kind::Null);
    QVERIFY(find(sample, "open_time")->kind == DataItem::Kind::Null);
    QVERIFY(find(sample, "close_time")->kind == DataItem::Kind::Null);
    QVERIFY(!find(sample, "run_state"));
}

void WorldHistoryTest::nightSamples()
{
    const SimulatedWorld world {WorldOptions()};
    const qint64 night = utc("2026-06-21T23:30:00Z");
    const int inverter = device(world, Commercial, 1);
    QVERIFY(world.deviceSample(inverter, night).empty());
    QCOMPARE(number(world.deviceSample(inverter, night, true), "inverter_state"), 40960.0);
    QVERIFY(!world.deviceSample(device(world, Commercial, 17), night).empty());
    QVERIFY(!world.deviceSample(device(world, Commercial, 41), night).empty());
    QVERIFY(world.deviceSample(device(world, Commercial, 2), night, true).empty());
}

void WorldHistoryTest::integralIsTheHour_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("day");
    QTest::newRow("summer") << quint64(1) << u"2026-06-21T10:00:00Z"_s;
    QTest::newRow("winter") << quint64(5) << u"2026-01-09T10:00:00Z"_s;
    QTest::newRow("a leap day") << quint64(9) << u"2024-02-29T10:00:00Z"_s;
    QTest::newRow("the clock changes") << quint64(3) << u"2025-10-26T10:00:00Z"_s;
    QTest::newRow("the clock changes in the south") << quint64(4) << u"2026-04-04T18:00:00Z"_s;
    QTest::newRow("New Year") << quint64(8) << u"2026-01-01T10:00:00Z"_s;
}

void WorldHistoryTest::integralIsTheHour()
{
    QFETCH(quint64, seed);
    QFETCH(QString, day);
    WorldOptions options;
    options.seed = seed;
    options.plantCount = 8; // the sites and some drawn ones
    const SimulatedWorld world(options);
    const qint64 instant = QDateTime::fromString(day, Qt::ISODate).toMSecsSinceEpoch();
    for (int p = 0; p < world.plants().size(); ++p) {
        const auto hours = world.plantReport(p, ReportPeriod::Hour, instant, farFuture);
        const qint64 dayEnd = world.localDay(p, instant).second;
        QCOMPARE(hours.front().start, world.localDay(p, instant).first);
        const SimulatedPlant &plant = world.plants().at(p);
        double used = 0;
        double bought = 0;
        for (size_t h = 0; h < hours.size(); ++h) {
            const qint64 from = hours[h].start;
            const qint64 to = h + 1 < hours.size() ? hours[h + 1].start : dayEnd;
            double yield = 0;
            double stored = 0;
            double pv = 0;
            Integral grid;
            Integral battery;
            for (int d = plant.firstDevice; d < plant.firstDevice + plant.deviceCount; ++d) {
                const int type = world.devices().at(d).typeId;
                if (type == 1 || type == 38) {
                    yield += integrate(world, d, "active_power", from, to).above;
                    pv += integrate(world, d, "mppt_power", from, to).above;
                } else if (type == 39 || type == 41) {
                    battery = integrate(world, d, "ch_discharge_power", from, to);
                    stored = type == 41 ? (battery.above - battery.below) / 1000 : 0;
                } else if (type == 17 || type == 47) {
                    grid = integrate(world, d, "active_power", from, to); // W, + exports
                } else if (type == 23070) {
                    const Integral emma = integrate(world, d, "active_power", from, to); // kW, + imports
                    grid.above = emma.below * 1000;
                    grid.below = emma.above * 1000;
                }
            }
            QVERIFY(near(valueOf(hours[h], "PVYield"), pv, 1e-6));
            QVERIFY(near(valueOf(hours[h], "inverterYield"), yield, 1e-6));
            QVERIFY(near(valueOf(hours[h], "ongrid_power"), grid.above / 1000, 1e-6));
            QVERIFY(near(valueOf(hours[h], "chargeCap"), battery.above / 1000, 1e-6));
            QVERIFY(near(valueOf(hours[h], "dischargeCap"), battery.below / 1000, 1e-6));
            used += yield + grid.below / 1000 - grid.above / 1000 - stored;
            bought += grid.below / 1000;
        }
        const auto days = world.plantReport(p, ReportPeriod::Day, instant, farFuture);
        const auto row = std::find_if(days.begin(), days.end(),
                                      [&](const ReportRow &r) { return r.start == hours.front().start; });
        QVERIFY(row != days.end());
        if (!std::isnan(number(row->items, "use_power"))) {
            QVERIFY(near(number(row->items, "use_power"), used, 1e-6));
            QVERIFY(near(number(row->items, "buyPower"), bought, 1e-6));
        }
    }
}

void WorldHistoryTest::integralIsTheDeviceDay_data()
{
    integralIsTheHour_data();
}

void WorldHistoryTest::integralIsTheDeviceDay()
{
    QFETCH(quint64, seed);
    QFETCH(QString, day);
    WorldOptions options;
    options.seed = seed;
    options.plantCount = 7;
    const SimulatedWorld world(options);
    const qint64 instant = QDateTime::fromString(day, Qt::ISODate).toMSecsSinceEpoch();
    for (int d = 0; d < world.devices().size(); ++d) {
        const SimulatedDevice &known = world.devices().at(d);
        const auto [from, to] = world.localDay(known.plant, instant);
        const auto days = world.deviceReport(d, ReportPeriod::Day, instant, farFuture);
        if (days.empty())
            continue;
        const auto row = std::find_if(days.begin(), days.end(),
                                      [from = from](const ReportRow &r) { return r.start == from; });
        QVERIFY(row != days.end());
        if (known.typeId == 1 || known.typeId == 38) {
            const double yield = integrate(world, d, "active_power", from, to).above;
            QVERIFY(near(valueOf(*row, "product_power"), yield, 1e-6));
            if (row->state != ReportRow::State::Data)
                continue;
            // The counter of the day stands where the report does.
            const DataItems last = world.deviceSample(d, to - slotMs, true);
            QVERIFY(near(number(last, "day_cap") + number(last, "active_power") * slotHours, yield, 1e-6));
        } else {
            const Integral flow = integrate(world, d, "ch_discharge_power", from, to);
            QVERIFY(near(valueOf(*row, "charge_cap"), flow.above / 1000, 1e-6));
            QVERIFY(near(valueOf(*row, "discharge_cap"), flow.below / 1000, 1e-6));
            if (known.typeId == 39) {
                QVERIFY(near(valueOf(*row, "charge_time"), flow.hoursAbove, 1e-6));
                QVERIFY(near(valueOf(*row, "discharge_time"), flow.hoursBelow, 1e-6));
            }
            if (row->state != ReportRow::State::Data)
                continue;
            const DataItems last = world.deviceSample(d, to - slotMs, true);
            const double watts = number(last, "ch_discharge_power");
            QVERIFY(near(number(last, "charge_cap") + std::max(0.0, watts) / 1000 * slotHours,
                         valueOf(*row, "charge_cap"), 1e-6));
        }
    }
}

void WorldHistoryTest::counters()
{
    const SimulatedWorld world {WorldOptions()};
    // Lifetime counters grow by what the reports of the time between say.
    for (int p = 0; p < SiteCount; ++p) {
        const qint64 instant = utc("2025-11-15T12:00:00Z");
        const auto months = world.plantReport(p, ReportPeriod::Month, instant, farFuture);
        const qint64 from = months[3].start;
        const qint64 to = months[9].start;
        double yield = 0;
        double exported = 0;
        double imported = 0;
        for (int m = 3; m < 9; ++m) {
            yield += valueOf(months[size_t(m)], "inverterYield");
            exported += valueOf(months[size_t(m)], "ongrid_power");
            imported += valueOf(months[size_t(m)], "buyPower");
        }
        double counted = 0;
        const SimulatedPlant &plant = world.plants().at(p);
        for (int d = plant.firstDevice; d < plant.firstDevice + plant.deviceCount; ++d) {
            const auto growth = [&](const char *key) {
                return number(world.deviceSample(d, to, true), key)
                    - number(world.deviceSample(d, from, true), key);
            };
            const int type = world.devices().at(d).typeId;
            const double inverter = growth("total_cap");
            counted += std::isnan(inverter) ? 0 : inverter;
            if (type == 17 || type == 47) {
                QVERIFY(near(growth("active_cap"), exported, 1e-5));
                QVERIFY(near(growth("reverse_active_cap"), imported, 1e-5));
            } else if (type == 23070) { // the other way round
                QVERIFY(near(growth("active_cap"), imported, 1e-5));
                QVERIFY(near(growth("reverse_active_cap"), exported, 1e-5));
            }
        }
        QVERIFY(near(counted, yield, 1e-5));
    }
}

void WorldHistoryTest::loggerCounters()
{
    WorldOptions options;
    options.siteFiles = {
        siteText(u"commercial-roof"_s,
                 {{"others"_L1, QJsonArray {QJsonObject {{"type"_L1, 63}, {"name"_L1, u"SmartLogger"_s}}}}})};
    const SimulatedWorld world(options);
    const int logger = device(world, 0, 63);
    QVERIFY(world.deviceRealtime(logger, utc("2026-06-21T10:00:00Z")).empty());
    const auto years = world.plantReport(0, ReportPeriod::Year, 0, farFuture);
    const auto growth = [&](const char *key) {
        return number(world.deviceSample(logger, years[years.size() - 2].start), key)
            - number(world.deviceSample(logger, years[years.size() - 3].start), key);
    };
    const ReportRow &year = years[years.size() - 3];
    QVERIFY(near(growth("total_yield"), valueOf(year, "inverterYield"), 1e-4));
    QVERIFY(near(growth("total_power_consumption"), valueOf(year, "use_power"), 1e-4));
    QVERIFY(near(growth("total_supply_from_grid"), valueOf(year, "buyPower"), 1e-4));
    QVERIFY(near(growth("total_feed_in_to_grid"), valueOf(year, "ongrid_power"), 1e-4));
    QVERIFY(near(growth("ac_total_charge_energy"), valueOf(year, "chargeCap"), 1e-4));
}

// A string is mended at noon, an inverter falls silent in the afternoon: the books still close.
void WorldHistoryTest::siteThatChanges()
{
    SimulatedWorld world {WorldOptions()};
    const int inverter = world.plants().at(Home).firstDevice;
    const int silent = device(world, Faulty, 1);
    const qint64 now = utc("2026-06-21T21:59:00Z");
    const auto daysOf = [&](int d) { return world.deviceReport(d, ReportPeriod::Day, now, farFuture); };
    const double before = valueOf(daysOf(inverter)[20], "product_power");
    const double yesterday = valueOf(daysOf(inverter)[19], "product_power");
    QVERIFY(world.raiseFault(inverter, FaultKind::DeadString, 1, utc("2026-06-21T10:02:00Z")));
    QVERIFY(world.raiseFault(silent, FaultKind::Offline, 0, utc("2026-06-21T13:00:00Z")));
    QVERIFY(valueOf(daysOf(inverter)[20], "product_power") < before - 1);
    QVERIFY(near(valueOf(daysOf(inverter)[19], "product_power"), yesterday, 1e-6));
    for (const int d : {inverter, silent}) {
        const int plant = world.devices().at(d).plant;
        const auto days = daysOf(d);
        for (const size_t day : {19u, 20u, 21u}) {
            const qint64 to = days[day + 1].start;
            const Integral yield = integrate(world, d, "active_power", days[day].start, to);
            QVERIFY(near(yield.above, valueOf(days[day], "product_power"), 1e-6));
            double hours = 0;
            for (const ReportRow &hour : world.plantReport(plant, ReportPeriod::Hour, to - 1, farFuture))
                hours += valueOf(hour, "PVYield");
            const auto plantDays = world.plantReport(plant, ReportPeriod::Day, now, farFuture);
            QVERIFY(near(hours, valueOf(plantDays[day], "PVYield"), 1e-6));
        }
        // The silent one has no row from the next day on, and its past stays.
        QVERIFY(days[20].state == ReportRow::State::Data);
        QCOMPARE(days[21].state == ReportRow::State::Data, d == inverter);
    }
}

QTEST_GUILESS_MAIN(WorldHistoryTest)
#include "tst_worldhistory.moc"
