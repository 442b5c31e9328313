// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorysecretstore.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthflow.h"
#include "core/auth/oauthscopes.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "tests/support/oauthaccount.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using State = Authenticator::State;

namespace {

constexpr qint64 begin = 1'782'018'000'000;
constexpr qint64 minute = 60'000;

//! The simulator's OAuth host and API, an owner at a browser, and our side of it on the same hand-moved
//! clock.
struct Bench
{
    explicit Bench(const Simulation::Switches &switches = {})
    {
        Simulation::SimulatorOptions options;
        options.world.plantCount = 1;
        options.switches = switches;
        options.now = [this] { return clock.now(); };
        server = std::make_unique<Simulation::SimulatorServer>(options);
        QString error;
        isServing = server->start(&error);
        profile = OAuthAccount::profileOf(*server);
        transport = std::make_unique<HttpTransport>(server->baseUrl());
        limiter = std::make_unique<RateLimiter>(profile.baseUrl.host(), profile.userName,
                                                folder.filePath(u"books.json"_s), clock);
        limiter->setFleetSize({100'000, {}});
        authenticator = make();
        queue = std::make_unique<RequestQueue>(*transport, *authenticator, *limiter, clock);
        QObject::connect(
            &authenticator->oauthTransport(), &HttpTransport::exchanged, authenticator.get(),
            [this](const HttpRequest &request) { tokenCalls += request.path.endsWith(u"/token") ? 1 : 0; });
    }

    std::unique_ptr<OAuthAuthenticator> make()
    {
        auto made = std::make_unique<OAuthAuthenticator>(profile, secrets, clock);
        made->setLockFile(folder.filePath(u"tokens.lock"_s));
        return made;
    }
    //! Browser, listener and exchange, as the program does it.
    bool link(OwnerStandIn::Ticks ticks = {})
    {
        OAuthFlow flow(profile, server->clients().first().secret, clock);
        OwnerStandIn owner(server->owners().first().userName, server->owners().first().password);
        flow.paste(owner.accept(flow.start(), ticks).toString(QUrl::FullyEncoded));
        [&] { QTRY_COMPARE(flow.state(), OAuthFlow::State::Done); }();
        if (flow.ending() != OAuthFlow::Ending::Linked)
            return false;
        authenticator->setClientSecret(server->clients().first().secret);
        authenticator->accept(flow.tokens());
        [&] { QTRY_COMPARE(authenticator->state(), State::SignedIn); }();
        return true;
    }
    void enqueue()
    {
        const QByteArray body = "{\"pageNo\":" + QByteArray::number(++calls) + "}";
        PendingCall *call = queue->enqueue({Endpoint::PlantList, body, Priority::User});
        QObject::connect(call, &PendingCall::finished, call, [this, call] {
            outcomes.append(call->result() ? Kind::None : call->result().error().kind);
        });
    }
    bool pass(qsizetype count)
    {
        if (outcomes.size() < count && clock.nextDue() && *clock.nextDue() - clock.now() < minute)
            clock.advanceTo(*clock.nextDue());
        return outcomes.size() >= count;
    }
    //! What another program does with our refresh token: the access token dies.
    void refreshElsewhere()
    {
        OwnerStandIn other({}, {});
        QUrl url = server->oauthUrl();
        url.setPath(u"/rest/dp/uidm/oauth2/v1/token"_s);
        const QByteArray answer = other
                                      .post(url,
                                            {{"grant_type", "refresh_token"},
                                             {"refresh_token", kept()["refresh"_L1].toString().toLatin1()},
                                             {"client_id", server->clients().first().id.toUtf8()},
                                             {"client_secret", server->clients().first().secret.toUtf8()}})
                                      .body;
        QVERIFY2(answer.contains("access_token"), answer.constData());
    }
    QJsonObject kept()
    {
        QJsonObject found;
        bool isAnswered = false;
        secrets.read(OAuthAuthenticator::tokensName(profile.id), &secrets, [&](const SecretAnswer &answer) {
            found = QJsonDocument::fromJson(answer.secret).object();
            isAnswered = true;
        });
        [&] { QTRY_VERIFY(isAnswered); }();
        return found;
    }
    bool ownerDoes(const QString &what, const QByteArray &more = {})
    {
        OwnerStandIn app({}, {});
        QUrl url = server->baseUrl();
        url.setPath(u"/simulator/"_s + what);
        QNetworkAccessManager manager;
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        const std::unique_ptr<QNetworkReply> reply(
            manager.post(request,
                         "{\"owner\":\"" + server->owners().first().userName.toUtf8() + "\",\"clientId\":\""
                             + server->clients().first().id.toUtf8() + '"' + more + "}"));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return reply->error() == QNetworkReply::NoError;
    }

    ManualClock clock {begin};
    QTemporaryDir folder;
    MemorySecretStore secrets;
    std::unique_ptr<Simulation::SimulatorServer> server;
    bool isServing = false;
    Profile profile;
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<RateLimiter> limiter;
    std::unique_ptr<OAuthAuthenticator> authenticator;
    std::unique_ptr<RequestQueue> queue;
    QList<Kind> outcomes;
    int calls = 0;
    int tokenCalls = 0;
};

Simulation::Switches rotating()
{
    Simulation::Switches switches;
    switches.rotateRefreshToken = true;
    return switches;
}

} // namespace

//! The life of a consent against the simulator's OAuth host, over real sockets.
class TestOAuthLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoCallsHitting305MakeOneRefresh()
    {
        Bench bench;
        QVERIFY(bench.isServing && bench.link());
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        bench.refreshElsewhere();
        bench.enqueue();
        bench.enqueue();
        QTRY_VERIFY(bench.pass(3));
        QCOMPARE(bench.outcomes, (QList {Kind::None, Kind::None, Kind::None}));
        QCOMPARE(bench.tokenCalls, 1);
    }

