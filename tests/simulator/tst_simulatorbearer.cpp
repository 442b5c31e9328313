// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "oauthfixture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString plantList = u"/thirdData/stations"_s;
const QString taskQuery = u"/rest/openapi/pvms/nbi/v1/control/battery/mode/task-info"_s;
const QString modeConfig = u"/rest/openapi/pvms/nbi/v1/configuration/battery-mode"_s;
const QByteArray firstPage = R"({"pageNo":1})";

} // namespace

//! The API with an owner's token: who may ask what and how often (`oauth.md` §9, §12).
class TestSimulatorBearer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void plantsOfTheOwner();
    void invalidTokens();
    void headers_data();
    void headers();
    void scopes();
    void ownerChangesScopes_data();
    void ownerChangesScopes();
    void ownerWithdraws();
    void basicQuota_data();
    void basicQuota();
    void orderOfChecks();
    void plantsOff();
    void scriptedExpiry();

private:
    ApiAnswer call(const QString &path, const QByteArray &body = "{}");
    ApiAnswer backDoor(const char *what, const QByteArray &body = "{}");
    void link(OwnerStandIn::Ticks ticks = {true, true});

    std::unique_ptr<OAuthFixture> f;
    std::unique_ptr<ApiClient> m_client;
    QByteArray m_access, m_refresh;
};

void TestSimulatorBearer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    f = std::make_unique<OAuthFixture>();
    QVERIFY(f->start());
    m_client = std::make_unique<ApiClient>(f->server->baseUrl());
    link();
}

void TestSimulatorBearer::link(OwnerStandIn::Ticks ticks)
{
    const QJsonObject answer = f->link(ticks);
    m_access = f->text(answer, "access_token");
    m_refresh = f->text(answer, "refresh_token");
    QVERIFY(!m_access.isEmpty());
}

ApiAnswer TestSimulatorBearer::call(const QString &path, const QByteArray &body)
{
    return m_client->post(path, body, {{"Authorization", "Bearer " + m_access}});
}

ApiAnswer TestSimulatorBearer::backDoor(const char *what, const QByteArray &body)
{
    return m_client->post("/simulator/"_L1 + QLatin1StringView(what), body);
}

void TestSimulatorBearer::plantsOfTheOwner()
{
    QCOMPARE(call(plantList, firstPage).value("data")["total"_L1].toInt(), 4);
    // Another owner, the same client.
    OwnerStandIn bert(u"bert"_s, u"Bert's pw"_s);
    const QByteArray code = f->parameter(bert.accept(f->authorizeUrl()), "code");
    const QByteArray first = m_access;
    m_access = f->text(f->json(f->token(f->exchangeFields(code))), "access_token");
    QCOMPARE(call(plantList, firstPage).value("data")["total"_L1].toInt(), 2);
    m_access = first;
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
}

void TestSimulatorBearer::invalidTokens()
{
    const QByteArray expected = R"({"success":false,"failCode":305,"message":"INVALID_CREDENTIAL"})";
    f->now += 3'600'000 - 1;
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
    f->now += 1;
    QCOMPARE(call(plantList, firstPage).body, expected); // use does not extend it
    const QByteArray old = m_access;
    m_access = f->text(f->json(f->refresh(m_refresh)), "access_token");
    const QByteArray second = m_access;
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
    const QByteArray third = f->text(f->json(f->refresh(m_refresh)), "access_token");
    for (const QByteArray &dead : {old, second, m_refresh, QByteArray(), QByteArray("x")}) {
        m_access = dead;
        QCOMPARE(call(plantList, firstPage).body, expected);
    }
    m_access = third;
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
    QVERIFY(f->switchTo({{"wrongRegion"_L1, true}}));
    QCOMPARE(call(plantList, firstPage).body, expected);
    QVERIFY(f->switchTo({{"wrongRegion"_L1, false}, {"invalidTokenAs401"_L1, true}}));
    QCOMPARE(call(plantList, firstPage).status, 200);
    m_access = old;
    QCOMPARE(call(plantList, firstPage).status, 401);
    // A second consent ends the pair before it.
    m_access = third;
    link();
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
    m_access = third;
    QCOMPARE(call(plantList, firstPage).failCode(), 305);
}

