// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskfollower.h"
#include "core/control/taskexport.h"
#include "tests/flows/controlstand.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! Show 2: "discharge at 2.5 kW until the battery is at 30 %", then `tasks --follow` to its success with the
//! telemetry check, against the simulator over real sockets.
class TestTaskFollow : public QObject
{
    Q_OBJECT

    static QString lastOf(const QSignalSpy &told) { return told.constLast().constFirst().toString(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dischargeUntilThirtyPercent()
    {
        ControlStand stand;
        QVERIFY(stand.start());
        ForcedCharge order;
        order.direction = ForcedCharge::Direction::Discharge;
        order.targetSoc = 30;
        order.powerW = 2500;
        const QString id = stand.submit({stand.plant(ControlStand::home), order});
        QVERIFY(stand.runUntil(id, TaskState::Running, ControlStand::minute));
        TaskFollower follower(*stand.desk, {id}, stand.account.clock);
        QSignalSpy told(&follower, &TaskFollower::told);
        QSignalSpy ended(&follower, &TaskFollower::ended);
        follower.start();
        QVERIFY2(lastOf(told).contains(": discharge at 2.5 kW until the battery is at 30 %"_L1),
                 qPrintable(lastOf(told)));
        QVERIFY(stand.account.driver.runUntilTrue([&] { return ended.size() > 0; }, 24 * ControlStand::hour));
        const ControlTask &task = stand.task(id);
        QCOMPARE(task.state, TaskState::Succeeded);
        QCOMPARE(task.telemetry.verdict, FollowVerdict::Followed);
        QVERIFY(task.telemetry.measured.has_value());
        QVERIFY(task.energyKwh.value_or(0) > 0.5);
        const QString line = lastOf(told);
        QVERIFY2(line.contains("The service says that the command was carried out."_L1), qPrintable(line));
        QVERIFY2(line.contains("Live data agree"_L1), qPrintable(line));
        QVERIFY2(line.contains("discharged"_L1), qPrintable(line));
        QCOMPARE(stand.accepted(ControlFamily::ForcedCharge), 1);
        QCOMPARE_LE(stand.questions(ControlFamily::ForcedCharge), 30);
        QVERIFY(TaskExport::csv({task}).contains(",succeeded,none,"));
        for (const QList<QVariant> &arguments : told)
            qInfo("%s", qPrintable(arguments.constFirst().toString()));
    }
};

QTEST_GUILESS_MAIN(TestTaskFollow)
#include "tst_taskfollow.moc"
