// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/datafetcher.h"
#include "tests/flows/controlstand.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = ControlStand::minute;
constexpr qint64 hour = ControlStand::hour;

} // namespace

//! Each family of commands from the desk through real sockets to the simulated plant: taken, taken in part,
//! refused (issue 5 §5). The service counts what arrives.
class TestControlFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void accepted_data() { addFamilies(); }
    void accepted();
    void thePowerFollows_data() { addFamilies(); }
    void thePowerFollows();
    void whatWasBeforeComesBack_data();
    void whatWasBeforeComesBack();
    void partly_data();
    void partly();
    void refused_data() { addFamilies(); }
    void refused();
    void alreadySet_data();
    void alreadySet();
    void anotherTaskRunsThere_data();
    void anotherTaskRunsThere();
    void exceptions_data();
    void exceptions();
    void quotaUsedUp_data() { addFamilies(); }
    void quotaUsedUp();
    void quotaUsedUpInMidTask();
    void aStopEndsAForcedCharge();
    void manyPlantsInCallsOfTen();
};

void TestControlFlows::accepted()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    int endings = 0;
    const QString id = stand.submit(stand.command(family));
    connect(stand.desk.get(), &ControlDesk::taskEnded, this,
            [&](const QString &ended) { endings += ended == id ? 1 : 0; });
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    QVERIFY(!stand.task(id).serviceId.isEmpty());
    QVERIFY(stand.runUntilEnded(id, 2 * hour));
    const ControlTask task = stand.task(id);
    QCOMPARE(task.state, TaskState::Succeeded);
    QCOMPARE(task.reason, TaskReason::None);
    QVERIFY(task.questions >= 1 && task.questions <= 6);
    QCOMPARE(stand.questions(family), qint64(task.questions));
    if (family == ControlFamily::ForcedCharge)
        QVERIFY(task.energyKwh.value_or(0) > 1 && task.energyKwh.value_or(0) < 1.5);
    if (family == ControlFamily::BatteryDispatch)
        QCOMPARE(task.deliveredW.value_or(0), -1200);
    QVERIFY(stand.runFor(2 * hour));
    QCOMPARE(stand.received(family), 1);
    QCOMPARE(stand.accepted(family), 1);
    QCOMPARE(endings, 1);
    QCOMPARE(stand.questions(family), qint64(task.questions)); // asked no more
}

// Live data are compared with what was ordered, and what was before can be had back.
void TestControlFlows::thePowerFollows()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, 2 * hour));
    QVERIFY(stand.runFor(2 * hour));
    const TelemetryCheck check = stand.task(id).telemetry;
    // Parameters show nowhere (§6.1).
    QCOMPARE(check.verdict,
             family == ControlFamily::BatteryParameters ? FollowVerdict::CannotTell
                                                        : FollowVerdict::Followed);
    if (family == ControlFamily::ForcedCharge || family == ControlFamily::BatteryDispatch) {
        QCOMPARE(check.unit, u"W"_s);
        QVERIFY(std::abs(*check.measured - *check.expected) <= 0.1 * std::abs(*check.expected));
        QVERIFY(*check.expected < 0); // charging is positive
    }
    QList<InForce::Kind> kinds;
    for (const InForce &one : stand.desk->inForce(stand.plant(ControlStand::home)))
        kinds.append(one.kind);
    QCOMPARE(kinds.contains(InForce::Kind::FeedInLimit), family == ControlFamily::ActivePower);
    QCOMPARE(kinds.contains(InForce::Kind::Dispatch), family == ControlFamily::BatteryDispatch);
    QCOMPARE(kinds.contains(InForce::Kind::ThirdPartyMode), family == ControlFamily::BatteryDispatch);
    QVERIFY(!kinds.contains(InForce::Kind::ForcedCharge)); // it is over
    QCOMPARE(stand.received(family), 1);
}

void TestControlFlows::whatWasBeforeComesBack_data()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::newRow("battery mode") << ControlFamily::BatteryMode;
    QTest::newRow("active power") << ControlFamily::ActivePower;
}

void TestControlFlows::whatWasBeforeComesBack()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start());
    const PlantCode plant = stand.plant(ControlStand::home);
    const auto settings = [&stand] {
        return stand.account.server->world().settings(ControlStand::home, stand.account.clock.now());
    };
    stand.account.session->fetcher().fetchConfiguration(plant); // as a dialog does when it opens
    QVERIFY(stand.runFor(5 * minute));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, hour) && stand.runFor(10 * minute));
    const Simulation::PlantSettings changed = settings();
    QCOMPARE(changed.batteryMode,
             family == ControlFamily::BatteryMode ? u"TOU"_s : u"maximumSelfConsumption"_s);
    QCOMPARE(changed.activePowerMode,
             family == ControlFamily::ActivePower ? u"limitedPowerGridKW"_s : u"noLimit"_s);
    const std::optional<ControlCommand> back = ControlDesk::revertOf(stand.task(id));
    QVERIFY(back);
    const QString reverting = stand.submit(*back);
    QVERIFY(stand.runUntil(reverting, TaskState::Succeeded, hour) && stand.runFor(10 * minute));
    QCOMPARE(settings().batteryMode, u"maximumSelfConsumption"_s);
    QCOMPARE(settings().activePowerMode, u"noLimit"_s);
    QVERIFY(stand.desk->inForce(plant).isEmpty());
    QCOMPARE(stand.received(family), 2);
}

