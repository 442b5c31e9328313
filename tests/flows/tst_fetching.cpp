// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plantzone.h"
#include "core/polling/datafetcher.h"
#include "core/polling/poller.h"
#include "core/store/configstore.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "tests/support/simulatedaccount.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Simulation::EndpointId;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

qint64 utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

//! An account that knows its lists and does not poll any more.
struct Account : SimulatedAccount
{
    explicit Account(int plants, Simulation::SimulatorOptions options = {},
                     qint64 begin = utc("2026-06-21T05:00:00Z"))
        : SimulatedAccount(plants, std::move(options), begin)
    {
    }

    bool open()
    {
        if (!startServer())
            return false;
        openSession().start();
        const bool isReady =
            driver.runUntilTrue([this] { return session->poller().isFirstSweepDone(); }, hour);
        session->stop(); // signing in again must not start it
        session->signIn();
        return isReady;
    }
    DataFetcher &fetcher() { return session->fetcher(); }
    QList<PlantCode> plants() { return session->store().plantCodes(); }
    QTimeZone zone(const PlantCode &plant) { return plantZone(*session->store().plant(plant)); }
    CalendarPeriod period(PeriodKind kind, int steps = 0)
    {
        return CalendarPeriod::containing(kind, clock.now(), zone(plants().constFirst())).moved(steps);
    }
    DeviceId inverter()
    {
        for (const PlantCode &plant : plants()) {
            for (DeviceId id : session->store().deviceIds(plant)) {
                const int type = session->store().device(id)->typeId;
                if (type == DeviceType::ResidentialInverter || type == DeviceType::StringInverter)
                    return id;
            }
        }
        return {};
    }
    bool finish(int id, qint64 longest = hour)
    {
        return driver.runUntilTrue([this, id] { return fetcher().progress(id).isOver(); }, longest);
    }
    qint64 calls(EndpointId endpoint) const { return server->acceptedCalls(endpoint); }
};

} // namespace

