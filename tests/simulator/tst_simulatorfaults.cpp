// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/simulator/simulatorserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString query = u"/thirdData/stations"_s;
const QByteArray firstPage = R"({"pageNo":1})";

} // namespace

//! Every fault as a client meets it, and which calls a rule chooses.
class TestSimulatorFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void replacements_data();
    void replacements();
    void changedAnswers();
    void brokenConnections_data();
    void brokenConnections();
    void slowAnswer();
    void stalledAnswer();
    void deadTokens();
    void chosenCalls_data();
    void chosenCalls();
    void timeWindow();
    void refusedScripts_data();
    void refusedScripts();
    void spoiltAnswersStillCount();

private:
    void script(const QByteArray &rule);

    qint64 m_now = 1'782'036'000'000; // 2026-06-21T10:00:00Z
    std::unique_ptr<SimulatorServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestSimulatorFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    SimulatorOptions options;
    options.world.plantCount = 3;
    options.now = [this] { return m_now; };
    m_server = std::make_unique<SimulatorServer>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_client = std::make_unique<ApiClient>(m_server->baseUrl());
    QCOMPARE(m_client->logIn(m_server->userName(), m_server->systemCode()).failCode(), 0);
}

void TestSimulatorFaults::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestSimulatorFaults::script(const QByteArray &rule)
{
    QString error;
    QVERIFY2(m_server->setFaults('[' + rule + ']', &error), qPrintable(error));
}

void TestSimulatorFaults::replacements_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expected"); // the whole body, or its start for pages
    const auto add = [](const char *name, const char *rule, int status, const char *expected) {
        QTest::newRow(name) << QByteArray(rule) << status << QByteArray(expected);
    };
    add("failCode", R"({"action":"failCode","failCode":407,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})", 200,
        R"({"success":false,"failCode":407,"message":null,"params":null,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})");
    add("unknown code with text", R"({"action":"failCode","failCode":99999,"message":"odd"})", 200,
        R"({"success":false,"failCode":99999,"message":"odd","params":null,"data":null})");
    add("short shape",
        R"({"action":"failCode","failCode":305,"shape":"short","message":"USER_MUST_RELOGIN"})", 200,
        R"({"failCode":305,"immediately":true,"message":"USER_MUST_RELOGIN"})");
    add("httpStatus", R"({"action":"httpStatus","status":502})", 502, "<!DOCTYPE html>");
    add("httpStatus with body", R"({"action":"httpStatus","status":500,"body":"{}"})", 500, "{}");
    add("exception", R"({"action":"exception","field":"plantCode","text":"plantCode can not be empty"})", 400,
        R"({"exceptionId":"framwork.remote.Paramerror","exceptionType":"ROA_EXFRAME_EXCEPTION","descArgs":null,)"
        R"("reasonArgs":["plantCode"],"detailArgs":["plantCode can not be empty"],"adviceArgs":null})");
    add("exception 500", R"({"action":"exception","status":500,"text":"down"})", 500,
        R"({"exceptionId":"framwork.remote.SystemError","exceptionType":"ROA_EXFRAME_EXCEPTION","descArgs":null,)"
        R"("reasonArgs":["plantCode"],"detailArgs":["down"],"adviceArgs":null})");
    add("gateway", R"({"action":"gateway"})", 403,
        R"({"errorCode":"49401021002","exceptionInfo":"Request is rejected by api quotaControl. )"
        R"(api:/thirdData/stations, key:/stations_POST"})");
    add("html", R"({"action":"html"})", 200, "<!DOCTYPE html>");
    add("429 as body", R"({"action":"tooMany"})", 200, R"({"success":false,"failCode":429,)");
    add("429 as HTTP", R"({"action":"tooMany","as":"http"})", 429, R"({"success":false,"failCode":429,)");
}

void TestSimulatorFaults::replacements()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, status);
    QFETCH(QByteArray, expected);
    script(rule);
    const ApiAnswer answer = m_client->post(query, firstPage);
    QCOMPARE(answer.status, status);
    QVERIFY2(expected.endsWith('}') ? answer.body == expected : answer.body.startsWith(expected),
             answer.body.constData());
    // Login is hit as well; the call never reached the books.
    QCOMPARE(m_client->logIn(m_server->userName(), m_server->systemCode()).status, status);
    QCOMPARE(m_server->acceptedCalls(EndpointId::PlantList), 0);
    QCOMPARE(m_server->refusedCount(), 0);
}

