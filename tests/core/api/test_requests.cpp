// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/smartpvmsclient.h"
#include "core/auth/authenticator.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/util/clock.h"
#include "tests/core/net/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 start = 1'782'000'000'000;

class SignedIn final : public Authenticator
{
    Q_OBJECT
public:
    State state() const override { return State::SignedIn; }
    bool hasCredential() const override { return true; }
    void sign(HttpRequest &request) const override { request.headers.append({"XSRF-TOKEN"_ba, "token"_ba}); }
    quint64 generation() const override { return 1; }
    void renew(quint64) override { }
    void signIn() override { }
    void forget() override { }
    const ApiError &lastError() const override { return m_error; }
    std::optional<qint64> nextTryAt() const override { return std::nullopt; }

private:
    ApiError m_error;
};

//! A client whose calls arrive at a server that answers what the test says.
struct Wire
{
    Wire()
    {
        limiter.setRandomSource([] { return 0.0; });
        limiter.setFleetSize({100'000, {{1, 100'000}}});
        server.handler = [this](const ScriptedServer::Request &) { return answer; };
    }

    //! Runs a call to its end, the clock from timer to timer.
    template <typename T>
    void run(Call<T> call)
    {
        bool hasEnded = false;
        call.then(&context, [this, &hasEnded](const Result<T> &result) {
            error = result ? ApiError() : result.error();
            hasEnded = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto due = clock.nextDue();
                if (!hasEnded && !queue.isCallInFlight() && due)
                    clock.advanceTo(*due);
                return hasEnded;
            }(),
            60'000);
    }

    QObject context;
    QTemporaryDir folder;
    ManualClock clock {start};
    ScriptedServer server;
    HttpTransport transport {server.url()};
    SignedIn authenticator;
    RateLimiter limiter {u"127.0.0.1"_s, u"sunroof"_s, folder.filePath(u"books.json"_s), clock};
    RequestQueue queue {transport, authenticator, limiter, clock};
    SmartPvmsClient client {queue};
    ScriptedServer::Answer answer = ScriptedServer::ok();
    ApiError error;
};

const QList<PlantCode> twoPlants {{u"NE=1"_s}, {u"NE=2"_s}};
const QList<DeviceId> twoDevices {{1'000'000'040'000'011}, {-214'543'629'611'879}};

} // namespace

//! What arrives at the service: path, headers and body of each call (`query-endpoints.md` §6-§11).
class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sends_data();
    void sends();
    void failCodes_data();
    void failCodes();
    void namesThePlantThatWasAskedFor();
    void deliveryIsSentOnce_data();
    void deliveryIsSentOnce();
    void deliveryTellsWhoWasNotAnswered();
    void stopGoesBeforeWhatWaits();
};

using Send = std::function<void(Wire &)>;
Q_DECLARE_METATYPE(Send)

