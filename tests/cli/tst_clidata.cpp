// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using Simulation::EndpointId;
using Simulation::SimulatorOptions;

namespace {

constexpr int patience = 240'000;
constexpr qint64 middleOfJuly = 1'784'109'600'000; // 2026-07-15T10:00:00Z
const QString firstPlant = u"NE=40000001"_s;

using Row = QHash<QString, QString>;

//! A CSV file whose texts hold no commas.
QList<Row> rowsOf(const QByteArray &csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u',');
    QList<Row> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        Row row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), cells.value(i));
        rows << row;
    }
    return rows;
}

QDateTime timeOf(const Row &row)
{
    return QDateTime::fromString(row.value(u"time"_s), Qt::ISODate);
}

QByteArray builtInSite(const QString &name)
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR) + u"/resources/sites/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The home in another part of the world.
QByteArray movedHome(const char *zone, double latitude, double longitude)
{
    QJsonObject site = QJsonDocument::fromJson(builtInSite(u"home.json"_s)).object();
    site["zone"_L1] = QLatin1StringView(zone);
    site["latitude"_L1] = latitude;
    site["longitude"_L1] = longitude;
    return QJsonDocument(site).toJson();
}

struct PlaceOfTest
{
    const char *zone;
    double latitude;
    double longitude;
};
constexpr std::array<PlaceOfTest, 5> places {{{"Europe/Berlin", 47.87, 11.31},
                                              {"Australia/Lord_Howe", -31.55, 159.08},
                                              {"Pacific/Auckland", -36.85, 174.76},
                                              {"America/Sao_Paulo", -23.55, -46.63},
                                              {"Asia/Kolkata", 22.57, 88.36}}};

SimulatorOptions aroundTheWorld()
{
    SimulatorOptions options;
    options.world.seed = 11;
    for (const PlaceOfTest &place : places)
        options.world.siteFiles << movedHome(place.zone, place.latitude, place.longitude);
    return options;
}

SimulatorOptions oneHome()
{
    SimulatorOptions options;
    options.world.seed = 11;
    options.world.siteFiles << builtInSite(u"home.json"_s);
    return options;
}

//! Keys that are sums over time.
const QStringList &energies()
{
    static const QStringList keys {u"PVYield_kwh"_s,   u"inverterYield_kwh"_s, u"ongrid_power_kwh"_s,
                                   u"use_power_kwh"_s, u"buyPower_kwh"_s,      u"selfProvide_kwh"_s,
                                   u"chargeCap_kwh"_s, u"dischargeCap_kwh"_s,  u"selfUsePower_kwh"_s};
    return keys;
}

} // namespace

//! Reports, histories and settings by the real program against the real simulator.
class TestCliData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsSumUpInEveryZone();
    void historyIntegratesToTheDay();
    void whatIsKeptCostsNoCall();
    void saysWhatIsSet();
    void endsWhenTheAllowanceIsUsedUp();
    void mistakesThatNeedTheLists();

private:
    //! The finer rows of each plant within each coarser row add up to it, within the rounding of both.
    static void checkSums(const QList<Row> &fine, const QList<Row> &coarse, const QString &from);
};

void TestCliData::checkSums(const QList<Row> &fine, const QList<Row> &coarse, const QString &from)
{
    int compared = 0;
    for (const Row &whole : coarse) {
        if (!whole.value(u"time"_s).startsWith(from))
            continue;
        for (const QString &key : energies()) {
            if (!whole.contains(key) || !fine.constFirst().contains(key))
                continue;
            double sum = 0;
            int parts = 0;
            for (const Row &part : fine) {
                if (part.value(u"plant"_s) != whole.value(u"plant"_s))
                    continue;
                sum += part.value(key).toDouble(); // nothing at night
                ++parts;
            }
            const double expected = whole.value(key).toDouble();
            const QString place = whole.value(u"plant"_s) + u' ' + key;
            QVERIFY2(parts > 0, qPrintable(place));
            // Two decimals everywhere (query-endpoints.md §8.2).
            QVERIFY2(std::abs(sum - expected) <= 0.005 * (parts + 1) + 1e-9,
                     qPrintable(u"%1: %2 instead of %3"_s.arg(place).arg(sum).arg(expected)));
            ++compared;
        }
    }
    QCOMPARE_GE(compared, 5 * 4);
}

