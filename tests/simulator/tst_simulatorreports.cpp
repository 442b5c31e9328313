// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedworld.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString plantHour = u"/thirdData/getKpiStationHour"_s;
const QString plantDay = u"/thirdData/getKpiStationDay"_s;
const QString plantMonth = u"/thirdData/getKpiStationMonth"_s;
const QString plantYear = u"/thirdData/getKpiStationYear"_s;
const QString deviceDay = u"/thirdData/getDevKpiDay"_s;
const QString deviceMonth = u"/thirdData/getDevKpiMonth"_s;
const QString deviceYear = u"/thirdData/getDevKpiYear"_s;

// One row of each kind as the reference shows it (`query-endpoints.md` §8.3, §9).
const char *const hourSample =
    R"({"stationCode":"NE=40000001","collectTime":1760428800000,"dataItemMap":{"radiation_intensity":null,)"
    R"("theory_power":null,"inverter_power":2.84,"ongrid_power":1.02,"power_profit":0.31,"PVYield":2.84,)"
    R"("inverterYield":1.74,"selfProvide":0.72,"chargeCap":1.1,"dischargeCap":0.0}})";
const char *const daySample =
    R"({"stationCode":"NE=40000001","collectTime":1760220000000,"dataItemMap":{"installed_capacity":9.9,)"
    R"("radiation_intensity":null,"theory_power":null,"performance_ratio":null,"inverter_power":31.4,)"
    R"("PVYield":31.4,"inverterYield":30.1,"ongrid_power":12.65,"buyPower":2.35,"use_power":19.8,)"
    R"("selfUsePower":18.75,"selfProvide":17.45,"chargeCap":7.2,"dischargeCap":5.9,"power_profit":6.21,)"
    R"("perpower_ratio":3.172,"reduction_total_co2":0.014,"reduction_total_coal":0.012,)"
    R"("reduction_total_tree":0.02}})";
const char *const batterySample =
    R"({"devId":1000000040000012,"sn":null,"collectTime":1760220000000,"dataItemMap":{"charge_cap":7.2,)"
    R"("discharge_cap":5.9,"charge_time":4.25,"discharge_time":8.5}})";
const char *const inverterSample =
    R"({"devId":1000000040000011,"sn":"ES2340000011","collectTime":1756677600000,"dataItemMap":)"
    R"({"installed_capacity":10.0,"product_power":1000.91,"perpower_ratio":100.091}})";
const char *const storageSample =
    R"({"devId":1000000040000011,"sn":"ES2340000011","collectTime":1756677600000,"dataItemMap":)"
    R"({"charge_cap":7.2,"discharge_cap":5.9}})";

SimulatorOptions options(int plants, bool oldPolicy = true)
{
    SimulatorOptions result;
    result.world.plantCount = plants;
    result.quotas.oldAccounts = oldPolicy; // several calls a minute
    return result;
}

double sumOf(const QJsonArray &rows, const QString &key)
{
    double sum = 0;
    for (const QJsonValue &row : rows)
        sum += row["dataItemMap"_L1][key].toDouble();
    return sum;
}

QJsonArray onlyOf(const QJsonArray &rows, const QString &plant)
{
    QJsonArray result;
    for (const QJsonValue &row : rows) {
        if (row["stationCode"_L1] == plant)
            result.append(row);
    }
    return result;
}

} // namespace

//! Plant and device reports over a real socket (`query-endpoints.md` §8, §9).
class TestSimulatorReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusals_data();
    void refusals();
    void shapes_data();
    void shapes();
    void echo();
    void batches();
    void foreignIds();
    void hourAppearsLate();
    void roundedSums();
    void orderOfRowsAndKeys();
    void emptyRows();
    void switchValues_data();
    void switchValues();
    void quirks();
    void everySwitchIsDescribed();
    void deviceRatio();
    void plantZones();
    void quotas_data();
    void quotas();

private:
    const ServedWorld m_sites {options(0)}; // one plant of each site, not changed by tests
};

