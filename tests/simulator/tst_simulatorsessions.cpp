// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/simulator/simulatorserver.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

constexpr qint64 Minute = 60'000;
const QString query = u"/thirdData/stations"_s;
const QByteArray firstPage = R"({"pageNo":1})";

} // namespace

//! Login, logout, session life, locks (`query-endpoints.md` §2.6, §3), all on an injected clock.
class TestSimulatorSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tokenIsInTheHeaderOnly();
    void secondLoginEndsTheFirst();
    void sessionSlides();
    void reloginShapes();
    void logout();
    void sixthLoginInTenMinutes();
    void fiveWrongPasswordsLock();
    void wrongPasswordsInARow();
    void loginRefusals_data();
    void loginRefusals();
    void accountSwitches_data();
    void accountSwitches();
    void bearer();
    void accountWithoutBasicClass();
    void severalAccounts();

private:
    void switchTo(const QJsonObject &changes);

    qint64 m_now = 1'782'036'000'000;
    std::unique_ptr<SimulatorServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestSimulatorSessions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    SimulatorOptions options;
    options.world.plantCount = 20;
    options.now = [this] { return m_now; };
    Account first {u"first"_s, u"Right#1"_s};
    first.plantCount = 15;
    Account second {u"second"_s, u"Right#2"_s};
    second.firstPlant = 15;
    Account disabled {u"off"_s, u"Right#3"_s};
    disabled.disabled = true;
    Account expired {u"old"_s, u"Right#4"_s};
    expired.expired = true;
    options.accounts = {first, second, disabled, expired};
    m_server = std::make_unique<SimulatorServer>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_client = std::make_unique<ApiClient>(m_server->baseUrl());
}

void TestSimulatorSessions::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestSimulatorSessions::switchTo(const QJsonObject &changes)
{
    QString error;
    QVERIFY2(m_server->setSwitches(changes, &error), qPrintable(error));
}

void TestSimulatorSessions::tokenIsInTheHeaderOnly()
{
    const ApiAnswer answer = m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.failCode(), 0);
    QVERIFY(answer.token.startsWith("x-"));
    QVERIFY(answer.token.size() > 80);
    QVERIFY(answer.cookie.startsWith("XSRF-TOKEN=" + answer.token));
    QVERIFY(!answer.body.contains(answer.token));
    QVERIFY(answer.value("data").isNull());
    QCOMPARE(answer.value("params"), QJsonValue(QJsonObject()));
    QCOMPARE(m_client->post(query, firstPage).failCode(), 0);
}

void TestSimulatorSessions::secondLoginEndsTheFirst()
{
    ApiClient other(m_server->baseUrl());
    const QByteArray before = m_client->logIn(u"first"_s, u"Right#1"_s).token;
    QVERIFY(other.logIn(u"first"_s, u"Right#1"_s).token != before);
    QCOMPARE(m_client->post(query, firstPage).failCode(), 305);
    QCOMPARE(other.post(query, firstPage).failCode(), 0);
    m_server->stealSession();
    QCOMPARE(other.post(query, firstPage).failCode(), 305);
}

void TestSimulatorSessions::sessionSlides()
{
    m_client->logIn(u"first"_s, u"Right#1"_s);
    for (int i = 0; i < 3; ++i) {
        m_now += 30 * Minute - 1;
        QCOMPARE(m_client->post(query, firstPage).failCode(), 0);
    }
    m_now += 30 * Minute;
    QCOMPARE(m_client->post(query, firstPage).failCode(), 305);
    m_client->logIn(u"first"_s, u"Right#1"_s);
    switchTo({{"idleMinutes"_L1, 5}});
    m_now += 5 * Minute;
    QCOMPARE(m_client->post(query, firstPage).failCode(), 305);
}

void TestSimulatorSessions::reloginShapes()
{
    QCOMPARE(
        m_client->post(query, firstPage).body,
        QByteArray(
            R"({"success":false,"failCode":305,"message":null,"params":null,"data":"USER_MUST_RELOGIN"})"));
    switchTo({{"shortRelogin"_L1, true}});
    m_client->token = "x-unknown";
    QCOMPARE(m_client->post(query, firstPage).body,
             QByteArray(R"({"failCode":305,"immediately":true,"message":"USER_MUST_RELOGIN"})"));
}

