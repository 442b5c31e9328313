// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/accountauthenticator.h"
#include "core/auth/memorysecretstore.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "tests/core/net/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using State = Authenticator::State;

namespace {

constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 minute = 60'000;

//! A service with one session per account, whose next login answers can be scripted, and a client of it.
struct Bench
{
    Bench()
    {
        profile = {{u"id-1"_s}, u"test"_s, server.url(), u"sunroof"_s, false, {}};
        server.handler = [this](const ScriptedServer::Request &request) { return answer(request); };
        build();
        authenticator->setPassword(u"Example#2025"_s);
    }

    //! As after a restart: what is not in files and secrets is gone.
    void build()
    {
        queue.reset();
        authenticator.reset();
        limiter = std::make_unique<RateLimiter>(profile.baseUrl.host(), profile.userName,
                                                folder.filePath(u"books.json"_s), clock);
        limiter->setRandomSource([] { return 0.0; });
        limiter->setFleetSize({100'000, {}});
        authenticator = std::make_unique<AccountAuthenticator>(profile, transport, secrets, *limiter, clock);
        queue = std::make_unique<RequestQueue>(transport, *authenticator, *limiter, clock);
        QObject::connect(authenticator.get(), &Authenticator::failed, authenticator.get(),
                         [this](const ApiError &error, qint64 at) {
                             errors.append(error);
                             retryAt = at;
                         });
    }

    ScriptedServer::Answer answer(const ScriptedServer::Request &request)
    {
        if (request.path == "/thirdData/login") {
            loginsAt.append(clock.now());
            if (!loginAnswers.isEmpty())
                return loginAnswers.takeFirst();
            token = "x-" + QByteArray::number(loginsAt.size());
            return ScriptedServer::json(R"({"success":true,"failCode":0,"params":{},"data":null})", 200,
                                        "xsrf-token: " + token + "\r\n");
        }
        return request.headers.value("xsrf-token") == token
            ? ScriptedServer::ok()
            : ScriptedServer::json(R"({"failCode":305,"immediately":true,"message":"USER_MUST_RELOGIN"})");
    }

    void enqueue(const QByteArray &body)
    {
        PendingCall *call = queue->enqueue({Endpoint::PlantRealtime, body, Priority::Background});
        QObject::connect(call, &PendingCall::finished, call, [this, call] {
            outcomes.append(call->result() ? Kind::None : call->result().error().kind);
        });
    }

    //! Moves the clock to the next timer while no answer is awaited, until the fact holds.
    template <typename Fact>
    bool reached(Fact fact)
    {
        const bool isWaiting = queue->isCallInFlight()
            || (authenticator->state() == State::SigningIn && !authenticator->nextTryAt());
        if (!fact() && !isWaiting && clock.nextDue())
            clock.advanceTo(*clock.nextDue());
        return fact();
    }

    QTemporaryDir folder;
    ManualClock clock {start};
    ScriptedServer server;
    HttpTransport transport {server.url()};
    MemorySecretStore secrets;
    Profile profile;
    std::unique_ptr<RateLimiter> limiter;
    std::unique_ptr<AccountAuthenticator> authenticator;
    std::unique_ptr<RequestQueue> queue;
    QByteArray token;
    QList<ScriptedServer::Answer> loginAnswers;
    QList<qint64> loginsAt;
    QList<ApiError> errors;
    qint64 retryAt = -1;
    QList<Kind> outcomes;
};

ScriptedServer::Answer success(const QByteArray &headers)
{
    return ScriptedServer::json(R"({"success":true,"failCode":0,"params":{},"data":null})", 200, headers);
}

} // namespace

class TestAccountAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("header") << QByteArray("XSRF-Token: x-abc\r\n") << QByteArray("x-abc");
        QTest::newRow("cookie") << QByteArray("Set-Cookie: XSRF-TOKEN=n-abc; Path=/; Secure\r\n")
                                << QByteArray("n-abc");
        QTest::newRow("missing") << QByteArray() << QByteArray();
    }