void TestSimulatorReports::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("failCode");
    const QByteArray codes101 = QByteArray("NE=1,").repeated(100) + "NE=1";
    const QByteArray ids101 = QByteArray("1,").repeated(100) + "1";
    for (const QString &path : {plantHour, plantDay, plantMonth, plantYear}) {
        const auto add = [&path](const char *what, const QByteArray &request, int code) {
            QTest::addRow("%s %s", qPrintable(path.mid(24)), what) << path << request << code;
        };
        add("nothing", "{}", 20010);
        add("no plants", R"({"collectTime":1760436000000})", 20010);
        add("empty plants", R"({"stationCodes":"","collectTime":1760436000000})", 20010);
        add("101 plants", R"({"stationCodes":")" + codes101 + R"(","collectTime":1760436000000})", 20015);
        add("no time", R"({"stationCodes":"NE=40000001"})", 20012);
        add("null time", R"({"stationCodes":"NE=40000001","collectTime":null})", 20012);
        add("negative time", R"({"stationCodes":"NE=40000001","collectTime":-1})", 20012);
        add("text that is no time", R"({"stationCodes":"NE=40000001","collectTime":"today"})", 20012);
        add("no JSON", "stationCodes=NE=1", 30030);
    }
    for (const QString &path : {deviceDay, deviceMonth, deviceYear}) {
        const auto add = [&path](const char *what, const QByteArray &request, int code) {
            QTest::addRow("%s %s", qPrintable(path.mid(17)), what) << path << request << code;
        };
        add("nothing", "{}", 20008);
        add("no type", R"({"devIds":"1","collectTime":1760436000000})", 20008);
        add("no device", R"({"devTypeId":38,"collectTime":1760436000000})", 20005);
        add("empty devices", R"({"devIds":"","devTypeId":38,"collectTime":1760436000000})", 20011);
        add("a meter", R"({"devIds":"1","devTypeId":47,"collectTime":1760436000000})", 20013);
        add("an EMMA", R"({"devIds":"1","devTypeId":23070,"collectTime":1760436000000})", 20013);
        add("all-in-one is newer", R"({"devIds":"1","devTypeId":23093,"collectTime":1760436000000})", 20006);
        add("wrong type", R"({"devIds":"1000000040000011","devTypeId":1,"collectTime":1760436000000})",
            20006);
        add("101 devices", R"({"devTypeId":38,"devIds":")" + ids101 + R"(","collectTime":1760436000000})",
            20017);
        add("no time", R"({"devIds":"1000000040000011","devTypeId":38})", 20012);
        add("negative time", R"({"devIds":"1000000040000011","devTypeId":38,"collectTime":-5})", 20012);
    }
}

void TestSimulatorReports::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, request);
    QFETCH(int, failCode);
    ServedWorld served(options(1), "2025-10-14T12:37:05Z");
    const ApiAnswer answer = served.client->post(path, request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.failCode(), failCode);
    QCOMPARE(sortedKeys(answer.json()),
             (QStringList {u"data"_s, u"failCode"_s, u"message"_s, u"params"_s, u"success"_s}));
    QVERIFY(answer.value("data").isNull());
    QVERIFY(!answer.value("success").toBool(true));
    // The arguments come back on failure too.
    QJsonObject expected = QJsonDocument::fromJson(request).object();
    expected.insert("currentTime"_L1, served.now);
    QCOMPARE(answer.value("params").toObject(), expected);
}

void TestSimulatorReports::shapes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("typeId"); // 0 = plants
    QTest::addColumn<QByteArray>("sample");
    QTest::newRow("plant hour") << plantHour << 0 << QByteArray(hourSample);
    QTest::newRow("plant day") << plantDay << 0 << QByteArray(daySample);
    QTest::newRow("plant month") << plantMonth << 0 << QByteArray(daySample);
    QTest::newRow("plant year") << plantYear << 0 << QByteArray(daySample);
    const std::pair<int, const char *> types[] = {
        {1, inverterSample}, {38, inverterSample}, {39, batterySample}, {41, storageSample}};
    for (const auto &[type, sample] : types) {
        QTest::addRow("day of %d", type) << deviceDay << type << QByteArray(sample);
        QTest::addRow("month of %d", type) << deviceMonth << type << QByteArray(sample);
        QTest::addRow("year of %d", type) << deviceYear << type << QByteArray(sample);
    }
}