void TestSimulatorSessions::logout()
{
    const QString path = u"/thirdData/logout"_s;
    m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(m_client->post(path, "{}").failCode(), 20004);
    QCOMPARE(m_client->post(path, R"({"xsrfToken":"x-other"})").failCode(), 20004);
    const ApiAnswer answer = m_client->post(path, "{\"xsrfToken\":\"" + m_client->token + "\"}");
    QCOMPARE(answer.failCode(), 0);
    QCOMPARE(answer.value("params"), QJsonValue(QJsonObject {{"currentTime"_L1, m_now}}));
    QCOMPARE(m_client->post(query, firstPage).failCode(), 305);
    QCOMPARE(m_client->post(path, "{}").failCode(), 305);
    m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(m_client->post(path, "{}").failCode(), 20004);
    QCOMPARE(m_client->post(path, "{}").failCode(), 20004);
    QCOMPARE(m_client->post(path, "{}").failCode(), 407); // five in ten minutes, failed ones too
}

void TestSimulatorSessions::sixthLoginInTenMinutes()
{
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_client->logIn(u"first"_s, u"Right#1"_s).failCode(), 0);
        m_now += Minute;
    }
    const ApiAnswer sixth = m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(sixth.failCode(), 407);
    QVERIFY(sixth.token.isEmpty());
    QCOMPARE(sixth.value("data").toString(), u"ACCESS_FREQUENCY_IS_TOO_HIGH"_s);
    QCOMPARE(m_client->post(query, firstPage).failCode(), 0); // the session before it lives on
    QCOMPARE(m_client->logIn(u"second"_s, u"Right#2"_s).failCode(), 0);
    m_now += 5 * Minute;
    QCOMPARE(m_client->logIn(u"first"_s, u"Right#1"_s).failCode(), 0);
}

void TestSimulatorSessions::fiveWrongPasswordsLock()
{
    const auto message = [this](const QString &systemCode) {
        const ApiAnswer answer = m_client->logIn(u"first"_s, systemCode);
        return answer.failCode() == 20400 ? answer.value("message").toString()
                                          : QString::number(answer.failCode());
    };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(message(u"wrong"_s), u"user.login.user_or_value_invalid"_s);
    QCOMPARE(message(u"wrong"_s), u"user.login.user_or_value_invalid_lock"_s);
    QCOMPARE(message(u"Right#1"_s), u"407"_s);
    m_now += 10 * Minute;
    QCOMPARE(message(u"Right#1"_s), u"user.user.policy_violation_lock"_s);
    m_now += 20 * Minute - 1;
    QCOMPARE(message(u"Right#1"_s), u"user.user.policy_violation_lock"_s);
    m_now += 1;
    QCOMPARE(message(u"Right#1"_s), u"0"_s);
}

void TestSimulatorSessions::wrongPasswordsInARow()
{
    // Four wrong, one right, four wrong: never five in a row. And five in eleven minutes are not five in ten.
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_client->logIn(u"first"_s, u"wrong"_s).failCode(), 20400);
        QCOMPARE(m_client->logIn(u"first"_s, u"Right#1"_s).failCode(), 0);
        m_now += 10 * Minute;
    }
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(m_client->logIn(u"first"_s, u"wrong"_s).value("message").toString(),
                 u"user.login.user_or_value_invalid"_s);
        m_now += 150'000;
    }
}