void TestSimulatorFaults::changedAnswers()
{
    const QByteArray whole = m_client->post(query, firstPage).body;
    script(R"({"action":"truncate"})");
    QCOMPARE(m_client->post(query, firstPage).body, whole.left(whole.size() / 2));

    script(R"({"action":"huge","megabytes":3})");
    const ApiAnswer huge = m_client->post(query, firstPage);
    QVERIFY(huge.body.size() > 3 * 1024 * 1024);
    QCOMPARE(huge.value("data")["total"_L1].toInt(), 3);

    script(R"({"action":"wrongType","member":"data.list.1.capacity","value":["9.9"]})");
    const QJsonValue list = m_client->post(query, firstPage).value("data")["list"_L1];
    QVERIFY(list[0]["capacity"_L1].isDouble());
    QVERIFY(list[1]["capacity"_L1].isArray());
    script(R"({"action":"wrongType"})");
    QVERIFY(m_client->post(query, firstPage).value("data").isString());
}

void TestSimulatorFaults::brokenConnections_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<bool>("hasHead");
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("before headers") << QByteArray("before-headers") << false << false;
    QTest::newRow("after headers") << QByteArray("after-headers") << true << false;
    QTest::newRow("in body") << QByteArray("in-body") << true << true;
}

void TestSimulatorFaults::brokenConnections()
{
    QFETCH(QByteArray, where);
    QFETCH(bool, hasHead);
    QFETCH(bool, hasBody);
    script(R"({"action":"cut","at":")" + where + "\"}");
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server->baseUrl().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("POST /thirdData/stations HTTP/1.1\r\nHost: x\r\nXSRF-TOKEN: " + m_client->token
                 + "\r\nContent-Length: " + QByteArray::number(firstPage.size()) + "\r\n\r\n" + firstPage);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray all = socket.readAll();
    const qsizetype headEnd = all.indexOf("\r\n\r\n");
    QCOMPARE(headEnd >= 0, hasHead);
    if (!hasHead)
        return;
    const auto length =
        QRegularExpression(u"Content-Length: (\\d+)"_s).match(QString::fromLatin1(all.left(headEnd)));
    const qsizetype promised = length.captured(1).toLongLong();
    const qsizetype got = all.size() - headEnd - 4;
    QCOMPARE(got, hasBody ? promised / 2 : 0);
    // And Qt's own client calls it a failure.
    QVERIFY(m_client->post(query, firstPage).error != QNetworkReply::NoError);
}

void TestSimulatorFaults::slowAnswer()
{
    script(R"({"action":"slow","ms":150,"once":true})");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->post(query, firstPage).failCode(), 0);
    QVERIFY(timer.elapsed() >= 149);
    QCOMPARE(m_client->post(query, firstPage).failCode(), 0); // the connection is as good as before
}

void TestSimulatorFaults::stalledAnswer()
{
    m_client->timeoutMs = 1000;
    for (const char *where : {"before-headers", "in-body"}) {
        script(QByteArray(R"({"action":"stall","at":")") + where + "\"}");
        const ApiAnswer answer = m_client->post(query, firstPage);
        QCOMPARE(answer.error, QNetworkReply::OperationCanceledError);
        QCOMPARE(answer.status, where[0] == 'i' ? 200 : 0);
    }
}

void TestSimulatorFaults::deadTokens()
{
    for (const char *action : {"stealSession", "expireToken"}) {
        script(QByteArray(R"({"call":2,"action":")") + action + "\",\"endpoint\":\"plant-list\"}");
        QCOMPARE(m_client->post(query, firstPage).failCode(), 0);
        QCOMPARE(m_client->post(query, firstPage).failCode(), 305);
        QCOMPARE(m_client->post(query, firstPage).failCode(), 305);
        m_client->logIn(m_server->userName(), m_server->systemCode());
        QCOMPARE(m_client->post(query, firstPage).failCode(), 0);
    }
}

