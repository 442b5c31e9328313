// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/draftmaker.h"
#include "core/control/inforce.h"
#include "core/control/lostanswer.h"
#include "core/control/settingmatch.h"
#include "core/control/taskoutcome.h"
#include "core/control/telemetrycheck.h"
#include "taskfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace TaskFixture;

namespace {

//! Sent at `start`, in a state since \a minutes later.
ControlTask task(const ControlCommand &command, TaskState state, int minutes = 0)
{
    ControlTask made = draft(command);
    made.sentAt = start;
    moveTo(made, TaskState::Sending, start);
    moveTo(made, state, start + minutes * minute);
    return made;
}

LiveFacts battery(double watts, int minutes, int mode = WorkingMode::selfConsumption, double soc = 50)
{
    LiveFacts facts;
    facts.batteryAt = start + minutes * minute;
    facts.batteryW = watts;
    facts.soc = soc;
    facts.workingMode = mode;
    facts.maxChargeW = 5000;
    facts.maxDischargeW = 5000;
    return facts;
}

LiveFacts grid(double exportKw, int minutes)
{
    LiveFacts facts;
    facts.gridAt = start + minutes * minute;
    facts.exportKw = exportKw;
    return facts;
}

LiveFacts readMode(BatteryMode::Mode mode, int minutes)
{
    LiveFacts facts;
    facts.batteryMode = BatteryMode();
    facts.batteryMode->mode = mode;
    facts.batteryModeAt = start + minutes * minute;
    return facts;
}

BatteryMode touMode()
{
    BatteryMode mode;
    mode.mode = BatteryMode::Mode::TimeOfUse;
    mode.surplus = BatteryMode::SurplusPriority::Charge;
    mode.allowedGridChargeKw = 2.5;
    // As the service tells it: other order, one window cut in two.
    mode.windows = {{QTime(18, 0), QTime(), true, false, {6, 7}},
                    {QTime(18, 0), QTime(23, 59), false, false, {1, 2, 3, 4, 5}},
                    {QTime(1, 15), QTime(4, 45), false, true, {1, 2, 3, 4, 5}}};
    return mode;
}

ActivePowerMode limitMode(ActivePowerMode::Mode mode, std::optional<double> kilowatts = {})
{
    ActivePowerMode made;
    made.mode = mode;
    made.maxFeedInKw = kilowatts;
    made.limitation = ActivePowerMode::Limitation::TotalPower;
    return made;
}

LiveFacts readLimit(const ActivePowerMode &mode, int minutes)
{
    LiveFacts facts;
    facts.activePower = mode;
    facts.activePowerAt = start + minutes * minute;
    return facts;
}

TaskStatusRow row(TaskState state, const QString &text = {}, std::optional<double> energy = {})
{
    TaskStatusRow made;
    made.plant = plant(1);
    made.state = state;
    made.text = text;
    made.energyKwh = energy;
    return made;
}

} // namespace