void TestSimulatorSessions::loginRefusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("failCode");
    QTest::newRow("unknown name") << QByteArray(R"({"userName":"nobody","systemCode":"Right#1"})") << 20400;
    QTest::newRow("wrong password") << QByteArray(R"({"userName":"first","systemCode":"right#1"})") << 20400;
    QTest::newRow("misspelt name") << QByteArray(R"({"username":"first","systemCode":"Right#1"})") << 20400;
    QTest::newRow("misspelt password") << QByteArray(R"({"userName":"first","password":"Right#1"})") << 20400;
    QTest::newRow("number as password") << QByteArray(R"({"userName":"first","systemCode":1})") << 20400;
    QTest::newRow("nothing") << QByteArray("{}") << 20400;
    QTest::newRow("no JSON") << QByteArray("userName=first&systemCode=Right#1") << 20400;
    QTest::newRow("disabled") << QByteArray(R"({"userName":"off","systemCode":"Right#3"})") << 20002;
    QTest::newRow("expired") << QByteArray(R"({"userName":"old","systemCode":"Right#4"})") << 20003;
}

void TestSimulatorSessions::loginRefusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, failCode);
    const ApiAnswer answer = m_client->post(u"/thirdData/login"_s, request);
    QCOMPARE(answer.failCode(), failCode);
    QVERIFY(answer.token.isEmpty());
    QVERIFY(answer.cookie.isEmpty());
    QCOMPARE(answer.value("params"), QJsonValue(QJsonObject {{"currentTime"_L1, m_now}}));
    QVERIFY(answer.value("data").isNull());
}

void TestSimulatorSessions::accountSwitches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("failCode");
    QTest::addColumn<QString>("message");
    QTest::newRow("disabled") << u"accountDisabled"_s << 20002 << u"user.user.policy_violation_stop"_s;
    QTest::newRow("expired") << u"accountExpired"_s << 20003 << QString();
    QTest::newRow("password") << u"passwordExpired"_s << 20400 << u"user.pwd.expired"_s;
    QTest::newRow("address") << u"addressLocked"_s << 413 << u"The address of the caller is locked."_s;
}

void TestSimulatorSessions::accountSwitches()
{
    QFETCH(QString, name);
    QFETCH(int, failCode);
    QFETCH(QString, message);
    switchTo({{name, true}});
    const ApiAnswer answer = m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(answer.failCode(), failCode);
    QCOMPARE(answer.value("message").toString(), message);
    switchTo({{name, false}});
    QCOMPARE(m_client->logIn(u"first"_s, u"Right#1"_s).failCode(), 0);
}

void TestSimulatorSessions::bearer()
{
    const QByteArray expected = R"({"success":false,"failCode":305,"message":"INVALID_CREDENTIAL"})";
    QCOMPARE(m_client->post(query, firstPage, {{"Authorization", "Bearer abc"}}).body, expected);
    m_client->logIn(u"first"_s, u"Right#1"_s);
    QCOMPARE(m_client->post(query, firstPage, {{"Authorization", "Bearer abc"}}).body, expected);
}

void TestSimulatorSessions::accountWithoutBasicClass()
{
    switchTo({{"withoutBasicClass"_L1, true}});
    QCOMPARE(m_client->logIn(u"first"_s, u"Right#1"_s).failCode(), 0);
    QCOMPARE(m_client->post(query, firstPage).failCode(), 401);
    QCOMPARE(m_client->post(u"/thirdData/logout"_s, "{}").failCode(), 20004);
}

void TestSimulatorSessions::severalAccounts()
{
    ApiClient other(m_server->baseUrl());
    m_client->logIn(u"first"_s, u"Right#1"_s);
    other.logIn(u"second"_s, u"Right#2"_s);
    QCOMPARE(m_client->post(query, firstPage).value("data")["total"_L1].toInt(), 15);
    QCOMPARE(other.post(query, firstPage).value("data")["total"_L1].toInt(), 5);
    const QByteArray foreign =
        "{\"stationCodes\":\"" + m_server->world().plants().at(3).code.toLatin1() + "\"}";
    QCOMPARE(m_client->post(u"/thirdData/getDevList"_s, foreign).value("data").toArray().isEmpty(), false);
    QCOMPARE(other.post(u"/thirdData/getDevList"_s, foreign).value("data").toArray().isEmpty(), true);
}

QTEST_GUILESS_MAIN(TestSimulatorSessions)
#include "tst_simulatorsessions.moc"
