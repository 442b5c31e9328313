// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/simulator/dataitems.h"
#include "app/simulator/simulatorserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QtNumeric>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString plantList = u"/thirdData/stations"_s;
const QString deviceList = u"/thirdData/getDevList"_s;
const QString plantNow = u"/thirdData/getStationRealKpi"_s;
const QString deviceNow = u"/thirdData/getDevRealKpi"_s;

QByteArray body(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

//! Requests and answers of inventory and real-time over a real socket (`query-endpoints.md` §2, §4, §5).
class TestSimulatorApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusals_data();
    void refusals();
    void plantPages();
    void gridConnectionFilter();
    void deviceRows();
    void plantRealtime();
    void deviceRealtime();
    void unknownIds();
    void quirks();
    void profileHidesLaterThings();
    void numbers_data();
    void numbers();
    void texts();
    void webServerManners();
    void closedInterfaces_data();
    void closedInterfaces();
    void quotaAnswer();
    void backdoor();

private:
    void startServer(SimulatorOptions options);
    const SimulatedWorld &world() const { return m_server->world(); }
    QList<SimulatedDevice> devicesOfType(int typeId) const;
    QString idsOfType(int typeId, int atMost = 100) const;
    void switchTo(const QJsonObject &changes);

    qint64 m_now = QDateTime(QDate(2026, 6, 21), QTime(10, 2), Qt::UTC).toMSecsSinceEpoch();
    std::unique_ptr<SimulatorServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestSimulatorApi::startServer(SimulatorOptions options)
{
    options.now = [this] { return m_now; };
    m_client.reset();
    m_server = std::make_unique<SimulatorServer>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_client = std::make_unique<ApiClient>(m_server->baseUrl());
    QCOMPARE(m_client->logIn(m_server->userName(), m_server->systemCode()).failCode(), 0);
}

void TestSimulatorApi::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    SimulatorOptions options;
    options.world.plantCount = 120;
    options.quotas.oldAccounts = true; // several calls a minute
    startServer(options);
}

void TestSimulatorApi::cleanup()
{
    m_client.reset();
    m_server.reset();
}

QList<SimulatedDevice> TestSimulatorApi::devicesOfType(int typeId) const
{
    QList<SimulatedDevice> found;
    for (const SimulatedDevice &device : world().devices()) {
        if (device.typeId == typeId)
            found.append(device);
    }
    return found;
}

QString TestSimulatorApi::idsOfType(int typeId, int atMost) const
{
    QStringList ids;
    for (const SimulatedDevice &device : devicesOfType(typeId)) {
        if (ids.size() < atMost)
            ids.append(QString::number(device.id));
    }
    return ids.join(u',');
}

void TestSimulatorApi::switchTo(const QJsonObject &changes)
{
    QString error;
    QVERIFY2(m_server->setSwitches(changes, &error), qPrintable(error));
}

void TestSimulatorApi::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("failCode");
    QTest::addColumn<bool>("echoes");
    const QString codes101 = u"NE=1,"_s.repeated(100) + u"NE=1"_s;
    const QString ids101 = u"1,"_s.repeated(100) + u"1"_s;
    const auto add = [](const char *name, const QString &path, const QByteArray &request, int code) {
        QTest::newRow(name) << path << request << code << (path != plantList);
    };
    add("no page", plantList, "{}", 30004);
    add("null page", plantList, R"({"pageNo":null})", 30004);
    add("page -1", plantList, R"({"pageNo":-1})", 30021);
    add("window backwards", plantList,
        R"({"pageNo":1,"gridConnectedStartTime":1609459200000,"gridConnectedEndTime":1609459200000})", 20604);
    add("negative time", plantList, R"({"pageNo":1,"gridConnectedEndTime":-5})", 20605);
    add("start alone in the future", plantList, R"({"pageNo":1,"gridConnectedStartTime":1909459200000})",
        20606);
    add("devices of nothing", deviceList, "{}", 20010);
    add("devices of empty text", deviceList, R"({"stationCodes":""})", 20010);
    add("devices of 101 plants", deviceList, body({{"stationCodes"_L1, codes101}}), 20015);
    add("plants now of nothing", plantNow, "", 20010);
    add("plants now of 101", plantNow, body({{"stationCodes"_L1, codes101}}), 20015);
    add("no type", deviceNow, R"({"devIds":"1"})", 20008);
    add("type without data", deviceNow, R"({"devTypeId":62,"devIds":"1"})", 20013);
    add("type nothing serves", deviceNow, R"({"devTypeId":"23039","devIds":"1"})", 20013);
    add("unknown type", deviceNow, R"({"devTypeId":4711,"devIds":"1"})", 20006);
    add("type of 26.2.0", deviceNow, R"({"devTypeId":23093,"devIds":"1"})", 20006);
    add("neither ids nor serials", deviceNow, R"({"devTypeId":38})", 20005);
    add("empty ids", deviceNow, R"({"devTypeId":38,"devIds":""})", 20011);
    add("an empty id", deviceNow, R"({"devTypeId":38,"devIds":"1,,2"})", 20005);
    add("101 devices", deviceNow, body({{"devTypeId"_L1, 38}, {"devIds"_L1, ids101}}), 20017);
    add("broken JSON", deviceNow, R"({"devTypeId":)", 30030);
    add("a list instead of an object", deviceList, "[]", 30030);
}

