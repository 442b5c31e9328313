// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorysecretstore.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthscopes.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/net/trafficlog.h"
#include "tests/core/net/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using State = Authenticator::State;

namespace {

constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 minute = 60'000;

//! A keychain that takes its time with writing, and can be told to refuse.
class SlowSecretStore final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, Callback callback) override
    {
        ++reads;
        memory.read(name, context, std::move(callback));
    }
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) override
    {
        if (!isHeld) {
            memory.write(name, secret, context, std::move(callback));
            return;
        }
        held.append([this, name, secret, context = QPointer<QObject>(context), callback] {
            if (context)
                memory.write(name, secret, context, callback);
        });
    }
    void remove(const QString &name, QObject *context, Callback callback) override
    {
        memory.remove(name, context, std::move(callback));
    }
    bool isPersistent() const override { return true; }

    void release()
    {
        isHeld = false;
        for (const auto &write : std::exchange(held, {}))
            write();
    }
    QByteArray now(const QString &name)
    {
        QByteArray found;
        bool isAnswered = false;
        memory.read(name, this, [&](const SecretAnswer &answer) {
            found = answer.secret;
            isAnswered = true;
        });
        [&] { QTRY_VERIFY(isAnswered); }();
        return found;
    }

    MemorySecretStore memory;
    QList<std::function<void()>> held;
    bool isHeld = false;
    int reads = 0;
};

//! A service with one consent whose tokens follow each other, its API, and a client of it.
struct Bench
{
    explicit Bench(bool isLinked = true)
    {
        profile.id = {u"id-1"_s};
        profile.title = u"test"_s;
        profile.baseUrl = api.url();
        profile.userName = u"lakeside"_s;
        profile.way = SignInWay::OAuth;
        profile.oauth.serverUrl = oauth.url();
        profile.oauth.clientId = u"700123456"_s;
        oauth.handler = [this](const ScriptedServer::Request &request) { return answer(request); };
        api.handler = [this](const ScriptedServer::Request &request) {
            const bool isGood = isApiFair && request.headers.value("authorization") == "Bearer " + token
                && !request.headers.contains("xsrf-token");
            return isGood
                ? ScriptedServer::ok()
                : ScriptedServer::json(R"({"success":false,"failCode":305,"message":"INVALID_CREDENTIAL"})");
        };
        build();
        if (isLinked) {
            authenticator->setClientSecret(u"demo-secret"_s);
            authenticator->accept(firstTokens());
            [&] { QTRY_COMPARE(authenticator->state(), State::SignedIn); }();
        }
    }

    OAuthTokens firstTokens() const { return {token, refreshToken, clock.now() + 60 * minute, scopes}; }

    //! As after a restart: what is not in files and secrets is gone.
    void build()
    {
        queue.reset();
        authenticator.reset();
        limiter = std::make_unique<RateLimiter>(profile.baseUrl.host(), profile.userName,
                                                folder.filePath(u"books.json"_s), clock);
        limiter->setRandomSource([] { return 0.0; });
        limiter->setFleetSize({100'000, {}});
        authenticator = make();
        queue = std::make_unique<RequestQueue>(transport, *authenticator, *limiter, clock);
        QObject::connect(authenticator.get(), &Authenticator::failed, authenticator.get(),
                         [this](const ApiError &error, qint64 at) {
                             errors.append(error);
                             retryAt = at;
                         });
    }

    std::unique_ptr<OAuthAuthenticator> make()
    {
        auto made = std::make_unique<OAuthAuthenticator>(profile, secrets, clock);
        made->setLockFile(folder.filePath(u"oauth.lock"_s));
        return made;
    }

    ScriptedServer::Answer answer(const ScriptedServer::Request &request)
    {
        if (!answers.isEmpty())
            return answers.takeFirst();
        if (request.path.endsWith("/revoke-token"))
            return ScriptedServer::json({});
        if (!request.body.contains("refresh_token=" + refreshToken + "&"))
            return ScriptedServer::json(R"({"error":"1110","error_description":"invalid_grant"})", 400);
        return grant();
    }
    ScriptedServer::Answer grant(const QByteArray &more = {})
    {
        token = "at-" + QByteArray::number(++grants);
        if (isRotating)
            refreshToken = "rt-" + QByteArray::number(grants);
        return ScriptedServer::json(
            R"({"access_token":")" + token + R"(","expires_in":"3600","scope":")" + scopes.join(u' ').toUtf8()
            + '"' + (tellsRefreshToken ? R"(,"refresh_token":")" + refreshToken + '"' : QByteArray()) + more
            + "}");
    }
    ScriptedServer::Answer lost() // the service does its work, the answer does not arrive
    {
        grant();
        return ScriptedServer::hangUp();
    }
    static ScriptedServer::Answer refused(const QByteArray &error, int status)
    {
        return ScriptedServer::json(R"({"error":")" + error + "\"}", status);
    }