    void tokens()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, token);
        Bench bench;
        bench.loginAnswers = {success(headers)};
        QSignalSpy signedIn(bench.authenticator.get(), &Authenticator::signedIn);
        bench.authenticator->signIn();
        QTRY_VERIFY(signedIn.count() + bench.errors.size() == 1);
        QCOMPARE(signedIn.count(), token.isEmpty() ? 0 : 1);
        QCOMPARE(bench.errors.size(), token.isEmpty() ? 1 : 0);
        HttpRequest request;
        bench.authenticator->sign(request);
        QCOMPARE(request.headers.size(), token.isEmpty() ? 0 : 1);
        if (!token.isEmpty())
            QCOMPARE(request.headers.constFirst(), qMakePair("XSRF-TOKEN"_ba, token));
        else
            QVERIFY(!bench.errors.constFirst().text.isEmpty());
        QCOMPARE(bench.server.requests.constFirst().body,
                 R"({"systemCode":"Example#2025","userName":"sunroof"})");
    }

    void wrongPasswordIsTriedOnce()
    {
        Bench bench;
        bench.loginAnswers = {ScriptedServer::failCode(20400, "user.login.user_or_value_invalid")};
        bench.enqueue("1");
        bench.enqueue("2");
        QTRY_COMPARE(bench.outcomes, QList<Kind>({Kind::Credentials, Kind::Credentials}));
        QCOMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.retryAt, 0);
        bench.clock.advanceBy(24 * 60 * minute);
        bench.enqueue("3");
        QTRY_COMPARE(bench.outcomes.size(), 3);
        QCOMPARE(bench.loginsAt.size(), 1);
        // A person corrects it.
        bench.authenticator->setPassword(u"Right#2025"_s);
        QCOMPARE(bench.authenticator->state(), State::SignedOut);
        bench.enqueue("4");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 4; }));
        QCOMPARE(bench.outcomes.constLast(), Kind::None);
        QCOMPARE(bench.loginsAt.size(), 2);
    }

    void correctedPasswordWaitsForTheGuard()
    {
        Bench bench;
        bench.loginAnswers = {ScriptedServer::failCode(20400)};
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        QSignalSpy postponed(bench.authenticator.get(), &AccountAuthenticator::loginPostponed);
        bench.authenticator->setPassword(u"Right#2025"_s);
        bench.authenticator->signIn();
        QTRY_COMPARE(postponed.count(), 1);
        QCOMPARE(postponed.constFirst().constFirst().toLongLong(), start + minute);
        QTRY_VERIFY(bench.reached([&] { return bench.authenticator->state() == State::SignedIn; }));
        QCOMPARE(bench.loginsAt, QList<qint64>({start, start + minute}));
    }

    //! However fast a person types, five wrong passwords never meet in ten minutes: the account cannot be
    //! locked.
    void stubbornPersonDoesNotLockTheAccount()
    {
        Bench bench;
        for (int i = 0; i < 8; ++i)
            bench.loginAnswers.append(ScriptedServer::failCode(20400, "user.login.user_or_value_invalid"));
        for (int i = 1; i <= 8; ++i) {
            bench.authenticator->setPassword(u"wrong %1"_s.arg(i));
            bench.authenticator->signIn();
            QTRY_VERIFY(
                bench.reached([&] { return bench.loginsAt.size() == i && bench.errors.size() == i; }));
        }
        QCOMPARE(bench.loginsAt.at(1) - start, minute);
        QCOMPARE(bench.loginsAt.at(2) - start, 2 * minute);
        QCOMPARE(bench.loginsAt.at(3) - start, 7 * minute);
        for (qsizetype i = 4; i < bench.loginsAt.size(); ++i)
            QVERIFY(bench.loginsAt.at(i) - bench.loginsAt.at(i - 4) >= 10 * minute);
        // Restarts do not help.
        bench.build();
        QVERIFY(bench.limiter->wrongPasswords() >= 2);
    }

    void expiredTokenUnderTwentyCallsCausesOneLogin()
    {
        Bench bench;
        bench.enqueue("first");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 1; }));
        bench.clock.advanceBy(40 * minute);
        bench.token = "x-expired";
        for (int i = 0; i < 20; ++i)
            bench.enqueue(QByteArray::number(i));
        QTRY_VERIFY_WITH_TIMEOUT(bench.reached([&] { return bench.outcomes.size() == 21; }), 20'000);
        QCOMPARE(bench.outcomes.count(Kind::None), 21);
        QCOMPARE(bench.loginsAt.size(), 2);
        // The queue signs in before a session that has surely ended; no call is wasted on it.
        QCOMPARE(bench.server.count("/thirdData/getStationRealKpi"), 21);
    }

    void temporaryTrouble_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QList<qint64>>("waits");
        const auto row = [](const char *name, const ScriptedServer::Answer &answer,
                            const QList<qint64> &seconds) { QTest::newRow(name) << answer.bytes << seconds; };
        row("429", ScriptedServer::failCode(429), {60, 120, 240});
        row("429 as HTTP status", ScriptedServer::json("{}", 429), {60, 120, 240});
        row("407", ScriptedServer::failCode(407, "ACCESS_FREQUENCY_IS_TOO_HIGH"),
            {15 * 60, 30 * 60, 60 * 60});
        row("busy", ScriptedServer::failCode(20200),
            {60, 60, 120}); // never less than a minute between two logins
        row("html page", ScriptedServer::json("<html>"), {600, 1200, 2400});
    }

    void temporaryTrouble()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QList<qint64>, waits);
        Bench bench;
        bench.loginAnswers.fill({answer, false}, waits.size());
        bench.enqueue("live");
        QTRY_VERIFY_WITH_TIMEOUT(bench.reached([&] { return bench.outcomes.size() == 1; }), 20'000);
        QCOMPARE(bench.outcomes, QList<Kind>({Kind::None})); // it stayed queued all the time
        QCOMPARE(bench.errors.size(), waits.size());
        QList<qint64> seconds;
        for (qsizetype i = 1; i < bench.loginsAt.size(); ++i)
            seconds.append((bench.loginsAt.at(i) - bench.loginsAt.at(i - 1)) / 1000);
        QCOMPARE(seconds, waits);
    }

    void lockedAccountIsLeftAlone()
    {
        Bench bench;
        bench.loginAnswers = {ScriptedServer::failCode(20400, "user.login.user_or_value_invalid_lock")};
        bench.enqueue("live");
        QTRY_COMPARE(bench.outcomes, QList<Kind>({Kind::AccountLocked}));
        QCOMPARE(bench.retryAt, start + 30 * minute);
        bench.clock.advanceBy(5 * 60 * minute);
        QCOMPARE(bench.loginsAt.size(), 1);
        QCOMPARE(bench.authenticator->state(), State::NeedsUser);
    }

    void keptSessionSavesALogin()
    {
        Bench bench;
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        bench.build();
        bench.enqueue("live");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 1; }));
        QCOMPARE(bench.outcomes.constFirst(), Kind::None);
        QCOMPARE(bench.loginsAt.size(), 1);
        // It has expired meanwhile: one login, which waits for the guard.
        bench.build();
        bench.token = "x-other";
        bench.enqueue("live again");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 2; }));
        QCOMPARE(bench.loginsAt.size(), 2);
        // A token is never sent to another host or for another account.
        bench.profile.userName = u"other"_s;
        bench.build();
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.loginsAt.size(), 3);
    }

    //! The terminal has logged in, which ended the window's session: its token serves both.
    void aNewerTokenOfAnotherProcessSavesALogin()
    {
        Bench bench;
        bench.enqueue("first");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 1; }));
        QCOMPARE(bench.loginsAt.size(), 1);
        for (int i = 0; i < 5; ++i) { // more than a thief may
            bench.token = "x-other-" + QByteArray::number(i);
            const QJsonObject kept {{"baseUrl"_L1, bench.profile.baseUrl.toString()},
                                    {"userName"_L1, bench.profile.userName},
                                    {"token"_L1, QString::fromLatin1(bench.token)}};
            bench.secrets.write(AccountAuthenticator::tokenName(bench.profile.id),
                                QJsonDocument(kept).toJson(QJsonDocument::Compact), nullptr, nullptr);
            bench.enqueue("call " + QByteArray::number(i));
            QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == i + 2; }));
        }
        QCOMPARE(bench.outcomes, QList<Kind>(6, Kind::None));
        QCOMPARE(bench.loginsAt.size(), 1);
        // Nobody has kept a newer one: it logs in.
        bench.token = "x-stranger";
        bench.enqueue("last");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 7; }));
        QCOMPARE(bench.outcomes.last(), Kind::None);
        QCOMPARE(bench.loginsAt.size(), 2);
    }

    void stolenSession()
    {
        Bench bench;
        QSignalSpy taken(bench.authenticator.get(), &Authenticator::sessionTaken);
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        for (int i = 0; i < 3; ++i) {
            bench.token = "x-thief";
            bench.clock.advanceBy(2000);
            bench.enqueue(QByteArray::number(i));
            QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == i + 1 || taken.count() == 1; }));
        }
        QCOMPARE(taken.count(), 1);
        QCOMPARE(bench.loginsAt.size(), 3);
        for (qsizetype i = 1; i < bench.loginsAt.size(); ++i)
            QVERIFY(bench.loginsAt.at(i) - bench.loginsAt.at(i - 1) >= minute);
        QCOMPARE(bench.errors.constLast().kind, Kind::Session);
        QCOMPARE(bench.retryAt, bench.clock.now() + 10 * minute);
        // After the pause it tries once more, and the call is still there.
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 3; }));
        QCOMPARE(bench.outcomes.constLast(), Kind::None);
        QVERIFY(bench.loginsAt.constLast() - bench.loginsAt.at(2) >= 10 * minute);
    }

    void secretTrouble_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("problem");
        QTest::newRow("missing") << int(SecretOutcome::Missing) << int(ApiError::SecretProblem::Missing);
        QTest::newRow("locked") << int(SecretOutcome::Locked) << int(ApiError::SecretProblem::Locked);
        QTest::newRow("unavailable") << int(SecretOutcome::Unavailable)
                                     << int(ApiError::SecretProblem::Unavailable);
    }

    void secretTrouble()
    {
        QFETCH(int, outcome);
        QFETCH(int, problem);
        Bench bench;
        bench.secrets.setTrouble(SecretOutcome(outcome));
        bench.build(); // forgets the password it had in memory
        bench.enqueue("live");
        QTRY_COMPARE(bench.outcomes, QList<Kind>({Kind::Secret}));
        QCOMPARE(int(bench.errors.constLast().secretProblem), problem);
        QCOMPARE(bench.loginsAt.size(), 0);
        // The keychain is unlocked, and a person asks again.
        bench.secrets.setTrouble(SecretOutcome::Ok);
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
    }

    void logoutAndForget()
    {
        Bench bench;
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QSignalSpy signedOut(bench.authenticator.get(), &AccountAuthenticator::signedOut);
        bench.authenticator->logout();
        QVERIFY(!bench.authenticator->hasCredential());
        QVERIFY(signedOut.wait());
        QCOMPARE(bench.server.requests.constLast().path, "/thirdData/logout");
        QCOMPARE(bench.server.requests.constLast().body, R"({"xsrfToken":"x-1"})");
        bench.authenticator->forget();
        bench.build();
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.errors.constLast().secretProblem, ApiError::SecretProblem::Missing);
        QCOMPARE(bench.loginsAt.size(), 1);
    }

    void unreachableServiceIsTriedAgain()
    {
        Bench bench;
        bench.loginAnswers = {ScriptedServer::hangUp(), ScriptedServer::hangUp()};
        QSignalSpy states(bench.authenticator.get(), &Authenticator::stateChanged);
        bench.enqueue("live");
        QTRY_VERIFY(bench.reached([&] { return bench.outcomes.size() == 1; }));
        QCOMPARE(bench.outcomes.constFirst(), Kind::None);
        QCOMPARE(bench.loginsAt, QList<qint64>({start, start + minute, start + 2 * minute}));
        QCOMPARE(states.count(), 2); // signing in all the time, then signed in
    }
};

QTEST_GUILESS_MAIN(TestAccountAuthenticator)
#include "test_accountauthenticator.moc"
