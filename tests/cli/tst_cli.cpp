// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>
#endif

#include <array>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using Simulation::EndpointId;
using Simulation::SimulatorOptions;

namespace {

constexpr int patience = 120'000;

SimulatorOptions onePlant(const QByteArray &faults = {})
{
    SimulatorOptions options;
    Simulation::Account account = Simulation::defaultAccount(1);
    account.plantCount = 1;
    options.accounts = {account};
    options.faults = faults;
    return options;
}

SimulatorOptions fleet(int plants)
{
    SimulatorOptions options;
    options.world.plantCount = plants;
    options.world.seed = 7;
    return options;
}

QJsonArray parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

//! The real program against the real simulator over real sockets.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void liveBooksCloseAndTheCacheAnswersNext();
    void exitCodes();
    void secondSignInWaitsForTheGuard();
    void listsWholeFleet();
    void asksAtTheTerminalWithoutEcho();
    void endsOnSignal();
    void survivesAReaderThatLeaves();
    void alarmsTellCauseAndAdvice();
    void choosesAccounts();
    void goesWhereTheWindowGoes();

private:
    static void checkBooks(const QJsonArray &rows, CliRun &run);
    static void checkFormats(CliRun &run);
    static void checkNoSecret(CliRun &run);
};

void TestCli::checkNoSecret(CliRun &run)
{
    const QByteArray secret = run.server().systemCode().toUtf8();
    QVERIFY(!run.output().contains(secret));
    QVERIFY(!run.messages().contains(secret));
    QDirIterator files(run.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        QVERIFY2(!content.toLower().contains("xsrf"), qPrintable(file.fileName()));
    }
}

void TestCli::checkBooks(const QJsonArray &rows, CliRun &run)
{
    const QList<Simulation::SimulatedPlant> &plants = run.server().world().plants();
    QCOMPARE(rows.size(), plants.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        QCOMPARE(row["plant"_L1].toString(), plants.at(i).code);
        for (const auto key : {"pv_kw"_L1, "import_kw"_L1, "export_kw"_L1, "charge_kw"_L1, "discharge_kw"_L1})
            QVERIFY2(row[key].isNull() || row[key].toDouble() >= 0.0, qPrintable(row["name"_L1].toString()));
        QVERIFY(QDateTime::fromString(row["time"_L1].toString(), Qt::ISODate).isValid());
        const QString time = row["time"_L1].toString();
        QVERIFY2(QRegularExpression(u"(?:Z|[+-]\\d\\d:\\d\\d)$"_s).match(time).hasMatch(), qPrintable(time));
        if (row["losses_kw"_L1].isNull())
            continue; // a part is unknown, and so is the rest
        const double in =
            row["pv_kw"_L1].toDouble() + row["import_kw"_L1].toDouble() + row["discharge_kw"_L1].toDouble();
        const double out = row["load_kw"_L1].toDouble() + row["export_kw"_L1].toDouble()
            + row["charge_kw"_L1].toDouble() + row["losses_kw"_L1].toDouble();
        QVERIFY2(std::abs(in - out) < 1e-6, qPrintable(row["name"_L1].toString()));
        // Both sides of the wire agree, but for the rounding of the service's figures.
        const Simulation::PowerBooks books = run.server().world().books(int(i), run.now());
        if (row["complete"_L1].toBool()) {
            const double slack = 0.01 + 0.01 * books.pv;
            QVERIFY2(std::abs(row["pv_kw"_L1].toDouble() - books.pv) < slack,
                     qPrintable(row["name"_L1].toString()));
            QVERIFY2(std::abs(row["export_kw"_L1].toDouble() - row["import_kw"_L1].toDouble() - books.export_
                              + books.import)
                         < slack,
                     qPrintable(row["name"_L1].toString()));
        }
    }
}

