// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlrig.h"

#include "core/control/questionplan.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace TaskFixture;
using Family = ControlFamily;

//! Open tasks are asked about by plan and within the allowance; lost answers are looked for; the power is
//! compared.
class TestTaskPoller : public QObject
{
    Q_OBJECT

    static QString sent(ControlRig &rig, const ControlCommand &command)
    {
        const QString id = rig.submitted(command);
        rig.until(
            [&] { return rig.stateOf(id) != TaskState::Draft && rig.stateOf(id) != TaskState::Sending; });
        return id;
    }
    //! Its answer is lost.
    static QString lost(ControlRig &rig, const ControlCommand &command)
    {
        const QByteArray path = ControlRig::pathOf(ControlBodies::deliverEndpoint(command.family()));
        rig.handlers.insert(path, [](const ScriptedServer::Request &) { return ScriptedServer::hangUp(); });
        const QString id = sent(rig, command);
        rig.handlers.remove(path);
        return id;
    }
    static void answerMode(ControlRig &rig, const QByteArray &mode)
    {
        rig.handlers.insert(
            ControlRig::pathOf(Endpoint::BatteryModeConfig), [mode](const ScriptedServer::Request &) {
                return ScriptedServer::ok(R"({"plantCode":"NE=41200001","operationMode":")" + mode
                                          + R"(","touOperationModeParamDetail":null})");
            });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thePlanOfADay()
    {
        QList<qint64> minutes;
        qint64 asked = 0;
        while (const auto at = QuestionPlan::nextAt(start, asked)) {
            minutes.append((*at - start) / minute);
            asked = *at;
        }
        QList<qint64> expected {3, 6, 9, 15, 30, 60};
        for (int i = 2; i <= 24; ++i)
            expected.append(i * 60);
        QCOMPARE(minutes, expected);
        // What was missed is asked once; by hand counts too.
        QCOMPARE(*QuestionPlan::nextAt(start, start + 7 * minute), start + 9 * minute);
        QCOMPARE(*QuestionPlan::nextAt(start, start + 8 * minute + 30'000), start + 15 * minute);
        QCOMPARE(*QuestionPlan::nextAt(start, start + 5 * hour + minute), start + 6 * hour);
        QVERIFY(!QuestionPlan::nextAt(start, start + 24 * hour).has_value());
    }

    void asksByPlanUntilTheEnd()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, timeOfUse(1));
        const qint64 sentAt = rig.desk.task(id)->sentAt;
        rig.pass(1000);
        QCOMPARE(rig.desk.poller().nextQuestionAt(id), sentAt + 3 * minute);
        rig.passTo(sentAt + 3 * minute - 1);
        QCOMPARE(rig.questions(Family::BatteryMode), 0);
        rig.passTo(sentAt + 3 * minute + 1);
        QCOMPARE(rig.questions(Family::BatteryMode), 1);
        QCOMPARE(rig.stateOf(id), TaskState::Running);
        QCOMPARE(rig.desk.poller().nextQuestionAt(id), sentAt + 6 * minute);
        rig.passTo(sentAt + 16 * minute);
        QCOMPARE(rig.questions(Family::BatteryMode), 4);
        rig.status = u"SUCCESS"_s;
        QSignalSpy ended(&rig.desk, &ControlDesk::taskEnded);
        rig.passTo(sentAt + 31 * minute);
        QCOMPARE(rig.questions(Family::BatteryMode), 5);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!rig.desk.poller().nextQuestionAt(id).has_value());
        rig.passTo(sentAt + 5 * hour);
        QCOMPARE(rig.questions(Family::BatteryMode), 5);
        QCOMPARE(rig.deliveries(Family::BatteryMode), 1);
        QCOMPARE(rig.desk.task(id)->questions, 5);
        QCOMPARE(rig.desk.task(id)->telemetry.verdict, FollowVerdict::CannotTell); // nothing was told
    }

    void oneQuestionForACall()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.addPlants(4, 8);
        rig.desk.poller().start();
        QList<ControlCommand> commands;
        for (int i = 1; i <= 8; ++i)
            commands.append(limit(i));
        const auto ids = rig.desk.submit(commands, u"ada"_s);
        QVERIFY(rig.until([&] { return rig.stateOf(ids->constLast()) == TaskState::Running; }));
        rig.status = u"FAIL"_s;
        rig.message = u"BUSY"_s;
        rig.pass(3 * minute + 1000);
        QCOMPARE(rig.questions(Family::ActivePower), 1);
        for (const QString &id : *ids) {
            QCOMPARE(rig.stateOf(id), TaskState::Failed);
            QCOMPARE(rig.reasonOf(id), TaskReason::Busy);
        }
    }

    void everyFamilyEnds_data()
    {
        QTest::addColumn<ControlCommand>("command");
        QTest::newRow("forced charge") << charge(1);
        QTest::newRow("stop") << stop(1);
        QTest::newRow("mode") << timeOfUse(1);
        QTest::newRow("parameters") << parameters(1);
        QTest::newRow("active power") << limit(1);
        QTest::newRow("dispatch") << dispatch(1);
    }
    void everyFamilyEnds()
    {
        QFETCH(ControlCommand, command);
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, command);
        QCOMPARE(rig.stateOf(id), TaskState::Running);
        rig.status = u"SUCCESS"_s;
        rig.pass(4 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
    }

    void withoutAnEndItTimesOut()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, parameters(1));
        rig.pass(23 * hour + 59 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Running);
        rig.pass(2 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::TimedOut);
        QCOMPARE(rig.questions(Family::BatteryParameters), 29);
    }

    void aRestartGoesOn()
    {
        const QTemporaryDir folder;
        QString id;
        {
            ControlRig rig(folder.path());
            id = sent(rig, limit(1));
        }
        ControlRig rig(folder.path());
        rig.delivered.insert(rig.desk.task(id)->serviceId.toLatin1(),
                             QJsonDocument::fromJson(rig.desk.task(id)->request).object());
        rig.clock.advanceBy(2 * hour);
        rig.status = u"SUCCESS"_s;
        rig.desk.poller().start();
        rig.pass(10'000);
        QCOMPARE(rig.questions(Family::ActivePower), 1); // once for all that was missed
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
    }

    void askedByHand()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        const QString id = sent(rig, limit(1));
        rig.status = u"SUCCESS"_s;
        QSignalSpy asked(&rig.desk.poller(), &TaskPoller::asked);
        rig.desk.poller().askNow(id); // not started
        QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Succeeded; }));
        QCOMPARE(asked.size(), 1);
        rig.desk.poller().askNow(id);
        rig.pass(10'000);
        QCOMPARE(rig.questions(Family::ActivePower), 1);
    }

    void aRefusedQuestionIsNoEnd_data()
    {
        QTest::addColumn<int>("failCode");
        QTest::newRow("consent withdrawn") << 401;
        QTest::newRow("session") << 305;
        QTest::newRow("quota") << 407;
        QTest::newRow("busy") << 429;
    }
    void aRefusedQuestionIsNoEnd()
    {
        QFETCH(int, failCode);
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, limit(1));
        const QByteArray path = ControlRig::pathOf(Endpoint::ActivePowerQuery);
        rig.handlers.insert(
            path, [failCode](const ScriptedServer::Request &) { return ScriptedServer::failCode(failCode); });
        QSignalSpy failed(&rig.desk.poller(), &TaskPoller::questionFailed);
        rig.pass(4 * minute);
        QVERIFY(rig.until([&] { return failed.size() > 0; }, rig.clock.now() + hour));
        QCOMPARE(rig.stateOf(id), TaskState::Running);
        QCOMPARE(rig.desk.task(id)->failCode, failCode);
        const auto next = rig.desk.poller().nextQuestionAt(id);
        QVERIFY(next && *next > rig.clock.now() + 5 * minute);
        rig.handlers.remove(path);
        rig.status = u"SUCCESS"_s;
        rig.pass(8 * hour);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
        QCOMPARE(rig.desk.task(id)->failCode, 0);
        QCOMPARE(rig.deliveries(Family::ActivePower), 1);
    }

    void withoutANetworkItIsTriedAgain()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, limit(1));
        const QByteArray path = ControlRig::pathOf(Endpoint::ActivePowerQuery);
        rig.handlers.insert(path, [](const ScriptedServer::Request &) { return ScriptedServer::hangUp(); });
        rig.pass(20 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Running);
        rig.handlers.remove(path);
        rig.status = u"SUCCESS"_s;
        rig.pass(30 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
    }

    void aTaskTheServiceForgot()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, selfConsumption(1));
        rig.delivered.clear();
        answerMode(rig, "maximumSelfConsumption");
        QSignalSpy ended(&rig.desk, &ControlDesk::taskEnded);
        rig.pass(3 * minute + 2000);
        QVERIFY(ended.size() >= 1);
        QCOMPARE(rig.desk.task(id)->timeline.at(3).state, TaskState::Unknown);
        QCOMPARE(rig.desk.task(id)->timeline.at(3).reason, TaskReason::TaskGone);
        rig.pass(10 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded); // it can be read back
        QCOMPARE(rig.reasonOf(id), TaskReason::FoundInForce);
    }

    void aLostModeIsReadBack()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        answerMode(rig, "maximumSelfConsumption");
        const QString found = lost(rig, selfConsumption(1));
        QCOMPARE(rig.stateOf(found), TaskState::Unknown);
        rig.pass(4 * minute);
        QCOMPARE(rig.stateOf(found), TaskState::Succeeded);
        QCOMPARE(rig.reasonOf(found), TaskReason::FoundInForce);
        QCOMPARE(rig.questions(Family::BatteryMode), 0); // there is no id to ask with

        const QString missing = lost(rig, timeOfUse(1));
        rig.pass(31 * minute);
        QCOMPARE(rig.stateOf(missing), TaskState::Unknown); // it may still come
        rig.pass(35 * minute);
        QCOMPARE(rig.stateOf(missing), TaskState::Failed);
        QCOMPARE(rig.reasonOf(missing), TaskReason::NotInForce);
        QCOMPARE(rig.deliveries(Family::BatteryMode), 2);
    }

    void aLostChargeShows()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        rig.setBattery(1, -300, 40, 4);
        const QString id = lost(rig, charge(1));
        rig.pass(6 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Unknown);
        rig.setBattery(1, 2450, 41, 1);
        rig.pass(1000);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
    }

    void lostParametersStayUnknown()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = lost(rig, parameters(1));
        rig.setBattery(1, 3600, 41, 4);
        rig.pass(30 * hour);
        QCOMPARE(rig.stateOf(id), TaskState::Unknown);
        QVERIFY(!rig.desk.poller().nextQuestionAt(id).has_value());
        QCOMPARE(rig.desk.availability(Family::BatteryParameters, plant(1)).taskId, id);
        QVERIFY(rig.desk.settleByHand(id, true, u"ada"_s));
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
    }

    void aLaterCommandTakesThePlaceOfALostOne()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = lost(rig, limit(1));
        rig.pass(minute);
        const QString second = sent(rig, noLimit(1));
        QCOMPARE(rig.stateOf(second), TaskState::Running);
        rig.status = u"SUCCESS"_s;
        rig.pass(4 * minute);
        QCOMPARE(rig.stateOf(second), TaskState::Succeeded);
        rig.pass(1000);
        QCOMPARE(rig.stateOf(id), TaskState::Closed);
        QCOMPARE(rig.reasonOf(id), TaskReason::Superseded);
    }

    void thePowerIsCompared()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        rig.setBattery(1, -300, 40, 4);
        const QString id = sent(rig, charge(1, 2500));
        rig.pass(6 * minute);
        QCOMPARE(rig.desk.task(id)->telemetry.verdict, FollowVerdict::Pending);
        rig.setBattery(1, 2440, 41, 1);
        rig.pass(1000);
        const TelemetryCheck check = rig.desk.task(id)->telemetry;
        QCOMPARE(check.verdict, FollowVerdict::Followed);
        QCOMPARE(check.expected, 2500.0);
        QCOMPARE(check.measured, 2440.0);
        QCOMPARE(check.unit, u"W"_s);
        QCOMPARE(rig.stateOf(id), TaskState::Running);
    }

    //! Nobody else polls: it asks for the live data itself.
    void liveDataAreAskedFor()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, dispatch(1, 1000));
        rig.status = u"SUCCESS"_s;
        rig.handlers.insert(
            ControlRig::pathOf(Endpoint::DeviceRealtime), [&](const ScriptedServer::Request &) {
                return ScriptedServer::ok(
                    R"([{"devId":139,"sn":"x","dataItemMap":{"ch_discharge_power":1010,"battery_soc":50,)"
                    R"("ch_discharge_model":12,"max_charge_power":5000,"max_discharge_power":5000}}])");
            });
        rig.pass(15 * minute);
        QCOMPARE(rig.stateOf(id), TaskState::Succeeded);
        QCOMPARE(rig.desk.task(id)->telemetry.verdict, FollowVerdict::Followed);
        QCOMPARE(rig.count(Endpoint::DeviceRealtime), 1);
        QVERIFY(!rig.desk.poller().isFollowed(id));
    }

    void questionsLeaveCallsToCommands()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        rig.addPlants(4, 9);
        for (int i = 1; i <= 9; ++i) // each in a call of its own
            QCOMPARE(rig.stateOf(sent(rig, dispatch(i, 500, i))), TaskState::Running);
        rig.pass(20 * hour);
        const int calls = rig.deliveries(Family::BatteryDispatch) + rig.questions(Family::BatteryDispatch);
        QCOMPARE_LE(calls,
                    ClassQuota::controlCallsADay - ClassQuota::commandReserve - ClassQuota::emergencyReserve);
        QCOMPARE_GE(calls, 60);
        QCOMPARE_GE(rig.desk.callsLeft(), ClassQuota::commandReserve);
    }

    void twoProcessesAskOnce()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.desk.poller().start();
        const QString id = sent(rig, limit(1));
        // Another process has asked a moment before.
        rig.clock.advanceBy(3 * minute - 1);
        CommandJournal other(rig.journal.fileName(), u"account"_s);
        QVERIFY(other.update(id, [&](ControlTask &task) {
            task.askedAt = rig.clock.now();
            ++task.questions;
            return true;
        }));
        rig.pass(minute);
        QCOMPARE(rig.questions(Family::ActivePower), 0);
        QCOMPARE(rig.desk.task(id)->questions, 1);
        rig.pass(3 * minute);
        QCOMPARE(rig.questions(Family::ActivePower), 1);
    }
};

QTEST_GUILESS_MAIN(TestTaskPoller)
#include "tst_taskpoller.moc"
