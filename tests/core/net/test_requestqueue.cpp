// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authenticator.h"
#include "core/net/httptransport.h"
#include "core/net/parkingguard.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/util/clock.h"
#include "tests/core/net/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 minute = 60'000;

//! Has a credential unless told otherwise; a renewal ends when the test says so.
class FakeAuthenticator final : public Authenticator
{
    Q_OBJECT
public:
    State state() const override { return m_state; }
    bool hasCredential() const override { return m_hasCredential; }
    void sign(HttpRequest &request) const override
    {
        request.headers.append({"XSRF-TOKEN", "token" + QByteArray::number(m_generation)});
    }
    quint64 generation() const override { return m_generation; }
    void renew(quint64 generation) override
    {
        renewals.append(generation);
        m_hasCredential = false;
        setState(State::SigningIn);
        if (isPrompt)
            QMetaObject::invokeMethod(this, &FakeAuthenticator::succeed, Qt::QueuedConnection);
    }
    void signIn() override { }
    void forget() override { }
    const ApiError &lastError() const override { return m_error; }
    std::optional<qint64> nextTryAt() const override { return std::nullopt; }
    void succeed()
    {
        ++m_generation;
        m_hasCredential = true;
        setState(State::SignedIn);
        Q_EMIT signedIn();
    }
    void fail(Kind kind, qint64 retryAt)
    {
        ApiError error;
        error.kind = kind;
        setState(retryAt > 0 ? State::SignedOut : State::NeedsUser);
        Q_EMIT failed(error, retryAt);
    }
    void setState(State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    QList<quint64> renewals;
    bool isPrompt = true;

private:
    State m_state = State::SignedIn;
    ApiError m_error;
    bool m_hasCredential = true;
    quint64 m_generation = 1;
};

//! Everything a queue needs, on a clock moved by hand.
struct Bench
{
    Bench()
    {
        limiter.setRandomSource([] { return 0.0; });
        limiter.setFleetSize({100'000, {{1, 100'000}}}); // room enough unless a test wants none
        server.handler = [this](const ScriptedServer::Request &request) {
            sentAt.append(clock.now());
            return answer ? answer(request) : ScriptedServer::ok();
        };
    }

    PendingCall *enqueue(Endpoint endpoint, const QByteArray &body, Priority priority = Priority::Background)
    {
        PendingCall *call = queue.enqueue({endpoint, body, priority});
        QObject::connect(call, &PendingCall::finished, call, [this, call, body] {
            outcomes.append({body, call->result() ? ApiError() : call->result().error()});
        });
        return call;
    }

    //! True once that many calls have ended; moves the clock to the next timer while nothing is in flight.
    bool ended(int count)
    {
        if (outcomes.size() >= count)
            return true;
        const auto due = clock.nextDue();
        if (!queue.isCallInFlight() && due)
            clock.advanceTo(*due);
        return outcomes.size() >= count;
    }

    QTemporaryDir folder;
    ManualClock clock {start};
    ScriptedServer server;
    HttpTransport transport {server.url()};
    FakeAuthenticator authenticator;
    RateLimiter limiter {u"127.0.0.1"_s, u"sunroof"_s, folder.filePath(u"books.json"_s), clock};
    RequestQueue queue {transport, authenticator, limiter, clock};
    std::function<ScriptedServer::Answer(const ScriptedServer::Request &)> answer;
    QList<qint64> sentAt;
    QList<QPair<QByteArray, ApiError>> outcomes;

    QByteArrayList bodies() const
    {
        QByteArrayList list;
        for (const auto &request : server.requests)
            list << request.body;
        return list;
    }
};

} // namespace

class TestRequestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ordersByPriorityThenAgeAndKeepsItsDistance()
    {
        Bench bench;
        {
            const ParkingGuard outer(bench.queue);
            const ParkingGuard inner(bench.queue);
            bench.enqueue(Endpoint::PlantDay, "reports", Priority::Reports);
            bench.enqueue(Endpoint::PlantRealtime, "first", Priority::Background);
            bench.enqueue(Endpoint::DeviceRealtime, "second", Priority::Background);
            bench.enqueue(Endpoint::PlantList, "user", Priority::User);
            QCOMPARE(bench.queue.queuedCount(), 4);
            QVERIFY(bench.queue.isParked());
            QCOMPARE(bench.queue.nextSendAt(), std::nullopt);
            QCoreApplication::sendPostedEvents();
            QVERIFY(!bench.queue.isCallInFlight());
        }
        QVERIFY(!bench.queue.isParked());
        QSignalSpy idle(&bench.queue, &RequestQueue::idle);
        QTRY_VERIFY(bench.ended(4));
        QCOMPARE(bench.bodies(), QByteArrayList({"user", "first", "second", "reports"}));
        for (qsizetype i = 1; i < bench.sentAt.size(); ++i)
            QCOMPARE(bench.sentAt.at(i) - bench.sentAt.at(i - 1), 1500);
        QCOMPARE(idle.count(), 1);
        QCOMPARE(bench.queue.nextSendAt(), std::nullopt);
    }

    void blockedHeadLetsOthersPass()
    {
        Bench bench;
        bench.enqueue(Endpoint::BatteryModeConfig, "config1", Priority::User);
        bench.enqueue(Endpoint::BatteryModeConfig, "config2", Priority::User);
        bench.enqueue(Endpoint::PlantRealtime, "live", Priority::Background);
        QTRY_VERIFY(bench.ended(2));
        QCOMPARE(bench.bodies(), QByteArrayList({"config1", "live"}));
        QTRY_COMPARE(bench.queue.nextSendAt(), std::optional(start + 63'000)); // one a minute, stretched
        QTRY_VERIFY(bench.ended(3));
        QCOMPARE(bench.sentAt.constLast(), start + 63'000);
    }

    void equalQueriesShareOneTransfer()
    {
        Bench bench;
        const ParkingGuard *guard = new ParkingGuard(bench.queue);
        bench.enqueue(Endpoint::PlantList, "page 1", Priority::Background);
        bench.enqueue(Endpoint::PlantRealtime, "live", Priority::Visible);
        PendingCall *second = bench.enqueue(Endpoint::PlantList, "page 1", Priority::User);
        QCOMPARE(bench.queue.queuedCount(), 2);
        QCOMPARE(second->state(), PendingCall::State::Queued);
        delete guard;
        QTRY_VERIFY(bench.ended(3));
        QCOMPARE(bench.bodies(), QByteArrayList({"page 1", "live"})); // it took over the higher priority
        // A third one comes while the transfer runs.
        bench.clock.advanceBy(minute);
        bench.outcomes.clear();
        PendingCall *early = bench.enqueue(Endpoint::PlantList, "page 2");
        std::optional<PendingCall::State> late;
        // Queued: as soon as it runs, and long before an answer can have gone through the sockets.
        connect(
            early, &PendingCall::started, this,
            [&] { late = bench.enqueue(Endpoint::PlantList, "page 2")->state(); }, Qt::QueuedConnection);
        QTRY_VERIFY(bench.ended(2));
        QCOMPARE(late, PendingCall::State::Running);
        QCOMPARE(bench.server.requests.size(), 3);
        for (const auto &outcome : bench.outcomes)
            QCOMPARE(outcome.second.kind, Kind::None);
        // Two equal commands are two commands.
        const ParkingGuard parked(bench.queue);
        bench.enqueue(Endpoint::BatteryDispatchDeliver, "discharge");
        bench.enqueue(Endpoint::BatteryDispatchDeliver, "discharge");
        QCOMPARE(bench.queue.queuedCount(), 2);
    }

    //! Nothing is commanded when nobody expects it any more.
    void commandsThatCannotBeSentSoonEndUnsent()
    {
        Bench bench;
        auto parked = std::make_unique<ParkingGuard>(bench.queue);
        bench.enqueue(Endpoint::BatteryDispatchDeliver, "discharge");
        bench.enqueue(Endpoint::PlantDay, "report");
        QTRY_VERIFY(bench.ended(1));
        QCOMPARE(bench.outcomes.constFirst().first, "discharge"_ba);
        QVERIFY(bench.outcomes.constFirst().second.neverArrived);
        QCOMPARE(bench.clock.now(), start + 2 * minute);
        parked.reset();
        QTRY_VERIFY(bench.ended(2)); // a query may wait
        QCOMPARE(bench.bodies(), QByteArrayList({"report"}));
    }

    void commandsOfAUsedUpDayEndAtOnce()
    {
        Bench bench;
        RateLimiter owner(u"127.0.0.1"_s, u"oauth"_s, bench.folder.filePath(u"oauth.json"_s), bench.clock,
                          nullptr, QuotaMode::OAuth);
        ApiError refusal;
        refusal.kind = Kind::Quota;
        owner.setRandomSource([] { return 0.0; });
        owner.learn(Endpoint::BatteryModeQuery, refusal);
        RequestQueue queue(bench.transport, bench.authenticator, owner, bench.clock);
        PendingCall *call = queue.enqueue({Endpoint::BatteryModeDeliver, "mode"_ba, Priority::User});
        ApiError error;
        connect(call, &PendingCall::finished, this, [&error, call] { error = call->result().error(); });
        QTRY_COMPARE(error.kind, Kind::Quota);
        QVERIFY(error.neverArrived);
        QCOMPARE(error.retryAfterMs, 60 * minute);
        QVERIFY(bench.server.requests.isEmpty());
        // But an emergency stop is tried.
        queue.enqueue({Endpoint::BatteryModeDeliver, "stop"_ba, Priority::User, true});
        QTRY_COMPARE(bench.bodies(), QByteArrayList({"stop"}));
    }

    //! A 305 says that it was not carried out; repeating it is a person's decision all the same.
    void expiredTokenIsRenewedButTheCommandNotRepeated()
    {
        Bench bench;
        bench.answer = [](const auto &) { return ScriptedServer::failCode(305); };
        bench.enqueue(Endpoint::BatteryModeDeliver, "mode");
        QTRY_VERIFY(bench.ended(1));
        QCOMPARE(bench.outcomes.constFirst().second.kind, Kind::Session);
        QTRY_COMPARE(bench.authenticator.renewals, QList<quint64>({1}));
        QCOMPARE(bench.server.requests.size(), 1);
    }

    void expiredTokenUnderTwentyCallsCausesOneLogin()
    {
        Bench bench;
        bench.answer = [](const ScriptedServer::Request &request) {
            return request.headers.value("xsrf-token") == "token1"
                ? ScriptedServer::json(R"({"failCode":305,"immediately":true,"message":"USER_MUST_RELOGIN"})")
                : ScriptedServer::ok();
        };
        for (int i = 0; i < 20; ++i)
            bench.enqueue(Endpoint::PlantRealtime, QByteArray::number(i));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ended(20), 20'000);
        QCOMPARE(bench.authenticator.renewals, QList<quint64>({1}));
        QCOMPARE(bench.server.requests.size(), 21);
        QCOMPARE(bench.bodies().mid(0, 3), QByteArrayList({"0", "0", "1"})); // the refused one goes first
        for (const auto &outcome : bench.outcomes)
            QCOMPARE(outcome.second.kind, Kind::None);
    }

    void secondExpiryEndsTheCall()
    {
        Bench bench;
        bench.answer = [](const auto &) { return ScriptedServer::failCode(305); };
        bench.enqueue(Endpoint::PlantRealtime, "live");
        QTRY_VERIFY(bench.ended(1));
        QCOMPARE(bench.outcomes.constFirst().second.kind, Kind::Session);
        QCOMPARE(bench.server.requests.size(), 2);
        QCOMPARE(bench.authenticator.renewals, QList<quint64>({1, 2}));
    }

    void waitsForSignInAndParksMeanwhile()
    {
        Bench bench;
        bench.authenticator.isPrompt = false;
        bench.authenticator.renew(1);
        QVERIFY(bench.queue.isParked());
        bench.enqueue(Endpoint::PlantRealtime, "live");
        bench.authenticator.fail(Kind::Connection, start + minute); // it will try again by itself
        QCOMPARE(bench.queue.queuedCount(), 1);
        QTRY_COMPARE(bench.authenticator.renewals.size(), 2);
        bench.authenticator.fail(Kind::Connection, start + 2 * minute);
        QVERIFY(bench.outcomes.isEmpty());
        bench.authenticator.succeed();
        QTRY_VERIFY(bench.ended(1));
        QCOMPARE(bench.outcomes.constFirst().second.kind, Kind::None);
    }

    void finalSignInErrorEndsEverything()
    {
        Bench bench;
        bench.authenticator.isPrompt = false;
        bench.authenticator.renew(1);
        bench.enqueue(Endpoint::PlantRealtime, "live");
        bench.enqueue(Endpoint::PlantList, "list");
        bench.authenticator.fail(Kind::Credentials, 0);
        QCOMPARE(bench.outcomes.size(), 2);
        QCOMPARE(bench.outcomes.constFirst().second.kind, Kind::Credentials);
        QCOMPARE(bench.queue.queuedCount(), 0);
        QCOMPARE(bench.server.requests.size(), 0);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<int>("transfers");
        QTest::newRow("query is repeated") << int(Endpoint::PlantRealtime) << 4;
        QTest::newRow("command is not") << int(Endpoint::ForcedChargeDeliver) << 1;
    }

    void lostAnswers()
    {
        QFETCH(int, endpoint);
        QFETCH(int, transfers);
        Bench bench;
        bench.answer = [](const auto &) { return ScriptedServer::hangUp(); };
        bench.enqueue(Endpoint(endpoint), "{}");
        QTRY_VERIFY(bench.ended(1));
        QCOMPARE(bench.outcomes.constFirst().second.kind, Kind::Connection);
        QCOMPARE(bench.server.requests.size(), transfers);
        if (transfers == 4)
            QVERIFY(bench.sentAt.at(3) - bench.sentAt.at(0) >= (30 + 60 + 120) * 1000);
    }

    void quotaPauses_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("transfers");
        QTest::newRow("short pause is waited for")
            << int(Endpoint::PlantRealtime) << int(Priority::Background) << int(Kind::None) << 2;
        QTest::newRow("a person is told")
            << int(Endpoint::PlantRealtime) << int(Priority::User) << int(Kind::Quota) << 1;
        QTest::newRow("an hour is too long")
            << int(Endpoint::PlantList) << int(Priority::Background) << int(Kind::Quota) << 1;
    }

    void quotaPauses()
    {
        QFETCH(int, endpoint);
        QFETCH(int, priority);
        QFETCH(int, kind);
        QFETCH(int, transfers);
        Bench bench;
        bool isFirst = true;
        bench.answer = [&isFirst](const auto &) {
            return std::exchange(isFirst, false)
                ? ScriptedServer::failCode(407, "ACCESS_FREQUENCY_IS_TOO_HIGH")
                : ScriptedServer::ok();
        };
        QSignalSpy exchanged(&bench.queue, &RequestQueue::exchanged);
        bench.enqueue(Endpoint(endpoint), "{}", Priority(priority));
        QTRY_VERIFY(bench.ended(1));
        const ApiError error = bench.outcomes.constFirst().second;
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.retryAfterMs.has_value(), error.kind == Kind::Quota);
        QCOMPARE(bench.server.requests.size(), transfers);
        QCOMPARE(exchanged.count(), transfers);
        if (transfers == 2)
            QCOMPARE(bench.sentAt.at(1) - bench.sentAt.at(0), 5 * minute);
    }

    void unreachedServiceCostsNoQuota()
    {
        Bench bench;
        HttpTransport nowhere(QUrl(u"http://127.0.0.1:1"_s));
        RequestQueue queue(nowhere, bench.authenticator, bench.limiter, bench.clock);
        PendingCall *call = queue.enqueue({Endpoint::BatteryModeConfig, "{}", Priority::User});
        QSignalSpy exchanged(&queue, &RequestQueue::exchanged);
        QVERIFY(exchanged.wait());
        QVERIFY(bench.limiter.nextAllowedAt(Endpoint::BatteryModeConfig) <= start + 2000);
        QCOMPARE(call->state(), PendingCall::State::Running); // will be repeated
        QCOMPARE(queue.queuedCount(), 1);
    }

    void cancelling()
    {
        Bench bench;
        bench.answer = [](const auto &) { return ScriptedServer::silence(); };
        PendingCall *running = bench.enqueue(Endpoint::PlantRealtime, "live");
        PendingCall *companion = bench.enqueue(Endpoint::PlantRealtime, "live");
        PendingCall *queued = bench.enqueue(Endpoint::PlantList, "list");
        QTRY_COMPARE(bench.server.requests.size(), 1);
        queued->cancel();
        QCOMPARE(bench.outcomes.size(), 1);
        QCOMPARE(bench.queue.queuedCount(), 0);
        companion->cancel();
        QVERIFY(bench.queue.isCallInFlight()); // somebody still wants it
        running->cancel();
        QVERIFY(!bench.queue.isCallInFlight());
        QCOMPARE(bench.outcomes.size(), 3);
        for (const auto &outcome : bench.outcomes)
            QCOMPARE(outcome.second.kind, Kind::Cancelled);
        QTRY_COMPARE(bench.server.openConnections(), 0); // the transfer is dropped
        // It had been sent, so it counts, and the queue goes on.
        bench.answer = {};
        bench.enqueue(Endpoint::PlantList, "next");
        QTRY_VERIFY(bench.ended(4));
        QCOMPARE(bench.outcomes.constLast().second.kind, Kind::None);
    }

    void failAllEndsQueuedAndRunning()
    {
        Bench bench;
        bench.answer = [](const auto &) { return ScriptedServer::silence(); };
        bench.enqueue(Endpoint::PlantRealtime, "live");
        bench.enqueue(Endpoint::PlantList, "list");
        QTRY_VERIFY(bench.queue.isCallInFlight());
        ApiError error;
        error.kind = Kind::AccountClosed;
        bench.queue.failAll(error);
        QCOMPARE(bench.outcomes.size(), 2);
        QCOMPARE(bench.outcomes.constFirst().second, error);
        QVERIFY(!bench.queue.isCallInFlight());
    }

    void deletedWithCallsOnTheirWay()
    {
        auto bench = std::make_unique<Bench>();
        bench->answer = [](const auto &) { return ScriptedServer::silence(); };
        bench->enqueue(Endpoint::PlantRealtime, "live");
        bench->enqueue(Endpoint::PlantList, "list");
        QTRY_VERIFY(bench->queue.isCallInFlight());
        bench.reset();
    }
};

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "test_requestqueue.moc"
