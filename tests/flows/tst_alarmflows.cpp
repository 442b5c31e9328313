// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"
#include "core/polling/alarmpoller.h"
#include "core/polling/poller.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "tests/simulator/apiclient.h"
#include "tests/support/simulatedaccount.h"

#include <QSignalSpy>
#include <QTest>

using Simulation::EndpointId;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 deadStringKind = 2015;

//! The newest record of that kind; null without one.
const AlarmRecord *recordOf(const AlarmStore &store, qint64 alarmId)
{
    for (int row = store.count() - 1; row >= 0; --row) {
        if (store.at(row).alarm.alarmId == alarmId)
            return &store.at(row);
    }
    return nullptr;
}

} // namespace

//! Alarms from the simulated world to the journal, over real sockets (`query-endpoints.md` §7).
class TestAlarmFlows : public QObject
{
    Q_OBJECT

    //! Signs in and waits for the first poll of alarms; real-time data are asked for seldom, to save time.
    static bool reachFirstPoll(SimulatedAccount &account)
    {
        AccountSession &session = account.openSession();
        session.setRealtimeInterval(12 * hour);
        QSignalSpy finished(&session.alarmPoller(), &AlarmPoller::pollFinished);
        session.start();
        return account.driver.runUntilTrue(
            [&] { return !finished.isEmpty() && session.poller().isFirstSweepDone(); }, hour);
    }
    static bool runPolls(SimulatedAccount &account, int polls)
    {
        QSignalSpy finished(&account.session->alarmPoller(), &AlarmPoller::pollFinished);
        return account.driver.runUntilTrue([&] { return finished.size() >= polls; }, polls * day);
    }
    static QJsonObject atBackdoor(SimulatedAccount &account, const QString &what, const QJsonObject &wish)
    {
        ApiClient client(account.server->baseUrl());
        return client.post(u"/simulator/"_s + what, QJsonDocument(wish).toJson()).json();
    }
    static QString codeOf(SimulatedAccount &account, int plant)
    {
        return account.server->world().plants().at(plant).code;
    }
    static void script(SimulatedAccount &account, const QByteArray &rules)
    {
        QString error;
        QVERIFY2(account.server->setFaults(rules, &error), qPrintable(error));
    }
    static void switchTo(SimulatedAccount &account, const QJsonObject &changes)
    {
        QString error;
        QVERIFY2(account.server->setSwitches(changes, &error), qPrintable(error));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    //! Issue 4, show 2.
    void aMendedStringClearsItsAlarm()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstPoll(account));
        AlarmStore &store = account.session->alarms();
        QSignalSpy cleared(&store, &AlarmStore::cleared);
        QSignalSpy raised(&store, &AlarmStore::raised);
        const AlarmRecord *dead = recordOf(store, deadStringKind);
        QVERIFY(dead);
        QVERIFY(dead->isActive());
        QCOMPARE(dead->alarm.plantName, u"Old mill, awaiting service"_s);
        QVERIFY(dead->alarm.cause.contains("fuse"_L1));
        QVERIFY(dead->alarm.repairSuggestion.contains(u'\n'));
        QCOMPARE(store.worstActive(dead->alarm.plant), AlarmSeverity::Critical);
        const quint64 id = dead->id;

        QCOMPARE(atBackdoor(account, u"clear-fault"_s,
                            {{"plantCode"_L1, codeOf(account, 3)}, {"fault"_L1, u"dead-string"_s}})
                     .value("cleared"_L1)
                     .toInt(),
                 1);
        const qint64 mendedAt = account.clock.now();
        QVERIFY(account.driver.runUntilTrue([&] { return !cleared.isEmpty(); }, hour));
        QCOMPARE(cleared.constFirst().constFirst().value<QList<quint64>>(), QList<quint64> {id});
        const AlarmRecord ended = store.at(store.rowOf(id));
        QVERIFY(ended.lastSeenAt <= mendedAt);
        QVERIFY(ended.missedAt >= mendedAt);
        QVERIFY(ended.missedAt <= mendedAt + 31 * minute);

        atBackdoor(account, u"raise-fault"_s,
                   {{"plantCode"_L1, codeOf(account, 3)},
                    {"device"_L1, u"Inverter-1"_s},
                    {"fault"_L1, u"dead-string"_s},
                    {"string"_L1, 2}});
        QVERIFY(runPolls(account, 1));
        const AlarmRecord *again = recordOf(store, deadStringKind);
        QVERIFY(again->id != id);
        QCOMPARE(again->occurrence, 2);
        QVERIFY(!raised.isEmpty());
        QCOMPARE(account.server->refusedCount(), 0);

