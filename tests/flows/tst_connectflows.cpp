// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountconnect.h"
#include "app/desktop/commandline.h"
#include "app/desktop/demomode.h"
#include "app/desktop/demoowner.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthscopes.h"
#include "core/store/plantstore.h"
#include "tests/support/oauthaccount.h"
#include "tests/support/simulatedaccount.h"
#include "ui/dialogs/connectpresenter.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Field = ConnectPresenter::Field;
using State = ConnectPresenter::State;

//! The dialog's way to an owner's consent over real sockets: simulator, listener, session. The owner is a
//! stand-in without a browser.
class ConnectFlowsTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        SimulatedAccount account {3};
        std::unique_ptr<AccountConnect> service;
        std::unique_ptr<ConnectPresenter> presenter;
        QString listenAddress;

        //! \a listens: at an address of this computer that the client has registered.
        bool start(bool listens)
        {
            if (!account.startServer())
                return false;
            service = std::make_unique<AccountConnect>(account.secrets, account.clock, account.folder.path());
            presenter = std::make_unique<ConnectPresenter>(*service, account.clock, QList<Profile>());
            const Simulation::OAuthClient &client = account.server->clients().first();
            presenter->setText(Field::ClientId, client.id);
            presenter->setText(Field::ClientSecret, client.secret);
            presenter->setText(Field::RedirectUri, client.redirectUris.first());
            presenter->setText(Field::OAuthServer, account.server->oauthUrl().toString());
            presenter->setText(Field::ApiHost, account.server->baseUrl().toString());
            presenter->setWantsControl(true);
            if (!listens)
                return true;
            QTcpServer free; // a port that nobody has; it is given back at once
            if (!free.listen(QHostAddress::LocalHost))
                return false;
            listenAddress = u"http://127.0.0.1:%1/heliodesk"_s.arg(free.serverPort());
            presenter->setText(Field::RedirectUri, listenAddress);
            QString error;
            return account.server->registerRedirect(listenAddress, &error);
        }
        OwnerStandIn owner() const
        {
            const Simulation::OAuthOwner &first = account.server->owners().first();
            return {first.userName, first.password};
        }
        QUrl address() const { return presenter->wait().address; }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackByTheListener()
    {
        Bench bench;
        QVERIFY(bench.start(true));
        bench.presenter->submit();
        QVERIFY(bench.presenter->wait().isListening);
        OwnerStandIn owner = bench.owner();
        const QUrl back = owner.accept(bench.address());
        QVERIFY(back.toString().startsWith(bench.listenAddress));
        const OwnerStandIn::Page page = owner.get(back);
        QCOMPARE(page.status, 200);
        QTRY_COMPARE(bench.presenter->state(), State::Done);
        QVERIFY(!bench.presenter->isNarrower());
        QVERIFY(bench.presenter->profile().oauth.grantedScopes.contains(OAuthScope::control));
        // What it brought is a session that reads the owner's plants.
        const std::unique_ptr<AccountSession> session = bench.service->takeSession();
        QVERIFY(session);
        bench.account.driver.add(session.get());
        session->start();
        QVERIFY(
            bench.account.driver.runUntilTrue([&] { return session->store().plantCount() == 3; }, 60'000));
        QVERIFY(bench.presenter->plantsNote().sentence.contains(u'3'));
        QCOMPARE(bench.account.server->acceptedCalls(Simulation::EndpointId::Login), 0);
        bench.account.driver.remove(session.get());
        session->stop();
    }

    void comesBackByPaste_data()
    {
        QTest::addColumn<bool>("basic");
        QTest::addColumn<bool>("control");
        QTest::addColumn<bool>("isNarrower");
        QTest::newRow("all") << true << true << false;
        QTest::newRow("reading only") << true << false << true;
        QTest::newRow("control only") << false << true << true;
    }

    void comesBackByPaste()
    {
        QFETCH(bool, basic);
        QFETCH(bool, control);
        QFETCH(bool, isNarrower);
        Bench bench;
        QVERIFY(bench.start(false));
        bench.presenter->submit();
        QVERIFY(!bench.presenter->wait().isListening);
        bench.presenter->paste(u"https://relay.example.org/solar/cb"_s);
        QVERIFY(!bench.presenter->pasteNote().sentence.isEmpty());
        OwnerStandIn owner = bench.owner();
        bench.presenter->paste(owner.accept(bench.address(), {basic, control}).toString(QUrl::FullyEncoded));
        QVERIFY(bench.presenter->pasteNote().sentence.isEmpty());
        QTRY_COMPARE(bench.presenter->state(), State::Done);
        QCOMPARE(bench.presenter->isNarrower(), isNarrower);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QJsonObject>("switches");
        QTest::addColumn<QString>("secret"); // empty: the right one
        QTest::addColumn<bool>("refuses");
        QTest::addColumn<QString>("says");
        const QJsonObject none;
        QTest::newRow("owner refuses") << u"owner_demo_api"_s << none << QString() << true << u"refused"_s;
        QTest::newRow("installer") << u"installer"_s << none << QString() << false << u"not the owner"_s;
        QTest::newRow("secret") << u"owner_demo_api"_s << none << u"wrong"_s << false << u"client ID"_s;
        QTest::newRow("scope") << u"owner_demo_api"_s << QJsonObject {{"controlNotOpened"_L1, true}}
                               << QString() << false << u"not opened"_s;
        QTest::newRow("other region") << u"owner_demo_api"_s << QJsonObject {{"wrongRegion"_L1, true}}
                                      << QString() << false << u"client ID"_s;
    }

    void refusals()
    {
        QFETCH(QString, user);
        QFETCH(QJsonObject, switches);
        QFETCH(QString, secret);
        QFETCH(bool, refuses);
        QFETCH(QString, says);
        Bench bench;
        QVERIFY(bench.start(true));
        QString error;
        QVERIFY(bench.account.server->setSwitches(switches, &error));
        if (!secret.isEmpty())
            bench.presenter->setText(Field::ClientSecret, secret);
        bench.presenter->submit();
        OwnerStandIn owner(user, bench.account.server->owners().first().password);
        const QUrl back = refuses ? owner.refuse(bench.address()) : owner.accept(bench.address());
        owner.get(back);
        QTRY_COMPARE(bench.presenter->state(), State::Failed);
        QVERIFY2(bench.presenter->outcome().sentence.contains(says),
                 qPrintable(bench.presenter->outcome().sentence));
        QVERIFY(!bench.service->takeSession());
        // The next attempt is a new one, on the same port.
        QVERIFY(bench.account.server->setSwitches({{"controlNotOpened"_L1, false}, {"wrongRegion"_L1, false}},
                                                  &error));
        bench.presenter->setText(Field::ClientSecret, bench.account.server->clients().first().secret);
        bench.presenter->submit();
        QVERIFY(bench.presenter->wait().isListening);
        OwnerStandIn other = bench.owner();
        other.get(other.accept(bench.address()));
        QTRY_COMPARE(bench.presenter->state(), State::Done);
    }

    void lostAnswerIsRepairedWhileTheCodeLives()
    {
        Bench bench;
        QVERIFY(bench.start(false));
        QString error;
        QVERIFY(bench.account.server->setFaults(
            R"([{"endpoint": "token", "call": 1, "action": "httpStatus", "status": 503}])", &error));
        bench.presenter->submit();
        OwnerStandIn owner = bench.owner();
        bench.presenter->paste(owner.accept(bench.address()).toString(QUrl::FullyEncoded));
        QTRY_COMPARE(bench.presenter->state(), State::RetryPossible);
        QVERIFY(!bench.presenter->countdown().isEmpty());
        bench.presenter->retryExchange();
        QTRY_COMPARE(bench.presenter->state(), State::Done);
    }

    void timesOutAndCancels()
    {
        Bench bench;
        QVERIFY(bench.start(true));
        bench.presenter->submit();
        bench.account.clock.advanceBy(10 * 60'000);
        QTRY_COMPARE(bench.presenter->state(), State::Failed);
        QVERIFY(bench.presenter->outcome().advice.contains(u"error page"_s));
        bench.presenter->submit();
        bench.presenter->cancel();
        QCOMPARE(bench.presenter->state(), State::Failed);
        OwnerStandIn owner({}, {});
        QCOMPARE(owner.get(QUrl(bench.listenAddress)).status, 0); // nobody listens any more
    }

    void authorisesAgain()
    {
        Bench bench;
        QVERIFY(bench.start(false));
        bench.presenter->setWantsControl(false);
        bench.presenter->submit();
        OwnerStandIn owner = bench.owner();
        bench.presenter->paste(owner.accept(bench.address()).toString(QUrl::FullyEncoded));
        QTRY_COMPARE(bench.presenter->state(), State::Done);
        const std::unique_ptr<AccountSession> session = bench.service->takeSession();
        QVERIFY(session && !session->oauth()->hasControl());

        AccountConnect service(bench.account.secrets, bench.account.clock, bench.account.folder.path());
        service.useSession(*session);
        ConnectPresenter again(service, bench.account.clock, {});
        again.setProfile(session->profile());
        again.setWantsControl(true);
        again.submit(); // with the secret of the keychain
        QTRY_VERIFY(!again.wait().address.isEmpty());
        again.paste(owner.accept(again.wait().address).toString(QUrl::FullyEncoded));
        QTRY_COMPARE(again.state(), State::Done);
        QVERIFY(session->oauth()->hasControl());
        QVERIFY(session->profile().oauth.wantsControl);
        QVERIFY(session->profile().oauth.grantedScopes.contains(OAuthScope::control));
        QVERIFY(!service.takeSession());
    }

    void demoNeedsNoBrowser()
    {
        CommandLine line;
        line.isDemo = true;
        line.plants = 2;
        DemoMode demo(line);
        MemorySecretStore secrets;
        QSignalSpy ready(&demo, &DemoMode::ready);
        demo.start();
        QVERIFY(ready.wait(20'000));
        const auto profile = ready.at(0).at(0).value<Profile>();
        QVERIFY(profile.isDemo && profile.way == SignInWay::OAuth);
        DemoOwner owner(secrets, demo.clock(), demo.folder());
        QSignalSpy linked(&owner, &DemoOwner::linked);
        QSignalSpy failed(&owner, &DemoOwner::failed);
        owner.consent(profile, ready.at(0).at(1).toString());
        QVERIFY(linked.wait(20'000));
        QCOMPARE(failed.count(), 0);
        const std::unique_ptr<AccountSession> session = owner.takeSession();
        QVERIFY(session && session->oauth()->hasControl());
        QVERIFY(session->profile().isDemo);
    }
};

QTEST_GUILESS_MAIN(ConnectFlowsTest)
#include "tst_connectflows.moc"
