// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbench.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

constexpr int home = 0, emma = 1;

struct Family
{
    const char *name;
    EndpointId deliver, query;
    QJsonObject order; //!< beside plantCode
};

const QList<Family> &listFamilies()
{
    static const QList<Family> families {
        {"battery-mode",
         EndpointId::BatteryModeDeliver,
         EndpointId::BatteryModeQuery,
         {{"operationMode"_L1, u"thirdPartyDispatch"_s}}},
        {"battery-parameters",
         EndpointId::BatteryParametersDeliver,
         EndpointId::BatteryParametersQuery,
         {{"batteryConfigurationInfo"_L1, QJsonObject {{"endOfChargeSoc"_L1, 97.5}}}}},
        {"active-power",
         EndpointId::ActivePowerDeliver,
         EndpointId::ActivePowerQuery,
         {{"controlMode"_L1, u"6"_s},
          {"controlInfo"_L1, QJsonObject {{"maxGridFeedInPower"_L1, 3.25}, {"limitationMode"_L1, u"0"_s}}}}},
    };
    return families;
}

QJsonObject task(const QString &code, QJsonObject order)
{
    order.insert("plantCode"_L1, code);
    return order;
}

QJsonObject request(const QJsonArray &tasks)
{
    return {{"tasks"_L1, tasks}};
}

QStringList keys(const QJsonValue &object)
{
    QStringList names = object.toObject().keys();
    names.sort();
    return names;
}

} // namespace

//! Shapes of the ten control interfaces (`control-endpoints.md` §3 to §8) and what turns a call away as a
//! whole.
class TestSimulatorControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void exceptions_data();
    void exceptions();
    void listsOfTen();
    void wholeRefusals_data();
    void wholeRefusals();
    void partial();
    void forcedShapes();
    void permission();
    void unknownTasks();
    void someoneElsesTask();
    void scopes();
    void quota();
    void messages();
    void lostAnswers();
    void deliveriesAreCounted();
    void profilesAtTheBackdoor();
    void everyPathIsDescribed();
};