void TestSimulatorFaults::chosenCalls_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("hits"); // x = spoilt, eight plant-list calls
    const auto add = [](const char *name, const char *rules, const char *hits) {
        QTest::newRow(name) << QByteArray(rules) << QByteArray(hits);
    };
    add("all", R"({"action":"html"})", "xxxxxxxx");
    add("third", R"({"action":"html","call":3})", "..x.....");
    add("from", R"({"action":"html","from":6})", ".....xxx");
    add("from to", R"({"action":"html","from":2,"to":3})", ".xx.....");
    add("every third", R"({"action":"html","every":3})", "..x..x..");
    add("every second from 3", R"({"action":"html","from":3,"every":2})", "...x.x.x");
    add("once", R"({"action":"html","from":2,"once":true})", ".x......");
    add("other endpoint", R"({"action":"html","endpoint":"device-list"})", "........");
    add("this endpoint", R"({"action":"html","endpoint":"plant-list","to":1})", "x.......");
    add("never", R"({"action":"html","probability":0})", "........");
    add("two rules", R"({"action":"html","call":1},{"action":"gateway","call":4})", "x..x....");
    add("object", R"({"rules":[{"action":"html","call":2}]})", ".x......");
}

void TestSimulatorFaults::chosenCalls()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, hits);
    FaultScript faults;
    QString error;
    QVERIFY2(faults.load(rules.startsWith("{\"rules") ? rules : '[' + rules + ']', &error),
             qPrintable(error));
    QByteArray met;
    for (int i = 0; i < 8; ++i)
        met += faults.next(EndpointId::PlantList, m_now) ? 'x' : '.';
    QCOMPARE(met, hits);
    QCOMPARE(faults.spoilt(), hits.count('x'));
}

void TestSimulatorFaults::timeWindow()
{
    FaultScript faults;
    QString error;
    QVERIFY(faults.load(
        R"([{"action":"html","after":"2026-06-21T12:00:00+02:00","until":"2026-06-21T10:05:00Z"}])", &error));
    QVERIFY(!faults.next(EndpointId::Login, m_now - 1));
    QVERIFY(faults.next(EndpointId::Login, m_now));
    QVERIFY(faults.next(EndpointId::Login, m_now + 299'999));
    QVERIFY(!faults.next(EndpointId::Login, m_now + 300'000));

    // The same seed draws the same calls; half of them, roughly.
    const QByteArray drawn = R"([{"action":"html","probability":0.5,"seed":7}])";
    QList<bool> runs[2];
    for (QList<bool> &run : runs) {
        QVERIFY(faults.load(drawn, &error));
        for (int i = 0; i < 200; ++i)
            run.append(faults.next(EndpointId::Login, m_now).has_value());
    }
    QCOMPARE(runs[0], runs[1]);
    QVERIFY(runs[0].count(true) > 60 && runs[0].count(true) < 140);
}

void TestSimulatorFaults::refusedScripts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("rules");
    QTest::newRow("no rules") << QByteArray("{}");
    QTest::newRow("no action") << QByteArray("[{}]");
    QTest::newRow("unknown action") << QByteArray(R"([{"action":"explode"}])");
    QTest::newRow("unknown endpoint") << QByteArray(R"([{"action":"html","endpoint":"stations"}])");
    QTest::newRow("unknown member") << QByteArray(R"([{"action":"html","evry":2}])");
    QTest::newRow("no instant") << QByteArray(R"([{"action":"html","after":"noon"}])");
}

void TestSimulatorFaults::refusedScripts()
{
    QFETCH(QByteArray, json);
    script(R"({"action":"html"})");
    QString error;
    QVERIFY(!m_server->setFaults(json, &error));
    QVERIFY(!error.isEmpty());
    QVERIFY(m_client->post(query, firstPage).body.startsWith('<')); // the rules before stay

    SimulatorOptions options;
    options.faults = json;
    SimulatorServer server(options);
    QVERIFY(!server.start(&error));
}

void TestSimulatorFaults::spoiltAnswersStillCount()
{
    script(R"({"action":"cut","at":"before-headers","endpoint":"plant-list"})");
    QVERIFY(m_client->post(query, firstPage).error != QNetworkReply::NoError);
    QVERIFY(m_server->acceptedCalls(EndpointId::PlantList) >= 1);
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
