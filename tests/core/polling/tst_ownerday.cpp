// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/ownerday.h"
#include "core/polling/pollcost.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

//! How an owner's 1000 calls are shared out (`flow-control.md` §3).
class TestOwnerDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sharesOutTheDay_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("hidden");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<double>("everyPlants"); // minutes
        QTest::addColumn<double>("everyShown");
        QTest::addColumn<double>("everyHidden");
        QTest::newRow("the plan of the reference") << 1 << 0 << 2 << 5 << 5.25 << 5.25 << 10.5;
        QTest::newRow("one type") << 1 << 0 << 1 << 5 << 5.25 << 5.25 << 5.25;
        QTest::newRow("four types, all shown") << 1 << 4 << 0 << 5 << 5.25 << 21.0 << 5.25;
        QTest::newRow("what is shown comes first") << 1 << 2 << 4 << 5 << 5.25 << 15.75 << 78.75;
        QTest::newRow("eight types") << 1 << 0 << 8 << 5 << 5.25 << 5.25 << 42.0;
        QTest::newRow("a slower wish is obeyed") << 1 << 0 << 2 << 30 << 30.0 << 30.0 << 30.0;
        QTest::newRow("300 plants") << 3 << 0 << 6 << 5 << 14.85 << 14.85 << 44.55;
        QTest::newRow("no devices") << 1 << 0 << 0 << 5 << 5.25 << 5.25 << 5.25;
    }

    void sharesOutTheDay()
    {
        QFETCH(int, plants);
        QFETCH(int, shown);
        QFETCH(int, hidden);
        QFETCH(int, minutes);
        QFETCH(double, everyPlants);
        QFETCH(double, everyShown);
        QFETCH(double, everyHidden);
        const OwnerDay plan = ownerDay({plants, shown, hidden}, minutes * minute);
        QVERIFY2(std::abs(double(plan.plants) / minute - everyPlants) < 0.01,
                 qPrintable(QString::number(double(plan.plants) / minute)));
        QVERIFY2(std::abs(double(plan.shownDevices) / minute - everyShown) < 0.02,
                 qPrintable(QString::number(double(plan.shownDevices) / minute)));
        QVERIFY2(std::abs(double(plan.hiddenDevices) / minute - everyHidden) < 0.02,
                 qPrintable(QString::number(double(plan.hiddenDevices) / minute)));
        QVERIFY2(plan.callsADay <= 700, qPrintable(QString::number(plan.callsADay)));
    }

    //! Whatever an owner has, and whatever is on the screen, the day is never exceeded.
    void neverAsksForMoreThanTheDay()
    {
        for (int plants = 1; plants <= 12; ++plants) {
            for (int shown = 0; shown <= 12; ++shown) {
                for (int hidden = 0; hidden <= 40; hidden += 3) {
                    const OwnerDay plan = ownerDay({plants, shown, hidden}, 0);
                    QVERIFY(plan.callsADay <= 700);
                    QVERIFY(plan.plants >= 315'000);
                    QVERIFY(plan.shownDevices >= plan.plants && plan.hiddenDevices >= plan.plants);
                }
            }
        }
    }

    void costsOfAnOwner()
    {
        const PollCost cost = pollCost({1, {{38, 1}, {39, 1}}, {}, QuotaMode::OAuth}, cadenceOf(5));
        QCOMPARE(cost.callsASweep, 3);
        QCOMPARE(cost.callsADay, 548);
        QCOMPARE(cost.allowedADay, 1000);
        QCOMPARE(cost.allowedInFiveMinutes, 0);
        QCOMPARE(cost.alarmCallsADay, 48);
        QVERIFY(cost.reportCallsADay <= 60);
        QCOMPARE(cost.owners, 1);
        QVERIFY(cost.callsADay + cost.alarmCallsADay + cost.reportCallsADay <= 700);
    }
};

QTEST_GUILESS_MAIN(TestOwnerDay)
#include "tst_ownerday.moc"
