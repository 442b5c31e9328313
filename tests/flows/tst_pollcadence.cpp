// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "tests/support/simulatedaccount.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

}

//! The cadence is the user's choice, while the program runs too, but never faster than the service has news.
class TestPollCadence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsTheChoice_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("sweeps"); // in three hours
        QTest::newRow("every minute is too fast") << 1 << 34;
        QTest::newRow("5 min") << 5 << 34;
        QTest::newRow("10 min") << 10 << 18;
        QTest::newRow("15 min") << 15 << 12;
        QTest::newRow("30 min") << 30 << 6;
    }

    void followsTheChoice()
    {
        QFETCH(int, minutes);
        QFETCH(int, sweeps);
        SimulatedAccount account(2);
        QVERIFY(account.startServer());
        AccountSession &session = account.openSession();
        session.setRealtimeInterval(minutes * minute);
        QCOMPARE(session.poller().realtimeInterval(), std::max(minutes * minute, qint64(315'000)));
        session.start();
        const qint64 begin = account.clock.now();
        QVERIFY(account.driver.runUntil(begin + 180 * minute));
        const int made = session.poller().sweepCount();
        QVERIFY2(qAbs(made - sweeps) <= 1, qPrintable(QString::number(made)));
        // Nothing is called old only because it is asked for seldom.
        const QList<PlantCode> plants = session.store().plantCodes();
        QVERIFY(!plants.isEmpty());
        for (const PlantCode &plant : plants)
            QVERIFY(session.store().plantState(plant) != DataState::Old);
    }

    void changesWhileItRuns()
    {
        SimulatedAccount account(2);
        QVERIFY(account.startServer());
        AccountSession &session = account.openSession();
        session.setRealtimeInterval(30 * minute);
        session.start();
        QVERIFY(account.driver.runUntil(account.clock.now() + 10 * minute));
        QCOMPARE(session.poller().sweepCount(), 1);
        QVERIFY(session.poller().nextDataAt() > account.clock.now() + 15 * minute);
        session.setRealtimeInterval(5 * minute); // overdue at once
        QVERIFY(account.driver.runUntil(account.clock.now() + minute));
        QCOMPARE(session.poller().sweepCount(), 2);
        session.setRealtimeInterval(30 * minute);
        QVERIFY(account.driver.runUntil(account.clock.now() + 20 * minute));
        QCOMPARE(session.poller().sweepCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPollCadence)
#include "tst_pollcadence.moc"
