// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedworld.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString history = u"/rest/openapi/pvms/nbi/v1/device/history"_s;
const QString legacyList = u"/thirdData/getStationList"_s;
const QString legacyHistory = u"/thirdData/getDevHistoryKpi"_s;
const QString legacyDay = u"/thirdData/getDevFiveMinutes"_s;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 sampleMs = 300'000;

SimulatorOptions options(int plants = 1, bool legacy = false)
{
    SimulatorOptions result;
    result.world.plantCount = plants;
    result.switches.legacyInterfaces = legacy;
    return result;
}

QJsonObject request(const SimulatedDevice &device, qint64 start, qint64 end)
{
    return {{"devDn"_L1, device.dn},
            {"devTypeId"_L1, device.typeId},
            {"startTime"_L1, start},
            {"endTime"_L1, end}};
}

} // namespace

//! Device history (`query-endpoints.md` §6) and the three interfaces of the past (§11) over a real socket.
class TestSimulatorHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void exceptions_data();
    void exceptions();
    void refusals_data();
    void refusals();
    void shape();
    void edges();
    void strangeTimes();
    void quirks();
    void ageLimit();
    void pace();
    void legacyPlants();
    void legacyPages();
    void legacyRefusals_data();
    void legacyRefusals();
    void legacySamples();
    void legacyMinute();
    void nonsense_data();
    void nonsense();

private:
    //! The next call is far enough away for the quota.
    QJsonArray data(ServedWorld &served, const QJsonObject &arguments) const
    {
        served.now += 200'000;
        return served.data(history, arguments);
    }
};

void TestSimulatorHistory::exceptions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("complaint");
    const auto add = [](const char *name, const char *body, const char *field, const char *complaint) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(field)
                            << QString::fromLatin1(field) + u' ' + QString::fromLatin1(complaint);
    };
    add("nothing", "{}", "devDn", "can not be empty");
    add("empty device", R"({"devDn":"","devTypeId":38,"startTime":1,"endTime":2})", "devDn",
        "can not be empty");
    add("null device", R"({"devDn":null,"devTypeId":38,"startTime":1,"endTime":2})", "devDn",
        "can not be empty");
    add("no type", R"({"devDn":"NE=1","startTime":1,"endTime":2})", "devTypeId", "can not be empty");
    add("no start", R"({"devDn":"NE=1","devTypeId":38,"endTime":2})", "startTime", "can not be empty");
    add("no end", R"({"devDn":"NE=1","devTypeId":38,"startTime":1})", "endTime", "can not be empty");
    add("a list of devices", R"({"devDn":["NE=1"],"devTypeId":38,"startTime":1,"endTime":2})", "devDn",
        "is invalid");
    add("type as object", R"({"devDn":"NE=1","devTypeId":{},"startTime":1,"endTime":2})", "devTypeId",
        "is invalid");
    add("start as word", R"({"devDn":"NE=1","devTypeId":38,"startTime":"now","endTime":2})", "startTime",
        "is invalid");
    add("negative", R"({"devDn":"NE=1","devTypeId":38,"startTime":-1,"endTime":2})", "startTime",
        "is invalid");
    add("no object", "[1]", "body", "is not a JSON object");
}

void TestSimulatorHistory::exceptions()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QFETCH(QString, complaint);
    const ServedWorld served(options());
    const ApiAnswer answer = served.client->post(history, body);
    QCOMPARE(answer.status, 400);
    const QJsonObject expected {{"exceptionId"_L1, u"framwork.remote.Paramerror"_s},
                                {"exceptionType"_L1, u"ROA_EXFRAME_EXCEPTION"_s},
                                {"descArgs"_L1, QJsonValue::Null},
                                {"reasonArgs"_L1, QJsonArray {field}},
                                {"detailArgs"_L1, QJsonArray {complaint}},
                                {"adviceArgs"_L1, QJsonValue::Null}};
    QCOMPARE(answer.json(), expected);
}

