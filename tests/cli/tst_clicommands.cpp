// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainsecretstore.h"
#include "core/auth/oauthauthenticator.h"
#include "core/settings/profilestore.h"
#include "core/util/clock.h"
#include "tests/cli/clirun.h"
#include "tests/support/oauthaccount.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Simulation::EndpointId;

namespace {

constexpr int patience = 60'000;

Simulation::SimulatorOptions onePlant()
{
    Simulation::SimulatorOptions options;
    options.world.plantCount = 1;
    options.world.seed = 7;
    return options;
}

} // namespace

//! Commands of the terminal on an owner's consent; run by keychain_test.sh on a session bus of its own. The
//! tests build on each other, as the tasks do.
class TestCliCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void cleanupTestCase() { m_run.reset(); }

    void dryRunSendsNothing();
    void yesGivesItOnce();
    void secondIsInTheWay();
    void stopPasses();
    void tasksAreListed();
    void anApiAccountGivesNone();

private:
    QJsonObject run(const QStringList &arguments, int code);
    //! Writes until it is taken: the daemon comes up in its own time.
    bool isAwake(SecretStore &keychain);
    int delivered() const { return int(m_run->server().acceptedCalls(EndpointId::ForcedChargeDeliver)); }
    static QStringList showTwo()
    {
        return {u"control"_s, u"forced-charge"_s, u"--plant"_s,     u"NE=40000001"_s, u"--discharge"_s,
                u"--power"_s, u"2.5"_s,           u"--until-soc"_s, u"30"_s};
    }

    std::unique_ptr<CliRun> m_run;
};

void TestCliCommands::initTestCase()
{
    m_run = std::make_unique<CliRun>(onePlant());
    QVERIFY(m_run->isServing());
    m_run->hasKeychain = true;
    m_run->password.clear();
    m_run->locale = u"C"_s; // words are compared
    const Profile profile = OAuthAccount::profileOf(m_run->server());
    SystemClock clock;
    KeychainSecretStore keychain;
    QVERIFY(isAwake(keychain));
    OAuthAuthenticator authenticator(profile, keychain, clock);
    QSignalSpy linked(&authenticator, &Authenticator::signedIn);
    authenticator.setClientSecret(m_run->server().clients().first().secret);
    authenticator.accept(OAuthAccount::consent(m_run->server(), clock.now()));
    QVERIFY(linked.wait(20'000));
    QVERIFY(ProfileStore(m_run->folder() + u"/profiles.json"_s).save(profile));
}

bool TestCliCommands::isAwake(SecretStore &keychain)
{
    SecretOutcome outcome = SecretOutcome::Failed;
    bool isAsking = false;
    return QTest::qWaitFor(
        [&] {
            if (outcome != SecretOutcome::Ok && !std::exchange(isAsking, true)) {
                keychain.write(u"heliodesk/test/awake"_s, "yes"_ba, this, [&](const SecretAnswer &answer) {
                    outcome = answer.outcome;
                    isAsking = false;
                });
            }
            return outcome == SecretOutcome::Ok;
        },
        patience);
}

QJsonObject TestCliCommands::run(const QStringList &arguments, int code)
{
    m_run->startBare(arguments + QStringList {u"--data-dir"_s, m_run->folder(), u"--format"_s, u"json"_s});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_run->hasEnded(), patience); }();
    if (m_run->exitCode() != code)
        qWarning("%d %s %s", m_run->exitCode(), m_run->output().constData(), m_run->messages().constData());
    return QJsonDocument::fromJson(m_run->output()).array().at(0).toObject();
}

void TestCliCommands::dryRunSendsNothing()
{
    const QJsonObject row = run(showTwo() + QStringList {u"--dry-run"_s}, 0);
    QVERIFY(row["command"_L1].toString().endsWith(u": discharge at 2.5 kW until the battery is at 30 %"_s));
    QCOMPARE(delivered(), 0);
}

void TestCliCommands::yesGivesItOnce()
{
    const QJsonObject row = run(showTwo() + QStringList {u"--yes"_s}, 0);
    QCOMPARE(delivered(), 1);
    QCOMPARE(row["state"_L1].toString(), u"running"_s);
    QCOMPARE(row["plant"_L1].toString(), u"NE=40000001"_s);
    QVERIFY(row["service_id"_L1].toString().toLongLong() > 0);
    QVERIFY(!row["task"_L1].toString().isEmpty());
}

void TestCliCommands::secondIsInTheWay()
{
    run(showTwo() + QStringList {u"--yes"_s}, 1);
    QVERIFY2(m_run->messages().contains("still running"), m_run->messages().constData());
    QCOMPARE(delivered(), 1);
}

void TestCliCommands::stopPasses()
{
    const QJsonObject row =
        run({u"control"_s, u"forced-charge"_s, u"--plant"_s, u"NE=40000001"_s, u"--stop"_s, u"--yes"_s}, 0);
    QCOMPARE(delivered(), 2);
    QVERIFY2(row["command"_L1].toString().endsWith(u": stop forced charging or discharging"_s),
             m_run->output().constData());
}

void TestCliCommands::tasksAreListed()
{
    const qint64 calls = m_run->calls();
    const QJsonObject row = run({u"tasks"_s}, 0);
    QCOMPARE(row["family"_L1].toString(), u"forcedCharge"_s);
    QCOMPARE(row["state"_L1].toString(), u"running"_s);
    QVERIFY(row["command"_L1].toString().endsWith(u": discharge at 2.5 kW until the battery is at 30 %"_s));
    QVERIFY(row["who"_L1].toString().endsWith(u"(terminal)"_s));
    const QString file = m_run->folder() + u"/tasks.csv"_s;
    run({u"tasks"_s, u"--export"_s, file}, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().count("forcedCharge") >= 2);
    run({u"tasks"_s, u"--export"_s, m_run->folder() + u"/no/tasks.json"_s}, 1);
    run({u"tasks"_s, u"--task"_s, row["task"_L1].toString(), u"--mark"_s, u"yes"_s}, 1); // it is not unknown
    QCOMPARE(m_run->calls(), calls); // nobody is asked
}

void TestCliCommands::anApiAccountGivesNone()
{
    m_run->password = m_run->server().systemCode();
    m_run->start(showTwo() + QStringList {u"--yes"_s}); // with address and user name
    QTRY_VERIFY_WITH_TIMEOUT(m_run->hasEnded(), patience);
    QCOMPARE(m_run->exitCode(), 3);
    QVERIFY2(m_run->messages().contains("only from an account that its owner has connected"),
             m_run->messages().constData());
    QCOMPARE(delivered(), 2);
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_clicommands.moc"