void TestCliData::rowsSumUpInEveryZone()
{
    struct Asked
    {
        QStringList arguments;
        QString surroundings; // the PC is in yet another zone
    };
    const QList<Asked> asked {
        {{u"report"_s, u"--by"_s, u"day"_s, u"--month"_s, u"2026-06"_s}, u"Pacific/Honolulu"_s},
        {{u"report"_s, u"--by"_s, u"month"_s, u"--year"_s, u"2026"_s}, u"Pacific/Auckland"_s},
        {{u"report"_s, u"--by"_s, u"hour"_s, u"--day"_s, u"2026-04-05"_s}, u"UTC"_s},
        {{u"report"_s, u"--by"_s, u"day"_s, u"--month"_s, u"2026-04"_s}, u"America/St_Johns"_s}};
    std::vector<std::unique_ptr<CliRun>> runs;
    for (const Asked &one : asked) {
        runs.push_back(std::make_unique<CliRun>(aroundTheWorld(), middleOfJuly));
        QVERIFY(runs.back()->isServing());
        runs.back()->timeZone = one.surroundings;
        runs.back()->start(one.arguments + QStringList {u"--format"_s, u"csv"_s});
    }
    QList<QList<Row>> answers;
    for (const auto &run : runs) {
        QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), patience);
        QVERIFY2(run->exitCode() == 0, run->messages().constData());
        answers << rowsOf(run->output());
    }
    const QList<Row> &days = answers.at(0);
    QCOMPARE(days.size(), 30 * qsizetype(places.size()));
    for (qsizetype i = 0; i < days.size(); ++i) {
        // Local midnight of the plant's zone, whatever that of the PC.
        const QTimeZone zone(places.at(size_t(i / 30)).zone);
        const QDateTime midnight(QDate(2026, 6, int(i % 30) + 1), QTime(0, 0), zone);
        QCOMPARE(timeOf(days.at(i)).toMSecsSinceEpoch(), midnight.toMSecsSinceEpoch());
        QCOMPARE(timeOf(days.at(i)).offsetFromUtc(), midnight.offsetFromUtc());
        QVERIFY(days.at(i).value(u"time"_s).startsWith(midnight.toString(u"yyyy-MM-ddT00:00:00"_s)));
        QCOMPARE(days.at(i).value(u"settled"_s), u"true"_s);
    }
    checkSums(days, answers.at(1), u"2026-06-01"_s);
    // 5 April has 25 hours in Auckland and half an hour more on Lord Howe.
    checkSums(answers.at(2), answers.at(3), u"2026-04-05"_s);
}

void TestCliData::historyIntegratesToTheDay()
{
    CliRun samples(oneHome(), middleOfJuly);
    CliRun report(oneHome(), middleOfJuly);
    CliRun again(oneHome(), middleOfJuly);
    QVERIFY(samples.isServing() && report.isServing() && again.isServing());
    samples.timeZone = u"Asia/Tokyo"_s;
    const QStringList day {u"--device"_s, u"inverter-1"_s, u"--day"_s,    u"2026-06-14"_s,
                           u"--plant"_s,  firstPlant,      u"--format"_s, u"csv"_s};
    samples.start(QStringList {u"history"_s} + day);
    again.start(QStringList {u"history"_s} + day);
    report.start({u"report"_s, u"--device"_s, u"Inverter-1"_s, u"--by"_s, u"day"_s, u"--month"_s,
                  u"2026-06"_s, u"--format"_s, u"csv"_s, u"--field"_s, u"product_power"_s});
    for (CliRun *run : {&samples, &report, &again}) {
        QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), patience);
        QVERIFY2(run->exitCode() == 0, run->messages().constData());
    }
    QCOMPARE(samples.output(), again.output()); // the same data, the same file
    const QList<Row> rows = rowsOf(samples.output());
    QCOMPARE(rows.size(), 288);
    QVERIFY(rows.constFirst().value(u"time"_s) == u"2026-06-14T00:00:00+02:00");
    double energy = 0; // kWh
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const double hours = double(timeOf(rows.at(i - 1)).secsTo(timeOf(rows.at(i)))) / 3600;
        QVERIFY(hours > 0);
        energy += hours
            * (rows.at(i).value(u"active_power_kw"_s).toDouble()
               + rows.at(i - 1).value(u"active_power_kw"_s).toDouble())
            / 2;
    }
    const QList<Row> days = rowsOf(report.output());
    QCOMPARE(days.size(), 30);
    QCOMPARE(days.constFirst().keys().size(), 7);
    const double ofDay = days.at(13).value(u"product_power_kwh"_s).toDouble();
    QVERIFY2(ofDay > 1 && std::abs(energy - ofDay) < 0.01 * ofDay + 0.05,
             qPrintable(u"%1 instead of %2"_s.arg(energy).arg(ofDay)));
}

