// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/controlstand.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = ControlStand::minute;
constexpr qint64 hour = ControlStand::hour;

} // namespace

//! What must never happen to a command: sent twice, forgotten, taken for failed or done without knowing.
//! Answers are lost, programs end, tasks fail, consents are withdrawn (issue 5 §5).
class TestControlLosses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answerLost_data();
    void answerLost();
    void commandLost_data() { addFamilies(); }
    void commandLost();
    void restartInMidTask_data() { addFamilies(); }
    void restartInMidTask();
    void endWhileSending_data() { addFamilies(); }
    void endWhileSending();
    void failedTasks_data();
    void failedTasks();
    void noEndInADay_data() { addFamilies(); }
    void noEndInADay();
    void consentWithdrawn_data() { addFamilies(); }
    void consentWithdrawn();
    void scopeWithdrawn();
};

void TestControlLosses::answerLost_data()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::addColumn<QString>("at");
    for (const auto &at : {u"before-headers"_s, u"in-body"_s}) {
        const QByteArray tag = at.toLatin1();
        QTest::addRow("forced charge, %s", tag.constData()) << ControlFamily::ForcedCharge << at;
        QTest::addRow("battery mode, %s", tag.constData()) << ControlFamily::BatteryMode << at;
        QTest::addRow("battery parameters, %s", tag.constData()) << ControlFamily::BatteryParameters << at;
        QTest::addRow("active power, %s", tag.constData()) << ControlFamily::ActivePower << at;
        QTest::addRow("battery dispatch, %s", tag.constData()) << ControlFamily::BatteryDispatch << at;
    }
}

// The plant does it, the answer is lost: found out by reading back or by live data where there are any.
void TestControlLosses::answerLost()
{
    QFETCH(ControlFamily, family);
    QFETCH(QString, at);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    QVERIFY(stand.spoil(family, {{"action"_L1, u"cut"_s}, {"at"_L1, at}}));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Unknown, 2 * minute));
    QCOMPARE(stand.task(id).reason, TaskReason::AnswerLost);
    QCOMPARE(stand.received(family), 1);
    if (family == ControlFamily::BatteryParameters) { // can be read nowhere
        QVERIFY(stand.runFor(4 * hour));
        QCOMPARE(stand.state(id), TaskState::Unknown);
    } else {
        QVERIFY(stand.runUntilEnded(id, hour));
        QCOMPARE(stand.state(id), TaskState::Succeeded);
        QCOMPARE(stand.task(id).reason, TaskReason::FoundInForce);
    }
    QVERIFY(stand.runFor(2 * hour));
    QCOMPARE(stand.received(family), 1);
    QCOMPARE(stand.accepted(family), 1);
}

// The command never arrived, which nobody can know at first.
void TestControlLosses::commandLost()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    QVERIFY(stand.spoil(family, {{"action"_L1, u"cut"_s}, {"at"_L1, u"before-work"_s}}));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Unknown, 2 * minute));
    const bool canBeRead = family == ControlFamily::BatteryMode || family == ControlFamily::ActivePower
        || family == ControlFamily::ForcedCharge;
    if (canBeRead) {
        QVERIFY(stand.runUntilEnded(id, 2 * hour));
        QCOMPARE(stand.state(id), TaskState::Failed);
        QCOMPARE(stand.task(id).reason, TaskReason::NotInForce);
    } else {
        QVERIFY(stand.runFor(4 * hour));
        QVERIFY(stand.state(id) != TaskState::Succeeded);
    }
    QCOMPARE(stand.received(family), 1);
    QCOMPARE(stand.accepted(family), 0);
}

void TestControlLosses::restartInMidTask()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    const QString serviceId = stand.task(id).serviceId;
    stand.close();
    stand.account.clock.advanceTo(stand.account.clock.now() + 2 * minute);
    QVERIFY(stand.reopen());
    QCOMPARE(stand.task(id).serviceId, serviceId);
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, 2 * hour));
    QCOMPARE(stand.received(family), 1);
    QCOMPARE(stand.accepted(family), 1);
}

// The program ends while the answer is on its way: the next one finds a command of which nobody knows.
void TestControlLosses::endWhileSending()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    QVERIFY(stand.runFor(minute)); // no other call was made a moment ago, so it goes at once
    QVERIFY(stand.spoil(family, {{"action"_L1, u"stall"_s}, {"once"_L1, true}}));
    const QString id = stand.submit(stand.command(family));
    QTRY_COMPARE(stand.received(family), 1);
    QCOMPARE(stand.state(id), TaskState::Sending);
    stand.close();
    stand.account.clock.advanceTo(stand.account.clock.now() + minute);
    QVERIFY(stand.reopen());
    const TaskState state = stand.state(id);
    QVERIFY(state == TaskState::Unknown || state == TaskState::Succeeded);
    QVERIFY(stand.runFor(2 * hour));
    if (family == ControlFamily::BatteryMode || family == ControlFamily::ActivePower)
        QCOMPARE(stand.state(id), TaskState::Succeeded);
    if (family == ControlFamily::BatteryParameters)
        QCOMPARE(stand.state(id), TaskState::Unknown);
    QCOMPARE(stand.received(family), 1);
}