void TestSimulatorHistory::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("failCode");
    const auto add = [](const char *name, const char *body, int code) {
        QTest::newRow(name) << QByteArray(body) << code;
    };
    add("start is end",
        R"({"devDn":"NE=40000011","devTypeId":38,"startTime":1760425200000,"endTime":1760425200000})", 20604);
    add("start after end",
        R"({"devDn":"NE=40000011","devTypeId":38,"startTime":1760425300000,"endTime":1760425200000})", 20604);
    add("24 h and 1 ms",
        R"({"devDn":"NE=40000011","devTypeId":38,"startTime":1760425200000,"endTime":1760511600001})", 40001);
    add("two devices",
        R"({"devDn":"NE=40000011,NE=40000012","devTypeId":38,"startTime":1760425200000,"endTime":1760425500000})",
        40001);
    add("a dongle",
        R"({"devDn":"NE=40000014","devTypeId":62,"startTime":1760425200000,"endTime":1760425500000})", 20013);
    add("a solar module", R"({"devDn":"NE=40000014","devTypeId":60044,"startTime":1,"endTime":2})", 20013);
    add("all-in-one is newer", R"({"devDn":"NE=40000014","devTypeId":23093,"startTime":1,"endTime":2})",
        20013);
    add("no such type", R"({"devDn":"NE=40000014","devTypeId":99999999999,"startTime":1,"endTime":2})",
        20013);
    add("wrong type",
        R"({"devDn":"NE=40000011","devTypeId":39,"startTime":1760425200000,"endTime":1760425500000})", 20006);
}

void TestSimulatorHistory::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, failCode);
    const ServedWorld served(options());
    const ApiAnswer answer = served.client->post(history, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.failCode(), failCode);
    QCOMPARE(sortedKeys(answer.json()), (QStringList {u"failCode"_s, u"message"_s, u"success"_s}));
}

void TestSimulatorHistory::shape()
{
    ServedWorld served(options(), "2025-10-14T12:37:05Z");
    const SimulatedDevice &inverter = served.device(38);
    const ApiAnswer answer = served.post(history, request(inverter, 1760425200000, 1760425800000));
    QCOMPARE(answer.failCode(), 0);
    QCOMPARE(sortedKeys(answer.json()), (QStringList {u"data"_s, u"failCode"_s, u"message"_s, u"success"_s}));
    QVERIFY(!answer.value("message").toString().isEmpty());
    const QJsonArray rows = answer.value("data").toArray();
    QCOMPARE(rows.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QJsonObject row = rows[i].toObject();
        QCOMPARE(sortedKeys(row), (QStringList {u"collectTime"_s, u"dataItems"_s, u"devDn"_s}));
        QCOMPARE(row["devDn"_L1].toString(), inverter.dn);
        QCOMPARE(row["collectTime"_L1].toInteger(), 1760425200000 + i * sampleMs);
        const QJsonObject items = row["dataItems"_L1].toObject();
        QCOMPARE(items.size(), 41);
        QVERIFY(items["active_power"_L1].isDouble());
        QVERIFY(items["pv8_u"_L1].isNull());
        QVERIFY(items["open_time"_L1].isNull());
        QVERIFY(!items.contains("run_state"_L1));
    }
}