void TestCliData::whatIsKeptCostsNoCall()
{
    CliRun run(oneHome(), middleOfJuly);
    QVERIFY(run.isServing());
    const QStringList arguments {u"report"_s,  u"--by"_s,     u"day"_s, u"--month"_s,
                                 u"2026-05"_s, u"--format"_s, u"json"_s};
    run.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    QCOMPARE(run.server().acceptedCalls(EndpointId::PlantDay), 1);
    QCOMPARE(run.server().acceptedCalls(EndpointId::PlantRealtime), 0); // not asked for
    const QByteArray first = run.output();
    const QJsonArray rows = QJsonDocument::fromJson(first).array();
    QCOMPARE(rows.size(), 31);
    QVERIFY(rows.at(0)["PVYield_kwh"_L1].toDouble() > 0);
    QVERIFY(rows.at(0)["theory_power_kwh"_L1].isNull()); // no weather station: unknown, not 0
    const qint64 calls = run.calls();
    run.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    QCOMPARE(run.output(), first);
    QCOMPARE(run.calls(), calls);
}

void TestCliData::saysWhatIsSet()
{
    CliRun run(oneHome());
    QVERIFY(run.isServing());
    run.start({u"config"_s, u"--format"_s, u"json"_s}); // the only plant need not be named
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    const QJsonArray rows = QJsonDocument::fromJson(run.output()).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)["setting"_L1].toString(), u"battery"_s);
    QCOMPARE(rows.at(1)["setting"_L1].toString(), u"active-power"_s);
    for (const QJsonValue row : rows) {
        QCOMPARE(row["plant"_L1].toString(), firstPlant);
        QVERIFY2(!row["mode"_L1].toString().isEmpty() || row["fail_code"_L1].toInt() > 0,
                 run.output().constData());
        QVERIFY(row["mode"_L1].isNull() || !row["known_at"_L1].toString().isEmpty());
    }
    QCOMPARE(run.server().acceptedCalls(EndpointId::BatteryModeConfig), 1);
    QCOMPARE(run.server().acceptedCalls(EndpointId::ActivePowerModeConfig), 1);
}

void TestCliData::endsWhenTheAllowanceIsUsedUp()
{
    // One device history every 600/D seconds: four devices wait for 150 s between two days.
    CliRun run(oneHome(), middleOfJuly);
    QVERIFY(run.isServing());
    run.start({u"history"_s, u"--device"_s, u"Inverter-1"_s, u"--from"_s, u"2026-06-01"_s, u"--to"_s,
               u"2026-06-10"_s, u"--max-wait"_s, u"0"_s, u"--format"_s, u"csv"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 6, run.messages().constData()); // what there is was written
    QVERIFY2(run.messages().contains("--max-wait 0"), run.messages().constData());
    QVERIFY2(run.messages().contains("10"), run.messages().constData()); // how much is left
    const qsizetype rows = rowsOf(run.output()).size();
    QVERIFY2(rows > 0 && rows < 10 * 288 && rows % 288 == 0, qPrintable(QString::number(rows)));
}

void TestCliData::mistakesThatNeedTheLists()
{
    const QList<std::pair<QStringList, QByteArray>> cases {
        {{u"history"_s, u"--device"_s, u"nobody"_s}, "no such device"},
        {{u"history"_s, u"--device"_s, u"Dongle-1"_s}, "no samples"},
        {{u"report"_s, u"--device"_s, u"Meter-1"_s}, "no reports"},
        {{u"history"_s, u"--device"_s, u"Inverter-1"_s, u"--day"_s, u"2199-01-01"_s}, "not begun"},
        {{u"report"_s, u"--plant"_s, u"NE=1"_s}, "no plant of that code"},
        {{u"config"_s, u"--plant"_s, u"NE=1"_s}, "no plant of that code"}};
    std::vector<std::unique_ptr<CliRun>> runs;
    for (const auto &[arguments, words] : cases) {
        runs.push_back(std::make_unique<CliRun>(oneHome()));
        QVERIFY(runs.back()->isServing());
        runs.back()->locale = u"C"_s; // the words are compared
        runs.back()->start(arguments);
    }
    for (size_t i = 0; i < runs.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(runs[i]->hasEnded(), patience);
        QCOMPARE(runs[i]->exitCode(), 1);
        QVERIFY2(runs[i]->messages().contains(cases.at(qsizetype(i)).second),
                 runs[i]->messages().constData());
        QVERIFY(runs[i]->output().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCliData)
#include "tst_clidata.moc"