void TestSimulatorControl::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSimulatorControl::exceptions_data()
{
    QTest::addColumn<EndpointId>("endpoint");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, EndpointId endpoint, const QByteArray &body, const char *detail) {
        QTest::newRow(name) << endpoint << body << QString::fromLatin1(detail);
    };
    for (const Family &family : listFamilies()) {
        QTest::addRow("%s: no tasks", family.name)
            << family.deliver << QByteArray("{}") << u"tasks must be present"_s;
        QTest::addRow("%s: empty", family.name)
            << family.deliver << QByteArray(R"({"tasks":[]})") << u"tasks size must be between 1 and 10"_s;
        QTest::addRow("%s: no list", family.name)
            << family.deliver << QByteArray(R"({"tasks":{}})") << u"tasks has a wrong type"_s;
        QTest::addRow("%s: no objects", family.name)
            << family.deliver << QByteArray(R"({"tasks":["NE=1"]})") << u"tasks has a wrong type"_s;
        QTest::addRow("%s: no plant", family.name)
            << family.deliver << QByteArray(R"({"tasks":[{}]})") << u"plantCode must be present"_s;
        QTest::addRow("%s: plant as a number", family.name)
            << family.deliver << QByteArray(R"({"tasks":[{"plantCode":5}]})")
            << u"plantCode has a wrong type"_s;
        QTest::addRow("%s: not JSON", family.name)
            << family.deliver << QByteArray("tasks") << u"body is not a JSON object"_s;
        QTest::addRow("%s: no taskId", family.name)
            << family.query << QByteArray("{}") << u"taskId must be present"_s;
        QTest::addRow("%s: taskId as a number", family.name)
            << family.query << QByteArray(R"({"taskId":8830417722605914})") << u"taskId has a wrong type"_s;
    }
    row("mode: no mode", EndpointId::BatteryModeDeliver, R"({"tasks":[{"plantCode":"NE=1"}]})",
        "operationMode must be present");
    row("mode: power as text", EndpointId::BatteryModeDeliver,
        R"({"tasks":[{"plantCode":"NE=1","operationMode":"TOU","allowedAcChargePower":"2"}]})",
        "allowedAcChargePower has a wrong type");
    const QByteArray windows =
        R"({"tasks":[{"plantCode":"NE=1","operationMode":"TOU","chargingAndDischargingTimeWindow":)";
    row("mode: windows as text", EndpointId::BatteryModeDeliver, windows + R"("01:00"}]})",
        "chargingAndDischargingTimeWindow has a wrong type");
    row("mode: window without times", EndpointId::BatteryModeDeliver, windows + "[{}]}]}",
        "startTime must be present");
    row("mode: window's days as text", EndpointId::BatteryModeDeliver,
        windows
            + R"([{"startTime":"01:00","endTime":"02:00","chargeOrDischarge":"charge","repeat":["1"]}]}]})",
        "repeat has a wrong type");
    row("parameters: none", EndpointId::BatteryParametersDeliver, R"({"tasks":[{"plantCode":"NE=1"}]})",
        "batteryConfigurationInfo must be present");
    row("parameters: text", EndpointId::BatteryParametersDeliver,
        R"({"tasks":[{"plantCode":"NE=1","batteryConfigurationInfo":{"endOfChargeSoc":"97"}}]})",
        "endOfChargeSoc has a wrong type");
    row("power: mode as a number", EndpointId::ActivePowerDeliver,
        R"({"tasks":[{"plantCode":"NE=1","controlMode":6}]})", "controlMode has a wrong type");
    row("power: limit as text", EndpointId::ActivePowerDeliver,
        R"({"tasks":[{"plantCode":"NE=1","controlMode":"6","controlInfo":{"maxGridFeedInPower":"3"}}]})",
        "maxGridFeedInPower has a wrong type");
    row("dispatch: nothing", EndpointId::BatteryDispatchDeliver, "{}", "plantCode must be present");
    row("dispatch: no battery", EndpointId::BatteryDispatchDeliver, R"({"plantCode":"NE=1"})",
        "batteryDn must be present");
    row("dispatch: no power", EndpointId::BatteryDispatchDeliver,
        R"({"plantCode":"NE=1","batteryDn":"NE=2"})", "dispatchPower must be present");
    row("dispatch: power as text", EndpointId::BatteryDispatchDeliver,
        R"({"plantCode":"NE=1","batteryDn":"NE=2","dispatchPower":"5"})", "dispatchPower has a wrong type");
    row("dispatch: no taskId", EndpointId::BatteryDispatchQuery, "{}", "taskId must be present");
    row("dispatch: empty taskId", EndpointId::BatteryDispatchQuery, R"({"taskId":""})",
        "taskId must be present");
    row("forced: tasks as text", EndpointId::ForcedChargeDeliver, R"({"tasks":"NE=1"})",
        "tasks has a wrong type");
    row("forced: no plant", EndpointId::ForcedChargeDeliver, R"({"tasks":[{"dispatchSwitch":0}]})",
        "plantCode must be present");
    row("forced: switch as text", EndpointId::ForcedChargeDeliver,
        R"({"tasks":[{"plantCode":"NE=1","dispatchSwitch":"0"}]})", "dispatchSwitch has a wrong type");
    row("forced: requestID as text", EndpointId::ForcedChargeQuery, R"({"requestID":"2046113870045521"})",
        "requestID has a wrong type");
}

void TestSimulatorControl::exceptions()
{
    QFETCH(EndpointId, endpoint);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    ControlBench bench;
    const ControlBench::Answer answer = bench.postBody(endpoint, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.detail(), detail);
    QCOMPARE(keys(answer.json),
             QStringList({u"adviceArgs"_s, u"descArgs"_s, u"detailArgs"_s, u"exceptionId"_s,
                          u"exceptionType"_s, u"reasonArgs"_s}));
    QCOMPARE(answer.json["exceptionId"_L1].toString(), u"framwork.remote.Paramerror"_s);
    QCOMPARE(answer.json["exceptionType"_L1].toString(), u"ROA_EXFRAME_EXCEPTION"_s);
    QVERIFY(bench.tasks.tasks().empty());
}