void TestControlLosses::failedTasks_data()
{
    QTest::addColumn<ControlFamily>("family");
    QTest::addColumn<QString>("word");
    QTest::addColumn<TaskReason>("reason");
    const std::pair<const char *, TaskReason> words[] = {{"BUSY", TaskReason::Busy},
                                                         {"TIMEOUT", TaskReason::Timeout},
                                                         {"INVALID", TaskReason::Invalid},
                                                         {"EXCEPTION", TaskReason::Exception},
                                                         {"FAILURE", TaskReason::Failure}};
    for (const auto &[word, reason] : words) {
        const QString text = QString::fromLatin1(word);
        QTest::addRow("battery mode, %s", word) << ControlFamily::BatteryMode << text << reason;
    }
    QTest::newRow("battery parameters, BUSY")
        << ControlFamily::BatteryParameters << u"BUSY"_s << TaskReason::Busy;
    QTest::newRow("active power, TIMEOUT")
        << ControlFamily::ActivePower << u"TIMEOUT"_s << TaskReason::Timeout;
    QTest::newRow("active power, BUSY") << ControlFamily::ActivePower << u"BUSY"_s << TaskReason::Busy;
    QTest::newRow("battery parameters, TIMEOUT")
        << ControlFamily::BatteryParameters << u"TIMEOUT"_s << TaskReason::Timeout;
    QTest::newRow("battery dispatch, BUSY")
        << ControlFamily::BatteryDispatch << u"BUSY"_s << TaskReason::Busy;
    QTest::newRow("battery dispatch, TIMEOUT")
        << ControlFamily::BatteryDispatch << u"TIMEOUT"_s << TaskReason::Timeout;
    QTest::newRow("forced charge, BUSY") << ControlFamily::ForcedCharge << u"BUSY"_s << TaskReason::Busy;
}

void TestControlLosses::failedTasks()
{
    QFETCH(ControlFamily, family);
    QFETCH(QString, word);
    QFETCH(TaskReason, reason);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    stand.setOutcome({{"outcome"_L1, word}, {"seconds"_L1, 200}});
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    QVERIFY(stand.runUntilEnded(id, hour));
    // Family 1 has one status for both (§4.3); its words are kept.
    const bool isForced = family == ControlFamily::ForcedCharge;
    if (isForced)
        QVERIFY(stand.state(id) == TaskState::Failed || stand.state(id) == TaskState::TimedOut);
    else
        QCOMPARE(stand.state(id), TaskState::Failed);
    if (!isForced)
        QCOMPARE(stand.task(id).reason, reason);
    QCOMPARE(stand.task(id).text, word);
    QVERIFY(stand.runFor(2 * hour));
    QCOMPARE(stand.received(family), 1);
}

void TestControlLosses::noEndInADay()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    stand.setOutcome({{"outcome"_L1, u"NEVER"_s}});
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    stand.account.session->setRealtimeInterval(hour); // a day in a few seconds
    QVERIFY(stand.runFor(23 * hour));
    QCOMPARE(stand.state(id), TaskState::Running);
    QVERIFY(stand.runUntilEnded(id, 3 * hour));
    QVERIFY(stand.state(id) == TaskState::TimedOut
            || (stand.state(id) == TaskState::Failed && stand.task(id).reason == TaskReason::Timeout));
    QCOMPARE(stand.received(family), 1);
    QVERIFY(stand.questions(family) <= 32); // within the 100 a day by far
    QCOMPARE(stand.account.server->refusedCount(), 0);
}

void TestControlLosses::consentWithdrawn()
{
    QFETCH(ControlFamily, family);
    ControlStand stand;
    QVERIFY(stand.start() && stand.prepare(family));
    const QString id = stand.submit(stand.command(family));
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    stand.atBackdoor(u"end-consent"_s, {{"owner"_L1, stand.account.server->owners().first().userName}});
    QVERIFY(stand.runFor(hour));
    QCOMPARE(stand.state(id), TaskState::Running); // nobody has told an end
    QCOMPARE(stand.account.session->status().state, LinkStatus::State::NeedsUser);
    QVERIFY(stand.account.consentAgain());
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, 3 * hour));
    QCOMPARE(stand.received(family), 1);
}

// The owner keeps the basic class and takes back control: the task goes on, unseen.
void TestControlLosses::scopeWithdrawn()
{
    ControlStand stand;
    QVERIFY(stand.start());
    const QString id = stand.submit(stand.command(ControlFamily::BatteryMode));
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    stand.atBackdoor(u"set-scopes"_s,
                     {{"owner"_L1, stand.account.server->owners().first().userName},
                      {"basic"_L1, true},
                      {"control"_L1, false}});
    QVERIFY(stand.runFor(hour));
    QCOMPARE(stand.state(id), TaskState::Running);
    QVERIFY(stand.task(id).failCode == 401 || stand.task(id).failCode == 0);
    const QString next = stand.submit(stand.command(ControlFamily::ActivePower));
    QVERIFY(stand.runUntilEnded(next, 5 * minute));
    QCOMPARE(stand.state(next), TaskState::Refused);
    QCOMPARE(stand.received(ControlFamily::ActivePower), 1);
    QCOMPARE(stand.received(ControlFamily::BatteryMode), 1);
}

QTEST_GUILESS_MAIN(TestControlLosses)
#include "tst_controllosses.moc"