    PendingCall *enqueue(const QByteArray &body)
    {
        PendingCall *call = queue->enqueue({Endpoint::PlantRealtime, body, Priority::Background});
        QObject::connect(call, &PendingCall::finished, call, [this, call] {
            outcomes.append(call->result() ? Kind::None : call->result().error().kind);
        });
        return call;
    }
    //! Lets the queue's pauses pass; never further than a minute.
    bool pass(qsizetype calls)
    {
        if (outcomes.size() < calls && clock.nextDue() && *clock.nextDue() - clock.now() < minute)
            clock.advanceTo(*clock.nextDue());
        return outcomes.size() >= calls;
    }
    int tokenCalls() const { return oauth.count("/rest/dp/uidm/oauth2/v1/token"); }
    QByteArray signature() const
    {
        HttpRequest request;
        authenticator->sign(request);
        return request.headers.isEmpty() ? QByteArray() : request.headers.constFirst().second;
    }
    QJsonObject kept()
    {
        return QJsonDocument::fromJson(secrets.now(OAuthAuthenticator::tokensName(profile.id))).object();
    }

    QTemporaryDir folder;
    ManualClock clock {start};
    ScriptedServer oauth;
    ScriptedServer api;
    HttpTransport transport {api.url()};
    SlowSecretStore secrets;
    Profile profile;
    QByteArray token = "at-0";
    QByteArray refreshToken = "rt-0";
    QStringList scopes {QString(OAuthScope::basic), QString(OAuthScope::control)};
    bool isRotating = false;
    bool tellsRefreshToken = true;
    bool isApiFair = true;
    int grants = 0;
    QList<ScriptedServer::Answer> answers;
    QList<ApiError> errors;
    qint64 retryAt = -1;
    QList<Kind> outcomes;
    std::unique_ptr<RateLimiter> limiter;
    std::unique_ptr<OAuthAuthenticator> authenticator;
    std::unique_ptr<RequestQueue> queue;
};

} // namespace