void TestSimulatorControl::listsOfTen()
{
    ControlBench bench;
    for (const Family &family : listFamilies()) {
        QJsonArray tasks;
        for (int i = 0; i < 10; ++i)
            tasks.append(task(u"NE=%1"_s.arg(i), family.order));
        QCOMPARE(bench.post(family.deliver, request(tasks)).failCode(), 2); // too many would be an exception
        tasks.append(task(u"NE=10"_s, family.order));
        QCOMPARE(bench.post(family.deliver, request(tasks)).detail(),
                 u"tasks size must be between 1 and 10"_s);
    }
    QJsonArray tasks;
    for (int i = 0; i < 100; ++i)
        tasks.append(task(u"NE=%1"_s.arg(i), {{"dispatchSwitch"_L1, 0}}));
    QCOMPARE(bench.post(EndpointId::ForcedChargeDeliver, request(tasks)).failCode(), 2);
    tasks.append(task(u"NE=100"_s, {{"dispatchSwitch"_L1, 0}}));
    QCOMPARE(bench.post(EndpointId::ForcedChargeDeliver, request(tasks)).failCode(), 20116);
}

void TestSimulatorControl::wholeRefusals_data()
{
    QTest::addColumn<EndpointId>("endpoint");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("failCode");
    QTest::newRow("forced: nothing") << EndpointId::ForcedChargeDeliver << QByteArray("{}") << 2;
    QTest::newRow("forced: empty") << EndpointId::ForcedChargeDeliver << QByteArray(R"({"tasks":[]})") << 2;
    QTest::newRow("forced: a plant twice")
        << EndpointId::ForcedChargeDeliver << QByteArray(R"({"tasks":[{"plantCode":"a"},{"plantCode":"a"}]})")
        << 20608;
    QTest::newRow("forced: no id") << EndpointId::ForcedChargeQuery << QByteArray("{}") << 20044;
    QTest::newRow("forced: unknown id")
        << EndpointId::ForcedChargeQuery << QByteArray(R"({"requestID":2046113870045521})") << 20050;
    for (const Family &family : listFamilies()) {
        const QByteArray order = QJsonDocument(task(u"a"_s, family.order)).toJson(QJsonDocument::Compact);
        QTest::addRow("%s: a plant twice", family.name)
            << family.deliver << QByteArray(R"({"tasks":[)" + order + ',' + order + "]}") << 20608;
        QTest::addRow("%s: null", family.name)
            << family.deliver << QByteArray(R"({"tasks":[{"plantCode":null}]})") << 20612;
        QTest::addRow("%s: unknown task", family.name)
            << family.query << QByteArray(R"({"taskId":"8830417722605914"})") << 20620;
    }
    QTest::newRow("dispatch: unknown task")
        << EndpointId::BatteryDispatchQuery << QByteArray(R"({"taskId":"8830417722605914"})") << 20620;
}

void TestSimulatorControl::wholeRefusals()
{
    QFETCH(EndpointId, endpoint);
    QFETCH(QByteArray, body);
    QFETCH(int, failCode);
    ControlBench bench;
    const ControlBench::Answer answer = bench.postBody(endpoint, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.failCode(), failCode);
    QVERIFY(!answer.json["success"_L1].toBool());
    QVERIFY(answer.json.contains("data"_L1) && answer.data().isNull());
    QVERIFY(answer.json["message"_L1].isString());
    QVERIFY(!answer.json.contains("params"_L1));
}