void TestSimulatorHistory::edges()
{
    ServedWorld served(options());
    const SimulatedDevice &meter = served.device(47);
    const qint64 start = served.now - 2 * dayMs - served.now % sampleMs;
    // Both ends are included, so days that adjoin share a sample.
    const QJsonArray day = data(served, request(meter, start, start + dayMs));
    QCOMPARE(day.size(), 289);
    QCOMPARE(data(served, request(meter, start + dayMs, start + dayMs + 1)).first(), day.last());
    QCOMPARE(data(served, request(meter, start + 1, start + sampleMs - 1)).size(), 0);
    QCOMPARE(data(served, request(meter, start + 1, start + sampleMs)).size(), 1);
    // Nothing after now.
    const QJsonArray last = data(served, request(meter, served.now - 3'600'000, served.now + 3'600'000));
    QCOMPARE(last.last()["collectTime"_L1].toInteger(), served.now - served.now % sampleMs);
    // Nor of devices that are not the account's, or by another name than the DN.
    QJsonObject foreign = request(meter, start, start + dayMs);
    foreign["devDn"_L1] = u"NE=5"_s;
    QCOMPARE(data(served, foreign).size(), 0);
    foreign["devDn"_L1] = QString::number(meter.id);
    QCOMPARE(data(served, foreign).size(), 0);
    QVERIFY(served.switchTo({{"refuseForeignIds"_L1, true}}));
    served.now += 200'000;
    QCOMPARE(served.post(history, foreign).failCode(), 20046);
}

void TestSimulatorHistory::strangeTimes()
{
    ServedWorld served(options());
    const SimulatedDevice &meter = served.device(47);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    // Seconds by mistake, a time before the plant, one that never comes: nothing, and no error.
    QCOMPARE(data(served, request(meter, 1'782'036, 1'782'936)).size(), 0);
    QCOMPARE(data(served, request(meter, 946'684'800'000, 946'684'800'000 + dayMs)).size(), 0);
    QCOMPARE(data(served, request(meter, served.now + dayMs, served.now + 2 * dayMs)).size(), 0);
    served.now += 200'000;
    const ApiAnswer answer = served.client->post(
        history,
        R"({"devDn":")" + meter.dn.toUtf8() + R"(","devTypeId":47,"startTime":")"
            + QByteArray::number(most - 5) + R"(","endTime":")" + QByteArray::number(most) + "\"}");
    QCOMPARE(answer.failCode(), 0);
    QVERIFY(answer.value("data").toArray().isEmpty());
}

void TestSimulatorHistory::quirks()
{
    ServedWorld served(options(0));
    const SimulatedDevice &inverter = served.device(1);
    const qint64 midnight = QDateTime(QDate(2026, 6, 20), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const QJsonObject day = request(inverter, midnight, midnight + dayMs);
    const qsizetype awake = data(served, day).size();
    QVERIFY(awake > 180 && awake < 289);
    QVERIFY(served.switchTo(
        {{"samplesAtNight"_L1, true}, {"samplesDescend"_L1, true}, {"quotedTimes"_L1, true}}));
    QJsonArray rows = data(served, day);
    QCOMPARE(rows.size(), 289);
    QCOMPARE(rows.first()["collectTime"_L1], QJsonValue(QString::number(midnight + dayMs)));
    QCOMPARE(rows.last()["collectTime"_L1], QJsonValue(QString::number(midnight)));
    QVERIFY(served.switchTo(
        {{"deviceDnsMember"_L1, true}, {"quotedNumbers"_L1, true}, {"notAvailable"_L1, true}}));
    rows = data(served, day);
    QCOMPARE(rows.first()["devDns"_L1].toString(), inverter.dn);
    QVERIFY(rows[144]["dataItems"_L1]["active_power"_L1].isString());
    QCOMPARE(rows[144]["dataItems"_L1]["open_time"_L1], QJsonValue(u"N/A"_s));
    QVERIFY(served.switchTo({{"missingKeys"_L1, true}}));
    QVERIFY(!data(served, day)[144]["dataItems"_L1].toObject().contains("open_time"_L1));
}

void TestSimulatorHistory::ageLimit()
{
    ServedWorld served(options());
    const SimulatedDevice &meter = served.device(47);
    const qint64 old = served.now - 366 * dayMs;
    QVERIFY(!data(served, request(meter, old, old + dayMs)).isEmpty());
    QVERIFY(served.switchTo({{"historyDays"_L1, 365}}));
    served.now += 200'000;
    QCOMPARE(served.post(history, request(meter, old, old + dayMs)).failCode(), 20026);
    QVERIFY(!data(served, request(meter, old + 2 * dayMs, old + 3 * dayMs)).isEmpty());
}

// Four devices: one call in 150 s, whatever it asks for.
void TestSimulatorHistory::pace()
{
    ServedWorld served(options());
    const QJsonObject hour = request(served.device(47), served.now - 3'600'000, served.now);
    QCOMPARE(served.post(history, hour).failCode(), 0);
    QCOMPARE(served.post(history, hour).failCode(), 407);
    served.now += 149'000;
    QCOMPARE(served.post(history, hour).failCode(), 407);
    served.now += 2000;
    QCOMPARE(served.post(history, hour).failCode(), 0);
    // Wrong arguments use it up as well: the quota is looked at first.
    QCOMPARE(served.client->post(history, "{}").failCode(), 407);
}

void TestSimulatorHistory::legacyPlants()
{
    const ServedWorld served(options(0, true));
    const ApiAnswer answer = served.post(legacyList, {});
    QCOMPARE(answer.failCode(), 0);
    QCOMPARE(answer.value("params").toObject(), (QJsonObject {{"currentTime"_L1, served.now}}));
    const QJsonArray rows = answer.value("data").toArray();
    QCOMPARE(rows.size(), served.world().plants().size());
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        QCOMPARE(
            sortedKeys(row),
            (QStringList {u"aidType"_s, u"buildState"_s, u"capacity"_s, u"combineType"_s, u"linkmanPho"_s,
                          u"stationAddr"_s, u"stationCode"_s, u"stationLinkman"_s, u"stationName"_s}));
        QCOMPARE(row["capacity"_L1].toDouble() * 1000, served.world().plants().at(i).capacityKwp);
        QVERIFY(row["combineType"_L1].isString());
        QCOMPARE(row["aidType"_L1].toInt(), 1);
    }
}

