// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/smartpvmsclient.h"
#include "core/auth/accountauthenticator.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/polling/alarmpoller.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "tests/support/simulatedaccount.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using Simulation::EndpointId;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

BudgetReport reportOf(AccountSession &session, Endpoint endpoint)
{
    const QList<BudgetReport> reports = session.limiter().report();
    for (const BudgetReport &report : reports) {
        if (report.endpoint == endpoint)
            return report;
    }
    return {};
}

} // namespace

//! What can go wrong on the way, scripted in the simulator and met over real sockets.
class TestFaultFlows : public QObject
{
    Q_OBJECT

    static bool reachFirstSweep(SimulatedAccount &account)
    {
        AccountSession &session = account.openSession();
        session.start();
        return account.driver.runUntilTrue([&session] { return session.poller().isFirstSweepDone(); }, hour);
    }
    static void script(SimulatedAccount &account, const QByteArray &rules)
    {
        QString error;
        QVERIFY2(account.server->setFaults(rules, &error), qPrintable(error));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    //! One spoilt call of each kind: the sweep ends, the error says what it was, no value is lost, and a
    //! later sweep brings new ones.
    void oneSpoiltCallIsSurvived_data()
    {
        using Kind = ApiError::Kind;
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isRepeated"); // cured within the sweep, by a repeat or a new login
        QTest::newRow("failCode 20004")
            << R"("action":"failCode","failCode":20004)"_ba << Kind::ServerBusy << true;
        QTest::newRow("failCode 20200")
            << R"("action":"failCode","failCode":20200)"_ba << Kind::ServerBusy << true;
        QTest::newRow("failCode 20009")
            << R"("action":"failCode","failCode":20009)"_ba << Kind::Refused << false;
        QTest::newRow("unknown code")
            << R"("action":"failCode","failCode":98765)"_ba << Kind::Refused << false;
        QTest::newRow("407")
            << R"("action":"failCode","failCode":407,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH")"_ba << Kind::Quota
            << true;
        QTest::newRow("305 short")
            << R"("action":"failCode","failCode":305,"message":"USER_MUST_RELOGIN","shape":"short")"_ba
            << Kind::Session << true;
        QTest::newRow("401") << R"("action":"failCode","failCode":401)"_ba << Kind::Permission << false;
        QTest::newRow("HTTP 500") << R"("action":"httpStatus","status":500)"_ba << Kind::ServerBusy << true;
        QTest::newRow("HTTP 503") << R"("action":"httpStatus","status":503)"_ba << Kind::ServerBusy << true;
        QTest::newRow("HTTP 404") << R"("action":"httpStatus","status":404)"_ba << Kind::NotAnApiHost
                                  << false;
        QTest::newRow("exception 400")
            << R"("action":"exception","status":400,"field":"devIds")"_ba << Kind::Parameter << false;
        QTest::newRow("exception 500")
            << R"("action":"exception","status":500,"exceptionId":"framwork.remote.SystemError")"_ba
            << Kind::ServerBusy << true;
        QTest::newRow("gateway 403") << R"("action":"gateway")"_ba << Kind::Overload << true;
        QTest::newRow("429 body") << R"("action":"tooMany")"_ba << Kind::Overload << true;
        QTest::newRow("429 HTTP") << R"("action":"tooMany","as":"http")"_ba << Kind::Overload << true;
        QTest::newRow("web page") << R"("action":"html")"_ba << Kind::NotAnApiHost << false;
        QTest::newRow("half the JSON") << R"("action":"truncate")"_ba << Kind::Malformed << false;
        QTest::newRow("data is a text")
            << R"("action":"wrongType","member":"data","value":"text")"_ba << Kind::Malformed << false;
        QTest::newRow("success is a list")
            << R"("action":"wrongType","member":"success","value":[1]})"_ba.chopped(1) << Kind::Malformed
            << false;
        QTest::newRow("cut before headers")
            << R"("action":"cut","at":"before-headers")"_ba << Kind::Connection << true;
        QTest::newRow("cut after headers")
            << R"("action":"cut","at":"after-headers")"_ba << Kind::Connection << true;
        QTest::newRow("cut in the body") << R"("action":"cut")"_ba << Kind::Connection << true;
        QTest::newRow("stall") << R"("action":"stall")"_ba << Kind::Timeout << true;
        QTest::newRow("stall in the body")
            << R"("action":"stall","at":"in-body")"_ba << Kind::Timeout << true;
        QTest::newRow("huge body") << R"("action":"huge","megabytes":5)"_ba << Kind::TooLarge << false;
        QTest::newRow("slow") << R"("action":"slow","ms":50)"_ba << Kind::None << true;
        QTest::newRow("session stolen") << R"("action":"stealSession")"_ba << Kind::Session << true;
        QTest::newRow("token expired") << R"("action":"expireToken")"_ba << Kind::Session << true;
    }

