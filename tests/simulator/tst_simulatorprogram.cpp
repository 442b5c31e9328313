// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/simulator/simulatorthread.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

//! The program from outside, the server in a thread of its own, and TLS.
class TestSimulatorProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void printsOneLineAndServes();
    void takesPasswordFromEnvironment();
    void refusesArguments_data();
    void refusesArguments();
    void threadServesAndEnds();
    void threadTellsFailure();
    void selfMadeCertificate();
    void badCertificate();
    void takenPort();
};

namespace {

const QString program = QStringLiteral(SIMULATOR_PROGRAM);

} // namespace

void TestSimulatorProgram::printsOneLineAndServes()
{
    QTemporaryDir directory;
    QFile faults(directory.filePath(u"faults.json"_s));
    QVERIFY(faults.open(QIODevice::WriteOnly));
    faults.write(R"([{"endpoint":"plant-realtime","action":"gateway"}])");
    faults.close();
    QProcess process;
    process.start(program, {u"--plants"_s,   u"7"_s,
                            u"--seed"_s,     u"7"_s,
                            u"--time"_s,     u"2026-06-21T12:00:00+02:00"_s,
                            u"--speed"_s,    u"60"_s,
                            u"--user"_s,     u"someone"_s,
                            u"--fault"_s,    faults.fileName(),
                            u"--policy"_s,   u"calendar-day:Europe/Paris"_s,
                            u"--quirk"_s,    u"coordinatesAsNumbers"_s,
                            u"--quirk"_s,    u"idleMinutes=5"_s,
                            u"--redirect"_s, u"http://127.0.0.1:1024/cb"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20'000);
    const QByteArray line = process.readLine();
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    QCOMPARE(ready.size(), 8);
    QCOMPARE(ready["userName"_L1].toString(), u"someone"_s);
    QCOMPARE(ready["systemCode"_L1].toString(), defaultAccount(7).systemCode);
    const QUrl baseUrl(ready["baseUrl"_L1].toString());
    QCOMPARE(baseUrl.host(), u"127.0.0.1"_s);
    QVERIFY(QUrl(ready["oauthUrl"_L1].toString()).port() != baseUrl.port());
    QCOMPARE(ready["clientId"_L1].toString(), defaultClient(7).id);
    QCOMPARE(ready["redirectUris"_L1].toArray().last().toString(), u"http://127.0.0.1:1024/cb"_s);

    ApiClient client(baseUrl);
    QCOMPARE(client.logIn(u"someone"_s, ready["systemCode"_L1].toString()).failCode(), 0);
    const ApiAnswer plants = client.post(u"/thirdData/stations"_s, R"({"pageNo":1})");
    QCOMPARE(plants.value("data")["total"_L1].toInt(), 7);
    QVERIFY(plants.value("data")["list"_L1][0]["latitude"_L1].isDouble());
    const QString code = plants.value("data")["list"_L1][0]["plantCode"_L1].toString();
    const ApiAnswer devices =
        client.post(u"/thirdData/getDevList"_s, "{\"stationCodes\":\"" + code.toLatin1() + "\"}");
    const qint64 now = devices.value("params")["currentTime"_L1].toInteger();
    QVERIFY(now >= 1'782'036'000'000 && now < 1'782'036'000'000 + 3'600'000);
    QCOMPARE(client.post(u"/thirdData/getStationRealKpi"_s, "{}").status, 403);

    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestSimulatorProgram::takesPasswordFromEnvironment()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HELIODESK_SIMULATOR_SYSTEM_CODE"_s, u"Given#1"_s);
    process.setProcessEnvironment(environment);
    process.start(program, QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20'000);
    const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
    ApiClient client(QUrl(ready["baseUrl"_L1].toString()));
    QCOMPARE(client.logIn(u"demo_api"_s, u"Given#1"_s).failCode(), 0);
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void TestSimulatorProgram::refusesArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList {u"--colour"_s};
    QTest::newRow("position") << QStringList {u"plants"_s};
    QTest::newRow("port") << QStringList {u"--port"_s, u"70000"_s};
    QTest::newRow("OAuth port") << QStringList {u"--oauth-port"_s, u"70000"_s};
    QTest::newRow("redirect address") << QStringList {u"--redirect"_s, u"http://localhost:1024/cb"_s};
    QTest::newRow("plants") << QStringList {u"--plants"_s, u"many"_s};
    QTest::newRow("speed") << QStringList {u"--speed"_s, u"0"_s};
    QTest::newRow("time without offset") << QStringList {u"--time"_s, u"2026-06-21T12:00:00"_s};
    QTest::newRow("policy") << QStringList {u"--policy"_s, u"leaky"_s};
    QTest::newRow("zone") << QStringList {u"--policy"_s, u"calendar-day:Mars/Base"_s};
    QTest::newRow("account policy") << QStringList {u"--account-policy"_s, u"older"_s};
    QTest::newRow("profile") << QStringList {u"--profile"_s, u"24.1.0"_s};
    QTest::newRow("quirk") << QStringList {u"--quirk"_s, u"colour"_s};
    QTest::newRow("fault file") << QStringList {u"--fault"_s, u"/nowhere/at/all"_s};
    QTest::newRow("sites") << QStringList {u"--sites"_s, u"/nowhere/at/all"_s};
    QTest::newRow("password") << QStringList {u"--system-code"_s, u"x"_s};
}

void TestSimulatorProgram::refusesArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    QVERIFY(finished.count() > 0 || finished.wait(20'000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(process.readAllStandardError().startsWith("heliodesk-simulator: "));
}

void TestSimulatorProgram::threadServesAndEnds()
{
    std::atomic<qint64> now = 1'782'036'000'000;
    SimulatorOptions options;
    options.world.plantCount = 2;
    options.now = [&now] { return now.load(); };
    auto thread = std::make_unique<SimulatorThread>(options);
    QSignalSpy ready(thread.get(), &SimulatorThread::ready);
    QSignalSpy failed(thread.get(), &SimulatorThread::failed);
    thread->start();
    QVERIFY(ready.wait(20'000));
    QCOMPARE(failed.count(), 0);
    const QUrl baseUrl = ready.at(0).at(0).toUrl();
    ApiClient client(baseUrl);
    QCOMPARE(client.logIn(ready.at(0).at(1).toString(), ready.at(0).at(2).toString()).failCode(), 0);
    const ApiAnswer plants = client.post(u"/thirdData/stations"_s, R"({"pageNo":1})");
    QCOMPARE(plants.value("data")["list"_L1].toArray().size(), 2);
    thread.reset(); // with a connection still open
    QCOMPARE(client.post(u"/thirdData/stations"_s, "{}").error, QNetworkReply::ConnectionRefusedError);
}

void TestSimulatorProgram::threadTellsFailure()
{
    SimulatorOptions options;
    options.faults = "[";
    SimulatorThread thread(options);
    QSignalSpy ready(&thread, &SimulatorThread::ready);
    QSignalSpy failed(&thread, &SimulatorThread::failed);
    thread.start();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(ready.count(), 0);
}

void TestSimulatorProgram::selfMadeCertificate()
{
    SimulatorOptions options;
    options.world.plantCount = 1;
    options.tls = true;
    SimulatorServer server(options);
    QString error;
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QVERIFY(!server.start(&error));
        QVERIFY(error.contains("openssl"_L1));
        return;
    }
    QVERIFY2(server.start(&error), qPrintable(error));
    QCOMPARE(server.baseUrl().scheme(), u"https"_s);
    ApiClient client(server.baseUrl());
    QCOMPARE(client.logIn(server.userName(), server.systemCode()).failCode(), 0);
    QCOMPARE(client.post(u"/thirdData/stations"_s, R"({"pageNo":1})").failCode(), 0);
}

void TestSimulatorProgram::badCertificate()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"some.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    for (const QString &name : {path, directory.filePath(u"missing.pem"_s)}) {
        SimulatorOptions options;
        options.world.plantCount = 1;
        options.tls = true;
        options.certificateFile = name;
        options.keyFile = path;
        SimulatorServer server(options);
        QString error;
        QVERIFY(!server.start(&error));
        QVERIFY(!error.isEmpty());
    }
}

void TestSimulatorProgram::takenPort()
{
    SimulatorOptions options;
    options.world.plantCount = 1;
    SimulatorServer first(options);
    QString error;
    QVERIFY2(first.start(&error), qPrintable(error));
    options.port = static_cast<quint16>(first.baseUrl().port());
    SimulatorServer second(options);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"listen failed"_s));
    QVERIFY(!second.start(&error));
    QVERIFY(error.contains(QString::number(options.port)));
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