void TestSimulatorApi::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, request);
    QFETCH(int, failCode);
    QFETCH(bool, echoes);
    const ApiAnswer answer = m_client->post(path, request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.failCode(), failCode);
    QCOMPARE(answer.value("success"), QJsonValue(false));
    QVERIFY(answer.value("data").isNull());
    QCOMPARE(answer.json().contains("params"_L1), echoes);
    if (echoes) {
        QJsonObject params = QJsonDocument::fromJson(request).object();
        params.insert("currentTime"_L1, m_now);
        QCOMPARE(answer.value("params").toObject(), params);
    }
}

void TestSimulatorApi::plantPages()
{
    QSet<QString> codes;
    for (const int page : {1, 2, 3}) {
        const ApiAnswer answer = m_client->post(plantList, body({{"pageNo"_L1, page}}));
        QCOMPARE(answer.failCode(), 0);
        QVERIFY(!answer.json().contains("params"_L1));
        QVERIFY(!answer.value("message").toString().isEmpty());
        const QJsonObject data = answer.value("data").toObject();
        QCOMPARE(data["total"_L1].toInt(), 120);
        QCOMPARE(data["pageCount"_L1].toInt(), 2);
        QCOMPARE(data["pageNo"_L1].toInt(), page);
        QCOMPARE(data["pageSize"_L1].toInt(), 100);
        const QJsonArray list = data["list"_L1].toArray();
        QCOMPARE(list.size(), page == 1 ? 100 : page == 2 ? 20 : 0);
        for (const QJsonValue &plant : list)
            codes.insert(plant["plantCode"_L1].toString());
    }
    QCOMPARE(codes.size(), 120);

    const ApiAnswer first = m_client->post(plantList, R"({"pageNo":"1","pageSize":10})");
    const QJsonValue plant = first.value("data")["list"_L1][0];
    const SimulatedPlant &expected = world().plants().first();
    QCOMPARE(plant["plantCode"_L1].toString(), expected.code);
    QCOMPARE(plant["plantName"_L1].toString(), expected.name);
    QCOMPARE(plant["latitude"_L1], QJsonValue(QString::number(expected.latitude, 'f', 5)));
    const QString connected = plant["gridConnectionDate"_L1].toString();
    QVERIFY2(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z)$"_s)
                 .match(connected)
                 .hasMatch(),
             qPrintable(connected));
    QCOMPARE(QDateTime::fromString(connected, Qt::ISODate), expected.gridConnection);
    QCOMPARE(plant.toObject().size(), 9);

    switchTo({{"coordinatesAsNumbers"_L1, true}});
    const ApiAnswer numbers = m_client->post(plantList, R"({"pageNo":1})");
    QVERIFY(numbers.value("data")["list"_L1][0]["longitude"_L1].isDouble());
}

