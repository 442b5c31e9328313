// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"

#include <QSignalSpy>
#include <QTest>

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void manualClockFiresInOrderOfDueTimes()
    {
        ManualClock clock(1000);
        ClockTimer late(clock);
        ClockTimer early(clock);
        QList<qint64> firedAt;
        connect(&late, &ClockTimer::due, this, [&] { firedAt.append(clock.now()); });
        connect(&early, &ClockTimer::due, this, [&] {
            firedAt.append(clock.now());
            if (firedAt.size() < 3)
                early.startIn(100);
        });
        late.startAt(1350);
        early.startIn(100);
        QCOMPARE(clock.nextDue(), std::optional<qint64>(1100));
        clock.advanceTo(1300);
        QCOMPARE(firedAt, (QList<qint64> {1100, 1200, 1300}));
        QVERIFY(!early.isActive());
        clock.advanceBy(1000);
        QCOMPARE(firedAt, (QList<qint64> {1100, 1200, 1300, 1350}));
        QCOMPARE(clock.now(), 2300);
        QCOMPARE(clock.nextDue(), std::nullopt);
    }

    void clockSetBackDoesNotLengthenTheWait()
    {
        ManualClock clock(10'000);
        ClockTimer timer(clock);
        QSignalSpy due(&timer, &ClockTimer::due);
        timer.startAt(11'000);
        clock.jumpTo(5'000);
        QCOMPARE(due.count(), 0);
        clock.advanceTo(5'999);
        QCOMPARE(due.count(), 0);
        clock.advanceTo(6'000);
        QCOMPARE(due.count(), 1);
    }

    void timerDiesWithoutTrace()
    {
        ManualClock clock(0);
        {
            ClockTimer timer(clock);
            timer.startAt(10);
        }
        QCOMPARE(clock.nextDue(), std::nullopt);
        clock.advanceTo(100);
    }

    void scaledClockRunsFast()
    {
        ScaledClock clock(1'750'000'000'000, 6000.0);
        QVERIFY(clock.now() >= 1'750'000'000'000);
        ClockTimer timer(clock);
        QSignalSpy due(&timer, &ClockTimer::due);
        const qint64 target = clock.now() + 300'000; // five minutes of its own: 50 ms of ours
        timer.startAt(target);
        QVERIFY(due.wait(5000));
        QVERIFY(clock.now() >= target);
    }

    void stoppedTimerStaysQuiet()
    {
        SystemClock clock;
        ClockTimer stopped(clock);
        ClockTimer running(clock);
        QSignalSpy never(&stopped, &ClockTimer::due);
        QSignalSpy soon(&running, &ClockTimer::due);
        stopped.startIn(1);
        stopped.stop();
        running.startIn(20);
        QVERIFY(soon.wait(5000));
        QCOMPARE(never.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