void TestSimulatorReports::shapes()
{
    QFETCH(QString, path);
    QFETCH(int, typeId);
    QFETCH(QByteArray, sample);
    const QJsonObject shown = QJsonDocument::fromJson(sample).object();
    QJsonObject request {{"collectTime"_L1, m_sites.now}};
    if (typeId == 0) {
        request.insert("stationCodes"_L1, m_sites.allCodes());
    } else {
        request.insert("devIds"_L1, m_sites.id(typeId));
        request.insert("devTypeId"_L1, typeId);
    }
    const ApiAnswer answer = m_sites.post(path, request);
    QCOMPARE(answer.failCode(), 0);
    QCOMPARE(sortedKeys(answer.json()),
             (QStringList {u"data"_s, u"failCode"_s, u"message"_s, u"params"_s, u"success"_s}));
    QVERIFY(answer.value("message").isNull());
    request.insert("currentTime"_L1, m_sites.now);
    QCOMPARE(answer.value("params").toObject(), request);
    const QJsonArray rows = answer.value("data").toArray();
    QVERIFY(!rows.isEmpty());
    bool hasNumbers = false;
    for (const QJsonValue &entry : rows) {
        const QJsonObject row = entry.toObject();
        QCOMPARE(sortedKeys(row), sortedKeys(shown));
        QCOMPARE(row["collectTime"_L1].type(), QJsonValue::Double);
        const QJsonObject items = row["dataItemMap"_L1].toObject();
        QCOMPARE(sortedKeys(items), sortedKeys(shown["dataItemMap"_L1].toObject()));
        for (const QJsonValue &value : items) {
            QVERIFY(value.isDouble() || value.isNull());
            hasNumbers = hasNumbers || value.isDouble();
            const double thousandths = value.toDouble() * 1000;
            QVERIFY(std::abs(thousandths - std::round(thousandths))
                    < 1e-3 * std::max(1.0, thousandths * 1e-6));
        }
        if (typeId == 39)
            QVERIFY(row["sn"_L1].isNull());
        else if (typeId > 0)
            QCOMPARE(row["sn"_L1].toString(), m_sites.device(typeId).serial);
        if (typeId > 0)
            QCOMPARE(row["devId"_L1].toInteger(), m_sites.device(typeId).id);
    }
    QVERIFY(hasNumbers);
}

void TestSimulatorReports::echo()
{
    const ServedWorld served(options(1));
    const QString serial = served.device(38).serial;
    const QByteArray request =
        R"({"devTypeId":"38","sns":")" + serial.toUtf8() + R"(","collectTime":"1782036120000","x":1})";
    const ApiAnswer answer = served.client->post(deviceDay, request);
    QCOMPARE(answer.failCode(), 0);
    QVERIFY(!answer.value("data").toArray().isEmpty());
    // Text stays text; what was not sent, and what is no argument, is left out.
    const QJsonObject expected {{"sns"_L1, serial},
                                {"devTypeId"_L1, u"38"_s},
                                {"collectTime"_L1, u"1782036120000"_s},
                                {"currentTime"_L1, served.now}};
    QCOMPARE(answer.value("params").toObject(), expected);
}

void TestSimulatorReports::batches()
{
    const ServedWorld served(options(120));
    QStringList codes;
    for (int p = 0; p < 100; ++p)
        codes.append(served.code(p));
    codes[99] = codes.first(); // asked twice, answered once
    const QJsonArray rows =
        served.data(plantDay, {{"stationCodes"_L1, codes.join(u',')}, {"collectTime"_L1, served.now}});
    QSet<QString> seen;
    QSet<std::pair<QString, qint64>> rowKeys;
    for (const QJsonValue &row : rows) {
        seen.insert(row["stationCode"_L1].toString());
        rowKeys.insert({row["stationCode"_L1].toString(), row["collectTime"_L1].toInteger()});
    }
    QCOMPARE(seen.size(), 99);
    QCOMPARE(rowKeys.size(), rows.size());
}

