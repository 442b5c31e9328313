// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/api/smartpvmsclient.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthscopes.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "tests/support/simulatedaccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using State = LinkStatus::State;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

//! An account on an owner's consent, and what the simulator's terminal can see and do.
struct Linked : SimulatedAccount
{
    explicit Linked(Simulation::SimulatorOptions options = {})
        : SimulatedAccount(2, std::move(options))
    {
        isReady = startServer() && useConsent();
    }

    int count(QLatin1StringView what)
    {
        QUrl url = server->baseUrl();
        url.setPath(u"/simulator/tokens"_s);
        const QJsonObject answer = QJsonDocument::fromJson(terminal.get(url).body).object();
        return answer["consents"_L1].toArray().first().toObject()[what].toInt(-1);
    }
    bool order(const QString &path, const QJsonObject &wish = {})
    {
        QUrl url = server->baseUrl();
        url.setPath(u"/simulator/"_s + path);
        return terminal.postJson(url, QJsonDocument(wish).toJson()).status == 200;
    }
    qint64 calls() const
    {
        using Simulation::EndpointId;
        return server->acceptedCalls(EndpointId::PlantRealtime)
            + server->acceptedCalls(EndpointId::DeviceRealtime) + server->acceptedCalls(EndpointId::PlantList)
            + server->acceptedCalls(EndpointId::PlantHour);
    }
    bool reach(State state, qint64 longest)
    {
        return driver.runUntilTrue([this, state] { return session->status().state == state; }, longest);
    }

    OwnerStandIn terminal {{}, {}};
    bool isReady = false;
};

} // namespace