void TestSimulatorHistory::legacyPages()
{
    const ServedWorld served(options(120, true));
    QVERIFY(served.switchTo({{"pagedLegacyList"_L1, true}}));
    QCOMPARE(served.post(legacyList, {}).failCode(), 30004);
    QCOMPARE(served.post(legacyList, {{"pageNo"_L1, 0}, {"pageSize"_L1, 50}}).failCode(), 30021);
    QCOMPARE(served.post(legacyList, {{"pageNo"_L1, 1}}).failCode(), 30005);
    const ApiAnswer small = served.post(legacyList, {{"pageNo"_L1, 1}, {"pageSize"_L1, 20}});
    QCOMPARE(small.status, 400);
    QCOMPARE(small.value("exceptionId").toString(), u"framwork.remote.Paramerror"_s);
    const int sizes[] = {50, 50, 20, 0};
    for (int page = 1; page <= 4; ++page) {
        const QJsonObject data =
            served.post(legacyList, {{"pageNo"_L1, page}, {"pageSize"_L1, 50}}).value("data").toObject();
        QCOMPARE(data["total"_L1].toInt(), 120);
        QCOMPARE(data["pageCount"_L1].toInt(), 3);
        QCOMPARE(data["list"_L1].toArray().size(), sizes[page - 1]);
    }
}