// One plant is accepted, one refused: success, failCode 1, a row for each (§3.2, §5.3).
void TestSimulatorControl::partial()
{
    for (const Family &family : listFamilies()) {
        ControlBench bench;
        bench.setProfile(emma, {{"residential"_L1, false}});
        const ControlBench::Answer answer =
            bench.post(family.deliver,
                       request({task(bench.code(home), family.order), task(bench.code(emma), family.order)}));
        QCOMPARE(answer.failCode(), 1);
        QVERIFY(answer.json["success"_L1].toBool());
        QCOMPARE(keys(answer.data()), QStringList({u"result"_s, u"taskId"_s}));
        const QString id = answer.data()["taskId"_L1].toString();
        QCOMPARE(id.size(), 16);
        const QJsonArray rows = answer.data()["result"_L1].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]["plantCode"_L1].toString(), bench.code(home));
        QCOMPARE(rows[0]["status"_L1].toString(), u"RUNNING"_s);
        const bool isParameters = family.deliver == EndpointId::BatteryParametersDeliver;
        QCOMPARE(rows[0].toObject().contains("message"_L1), !isParameters); // as in its example
        QVERIFY(rows[0]["message"_L1].toString().isEmpty());
        QCOMPARE(rows[1]["status"_L1].toString(), u"FAIL"_s);
        QCOMPARE(rows[1]["message"_L1].toString(), u"The plant is not a residential plant."_s);

        const QJsonValue told = bench.post(family.query, {{"taskId"_L1, id}}).data();
        QCOMPARE(keys(told), QStringList({u"dispatchResult"_s, u"endTime"_s, u"startTime"_s}));
        QCOMPARE(told["startTime"_L1].toString(), u"2026-06-21T12:00:30+02:00"_s);
        QVERIFY(told["endTime"_L1].isNull());
        QCOMPARE(told["dispatchResult"_L1].toArray().size(), 1); // those that began
        const QJsonObject row = told["dispatchResult"_L1][0].toObject();
        QCOMPARE(row["status"_L1].toString(), u"RUNNING"_s);
        QVERIFY(row.contains("message"_L1) && row["message"_L1].isNull());
        for (auto member = family.order.begin(); member != family.order.end(); ++member)
            QCOMPARE(row[member.key()], member.value());

        // All refused: success false, no task; the parameters' answer leaves its member out (§5.3).
        const ControlBench::Answer refused =
            bench.post(family.deliver, request({task(bench.code(emma), family.order)}));
        QCOMPARE(refused.failCode(), 2);
        QVERIFY(!refused.json["success"_L1].toBool());
        QVERIFY(refused.data()["taskId"_L1].toString().isEmpty());
        QCOMPARE(refused.data().toObject().contains("taskId"_L1), !isParameters);
        QCOMPARE(refused.data()["result"_L1].toArray().size(), 1);
    }
}

void TestSimulatorControl::forcedShapes()
{
    ControlBench bench;
    const QJsonObject charge {
        {"dispatchSwitch"_L1, 1}, {"controlType"_L1, 2}, {"dispatchTime"_L1, 45}, {"powerDispatch"_L1, 1500}};
    QJsonObject wrong = charge;
    wrong.insert("powerDispatch"_L1, -1500);
    ControlBench::Answer answer =
        bench.post(EndpointId::ForcedChargeDeliver,
                   request({task(bench.code(home), charge), task(bench.code(emma), wrong)}));
    QCOMPARE(answer.failCode(), 1);
    QVERIFY(answer.json["success"_L1].toBool());
    const QJsonValue data = answer.data();
    QCOMPARE(keys(data), QStringList({u"requestID"_s, u"result"_s}));
    QVERIFY(data["requestID"_L1].isDouble());
    const qint64 id = data["requestID"_L1].toInteger();
    QCOMPARE(QString::number(id).size(), 16);
    const QStringList members {u"description"_s, u"dispatchResult"_s, u"plantCode"_s, u"sn"_s,
                               u"subTaskId"_s};
    const QJsonValue good = data["result"_L1][0], bad = data["result"_L1][1];
    QCOMPARE(keys(good), members);
    QCOMPARE(good["dispatchResult"_L1].toInt(-1), 0);
    QCOMPARE(good["subTaskId"_L1].toString().size(), 16);
    QVERIFY(good["sn"_L1].toString().startsWith(u"ES23"));
    QVERIFY(good["description"_L1].isNull());
    QCOMPARE(keys(bad), members);
    QCOMPARE(bad["dispatchResult"_L1].toInt(-1), 1);
    QVERIFY(bad["sn"_L1].isNull() && bad["subTaskId"_L1].isNull());
    QCOMPARE(bad["description"_L1].toString(), u"powerDispatch has the wrong sign."_s);

    answer = bench.post(EndpointId::ForcedChargeQuery, {{"requestID"_L1, id}});
    QCOMPARE(answer.failCode(), 0);
    QVERIFY(answer.json["message"_L1].isNull());
    QVERIFY(answer.data().isArray());
    const QJsonValue row = answer.data()[0];
    QCOMPARE(keys(row),
             QStringList({u"chargedCapacity"_s, u"dischargedCapacity"_s, u"execEndTime"_s, u"execStartTime"_s,
                          u"message"_s, u"plantCode"_s, u"remoteID"_s, u"sn"_s, u"status"_s}));
    QCOMPARE(row["remoteID"_L1], good["subTaskId"_L1]);
    QCOMPARE(row["status"_L1].toInt(-1), 1);
    QCOMPARE(row["execStartTime"_L1].toString(), u"2026-06-21T12:00:30+02:00"_s);
    QVERIFY(row["execEndTime"_L1].isNull());
    QVERIFY(row["chargedCapacity"_L1].isDouble() && row["dischargedCapacity"_L1].isNull());

    bench.switches.shortTaskTimes = bench.switches.statusAsObject = true;
    const QJsonValue object = bench.post(EndpointId::ForcedChargeQuery, {{"requestID"_L1, id}}).data();
    QVERIFY(object.isObject() && object["startTime"_L1].isString() && object["endTime"_L1].isNull());

    answer = bench.post(EndpointId::ForcedChargeDeliver, request({task(bench.code(emma), wrong)}));
    QCOMPARE(answer.failCode(), 2);
    QVERIFY(!answer.json["success"_L1].toBool());
    QVERIFY(answer.data().toObject().contains("requestID"_L1) && answer.data()["requestID"_L1].isNull());
    QCOMPARE(answer.data()["result"_L1].toArray().size(), 1);
}