    void sleepCostsOneRefreshAndNoCall()
    {
        Bench bench(rotating());
        QVERIFY(bench.isServing && bench.link());
        for (int night = 1; night <= 3; ++night) {
            bench.clock.jumpTo(bench.clock.now() + 600 * minute);
            bench.enqueue();
            QTRY_VERIFY(bench.pass(night));
            QCOMPARE(bench.outcomes.constLast(), Kind::None);
            QCOMPARE(bench.tokenCalls, night);
        }
    }

    void lostReply_data()
    {
        QTest::addColumn<bool>("isRotating");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("survives");
        QTest::newRow("same token, done") << false << u"before-headers"_s << true;
        QTest::newRow("same token, half an answer") << false << u"in-body"_s << true;
        QTest::newRow("same token, not done") << false << u"before-work"_s << true;
        QTest::newRow("rotating, not done") << true << u"before-work"_s << true;
        QTest::newRow("rotating, done") << true << u"before-headers"_s << false; // nobody knows the new one
    }
    void lostReply()
    {
        QFETCH(bool, isRotating);
        QFETCH(QString, at);
        QFETCH(bool, survives);
        Bench bench(isRotating ? rotating() : Simulation::Switches());
        QVERIFY(bench.isServing && bench.link());
        const QByteArray script =
            "[{\"endpoint\":\"token\",\"once\":true,\"action\":\"cut\",\"at\":\"" + at.toLatin1() + "\"}]";
        QString error;
        QVERIFY2(bench.server->setFaults(script, &error), qPrintable(error));
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(bench.tokenCalls, 1);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn); // linked, whatever has become of it
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes.constFirst() == Kind::None, survives);
        if (survives) {
            bench.clock.advanceBy(2 * minute);
            QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
            QCOMPARE(bench.authenticator->lastError().kind, Kind::None);
        } else {
            QCOMPARE(bench.authenticator->state(), State::NeedsUser);
            QCOMPARE(bench.authenticator->lastError().exceptionId, u"oauth#1110"_s);
            QVERIFY(bench.link()); // the owner consents again
            bench.enqueue();
            QTRY_VERIFY(bench.pass(2));
            QCOMPARE(bench.outcomes.constLast(), Kind::None);
        }
    }

    void keychainLocked()
    {
        Bench bench(rotating());
        QVERIFY(bench.isServing && bench.link());
        QSignalSpy kept(bench.authenticator.get(), &OAuthAuthenticator::tokensKept);
        const QString before = bench.kept()["refresh"_L1].toString();
        bench.secrets.setTrouble(SecretOutcome::Locked);
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(bench.tokenCalls, 1);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        bench.clock.advanceBy(57 * minute); // and once more, with the token that is in memory only
        QTRY_COMPARE(bench.tokenCalls, 2);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
        bench.secrets.setTrouble(SecretOutcome::Ok);
        bench.clock.advanceBy(10 * minute);
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(bench.kept()["refresh"_L1].toString() != before);
        const auto restarted = bench.make(); // what is kept is good
        restarted->signIn();
        QTRY_COMPARE(restarted->state(), State::SignedIn);
    }

    void narrowerScopes()
    {
        Bench bench;
        QVERIFY(bench.isServing && bench.link({true, false}));
        QCOMPARE(bench.authenticator->grantedScopes(), QStringList {QString(OAuthScope::basic)});
        QVERIFY(!bench.authenticator->hasControl());
        QVERIFY(bench.link()); // with control this time
        QVERIFY(bench.authenticator->hasControl());
        QSignalSpy changed(bench.authenticator.get(), &OAuthAuthenticator::scopesChanged);
        QVERIFY(bench.ownerDoes(u"set-scopes"_s, ",\"basic\":true,\"control\":false"));
        bench.authenticator->recheckScopes();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!bench.authenticator->hasControl());
        QCOMPARE(bench.tokenCalls, 1);
    }

    void secondConsentKillsTheFirstPair()
    {
        Bench bench;
        QVERIFY(bench.isServing && bench.link());
        // Another machine of the same owner and client.
        QVERIFY(!OAuthAccount::consent(*bench.server, bench.clock.now()).accessToken.isEmpty());
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        QVERIFY(bench.outcomes.constFirst() != Kind::None);
        QCOMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.authenticator->lastError().exceptionId, u"oauth#1110"_s);
        QCOMPARE(bench.tokenCalls, 1);
    }

    void consentWithdrawn()
    {
        Bench bench;
        QVERIFY(bench.isServing && bench.link());
        QVERIFY(bench.ownerDoes(u"end-consent"_s));
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.authenticator->state(), State::NeedsUser);
        QSignalSpy revoked(bench.authenticator.get(), &OAuthAuthenticator::revoked);
        bench.authenticator->revoke();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(revoked.constFirst().at(1).toBool(), true); // it was no longer valid
        QVERIFY(bench.kept().isEmpty());
    }

    void revokes()
    {
        Bench bench;
        QVERIFY(bench.isServing && bench.link());
        QSignalSpy revoked(bench.authenticator.get(), &OAuthAuthenticator::revoked);
        QString error;
        QVERIFY(bench.server->setSwitches({{u"revokeFails"_s, true}}, &error));
        bench.authenticator->revoke();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(revoked.constLast().at(0).value<ApiError>().exceptionId, u"oauth#1107"_s);
        QCOMPARE(bench.authenticator->state(), State::SignedIn);
        QVERIFY(!bench.kept().isEmpty());
        QVERIFY(bench.server->setSwitches({{u"revokeFails"_s, false}}, &error));
        bench.authenticator->revoke();
        QTRY_COMPARE(revoked.size(), 2);
        QCOMPARE(revoked.constLast().at(0).value<ApiError>().kind, Kind::None);
        QCOMPARE(bench.authenticator->state(), State::SignedOut);
        QVERIFY(bench.kept().isEmpty());
    }

    void windowAndTerminalShareRotatingTokens()
    {
        Bench bench(rotating());
        QVERIFY(bench.isServing && bench.link());
        const auto terminal = bench.make();
        terminal->signIn();
        QTRY_COMPARE(terminal->state(), State::SignedIn);
        for (int hour = 1; hour <= 4; ++hour) {
            bench.clock.advanceBy(57 * minute);
            QTRY_COMPARE(terminal->state(), State::SignedIn);
            QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
            QCOMPARE(terminal->expiresAt(), bench.authenticator->expiresAt());
        }
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
    }

    void shortLivesDoNotMakeAStorm()
    {
        Simulation::Switches switches;
        switches.accessTokenSeconds = 60;
        switches.expiresInAsText = true;
        switches.omitRefreshToken = true;
        Bench bench(switches);
        QVERIFY(bench.isServing && bench.link());
        for (int i = 1; i <= 5; ++i) {
            bench.clock.advanceBy(45'000);
            QTRY_COMPARE(bench.tokenCalls, i);
            QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        }
    }

    void wrongRegion()
    {
        Bench bench;
        QVERIFY(bench.isServing && bench.link());
        QString error;
        QVERIFY(bench.server->setSwitches({{u"wrongRegion"_s, true}}, &error));
        bench.enqueue();
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.authenticator->lastError().exceptionId, u"oauth#invalid_client"_s);
        QVERIFY(!bench.kept().isEmpty()); // the refresh token may be good where it belongs
    }
};

QTEST_GUILESS_MAIN(TestOAuthLife)
#include "tst_oauthlife.moc"