void TestSimulatorReports::foreignIds()
{
    const ServedWorld served(options(1));
    const QString codes = u"NE=99,"_s + served.code(0);
    const QJsonObject request {{"stationCodes"_L1, codes}, {"collectTime"_L1, served.now}};
    const QJsonArray rows = served.data(plantDay, request);
    QCOMPARE(onlyOf(rows, served.code(0)).size(), rows.size());
    QVERIFY(!rows.isEmpty());
    const QJsonObject devices {
        {"devIds"_L1, u"5,"_s + served.id(38)}, {"devTypeId"_L1, 38}, {"collectTime"_L1, served.now}};
    QVERIFY(!served.data(deviceDay, devices).isEmpty());
    QVERIFY(served.switchTo({{"refuseForeignIds"_L1, true}}));
    QCOMPARE(served.post(plantDay, request).failCode(), 20045);
    QCOMPARE(served.post(deviceDay, devices).failCode(), 20046);
    QVERIFY(served.switchTo({{"reportsNotConfigured"_L1, true}}));
    QCOMPARE(served.post(plantYear, {{"stationCodes"_L1, served.code(0)}, {"collectTime"_L1, 0}}).failCode(),
             20009);
}

void TestSimulatorReports::hourAppearsLate()
{
    ServedWorld served(options(1), "2026-06-21T11:22:59Z");
    const QJsonObject request {{"stationCodes"_L1, served.code(0)}, {"collectTime"_L1, served.now}};
    const qint64 tenOClock = QDateTime(QDate(2026, 6, 21), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(served.data(plantHour, request).last()["collectTime"_L1].toInteger(), tenOClock - 3'600'000);
    const double before = sumOf(served.data(plantDay, request), u"PVYield"_s);
    served.now += 1000; // 11:23
    const QJsonArray rows = served.data(plantHour, request);
    QCOMPARE(rows.last()["collectTime"_L1].toInteger(), tenOClock);
    const double added = rows.last()["dataItemMap"_L1]["PVYield"_L1].toDouble();
    QVERIFY(added > 0.5);
    const double after = sumOf(served.data(plantDay, request), u"PVYield"_s);
    QVERIFY(std::abs(after - before - added) < 0.011);
    QVERIFY(served.switchTo({{"reportLagMinutes"_L1, 0}}));
    served.now = tenOClock + 2 * 3'600'000;
    served.client->logIn(served.server->userName(), served.server->systemCode());
    QCOMPARE(served.data(plantHour, request).last()["collectTime"_L1].toInteger(), tenOClock + 3'600'000);
}

// Each figure is rounded for itself: sums differ by half a digit for each part at most.
void TestSimulatorReports::roundedSums()
{
    for (int p = 0; p < m_sites.world().plants().size(); ++p) {
        const QJsonObject request {{"stationCodes"_L1, m_sites.code(p)}, {"collectTime"_L1, m_sites.now}};
        const QJsonArray hours = m_sites.data(plantHour, request);
        const QJsonArray days = m_sites.data(plantDay, request);
        const QJsonArray months = m_sites.data(plantMonth, request);
        const QJsonArray years = m_sites.data(plantYear, request);
        for (const QString &key :
             {u"PVYield"_s, u"inverterYield"_s, u"ongrid_power"_s, u"selfProvide"_s, u"chargeCap"_s}) {
            const auto last = [&key](const QJsonArray &rows) {
                return rows.last()["dataItemMap"_L1][key].toDouble();
            };
            QVERIFY(std::abs(sumOf(hours, key) - last(days)) <= 0.005 * 25 + 1e-6);
            QVERIFY(std::abs(sumOf(days, key) - last(months)) <= 0.005 * 32 + 1e-6);
            QVERIFY(std::abs(sumOf(months, key) - last(years)) <= 0.005 * 13 + 1e-6);
        }
    }
}

void TestSimulatorReports::orderOfRowsAndKeys()
{
    const ServedWorld served(options(0));
    const QJsonObject request {{"stationCodes"_L1, served.allCodes()}, {"collectTime"_L1, served.now}};
    const auto changesOfPlant = [&] {
        const QJsonArray rows = served.data(plantDay, request);
        int changes = 0;
        for (int i = 1; i < rows.size(); ++i)
            changes += rows[i]["stationCode"_L1] == rows[i - 1]["stationCode"_L1] ? 0 : 1;
        for (const SimulatedPlant &plant : served.world().plants()) {
            const QJsonArray own = onlyOf(rows, plant.code);
            for (int i = 1; i < own.size(); ++i) {
                if (own[i]["collectTime"_L1].toInteger() <= own[i - 1]["collectTime"_L1].toInteger())
                    return -1;
            }
        }
        return changes;
    };
    QVERIFY(changesOfPlant() > 40);
    QVERIFY(served.switchTo({{"rowsByPlant"_L1, true}}));
    QCOMPARE(changesOfPlant(), 4);
    // The first key is another one from row to row.
    const QByteArray body = served.post(plantDay, request).body;
    QSet<QByteArray> firstKeys;
    for (qsizetype at = body.indexOf("dataItemMap\":{\""); at >= 0;
         at = body.indexOf("dataItemMap\":{\"", at + 1))
        firstKeys.insert(body.mid(at + 15, 12));
    QVERIFY(firstKeys.size() > 10);
}

void TestSimulatorReports::emptyRows()
{
    const ServedWorld served(options(0));
    const QString faulty = served.code(3); // without a battery: dark hours are empty
    const QString house = served.code(0);
    const auto rowsOf = [&](const QString &code) {
        return onlyOf(
            served.data(plantHour, {{"stationCodes"_L1, served.allCodes()}, {"collectTime"_L1, served.now}}),
            code);
    };
    const auto nulls = [](const QJsonArray &rows) {
        int count = 0;
        for (const QJsonValue &row : rows)
            count += row["dataItemMap"_L1]["power_profit"_L1].isNull() ? 1 : 0;
        return count;
    };
    // 12:02 in Berlin, so ten hours are settled.
    QCOMPARE(rowsOf(house).size(), 11);
    const int dark = nulls(rowsOf(faulty));
    const int known = int(rowsOf(faulty).size());
    QVERIFY(dark >= 3 && dark < known);
    QVERIFY(served.switchTo({{"emptyRows"_L1, u"omit"_s}}));
    QCOMPARE(rowsOf(faulty).size(), known - dark);
    QVERIFY(served.switchTo({{"emptyRows"_L1, u"nullAll"_s}}));
    QCOMPARE(rowsOf(faulty).size(), 24);
    QCOMPARE(rowsOf(house).size(), 24);
    QVERIFY(
        served.switchTo({{"emptyRows"_L1, QJsonObject {{"*"_L1, u"nullBefore"_s}, {faulty, u"omit"_s}}}}));
    QCOMPARE(rowsOf(faulty).size(), known - dark);
    QCOMPARE(rowsOf(house).size(), 11);
}

void TestSimulatorReports::switchValues_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("good");
    QTest::newRow("rows") << QByteArray(R"({"emptyRows":"omit"})") << true;
    QTest::newRow("rows of a plant") << QByteArray(R"({"emptyRows":{"NE=1":"nullAll"}})") << true;
    QTest::newRow("unknown rows") << QByteArray(R"({"emptyRows":"zero"})") << false;
    QTest::newRow("unknown rows of a plant") << QByteArray(R"({"emptyRows":{"NE=1":"zero"}})") << false;
    QTest::newRow("rows as number") << QByteArray(R"({"emptyRows":1})") << false;
    QTest::newRow("lag") << QByteArray(R"({"reportLagMinutes":0})") << true;
    QTest::newRow("negative lag") << QByteArray(R"({"reportLagMinutes":-1})") << false;
    QTest::newRow("lag as text") << QByteArray(R"({"reportLagMinutes":"5"})") << false;
    QTest::newRow("idle 0") << QByteArray(R"({"idleMinutes":0})") << false;
    QTest::newRow("history days") << QByteArray(R"({"historyDays":365})") << true;
}