class TestOAuthAuthenticator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsWithOneHeader()
    {
        Bench bench;
        HttpRequest request;
        bench.authenticator->sign(request);
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(request.headers.constFirst(), qMakePair("Authorization"_ba, "Bearer at-0"_ba));
        QVERIFY(bench.authenticator->hasControl());
        bench.enqueue("{}");
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
        QCOMPARE(bench.tokenCalls(), 0);
    }

    void refreshesInGoodTimeAndKeepsBeforeUse()
    {
        Bench bench;
        bench.isRotating = true;
        bench.clock.advanceBy(57 * minute - 1);
        QCOMPARE(bench.authenticator->state(), State::SignedIn);
        bench.secrets.isHeld = true;
        bench.clock.advanceBy(1);
        QCOMPARE(bench.authenticator->state(), State::SigningIn); // new calls are held
        QVERIFY(bench.queue->isParked());
        QTRY_COMPARE(bench.secrets.held.size(), 1); // the new tokens are there, but not yet in the keychain
        QCOMPARE(bench.signature(), "Bearer at-0");
        QCOMPARE(bench.authenticator->generation(), quint64(1));
        bench.secrets.release();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.signature(), "Bearer at-1");
        QCOMPARE(bench.kept().value("refresh"_L1).toString(), u"rt-1"_s);
        QCOMPARE(bench.oauth.requests.constFirst().headers.value("content-type"),
                 "application/x-www-form-urlencoded");
        QVERIFY(!bench.oauth.requests.constFirst().path.contains('?'));
        QVERIFY(!bench.queue->isParked());
        QVERIFY(bench.errors.isEmpty());
    }

    void refreshTokens_data()
    {
        QTest::addColumn<bool>("isRotating");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("same") << false << true;
        QTest::newRow("absent") << false << false;
        QTest::newRow("new") << true << true;
    }
    void refreshTokens()
    {
        QFETCH(bool, isRotating);
        QFETCH(bool, isTold);
        Bench bench;
        bench.isRotating = isRotating;
        bench.tellsRefreshToken = isTold;
        for (int round = 1; round <= 3; ++round) {
            bench.clock.advanceBy(58 * minute);
            QTRY_COMPARE(bench.signature(), "Bearer at-" + QByteArray::number(round));
            QCOMPARE(bench.kept().value("refresh"_L1).toString().toUtf8(), bench.refreshToken);
        }
        QCOMPARE(bench.tokenCalls(), 3);
    }

    void twoCallsHitting305MakeOneRefresh()
    {
        Bench bench;
        bench.token = "at-other"; // somebody refreshed elsewhere
        bench.enqueue("{1}");
        bench.enqueue("{2}");
        QTRY_VERIFY(bench.pass(2));
        QCOMPARE(bench.outcomes, (QList {Kind::None, Kind::None}));
        QCOMPARE(bench.tokenCalls(), 1);

        // The authenticator's own guard: two that were sent with the same token.
        const quint64 old = bench.authenticator->generation();
        bench.authenticator->renew(old);
        bench.authenticator->renew(old);
        QTRY_COMPARE(bench.authenticator->generation(), old + 1);
        QSignalSpy signedIn(bench.authenticator.get(), &Authenticator::signedIn);
        bench.authenticator->renew(old); // a late 305 of the old token
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(bench.tokenCalls(), 2);
    }

    void callInFlightDuringARefreshIsRepeatedWithTheNewToken()
    {
        Bench bench;
        bench.clock.advanceBy(57 * minute - 1000);
        std::function<void()> answerLate;
        bench.enqueue("{}");
        QTRY_COMPARE(bench.api.requests.size(), 1);
        // Its answer came before; the next one is on its way when the refresh begins.
        QTRY_VERIFY(bench.pass(1));
        bench.outcomes.clear();
        bench.token = "dead"; // the service has begun to refresh: at-0 is dead at once
        bench.clock.advanceBy(1000);
        bench.enqueue("{2}");
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
        QCOMPARE(bench.tokenCalls(), 1);
    }

    void lostReplyIsAskedForAgainWithTheSameRefreshToken()
    {
        Bench bench;
        bench.answers = {bench.lost()};
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(bench.tokenCalls(), 1);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn); // linked, with the old token
        QCOMPARE(bench.signature(), "Bearer at-0");
        QVERIFY(bench.errors.isEmpty());
        QCOMPARE(bench.authenticator->lastError().kind, Kind::Connection);
        QCOMPARE(bench.authenticator->nextTryAt(), bench.clock.now() + minute);
        bench.enqueue("{}"); // 305: the service had received it
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
        QCOMPARE(bench.tokenCalls(), 2);
        QCOMPARE(bench.oauth.requests.at(1).body, bench.oauth.requests.at(0).body);
    }

    void backsOff()
    {
        Bench bench;
        for (int i = 0; i < 6; ++i)
            bench.answers.append(ScriptedServer::json("<html>503</html>", 503));
        bench.clock.advanceBy(57 * minute);
        QList<qint64> pauses;
        for (int i = 1; i <= 6; ++i) {
            QTRY_COMPARE(bench.tokenCalls(), i);
            QTRY_VERIFY(bench.authenticator->nextTryAt());
            pauses.append((*bench.authenticator->nextTryAt() - bench.clock.now()) / minute);
            if (i == 2) // past its end: the calls wait
                QVERIFY(bench.authenticator->hasCredential());
            bench.clock.advanceTo(*bench.authenticator->nextTryAt());
        }
        QCOMPARE(pauses, (QList<qint64> {1, 2, 5, 10, 10, 10}));
        QVERIFY(!bench.errors.isEmpty());
        QCOMPARE(bench.errors.constLast().kind, Kind::ServerBusy);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.authenticator->lastError().kind, Kind::None);
        QVERIFY(!bench.authenticator->nextTryAt());
    }

    void goodForNothing_data()
    {
        QTest::addColumn<ScriptedServer::Answer>("answer");
        QTest::addColumn<QString>("exceptionId");
        QTest::newRow("1110") << Bench::refused("1110", 400) << u"oauth#1110"_s;
        QTest::newRow("invalid_client") << Bench::refused("invalid_client", 401) << u"oauth#invalid_client"_s;
        QTest::newRow("our defect") << Bench::refused("1111", 400) << u"oauth#1111"_s;
    }
    void goodForNothing()
    {
        QFETCH(ScriptedServer::Answer, answer);
        QFETCH(QString, exceptionId);
        Bench bench;
        bench.answers = {answer};
        bench.token = "at-other";
        bench.enqueue("{}");
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.authenticator->state(), State::NeedsUser);
        QVERIFY(!bench.authenticator->hasCredential());
        QCOMPARE(bench.errors.constLast().exceptionId, exceptionId);
        QCOMPARE(bench.retryAt, 0);
        QVERIFY(bench.outcomes.constFirst() != Kind::None);
        QVERIFY(!bench.errors.constLast().text.isEmpty());
        QCOMPARE(bench.kept().value("refresh"_L1).toString(), u"rt-0"_s); // the account is kept
        bench.enqueue("{}"); // no second request by itself
        QTRY_VERIFY(bench.pass(2));
        bench.clock.advanceBy(120 * minute);
        QCOMPARE(bench.tokenCalls(), 1);
        // A person acts: with the right secret, or a new consent.
        bench.authenticator->setClientSecret(u"other-secret"_s);
        QCOMPARE(bench.authenticator->state(), State::SignedOut);
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QVERIFY(bench.oauth.requests.constLast().body.endsWith("client_secret=other-secret"));
    }

    void tokensThatAreNeverAcceptedEndInNeedsUser()
    {
        Bench bench;
        bench.isApiFair = false; // the wrong region, or another program that refreshes at once
        QSignalSpy taken(bench.authenticator.get(), &Authenticator::sessionTaken);
        for (int i = 0; i < 6 && bench.authenticator->state() == State::SignedIn; ++i) {
            bench.enqueue(QByteArray::number(i));
            QTRY_VERIFY(bench.pass(i + 1));
            QTRY_VERIFY(bench.authenticator->state() != State::SigningIn);
        }
        QCOMPARE(bench.authenticator->state(), State::NeedsUser);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(bench.authenticator->lastError().exceptionId, u"oauth#refused"_s);
        QCOMPARE(bench.tokenCalls(), 2); // one more try
    }

    void restartUsesKeptTokens()
    {
        Bench bench;
        bench.clock.advanceBy(20 * minute);
        bench.build();
        QVERIFY(!bench.authenticator->hasCredential());
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.signature(), "Bearer at-0");
        QCOMPARE(bench.authenticator->grantedScopes(), bench.scopes);
        QCOMPARE(bench.tokenCalls(), 0);
        bench.clock.advanceBy(37 * minute); // the end is that of the tokens, not of the run
        QTRY_COMPARE(bench.tokenCalls(), 1);
    }

    void restartWithOldTokensRefreshesOnce()
    {
        Bench bench;
        bench.authenticator.reset();
        bench.queue.reset();
        bench.clock.advanceBy(600 * minute); // switched off over night
        bench.build();
        bench.authenticator->signIn();
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.tokenCalls(), 1);
    }

    void sleepIsNoticed()
    {
        Bench bench;
        bench.clock.jumpTo(bench.clock.now() + 120 * minute); // no timer has fired yet
        QVERIFY(!bench.authenticator->hasCredential());
        bench.enqueue("{}");
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
        QCOMPARE(bench.tokenCalls(), 1);
        QCOMPARE(bench.api.requests.size(), 1); // no call was wasted on the old token
    }

    void clockSetBackDoesNotLengthenTheLife()
    {
        Bench bench(false);
        qint64 steady = 0;
        bench.authenticator->setSteadySource([&steady] { return steady; });
        bench.authenticator->setClientSecret(u"demo-secret"_s);
        bench.authenticator->accept(bench.firstTokens());
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        bench.clock.jumpTo(bench.clock.now() - 60 * minute);
        steady = 56 * minute;
        QVERIFY(bench.authenticator->hasCredential());
        steady = 60 * minute;
        QVERIFY(!bench.authenticator->hasCredential());
        bench.clock.advanceBy(57 * minute); // the timer went back with the clock
        QTRY_COMPARE(bench.tokenCalls(), 1);
    }

    void keychainLocked()
    {
        Bench bench;
        bench.isRotating = true;
        QSignalSpy notKept(bench.authenticator.get(), &OAuthAuthenticator::tokensNotKept);
        QSignalSpy kept(bench.authenticator.get(), &OAuthAuthenticator::tokensKept);
        bench.secrets.memory.setTrouble(SecretOutcome::Locked);
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(notKept.size(), 1);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn); // used for this run all the same
        QCOMPARE(bench.signature(), "Bearer at-1");
        QCOMPARE(notKept.constFirst().constFirst().value<ApiError>().secretProblem,
                 ApiError::SecretProblem::Locked);
        bench.secrets.memory.setTrouble(SecretOutcome::Ok); // unlocked
        bench.clock.advanceBy(minute);
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(bench.kept().value("refresh"_L1).toString(), u"rt-1"_s);
    }

    void keychainTroubleAtStart_data()
    {
        QTest::addColumn<SecretOutcome>("outcome");
        QTest::addColumn<ApiError::SecretProblem>("problem");
        QTest::newRow("locked") << SecretOutcome::Locked << ApiError::SecretProblem::Locked;
        QTest::newRow("unavailable") << SecretOutcome::Unavailable << ApiError::SecretProblem::Unavailable;
        QTest::newRow("failed") << SecretOutcome::Failed << ApiError::SecretProblem::Failed;
    }
    void keychainTroubleAtStart()
    {
        QFETCH(SecretOutcome, outcome);
        Bench bench;
        bench.build();
        bench.secrets.memory.setTrouble(outcome);
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.authenticator->lastError().kind, Kind::Secret);
        QTEST(bench.authenticator->lastError().secretProblem, "problem");
        bench.secrets.memory.setTrouble(SecretOutcome::Ok);
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.tokenCalls(), 0);
    }

    void nothingKeptMeansConsent()
    {
        Bench bench(false);
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.authenticator->lastError().exceptionId, u"oauth#consent"_s);
    }

    void tokensOfAnotherServerAreNotSent()
    {
        Bench bench;
        bench.clock.advanceBy(59 * minute - 1);
        bench.queue.reset();
        bench.authenticator.reset();
        ScriptedServer other;
        bench.profile.oauth.serverUrl = other.url();
        bench.build();
        bench.authenticator->signIn();
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.authenticator->lastError().exceptionId, u"oauth#consent"_s);
        QVERIFY(other.requests.isEmpty());
    }

    void anotherProcessWasFaster()
    {
        Bench bench;
        bench.isRotating = true; // the second refresh with rt-0 would end the consent
        const auto terminal = bench.make();
        terminal->signIn();
        QTRY_COMPARE(terminal->state(), State::SignedIn);
        bench.clock.advanceBy(57 * minute); // both are due
        QTRY_COMPARE(terminal->state(), State::SignedIn);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.tokenCalls(), 1);
        QCOMPARE(bench.signature(), "Bearer at-1");
        QCOMPARE(terminal->generation(), quint64(2));
        // One of them meets a 305 later, because the other has refreshed.
        terminal->renew(terminal->generation());
        QTRY_COMPARE(bench.tokenCalls(), 2);
        QTRY_COMPARE(terminal->state(), State::SignedIn);
        bench.enqueue("{}");
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
        QCOMPARE(bench.tokenCalls(), 2);
    }

    void lockIsWaitedFor()
    {
        Bench bench;
        auto held = std::make_unique<QLockFile>(bench.folder.filePath(u"oauth.lock"_s));
        QVERIFY(held->tryLock());
        bench.clock.advanceBy(57 * minute);
        const int reads = bench.secrets.reads;
        for (int i = 0; i < 10;
             ++i) // the first try to lock is due at once, and what it would lead to as well
            QCoreApplication::processEvents();
        QCOMPARE(bench.secrets.reads, reads);
        QCOMPARE(bench.tokenCalls(), 0);
        held.reset();
        QTRY_COMPARE(bench.tokenCalls(), 1);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QTRY_VERIFY(QLockFile(bench.folder.filePath(u"oauth.lock"_s)).tryLock());
    }

    void removedByAnotherProcessIsNotBroughtBack()
    {
        Bench bench;
        const auto terminal = bench.make();
        terminal->forget();
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        QCOMPARE(bench.tokenCalls(), 0);
        QVERIFY(bench.kept().isEmpty());
    }

    void scopesAreLookedAtOnceAfterA401()
    {
        Bench bench;
        QSignalSpy changed(bench.authenticator.get(), &OAuthAuthenticator::scopesChanged);
        bench.scopes = {QString(OAuthScope::basic)}; // the owner has switched control off
        bench.authenticator->recheckScopes();
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QVERIFY(!bench.authenticator->hasControl());
        QSignalSpy signedIn(bench.authenticator.get(), &Authenticator::signedIn);
        bench.authenticator->recheckScopes(); // within the same quarter of an hour
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(bench.tokenCalls(), 1);
        bench.clock.advanceBy(15 * minute);
        bench.authenticator->recheckScopes();
        QTRY_COMPARE(bench.tokenCalls(), 2);
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(changed.size(), 1);
    }

    void secondConsentReplacesTheTokens()
    {
        Bench bench;
        bench.answers = {Bench::refused("1110", 400)};
        bench.authenticator->renew(bench.authenticator->generation());
        QTRY_COMPARE(bench.authenticator->state(), State::NeedsUser);
        bench.token = "at-new";
        bench.refreshToken = "rt-new";
        bench.authenticator->accept(bench.firstTokens());
        QTRY_COMPARE(bench.authenticator->state(), State::SignedIn);
        QCOMPARE(bench.kept().value("refresh"_L1).toString(), u"rt-new"_s);
        bench.enqueue("{}");
        QTRY_VERIFY(bench.pass(1));
        QCOMPARE(bench.outcomes, QList {Kind::None});
    }

    void revocations_data()
    {
        QTest::addColumn<ScriptedServer::Answer>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isForgotten");
        QTest::newRow("good") << ScriptedServer::json({}) << Kind::None << true;
        QTest::newRow("was invalid") << Bench::refused("1106", 401) << Kind::Credentials << true;
        QTest::newRow("server error") << Bench::refused("1107", 500) << Kind::ServerBusy << false;
        QTest::newRow("network") << ScriptedServer::hangUp() << Kind::Connection << false;
    }
    void revocations()
    {
        QFETCH(ScriptedServer::Answer, answer);
        QFETCH(Kind, kind);
        QFETCH(bool, isForgotten);
        Bench bench;
        bench.answers = {answer};
        QSignalSpy revoked(bench.authenticator.get(), &OAuthAuthenticator::revoked);
        bench.authenticator->revoke();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(revoked.constFirst().at(0).value<ApiError>().kind, kind);
        QCOMPARE(revoked.constFirst().at(1).toBool(), isForgotten && kind != Kind::None);
        QCOMPARE(bench.oauth.requests.constFirst().body, "client_id=700123456&token=rt-0");
        QTRY_COMPARE(bench.kept().isEmpty(), isForgotten);
        QCOMPARE(bench.secrets.now(OAuthAuthenticator::clientSecretName(bench.profile.id)).isEmpty(),
                 isForgotten);
        QCOMPARE(bench.authenticator->state(), isForgotten ? State::SignedOut : State::SignedIn);
        QCOMPARE(bench.signature().isEmpty(), isForgotten);
    }

    void revokeDuringARefreshTakesTheNewRefreshToken()
    {
        Bench bench;
        bench.isRotating = true;
        QSignalSpy revoked(bench.authenticator.get(), &OAuthAuthenticator::revoked);
        bench.clock.advanceBy(57 * minute);
        bench.authenticator->revoke();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(bench.oauth.requests.constLast().body, "client_id=700123456&token=rt-1");
    }

    void forgetWhileTheKeychainWrites()
    {
        Bench bench;
        bench.secrets.isHeld = true;
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(bench.secrets.held.size(), 1);
        bench.authenticator->forget();
        QCOMPARE(bench.authenticator->state(), State::SignedOut);
        bench.secrets.release();
        QTRY_VERIFY(bench.kept().isEmpty());
        QVERIFY(bench.secrets.now(OAuthAuthenticator::clientSecretName(bench.profile.id)).isEmpty());
        QVERIFY(bench.signature().isEmpty());
    }

    void idleHalfHourCostsNoToken()
    {
        Bench bench;
        bench.enqueue("{1}");
        QTRY_VERIFY(bench.pass(1));
        bench.clock.advanceBy(40 * minute);
        bench.enqueue("{2}");
        QTRY_VERIFY(bench.pass(2));
        QCOMPARE(bench.tokenCalls(), 0);
    }

    void redirectsAndCookiesAreNotFollowed()
    {
        Bench bench;
        ScriptedServer elsewhere;
        bench.answers = {ScriptedServer::json(
            "{}", 307, "Set-Cookie: a=b\r\nLocation: " + elsewhere.url().toEncoded() + "\r\n")};
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(bench.tokenCalls(), 1);
        QTRY_VERIFY(bench.authenticator->nextTryAt());
        bench.clock.advanceTo(*bench.authenticator->nextTryAt());
        QTRY_COMPARE(bench.tokenCalls(), 2);
        QVERIFY(!bench.oauth.requests.constLast().headers.contains("cookie"));
        QVERIFY(elsewhere.requests.isEmpty());
    }

    void endlessAnswerIsDropped()
    {
        Bench bench;
        bench.answers = {ScriptedServer::json(QByteArray(3 * 1024 * 1024, ' '))};
        bench.clock.advanceBy(57 * minute);
        QTRY_VERIFY(bench.authenticator->nextTryAt());
        QCOMPARE(bench.authenticator->lastError().kind, Kind::TooLarge);
    }

    void trafficLogHoldsNoSecret()
    {
        Bench bench;
        TrafficLog oauthLog(bench.authenticator->oauthTransport(), bench.clock);
        TrafficLog apiLog(bench.transport, bench.clock);
        oauthLog.setCaptureFolder(bench.folder.filePath(u"captures"_s));
        apiLog.setCaptureFolder(bench.folder.filePath(u"captures"_s));
        QSignalSpy added(&oauthLog, &TrafficLog::added);
        bench.enqueue("{}");
        QTRY_VERIFY(bench.pass(1));
        bench.answers = {bench.grant(),
                         ScriptedServer::json(R"({"error":"77","error_description":"rt-0"})", 400)};
        bench.clock.advanceBy(57 * minute);
        QTRY_COMPARE(added.size(), 1);
        bench.authenticator->revoke();
        QTRY_COMPARE(added.size(), 2);
        QByteArray all;
        const QDir captures(bench.folder.filePath(u"captures"_s));
        const QStringList names = captures.entryList(QDir::Files);
        QCOMPARE(names.size(), 3);
        for (const QString &name : names) {
            QFile file(captures.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += name.toUtf8() + file.readAll();
        }
        for (const char *secret : {"at-0", "at-1", "rt-0", "demo-secret", "Bearer"})
            QVERIFY2(!all.contains(secret), secret);
    }
};

QTEST_GUILESS_MAIN(TestOAuthAuthenticator)
#include "tst_oauthauthenticator.moc"
