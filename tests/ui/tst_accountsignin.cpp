// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountsignin.h"
#include "core/auth/accountauthenticator.h"
#include "tests/support/simulatedaccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The sign-in of the dialog against the simulator: one login, one outcome, nothing left behind by a failure.
class AccountSignInTest : public QObject
{
    Q_OBJECT

    static qint64 logins(const SimulatedAccount &account)
    {
        return account.server->acceptedCalls(Simulation::EndpointId::Login);
    }
    static SecretOutcome kept(SimulatedAccount &account, const ProfileId &id)
    {
        std::optional<SecretOutcome> outcome;
        account.secrets.read(AccountAuthenticator::passwordName(id), &account.secrets,
                             [&outcome](const SecretAnswer &answer) { outcome = answer.outcome; });
        (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); });
        return outcome.value_or(SecretOutcome::Failed);
    }
    static Profile fresh(const SimulatedAccount &account)
    {
        Profile profile = account.profile;
        profile.id = {u"fresh"_s};
        return profile;
    }

private Q_SLOTS:
    void theTestIsTheSignIn()
    {
        SimulatedAccount account(1);
        QVERIFY(account.startServer());
        AccountSignIn service(account.secrets, account.clock, account.folder.path());
        QSignalSpy succeeded(&service, &SignInService::succeeded);
        service.signIn(fresh(account), account.server->systemCode());
        QTRY_COMPARE(succeeded.count(), 1);
        const std::unique_ptr<AccountSession> session = service.takeSession();
        QVERIFY(session);
        QCOMPARE(session->status().state, LinkStatus::State::Online);
        QCOMPARE(logins(account), 1);
        QCOMPARE(kept(account, {u"fresh"_s}), SecretOutcome::Ok);
    }

    void aWrongPasswordIsTriedOnceAndForgotten()
    {
        SimulatedAccount account(1);
        QVERIFY(account.startServer());
        AccountSignIn service(account.secrets, account.clock, account.folder.path());
        QSignalSpy failed(&service, &SignInService::failed);
        service.signIn(fresh(account), u"wrong"_s);
        QTRY_COMPARE(failed.count(), 1);
        const auto failure = failed.at(0).at(0).value<SignInFailure>();
        QCOMPARE(failure.error.kind, ApiError::Kind::Credentials);
        QCOMPARE(failure.wrongPasswords, 1);
        QVERIFY(failure.wasReached);
        QVERIFY(!service.takeSession());
        QTRY_COMPARE(kept(account, {u"fresh"_s}), SecretOutcome::Missing);
        QCOMPARE(logins(account), 1);
    }

    void aDeadHostIsSaidToBeOne()
    {
        SimulatedAccount account(1);
        QVERIFY(account.startServer());
        Profile profile = fresh(account);
        account.server.reset(); // the port is free again: nobody listens
        AccountSignIn service(account.secrets, account.clock, account.folder.path());
        QSignalSpy failed(&service, &SignInService::failed);
        service.signIn(profile, u"whatever"_s);
        QTRY_COMPARE(failed.count(), 1);
        const auto failure = failed.at(0).at(0).value<SignInFailure>();
        QVERIFY(failure.error.isNetwork());
        QVERIFY(!failure.wasReached);
    }

    void aCancelledTryReportsNothing()
    {
        SimulatedAccount account(1);
        QVERIFY(account.startServer());
        AccountSignIn service(account.secrets, account.clock, account.folder.path());
        QSignalSpy succeeded(&service, &SignInService::succeeded);
        QSignalSpy failed(&service, &SignInService::failed);
        service.signIn(fresh(account), account.server->systemCode());
        service.cancel();
        QTRY_COMPARE(kept(account, {u"fresh"_s}), SecretOutcome::Missing);
        QCOMPARE(succeeded.count() + failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(AccountSignInTest)
#include "tst_accountsignin.moc"
