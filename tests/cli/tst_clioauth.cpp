// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainsecretstore.h"
#include "core/auth/oauthauthenticator.h"
#include "core/settings/profilestore.h"
#include "core/util/clock.h"
#include "tests/cli/clirun.h"
#include "tests/support/oauthaccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

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

//! The terminal on an owner's consent whose tokens lie in a real keychain; run by keychain_test.sh on a
//! session bus of its own.
class TestCliOAuth : public QObject
{
    Q_OBJECT

    CliRun m_run {onePlant()};
    OAuthTokens m_tokens;

    QJsonArray run(const QString &command, const QStringList &more = {}, int code = 0)
    {
        m_run.startBare(QStringList {command, u"--data-dir"_s, m_run.folder(), u"--format"_s, u"json"_s}
                        + more);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_run.hasEnded(), patience); }();
        if (m_run.exitCode() != code)
            qWarning("%s: %d %s", qPrintable(command), m_run.exitCode(), m_run.messages().constData());
        const QByteArray said = m_run.output() + m_run.messages();
        if (said.contains(m_tokens.accessToken) || said.contains(m_tokens.refreshToken))
            qWarning("a token was printed");
        const QJsonDocument document = QJsonDocument::fromJson(m_run.output());
        const QJsonObject object = document.object();
        return document.isArray() || object.isEmpty() ? document.array() : object.begin()->toArray();
    }

    //! Writes until it is taken.
    bool isAwake(SecretStore &keychain)
    {
        SecretOutcome outcome = SecretOutcome::Failed;
        bool isAsking = false;
        return QTest::qWaitFor(
            [&] {
                if (outcome != SecretOutcome::Ok && !std::exchange(isAsking, true)) {
                    keychain.write(u"heliodesk/test/awake"_s, "yes"_ba, this,
                                   [&](const SecretAnswer &answer) {
                                       outcome = answer.outcome;
                                       isAsking = false;
                                   });
                }
                return outcome == SecretOutcome::Ok;
            },
            patience);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        QVERIFY(m_run.isServing());
        m_run.hasKeychain = true;
        m_run.password.clear();
        const Profile profile = OAuthAccount::profileOf(m_run.server());
        SystemClock clock;
        KeychainSecretStore keychain;
        QVERIFY(isAwake(keychain)); // it has just been started
        OAuthAuthenticator authenticator(profile, keychain, clock);
        QSignalSpy linked(&authenticator, &Authenticator::signedIn);
        QSignalSpy lost(&authenticator, &OAuthAuthenticator::tokensNotKept);
        m_tokens = OAuthAccount::consent(m_run.server(), clock.now());
        QVERIFY(!m_tokens.accessToken.isEmpty());
        authenticator.setClientSecret(m_run.server().clients().first().secret);
        authenticator.accept(m_tokens);
        QVERIFY(linked.wait(20'000));
        QVERIFY(lost.isEmpty());
        QVERIFY(ProfileStore(m_run.folder() + u"/profiles.json"_s).save(profile));
    }

    void everyQueryWorks_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("plants") << QStringList();
        QTest::newRow("devices") << QStringList();
        QTest::newRow("live") << QStringList();
        QTest::newRow("alarms") << QStringList();
        QTest::newRow("config") << QStringList();
        QTest::newRow("report") << QStringList {u"--by"_s, u"day"_s, u"--month"_s, u"2026-05"_s};
    }

    void everyQueryWorks()
    {
        QFETCH(QStringList, more);
        const QString command = QString::fromLatin1(QTest::currentDataTag());
        const QJsonArray rows = run(command, more);
        QCOMPARE(m_run.exitCode(), 0);
        QVERIFY(!rows.isEmpty() || command == u"alarms"_s); // nothing may be wrong
        QCOMPARE(m_run.server().acceptedCalls(Simulation::EndpointId::Login), 0);
    }

    //! The profile is found by its title too; one that names address and user is another way in.
    void choosesTheProfile()
    {
        QVERIFY(!run(u"budget"_s, {u"--profile"_s, u"Owner's consent"_s}).isEmpty());
        QVERIFY(!run(u"budget"_s, {u"--user"_s, u"consent"_s}).isEmpty());
    }

    void budgetTellsTheClasses()
    {
        const QJsonArray rows = run(u"budget"_s);
        QHash<QString, QJsonObject> byId;
        for (const QJsonValue &row : rows)
            byId.insert(row["interface"_L1].toString(), row.toObject());
        QCOMPARE(byId["oauth-basic"_L1]["limit_calls"_L1].toInt(), 1000);
        QVERIFY(byId["oauth-basic"_L1]["used_calls"_L1].toInt() >= 6);
        QCOMPARE(byId["oauth-control"_L1]["limit_calls"_L1].toInt(), 100);
        QCOMPARE(byId["oauth-control"_L1]["used_calls"_L1].toInt(), 0);
        QVERIFY(byId["plant-list"_L1]["limit_calls"_L1].isNull());
        QCOMPARE(byId["plant-list"_L1]["used_calls"_L1].toInt(), 1);
        QVERIFY(!byId.contains(u"login"_s));
    }

    //! Last: it ends the consent.
    void saysThatTheOwnerHasToAuthorise()
    {
        OwnerStandIn terminal({}, {});
        QUrl url = m_run.server().baseUrl();
        url.setPath(u"/simulator/end-consent"_s);
        QCOMPARE(terminal.postJson(url, "{}").status, 200);
        m_run.startBare(
            {u"report"_s, u"--data-dir"_s, m_run.folder(), u"--by"_s, u"day"_s, u"--month"_s, u"2026-03"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_run.hasEnded(), patience);
        QVERIFY2(m_run.exitCode() == 3, m_run.messages().constData());
        QVERIFY2(m_run.messages().contains("heliodesk-cli connect"), m_run.messages().constData());
        QVERIFY(!m_run.messages().contains("HELIODESK_SYSTEM_CODE"));
    }
};

QTEST_GUILESS_MAIN(TestCliOAuth)
#include "tst_clioauth.moc"