void TestSimulatorApi::gridConnectionFilter()
{
    QList<qint64> instants;
    for (const SimulatedPlant &plant : world().plants()) {
        if (plant.gridConnection.isValid())
            instants.append(plant.gridConnection.toMSecsSinceEpoch());
    }
    std::sort(instants.begin(), instants.end());
    const qint64 middle = instants.at(instants.size() / 2);
    const auto total = [&](const QJsonObject &window) {
        QJsonObject request = window;
        request.insert("pageNo"_L1, 1);
        return m_client->post(plantList, body(request)).value("data")["total"_L1].toInt();
    };
    const int upTo = int(std::upper_bound(instants.begin(), instants.end(), middle) - instants.begin());
    const int from = int(instants.end() - std::lower_bound(instants.begin(), instants.end(), middle));
    QCOMPARE(total({{"gridConnectedEndTime"_L1, middle}}), upTo);
    QCOMPARE(total({{"gridConnectedStartTime"_L1, QString::number(middle)}}), from);
    QCOMPARE(total({{"gridConnectedStartTime"_L1, middle}, {"gridConnectedEndTime"_L1, middle + 1}}),
             upTo + from - int(instants.size()));
}

void TestSimulatorApi::deviceRows()
{
    const QString codes = world().plants().at(0).code + u","_s + world().plants().at(1).code;
    const ApiAnswer answer = m_client->post(deviceList, body({{"stationCodes"_L1, codes}}));
    QCOMPARE(answer.failCode(), 0);
    QCOMPARE(answer.value("params")["stationCodes"_L1].toString(), codes);
    QCOMPARE(answer.value("params")["currentTime"_L1].toInteger(), m_now);
    const QJsonArray rows = answer.value("data").toArray();
    QCOMPARE(rows.size(), world().plants().at(0).deviceCount + world().plants().at(1).deviceCount);
    QHash<qint64, QJsonObject> byId;
    for (const QJsonValue &row : rows)
        byId.insert(row["id"_L1].toInteger(), row.toObject());
    for (int i = 0; i < rows.size(); ++i) {
        const SimulatedDevice &device = world().devices().at(i);
        const QJsonObject row = byId.value(device.id);
        QCOMPARE(row["devDn"_L1].toString(), device.dn);
        QCOMPARE(row["devName"_L1].toString(), device.name);
        QCOMPARE(row["devTypeId"_L1].toInt(), device.typeId);
        QCOMPARE(row["stationCode"_L1].toString(), world().plants().at(device.plant).code);
        QCOMPARE(row["softwareVersion"_L1].isNull(), device.softwareVersion.isEmpty());
        QCOMPARE(row["optimizerNumber"_L1].isNull(), device.optimizers < 0);
        QCOMPARE(row.size(), 12);
    }
}

void TestSimulatorApi::plantRealtime()
{
    const QString code = world().plants().first().code;
    const ApiAnswer answer = m_client->post(plantNow, body({{"stationCodes"_L1, code + u","_s + code}}));
    QCOMPARE(answer.failCode(), 0);
    const QJsonArray rows = answer.value("data").toArray();
    QCOMPARE(rows.size(), 1); // named twice, answered once
    QCOMPARE(rows.at(0)["stationCode"_L1].toString(), code);
    const QJsonObject items = rows.at(0)["dataItemMap"_L1].toObject();
    QCOMPARE(std::size_t(items.size()), world().plantRealtime(0, m_now).size());
    QVERIFY(items["real_health_state"_L1].isDouble());
    QVERIFY(!rows.at(0).toObject().contains("collectTime"_L1));
}