void TestRequests::sends_data()
{
    QTest::addColumn<Send>("send");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QByteArray &name, const Send &send, const QByteArray &path,
                        const QByteArray &body) { QTest::newRow(name.constData()) << send << path << body; };
    constexpr qint64 at = 1'760'436'000'000;
    constexpr qint64 from = 1'760'425'200'000;
    row(
        "history",
        [](Wire &wire) {
            wire.run(
                wire.client.deviceHistory({u"NE=40000011"_s}, 38, from, from + 86'400'000, Priority::User));
        },
        "/rest/openapi/pvms/nbi/v1/device/history",
        R"({"devDn":"NE=40000011","devTypeId":38,"startTime":1760425200000,"endTime":1760511600000})");
    row(
        "alarms",
        [](Wire &wire) {
            wire.run(wire.client.activeAlarms(twoPlants, from, at, u"en_US"_s, Priority::Alarms));
        },
        "/thirdData/getAlarmList",
        R"({"stationCodes":"NE=1,NE=2","beginTime":1760425200000,"endTime":1760436000000,"language":"en_US"})");
    const QList<std::pair<PeriodKind, QByteArray>> kinds {{PeriodKind::Day, "Hour"},
                                                          {PeriodKind::Month, "Day"},
                                                          {PeriodKind::Year, "Month"},
                                                          {PeriodKind::Lifetime, "Year"}};
    for (const auto &kind : kinds) {
        row(
            "plant report " + kind.second,
            [kind](Wire &wire) {
                wire.run(wire.client.plantReport(kind.first, twoPlants, at, Priority::Reports));
            },
            "/thirdData/getKpiStation" + kind.second,
            R"({"stationCodes":"NE=1,NE=2","collectTime":1760436000000})");
        if (kind.first == PeriodKind::Day)
            continue;
        row(
            "device report " + kind.second,
            [kind](Wire &wire) {
                wire.run(wire.client.deviceReport(kind.first, 39, twoDevices, at, Priority::Reports));
            },
            "/thirdData/getDevKpi" + kind.second,
            R"({"devIds":"1000000040000011,-214543629611879","devTypeId":39,"collectTime":1760436000000})");
    }
    row(
        "battery mode", [](Wire &wire) { wire.run(wire.client.batteryMode({u"NE=1"_s}, Priority::User)); },
        "/rest/openapi/pvms/nbi/v1/configuration/battery-mode", R"({"plantCode":"NE=1"})");
    row(
        "active power mode",
        [](Wire &wire) { wire.run(wire.client.activePowerMode({u"NE=1"_s}, Priority::User)); },
        "/rest/openapi/pvms/nbi/v1/configuration/active-power-control-mode", R"({"plantCode":"NE=1"})");
    row(
        "older plant list", [](Wire &wire) { wire.run(wire.client.legacyPlants(Priority::User)); },
        "/thirdData/getStationList", "{}");
    row(
        "older plant list, paged", [](Wire &wire) { wire.run(wire.client.legacyPlants(Priority::User, 2)); },
        "/thirdData/getStationList", R"({"pageNo":2,"pageSize":100})");
    row(
        "older history",
        [](Wire &wire) {
            wire.run(wire.client.legacyDeviceHistory(1, twoDevices, from, from + 3 * 86'400'000LL,
                                                     Priority::User));
        },
        "/thirdData/getDevHistoryKpi",
        R"({"devIds":"1000000040000011,-214543629611879","devTypeId":1,"startTime":1760425200000,"endTime":1760684400000})");
    row(
        "five minutes",
        [](Wire &wire) { wire.run(wire.client.legacyFiveMinutes(1, twoDevices, at, Priority::User)); },
        "/thirdData/getDevFiveMinutes",
        R"({"devIds":"1000000040000011,-214543629611879","devTypeId":1,"collectTime":1760436000000})");
    row(
        "delivery",
        [](Wire &wire) {
            wire.run(wire.client.deliver({{{u"NE=1"_s}, ActivePowerOrder {}}}));
        },
        "/rest/openapi/pvms/nbi/v2/control/active-power-control/async-task",
        R"({"tasks":[{"plantCode":"NE=1","controlMode":"0"}]})");
    row(
        "question",
        [](Wire &wire) {
            wire.run(wire.client.taskStatus(ControlFamily::ForcedCharge, u"2046113870045521"_s));
        },
        "/rest/openapi/pvms/v1/vpp/chargeAndDischargeStatus", R"({"requestID":2046113870045521})");
}

void TestRequests::sends()
{
    QFETCH(Send, send);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    Wire wire;
    send(wire);
    QCOMPARE(wire.server.requests.size(), 1);
    const ScriptedServer::Request &request = wire.server.requests.constFirst();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, path);
    QCOMPARE(request.headers.value("content-type"), "application/json"_ba);
    QVERIFY(request.headers.value("accept").contains("application/json"));
    QCOMPARE(request.headers.value("xsrf-token"), "token"_ba);
    QVERIFY(!request.headers.contains("authorization"));
    // 64-bit numbers must not come as 1.76e12, and the service reads members in any order.
    QVERIFY2(!QRegularExpression(u"[0-9]e[0-9+]"_s).match(QString::fromUtf8(request.body)).hasMatch(),
             request.body.constData());
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), QJsonDocument::fromJson(body).object());
}

void TestRequests::failCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("sent"); // 1: not repeated
    const auto code = [](int number, Kind kind, int sent = 1) {
        QTest::newRow(qPrintable(QString::number(number)))
            << 200
            << QByteArray(R"({"success":false,"failCode":)" + QByteArray::number(number)
                          + R"(,"message":"m","data":null})")
            << kind << sent;
    };
    code(20609, Kind::Refused);
    code(20629, Kind::Refused);
    code(20631, Kind::Refused);
    code(20614, Kind::DeviceOffline, 4);
    code(20622, Kind::Permission);
    code(20046, Kind::Permission);
    code(40001, Kind::Parameter);
    code(20604, Kind::Parameter);
    code(20012, Kind::Parameter);
    code(20013, Kind::Parameter);
    code(30032, Kind::Parameter);
    code(20009, Kind::Refused);
    code(401, Kind::Permission);
    QTest::newRow("40001, sample") << 200 << R"({"success":false,"failCode":40001,"message":"too long"})"_ba
                                   << Kind::Parameter << 1;
    QTest::newRow("exception")
        << 400
        << R"({"exceptionId":"framwork.remote.Paramerror","exceptionType":"ROA_EXFRAME_EXCEPTION",)"
           R"("descArgs":null,"reasonArgs":["plantCode"],"detailArgs":["can not be empty"],"adviceArgs":null})"_ba
        << Kind::Parameter << 1;
    QTest::newRow("server fault") << 500 << R"({"exceptionId":"some.thing"})"_ba << Kind::ServerBusy << 4;
}

