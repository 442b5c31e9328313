// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/commandcodec.h"
#include "core/control/taskcodec.h"
#include "taskfixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! What the journal keeps of a task is all of it.
class TestTaskCodec : public QObject
{
    Q_OBJECT

    static QJsonObject throughText(const QJsonObject &object)
    {
        return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void commandsComeBack_data()
    {
        QTest::addColumn<ControlCommand>("command");
        QTest::newRow("stop") << TaskFixture::stop(1);
        QTest::newRow("charge") << TaskFixture::charge(1);
        QTest::newRow("discharge without power") << TaskFixture::discharge(2);
        QTest::newRow("time of use") << TaskFixture::timeOfUse(3);
        QTest::newRow("self-consumption") << TaskFixture::selfConsumption(3);
        ControlCommand midnight = TaskFixture::timeOfUse(3);
        auto &order = std::get<BatteryModeOrder>(midnight.order);
        order.windows = {{QTime(22, 0), QTime(), true, true, {7}}};
        order.allowedGridChargeKw.reset();
        order.surplus = BatteryMode::SurplusPriority::FeedIn;
        QTest::newRow("until midnight") << midnight;
        QTest::newRow("parameters") << TaskFixture::parameters(4);
        QTest::newRow("all parameters")
            << ControlCommand {TaskFixture::plant(4), BatteryParametersOrder {90, 0, 200, 5000}};
        QTest::newRow("limit") << TaskFixture::limit(5, -0.125);
        QTest::newRow("no limit") << TaskFixture::noLimit(5);
        QTest::newRow("dispatch") << TaskFixture::dispatch(6);
        QTest::newRow("idle") << TaskFixture::dispatch(6, 0);
    }
    void commandsComeBack()
    {
        QFETCH(ControlCommand, command);
        const auto back = CommandCodec::commandFrom(throughText(CommandCodec::toJson(command)));
        QVERIFY(back.has_value());
        QVERIFY(*back == command);
    }

    void tasksComeBack_data()
    {
        QTest::addColumn<ControlTask>("task");
        QTest::newRow("draft") << TaskFixture::draft(TaskFixture::charge(1));
        ControlTask full = TaskFixture::draft(TaskFixture::timeOfUse(7));
        full.batch = u"b1"_s;
        full.retryOf = u"r"_s;
        full.revertOf = u"v"_s;
        full.sentAt = TaskFixture::start + 1;
        full.request = R"({"tasks":[{"plantCode":"NE=1"}]})";
        full.serviceId = u"8830417722605914"_s;
        full.subTaskIds = {u"1"_s, u"2"_s};
        full.failCode = 20614;
        full.energyKwh = 0.1;
        full.deliveredW = -1200;
        full.questions = 3;
        full.askedAt = 9'007'199'254'740'993; // more than a double holds
        BatteryMode mode;
        mode.plant = TaskFixture::plant(7);
        mode.mode = BatteryMode::Mode::FullyFedToGrid;
        mode.modeText = u"fullyFidToGrid"_s;
        mode.oddities = {u"a"_s};
        ActivePowerMode power;
        power.mode = ActivePowerMode::Mode::LimitPercent;
        power.limitation = ActivePowerMode::Limitation::SinglePhasePower;
        power.maxFeedInPercent = 70;
        full.before = {mode, power,  BatteryParametersOrder {std::nullopt, 5.0, std::nullopt, 1200},
                       55.5, -800.0, TaskFixture::start - 5};
        full.telemetry = {
            FollowVerdict::Partly, TaskFixture::start, TaskFixture::start - 1, 2500.0, 0.0, u"W"_s};
        moveTo(full, TaskState::Running, TaskFixture::start + 2);
        moveTo(full, TaskState::Failed, TaskFixture::start + 3, u"BUSY\nnow"_s, TaskReason::Busy);
        QTest::newRow("everything") << full;
    }
    void tasksComeBack()
    {
        QFETCH(ControlTask, task);
        const auto back = TaskCodec::taskFrom(throughText(TaskCodec::toJson(task)));
        QVERIFY(back.has_value());
        QVERIFY(*back == task);
    }

    void everyStateHasItsWord()
    {
        QSet<QString> words;
        for (int state = 0; state <= int(TaskState::Discarded); ++state) {
            words.insert(TaskCodec::stateWord(TaskState(state)));
            ControlTask task = TaskFixture::draft(TaskFixture::stop(1));
            moveTo(task, TaskState(state), 5, {}, TaskReason(state + 7));
            task.telemetry.verdict = FollowVerdict(state % 6);
            task.telemetry.at = 1;
            QVERIFY(TaskCodec::taskFrom(TaskCodec::toJson(task)) == task);
            QCOMPARE(task.hasEnded(), state != int(TaskState::Draft) && !task.isOpen());
            QCOMPARE(task.endedAt != 0, task.hasEnded());
        }
        for (int reason = 0; reason <= int(TaskReason::ByHand); ++reason)
            QVERIFY(!TaskCodec::reasonWord(TaskReason(reason)).isEmpty());
        QCOMPARE(words.size(), int(TaskState::Discarded) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void whatIsNoTaskIsNone_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto &key : {"id"_L1, "command"_L1, "state"_L1})
            QTest::newRow(key.data()) << QString(key);
    }
    void whatIsNoTaskIsNone()
    {
        QFETCH(QString, key);
        QJsonObject object = TaskCodec::toJson(TaskFixture::draft(TaskFixture::limit(1)));
        QVERIFY(TaskCodec::taskFrom(object).has_value());
        object.remove(key);
        QVERIFY(!TaskCodec::taskFrom(object).has_value());
        object.insert(key, u"later"_s);
        QCOMPARE(TaskCodec::taskFrom(object).has_value(), key == "id"_L1);
    }

    void onlyAStopPasses_data()
    {
        QTest::addColumn<ControlCommand>("going");
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<ControlCommand>("wanted");
        QTest::addColumn<bool>("isInTheWay");
        using namespace TaskFixture;
        const auto running = TaskState::Running;
        QTest::newRow("same family") << charge(1) << running << discharge(1) << true;
        QTest::newRow("same, lost answer") << charge(1) << TaskState::Unknown << charge(1) << true;
        QTest::newRow("same, on its way") << charge(1) << TaskState::Sending << charge(1) << true;
        QTest::newRow("same, over") << charge(1) << TaskState::Succeeded << charge(1) << false;
        QTest::newRow("same, only drafted") << charge(1) << TaskState::Draft << charge(1) << false;
        QTest::newRow("other plant") << charge(1) << running << charge(2) << false;
        QTest::newRow("other family") << charge(1) << running << limit(1) << false;
        QTest::newRow("stop while charging") << charge(1) << running << stop(1) << false;
        QTest::newRow("stop while stopping") << stop(1) << running << stop(1) << true;
        QTest::newRow("stop while sending the stop") << stop(1) << TaskState::Sending << stop(1) << true;
        QTest::newRow("stop after a lost stop") << stop(1) << TaskState::Unknown << stop(1) << false;
        QTest::newRow("idle while dispatching") << dispatch(1) << running << dispatch(1, 0) << true;
        QTest::newRow("idle after a lost answer")
            << dispatch(1) << TaskState::Unknown << dispatch(1, 0) << false;
        QTest::newRow("other battery") << dispatch(1) << running << dispatch(1, 500, 2) << false;
        QTest::newRow("no limit after a lost one") << limit(1) << TaskState::Unknown << noLimit(1) << false;
        QTest::newRow("no limit while running") << limit(1) << running << noLimit(1) << true;
    }
    void onlyAStopPasses()
    {
        QFETCH(ControlCommand, going);
        QFETCH(TaskState, state);
        QFETCH(ControlCommand, wanted);
        ControlTask open = TaskFixture::draft(going);
        moveTo(open, state, 1);
        QTEST(::isInTheWay(open, wanted), "isInTheWay");
    }
};

QTEST_GUILESS_MAIN(TestTaskCodec)
#include "tst_taskcodec.moc"