void TestSimulatorBearer::headers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("both");
    QTest::addColumn<int>("failCode");
    QTest::newRow("good") << QByteArray("Bearer ") << false << 0;
    QTest::newRow("two blanks") << QByteArray("Bearer  ") << false << 305;
    QTest::newRow("other scheme") << QByteArray("Basic ") << false << 305;
    QTest::newRow("bare") << QByteArray() << false << 305;
    QTest::newRow("both") << QByteArray("Bearer ") << true << 305;
}

void TestSimulatorBearer::headers()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, both);
    QFETCH(int, failCode);
    if (both)
        m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(m_client->post(plantList, firstPage, {{"Authorization", before + m_access}}).failCode(),
             failCode);
    QVERIFY(f->switchTo({{"bothHeadersTaken"_L1, true}}));
    QCOMPARE(m_client->post(plantList, firstPage, {{"Authorization", before + m_access}}).failCode(),
             both ? 0 : failCode);
}

void TestSimulatorBearer::scopes()
{
    const QByteArray noRight =
        R"({"success":false,"failCode":401,"message":"Invalid access to current interface!","params":{},"data":null})";
    link({true, false});
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
    QCOMPARE(call(taskQuery).body, noRight);
    link({false, true});
    QCOMPARE(call(plantList, firstPage).body, noRight);
    QCOMPARE(call(modeConfig).body, noRight); // basic as well
    link();
    // For the session's client there is nothing at login and logout.
    QCOMPARE(call(u"/thirdData/logout"_s).failCode(), 401);
    // An API account does not reach control, whatever its password.
    m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(m_client->post(taskQuery, "{}").failCode(), 401);
}

void TestSimulatorBearer::ownerChangesScopes_data()
{
    QTest::addColumn<bool>("atRefresh");
    QTest::newRow("at once") << false;
    QTest::newRow("at the next refresh") << true;
}

void TestSimulatorBearer::ownerChangesScopes()
{
    QFETCH(bool, atRefresh);
    QVERIFY(f->switchTo({{"scopesAtRefresh"_L1, atRefresh}}));
    QCOMPARE(backDoor("set-scopes", R"({"basic":false,"control":true})").status, 200);
    QCOMPARE(call(plantList, firstPage).failCode(), atRefresh ? 0 : 401);
    const QJsonObject answer = f->json(f->refresh(m_refresh));
    QCOMPARE(answer["scope"_L1].toString(), u"pvms.openapi.control"_s);
    m_access = f->text(answer, "access_token");
    QCOMPARE(call(plantList, firstPage).failCode(), 401);
    QCOMPARE(backDoor("set-scopes", R"({"owner":"bert"})").status, 400); // has not consented
    QCOMPARE(backDoor("set-scopes", R"({"owner":"anna","clientId":"700123456","basic":true})").status, 200);
    m_access = f->text(f->json(f->refresh(m_refresh)), "access_token");
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
}

void TestSimulatorBearer::ownerWithdraws()
{
    QCOMPARE(backDoor("end-consent", R"({"owner":"anna"})").status, 200);
    QCOMPARE(call(plantList, firstPage).failCode(), 305);
    QCOMPARE(f->refresh(m_refresh).status, 400);
    QCOMPARE(backDoor("end-consent", R"({"owner":"anna"})").status, 400);
    const QJsonObject counts =
        m_client->send("GET", u"/simulator/tokens"_s).json()["consents"_L1][0].toObject();
    QCOMPARE(counts["owner"_L1].toString(), u"anna"_s);
    QCOMPARE(counts["exchanges"_L1].toInt(), 1);
    QCOMPARE(counts["withdrawals"_L1].toInt(), 1);
}

void TestSimulatorBearer::basicQuota_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("afterHalfADay"); // calls that fit then
    QTest::newRow("window") << int(QuotaOptions::Policy::DocumentedWindow) << 0;
    QTest::newRow("bucket") << int(QuotaOptions::Policy::Bucket) << 5;
    QTest::newRow("calendar") << int(QuotaOptions::Policy::CalendarDay) << 10; // it is another day
}