void TestSimulatorApi::deviceRealtime()
{
    const QList<SimulatedDevice> inverters = devicesOfType(38);
    QVERIFY(inverters.size() > 2);
    const QString id = QString::number(inverters.at(0).id);
    const auto devIdOf = [](const ApiAnswer &answer) {
        return answer.value("data")[0]["devId"_L1].toInteger();
    };

    const ApiAnswer byId = m_client->post(deviceNow, body({{"devTypeId"_L1, u"38"_s}, {"devIds"_L1, id}}));
    QCOMPARE(byId.failCode(), 0);
    QCOMPARE(byId.value("params")["devTypeId"_L1], QJsonValue(u"38"_s)); // text in, text out
    QCOMPARE(devIdOf(byId), inverters.at(0).id);
    QCOMPARE(byId.value("data")[0]["sn"_L1].toString(), inverters.at(0).serial);
    QVERIFY(byId.value("data")[0]["dataItemMap"_L1].toObject().contains("active_power"_L1));
    QCOMPARE(byId.value("data")[0].toObject().size(), 3);

    const ApiAnswer byDn =
        m_client->post(deviceNow, body({{"devTypeId"_L1, 38}, {"devIds"_L1, inverters.at(1).dn}}));
    QCOMPARE(byDn.value("params")["devTypeId"_L1], QJsonValue(38));
    QCOMPARE(devIdOf(byDn), inverters.at(1).id);

    const ApiAnswer bySerial =
        m_client->post(deviceNow, body({{"devTypeId"_L1, 38}, {"sns"_L1, inverters.at(2).serial}}));
    QCOMPARE(devIdOf(bySerial), inverters.at(2).id);
    QVERIFY(!bySerial.value("params").toObject().contains("devIds"_L1));

    const ApiAnswer both = m_client->post(
        deviceNow, body({{"devTypeId"_L1, 38}, {"devIds"_L1, id}, {"sns"_L1, inverters.at(2).serial}}));
    QCOMPARE(both.value("data").toArray().size(), 1);
    QCOMPARE(devIdOf(both), inverters.at(0).id);

    const QString mixed = id + u","_s + idsOfType(39, 1);
    const ApiAnswer wrongType = m_client->post(deviceNow, body({{"devTypeId"_L1, 38}, {"devIds"_L1, mixed}}));
    QCOMPARE(wrongType.failCode(), 20006);

    const QString battery = idsOfType(39, 1);
    const QByteArray request = body({{"devTypeId"_L1, 39}, {"devIds"_L1, battery}});
    QVERIFY(m_client->post(deviceNow, request).value("data")[0]["sn"_L1].isNull());
    switchTo({{"batterySerialText"_L1, true}});
    QCOMPARE(m_client->post(deviceNow, request).value("data")[0]["sn"_L1].toString(), u"null"_s);
}

void TestSimulatorApi::unknownIds()
{
    const QString code = world().plants().first().code;
    const QByteArray plants = body({{"stationCodes"_L1, u"NE=0,"_s + code}});
    const QByteArray devices = body({{"devTypeId"_L1, 38}, {"devIds"_L1, u"42,"_s + idsOfType(38, 1)}});
    QCOMPARE(m_client->post(plantNow, plants).value("data").toArray().size(), 1);
    QCOMPARE(m_client->post(deviceNow, devices).value("data").toArray().size(), 1);
    switchTo({{"refuseForeignIds"_L1, true}});
    QCOMPARE(m_client->post(plantNow, plants).failCode(), 20045);
    QCOMPARE(m_client->post(deviceList, plants).failCode(), 20045);
    QCOMPARE(m_client->post(deviceNow, devices).failCode(), 20046);
}

void TestSimulatorApi::quirks()
{
    const auto itemsOf = [this](const QString &path, const QByteArray &request) {
        return m_client->post(path, request).value("data")[0]["dataItemMap"_L1].toObject();
    };
    const auto count = [](const QJsonObject &items, const auto &matches) {
        return std::count_if(items.begin(), items.end(),
                             [&](const QJsonValue &value) { return matches(value); });
    };
    const auto isNumber = [](const QJsonValue &value) { return value.isDouble(); };
    const auto isNull = [](const QJsonValue &value) { return value.isNull(); };
    const auto isNotAvailable = [](const QJsonValue &value) { return value == QJsonValue(u"N/A"_s); };
    // Any device with a value and a null to spoil.
    const auto spoilable =
        std::find_if(world().devices().begin(), world().devices().end(), [&](const auto &device) {
            const DataItems items =
                world().deviceRealtime(int(&device - world().devices().constData()), m_now);
            const auto has = [&](DataItem::Kind kind) {
                return std::any_of(items.begin(), items.end(),
                                   [kind](const DataItem &i) { return i.kind == kind; });
            };
            return has(DataItem::Kind::Null) && has(DataItem::Kind::Number);
        });
    QVERIFY(spoilable != world().devices().end());
    const QByteArray request =
        body({{"devTypeId"_L1, spoilable->typeId}, {"devIds"_L1, QString::number(spoilable->id)}});
    const QJsonObject plain = itemsOf(deviceNow, request);
    const auto nulls = count(plain, isNull);
    QVERIFY(nulls > 0);
    QVERIFY(count(plain, isNumber) > 0);

    switchTo({{"quotedNumbers"_L1, true}});
    QCOMPARE(count(itemsOf(deviceNow, request), isNumber), 0);
    const QByteArray plant = body({{"stationCodes"_L1, world().plants().first().code}});
    const QJsonObject quoted = itemsOf(plantNow, plant);
    QCOMPARE(count(quoted, isNumber), 0);
    bool ok = false;
    quoted["real_health_state"_L1].toString().toInt(&ok);
    QVERIFY(ok);

    switchTo({{"quotedNumbers"_L1, false}, {"notAvailable"_L1, true}});
    QCOMPARE(count(itemsOf(deviceNow, request), isNull), 0);
    QCOMPARE(count(itemsOf(deviceNow, request), isNotAvailable), nulls + count(plain, isNotAvailable));

    switchTo({{"notAvailable"_L1, false}, {"missingKeys"_L1, true}});
    QCOMPARE(itemsOf(deviceNow, request).size(), plain.size() - nulls);
}

