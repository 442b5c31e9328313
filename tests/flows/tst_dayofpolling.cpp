// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/polling/datafetcher.h"
#include "core/polling/pollcost.h"
#include "core/polling/poller.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "tests/support/simulatedaccount.h"

#include <QTest>

using Policy = Simulation::QuotaOptions::Policy;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3600'000;

//! Adds up what the poller planned, and checks each plan against the least that could do.
struct Ledger
{
    int sweeps = 0;
    int plantCalls = 0;
    int deviceCalls = 0;
    int wasted = 0; // calls above ⌈P/100⌉ + Σ ⌈D(t)/100⌉ of what was due

    void take(const SweepPlan &plan)
    {
        ++sweeps;
        plantCalls += int(plan.plantBatches.size());
        deviceCalls += int(plan.deviceBatches.size());
        int plants = 0;
        for (const SweepPlan::PlantBatch &batch : plan.plantBatches)
            plants += int(batch.plants.size());
        QMap<int, int> devices;
        for (const SweepPlan::DeviceBatch &batch : plan.deviceBatches)
            devices[batch.typeId] += int(batch.devices.size());
        wasted += plan.callCount() - PollPlan::minimumCalls(plants, devices);
    }
};

//! What a person looks at on a day: yesterday of some inverters, the settings of a plant, a month of its
//! past.
struct Curiosity
{
    int wishes = 0;
    int devices = 0;

    void look(AccountSession &session, qint64 now)
    {
        const PlantCode plant = session.store().plantCodes().constFirst();
        QList<DeviceId> inverters = session.store().devicesOfType(DeviceType::StringInverter)
            + session.store().devicesOfType(DeviceType::ResidentialInverter);
        inverters = inverters.first(std::min<qsizetype>(inverters.size(), 3));
        const QDate yesterday = localDate(now, session.fetcher().zoneOf(plant)).addDays(-1 - wishes);
        devices += int(inverters.size());
        ++wishes;
        session.fetcher().fetchDeviceDays(inverters, yesterday, yesterday, Priority::User);
        session.fetcher().fetchConfiguration(plant);
        session.fetcher().fetchPlantReports({plant}, {CalendarPeriod::containing(PeriodKind::Day, yesterday)},
                                            Priority::User);
        session.fetcher().fetchDeviceReports(
            inverters, {CalendarPeriod::containing(PeriodKind::Month, yesterday)}, Priority::User);
    }
};

} // namespace