    void oneSpoiltCallIsSurvived()
    {
        QFETCH(QByteArray, action);
        QFETCH(ApiError::Kind, kind);
        QFETCH(bool, isRepeated);
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        AccountSession &session = *account.session;
        session.transport().setTimeout(1000);
        session.transport().setBodyLimit(4 * 1024 * 1024);
        QList<ApiError> met;
        connect(&session.queue(), &RequestQueue::exchanged, this, [&met](Endpoint, const ApiError &error) {
            if (error.kind != ApiError::Kind::None)
                met.append(error);
        });
        QList<ApiError> left;
        connect(&session.poller(), &Poller::callFailed, this,
                [&left](const ApiError &error) { left.append(error); });

        const DeviceId inverter = session.store().devicesOfType(DeviceType::ResidentialInverter).constFirst();
        const Reading before = session.store().deviceReading(inverter, u"active_power"_s);
        QCOMPARE(before.presence, Presence::Number);

        script(account, R"([{"endpoint":"device-realtime","once":true,)"_ba + action + "}]");
        const int sweeps = session.poller().sweepCount();
        QVERIFY(
            account.driver.runUntilTrue([&] { return session.poller().sweepCount() > sweeps; }, 2 * hour));

        // What the envelope does not show comes out when the answer is decoded.
        const QList<ApiError> all = met.isEmpty() ? left : met;
        QCOMPARE(all.size(), kind == ApiError::Kind::None ? 0 : 1);
        if (!all.isEmpty())
            QCOMPARE(all.constFirst().kind, kind);
        QCOMPARE(left.isEmpty(), isRepeated);
        QVERIFY(session.store().deviceReading(inverter, u"active_power"_s).value().has_value());

        // New lists give a refused interface another chance.
        QVERIFY(account.driver.runFor(kind == ApiError::Kind::Permission ? 13 * hour : hour / 2));
        QVERIFY(account.clock.now() - session.store().deviceReadingAt(inverter) < 10 * minute);
        QCOMPARE(session.status().state, LinkStatus::State::Online);
        QCOMPARE(account.server->refusedCount(), 0);
    }

    void expiredTokenUnderTwentyCallsCostsOneLogin()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        AccountSession &session = *account.session;
        session.poller().stop();
        session.alarmPoller().stop();
        QCOMPARE(account.server->acceptedCalls(EndpointId::Login), 1);
        QVERIFY(account.driver.runFor(40 * minute)); // the session ends after 30 idle minutes