//! The life of an account on an owner's consent, over real sockets.
class TestOAuthSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    //! `oauth.md` §5: one refresh, and whoever was in flight goes once more with the new token.
    void expiryUnderTwentyCallsRefreshesOnce()
    {
        Linked account;
        QVERIFY(account.isReady);
        AccountSession &session = account.openSession();
        session.start();
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, hour));
        session.stop();
        QCOMPARE(account.count("refreshes"_L1), 0);

        const PlantCode plant = session.store().plantCodes().constFirst();
        int ended = 0;
        int failed = 0;
        for (int i = 1; i <= 20; ++i) {
            auto call = session.client().plantReport(PeriodKind::Day, {plant},
                                                     account.clock.now() - i * 24 * hour, Priority::User);
            call.then(this, [&](const Result<PlantReportRows> &rows) {
                failed += rows ? 0 : 1;
                if (++ended == 10)
                    account.serverAhead = 61 * minute; // the service calls the token old
            });
        }
        const qint64 before = account.calls();
        QVERIFY(account.driver.runUntilTrue([&] { return ended == 20; }, 10 * minute));
        QCOMPARE(failed, 0);
        QCOMPARE(account.count("refreshes"_L1), 1);
        QCOMPARE(account.calls() - before, 20);
    }

    void aRestartUsesTheKeptTokens()
    {
        Linked account;
        QVERIFY(account.isReady);
        for (int run = 0; run < 3; ++run) {
            account.openSession().start();
            QVERIFY(account.reach(State::Online, minute));
            QVERIFY(account.session->oauth()->hasControl());
            account.closeSession();
        }
        QCOMPARE(account.count("exchanges"_L1), 1);
        QCOMPARE(account.count("refreshes"_L1), 0);
    }

    void aWithdrawnConsentWaitsForTheOwner()
    {
        Linked account;
        QVERIFY(account.isReady);
        AccountSession &session = account.openSession();
        session.start();
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, hour));
        QVERIFY(account.order(u"end-consent"_s));
        QVERIFY(account.reach(State::NeedsUser, hour));
        QCOMPARE(session.status().error.exceptionId, u"oauth#1110"_s);
        QVERIFY(session.status().isOAuth);

        // Nothing is asked in vain.
        const qint64 before = account.calls();
        const int refusals = account.count("refusals"_L1);
        QVERIFY(account.driver.runFor(6 * hour));
        QCOMPARE(account.calls(), before);
        QCOMPARE(account.count("refusals"_L1), refusals);

        QVERIFY(account.consentAgain());
        QVERIFY(account.reach(State::Online, minute));
        QVERIFY(account.driver.runUntilTrue([&] { return account.calls() > before; }, hour));
        QCOMPARE(session.status().error, ApiError());
    }

    //! A computer that slept through the end of the token.
    void aSleptHourCostsOneRefresh()
    {
        Linked account;
        QVERIFY(account.isReady);
        AccountSession &session = account.openSession();
        QSignalSpy failures(&session.poller(), &Poller::callFailed);
        session.start();
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, hour));
        const int sweeps = session.poller().sweepCount();
        account.clock.jumpTo(account.clock.now() + 65 * minute);
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().sweepCount() > sweeps; }, hour));
        QCOMPARE(account.count("refreshes"_L1), 1);
        QCOMPARE(failures.count(), 0);
        QCOMPARE(session.status().state, State::Online);
        QCOMPARE(account.server->refusedCount(), 0);
    }

    //! `oauth.md` §7.1: the owner switches the classes in the app.
    void scopesFollowTheOwner()
    {
        Linked account;
        QVERIFY(account.isReady);
        AccountSession &session = account.openSession();
        QSignalSpy profiles(&session, &AccountSession::profileChanged);
        session.start();
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, hour));
        QCOMPARE(profiles.takeLast().at(0).value<Profile>().oauth.grantedScopes,
                 QStringList({OAuthScope::basic, OAuthScope::control}));

        QVERIFY(account.order(u"set-scopes"_s, {{"basic"_L1, true}, {"control"_L1, false}}));
        QVERIFY(account.driver.runUntilTrue([&] { return !session.oauth()->hasControl(); }, 2 * hour));
        QCOMPARE(profiles.takeLast().at(0).value<Profile>().oauth.grantedScopes,
                 QStringList({OAuthScope::basic}));
        QCOMPARE(session.status().scopes, QStringList({OAuthScope::basic}));
        QCOMPARE(session.status().state, State::Online);

        QVERIFY(account.order(u"set-scopes"_s, {{"basic"_L1, false}, {"control"_L1, true}}));
        QVERIFY(account.reach(State::NeedsUser, 2 * hour));
        QCOMPARE(session.status().error.exceptionId, u"oauth#scope"_s);
        const qint64 before = account.calls();
        QVERIFY(account.driver.runFor(hour));
        QCOMPARE(account.calls(), before);

        QVERIFY(account.order(u"set-scopes"_s, {{"basic"_L1, true}, {"control"_L1, true}}));
        QVERIFY(account.reach(State::Online, 2 * hour));
        QVERIFY(account.driver.runUntilTrue([&] { return account.calls() > before; }, hour));
    }

    //! Another program has used up the owner's day.
    void aUsedUpDayPausesTheClass()
    {
        Simulation::SimulatorOptions options;
        options.quotas.oauthBasicCalls = 6;
        Linked account(options);
        QVERIFY(account.isReady);
        AccountSession &session = account.openSession();
        session.start();
        QVERIFY(account.reach(State::QuotaPause, 2 * hour));
        const qint64 now = account.clock.now();
        QVERIFY(session.status().until >= now + 55 * minute);
        QCOMPARE(session.limiter().callsLeft(CallClass::Basic), 0);
        QVERIFY(session.limiter().callsLeft(CallClass::Control) > 0);
        const qint64 refused = account.server->refusedCount();
        QVERIFY(account.driver.runUntil(session.status().until - minute));
        QCOMPARE(account.server->refusedCount(), refused);
        QVERIFY(account.order(u"reset-quota"_s));
        QVERIFY(account.reach(State::Online, 2 * hour));
    }

    //! `oauth.md` §5: two programs on one consent kill each other's tokens; ours share a lock and adopt them.
    void twoProcessesShareTheTokens()
    {
        Linked account;
        QVERIFY(account.isReady);
        account.openSession().start();
        AccountSession other(account.profile, account.secrets, account.clock, account.folder.path());
        other.oauth()->setSteadySource([&account] { return account.clock.now(); });
        account.driver.add(&other);
        other.start();
        QVERIFY(account.driver.runFor(4 * hour));
        QCOMPARE(account.session->status().state, State::Online);
        QCOMPARE(other.status().state, State::Online);
        const int refreshes = account.count("refreshes"_L1);
        QVERIFY2(refreshes >= 4 && refreshes <= 5, qPrintable(QString::number(refreshes)));
        QCOMPARE(account.server->refusedCount(), 0);
        // One budget for both.
        QCOMPARE(other.limiter().callsLeft(CallClass::Control), 92);
        account.driver.remove(&other);
        other.stop();
    }
};

QTEST_GUILESS_MAIN(TestOAuthSession)
#include "tst_oauthsession.moc"
