// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlrig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace TaskFixture;
using Family = ControlFamily;

//! Each command is written down, sent exactly once, and its answer is judged.
class TestControlDesk : public QObject
{
    Q_OBJECT

    static bool isSettled(const ControlRig &rig, const QString &id)
    {
        const TaskState state = rig.stateOf(id);
        return state != TaskState::Draft && state != TaskState::Sending;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCommandIsWrittenDownBeforeItIsSent()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.setBattery(1, -800, 55, 4);
        TaskState whenItArrived = TaskState::Draft;
        rig.handlers.insert(ControlRig::pathOf(Endpoint::ForcedChargeDeliver),
                            [&](const ScriptedServer::Request &request) {
                                CommandJournal other(rig.journal.fileName(), u"account"_s);
                                whenItArrived = other.tasks().constFirst().state;
                                rig.handlers.clear();
                                return rig.server.handler(request);
                            });
        QSignalSpy ended(&rig.desk, &ControlDesk::taskEnded);
        const QString id = rig.submitted(charge(1));
        QVERIFY(!id.isEmpty());
        QCOMPARE(rig.stateOf(id), TaskState::Draft);
        QVERIFY(rig.until([&] { return isSettled(rig, id); }));
        QCOMPARE(whenItArrived, TaskState::Sending);
        const ControlTask task = *rig.desk.task(id);
        QCOMPARE(task.state, TaskState::Running);
        QCOMPARE(task.who, u"ada (test)"_s);
        QCOMPARE(task.plantName, u"Plant 1"_s);
        QCOMPARE(task.before.soc, 55.0);
        QCOMPARE(task.before.batteryW, -800.0);
        QCOMPARE(task.before.knownAt, start);
        QVERIFY(!task.serviceId.isEmpty());
        QCOMPARE(task.subTaskIds, QStringList {u"sub"_s});
        QVERIFY(task.request.contains("\"targetSOC\":85"));
        QCOMPARE(task.timeline.size(), 3);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 1);
        QCOMPARE(ended.size(), 0);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1)).obstacle,
                 ControlObstacle::TaskRunning);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1)).taskId, id);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1), true).obstacle, ControlObstacle::None);
        QCOMPARE(rig.desk.availability(Family::BatteryMode, plant(1)).obstacle, ControlObstacle::None);
        QCOMPARE(rig.desk.inForce(plant(1)).size(), 1);
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<ScriptedServer::Answer>("answer");
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<TaskReason>("reason");
        QTest::addColumn<QString>("text");
        const auto refusedRow = [](const char *message) {
            return ScriptedServer::json(
                R"({"success":false,"failCode":2,"message":"m","data":{"taskId":null,)"
                R"("result":[{"plantCode":"NE=41200001","status":"FAIL","message":")"
                + QByteArray(message) + R"("}]}})");
        };
        const auto exception = [](int status) {
            return ScriptedServer::json(
                R"({"exceptionId":"framwork.remote.Paramerror","exceptionType":"ROA",)"
                R"("reasonArgs":["tasks"],"detailArgs":["1 to 10"]})",
                status);
        };
        const auto none = TaskReason::None;
        const auto lost = TaskReason::AnswerLost;
        QTest::newRow("row refused") << refusedRow("out of range") << TaskState::Refused << none
                                     << u"out of range"_s;
        QTest::newRow("no change") << refusedRow("It is the Same as the current value.")
                                   << TaskState::NoChange << none
                                   << u"It is the Same as the current value."_s;
        QTest::newRow("whole, code 2") << ScriptedServer::failCode(2, "no permission [NE=1]")
                                       << TaskState::Refused << none << u"no permission [NE=1]"_s;
        QTest::newRow("code 20609") << ScriptedServer::failCode(20609, "x") << TaskState::Refused << none
                                    << u"x"_s;
        QTest::newRow("running already")
            << ScriptedServer::failCode(20615) << TaskState::Refused << none << QString();
        QTest::newRow("offline") << ScriptedServer::failCode(20614) << TaskState::Refused << none
                                 << QString();
        QTest::newRow("305") << ScriptedServer::failCode(305) << TaskState::Refused << none << QString();
        QTest::newRow("401") << ScriptedServer::failCode(401, "no") << TaskState::Refused << none << u"no"_s;
        QTest::newRow("407") << ScriptedServer::failCode(407) << TaskState::Refused << none << QString();
        QTest::newRow("429") << ScriptedServer::failCode(429) << TaskState::Refused << none << QString();
        QTest::newRow("busy") << ScriptedServer::failCode(20200) << TaskState::Refused << none << QString();
        QTest::newRow("exception 400") << exception(400) << TaskState::Refused << none << u"1 to 10"_s;
        QTest::newRow("fault in the middle")
            << ScriptedServer::failCode(20004) << TaskState::Unknown << lost << QString();
        QTest::newRow("HTTP 502") << ScriptedServer::json("<html>", 502) << TaskState::Unknown << lost
                                  << QString();
        QTest::newRow("hangs up") << ScriptedServer::hangUp() << TaskState::Unknown << lost << QString();
        QTest::newRow("half an answer")
            << ScriptedServer::Answer {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"success\":true,",
                                       true}
            << TaskState::Unknown << lost << QString();
        QTest::newRow("HTML") << ScriptedServer::json("<html>sign in</html>") << TaskState::Unknown << lost
                              << QString();
        QTest::newRow("broken JSON") << ScriptedServer::json("{\"success\":tr") << TaskState::Unknown << lost
                                     << QString();
        QTest::newRow("nothing said") << ScriptedServer::ok("{}") << TaskState::Unknown << lost << QString();
    }
    void answersAreJudged()
    {
        QFETCH(ScriptedServer::Answer, answer);
        QFETCH(TaskState, state);
        QFETCH(TaskReason, reason);
        QFETCH(QString, text);
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.handlers.insert(ControlRig::pathOf(Endpoint::BatteryModeDeliver),
                            [&](const ScriptedServer::Request &) { return answer; });
        QSignalSpy ended(&rig.desk, &ControlDesk::taskEnded);
        const QString id = rig.submitted(timeOfUse(1));
        QVERIFY(rig.until([&] { return isSettled(rig, id); }));
        const ControlTask task = *rig.desk.task(id);
        QCOMPARE(task.state, state);
        QCOMPARE(task.reason, reason);
        if (!text.isEmpty())
            QCOMPARE(task.text, text);
        QCOMPARE(ended.size(), 1);
        rig.pass(3 * minute); // and never again
        QCOMPARE(rig.deliveries(Family::BatteryMode), 1);
        QCOMPARE(ended.size(), 1);
        if (state == TaskState::Unknown)
            QCOMPARE(rig.desk.availability(Family::BatteryMode, plant(1)).obstacle,
                     ControlObstacle::TaskRunning);
    }

    void batchesAreCut()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.addPlants(4, 25);
        QList<ControlCommand> commands;
        for (int i = 1; i <= 25; ++i)
            commands.append(limit(i));
        const auto ids = rig.desk.submit(commands, u"ada"_s);
        QVERIFY(ids.isOk());
        QCOMPARE(ids->size(), 25);
        QVERIFY(rig.until([&] { return isSettled(rig, ids->constLast()); }));
        QCOMPARE(rig.deliveries(Family::ActivePower), 3);
        QSet<QString> batches, services;
        for (const QString &id : *ids) {
            QCOMPARE(rig.stateOf(id), TaskState::Running);
            batches.insert(rig.desk.task(id)->batch);
            services.insert(rig.desk.task(id)->serviceId);
        }
        QCOMPARE(batches.size(), 3);
        QCOMPARE(services.size(), 3);
    }

    void afterALostNetworkTheRestIsNotSent()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.addPlants(4, 25);
        rig.handlers.insert(ControlRig::pathOf(Endpoint::ActivePowerDeliver),
                            [](const ScriptedServer::Request &) { return ScriptedServer::hangUp(); });
        QList<ControlCommand> commands;
        for (int i = 1; i <= 25; ++i)
            commands.append(limit(i));
        const auto ids = rig.desk.submit(commands, u"ada"_s);
        QVERIFY(rig.until([&] { return isSettled(rig, ids->constLast()); }));
        QCOMPARE(rig.deliveries(Family::ActivePower), 1);
        QCOMPARE(rig.stateOf(ids->at(9)), TaskState::Unknown);
        QCOMPARE(rig.stateOf(ids->at(10)), TaskState::Refused);
        QCOMPARE(rig.reasonOf(ids->at(10)), TaskReason::NotSent);
    }

    void oneOfAKindAtATime()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        const QString first = rig.submitted(charge(1));
        const QString second = rig.submitted(discharge(1));
        const QString other = rig.submitted(charge(2));
        QVERIFY(rig.until([&] { return isSettled(rig, other); }));
        QCOMPARE(rig.stateOf(first), TaskState::Running);
        QCOMPARE(rig.stateOf(second), TaskState::Refused);
        QCOMPARE(rig.reasonOf(second), TaskReason::TaskInTheWay);
        QCOMPARE(rig.stateOf(other), TaskState::Running);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 2);
        const QString stopped = rig.submitted(stop(1));
        QVERIFY(rig.until([&] { return isSettled(rig, stopped); }));
        QCOMPARE(rig.stateOf(stopped), TaskState::Running);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 3);
    }

    void whatNobodyCanSendIsNotKept()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.authenticator.isSignedIn = false;
        const QString id = rig.submitted(charge(1));
        QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Sending; })); // in the queue
        rig.clock.advanceBy(30'000);
        QCOMPARE(rig.stateOf(id), TaskState::Sending);
        rig.clock.advanceBy(31'000);
        QVERIFY(rig.until([&] { return isSettled(rig, id); }));
        QCOMPARE(rig.stateOf(id), TaskState::Refused);
        QCOMPARE(rig.reasonOf(id), TaskReason::NotSent);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 0);
    }

    void aServiceThatIsNotThereWasNotReached()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.server.close();
        const QString id = rig.submitted(charge(1));
        QVERIFY(rig.until([&] { return isSettled(rig, id); }));
        QCOMPARE(rig.stateOf(id), TaskState::Refused);
        QCOMPARE(rig.reasonOf(id), TaskReason::NotSent);
    }

    void quotaIsKeptForAStop()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        const int most = ClassQuota::controlCallsADay - RateLimiter::emergencyReserve;
        for (int i = 0; i < most; ++i) {
            rig.clock.advanceBy(2000);
            QVERIFY(rig.limiter.tryTake(Endpoint::ForcedChargeQuery));
            rig.limiter.settle(Endpoint::ForcedChargeQuery);
        }
        QCOMPARE(rig.desk.callsLeft(), rig.desk.callsReserved());
        const ControlAvailability availability = rig.desk.availability(Family::ForcedCharge, plant(1));
        QCOMPARE(availability.obstacle, ControlObstacle::QuotaUsedUp);
        QVERIFY(availability.until > rig.clock.now() + hour);
        const QString id = rig.submitted(charge(1));
        QVERIFY(rig.until([&] { return isSettled(rig, id); }));
        QCOMPARE(rig.reasonOf(id), TaskReason::QuotaUsedUp);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 0);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1), true).obstacle, ControlObstacle::None);
        const QString stopped = rig.submitted(stop(1));
        QVERIFY(rig.until([&] { return isSettled(rig, stopped); }));
        QCOMPARE(rig.stateOf(stopped), TaskState::Running);
    }

    void accessIsAsked()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        QSignalSpy changed(&rig.desk, &ControlDesk::changed);
        rig.desk.setAccess(ControlObstacle::ScopeMissing);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1)).obstacle,
                 ControlObstacle::ScopeMissing);
        QCOMPARE(rig.desk.submit({charge(1)}, u"ada"_s).error().kind, ApiError::Kind::Permission);
        rig.desk.setAccess(ControlObstacle::None);
        rig.desk.setControlledPlants({plant(2)});
        QVERIFY(rig.desk.isControlled(plant(2)));
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1)).obstacle,
                 ControlObstacle::ControlModeOff);
        QVERIFY(!rig.desk.submit({charge(1)}, u"ada"_s).isOk());
        QVERIFY(rig.desk.submit({stop(1)}, u"ada"_s).isOk()); // whatever was switched off since
        QVERIFY(!rig.desk.submit({charge(2), limit(2)}, u"ada"_s).isOk());
        QVERIFY(!rig.desk.submit({}, u"ada"_s).isOk());
        QCOMPARE(rig.desk.submit({limit(99)}, u"ada"_s).error().kind, ApiError::Kind::Permission);
        QVERIFY(!rig.desk.submit({limit(2, 99'999)}, u"ada"_s).isOk()); // beyond the range
        QCOMPARE(rig.journal.tasks().size(), 1);
    }

    void nothingIsSentThatIsNotWrittenDown()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path() + u"/not/there"_s);
        QFile blocker(folder.filePath(u"not"_s));
        QVERIFY(QDir(folder.filePath(u"not"_s)).removeRecursively());
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto answer = rig.desk.submit({charge(1)}, u"ada"_s);
        QVERIFY(!answer.isOk());
        QCOMPARE(answer.error().kind, ApiError::Kind::Storage);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1)).obstacle,
                 ControlObstacle::JournalBroken);
        QVERIFY(blocker.remove());
        QSignalSpy changed(&rig.desk, &ControlDesk::changed);
        rig.clock.advanceBy(minute);
        QVERIFY(changed.size() > 0);
        QCOMPARE(rig.desk.availability(Family::ForcedCharge, plant(1)).obstacle, ControlObstacle::None);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 0);
    }

    void aRestartFindsWhatWasLeft()
    {
        const QTemporaryDir folder;
        QString running;
        {
            ControlRig rig(folder.path());
            running = rig.submitted(charge(1));
            QVERIFY(rig.until([&] { return isSettled(rig, running); }));
            rig.handlers.insert(ControlRig::pathOf(Endpoint::ForcedChargeDeliver),
                                [](const ScriptedServer::Request &) { return ScriptedServer::silence(); });
            const QString sending = rig.submitted(charge(2));
            QVERIFY(rig.until([&] { return rig.deliveries(Family::ForcedCharge) == 2; }));
            QCOMPARE(rig.stateOf(sending), TaskState::Sending);
        }
        ControlRig rig(folder.path());
        QCOMPARE(rig.journal.tasks().size(), 2);
        QCOMPARE(rig.stateOf(running), TaskState::Running);
        const ControlTask lost = rig.journal.tasks().constLast();
        QCOMPARE(lost.state, TaskState::Unknown);
        QCOMPARE(lost.reason, TaskReason::ProgramEnded);
        rig.pass(10 * minute);
        QCOMPARE(rig.deliveries(Family::ForcedCharge), 0);
        QCOMPARE(rig.desk.inForce(plant(2)).constFirst().taskId, lost.id); // it may be
        QVERIFY(!rig.desk.settleByHand(running, true, u"ada"_s));
        QVERIFY(rig.desk.settleByHand(lost.id, false, u"ada"_s));
        QCOMPARE(rig.stateOf(lost.id), TaskState::Failed);
        QCOMPARE(rig.reasonOf(lost.id), TaskReason::ByHand);
        QVERIFY(rig.desk.inForce(plant(2)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestControlDesk)
#include "tst_controldesk.moc"