// A plant of somebody else turns families 2 to 4 away as a whole; family 1 tells it in the row.
void TestSimulatorControl::permission()
{
    ControlBench bench;
    for (const Family &family : listFamilies()) {
        const QJsonObject body = request({task(bench.code(home), family.order), task(u"NE=1"_s, family.order),
                                          task(u"NE=2"_s, family.order)});
        const ControlBench::Answer answer = bench.post(family.deliver, body);
        QCOMPARE(answer.failCode(), 2);
        QVERIFY(answer.data().isNull());
        QVERIFY(answer.json["message"_L1].toString().endsWith(u"[NE=1, NE=2]"));
    }
    QVERIFY(bench.tasks.tasks().empty());
    bench.switches.permissionInRows = true;
    const Family &parameters = listFamilies().at(1);
    ControlBench::Answer answer =
        bench.post(parameters.deliver,
                   request({task(u"NE=1"_s, parameters.order), task(bench.code(home), parameters.order)}));
    QCOMPARE(answer.failCode(), 1);
    QCOMPARE(answer.data()["result"_L1][0]["status"_L1].toString(), u"FAIL"_s);
    answer =
        bench.post(EndpointId::ForcedChargeDeliver, request({task(u"NE=1"_s, {{"dispatchSwitch"_L1, 0}})}));
    QCOMPARE(answer.failCode(), 2);
    QCOMPARE(answer.data()["result"_L1][0]["dispatchResult"_L1].toInt(-1), 1);
}

// An id of another family is unknown.
void TestSimulatorControl::unknownTasks()
{
    ControlBench bench;
    const Family &parameters = listFamilies().at(1);
    const QString id = bench.post(parameters.deliver, request({task(bench.code(home), parameters.order)}))
                           .data()["taskId"_L1]
                           .toString();
    QCOMPARE(bench.post(parameters.query, {{"taskId"_L1, id}}).failCode(), 0);
    QCOMPARE(bench.post(EndpointId::BatteryModeQuery, {{"taskId"_L1, id}}).failCode(), 20620);
    QCOMPARE(bench.post(EndpointId::ForcedChargeQuery, {{"requestID"_L1, id.toLongLong()}}).failCode(),
             20050);
}

void TestSimulatorControl::someoneElsesTask()
{
    ControlBench bench;
    const Family &parameters = listFamilies().at(1);
    const QString id = bench.post(parameters.deliver, request({task(bench.code(home), parameters.order)}))
                           .data()["taskId"_L1]
                           .toString();
    const ApiCall call {endpoint(parameters.query), 1, {}, {{"taskId"_L1, id}}, bench.now, 1};
    QVERIFY(answerParametersQuery(bench.state, call).body.contains("20620"));
}