void TestSimulatorHistory::legacyRefusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("failCode");
    const QByteArray eleven = R"("devIds":"1,2,3,4,5,6,7,8,9,10,11","devTypeId":38)";
    const QByteArray one = R"("devIds":"1000000040000011","devTypeId":38)";
    const auto add = [](const char *name, const QString &path, const QByteArray &body, int code) {
        QTest::newRow(name) << path << body << code;
    };
    add("11 devices", legacyHistory, "{" + eleven + R"(,"startTime":1,"endTime":2})", 30031);
    add("3 days and 1 ms", legacyHistory,
        "{" + one + R"(,"startTime":1760000000000,"endTime":1760259200001})", 30032);
    add("misspelt time", legacyHistory, "{" + one + R"(,"beginTime":1760000000000,"endTime":1760259200000})",
        30032);
    add("dongle", legacyHistory, R"({"devIds":"1","devTypeId":62,"startTime":1,"endTime":2})", 20013);
    add("history without type", legacyHistory, "{}", 20008);
    add("day without time", legacyDay, "{" + one + "}", 20012);
    add("day of a dongle", legacyDay, R"({"devIds":"1","devTypeId":62,"collectTime":1})", 20013);
    add("day of 101", legacyDay,
        R"({"devIds":")" + QByteArray("1,").repeated(100) + R"(1","devTypeId":38,"collectTime":1})", 20017);
}

void TestSimulatorHistory::legacyRefusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, failCode);
    const ServedWorld served(options(1, true));
    const ApiAnswer answer = served.client->post(path, body);
    QCOMPARE(answer.failCode(), failCode);
    QJsonObject expected = QJsonDocument::fromJson(body).object();
    expected.remove("beginTime"_L1); // no argument
    expected.insert("currentTime"_L1, served.now);
    QCOMPARE(answer.value("params").toObject(), expected);
    QVERIFY(served.switchTo({{"legacyInterfaces"_L1, false}}));
    QCOMPARE(served.client->post(path, body).failCode(), 401);
}

void TestSimulatorHistory::legacySamples()
{
    ServedWorld served(options(1, true));
    const SimulatedDevice &meter = served.device(47);
    const SimulatedDevice &battery = served.device(39);
    const qint64 start = served.now - 4 * dayMs - served.now % sampleMs;
    const auto rows = [&](const SimulatedDevice &device, qint64 from, qint64 to) {
        served.now += 61'000;
        return served.data(legacyHistory,
                           {{"devIds"_L1, QString::number(device.id)},
                            {"devTypeId"_L1, device.typeId},
                            {"startTime"_L1, from},
                            {"endTime"_L1, to}});
    };
    const QJsonArray old = rows(meter, start, start + 3 * dayMs);
    QCOMPARE(old.size(), 3 * 288 + 1);
    QCOMPARE(sortedKeys(old.first().toObject()),
             (QStringList {u"collectTime"_s, u"dataItemMap"_s, u"devId"_s, u"sn"_s}));
    QCOMPARE(old.first()["devId"_L1].toInteger(), meter.id);
    QCOMPARE(old.first()["sn"_L1].toString(), meter.serial);
    QVERIFY(rows(battery, start, start + 1).first()["sn"_L1].isNull());
    QVERIFY(rows(meter, start + 1000, start).isEmpty()); // reversed: nothing
    QVERIFY(served.switchTo({{"clippedLegacyHistory"_L1, true}}));
    QCOMPARE(rows(meter, start, start + 4 * dayMs), old);
    // The same values as its successor's.
    const QJsonArray now = served.data(history, request(meter, start, start + dayMs));
    QCOMPARE(now.first()["dataItems"_L1], old.first()["dataItemMap"_L1]);
    // And the local day of the oldest of the three: 24 hours, without the next midnight.
    const QJsonArray day = served.data(
        legacyDay,
        {{"devIds"_L1, QString::number(meter.id)}, {"devTypeId"_L1, 47}, {"collectTime"_L1, start}});
    QCOMPARE(day.size(), 288);
    QCOMPARE(sortedKeys(day.first().toObject()),
             (QStringList {u"collectTime"_s, u"dataItemMap"_s, u"devId"_s}));
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(day.first()["collectTime"_L1].toInteger(),
                                                           served.world().plants().first().zone);
    QCOMPARE(first.time(), QTime(0, 0));
    QVERIFY(served
                .data(legacyDay,
                      {{"devIds"_L1, QString::number(meter.id)},
                       {"devTypeId"_L1, 47},
                       {"collectTime"_L1, served.now + dayMs}})
                .isEmpty());
}