void TestSimulatorApi::profileHidesLaterThings()
{
    // The world decides what devices send; the profile what of it the service knows.
    DataItem counter;
    counter.key = "total_charged_energy";
    counter.kind = DataItem::Kind::Number;
    counter.number = 12.5;
    DataItem state = counter;
    state.key = "inverter_state";
    const auto written = [&](ApiProfile profile, int typeId, double code) {
        state.number = code;
        ItemStyle style;
        style.profile = profile;
        style.typeId = typeId;
        QByteArray text;
        JsonWriter json(text);
        writeItems(json, {counter, state}, style, 0);
        return text;
    };
    using enum ApiProfile;
    QCOMPARE(written(V26_2_0, 39, 1), QByteArray(R"({"total_charged_energy":12.5,"inverter_state":1.0})"));
    QCOMPARE(written(V25_3_0, 39, 1), QByteArray(R"({"inverter_state":1.0})"));
    const std::pair<double, double> states[] = {{5, 0},      {512, 512}, {517, 512},
                                                {768, 768},  {780, 768}, {1026, 1026},
                                                {1028, 512}, {2560, 0},  {40961, 40960}};
    for (const auto &[later, shown] : states) {
        const QByteArray expected = "\"inverter_state\":" + QByteArray::number(shown, 'f', 1) + '}';
        QVERIFY2(written(V25_3_0, 38, later).endsWith(expected), expected.constData());
        QVERIFY(written(V26_2_0, 38, later).endsWith(QByteArray::number(later, 'f', 1) + '}'));
    }
}

void TestSimulatorApi::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](double value, int decimals, const char *text) {
        QTest::newRow(text) << value << decimals << QByteArray(text);
    };
    add(512, 0, "512.0");
    add(-0.0001, 3, "0.0");
    add(-0.05, 2, "-0.05");
    add(12.3456, 3, "12.346");
    add(100, 3, "100.0");
    add(100.1, 2, "100.1");
    add(0.001, 3, "0.001");
    add(1234567.891, 6, "1234567.891");
    add(1e17, 2, "1e+17");
    add(qQNaN(), 2, "null");
    add(qInf(), 2, "null");
}

void TestSimulatorApi::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QByteArray, text);
    QByteArray out;
    JsonWriter(out).number(value, decimals);
    QCOMPARE(out, text);
}

void TestSimulatorApi::texts()
{
    QByteArray out;
    JsonWriter(out).string(u"a\"b\\c\n\u0001ü"_s);
    QCOMPARE(out, QByteArray("\"a\\\"b\\\\c\\u000a\\u0001\xc3\xbc\""));
    QCOMPARE(QJsonDocument::fromJson('[' + out + ']').array().at(0).toString(), u"a\"b\\c\n\u0001ü"_s);
}

void TestSimulatorApi::webServerManners()
{
    const ApiAnswer unknown = m_client->post(u"/thirdData/nothing"_s, "{}");
    QCOMPARE(unknown.status, 404);
    QVERIFY(unknown.contentType.startsWith("text/html"));
    QCOMPARE(m_client->send("GET", plantList).status, 405);
    QCOMPARE(m_client->send("PUT", plantList, "{}").status, 405);
    QCOMPARE(m_client->post(plantList, QByteArray(2 * 1024 * 1024, ' ')).status, 413);
    const ApiAnswer textType = m_client->post(plantList, R"({"pageNo":1})", {{"Content-Type", "text/plain"}});
    QCOMPARE(textType.failCode(), 0);
    QVERIFY(textType.contentType.startsWith("application/json"));
}