void TestSimulatorControl::scopes()
{
    ControlBench bench;
    const Family &mode = listFamilies().at(0);
    const QJsonObject body = request({task(bench.code(home), mode.order)});
    QCOMPARE(bench.post(mode.deliver, body).failCode(), 0);
    QVERIFY(bench.tokens.setScopes({0, 0}, {true, false}, true)); // the owner thinks better of it
    const QString id = bench.tasks.tasks().front().id;
    QCOMPARE(bench.post(mode.query, {{"taskId"_L1, id}}).failCode(), 401);
    QCOMPARE(bench.post(mode.deliver, body).failCode(), 401);
    // Without any token, and with the session of an API account.
    HttpRequest request;
    request.method = "POST";
    request.path = QString::fromLatin1(endpoint(mode.deliver).path);
    request.body = QJsonDocument(body).toJson();
    request.authorization = "Bearer nonsense";
    QVERIFY(bench.router.answer(request, bench.now).body.contains("\"failCode\":305"));
    request.authorization.clear();
    request.xsrfToken = bench.sessions.startSession(0, bench.now);
    QVERIFY(bench.router.answer(request, bench.now).body.contains("\"failCode\":401"));
    QCOMPARE(bench.atBackdoor(u"commands"_s)["received"_L1].toInt(), 4);
    QCOMPARE(bench.atBackdoor(u"commands"_s)["accepted"_L1].toInt(), 1);
}

// Deliveries and questions share 100 calls a day; the quota comes before the arguments (§13).
void TestSimulatorControl::quota()
{
    ControlBench bench;
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(bench.post(EndpointId::BatteryModeQuery, {{"taskId"_L1, u"1"_s}}).failCode(), 20620);
        QCOMPARE(bench.post(EndpointId::ForcedChargeDeliver, {}).failCode(), 2);
    }
    QCOMPARE(bench.post(EndpointId::BatteryDispatchDeliver, {}).failCode(), 407);
    QCOMPARE(bench.post(EndpointId::BatteryModeConfig, {{"plantCode"_L1, bench.code(home)}}).failCode(), 0);
}

void TestSimulatorControl::messages()
{
    ControlBench bench;
    const Family &power = listFamilies().at(2);
    const QJsonObject body = request({task(bench.code(home), power.order)});
    bench.switches.nullMessages = bench.switches.rowsWithoutMessage = true;
    const ControlBench::Answer answer = bench.post(power.deliver, body);
    QCOMPARE(answer.failCode(), 0);
    QVERIFY(answer.json.contains("message"_L1) && answer.json["message"_L1].isNull());
    QVERIFY(!answer.data()["result"_L1][0].toObject().contains("message"_L1));
    const ControlBench::Answer again = bench.post(power.deliver, body);
    QCOMPARE(again.failCode(), 2);
    QVERIFY(again.json["message"_L1].isNull());
    QCOMPARE(again.data()["result"_L1][0]["message"_L1].toString(),
             u"The same task is already running for the plant."_s);
}

// The answer is lost on the way back, or the call on the way there.
void TestSimulatorControl::lostAnswers()
{
    ControlBench bench;
    const Family &power = listFamilies().at(2);
    const QJsonObject body = request({task(bench.code(home), power.order)});
    QString error;
    QVERIFY(
        bench.faults.load(R"([{"endpoint":"active-power-deliver","call":1,"action":"cut","at":"before-work"},
                                  {"endpoint":"active-power-deliver","action":"cut"}])",
                          &error));
    bench.post(power.deliver, body);
    QVERIFY(bench.tasks.tasks().empty());
    bench.post(power.deliver, body);
    QCOMPARE(bench.tasks.tasks().size(), size_t(1));
    const QJsonObject log = bench.atBackdoor(u"commands"_s);
    QCOMPARE(log["received"_L1].toInt(), 2);
    QCOMPARE(log["accepted"_L1].toInt(), 1);
}

void TestSimulatorControl::deliveriesAreCounted()
{
    ControlBench bench;
    const Family &mode = listFamilies().at(0);
    const QJsonObject body =
        request({task(bench.code(home), mode.order), task(bench.code(emma), mode.order)});
    const qint64 first = bench.now;
    bench.post(mode.deliver, body);
    bench.now += 5000;
    bench.post(mode.deliver, body);
    bench.post(EndpointId::BatteryDispatchDeliver,
               {{"plantCode"_L1, bench.code(home)}, {"batteryDn"_L1, u"x"_s}, {"dispatchPower"_L1, 1}});
    QJsonObject log = bench.atBackdoor(u"commands"_s);
    QCOMPARE(log["received"_L1].toInt(), 3);
    QCOMPARE(log["accepted"_L1].toInt(), 1);
    QCOMPARE(log["calls"_L1][0]["taskId"_L1].toString(), bench.tasks.tasks().front().id);
    QCOMPARE(log["byPlant"_L1].toArray().size(), 3);
    log = bench.atBackdoor(u"commands?plantCode="_s + bench.code(home));
    const QJsonArray byPlant = log["byPlant"_L1].toArray();
    QCOMPARE(byPlant.size(), 2);
    QCOMPARE(byPlant[0]["endpoint"_L1].toString(), u"battery-mode-deliver"_s);
    QCOMPARE(byPlant[0]["received"_L1].toInt(), 2);
    QCOMPARE(byPlant[0]["accepted"_L1].toInt(), 1);
    QCOMPARE(byPlant[0]["instants"_L1].toArray(), QJsonArray({first, first + 5000}));
    const QJsonArray tasks = bench.atBackdoor(u"tasks?plantCode="_s + bench.code(emma))["tasks"_L1].toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks[0]["family"_L1].toString(), u"battery-mode"_s);
    QCOMPARE(tasks[0]["state"_L1].toString(), u"running"_s);
}

