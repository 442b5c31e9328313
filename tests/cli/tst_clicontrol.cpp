// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using Simulation::EndpointId;
using Simulation::SimulatorOptions;

namespace {

constexpr int patience = 120'000;
const QString firstPlant = u"NE=40000001"_s;

SimulatorOptions oneHome()
{
    SimulatorOptions options;
    options.world.seed = 11;
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR) + u"/resources/sites/home.json"_s);
    if (file.open(QIODevice::ReadOnly))
        options.world.siteFiles << file.readAll();
    return options;
}

QJsonObject onlyRow(const QByteArray &output)
{
    const QJsonArray rows = QJsonDocument::fromJson(output).array();
    return rows.size() == 1 ? rows.at(0).toObject() : QJsonObject();
}

} // namespace

//! `heliodesk-cli control` by the real program against the real simulator.
class TestCliControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_run.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dryRunSendsNothing();
    void dryRunAsPeopleReadIt();
    void refusesWhatIsOutOfRange_data();
    void refusesWhatIsOutOfRange();
    void askedForNobody();

private:
    static const QStringList &showTwo();
    //! The same for all tests: nothing here changes anything.
    std::unique_ptr<CliRun> m_run;
};

const QStringList &TestCliControl::showTwo()
{
    static const QStringList arguments {u"control"_s, u"forced-charge"_s, u"--plant"_s,
                                        firstPlant,   u"--discharge"_s,   u"--power"_s,
                                        u"2.5"_s,     u"--until-soc"_s,   u"30"_s};
    return arguments;
}

//! Fills the cache of lists and live data, and takes the password away: from then on a call would fail.
void TestCliControl::initTestCase()
{
    m_run = std::make_unique<CliRun>(oneHome());
    QVERIFY(m_run->isServing());
    m_run->locale = u"C"_s; // words are compared
    m_run->start({u"live"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_run->hasEnded(), patience);
    QVERIFY2(m_run->exitCode() == 0, m_run->messages().constData());
    m_run->password.clear();
}

void TestCliControl::dryRunSendsNothing()
{
    CliRun &run = *m_run;
    const qint64 calls = run.calls();
    run.start(showTwo() + QStringList {u"--dry-run"_s, u"--format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    QCOMPARE(run.calls(), calls);
    const QJsonObject row = onlyRow(run.output());
    QVERIFY2(row["command"_L1].toString().endsWith(u": discharge at 2.5 kW until the battery is at 30 %"_s),
             run.output().constData());
    QVERIFY(row["consequence"_L1].toString().contains(u"All batteries of the plant discharge"_s));
    QVERIFY(row["problems"_L1].isNull());
    QCOMPARE(row["endpoint"_L1].toString(),
             u"/rest/openapi/pvms/nbi/v2/control/charge-and-discharge/async-task"_s);
    QCOMPARE(
        QJsonDocument::fromJson(row["request"_L1].toString().toUtf8()),
        QJsonDocument::fromJson(R"({"tasks":[{"plantCode":"NE=40000001","dispatchSwitch":2,"controlType":1,
                 "targetSOC":30,"powerDispatch":-2500}]})"));
}

void TestCliControl::dryRunAsPeopleReadIt()
{
    CliRun &run = *m_run;
    QStringList arguments = showTwo();
    arguments.replaceInStrings(u"2.5"_s, u"90"_s); // more than the battery can do
    run.start(arguments + QStringList {u"--dry-run"_s});
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QVERIFY2(run.exitCode() == 0, run.messages().constData());
    const QByteArray output = run.output();
    for (const char *part : {"discharge at 90 kW", "\"powerDispatch\": -90000", "more than the device can do",
                             "/charge-and-discharge/async-task", "goes on if this program is closed"})
        QVERIFY2(output.contains(part), output.constData());
}

void TestCliControl::refusesWhatIsOutOfRange_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    const QStringList home {u"--plant"_s, firstPlant};
    QTest::newRow("target") << home
            + QStringList {u"forced-charge"_s, u"--charge"_s, u"--until-soc"_s, u"100.5"_s}
                            << 2 << "Target state of charge must be at most 100 %."_ba;
    QTest::newRow("no window") << home + QStringList {u"battery-mode"_s, u"--mode"_s, u"tou"_s} << 2
                               << "needs at least one window"_ba;
    QTest::newRow("parameters") << home + QStringList {u"battery-parameters"_s} << 2
                                << "At least one value"_ba;
    QTest::newRow("feed-in") << home + QStringList {u"feed-in-limit"_s, u"--limit"_s, u"-1000.5"_s} << 2
                             << "at least"_ba;
    QTest::newRow("no plant") << QStringList {u"--plant"_s, u"Atlantis"_s, u"feed-in-limit"_s, u"--none"_s}
                              << 1 << "no plant of that code or name"_ba;
    QTest::newRow("no battery") << home
            + QStringList {u"dispatch"_s, u"--idle"_s, u"--battery"_s, u"nobody"_s}
                                << 1 << "no such device"_ba;
}

void TestCliControl::refusesWhatIsOutOfRange()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    CliRun &run = *m_run;
    const qint64 calls = run.calls();
    run.start(QStringList {u"control"_s, u"--dry-run"_s} + arguments);
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    const QByteArray all = run.output() + run.messages();
    QVERIFY2(run.exitCode() == exitCode, all.constData());
    QVERIFY2(all.contains(words), all.constData());
    QVERIFY2(!all.contains("async-task"), all.constData());
    QCOMPARE(run.calls(), calls);
}

void TestCliControl::askedForNobody()
{
    CliRun &run = *m_run;
    run.start(showTwo()); // no terminal, neither --yes nor --dry-run
    QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patience);
    QCOMPARE(run.exitCode(), 2);
    QVERIFY2(run.messages().contains("--yes"), run.messages().constData());
    QCOMPARE(run.server().acceptedCalls(EndpointId::ForcedChargeDeliver), 0);
}

QTEST_GUILESS_MAIN(TestCliControl)
#include "tst_clicontrol.moc"