        int answered = 0;
        int failed = 0;
        const QList<PlantCode> codes = session.store().plantCodes();
        for (int i = 0; i < 20; ++i) {
            // Twenty different questions, so that none attaches to another.
            QList<PlantCode> some {codes.at(i % codes.size())};
            if (i >= codes.size())
                some.append(codes.at((i + 1 + i / codes.size()) % codes.size()));
            session.client()
                .plantRealtime(some, Priority::Background)
                .then(this, [&](const Result<PlantRealtime> &answer) { answer ? ++answered : ++failed; });
        }
        QVERIFY(account.driver.runUntilTrue([&] { return answered + failed == 20; }, 4 * hour));
        QCOMPARE(failed, 0);
        QCOMPARE(account.server->acceptedCalls(EndpointId::Login), 2);
    }

    void wrongPasswordIsTriedOnce()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        account.secrets.write(AccountAuthenticator::passwordName(account.profile.id), "wrong"_ba, nullptr,
                              nullptr);
        AccountSession &session = account.openSession();
        QSignalSpy failures(&session.authenticator(), &Authenticator::failed);
        session.start();
        QVERIFY(account.driver.runFor(6 * hour));
        QCOMPARE(account.server->acceptedCalls(EndpointId::Login), 1);
        QCOMPARE(session.status().state, LinkStatus::State::NeedsUser);
        QCOMPARE(session.status().error.kind, ApiError::Kind::Credentials);

        // The right one, typed by a person, is used and everything goes on.
        session.setPassword(account.server->systemCode());
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, hour));
        QCOMPARE(session.status().state, LinkStatus::State::Online);
        QCOMPARE(account.server->acceptedCalls(EndpointId::Login), 2);
    }

    void passwordCorrectedAtOnceNeedsNoFurtherWait()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        account.secrets.write(AccountAuthenticator::passwordName(account.profile.id), "wrong"_ba, nullptr,
                              nullptr);
        AccountSession &session = account.openSession();
        session.start();
        account.clock.advanceBy(0); // the poller asks before the answer to the login comes
        QVERIFY(account.driver.runUntilTrue(
            [&] { return session.status().state == LinkStatus::State::NeedsUser; }, hour));
        session.setPassword(account.server->systemCode());
        // One minute is the login guard's.
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, 4 * minute));
    }

    //! An allowance used up for the day concerns one interface: the others go on.
    void blockedInterfaceLeavesTheOthersAlone_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QByteArray>("action");
        for (const char *endpoint : {"plant-realtime", "device-realtime"}) {
            QTest::addRow("20618, %s", endpoint)
                << QByteArray(endpoint) << R"("action":"failCode","failCode":20618)"_ba;
            QTest::addRow("407 time and again, %s", endpoint)
                << QByteArray(endpoint) << R"("action":"failCode","failCode":407)"_ba;
        }
    }

    void blockedInterfaceLeavesTheOthersAlone()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QByteArray, action);
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        AccountSession &session = *account.session;
        const PlantCode plant = session.store().plantCodes().constFirst();
        const DeviceId inverter = session.store().devicesOfType(DeviceType::ResidentialInverter).constFirst();
        const bool isPlantBlocked = endpoint == "plant-realtime";
        QVERIFY(account.driver.runFor(hour));
        script(account,
               R"([{"endpoint":")"_ba + endpoint + R"(","until":"2026-06-21T10:00:00Z",)"_ba + action + "}]");
        for (int i = 0; i < 8; ++i) {
            QVERIFY(account.driver.runFor(30 * minute));
            const qint64 at = isPlantBlocked ? session.store().deviceReadingAt(inverter)
                                             : session.store().plantReadingAt(plant);
            QVERIFY2(account.clock.now() - at < 30 * minute,
                     qPrintable(QString::number((account.clock.now() - at) / minute)));
        }
        // The blocked one comes back by itself.
        QVERIFY(account.driver.runFor(9 * hour));
        QVERIFY(account.clock.now() - session.store().deviceReadingAt(inverter) < 20 * minute);
        QVERIFY(account.clock.now() - session.store().plantReadingAt(plant) < 10 * minute);
        QCOMPARE(account.server->refusedCount(), 0);
    }

    void surprise407SlowsDownInsteadOfHammering()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        AccountSession &session = *account.session;
        script(account, R"([{"endpoint":"plant-realtime","from":1,"to":2,"action":"failCode","failCode":407,
                             "data":"ACCESS_FREQUENCY_IS_TOO_HIGH"}])"_ba);
        int refusals = 0;
        qint64 lastRefusal = 0;
        QList<qint64> distances;
        connect(&session.queue(), &RequestQueue::exchanged, this,
                [&](Endpoint endpoint, const ApiError &error) {
                    if (endpoint != Endpoint::PlantRealtime || error.kind != ApiError::Kind::Quota)
                        return;
                    ++refusals;
                    if (lastRefusal)
                        distances.append(account.clock.now() - lastRefusal);
                    lastRefusal = account.clock.now();
                    QCOMPARE(session.status().state, LinkStatus::State::QuotaPause);
                    QVERIFY(session.status().until >= account.clock.now() + 5 * minute);
                });
        QVERIFY(account.driver.runFor(2 * hour));
        QCOMPARE(refusals, 2);
        QVERIFY(distances.constFirst() >= 5 * minute);
        QVERIFY(session.limiter().wasSurprised(Endpoint::PlantRealtime));
        QVERIFY(reportOf(session, Endpoint::PlantRealtime).isStrict);
        QCOMPARE(account.server->acceptedCalls(EndpointId::Login), 1); // never a reason to sign in
        QCOMPARE(session.status().state, LinkStatus::State::Online);
        // Seven days without another one undo the step.
        QVERIFY(account.driver.runFor(8 * 24 * hour));
        QVERIFY(!reportOf(session, Endpoint::PlantRealtime).isStrict);
    }

    void tooManyDuringLoginWaits()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        script(account, R"([{"endpoint":"login","from":1,"to":2,"action":"tooMany"}])"_ba);
        AccountSession &session = account.openSession();
        const qint64 begin = account.clock.now();
        session.start();
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, 2 * hour));
        QVERIFY(account.clock.now() - begin >= 3 * minute); // 60 s, then 120 s
        QCOMPARE(session.status().state, LinkStatus::State::Online);
    }

    void stolenSessionEndsThePingPong()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        AccountSession &session = *account.session;
        bool wasTaken = false;
        connect(&session, &AccountSession::statusChanged, this, [&](const LinkStatus &status) {
            wasTaken = wasTaken || status.state == LinkStatus::State::SessionTaken;
        });
        // The other program signs in again before each of our calls; four logins in ten minutes are what the
        // guard alone would let pass, 36 in all.
        script(account, R"([{"endpoint":"*","until":"2026-06-21T06:30:00Z","action":"stealSession"}])"_ba);
        QVERIFY(account.driver.runUntil(1'782'018'000'000 + 90 * minute));
        QVERIFY(wasTaken);
        QVERIFY2(account.server->acceptedCalls(EndpointId::Login) <= 13,
                 qPrintable(QString::number(account.server->acceptedCalls(EndpointId::Login))));
        QVERIFY(account.driver.runFor(4 * hour));
        QCOMPARE(session.status().state, LinkStatus::State::Online);
    }

    void clockSetBackCausesNoBurst()
    {
        SimulatedAccount account(20);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        QVERIFY(account.driver.runFor(hour));
        const qint64 before = account.server->acceptedCalls(EndpointId::PlantRealtime);
        account.closeSession();
        // The computer's clock falls back by six hours while the program is not running; the service's does
        // not.
        account.clock.jumpTo(account.clock.now() - 6 * hour);
        account.serverAhead = 6 * hour;
        AccountSession &again = account.openSession();
        again.start();
        QVERIFY(account.driver.runFor(hour));
        const qint64 after = account.server->acceptedCalls(EndpointId::PlantRealtime);
        QVERIFY2(after - before <= 12, qPrintable(QString::number(after - before)));
        QVERIFY2(after - before >= 9, qPrintable(QString::number(after - before)));
        QCOMPARE(again.status().state, LinkStatus::State::Online);
    }

    void clockSetBackWhileRunningKeepsTheCadence()
    {
        SimulatedAccount account(20);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        QVERIFY(account.driver.runFor(hour));
        const qint64 before = account.server->acceptedCalls(EndpointId::PlantRealtime);
        account.clock.jumpTo(account.clock.now() - 6 * hour);
        account.serverAhead = 6 * hour;
        QVERIFY(account.driver.runFor(hour));
        const qint64 after = account.server->acceptedCalls(EndpointId::PlantRealtime);
        QVERIFY2(after - before <= 12, qPrintable(QString::number(after - before)));
        QVERIFY2(after - before >= 9, qPrintable(QString::number(after - before)));
        QCOMPARE(account.server->refusedCount(), 0);
        QCOMPARE(account.session->status().state, LinkStatus::State::Online);
    }

    void damagedBooksCauseNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isCorrupt");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("garbage") << "\x00\xff{{{"_ba << true;
        QTest::newRow("of another account")
            << R"({"version":1,"owner":"somebody else","books":{}})"_ba << false;
    }

    void damagedBooksCauseNoRefusal()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isCorrupt);
        SimulatedAccount account(20);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        QVERIFY(account.driver.runFor(hour));
        account.closeSession();
        const QStringList books = QDir(account.folder.path()).entryList({u"books-*.json"_s});
        QCOMPARE(books.size(), 1);
        QFile file(account.folder.filePath(books.constFirst()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(account.driver.runFor(6 * minute)); // the allowance of five minutes has come back
        if (isCorrupt)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*books.*"_s));
        AccountSession &session = account.openSession();
        session.start();
        QVERIFY(account.driver.runFor(6 * hour));
        QCOMPARE(account.server->refusedCount(), 0);
        QCOMPARE(session.status().state, LinkStatus::State::Online);
    }

    void offlineAndBack()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstSweep(account));
        AccountSession &session = *account.session;
        session.transport().setTimeout(1000);
        const PlantCode plant = session.store().plantCodes().constFirst();
        const Reading kept = session.store().plantReading(plant, u"total_power"_s);
        script(account, R"([{"endpoint":"*","action":"cut","at":"before-headers"}])"_ba);
        QVERIFY(account.driver.runFor(2 * hour));
        QCOMPARE(session.status().state, LinkStatus::State::Offline);
        QVERIFY(session.status().since < account.clock.now() - hour);
        QCOMPARE(session.store().plantReading(plant, u"total_power"_s), kept); // nothing is lost …
        QCOMPARE(session.store().plantState(plant), DataState::Lost); // … and nothing looks live
        script(account, "[]"_ba);
        QVERIFY(account.driver.runFor(15 * minute));
        QCOMPARE(session.status().state, LinkStatus::State::Online);
        QCOMPARE(session.store().plantState(plant), DataState::Live);
        QCOMPARE(account.server->refusedCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultFlows)
#include "tst_faultflows.moc"