void TestCli::checkFormats(CliRun &run)
{
    struct Expectation
    {
        QString command;
        QString key;
        qsizetype rows; // -1: any
    };
    const auto &world = run.server().world();
    const QList<Expectation> expectations {{u"plants"_s, u"capacity_kwp"_s, world.plants().size()},
                                           {u"devices"_s, u"serial"_s, world.devices().size()},
                                           {u"live"_s, u"soc_percent"_s, world.plants().size()},
                                           {u"budget"_s, u"limit_calls"_s, -1}};
    for (const Expectation &expected : expectations) {
        run.start({expected.command, u"--format"_s, u"json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
        QVERIFY2(run.exitCode() == 0, run.messages().constData());
        const QJsonArray rows = parsed(run.output());
        QVERIFY2(!rows.isEmpty() && rows.first().toObject().contains(expected.key), run.output().constData());
        if (expected.rows >= 0)
            QCOMPARE(rows.size(), expected.rows);

        run.start({expected.command, u"--format"_s, u"csv"_s});
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
        QCOMPARE(run.exitCode(), 0);
        const QByteArray csv = run.output();
        QCOMPARE(csv.count("\r\n"), rows.size() + 1);
        QCOMPARE(csv.first(csv.indexOf("\r\n")).split(',').size(), rows.first().toObject().size());
        if (expected.rows >= 0) { // the budget refills while we look
            run.start({expected.command, u"--format"_s, u"csv"_s});
            QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
            QCOMPARE(run.output(), csv);
        }

        run.start({expected.command});
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.output().count('\n'), rows.size() + 1);
        QVERIFY2(run.messages().isEmpty(), run.messages().constData());
    }
}

void TestCli::liveBooksCloseAndTheCacheAnswersNext()
{
    CliRun run;
    QVERIFY(run.isServing());
    run.start({u"live"_s, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    checkBooks(parsed(run.output()), run);
    checkNoSecret(run);
    if (QTest::currentTestFailed())
        return;
    const qint64 calls = run.calls();
    QCOMPARE(run.server().acceptedCalls(EndpointId::Login), 1);
    QCOMPARE(run.server().refusedCount(), 0);

    // All that follows is known: no call, and no password needed.
    run.password.clear();
    checkFormats(run);
    if (QTest::currentTestFailed())
        return;
    const QString code = run.server().world().plants().constLast().code;
    run.start({u"live"_s, u"--plant"_s, code, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QCOMPARE(parsed(run.output()).size(), 1);
    QCOMPARE(parsed(run.output()).first()["plant"_L1].toString(), code);
    run.start({u"devices"_s, u"--plant"_s, u"NE=0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QCOMPARE(run.exitCode(), 1);
    QVERIFY(run.output().isEmpty());
    QCOMPARE(run.calls(), calls);
}

void TestCli::exitCodes()
{
    struct Case
    {
        QLatin1StringView name;
        int code;
        qint64 logins; // that reached the service
        QStringList arguments;
        SimulatorOptions options;
    };
    const auto fault = [](const char *rule) { return onePlant(QByteArray("[") + rule + "]"); };
    SimulatorOptions notAllowed = onePlant();
    notAllowed.switches.withoutBasicClass = true;
    const QStringList live {u"live"_s, u"--format"_s, u"json"_s, u"--max-wait"_s, u"5"_s};
    const QStringList plants {u"plants"_s, u"--format"_s, u"json"_s, u"--max-wait"_s, u"5"_s};
    const QList<Case> cases {
        {"fine"_L1, 0, 1, live, onePlant()},
        {"not allowed"_L1, 1, 1, plants, notAllowed},
        {"password as an argument"_L1, 2, 0, {u"live"_s, u"--password"_s, u"hunter2"_s}, onePlant()},
        {"wrong password"_L1, 3, 1, plants, onePlant()},
        {"no password"_L1, 3, 0, plants, onePlant()},
        {"407"_L1, 4, 1, plants,
         fault(
             R"({"endpoint":"plant-list","action":"failCode","failCode":407,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})")},
        {"429 at sign-in"_L1, 4, 0, plants, fault(R"({"endpoint":"login","action":"tooMany","as":"http"})")},
        {"a web page"_L1, 5, 1, plants, fault(R"({"endpoint":"plant-list","action":"html"})")},
        {"nobody listens"_L1, 5, 0, plants, onePlant()},
        {"half an answer"_L1, 6, 1, live,
         fault(R"({"endpoint":"device-realtime","call":1,"action":"truncate"})")},
    };
    std::vector<std::unique_ptr<CliRun>> runs;
    for (const Case &test : cases) {
        auto run = std::make_unique<CliRun>(test.options);
        QVERIFY(run->isServing());
        if (test.name == "wrong password"_L1)
            run->password = u"hunter2"_s;
        if (test.name == "no password"_L1)
            run->password.clear();
        if (test.name == "nobody listens"_L1) {
            QTcpServer reserved; // a port that was free just now
            QVERIFY(reserved.listen(QHostAddress::LocalHost));
            run->baseUrl = u"http://127.0.0.1:%1"_s.arg(reserved.serverPort());
        }
        run->start(test.arguments);
        runs.push_back(std::move(run));
    }
    for (qsizetype i = 0; i < cases.size(); ++i) {
        CliRun &run = *runs.at(size_t(i));
        const Case &test = cases.at(i);
        QTRY_VERIFY2_WITH_TIMEOUT(run.hasEnded(), test.name.data(), patience);
        QVERIFY2(run.isCleanEnd(), test.name.data());
        QVERIFY2(
            run.exitCode() == test.code,
            qPrintable(
                u"%1: %2, %3"_s.arg(test.name).arg(run.exitCode()).arg(QString::fromUtf8(run.messages()))));
        QVERIFY2(run.server().acceptedCalls(EndpointId::Login) == test.logins, test.name.data());
        const bool hasData = test.code == 0 || test.code == 6;
        QVERIFY2(run.output().isEmpty() != hasData, test.name.data());
        QVERIFY2(run.messages().isEmpty() == (test.code == 0), run.messages().constData());
        QVERIFY2(!run.messages().contains("hunter2"), test.name.data());
        checkNoSecret(run);
        if (QTest::currentTestFailed())
            return;
        if (test.code == 6)
            QCOMPARE(parsed(run.output()).size(), 1);
    }
}

void TestCli::secondSignInWaitsForTheGuard()
{
    CliRun run(onePlant());
    QVERIFY(run.isServing());
    run.start({u"plants"_s, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    QCOMPARE(run.server().acceptedCalls(EndpointId::DeviceList), 0); // asked for nothing but the plants

    // There is no keychain here to keep the session, and the books remember the sign-in of the run before.
    run.start({u"devices"_s, u"--max-wait"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QCOMPARE(run.exitCode(), 4);
    QVERIFY2(run.messages().contains("--max-wait"), run.messages().constData());
    QVERIFY(run.output().isEmpty());
    QCOMPARE(run.server().acceptedCalls(EndpointId::Login), 1);
}

void TestCli::listsWholeFleet()
{
    CliRun run(fleet(250));
    QVERIFY(run.isServing());
    run.start({u"plants"_s, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    const QJsonArray rows = parsed(run.output());
    QSet<QString> codes;
    for (const QJsonValue &row : rows)
        codes.insert(row["code"_L1].toString());
    QCOMPARE(codes.size(), 250);
    QCOMPARE(rows.size(), 250);
    QCOMPARE(run.server().acceptedCalls(EndpointId::PlantList), 3);
    QCOMPARE(run.server().refusedCount(), 0);
}

void TestCli::asksAtTheTerminalWithoutEcho()
{
#ifdef Q_OS_UNIX
    CliRun run(onePlant());
    QVERIFY(run.isServing());
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const int line = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
    QVERIFY(line >= 0);
    run.process().setChildProcessModifier([line] { ::dup2(line, STDIN_FILENO); });
    const QByteArray password = run.password.toUtf8() + '\n';
    run.password.clear();
    run.start({u"plants"_s, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.messages().contains("demo_api"), patience);
    termios mode = {};
    QTRY_VERIFY_WITH_TIMEOUT(::tcgetattr(line, &mode) == 0 && (mode.c_lflag & ECHO) == 0, patience);
    QCOMPARE(::write(terminal, password.constData(), size_t(password.size())), password.size());
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    QCOMPARE(parsed(run.output()).size(), 1);
    checkNoSecret(run);

    // Nothing of it came back, and the terminal is as before.
    QVERIFY(::tcgetattr(line, &mode) == 0 && (mode.c_lflag & ECHO) != 0);
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);
    std::array<char, 256> echo = {};
    const ssize_t size = ::read(terminal, echo.data(), echo.size());
    QVERIFY(size <= 0 || !QByteArray(echo.data(), size).contains(password.chopped(1)));
    ::close(line);
    ::close(terminal);
#endif
}

void TestCli::endsOnSignal()
{
#ifdef Q_OS_UNIX
    CliRun run(onePlant(R"([{"endpoint":"plant-list","action":"stall"}])"));
    QVERIFY(run.isServing());
    run.start({u"plants"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.server().acceptedCalls(EndpointId::PlantList) == 1, patience);
    run.process().terminate();
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY(run.isCleanEnd());
    QCOMPARE(run.exitCode(), 130);
    QVERIFY(run.output().isEmpty());
#endif
}

void TestCli::survivesAReaderThatLeaves()
{
    CliRun run(onePlant());
    QVERIFY(run.isServing());
    run.start({u"plants"_s});
    run.process().closeReadChannel(QProcess::StandardOutput);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY(run.isCleanEnd());
    QCOMPARE(run.exitCode(), 0);
}

void TestCli::alarmsTellCauseAndAdvice()
{
    CliRun run;
    QVERIFY(run.isServing());
    run.start({u"alarms"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    const QByteArray cards = run.output();
    QVERIFY2(cards.contains("String lost") || cards.contains("String ausgefallen"), cards.constData());
    QVERIFY2(cards.contains("PV input [string number]") || cards.contains("PV-Eingangs"), cards.constData());
    QVERIFY2(cards.contains("2026-04-07 09:40:00+02:00"), cards.constData());
    const qint64 calls = run.calls();
    QCOMPARE(run.server().acceptedCalls(EndpointId::ActiveAlarms), 1);
    QCOMPARE(run.server().acceptedCalls(EndpointId::PlantRealtime), 0);
    QVERIFY(calls <= 4);

    run.start({u"alarms"_s, u"--severity"_s, u"major,critical"_s, u"--format"_s, u"csv"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.output().startsWith("severity,name,plant,plant_name,device,"), run.output().constData());
    QVERIFY(!run.output().contains("\r\nwarning,"));
    run.start({u"alarms"_s, u"--history"_s, u"--brief"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    QVERIFY2(run.output().contains("2026-04-07 09:40:00+02:00"), run.output().constData());
    for (const QStringList &wrong : {QStringList {u"--severity"_s, u"bad"_s},
                                     {u"--active"_s, u"--history"_s},
                                     {u"--language"_s, u"xx_XX"_s}}) {
        run.start(QStringList {u"alarms"_s} + wrong);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
        QVERIFY2(run.exitCode() == 2, qPrintable(wrong.join(u' ')));
    }
    checkNoSecret(run);
}

void TestCli::choosesAccounts()
{
    CliRun run(onePlant());
    QVERIFY(run.isServing());
    const QStringList folder {u"--data-dir"_s, run.folder()};
    run.startBare(QStringList {u"budget"_s} + folder);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QCOMPARE(run.exitCode(), 2);
    QVERIFY2(run.messages().contains("--base-url"), run.messages().constData());

    QFile file(run.folder() + u"/profiles.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto profile = [](const char *id, const char *title, const char *user) {
        return QJsonObject {{"id"_L1, QLatin1StringView(id)},
                            {"title"_L1, QLatin1StringView(title)},
                            {"baseUrl"_L1, "https://intl.fusionsolar.huawei.com"_L1},
                            {"userName"_L1, QLatin1StringView(user)}};
    };
    file.write(QJsonDocument(
                   QJsonObject {{"version"_L1, 1},
                                {"profiles"_L1,
                                 QJsonArray {profile("a", "North", "sun"), profile("b", "South", "moon")}}})
                   .toJson());
    file.close();
    const QList<std::pair<QStringList, int>> choices {
        {{}, 2},
        {{u"--profile"_s, u"south"_s}, 0},
        {{u"--user"_s, u"sun"_s}, 0},
        {{u"--profile"_s, u"West"_s}, 2},
        {{u"--base-url"_s, u"http://intl.fusionsolar.huawei.com"_s, u"--user"_s, u"sun"_s}, 2}};
    for (const auto &[arguments, code] : choices) {
        run.startBare(QStringList {u"budget"_s} + arguments + folder);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
        QVERIFY2(run.exitCode() == code, qPrintable(arguments.join(u' ')));
        QCOMPARE(run.output().isEmpty(), code != 0);
    }
    QCOMPARE(run.calls(), 0);
}

//! The data folder and the proxy that were chosen in the settings hold in the terminal too.
void TestCli::goesWhereTheWindowGoes()
{
    CliRun run(onePlant());
    QVERIFY(run.isServing());
    const QTemporaryDir home;
    const auto write = [](const QString &path, const QByteArray &content) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(home.filePath(u"heliodesk/heliodesk.conf"_s),
                  "[General]\ndataFolder=" + run.folder().toUtf8() + '\n'));
    QVERIFY(write(run.folder() + u"/profiles.json"_s,
                  "{\"version\":1,\"profiles\":[{\"id\":\"a\",\"title\":\"North\",\"userName\":\"sun\","
                  "\"baseUrl\":\"https://plants.invalid\"}]}"));
    QVERIFY(write(run.folder() + u"/settings.ini"_s, "[proxy]\nmode=http\nhost=proxy.invalid\n"));
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    run.startBare({u"plants"_s});
    qputenv("XDG_CONFIG_HOME", before);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QCOMPARE(run.exitCode(), 5);
    QVERIFY2(run.messages().contains("proxy"), run.messages().constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