void TestSimulatorBearer::basicQuota()
{
    QFETCH(int, policy);
    QFETCH(int, afterHalfADay);
    SimulatorOptions options = OAuthFixture::options();
    options.quotas.policy = QuotaOptions::Policy(policy);
    options.quotas.oauthBasicCalls = 10;
    options.now = {};
    QVERIFY(f->start(options));
    m_client = std::make_unique<ApiClient>(f->server->baseUrl());
    QVERIFY(f->switchTo({{"accessTokenSeconds"_L1, 200'000}}));
    link();
    f->now = 1'782'068'400'000; // 2026-06-21T19:00Z
    const auto callsThatFit = [this] {
        int count = 0;
        while (call(plantList, firstPage).failCode() == 0)
            ++count;
        return count;
    };
    // All interfaces of the class draw on one allowance, and the interfaces' own limits do not apply.
    QCOMPARE(call(modeConfig).status, 400);
    QCOMPARE(call(modeConfig).status, 400);
    QCOMPARE(callsThatFit(), 8);
    QCOMPARE(
        call(u"/thirdData/getDevList"_s, "{}").body,
        QByteArray(
            R"({"success":false,"failCode":407,"message":null,"params":null,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})"));
    f->now += 12 * 3'600'000;
    QCOMPARE(callsThatFit(), afterHalfADay);
    QCOMPARE(backDoor("reset-quota", R"({"owner":"bert"})").status, 200);
    QCOMPARE(callsThatFit(), 0);
    QCOMPARE(backDoor("reset-quota").status, 200);
    QCOMPARE(callsThatFit(), 10);
    QCOMPARE(backDoor("reset-quota", R"({"owner":"nobody"})").status, 400);
    const QJsonArray books = m_client->send("GET", u"/simulator/books"_s).json()["owners"_L1].toArray();
    QCOMPARE(books.size(), 1);
    QCOMPARE(books[0]["class"_L1].toString(), u"basic"_s);
    QCOMPARE(books[0]["limit"_L1].toInt(), 10);
}

void TestSimulatorBearer::orderOfChecks()
{
    SimulatorOptions options = OAuthFixture::options();
    options.quotas.oauthBasicCalls = 1;
    QVERIFY(f->start(options));
    m_client = std::make_unique<ApiClient>(f->server->baseUrl());
    link({true, false});
    QCOMPARE(call(modeConfig, "[]").status, 400); // the exception comes last, and is counted
    QCOMPARE(call(modeConfig, "[]").failCode(), 407);
    QCOMPARE(call(taskQuery, "[]").failCode(), 401); // the scope before the quota
    m_access = "gone";
    QCOMPARE(call(taskQuery, "[]").failCode(), 305); // the token before the scope
}

void TestSimulatorBearer::plantsOff()
{
    const QString off = f->server->world().plants().at(1).code;
    const QString on = f->server->world().plants().at(2).code;
    QVERIFY(f->switchTo({{"plantsOff"_L1, off}}));
    const auto devicesOf = [this](const QString &codes) {
        return call(u"/thirdData/getDevList"_s, "{\"stationCodes\":\"" + codes.toLatin1() + "\"}");
    };
    QCOMPARE(devicesOf(on).failCode(), 0);
    QCOMPARE(devicesOf(on + u',' + off).failCode(), 20056);
    const SimulatedPlant &plant = f->server->world().plants().at(1);
    const SimulatedDevice &device = f->server->world().devices().at(plant.firstDevice);
    const QByteArray byDevice = "{\"devIds\":\"" + QByteArray::number(device.id)
        + "\",\"devTypeId\":" + QByteArray::number(device.typeId) + '}';
    QCOMPARE(call(u"/thirdData/getDevRealKpi"_s, byDevice).failCode(), 20056);
    QCOMPARE(call(modeConfig, "{\"plantCode\":\"" + off.toLatin1() + "\"}").failCode(), 20056);
    m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(m_client->post(u"/thirdData/getDevList"_s, "{\"stationCodes\":\"" + off.toLatin1() + "\"}")
                 .failCode(),
             0);
    QVERIFY(f->switchTo({{"plantsOff"_L1, QJsonArray {u"a"_s, u"b"_s}}}));
    QString error;
    QVERIFY(!f->server->setSwitches({{"plantsOff"_L1, QJsonArray {1}}}, &error));
}

void TestSimulatorBearer::scriptedExpiry()
{
    QString error;
    QVERIFY2(
        f->server->setFaults(R"([{"endpoint": "plant-list", "call": 2, "action": "expireToken"}])", &error),
        qPrintable(error));
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
    QCOMPARE(call(plantList, firstPage).failCode(), 305);
    m_access = f->text(f->json(f->refresh(m_refresh)), "access_token");
    QCOMPARE(call(plantList, firstPage).failCode(), 0);
}

QTEST_GUILESS_MAIN(TestSimulatorBearer)
#include "tst_simulatorbearer.moc"