//! The pure judgements about tasks, row by row.
class TestTaskTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void didThePowerFollow_data()
    {
        QTest::addColumn<ControlTask>("task");
        QTest::addColumn<LiveFacts>("facts");
        QTest::addColumn<int>("minutes"); // now
        QTest::addColumn<FollowVerdict>("verdict");
        using V = FollowVerdict;
        const auto running = TaskState::Running;
        const auto done = TaskState::Succeeded;
        QTest::newRow("charge follows") << task(charge(1), running) << battery(2450, 6) << 6 << V::Followed;
        QTest::newRow("data from before") << task(charge(1), running) << battery(2450, 4) << 6 << V::Pending;
        QTest::newRow("no data") << task(charge(1), running) << LiveFacts() << 6 << V::Pending;
        QTest::newRow("no data for long") << task(charge(1), running) << LiveFacts() << 91 << V::CannotTell;
        QTest::newRow("not yet") << task(charge(1), running) << battery(-300, 6) << 6 << V::Pending;
        QTest::newRow("not at all") << task(charge(1), running) << battery(-300, 21) << 21 << V::NotFollowed;
        QTest::newRow("too little") << task(charge(1), running) << battery(1200, 21) << 21 << V::Partly;
        QTest::newRow("cut to the limit")
            << task(charge(1, 9000), running) << battery(4900, 6) << 6 << V::Followed;
        QTest::newRow("other direction")
            << task(charge(1), running) << battery(-2500, 30) << 30 << V::NotFollowed;
        QTest::newRow("full already") << task(charge(1), running) << battery(0, 6, 1, 85) << 6 << V::Followed;
        QTest::newRow("default power") << task(discharge(1), running) << battery(-900, 6) << 6 << V::Followed;
        QTest::newRow("default power, none")
            << task(discharge(1), running) << battery(-20, 22) << 22 << V::NotFollowed;
        QTest::newRow("ended, full") << task(charge(1), done, 60) << battery(-200, 66, 4, 84) << 66
                                     << V::Followed;
        QTest::newRow("ended, not full")
            << task(charge(1), done, 60) << battery(-200, 66, 4, 60) << 66 << V::CannotTell;
        QTest::newRow("stopped") << task(stop(1), done, 3) << battery(-200, 9, 4) << 9 << V::Followed;
        QTest::newRow("not stopped") << task(stop(1), done, 3) << battery(-200, 24, 1) << 24
                                     << V::NotFollowed;
        QTest::newRow("dispatch") << task(dispatch(1, -1200), done, 3) << battery(-1300, 9, 12) << 9
                                  << V::Followed;
        QTest::newRow("dispatch while running")
            << task(dispatch(1), running) << battery(-1200, 9) << 9 << V::NotChecked;
        QTest::newRow("dispatch, wrong way")
            << task(dispatch(1, -1200), done, 3) << battery(900, 30, 12) << 30 << V::NotFollowed;
        QTest::newRow("idle") << task(dispatch(1, 0), done, 3) << battery(40, 9, 12) << 9 << V::Followed;
        QTest::newRow("not idle") << task(dispatch(1, 0), done, 3) << battery(800, 30, 12) << 30
                                  << V::NotFollowed;
        QTest::newRow("limit holds") << task(limit(1), done, 3) << grid(3.3, 9) << 9 << V::Followed;
        QTest::newRow("limit does not hold")
            << task(limit(1), done, 3) << grid(4.2, 24) << 24 << V::NotFollowed;
        QTest::newRow("zero export") << task(limit(1, 0), done, 3) << grid(0.05, 9) << 9 << V::Followed;
        QTest::newRow("forced import")
            << task(limit(1, -1), done, 3) << grid(-0.2, 24) << 24 << V::NotFollowed;
        QTest::newRow("limit read back otherwise")
            << task(limit(1), done, 3) << readLimit(limitMode(ActivePowerMode::Mode::NoLimit), 24) << 24
            << V::NotFollowed;
        QTest::newRow("no limit read back")
            << task(noLimit(1), done, 3) << readLimit(limitMode(ActivePowerMode::Mode::NoLimit), 4) << 4
            << V::Followed;
        QTest::newRow("no limit, only power")
            << task(noLimit(1), done, 3) << grid(5, 24) << 24 << V::CannotTell;
        QTest::newRow("mode read back")
            << task(selfConsumption(1), done, 3) << readMode(BatteryMode::Mode::MaximumSelfConsumption, 4)
            << 4 << V::Followed;
        QTest::newRow("mode read back before")
            << task(selfConsumption(1), done, 3) << readMode(BatteryMode::Mode::TimeOfUse, 2) << 4
            << V::Pending;
        QTest::newRow("mode by the battery")
            << task(timeOfUse(1), done, 3) << battery(0, 9, 6) << 9 << V::Followed;
        QTest::newRow("mode by the battery, other")
            << task(timeOfUse(1), done, 3) << battery(0, 24, 4) << 24 << V::NotFollowed;
        QTest::newRow("mode under force")
            << task(timeOfUse(1), done, 3) << battery(0, 24, 1) << 24 << V::CannotTell;
        LiveFacts told = battery(0, 9);
        told.maxChargeW = 3600;
        QTest::newRow("parameters told") << task(parameters(1), done, 3) << told << 9 << V::Followed;
        QTest::newRow("parameters not told")
            << task(parameters(1), done, 3) << battery(0, 24) << 24 << V::CannotTell;
        QTest::newRow("a day later") << task(dispatch(1), done, 3) << battery(-1200, 24 * 60, 12) << 24 * 60
                                     << V::CannotTell;
        QTest::newRow("failed") << task(charge(1), TaskState::Failed, 3) << battery(2500, 9) << 9
                                << V::NotChecked;
        QTest::newRow("refused") << task(charge(1), TaskState::Refused) << battery(2500, 9) << 9
                                 << V::NotChecked;
        QTest::newRow("unknown") << task(charge(1), TaskState::Unknown) << battery(2500, 9) << 9
                                 << V::NotChecked;
    }
    void didThePowerFollow()
    {
        QFETCH(ControlTask, task);
        QFETCH(LiveFacts, facts);
        QFETCH(int, minutes);
        const TelemetryCheck check = Telemetry::check(task, facts, start + minutes * minute);
        QTEST(check.verdict, "verdict");
    }

    void aFollowedPowerIsNotLookedAtAgain()
    {
        ControlTask one = task(charge(1), TaskState::Running);
        one.telemetry = Telemetry::check(one, battery(2450, 6), start + 6 * minute);
        QCOMPARE(one.telemetry.expected, 2500.0);
        QCOMPARE(one.telemetry.sampleAt, start + 6 * minute);
        QVERIFY(!Telemetry::isWanted(one));
        const TelemetryCheck later = Telemetry::check(one, battery(-500, 60), start + 60 * minute);
        QVERIFY(later == one.telemetry);
        one.telemetry.verdict = FollowVerdict::NotFollowed; // while it runs it may still come
        QVERIFY(Telemetry::isWanted(one));
    }

    void whatOfALostAnswer_data()
    {
        QTest::addColumn<ControlTask>("task");
        QTest::addColumn<LiveFacts>("facts");
        QTest::addColumn<Evidence>("evidence");
        const auto lost = [](const ControlCommand &command) { return task(command, TaskState::Unknown); };
        const auto in = Evidence::InForce;
        const auto out = Evidence::NotInForce;
        const auto none = Evidence::None;
        using Mode = BatteryMode::Mode;
        QTest::newRow("mode") << lost(selfConsumption(1)) << readMode(Mode::MaximumSelfConsumption, 3) << in;
        QTest::newRow("mode, other") << lost(selfConsumption(1)) << readMode(Mode::TimeOfUse, 59) << none;
        QTest::newRow("mode, other for long")
            << lost(selfConsumption(1)) << readMode(Mode::TimeOfUse, 60) << out;
        QTest::newRow("mode before") << lost(selfConsumption(1)) << readMode(Mode::MaximumSelfConsumption, 0)
                                     << none;
        QTest::newRow("mode days later")
            << lost(selfConsumption(1)) << readMode(Mode::MaximumSelfConsumption, 3 * 24 * 60) << none;
        QTest::newRow("same kind, other windows")
            << lost(timeOfUse(1)) << readMode(Mode::TimeOfUse, 60) << out;
        QTest::newRow("plan, by the battery") << lost(timeOfUse(1)) << battery(0, 9, 6) << none;
        QTest::newRow("limit") << lost(limit(1))
                               << readLimit(limitMode(ActivePowerMode::Mode::LimitKilowatts, 3.25), 3) << in;
        QTest::newRow("other limit") << lost(limit(1))
                                     << readLimit(limitMode(ActivePowerMode::Mode::LimitKilowatts, 3.5), 61)
                                     << out;
        QTest::newRow("charging") << lost(charge(1)) << battery(2400, 6, 1) << in;
        QTest::newRow("charging by itself") << lost(charge(1)) << battery(2400, 6, 4) << none;
        QTest::newRow("not charging") << lost(charge(1)) << battery(-300, 21, 4) << out;
        QTest::newRow("not charging yet") << lost(charge(1)) << battery(-300, 19, 4) << none;
        QTest::newRow("full") << lost(charge(1)) << battery(0, 30, 4, 84) << none;
        QTest::newRow("time over") << lost(discharge(1, 45)) << battery(0, 46, 4) << none;
        QTest::newRow("time not over") << lost(discharge(1, 45)) << battery(0, 40, 4) << out;
        QTest::newRow("forced the other way") << lost(discharge(1)) << battery(900, 30, 1) << none;
        QTest::newRow("stopped") << lost(stop(1)) << battery(0, 6, 4) << in;
        QTest::newRow("not stopped") << lost(stop(1)) << battery(900, 21, 1) << out;
        QTest::newRow("parameters") << lost(parameters(1)) << battery(3600, 90, 4) << none;
        ControlTask dispatched = lost(dispatch(1, -1200));
        dispatched.before.batteryW = 400;
        QTest::newRow("set point") << dispatched << battery(-1210, 6, 12) << in;
        dispatched.before.batteryW = -1250;
        QTest::newRow("set point as before") << dispatched << battery(-1210, 6, 12) << none;
        QTest::newRow("other mode") << dispatched << battery(-1210, 21, 4) << out;
        QTest::newRow("wrong way") << dispatched << battery(1210, 21, 12) << out;
        QTest::newRow("no data") << dispatched << LiveFacts() << none;
    }
    void whatOfALostAnswer()
    {
        QFETCH(ControlTask, task);
        QFETCH(LiveFacts, facts);
        QTEST(evidenceOf(task, facts), "evidence");
    }

    void severalInverters_data()
    {
        QTest::addColumn<QList<TaskStatusRow>>("rows");
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<QString>("text");
        using S = TaskState;
        QTest::newRow("all run") << QList {row(S::Running), row(S::Running)} << S::Running << QString();
        QTest::newRow("one runs") << QList {row(S::Succeeded), row(S::Running)} << S::Running << QString();
        QTest::newRow("all done") << QList {row(S::Succeeded), row(S::Succeeded)} << S::Succeeded
                                  << QString();
        QTest::newRow("partly") << QList {row(S::Succeeded), row(S::Failed, u"BUSY"_s)} << S::Failed
                                << u"BUSY"_s;
        QTest::newRow("closed") << QList {row(S::Closed, u"replaced"_s), row(S::Closed, u"replaced"_s)}
                                << S::Closed << u"replaced"_s;
        QTest::newRow("timed out") << QList {row(S::TimedOut, u"a"_s), row(S::Closed, u"b"_s)} << S::TimedOut
                                   << u"a; b"_s;
        TaskStatusRow stranger = row(S::Failed);
        stranger.plant = plant(2);
        QTest::newRow("another plant") << QList {stranger, row(S::Succeeded)} << S::Succeeded << QString();
        QTest::newRow("no row") << QList<TaskStatusRow>() << S::Running << QString();
    }
    void severalInverters()
    {
        QFETCH(QList<TaskStatusRow>, rows);
        ControlTask one = task(charge(1), TaskState::Running);
        TaskOutcome::applyStatus(one, {rows, {}}, start + 5 * minute);
        QTEST(one.state, "state");
        QTEST(one.text, "text");
    }

    void energyAddsUp()
    {
        ControlTask one = task(charge(1), TaskState::Running);
        TaskOutcome::applyStatus(
            one, {{row(TaskState::Running, {}, 0.5), row(TaskState::Running, {}, 0.25)}, {}}, start + minute);
        QCOMPARE(one.energyKwh, 0.75);
        QCOMPARE(one.timeline.size(), 3); // nothing has happened
        TaskStatusRow ended = row(TaskState::Succeeded);
        ended.endedAt = start + 2 * minute;
        TaskOutcome::applyStatus(one, {{ended}, {}}, start + 3 * minute);
        QCOMPARE(one.endedAt, start + 2 * minute);
        QCOMPARE(one.energyKwh, 0.75); // absent is not zero
        TaskOutcome::applyStatus(one, {{row(TaskState::Running)}, {}}, start + 4 * minute);
        QCOMPARE(one.state, TaskState::Succeeded); // an end is an end
    }

    void deliveriesWithoutARow()
    {
        DeliveryAnswer answer;
        answer.serviceId = u"8830417722605914"_s;
        ControlTask one = task(limit(1), TaskState::Sending);
        TaskOutcome::applyDelivery(one, answer, start);
        QCOMPARE(one.state, TaskState::Running); // all were accepted
        answer.failCode = 1;
        one = task(limit(1), TaskState::Sending);
        TaskOutcome::applyDelivery(one, answer, start);
        QCOMPARE(one.state, TaskState::Unknown); // in part, and nobody says which
        QCOMPARE(one.serviceId, answer.serviceId); // it can be asked about
        answer.serviceId.clear();
        answer.rows = {{plant(1), true, false, {}, {}, {}}};
        one = task(limit(1), TaskState::Sending);
        TaskOutcome::applyDelivery(one, answer, start);
        QCOMPARE(one.state, TaskState::Unknown); // accepted, but there is nothing to ask with
    }

    void settingsAreCompared()
    {
        QVERIFY(isSetAs(touMode(), touOrder()));
        BatteryModeOrder other = touOrder();
        other.windows.first().weekdays = {1, 2, 3, 4};
        QVERIFY(!isSetAs(touMode(), other));
        other = touOrder();
        other.allowedGridChargeKw = 2.501;
        QVERIFY(isSetAs(touMode(), other));
        other.allowedGridChargeKw = 2.51;
        QVERIFY(!isSetAs(touMode(), other));
        other.allowedGridChargeKw.reset();
        other.surplus = BatteryMode::SurplusPriority::Unknown;
        QVERIFY(isSetAs(touMode(), other)); // what is left out is not compared
        other.surplus = BatteryMode::SurplusPriority::FeedIn;
        QVERIFY(!isSetAs(touMode(), other));
        const auto back = orderFor(touMode());
        QVERIFY(back && isSetAs(touMode(), *back));
        QVERIFY(!orderFor(BatteryMode()).has_value());
        QVERIFY(isSetAs(limitMode(ActivePowerMode::Mode::ZeroExport), ActivePowerOrder {true, 0, {}}));
        QVERIFY(!isSetAs(limitMode(ActivePowerMode::Mode::LimitPercent), ActivePowerOrder {true, 0, {}}));
        QVERIFY(!orderFor(limitMode(ActivePowerMode::Mode::LimitPercent)).has_value());
    }

    void whatGoesBack()
    {
        QVERIFY(isStop(*revertCommand(task(charge(1), TaskState::Running))));
        QVERIFY(!revertCommand(task(stop(1), TaskState::Running)).has_value());
        QVERIFY(isStop(*revertCommand(task(dispatch(1), TaskState::Succeeded))));
        ControlTask mode = task(selfConsumption(1), TaskState::Succeeded);
        QVERIFY(!revertCommand(mode).has_value()); // nobody knows
        mode.before.batteryMode = touMode();
        QCOMPARE(std::get<BatteryModeOrder>(revertCommand(mode)->order).mode, BatteryMode::Mode::TimeOfUse);
        mode.before.batteryMode->mode = BatteryMode::Mode::FullyFedToGrid;
        QVERIFY(!revertCommand(mode).has_value()); // cannot be ordered
        ControlTask limited = task(limit(1), TaskState::Succeeded);
        limited.before.activePower = limitMode(ActivePowerMode::Mode::NoLimit);
        QVERIFY(revertCommand(limited)->order == noLimit(1).order);
        ControlTask changed = task(parameters(1), TaskState::Succeeded);
        changed.before.parameters = BatteryParametersOrder {100, 5, 5000, 5000};
        QVERIFY(std::get<BatteryParametersOrder>(revertCommand(changed)->order)
                == (BatteryParametersOrder {100, std::nullopt, 5000, std::nullopt}));
        changed.before.parameters->maximumChargeW.reset();
        QVERIFY(!revertCommand(changed).has_value());
    }

    void parametersAreRemembered()
    {
        QList<ControlTask> tasks {
            task({plant(1), BatteryParametersOrder {95, 5, {}, {}}}, TaskState::Succeeded, 1),
            task({plant(1), BatteryParametersOrder {97, {}, {}, {}}}, TaskState::Succeeded, 5),
            task({plant(1), BatteryParametersOrder {99, 9, 1, {}}}, TaskState::Failed, 6)};
        qint64 at = 0;
        const auto set = parametersSet(tasks, plant(1), &at);
        QVERIFY(set == (BatteryParametersOrder {97, 5, {}, {}}));
        QCOMPARE(at, start + minute); // as old as its oldest part
        QVERIFY(!parametersSet(tasks, plant(2)).has_value());
    }

    void whatIsInForce_data()
    {
        QTest::addColumn<QList<ControlTask>>("tasks");
        QTest::addColumn<LiveFacts>("facts");
        QTest::addColumn<QString>("expected"); // kinds and sources
        using S = TaskState;
        const QList<ControlTask> none;
        const auto later = [](ControlTask one, int minutes) {
            one.sentAt += minutes * minute;
            one.endedAt += one.endedAt ? minutes * minute : 0;
            return one;
        };
        QTest::newRow("nothing") << none << battery(0, 5) << QString();
        QTest::newRow("charge") << QList {task(charge(1), S::Running)} << LiveFacts() << u"force/journal"_s;
        QTest::newRow("charge, lost")
            << QList {task(charge(1), S::Unknown)} << LiveFacts() << u"force/journal"_s;
        QTest::newRow("charge, over")
            << QList {task(charge(1), S::Succeeded, 30)} << LiveFacts() << QString();
        QTest::newRow("charge, refused") << QList {task(charge(1), S::Refused)} << LiveFacts() << QString();
        QTest::newRow("charge, stopped")
            << QList {task(charge(1), S::Running), later(task(stop(1), S::Running), 5)} << LiveFacts()
            << QString();
        QTest::newRow("somebody's charge") << none << battery(0, 5, 1) << u"force/live"_s;
        ControlTask found = task(charge(1), S::Succeeded, 7);
        found.reason = TaskReason::FoundInForce;
        QTest::newRow("charge, answer lost, found") << QList {found} << battery(0, 9, 1) << u"force/live"_s;
        QTest::newRow("charge, answer lost, found and over") << QList {found} << battery(0, 40) << QString();
        QTest::newRow("limit") << QList {task(limit(1), S::Succeeded, 3)} << LiveFacts()
                               << u"limit/journal"_s;
        QTest::newRow("limit, lifted")
            << QList {task(limit(1), S::Succeeded, 3), later(task(noLimit(1), S::Succeeded, 3), 9)}
            << LiveFacts() << QString();
        QTest::newRow("limit, read before it was set")
            << QList {task(limit(1), S::Succeeded, 3)}
            << readLimit(limitMode(ActivePowerMode::Mode::NoLimit), 2) << u"limit/journal"_s;
        QTest::newRow("limit, read before it was lifted")
            << QList {task(limit(1), S::Succeeded, 3), later(task(noLimit(1), S::Succeeded, 3), 9)}
            << readLimit(limitMode(ActivePowerMode::Mode::LimitKilowatts), 11) << QString();
        QTest::newRow("limit, lifted by somebody")
            << QList {task(limit(1), S::Succeeded, 3)}
            << readLimit(limitMode(ActivePowerMode::Mode::NoLimit), 60) << QString();
        QTest::newRow("somebody's limit")
            << none << readLimit(limitMode(ActivePowerMode::Mode::LimitPercent), 60) << u"limit/settings"_s;
        QTest::newRow("dispatch")
            << QList {task({plant(1), BatteryModeOrder {BatteryMode::Mode::ThirdPartyDispatch, {}, {}, {}}},
                           S::Succeeded, 3),
                      later(task(dispatch(1), S::Succeeded, 3), 9)}
            << LiveFacts() << u"dispatch/journal mode/journal"_s;
        QTest::newRow("dispatch, mode left")
            << QList {task(dispatch(1), S::Succeeded, 3), later(task(selfConsumption(1), S::Succeeded, 3), 9)}
            << LiveFacts() << QString();
        QTest::newRow("mode by the battery") << none << battery(0, 5, 12) << u"mode/live"_s;
    }
    void whatIsInForce()
    {
        QFETCH(QList<ControlTask>, tasks);
        QFETCH(LiveFacts, facts);
        QStringList found;
        for (const InForce &entry : inForceAt(plant(1), tasks, facts)) {
            const QStringList kinds {u"force"_s, u"limit"_s, u"dispatch"_s, u"mode"_s};
            const QStringList sources {u"journal"_s, u"settings"_s, u"live"_s};
            found.append(kinds.at(int(entry.kind)) + u'/' + sources.at(int(entry.source)));
        }
        QTEST(found.join(u' '), "expected");
        QVERIFY(inForceAt(plant(2), tasks, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTaskTables)
#include "tst_tasktables.moc"