void TestRequests::failCodes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Wire wire;
    wire.answer = ScriptedServer::json(body, status);
    wire.run(wire.client.batteryMode({u"NE=1"_s}, Priority::User));
    QTEST(wire.error.kind, "kind");
    QTEST(int(wire.server.requests.size()), "sent");
}

void TestRequests::namesThePlantThatWasAskedFor()
{
    Wire wire;
    wire.answer = ScriptedServer::ok(R"({"operationMode":"other"})");
    Call<BatteryMode> call = wire.client.batteryMode({u"NE=1"_s}, Priority::User);
    PlantCode plant;
    call.then(this, [&plant](const Result<BatteryMode> &mode) { plant = mode ? mode->plant : PlantCode(); });
    wire.run(call);
    QCOMPARE(plant.value, u"NE=1"_s);
}

void TestRequests::deliveryIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isClosing");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const ScriptedServer::Answer &answer, Kind kind) {
        QTest::newRow(name) << answer.bytes << answer.isClosing << kind;
    };
    // Queries would be repeated after each of these.
    row("lost answer", ScriptedServer::hangUp(), Kind::Connection);
    row("offline", ScriptedServer::failCode(20614), Kind::DeviceOffline);
    row("busy", ScriptedServer::failCode(20200), Kind::ServerBusy);
    row("token", ScriptedServer::failCode(305), Kind::Session);
    row("quota", ScriptedServer::failCode(407), Kind::Quota);
    row("server fault", ScriptedServer::json("{}", 500), Kind::ServerBusy);
    row("refused as a whole", ScriptedServer::failCode(2), Kind::Refused);
    row("half an answer", ScriptedServer::json(R"({"success":true,"failCode":1,"data":{"requ)"),
        Kind::Malformed);
    row("no answer in it", ScriptedServer::ok("null"), Kind::Malformed);
}

void TestRequests::deliveryIsSentOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isClosing);
    Wire wire;
    wire.answer = {bytes, isClosing};
    wire.run(wire.client.deliver({{{u"NE=1"_s}, ForcedCharge {}}}));
    QTEST(wire.error.kind, "kind");
    wire.clock.advanceTo(wire.clock.now() + 3'600'000);
    QCoreApplication::processEvents(); // whatever would want to be sent again has had its chance
    QCOMPARE(wire.server.requests.size(), 1);
}

void TestRequests::deliveryTellsWhoWasNotAnswered()
{
    Wire wire;
    wire.answer =
        ScriptedServer::json(R"({"success":true,"failCode":1,"message":"","data":{"taskId":"A","result":[
        {"plantCode":"NE=2","status":"RUNNING"},{"plantCode":"NE=9","status":"FAIL","message":"who?"}]}})");
    Call<DeliveryAnswer> call =
        wire.client.deliver({{{u"NE=1"_s}, ActivePowerOrder {}}, {{u"NE=2"_s}, ActivePowerOrder {}}});
    DeliveryAnswer answer;
    call.then(&wire.context, [&answer](const Result<DeliveryAnswer> &result) { answer = *result; });
    wire.run(call);
    QCOMPARE(wire.error.kind, Kind::None);
    QCOMPARE(answer.failCode, 1);
    QCOMPARE(answer.rows.size(), 2);
    QVERIFY(answer.rows.constFirst().isAccepted);
    QCOMPARE(answer.oddities,
             (QStringList {u"data.result: no row for NE=1"_s, u"data.result: NE=9 was not asked for"_s}));
}

void TestRequests::stopGoesBeforeWhatWaits()
{
    Wire wire;
    // All of them wait for the first moment in which something may be sent.
    Call<BatteryMode> question = wire.client.batteryMode({u"NE=1"_s}, Priority::User);
    Call<DeliveryAnswer> command = wire.client.deliver({{{u"NE=1"_s}, ActivePowerOrder {}}});
    wire.run(wire.client.deliver({{{u"NE=2"_s}, ForcedCharge {}}}, true));
    QVERIFY(wire.server.requests.constFirst().path.endsWith("/charge-and-discharge/async-task"));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "test_requests.moc"