void TestSimulatorApi::closedInterfaces_data()
{
    QTest::addColumn<QString>("path");
    for (const Endpoint &entry : endpointTable()) {
        const bool isOpen = entry.kind == EndpointKind::Auth || entry.kind == EndpointKind::Query
            || entry.kind == EndpointKind::Config;
        if (!isOpen) // control needs OAuth, legacy a switch
            QTest::newRow(entry.name) << QString::fromLatin1(entry.path);
    }
}

void TestSimulatorApi::closedInterfaces()
{
    QFETCH(QString, path);
    const ApiAnswer answer = m_client->post(path, "{}");
    QCOMPARE(answer.status, 200);
    const QByteArray expected =
        R"({"success":false,"failCode":401,"message":"Invalid access to current interface!",)"
        R"("params":{},"data":null})";
    QCOMPARE(answer.body, expected);
}

void TestSimulatorApi::quotaAnswer()
{
    SimulatorOptions options;
    options.world.plantCount = 1;
    startServer(options);
    const QByteArray request = body({{"stationCodes"_L1, world().plants().first().code}});
    QCOMPARE(m_client->post(plantNow, request).failCode(), 0);
    const ApiAnswer refused = m_client->post(plantNow, request);
    QCOMPARE(refused.status, 200);
    QCOMPARE(refused.body,
             QByteArray(R"({"success":false,"failCode":407,"message":null,"params":null,)"
                        R"("data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})"));
    QCOMPARE(m_server->refusedCount(), 1);
    m_now += 300'000;
    QCOMPARE(m_client->post(plantNow, request).failCode(), 0);
    QCOMPARE(m_server->acceptedCalls(EndpointId::PlantRealtime), 2);
}

void TestSimulatorApi::backdoor()
{
    m_client->post(plantList, R"({"pageNo":1})");
    const QJsonArray books = m_client->send("GET", u"/simulator/books"_s).value("books").toArray();
    QCOMPARE(books.size(), 2); // login and plant list
    QCOMPARE(books.at(1)["interface"_L1].toString(), u"plant-list"_s);
    QCOMPARE(books.at(1)["userName"_L1].toString(), m_server->userName());
    QCOMPARE(books.at(1)["used"_L1].toInt(), 1);
    QCOMPARE(books.at(1)["limit"_L1].toInt(), 10);

    const QString code = world().plants().first().code;
    const QJsonObject power = m_client->send("GET", u"/simulator/power?plantCode="_s + code).json();
    const double in =
        power["pv"_L1].toDouble() + power["import"_L1].toDouble() + power["discharge"_L1].toDouble();
    const double out = power["load"_L1].toDouble() + power["export"_L1].toDouble()
        + power["charge"_L1].toDouble() + power["losses"_L1].toDouble();
    QVERIFY(in > 0);
    QVERIFY2(qAbs(in - out) < 1e-6, qPrintable(u"%1 %2"_s.arg(in).arg(out)));
    QCOMPARE(m_client->send("GET", u"/simulator/power?plantCode=NE=0"_s).status, 400);

    QCOMPARE(m_client->post(u"/simulator/switches"_s, R"({"missingKeys":true})").value("missingKeys"), true);
    QCOMPARE(m_client->post(u"/simulator/switches"_s, R"({"missingKeys":1})").status, 400);
    QCOMPARE(m_client->post(u"/simulator/switches"_s, R"({"colour":true})").status, 400);
    QCOMPARE(m_client->post(u"/simulator/faults"_s, R"([{"action":"html"}])").status, 200);
    QVERIFY(m_client->post(plantList, R"({"pageNo":1})").body.startsWith('<'));
    const QJsonObject faults = m_client->send("GET", u"/simulator/faults"_s).json();
    QCOMPARE(faults["spoilt"_L1].toInt(), 1);
    QCOMPARE(faults["rules"_L1].toArray().size(), 1);
    QCOMPARE(m_client->post(u"/simulator/faults"_s, "[]").status, 200);
    QCOMPARE(m_client->post(u"/simulator/steal-session"_s, "{}").status, 200);
    QCOMPARE(m_client->post(plantList, R"({"pageNo":1})").failCode(), 305);
    QCOMPARE(m_client->send("GET", u"/simulator/else"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestSimulatorApi)
#include "tst_simulatorapi.moc"