void TestSimulatorReports::switchValues()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, good);
    Switches switches;
    const QJsonObject before = switches.toJson();
    QString error;
    QCOMPARE(switches.apply(QJsonDocument::fromJson(change).object(), &error), good);
    QCOMPARE(error.isEmpty(), good);
    QCOMPARE(switches.toJson() == before, !good);
    Switches again;
    QVERIFY(again.apply(switches.toJson(), &error)); // what it says it understands
    QCOMPARE(again.toJson(), switches.toJson());
}

void TestSimulatorReports::quirks()
{
    const ServedWorld served(options(0));
    const QJsonObject plants {{"stationCodes"_L1, served.allCodes()}, {"collectTime"_L1, served.now}};
    const QJsonObject devices {
        {"devIds"_L1, served.id(38)}, {"devTypeId"_L1, 38}, {"collectTime"_L1, served.now}};
    QVERIFY(served.switchTo({{"quotedNumbers"_L1, true}}));
    QVERIFY(served.data(plantDay, plants).last()["dataItemMap"_L1]["PVYield"_L1].isString());
    QVERIFY(served.data(plantDay, plants).last()["collectTime"_L1].isDouble());
    QVERIFY(served.data(deviceDay, devices).last()["dataItemMap"_L1]["product_power"_L1].isString());
    QVERIFY(served.switchTo({{"quotedNumbers"_L1, false}, {"notAvailable"_L1, true}}));
    QVERIFY(
        served.data(plantDay, plants).last()["dataItemMap"_L1]["theory_power"_L1].isNull()); // devices only
    QCOMPARE(served.data(deviceMonth, devices).last()["dataItemMap"_L1]["perpower_ratio"_L1],
             QJsonValue(u"N/A"_s));
    QVERIFY(served.switchTo({{"notAvailable"_L1, false}, {"missingKeys"_L1, true}}));
    QVERIFY(!served.data(plantDay, plants).last()["dataItemMap"_L1].toObject().contains("theory_power"_L1));
    QVERIFY(
        !served.data(deviceMonth, devices).last()["dataItemMap"_L1].toObject().contains("perpower_ratio"_L1));
    QVERIFY(served.switchTo({{"missingKeys"_L1, false}, {"repeatedRows"_L1, true}, {"nullEcho"_L1, true}}));
    const ApiAnswer twice = served.post(deviceDay, devices);
    QVERIFY(twice.value("params").toObject().contains("sns"_L1) && twice.value("params")["sns"_L1].isNull());
    const QJsonArray rows = twice.value("data").toArray();
    QCOMPARE(rows[rows.size() - 2]["collectTime"_L1], rows.last()["collectTime"_L1]);
    QVERIFY(rows[rows.size() - 2]["dataItemMap"_L1]["product_power"_L1].isNull());
    QVERIFY(rows.last()["dataItemMap"_L1]["product_power"_L1].isDouble());
    QVERIFY(served.switchTo({{"batterySerialText"_L1, true}}));
    const QJsonObject battery {
        {"devIds"_L1, served.id(39)}, {"devTypeId"_L1, 39}, {"collectTime"_L1, served.now}};
    QCOMPARE(served.data(deviceDay, battery).last()["sn"_L1], QJsonValue(u"null"_s));
}