void TestSimulatorControl::profilesAtTheBackdoor()
{
    ControlBench bench;
    QJsonObject facts = bench.atBackdoor(u"plant-profile?plantCode="_s + bench.code(home));
    QCOMPARE(facts["controller"_L1].toString(), u"dongle"_s);
    QCOMPARE(facts["controllers"_L1].toInt(), 1);
    QCOMPARE(facts["ratedKw"_L1].toDouble(), 10.0);
    QVERIFY(facts["battery"_L1].toBool() && facts["residential"_L1].toBool() && facts["online"_L1].toBool());
    QCOMPARE(bench.atBackdoor(u"plant-profile?plantCode="_s + bench.code(emma))["controller"_L1].toString(),
             u"emma"_s);
    const int roof = bench.plantNamed(u"Harbour depot roof"_s);
    facts = bench.atBackdoor(u"plant-profile?plantCode="_s + bench.code(roof));
    QCOMPARE(facts["controller"_L1].toString(), u"smartLogger"_s);
    QVERIFY(!facts["battery"_L1].toBool() && !facts["residential"_L1].toBool()); // its storage is of type 41
    bench.setProfile(home, {{"online"_L1, false}});
    bench.setProfile(home, {{"modesSet"_L1, QJsonArray {u"TOU"_s}}}); // what was said before still holds
    facts = bench.atBackdoor(u"plant-profile?plantCode="_s + bench.code(home));
    QVERIFY(!facts["online"_L1].toBool());
    QCOMPARE(facts["modesSet"_L1].toArray(), QJsonArray {u"TOU"_s});
    QCOMPARE(bench.post(EndpointId::BatteryModeConfig, {{"plantCode"_L1, bench.code(home)}}).failCode(),
             20614);
    const QJsonObject wrong {{"plantCode"_L1, bench.code(home)}, {"colour"_L1, u"red"_s}};
    QVERIFY(bench.atBackdoor(u"plant-profile"_s, wrong)["error"_L1].toString().contains(u"colour"));
    for (const char *rule : {R"({"outcome":"MAYBE"})", R"({"family":"tea"})", R"({"colour":"red"})"}) {
        const QJsonObject wish = QJsonDocument::fromJson(rule).object();
        QVERIFY(bench.atBackdoor(u"task-outcome"_s, wish).contains("error"_L1));
    }
}

void TestSimulatorControl::everyPathIsDescribed()
{
    QFile readme(QStringLiteral(HELIODESK_SOURCE_DIR "/app/simulator/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    static const QRegularExpression path(uR"re(what == "([a-z-]+)"_L1)re"_s);
    QSet<QString> names;
    for (const char *name : {"backdoor.cpp", "controlbackdoor.cpp"}) {
        QFile source(QStringLiteral(HELIODESK_SOURCE_DIR "/app/simulator/") + QLatin1StringView(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(source.readAll());
        for (const QRegularExpressionMatch &match : path.globalMatch(code))
            names.insert(match.captured(1));
    }
    QVERIFY(names.contains(u"commands"_s) && names.contains(u"books"_s));
    for (const QString &name : std::as_const(names)) {
        const QRegularExpression described(u'`' + name + u"[`?]"_s);
        QVERIFY2(text.contains(described), qPrintable(name));
    }
    for (const QString &fact : PlantProfile().toJson().keys())
        QVERIFY2(text.contains(u'`' + fact + u'`'), qPrintable(fact));
}

QTEST_GUILESS_MAIN(TestSimulatorControl)
#include "tst_simulatorcontrol.moc"
