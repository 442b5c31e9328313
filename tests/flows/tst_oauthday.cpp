// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthauthenticator.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/polling/datafetcher.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "tests/support/simulatedaccount.h"

#include <QTest>

using Policy = Simulation::QuotaOptions::Policy;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

} // namespace

//! 24 simulated hours on an owner's consent over real sockets, with a restart in the middle and a person who
//! looks at things: 1000 calls a day are never exceeded, and the service never has to refuse one
//! (`flow-control.md` §3).
class TestOAuthDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neverMeetsARefusal_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<Policy>("policy");
        QTest::newRow("1 plant, window") << 1 << Policy::DocumentedWindow;
        QTest::newRow("1 plant, calendar day") << 1 << Policy::CalendarDay;
        QTest::newRow("20 plants, window") << 20 << Policy::DocumentedWindow;
        QTest::newRow("20 plants, bucket") << 20 << Policy::Bucket;
    }

    void neverMeetsARefusal()
    {
        QFETCH(int, plants);
        QFETCH(Policy, policy);
        Simulation::SimulatorOptions options;
        options.quotas.policy = policy;
        SimulatedAccount account(plants, options);
        QVERIFY(account.startServer() && account.useConsent());

        int failedCalls = 0;
        int sweeps = 0;
        const auto follow = [&](AccountSession &session) {
            connect(&session.poller(), &Poller::callFailed, this, [&failedCalls] { ++failedCalls; });
            connect(&session.poller(), &Poller::sweepFinished, this, [&sweeps] { ++sweeps; });
            session.start();
        };
        const qint64 begin = account.clock.now();
        follow(account.openSession());
        QVERIFY(account.driver.runUntil(begin + 3 * hour));
        const PlantCode first = account.session->store().plantCodes().constFirst();
        account.session->poller().setVisiblePlants({first});
        QVERIFY(account.driver.runUntil(begin + 9 * hour + 7 * minute));
        account.closeSession();
        follow(account.openSession());

        // A person looks at yesterday, and sends for a year of five-minute history.
        QVERIFY(account.driver.runUntil(begin + 15 * hour));
        PlantStore &store = account.session->store();
        const QDate today = localDate(account.clock.now(), account.session->fetcher().zoneOf(first));
        account.session->fetcher().fetchConfiguration(first);
        account.session->fetcher().fetchPlantReports(
            {first}, {CalendarPeriod::containing(PeriodKind::Day, today.addDays(-1))}, Priority::User);
        const QList<DeviceId> devices = store.deviceIds(first).first(1);
        account.session->fetcher().fetchDeviceDays(devices, today.addDays(-365), today.addDays(-1),
                                                   Priority::Backfill);
        QVERIFY(account.driver.runUntil(begin + 24 * hour - minute));
        QTRY_VERIFY(!account.session->queue().isCallInFlight());

        using Simulation::EndpointId;
        const auto made = [&account](EndpointId endpoint) { return account.server->acceptedCalls(endpoint); };
        const qint64 reports = made(EndpointId::PlantHour) + made(EndpointId::PlantDay)
            + made(EndpointId::PlantMonth) + made(EndpointId::PlantYear);
        const RateLimiter &limiter = account.session->limiter();
        const int used = ClassQuota::basicCallsADay - limiter.callsLeft(CallClass::Basic);
        qInfo("%d plants, %lld device types: %d calls; plants %lld, devices %lld, alarms %lld, reports %lld, "
              "lists %lld + %lld, history %lld; %d sweeps; device data each %lld min",
              plants, qint64(store.deviceCountByType().size()), used, made(EndpointId::PlantRealtime),
              made(EndpointId::DeviceRealtime), made(EndpointId::ActiveAlarms), reports,
              made(EndpointId::PlantList), made(EndpointId::DeviceList), made(EndpointId::DeviceHistory),
              sweeps, account.session->poller().longestInterval() / minute);

        QCOMPARE(account.server->refusedCount(), 0);
        QCOMPARE(failedCalls, 0);
        QVERIFY(used <= ClassQuota::basicCallsADay - ClassQuota::userReserve);
        const qint64 polled = made(EndpointId::PlantRealtime) + made(EndpointId::DeviceRealtime)
            + made(EndpointId::ActiveAlarms) + reports + made(EndpointId::PlantList)
            + made(EndpointId::DeviceList);
        QVERIFY2(polled <= 720, qPrintable(QString::number(polled)));
        // Plants as often as without OAuth, whatever else there is to ask.
        QVERIFY2(made(EndpointId::PlantRealtime) >= 24 * hour / 345'000 - 2,
                 qPrintable(QString::number(made(EndpointId::PlantRealtime))));
        QVERIFY(made(EndpointId::DeviceRealtime) >= 100);
        QVERIFY(made(EndpointId::ActiveAlarms) >= 44);
        // What nobody waits for takes what is left, and no more.
        QVERIFY(made(EndpointId::DeviceHistory) >= 100);
        QVERIFY(made(EndpointId::DeviceHistory) <= limiter.roomADay(CallShare::Backfill));
        QCOMPARE(made(EndpointId::Login), 0);
        QCOMPARE(store.plantCount(), plants);
        for (PeriodKind kind : {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime}) {
            const CalendarPeriod period = CalendarPeriod::containing(
                kind, account.clock.now() - 4 * hour, account.session->fetcher().zoneOf(first));
            QVERIFY(account.session->reports().plantReport(first, period));
        }
        QCOMPARE(account.session->status().state, LinkStatus::State::Online);
    }
};

QTEST_GUILESS_MAIN(TestOAuthDay)
#include "tst_oauthday.moc"