//! The DataFetcher against the simulator over real sockets.
class TestFetching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reportsComeInFullBatches()
    {
        Account account(120);
        QVERIFY(account.open());
        QSignalSpy progressed(&account.fetcher(), &DataFetcher::progressed);
        QSignalSpy finished(&account.fetcher(), &DataFetcher::finished);
        const CalendarPeriod lastMonth = account.period(PeriodKind::Month, -1);
        const int id = account.fetcher().fetchPlantReports(account.plants(), {lastMonth}, Priority::User);
        QVERIFY(id > 0);
        QCOMPARE(account.fetcher().fetchPlantReports(account.plants(), {lastMonth}, Priority::User),
                 id); // joined
        QCOMPARE(account.fetcher().running().size(), 1);
        QVERIFY(account.finish(id));
        QCOMPARE(account.calls(EndpointId::PlantDay), 2);
        const FetchProgress progress = account.fetcher().progress(id);
        QCOMPARE(progress.state, FetchProgress::State::Finished);
        QCOMPARE(progress.callsTotal, 2);
        QCOMPARE(progress.callsDone, 2);
        QCOMPARE(progress.callsFailed, 0);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!progressed.isEmpty());
        for (const PlantCode &plant : account.plants()) {
            const StoredReport *report = account.session->reports().plantReport(plant, lastMonth);
            QVERIFY(report);
            QVERIFY(report->isSettled);
            QCOMPARE(report->times.size(), 31);
        }
        // Settled: never asked for again.
        account.clock.advanceBy(3 * day);
        QCOMPARE(account.fetcher().fetchPlantReports(account.plants(), {lastMonth}, Priority::User), 0);

        // Hours of plants in many zones: one instant is in the middle of everybody's day.
        const CalendarPeriod yesterday = account.period(PeriodKind::Day, -1);
        const int hours = account.fetcher().fetchPlantReports(account.plants(), {yesterday}, Priority::User);
        QVERIFY(account.finish(hours, day));
        QVERIFY2(account.calls(EndpointId::PlantHour) <= 3,
                 qPrintable(QString::number(account.calls(EndpointId::PlantHour))));
        for (const PlantCode &plant : account.plants())
            QCOMPARE(account.session->reports().plantReport(plant, yesterday)->times.size(), 24);
        QCOMPARE(account.server->refusedCount(), 0);
    }

    void provisionalReportsAreAskedForAgain()
    {
        Account account(1);
        QVERIFY(account.open());
        const QList<PlantCode> plants = account.plants();
        const CalendarPeriod today = account.period(PeriodKind::Day);
        QVERIFY(account.finish(account.fetcher().fetchPlantReports(plants, {today}, Priority::User)));
        const StoredReport *report = account.session->reports().plantReport(plants.constFirst(), today);
        QVERIFY(!report->isSettled);
        const qsizetype early = report->times.size();
        QCOMPARE(account.fetcher().fetchPlantReports(plants, {today}, Priority::User), 0);
        account.clock.advanceBy(4 * hour);
        QVERIFY(account.finish(account.fetcher().fetchPlantReports(plants, {today}, Priority::User)));
        report = account.session->reports().plantReport(plants.constFirst(), today);
        QCOMPARE(report->times.size(), early + 4);
        // What has not begun, and what was before the plant, cost no call.
        QCOMPARE(account.fetcher().fetchPlantReports(plants, {today.next()}, Priority::User), 0);
        QCOMPARE(account.fetcher().fetchPlantReports(plants, {{PeriodKind::Year, QDate(1990, 1, 1)}},
                                                     Priority::User),
                 0);
        QVERIFY(account.finish(
            account.fetcher().fetchPlantReports(plants, {CalendarPeriod::lifetime()}, Priority::User)));
        QVERIFY(!account.session->reports()
                     .plantReport(plants.constFirst(), CalendarPeriod::lifetime())
                     ->isEmpty());
    }

    void deviceReportsAndSamples()
    {
        Account account(1);
        QVERIFY(account.open());
        const DeviceId inverter = account.inverter();
        const CalendarPeriod lastMonth = account.period(PeriodKind::Month, -1);
        QCOMPARE(account.fetcher().fetchDeviceReports({inverter}, {account.period(PeriodKind::Day)},
                                                      Priority::User),
                 0); // there is no such report
        QVERIFY(
            account.finish(account.fetcher().fetchDeviceReports({inverter}, {lastMonth}, Priority::User)));
        QCOMPARE(account.session->reports().deviceReport(inverter, lastMonth)->times.size(), 31);

        const QDate today = account.period(PeriodKind::Day).first;
        const int id = account.fetcher().fetchDeviceDays({inverter}, today.addDays(-2), today.addDays(5),
                                                         Priority::User);
        QCOMPARE(account.fetcher().progress(id).callsTotal, 3);
        QVERIFY(account.finish(id, day));
        QCOMPARE(account.calls(EndpointId::DeviceHistory), 3);
        QVERIFY(account.session->history().deviceDay(inverter, today.addDays(-1))->isComplete);
        QVERIFY(account.session->history().deviceDay(inverter, today.addDays(-1))->times.size() > 100);
        QVERIFY(!account.session->history().deviceDay(inverter, today)->isComplete);
        QCOMPARE(account.fetcher().fetchDeviceDays({inverter}, today.addDays(-2), today.addDays(-1),
                                                   Priority::User),
                 0);
        QCOMPARE(account.server->refusedCount(), 0);
    }

    void aLongDayTakesTwoCalls()
    {
        Simulation::SimulatorOptions options;
        options.switches.samplesAtNight = true;
        Account account(1, options, utc("2026-10-27T12:00:00Z"));
        QVERIFY(account.open());
        account.fetcher().setZoneOf([](const PlantCode &) { return QTimeZone("Europe/Berlin"); });
        const DeviceId inverter = account.inverter();
        const QDate longDay(2026, 10, 25);
        const int id = account.fetcher().fetchDeviceDays({inverter}, longDay, longDay, Priority::User);
        QCOMPARE(account.fetcher().progress(id).callsTotal, 2);
        QVERIFY(account.finish(id, day));
        QCOMPARE(account.fetcher().progress(id).callsDone, 2);
        QCOMPARE(account.session->history().deviceDay(inverter, longDay)->times.size(), 300);
    }

    void olderAccountsUseTheOlderHistory()
    {
        Simulation::SimulatorOptions options;
        options.switches.legacyInterfaces = true;
        options.faults = R"([{"endpoint": "device-history", "action": "failCode", "failCode": 401}])";
        Account account(1, options);
        QVERIFY(account.open());
        const DeviceId inverter = account.inverter();
        const QDate today = account.period(PeriodKind::Day).first;
        const int id = account.fetcher().fetchDeviceDays({inverter}, today.addDays(-4), today.addDays(-1),
                                                         Priority::User);
        QVERIFY(account.finish(id, day));
        const FetchProgress progress = account.fetcher().progress(id);
        QCOMPARE(progress.callsFailed, 0);
        QCOMPARE(progress.callsDone, progress.callsTotal);
        QCOMPARE(account.server->spoiltCalls(), 1); // found out once
        QCOMPARE(account.calls(EndpointId::LegacyDeviceHistory), 2); // three days and one
        for (int back = 1; back <= 4; ++back)
            QVERIFY(account.session->history().deviceDay(inverter, today.addDays(-back))->times.size() > 100);
    }

    void oneBadPlantIsIsolated()
    {
        Simulation::SimulatorOptions options;
        options.switches.refuseForeignIds = true;
        Account account(20, options);
        QVERIFY(account.open());
        QList<PlantCode> asked = account.plants();
        asked.insert(7, {u"NE=999999"_s});
        const CalendarPeriod lastMonth = account.period(PeriodKind::Month, -1);
        const int id = account.fetcher().fetchPlantReports(asked, {lastMonth}, Priority::User);
        QVERIFY(account.finish(id, 2 * day));
        const FetchProgress progress = account.fetcher().progress(id);
        QCOMPARE(progress.callsFailed, 1);
        QCOMPARE(progress.callsDone, progress.callsTotal);
        QCOMPARE(progress.lastError.failCode, 20045);
        QVERIFY2(progress.callsTotal <= 11, qPrintable(QString::number(progress.callsTotal)));
        for (const PlantCode &plant : account.plants())
            QCOMPARE(account.session->reports().plantReport(plant, lastMonth)->times.size(), 31);
        // From now on it is left out.
        const qint64 before = account.calls(EndpointId::PlantMonth);
        QVERIFY(account.finish(account.fetcher().fetchPlantReports(
            asked, {account.period(PeriodKind::Year, -1)}, Priority::User)));
        QCOMPARE(account.calls(EndpointId::PlantMonth), before + 1);
    }

    void aYearOfHoursTakesFifteenDays()
    {
        Account account(1);
        QVERIFY(account.open());
        const QList<PlantCode> plants = account.plants();
        QList<CalendarPeriod> days;
        for (int back = 365; back >= 1; --back)
            days.append(account.period(PeriodKind::Day, -back));
        const qint64 begin = account.clock.now();
        const int id = account.fetcher().fetchPlantReports(plants, days, Priority::Backfill);
        FetchProgress progress = account.fetcher().progress(id);
        QCOMPARE(progress.callsTotal, 365);
        QCOMPARE(qRound(progress.callsADay), 25);
        QCOMPARE(progress.state, FetchProgress::State::Waiting);
        const double promised = double(progress.endEstimate - begin) / day;
        QVERIFY2(promised > 14.5 && promised < 16, qPrintable(QString::number(promised)));
        QVERIFY(account.driver.runUntil(begin + day));
        QVERIFY(account.fetcher().progress(id).callsDone >= 23);
        // Somebody looks at a day meanwhile and does not have to wait: a quarter of the bucket is theirs.
        const CalendarPeriod today = account.period(PeriodKind::Day);
        const int look = account.fetcher().fetchPlantReports(plants, {today}, Priority::User);
        QVERIFY(account.finish(look, minute));
        QVERIFY(account.finish(id, 20 * day));
        const double taken = double(account.clock.now() - begin) / day;
        QVERIFY2(qAbs(taken - promised) < 1, qPrintable(QString::number(taken)));
        QCOMPARE(account.fetcher().progress(id).callsFailed, 0);
        QCOMPARE(account.server->refusedCount(), 0);
        for (const CalendarPeriod &past : std::as_const(days)) {
            // On the days of a clock change too, although the zone is a guess without one.
            const qsizetype rows =
                account.session->reports().plantReport(plants.constFirst(), past)->times.size();
            QVERIFY2(rows >= 23 && rows <= 25, qPrintable(QString::number(rows)));
        }
    }

    void settingsAreAskedOnceAMinute()
    {
        Account account(3);
        QVERIFY(account.open());
        const QList<PlantCode> plants = account.plants();
        const ConfigStore &configs = account.session->configs();
        QList<int> ids;
        for (const PlantCode &plant : plants)
            ids.append(account.fetcher().fetchConfiguration(plant));
        QVERIFY(configs.batteryMode(plants.at(0)).isAsking);
        QCOMPARE(account.fetcher().fetchConfiguration(plants.at(0)), ids.at(0));
        const qint64 begin = account.clock.now();
        for (int id : std::as_const(ids)) {
            QVERIFY(account.finish(id));
            QCOMPARE(account.fetcher().progress(id).callsDone, 2);
        }
        QVERIFY(account.clock.now() - begin < 4 * minute);
        QCOMPARE(account.calls(EndpointId::BatteryModeConfig), 3);
        QCOMPARE(account.calls(EndpointId::ActivePowerModeConfig), 3);
        QCOMPARE(account.server->refusedCount(), 0);
        for (const PlantCode &plant : plants) {
            // A mode, or why there is none; never both.
            const ConfigEntry<BatteryMode> &mode = configs.batteryMode(plant);
            QVERIFY(!mode.isAsking);
            QVERIFY(mode.askedAt >= begin);
            QVERIFY(mode.mode.has_value() == (mode.error.kind == ApiError::Kind::None));
            QVERIFY(!configs.activePowerMode(plant).isAsking);
        }
        QCOMPARE(account.fetcher().fetchConfiguration(plants.at(2)), 0); // told a moment ago

        QString error;
        QVERIFY(account.server->setFaults(
            R"([{"endpoint": "battery-mode-config", "action": "failCode", "failCode": 20631}])", &error));
        account.clock.advanceBy(5 * minute);
        const int id = account.fetcher().fetchConfiguration(plants.at(0));
        QVERIFY(account.finish(id));
        QCOMPARE(configs.batteryMode(plants.at(0)).error.failCode, 20631);
        QCOMPARE(account.fetcher().progress(id).callsFailed, 0); // that is an answer
        QVERIFY(account.fetcher().fetchConfiguration(plants.at(1)) > 0);
        account.fetcher().cancelAll();
        QVERIFY(!configs.batteryMode(plants.at(1)).isAsking);
    }

    void runningReportsAreKeptUpToDate()
    {
        SimulatedAccount account(1, {}, utc("2026-06-21T05:00:00Z"));
        QVERIFY(account.startServer());
        AccountSession &session = account.openSession();
        session.start();
        const qint64 begin = account.clock.now();
        QVERIFY(account.driver.runUntil(begin + 10 * minute));
        const PlantCode plant = session.store().plantCodes().constFirst();
        session.poller().setVisiblePlants({plant});
        const QTimeZone zone = session.fetcher().zoneOf(plant);
        const CalendarPeriod today = CalendarPeriod::containing(PeriodKind::Day, begin, zone);
        for (PeriodKind kind : {PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime})
            QVERIFY(session.reports().plantReport(plant, CalendarPeriod::containing(kind, begin, zone)));
        QVERIFY(session.fetcher().running().isEmpty()); // nobody waits for those
        QVERIFY(account.driver.runUntil(begin + 36 * hour));
        const StoredReport *report = session.reports().plantReport(plant, today);
        QVERIFY(report);
        QVERIFY(report->isSettled);
        QCOMPARE(report->times.size(), 24);
        QVERIFY(session.reports().plantReport(plant, today.previous())->isSettled);
        const qint64 hours = account.server->acceptedCalls(EndpointId::PlantHour);
        QVERIFY2(hours >= 26 && hours <= 36, qPrintable(QString::number(hours)));
        QVERIFY(account.server->acceptedCalls(EndpointId::PlantDay) <= 8);
        QVERIFY(account.server->acceptedCalls(EndpointId::PlantMonth) <= 4);
        QVERIFY(account.server->acceptedCalls(EndpointId::PlantYear) <= 3);
        QCOMPARE(account.server->refusedCount(), 0);
        // A person finds calls left at any time.
        const qint64 asked = account.clock.now();
        const int id = session.fetcher().fetchPlantReports({plant}, {today.moved(-5)}, Priority::User);
        QVERIFY(account.driver.runUntilTrue([&] { return session.fetcher().progress(id).isOver(); }, hour));
        QVERIFY(account.clock.now() - asked < 2 * minute);
    }

    void waitsWithoutANetwork()
    {
        Account account(1);
        QVERIFY(account.open());
        QString error;
        QVERIFY(account.server->setFaults(R"([{"action": "cut"}])", &error));
        const QDate today = account.period(PeriodKind::Day).first;
        const int id = account.fetcher().fetchDeviceDays({account.inverter()}, today.addDays(-2),
                                                         today.addDays(-1), Priority::Backfill);
        QVERIFY(account.driver.runFor(20 * minute));
        QVERIFY(account.fetcher().progress(id).lastError.isNetwork());
        QVERIFY(account.driver.runFor(6 * hour));
        const FetchProgress progress = account.fetcher().progress(id);
        QCOMPARE(progress.callsDone, 0);
        QVERIFY2(account.server->spoiltCalls() <= 80,
                 qPrintable(QString::number(account.server->spoiltCalls())));
        QVERIFY(account.server->setFaults("[]", &error));
        QVERIFY(account.finish(id, 4 * hour));
        QCOMPARE(account.fetcher().progress(id).callsDone, 2);
        QCOMPARE(account.fetcher().progress(id).callsFailed, 0);
    }

    void cancelsAndFails()
    {
        Account account(1);
        QVERIFY(account.open());
        const QList<PlantCode> plants = account.plants();
        QList<CalendarPeriod> days;
        for (int back = 30; back >= 1; --back)
            days.append(account.period(PeriodKind::Day, -back));
        QSignalSpy finished(&account.fetcher(), &DataFetcher::finished);
        const int id = account.fetcher().fetchPlantReports(plants, days, Priority::Backfill);
        QVERIFY(
            account.driver.runUntilTrue([&] { return account.fetcher().progress(id).callsDone >= 2; }, day));
        account.fetcher().cancel(id);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).value<FetchProgress>().state, FetchProgress::State::Cancelled);
        QVERIFY(account.fetcher().running().isEmpty());
        account.fetcher().cancel(id);
        QCOMPARE(finished.size(), 1);
        QVERIFY(account.session->reports().plantReport(plants.constFirst(), days.constLast())); // stays

        // No right to the interface: one call finds out, the rest is not asked.
        QString error;
        QVERIFY(account.server->setFaults(
            R"([{"endpoint": "plant-day", "action": "failCode", "failCode": 401}])", &error));
        const int refused = account.fetcher().fetchPlantReports(
            plants, {account.period(PeriodKind::Month, -3), account.period(PeriodKind::Month, -2)},
            Priority::User);
        QVERIFY(account.finish(refused));
        QCOMPARE(account.fetcher().progress(refused).callsFailed, 2);
        QCOMPARE(account.fetcher().progress(refused).lastError.kind, ApiError::Kind::Permission);
        QCOMPARE(account.server->spoiltCalls(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFetching)
#include "tst_fetching.moc"