        // A restart keeps the journal and asks nothing that is fresh.
        const int records = store.count();
        const qint64 calls = account.server->acceptedCalls(EndpointId::ActiveAlarms);
        account.closeSession();
        AccountSession &session = account.openSession();
        session.start();
        QCOMPARE(session.alarms().count(), records);
        const int row = session.alarms().rowOf(id);
        QVERIFY(row >= 0);
        QCOMPARE(session.alarms().at(row), ended);
        QVERIFY(account.driver.runFor(5 * minute));
        QCOMPARE(account.server->acceptedCalls(EndpointId::ActiveAlarms), calls);
    }

    void refreshesOnDemand()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstPoll(account));
        AlarmPoller &poller = account.session->alarmPoller();
        QVERIFY(!poller.refreshNow()); // too young
        QVERIFY(poller.refreshPossibleAt() > account.clock.now());
        QVERIFY(account.driver.runUntil(poller.refreshPossibleAt()));
        QVERIFY(poller.refreshNow());
        QVERIFY(!poller.refreshNow()); // under way
        QVERIFY(runPolls(account, 1));
        QCOMPARE(poller.lastError().kind, ApiError::Kind::None);
    }

    void textsFollowTheLanguage()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstPoll(account));
        AlarmStore &store = account.session->alarms();
        QCOMPARE(recordOf(store, deadStringKind)->alarm.name, u"String lost"_s);
        const quint64 id = recordOf(store, deadStringKind)->id;
        account.session->alarmPoller().setLanguage(u"de_DE"_s);
        QVERIFY(account.session->alarmPoller().nextPollAt() < account.clock.now() + 30 * minute);
        QVERIFY(runPolls(account, 1));
        QCOMPARE(recordOf(store, deadStringKind)->alarm.name, u"String ausgefallen"_s);
        QCOMPARE(recordOf(store, deadStringKind)->id, id);
    }

    void failuresLeaveTheRecords_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("busy") << R"("action":"failCode","failCode":20009)"_ba;
        QTest::newRow("no right") << R"("action":"failCode","failCode":401)"_ba;
        QTest::newRow("cut") << R"("action":"cut")"_ba;
        QTest::newRow("web page") << R"("action":"html")"_ba;
        QTest::newRow("half") << R"("action":"truncate")"_ba;
        QTest::newRow("no list") << R"("action":"wrongType","member":"data","value":"x")"_ba;
    }

    void failuresLeaveTheRecords()
    {
        QFETCH(QByteArray, action);
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstPoll(account));
        AccountSession &session = *account.session;
        const int active = session.alarms().activeCount();
        QVERIFY(active > 0);
        const PlantCode mill {codeOf(account, 3)};
        const qint64 polledAt = session.alarms().polledAt(mill);
        script(account, R"([{"endpoint":"active-alarms",)" + action + "}]");
        QVERIFY(runPolls(account, 1));
        QVERIFY(session.alarmPoller().lastError().kind != ApiError::Kind::None);
        QCOMPARE(session.alarms().activeCount(), active);
        QCOMPARE(session.alarms().polledAt(mill), polledAt);
        script(account, "[]");
        QVERIFY(account.driver.runUntilTrue([&] { return session.alarms().polledAt(mill) > polledAt; }, day));
        QCOMPARE(session.alarmPoller().lastError().kind, ApiError::Kind::None);
    }

    void oneForbiddenPlantDoesNotStarveTheOthers()
    {
        SimulatedAccount account(20);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstPoll(account));
        AccountSession &session = *account.session;
        switchTo(account, {{"refuseForeignIds"_L1, true}});
        QList<Plant> plants;
        for (const PlantCode &code : session.store().plantCodes())
            plants.append(*session.store().plant(code));
        Plant ghost;
        ghost.code = {u"NE=4"_s};
        ghost.name = u"Ghost"_s;
        plants.insert(11, ghost);
        session.store().applyPlants(plants, account.clock.now());
        const qint64 before = account.clock.now();
        QVERIFY(runPolls(account, 1));
        for (const PlantCode &code : session.store().plantCodes())
            QCOMPARE(session.alarms().polledAt(code) > before, code != ghost.code);
        // From now on the bad one is left out: one call a poll.
        const qint64 calls = account.server->acceptedCalls(EndpointId::ActiveAlarms);
        QVERIFY(runPolls(account, 2));
        QCOMPARE(account.server->acceptedCalls(EndpointId::ActiveAlarms), calls + 2);
        QCOMPARE(account.server->refusedCount(), 0);
    }

    void aRefusedWindowIsNarrowed()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        account.openSession();
        script(account,
               R"([{"endpoint":"active-alarms","once":true,"action":"failCode","failCode":20026},)"
               R"({"endpoint":"active-alarms","once":true,"action":"failCode","failCode":20027}])");
        account.closeSession();
        QVERIFY(reachFirstPoll(account));
        // 30 days: the inverter that stopped on 2 June is told, the string that died in April is not.
        QVERIFY(recordOf(account.session->alarms(), 2064));
        QVERIFY(!recordOf(account.session->alarms(), deadStringKind));
        QCOMPARE(account.session->alarmPoller().lastError().kind, ApiError::Kind::None);
    }

    //! `query-endpoints.md` §14, question 3: a service that leaves old alarms out must not end them.
    void alarmsThatGrowOldDoNotEnd()
    {
        SimulatedAccount account(5);
        QVERIFY(account.startServer());
        switchTo(account, {{"alarmsOfOneWeek"_L1, true}});
        QVERIFY(reachFirstPoll(account));
        AccountSession &session = *account.session;
        session.setRealtimeInterval(2 * day);
        session.alarmPoller().setInterval(7 * hour);
        QVERIFY(!recordOf(session.alarms(), deadStringKind));
        const QJsonObject wish {{"plantCode"_L1, codeOf(account, 0)},
                                {"device"_L1, u"Inverter-1"_s},
                                {"fault"_L1, u"shutdown"_s}};
        atBackdoor(account, u"raise-fault"_s, wish);
        QVERIFY(account.driver.runFor(9 * day));
        const AlarmRecord *old = recordOf(session.alarms(), 2064);
        QVERIFY(old);
        QVERIFY(old->isActive()); // as far as anybody knows
        QVERIFY(old->lastSeenAt < account.clock.now() - day);
        const quint64 id = old->id;
        // Now the service tells them all, and the end can be told.
        switchTo(account, {{"alarmsOfOneWeek"_L1, false}});
        QVERIFY(account.driver.runFor(day));
        QVERIFY(recordOf(session.alarms(), deadStringKind));
        const auto row = [&session, id] { return session.alarms().at(session.alarms().rowOf(id)); };
        QVERIFY(row().isActive());
        QVERIFY(row().lastSeenAt > account.clock.now() - day);
        QCOMPARE(atBackdoor(account, u"clear-fault"_s, wish).value("cleared"_L1).toInt(), 1);
        QVERIFY(account.driver.runFor(day));
        QVERIFY(!row().isActive());
    }

    void staysWithinTheAllowance_data()
    {
        QTest::addColumn<int>("plants");
        QTest::newRow("1") << 1;
        QTest::newRow("120") << 120;
    }

    void staysWithinTheAllowance()
    {
        QFETCH(int, plants);
        SimulatedAccount account(plants);
        QVERIFY(account.startServer());
        QVERIFY(reachFirstPoll(account));
        AlarmPoller &poller = account.session->alarmPoller();
        QVERIFY(poller.shortestInterval() >= 10 * minute);
        poller.setInterval(0); // as often as it goes
        const qint64 before = account.server->acceptedCalls(EndpointId::ActiveAlarms);
        QVERIFY(account.driver.runFor(8 * hour));
        const qint64 polls =
            (account.server->acceptedCalls(EndpointId::ActiveAlarms) - before) / (plants > 100 ? 2 : 1);
        QCOMPARE(account.server->refusedCount(), 0);
        QVERIFY2(polls >= 15 && polls <= 49, qPrintable(QString::number(polls)));
    }

    void languagesOfLocales_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        QTest::newRow("de") << u"de_AT"_s << u"de_DE"_s;
        QTest::newRow("en") << u"en_GB"_s << u"en_US"_s;
        QTest::newRow("C") << u"C"_s << u"en_US"_s;
        QTest::newRow("pt") << u"pt_PT"_s << u"pt_BR"_s;
        QTest::newRow("zh") << u"zh_CN"_s << u"zh_CN"_s;
        QTest::newRow("tw") << u"zh_TW"_s << u"zh_TW"_s;
        QTest::newRow("fi") << u"fi_FI"_s << u"en_US"_s;
        QTest::newRow("uk") << u"uk_UA"_s << u"uk_UA"_s;
    }

    void languagesOfLocales()
    {
        QFETCH(QString, locale);
        QTEST(AlarmPoller::languageFor(QLocale(locale)), "code");
    }
};

QTEST_GUILESS_MAIN(TestAlarmFlows)
#include "tst_alarmflows.moc"