//! 24 simulated hours over real sockets, with a restart of the program in the middle: the service never has
//! to refuse a call, and no call is made that the plan does not need (issue 2 §6, performance.md §6).
class TestDayOfPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neverMeetsARefusal_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<Policy>("policy");
        const QList<std::pair<Policy, const char *>> policies {{Policy::DocumentedWindow, "window"},
                                                               {Policy::Bucket, "bucket"},
                                                               {Policy::CalendarDay, "calendar day"}};
        for (int plants : {1, 20, 120, 1000}) {
            for (const auto &[policy, name] : policies) {
#ifdef __SANITIZE_ADDRESS__
                // Sanitizers look for faults of memory, which one policy shows as well as three; it takes
                // minutes.
                if (plants == 1000 && policy != Policy::Bucket)
                    continue;
#endif
                QTest::addRow("%d plants, %s", plants, name) << plants << policy;
            }
        }
    }

    void neverMeetsARefusal()
    {
        QFETCH(int, plants);
        QFETCH(Policy, policy);
        Simulation::SimulatorOptions options;
        options.quotas.policy = policy;
        options.quotas.countServedOnly = true; // the stricter reading of the formulas
        SimulatedAccount account(plants, options);
        QVERIFY(account.startServer());

        Ledger ledger;
        int failedCalls = 0;
        const auto follow = [&](AccountSession &session) {
            connect(&session.poller(), &Poller::sweepStarted, this,
                    [&ledger](const SweepPlan &plan) { ledger.take(plan); });
            connect(&session.poller(), &Poller::callFailed, this, [&failedCalls] { ++failedCalls; });
            session.start();
        };
        const qint64 begin = account.clock.now();
        follow(account.openSession());
        Curiosity person;
        QVERIFY(account.driver.runUntil(begin + 3 * hour));
        person.look(*account.session, account.clock.now());
        QVERIFY(account.driver.runUntil(begin + 9 * hour + 7 * 60'000));
        account.closeSession();
        follow(account.openSession());
        QVERIFY(account.driver.runUntil(begin + 15 * hour));
        person.look(*account.session, account.clock.now());
        QVERIFY(account.driver.runUntil(begin + 24 * hour - 60'000));
        QTRY_VERIFY(!account.session->queue().isCallInFlight());

        using Simulation::EndpointId;
        const auto made = [&account](EndpointId endpoint) { return account.server->acceptedCalls(endpoint); };
        const qint64 realtime = made(EndpointId::PlantRealtime) + made(EndpointId::DeviceRealtime);
        const int planned = ledger.plantCalls + ledger.deviceCalls;
        qInfo(
            "%d plants, %lld devices: %lld real-time calls made, minimum of the plan %d; %d sweeps in 24 h; "
            "%lld logins, %lld + %lld list calls; %lld refused",
            plants, qint64(account.server->world().devices().size()), realtime, planned - ledger.wasted,
            ledger.sweeps, made(EndpointId::Login), made(EndpointId::PlantList), made(EndpointId::DeviceList),
            account.server->refusedCount());

        const int pages = (plants + 99) / 100;
        const PollCost cost = pollCost(pollFleet(account.session->store()), PollCadence());
        qInfo("alarms %lld of %d planned a day; reports of hours %lld, days %lld, months %lld, years %lld, "
              "of %d planned "
              "a day, one sweep %d each; of devices %lld; history %lld of %d; settings %lld + %lld",
              made(EndpointId::ActiveAlarms), cost.alarmCallsADay, made(EndpointId::PlantHour),
              made(EndpointId::PlantDay), made(EndpointId::PlantMonth), made(EndpointId::PlantYear),
              cost.reportCallsADay, pages, made(EndpointId::DeviceDay), made(EndpointId::DeviceHistory),
              person.devices, made(EndpointId::BatteryModeConfig), made(EndpointId::ActivePowerModeConfig));

        QCOMPARE(account.server->refusedCount(), 0);
        QCOMPARE(failedCalls, 0);
        QCOMPARE(ledger.wasted, 0);
        // What is planned but not sent at the last instant is at most one sweep.
        QVERIFY(realtime <= planned);
        QVERIFY2(planned - realtime <= planned / ledger.sweeps + 1,
                 "calls of more than one sweep are missing");
        // Every 5 min 15 s, never faster; a sample mark may shift a sweep by up to 30 s.
        QVERIFY2(ledger.sweeps >= 24 * hour / 345'000 - 2 && ledger.sweeps <= 24 * hour / 315'000 + 2,
                 qPrintable(QString::number(ledger.sweeps)));
        QCOMPARE(made(EndpointId::PlantList), 2 * pages); // at the start and after 12 hours
        QCOMPARE(made(EndpointId::DeviceList), pages);
        QCOMPARE(made(EndpointId::Login), 1); // the restart uses the kept token
        QCOMPARE(account.session->store().plantCount(), plants);

        // Everything besides live values, inside the allowances and close to what was planned.
        QCOMPARE(made(EndpointId::DeviceHistory), person.devices);
        QCOMPARE(made(EndpointId::BatteryModeConfig), person.wishes);
        QCOMPARE(made(EndpointId::ActivePowerModeConfig), person.wishes);
        QVERIFY(made(EndpointId::ActiveAlarms) >= pages);
        QVERIFY(made(EndpointId::ActiveAlarms) <= cost.alarmCallsADay + pages);
        const qint64 reports = made(EndpointId::PlantHour) + made(EndpointId::PlantDay)
            + made(EndpointId::PlantMonth) + made(EndpointId::PlantYear);
        QVERIFY(reports >= 4 * pages); // all of them at least once
        // At first the period before is fetched too, a call out of step, and those of the person.
        QVERIFY(reports <= cost.reportCallsADay + 6 * pages + person.wishes);
        const PlantCode first = account.session->store().plantCodes().constFirst();
        for (PeriodKind kind : {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime}) {
            const CalendarPeriod period = CalendarPeriod::containing(
                kind, account.clock.now() - 4 * hour, account.session->fetcher().zoneOf(first));
            QVERIFY(account.session->reports().plantReport(first, period));
        }
        QVERIFY(account.session->configs().batteryMode(first).askedAt != 0 || plants > 0);
        QVERIFY(account.session->fetcher().running().isEmpty());
        QCOMPARE(account.session->status().state, LinkStatus::State::Online);
    }
};

QTEST_GUILESS_MAIN(TestDayOfPolling)
#include "tst_dayofpolling.moc"
