// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekplan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<int> everyDay {1, 2, 3, 4, 5, 6, 7};

TouWindow window(const char *from, const char *to, const QList<int> &days, bool isCharge = true)
{
    TouWindow made;
    made.start = QTime::fromString(QString::fromLatin1(from), u"HH:mm"_s);
    made.endsAtMidnight = qstrcmp(to, "24:00") == 0;
    made.end = made.endsAtMidnight ? QTime() : QTime::fromString(QString::fromLatin1(to), u"HH:mm"_s);
    made.weekdays = days;
    made.isCharge = isCharge;
    return made;
}

WeekSpan span(int day, int from, int to, bool isCharge = true)
{
    return {day, from, to, isCharge};
}

} // namespace

class WeekPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void weekToWindowsAndBack_data()
    {
        QTest::addColumn<QList<TouWindow>>("given");
        QTest::addColumn<QList<WeekSpan>>("spans");
        QTest::addColumn<QList<TouWindow>>("windows");
        using Windows = QList<TouWindow>;
        using Spans = QList<WeekSpan>;
        QTest::newRow("nothing") << Windows() << Spans() << Windows();
        QTest::newRow("one day") << Windows {window("01:15", "05:00", {2})} << Spans {span(2, 75, 300)}
                                 << Windows {window("01:15", "05:00", {2})};
        QTest::newRow("two entries of the same times become one")
            << Windows {window("01:00", "02:00", {3}), window("01:00", "02:00", {1})}
            << Spans {span(1, 60, 120), span(3, 60, 120)} << Windows {window("01:00", "02:00", {1, 3})};
        QTest::newRow("charging and discharging stay apart")
            << Windows {window("01:00", "02:00", {1}, false), window("01:00", "02:00", {2})}
            << Spans {span(1, 60, 120, false), span(2, 60, 120)}
            << Windows {window("01:00", "02:00", {2}), window("01:00", "02:00", {1}, false)};
        QTest::newRow("midnight is 23:59")
            << Windows {window("22:00", "24:00", {4})} << Spans {span(4, 1320, 1440)}
            << Windows {window("22:00", "23:59", {4})};
        QTest::newRow("23:59 is midnight")
            << Windows {window("22:00", "23:59", {4})} << Spans {span(4, 1320, 1440)}
            << Windows {window("22:00", "23:59", {4})};
        QTest::newRow("to 00:00") << Windows {window("22:00", "00:00", {5})} << Spans {span(5, 1320, 1440)}
                                  << Windows {window("22:00", "23:59", {5})};
        QTest::newRow("over midnight of Sunday")
            << Windows {window("22:00", "06:00", {7})} << Spans {span(1, 0, 360), span(7, 1320, 1440)}
            << Windows {window("00:00", "06:00", {1}), window("22:00", "23:59", {7})};
        QTest::newRow("over midnight every day") << Windows {window("22:00", "06:00", {1, 2, 3, 4, 5, 6, 7})}
                                                 <<
            [] {
                Spans spans;
                for (int day = 1; day <= 7; ++day)
                    spans << span(day, 0, 360) << span(day, 1320, 1440);
                return spans;
            }() << Windows {window("00:00", "06:00", everyDay), window("22:00", "23:59", everyDay)};
        QTest::newRow("touching is not overlapping")
            << Windows {window("01:00", "02:00", {1}), window("02:00", "03:00", {1}, false)}
            << Spans {span(1, 60, 120), span(1, 120, 180, false)}
            << Windows {window("01:00", "02:00", {1}), window("02:00", "03:00", {1}, false)};
        QTest::newRow("the later of two that overlap is left out")
            << Windows {window("01:00", "03:00", {1, 2}), window("02:00", "04:00", {2, 3})}
            << Spans {span(1, 60, 180), span(2, 60, 180), span(3, 120, 240)}
            << Windows {window("01:00", "03:00", {1, 2}), window("02:00", "04:00", {3})};
        QTest::newRow("no such day") << Windows {window("01:00", "03:00", {0, 8})} << Spans() << Windows();
        QTest::newRow("no time") << Windows {window("x", "03:00", {1}), window("03:00", "x", {1})} << Spans()
                                 << Windows();
    }

    void weekToWindowsAndBack()
    {
        QFETCH(QList<TouWindow>, given);
        QFETCH(QList<WeekSpan>, spans);
        QFETCH(QList<TouWindow>, windows);
        const WeekPlan plan = WeekPlan::of(given);
        QCOMPARE(plan.spans(), spans);
        QCOMPARE(plan.windows(), windows);
        QCOMPARE(WeekPlan::of(plan.windows()), plan); // and it stays so
    }

    void countsWhatIsLost()
    {
        int lost = -1;
        WeekPlan::of({window("01:00", "03:00", {1, 2}), window("02:00", "04:00", {2, 3})}, &lost);
        QCOMPARE(lost, 1);
        WeekPlan::of({window("01:00", "03:00", {1, 2})}, &lost);
        QCOMPARE(lost, 0);
    }

    void overlapIsForbidden()
    {
        WeekPlan plan = WeekPlan::of({window("01:00", "03:00", {1}), window("05:00", "06:00", {1})});
        const WeekPlan before = plan;
        QCOMPARE(plan.add(span(1, 120, 240)), -1);
        QCOMPARE(plan.add(span(1, 0, 1440)), -1);
        QCOMPARE(plan.add(span(1, 240, 240)), -1);
        QCOMPARE(plan.add(span(8, 240, 300)), -1);
        QCOMPARE(plan.add(span(1, -15, 30)), -1);
        QCOMPARE(plan.add(span(1, 1400, 1441)), -1);
        QCOMPARE(plan.replace(0, span(1, 60, 301)), -1);
        QCOMPARE(plan.replace(2, span(1, 60, 301)), -1);
        QCOMPARE(plan, before);
        QCOMPARE(plan.inTheWayOf(span(1, 0, 310)), 0);
        QCOMPARE(plan.inTheWayOf(span(1, 0, 310), 0), 1);
        QCOMPARE(plan.inTheWayOf(span(2, 0, 310)), -1);
        QCOMPARE(plan.replace(0, span(1, 60, 300)), 0); // touches
        QCOMPARE(plan.replace(0, span(1, 600, 660)), 1); // and is sorted in
        QCOMPARE(plan.at(1, 600), 1);
        QCOMPARE(plan.at(1, 660), -1);
        plan.remove(0);
        plan.remove(7);
        QCOMPARE(plan.spans(), QList {span(1, 600, 660)});
    }

    void findsRoom()
    {
        const WeekPlan plan = WeekPlan::of(
            {window("01:00", "03:00", {1}), window("05:00", "06:00", {1}), window("00:00", "24:00", {2})});
        QCOMPARE(plan.roomAround(1, 0), (WeekPlan::Room {0, 60}));
        QCOMPARE(plan.roomAround(1, 200), (WeekPlan::Room {180, 300}));
        QCOMPARE(plan.roomAround(1, 1439), (WeekPlan::Room {360, 1440}));
        QVERIFY(!plan.roomAround(1, 60));
        QCOMPARE(plan.roomAround(1, 60, 0), (WeekPlan::Room {0, 300}));
        QCOMPARE(plan.firstRoom(1, 60), (WeekPlan::Room {0, 60}));
        QCOMPARE(plan.firstRoom(1, 90), (WeekPlan::Room {180, 300}));
        QCOMPARE(plan.firstRoom(1, 1300), (WeekPlan::Room {360, 1440})); // the longest
        QVERIFY(!plan.firstRoom(2, 15));
        QCOMPARE(plan.firstRoom(3, 15), (WeekPlan::Room {0, 1440}));
    }

    void copiesADay()
    {
        WeekPlan plan = WeekPlan::of({window("01:00", "03:00", {1}), window("20:00", "21:00", {1}, false),
                                      window("10:00", "11:00", {2, 6})});
        plan.copyDay(1, {1, 2, 5, 9});
        QCOMPARE(plan.windows(),
                 (QList {window("01:00", "03:00", {1, 2, 5}), window("10:00", "11:00", {6}),
                         window("20:00", "21:00", {1, 2, 5}, false)}));
        plan.copyDay(7, everyDay); // an empty day clears
        QVERIFY(plan.isEmpty());
    }

    void changesAWindowOnAllItsDays()
    {
        WeekPlan plan = WeekPlan::of({window("01:00", "03:00", {1, 2}), window("10:00", "11:00", {2})});
        const WeekPlan before = plan;
        QVERIFY(!plan.replace(window("01:00", "03:00", {1, 2}), window("09:00", "10:30", {1, 2})));
        QVERIFY(!plan.add(window("10:30", "12:00", {1, 2})));
        QVERIFY(!plan.add(window("10:30", "12:00", {})));
        QCOMPARE(plan, before);
        QVERIFY(plan.replace(window("01:00", "03:00", {1, 2}), window("02:00", "04:00", {2, 3})));
        QVERIFY(plan.add(window("11:00", "12:00", {2})));
        plan.remove(window("10:00", "11:00", {2}));
        QCOMPARE(plan.windows(), (QList {window("02:00", "04:00", {2, 3}), window("11:00", "12:00", {2})}));
    }
};

QTEST_APPLESS_MAIN(WeekPlanTest)
#include "test_weekplan.moc"