// Besides the daily limit, one call a minute.
void TestSimulatorHistory::legacyMinute()
{
    ServedWorld served(options(1, true));
    const QJsonObject arguments {{"devIds"_L1, served.id(47)},
                                 {"devTypeId"_L1, 47},
                                 {"startTime"_L1, served.now - sampleMs},
                                 {"endTime"_L1, served.now}};
    QCOMPARE(served.post(legacyHistory, arguments).failCode(), 0);
    QCOMPARE(served.post(legacyHistory, arguments).failCode(), 407);
    for (int i = 1; i < 28; ++i) {
        served.now += 60'000;
        QCOMPARE(served.post(legacyHistory, arguments).failCode(), 0);
    }
    served.now += 60'000;
    QCOMPARE(served.post(legacyHistory, arguments).failCode(), 407); // the day's 28 are used up
}

void TestSimulatorHistory::nonsense_data()
{
    QTest::addColumn<QString>("path");
    for (const Endpoint &entry : endpointTable()) {
        const bool isOfThePast = entry.id >= EndpointId::DeviceHistory && entry.id <= EndpointId::DeviceYear;
        const bool isLegacy =
            entry.id >= EndpointId::LegacyPlantList && entry.id <= EndpointId::LegacyDeviceFiveMinutes;
        if (isOfThePast || isLegacy)
            QTest::newRow(entry.name) << QString::fromLatin1(entry.path);
    }
}

// Whatever stands in an argument, there is an answer in one of the two shapes.
void TestSimulatorHistory::nonsense()
{
    QFETCH(QString, path);
    ServedWorld served(options(3, true));
    const SimulatedDevice &meter = served.device(38);
    const QMap<QByteArray, QByteArray> sound {
        {"stationCodes", '"' + served.allCodes().toUtf8() + '"'},
        {"devIds", '"' + QByteArray::number(meter.id) + '"'},
        {"sns", '"' + meter.serial.toUtf8() + '"'},
        {"devDn", '"' + meter.dn.toUtf8() + '"'},
        {"devTypeId", "38"},
        {"collectTime", QByteArray::number(served.now)},
        {"startTime", QByteArray::number(served.now - 3'600'000)},
        {"endTime", QByteArray::number(served.now)},
        {"pageNo", "1"},
    };
    const QByteArray values[] = {"null",
                                 "true",
                                 "[]",
                                 "[1,2]",
                                 "{}",
                                 "\"\"",
                                 "\",,,\"",
                                 "\"\\u0000\\ud800\"",
                                 "-1",
                                 "1.5",
                                 "1e308",
                                 "-1e308",
                                 "9223372036854775807",
                                 "\"9223372036854775807\"",
                                 "\"-9223372036854775808\"",
                                 "4102444799999",
                                 "\"" + QByteArray(100'000, 'x') + "\"",
                                 "\"" + QByteArray(20'000, ',') + "\""};
    QVERIFY(served.switchTo({{"pagedLegacyList"_L1, path == legacyList}}));
    for (auto spoilt = sound.begin(); spoilt != sound.end(); ++spoilt) {
        for (const QByteArray &value : values) {
            QByteArray body = "{";
            for (auto argument = sound.begin(); argument != sound.end(); ++argument) {
                body += body.size() > 1 ? "," : "";
                body += '"' + argument.key()
                    + "\":" + (argument.key() == spoilt.key() ? value : argument.value());
            }
            served.now += 1'000'000;
            const ApiAnswer answer = served.client->post(path, body + '}');
            QVERIFY2(answer.status == 200 || answer.status == 400, spoilt.key().constData());
            const QJsonObject json = answer.json();
            QVERIFY2(json.contains("failCode"_L1) || json.contains("exceptionId"_L1),
                     spoilt.key().constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestSimulatorHistory)
#include "tst_simulatorhistory.moc"