void TestSimulatorReports::everySwitchIsDescribed()
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/app/simulator/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &name : Switches().toJson().keys())
        QVERIFY2(text.contains(u'`' + name + u'`'), qPrintable(name));
}

void TestSimulatorReports::deviceRatio()
{
    const ServedWorld served(options(1));
    const QJsonObject request {
        {"devIds"_L1, served.id(38)}, {"devTypeId"_L1, 38}, {"collectTime"_L1, served.now}};
    const auto ratio = [&](const QString &path) {
        return served.data(path, request).last()["dataItemMap"_L1]["perpower_ratio"_L1];
    };
    QVERIFY(ratio(deviceDay).isDouble());
    QVERIFY(ratio(deviceMonth).isNull() && ratio(deviceYear).isNull()); // as in the samples
    QVERIFY(served.switchTo({{"ratioInAllPeriods"_L1, true}}));
    QVERIFY(ratio(deviceMonth).isDouble() && ratio(deviceYear).isDouble());
}

// The stamps are the starts on each plant's own clock; New Zealand is a day ahead.
void TestSimulatorReports::plantZones()
{
    ServedWorld served(options(0), "2026-06-30T20:00:00Z");
    const QJsonObject request {{"stationCodes"_L1, served.allCodes()}, {"collectTime"_L1, served.now}};
    for (const QString &path : {plantHour, plantDay, plantMonth, plantYear}) {
        const QJsonArray rows = served.data(path, request);
        for (const SimulatedPlant &plant : served.world().plants()) {
            const QJsonArray own = onlyOf(rows, plant.code);
            QVERIFY(!own.isEmpty());
            for (const QJsonValue &row : own) {
                const QDateTime start =
                    QDateTime::fromMSecsSinceEpoch(row["collectTime"_L1].toInteger(), plant.zone);
                QCOMPARE(start.time().minute(), 0);
                if (path != plantHour)
                    QCOMPARE(start.time(), QTime(0, 0));
                if (path == plantMonth || path == plantYear)
                    QCOMPARE(start.date().day(), 1);
                if (path == plantDay)
                    QCOMPARE(start.date().month(), plant.zone.id() == "Pacific/Auckland" ? 7 : 6);
            }
        }
    }
}