void TestControlFlows::partly_data()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::newRow("forced charge") << ControlFamily::ForcedCharge;
    QTest::newRow("battery mode") << ControlFamily::BatteryMode;
    QTest::newRow("battery parameters") << ControlFamily::BatteryParameters;
    QTest::newRow("active power") << ControlFamily::ActivePower;
}

void TestControlFlows::partly()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start());
    stand.setProfile(ControlStand::emma, {{"online"_L1, false}, {"batteryOnline"_L1, false}});
    const QStringList ids = stand.submit({stand.command(family), stand.command(family, ControlStand::emma)});
    QCOMPARE(ids.size(), 2);
    QVERIFY(stand.runUntilEnded(ids[1], minute));
    QCOMPARE(stand.state(ids[1]), TaskState::Refused);
    QCOMPARE(stand.task(ids[1]).text, u"The device is offline."_s);
    QVERIFY(stand.runUntilEnded(ids[0], 2 * hour));
    QCOMPARE(stand.state(ids[0]), TaskState::Succeeded);
    QCOMPARE(stand.atBackdoor(u"commands"_s)["received"_L1].toInt(), 1); // one call for both
    QCOMPARE(stand.accepted(family, ControlStand::home), 1);
    QCOMPARE(stand.accepted(family, ControlStand::emma), 0);
}

void TestControlFlows::refused()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    stand.setProfile(ControlStand::home, {{"online"_L1, false}, {"batteryOnline"_L1, false}});
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntilEnded(id, minute));
    QCOMPARE(stand.state(id), TaskState::Refused);
    QCOMPARE(stand.task(id).text, u"The device is offline."_s);
    QCOMPARE(stand.task(id).failCode, family == ControlFamily::BatteryDispatch ? 20614 : 2);
    QVERIFY(stand.runFor(3 * hour));
    QCOMPARE(stand.received(family), 1);
    QCOMPARE(stand.accepted(family), 0);
    QCOMPARE(stand.questions(family), 0);
}

void TestControlFlows::alreadySet_data()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::newRow("battery mode") << ControlFamily::BatteryMode;
    QTest::newRow("active power") << ControlFamily::ActivePower;
}

// A value that is set already is refused, and that is as good as done (§3.2).
void TestControlFlows::alreadySet()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start());
    const QString first = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(first, TaskState::Succeeded, hour) && stand.runFor(10 * minute));
    const QString again = stand.submit(stand.command(family));
    QVERIFY(stand.runUntilEnded(again, minute));
    QCOMPARE(stand.state(again), TaskState::NoChange);
    QCOMPARE(stand.received(family), 2);
    QCOMPARE(stand.accepted(family), 1);
}

void TestControlFlows::anotherTaskRunsThere_data()
{
    addFamilies();
}

// A second command while one is open does not leave the house.
void TestControlFlows::anotherTaskRunsThere()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    const QString first = stand.submit(stand.command(family));
    const QString second = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(first, TaskState::Running, minute));
    QVERIFY(stand.runUntilEnded(second, minute));
    QCOMPARE(stand.state(second), TaskState::Refused);
    QCOMPARE(stand.task(second).reason, TaskReason::TaskInTheWay);
    QCOMPARE(stand.received(family), 1);
}

void TestControlFlows::exceptions_data()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::addColumn<int>("status");
    QTest::addColumn<TaskState>("state");
    for (const int status : {400, 500}) {
        // A fault of the system says nothing about how far the command got.
        const TaskState state = status == 400 ? TaskState::Refused : TaskState::Unknown;
        QTest::addRow("forced charge %d", status) << ControlFamily::ForcedCharge << status << state;
        QTest::addRow("battery mode %d", status) << ControlFamily::BatteryMode << status << state;
        QTest::addRow("battery parameters %d", status) << ControlFamily::BatteryParameters << status << state;
        QTest::addRow("active power %d", status) << ControlFamily::ActivePower << status << state;
        QTest::addRow("battery dispatch %d", status) << ControlFamily::BatteryDispatch << status << state;
    }
}

void TestControlFlows::exceptions()
{
    QFETCH(ControlFamily, family);
    QFETCH(int, status);
    QFETCH(TaskState, state);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    QVERIFY(stand.spoil(
        family, {{"action"_L1, u"exception"_s}, {"status"_L1, status}, {"text"_L1, u"tasks is odd"_s}}));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, state, minute));
    QVERIFY(stand.task(id).text.contains(u"tasks is odd"_s));
    QVERIFY(stand.runFor(3 * hour));
    QCOMPARE(stand.received(family), 1);
    QCOMPARE(stand.questions(family), 0);
    QVERIFY(stand.state(id) != TaskState::Succeeded);
}