void TestSimulatorReports::quotas_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("plants");
    QTest::addColumn<int>("calls");
    for (const QString &path : {plantHour, plantDay, plantMonth, plantYear}) {
        QTest::addRow("%s 1", qPrintable(path.mid(24))) << path << 1 << 25;
        QTest::addRow("%s 120", qPrintable(path.mid(24))) << path << 120 << 26;
    }
    for (const QString &path : {deviceDay, deviceMonth, deviceYear})
        QTest::addRow("%s", qPrintable(path.mid(17))) << path << 1 << 28; // 38, 39, 47 and 62 count
}

void TestSimulatorReports::quotas()
{
    QFETCH(QString, path);
    QFETCH(int, plants);
    QFETCH(int, calls);
    ServedWorld served(options(plants, false));
    const bool isPlant = path.contains("Station"_L1);
    const QJsonObject request = isPlant
        ? QJsonObject {{"stationCodes"_L1, served.code(0)}, {"collectTime"_L1, served.now}}
        : QJsonObject {{"devIds"_L1, served.id(38)}, {"devTypeId"_L1, 38}, {"collectTime"_L1, served.now}};
    for (int i = 0; i < calls; ++i)
        QCOMPARE(served.post(path, request).failCode(), 0);
    const ApiAnswer refused = served.post(path, request);
    QCOMPARE(refused.failCode(), 407);
    QVERIFY(refused.value("params").isNull());
    QCOMPARE(refused.value("data").toString(), u"ACCESS_FREQUENCY_IS_TOO_HIGH"_s);
    served.now += 86'400'000 / calls + 1000; // comes back evenly
    served.client->logIn(served.server->userName(), served.server->systemCode());
    QCOMPARE(served.post(path, request).failCode(), 0);
    QCOMPARE(served.post(path, request).failCode(), 407);
}

QTEST_GUILESS_MAIN(TestSimulatorReports)
#include "tst_simulatorreports.moc"