void TestControlFlows::quotaUsedUp()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    QVERIFY(stand.spoil(family,
                        {{"action"_L1, u"failCode"_s},
                         {"failCode"_L1, 407},
                         {"data"_L1, u"ACCESS_FREQUENCY_IS_TOO_HIGH"_s}}));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntilEnded(id, minute));
    QCOMPARE(stand.state(id), TaskState::Refused);
    QCOMPARE(stand.task(id).failCode, 407);
    // What has been learned keeps the next one at home.
    QCOMPARE(stand.desk->availability(family, stand.plant(ControlStand::home)).obstacle,
             ControlObstacle::QuotaUsedUp);
    const QString next = stand.submit(stand.command(family));
    QVERIFY(stand.runUntilEnded(next, 3 * minute));
    QCOMPARE(stand.state(next), TaskState::Refused);
    QCOMPARE(stand.task(next).reason, TaskReason::QuotaUsedUp);
    QVERIFY(stand.runFor(3 * hour));
    QCOMPARE(stand.received(family), 1);
}

// The last call of the day delivered the command: the task stays open, is asked about the next day, and the
// service is not bothered in between.
void TestControlFlows::quotaUsedUpInMidTask()
{
    Simulation::SimulatorOptions options;
    options.quotas.oauthControlCalls = 1;
    options.quotas.policy = Simulation::QuotaOptions::Policy::DocumentedWindow;
    ControlStand stand(options);
    QVERIFY(stand.start());
    const QString id = stand.submit(stand.command(ControlFamily::ActivePower));
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    stand.account.session->setRealtimeInterval(hour);
    QVERIFY(stand.runFor(6 * hour));
    QCOMPARE(stand.state(id), TaskState::Running);
    QVERIFY2(stand.account.server->refusedCount() <= 8,
             qPrintable(QString::number(stand.account.server->refusedCount())));
    QVERIFY(stand.account.server->refusedCount() >= 1);
    stand.atBackdoor(u"reset-quota"_s, {{"owner"_L1, stand.account.server->owners().first().userName}});
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, 26 * hour));
    QCOMPARE(stand.received(ControlFamily::ActivePower), 1);
}

void TestControlFlows::aStopEndsAForcedCharge()
{
    ControlStand stand;
    QVERIFY(stand.start());
    ControlCommand charge = stand.command(ControlFamily::ForcedCharge);
    std::get<ForcedCharge>(charge.order).minutes = 600;
    const QString first = stand.submit(charge);
    QVERIFY(stand.runUntil(first, TaskState::Running, minute) && stand.runFor(20 * minute));
    const QString stop = stand.submit(ControlCommand {charge.plant, ForcedCharge()});
    QVERIFY(stand.runUntil(stop, TaskState::Succeeded, hour));
    QVERIFY(stand.runUntilEnded(first, 2 * hour));
    QCOMPARE(stand.state(first), TaskState::Closed);
    QVERIFY(stand.task(first).text.contains(u"replaced"));
    QCOMPARE(stand.received(ControlFamily::ForcedCharge), 2);
    QVERIFY(stand.runFor(10 * minute));
    const Simulation::BatteryState battery =
        stand.account.server->world().battery(ControlStand::home, stand.account.clock.now());
    QVERIFY(battery.forced && !battery.forced->isRunning);
}

// 13 plants take two calls of at most ten (§1), each plant once.
void TestControlFlows::manyPlantsInCallsOfTen()
{
    constexpr int plants = 24;
    ControlStand stand({}, plants);
    QVERIFY(stand.start());
    QList<ControlCommand> commands;
    for (int i = 0; i < plants && commands.size() < 13; ++i) {
        const ControlSite site = stand.desk->site(stand.plant(i));
        if (site.isResidential && site.isControllerOnline && site.controllerCount == 1)
            commands.append(stand.command(ControlFamily::ActivePower, i));
    }
    QCOMPARE(commands.size(), 13);
    const QStringList ids = stand.submit(commands);
    QCOMPARE(ids.size(), 13);
    for (const QString &id : ids)
        QVERIFY(stand.runUntilEnded(id, 2 * hour));
    const QJsonObject log = stand.atBackdoor(u"commands"_s);
    QCOMPARE(log["received"_L1].toInt(), 2);
    QCOMPARE(log["calls"_L1][0]["plants"_L1].toArray().size(), 10);
    QCOMPARE(log["calls"_L1][1]["plants"_L1].toArray().size(), 3);
    QCOMPARE(log["byPlant"_L1].toArray().size(), 13);
    for (const QJsonValue &row : log["byPlant"_L1].toArray())
        QCOMPARE(row["received"_L1].toInt(), 1);
    // One question answers for all plants of a call.
    QVERIFY(stand.questions(ControlFamily::ActivePower) <= 4);
}

QTEST_GUILESS_MAIN(TestControlFlows)
#include "tst_controlflows.moc"
