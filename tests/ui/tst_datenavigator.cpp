// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/datenavigator.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(CalendarPeriod)

namespace {

const QDate today(2026, 6, 21);
const QDate first(2024, 3, 10);

CalendarPeriod day(int year, int month, int number)
{
    return {PeriodKind::Day, QDate(year, month, number)};
}

QToolButton *button(DateNavigator &navigator, const QString &name)
{
    return navigator.findChild<QToolButton *>(name);
}

} // namespace

//! By keyboard and by mouse, within the life of the plant.
class DateNavigatorTest : public QObject
{
    Q_OBJECT

    static void prepare(DateNavigator &navigator, const CalendarPeriod &period)
    {
        navigator.setFormatter(Formatter(QLocale::c()));
        navigator.setBounds(first, today);
        navigator.setPeriod(period);
        navigator.show();
        navigator.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&navigator));
        button(navigator, u"periodTitleToolButton"_s)->setFocus();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void goesByKey_data()
    {
        QTest::addColumn<CalendarPeriod>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<CalendarPeriod>("to");
        const CalendarPeriod march {PeriodKind::Month, QDate(2026, 3, 1)};
        QTest::newRow("day back") << day(2026, 3, 1) << int(Qt::Key_Left) << day(2026, 2, 28);
        QTest::newRow("day on") << day(2026, 2, 28) << int(Qt::Key_Right) << day(2026, 3, 1);
        QTest::newRow("up is back") << day(2026, 3, 1) << int(Qt::Key_Up) << day(2026, 2, 28);
        QTest::newRow("down is on") << day(2026, 2, 28) << int(Qt::Key_Down) << day(2026, 3, 1);
        QTest::newRow("a month of days back") << day(2026, 3, 31) << int(Qt::Key_PageUp) << day(2026, 2, 28);
        QTest::newRow("a month of days on") << day(2026, 1, 15) << int(Qt::Key_PageDown) << day(2026, 2, 15);
        QTest::newRow("month back") << march << int(Qt::Key_Left)
                                    << CalendarPeriod {PeriodKind::Month, QDate(2026, 2, 1)};
        QTest::newRow("a year of months")
            << march << int(Qt::Key_PageUp) << CalendarPeriod {PeriodKind::Month, QDate(2025, 3, 1)};
        QTest::newRow("today") << day(2025, 1, 1) << int(Qt::Key_Home) << day(2026, 6, 21);
        QTest::newRow("this month") << march << int(Qt::Key_Home)
                                    << CalendarPeriod {PeriodKind::Month, QDate(2026, 6, 1)};
        QTest::newRow("not beyond today") << day(2026, 6, 21) << int(Qt::Key_Right) << day(2026, 6, 21);
        QTest::newRow("a big step stops at today")
            << day(2026, 6, 3) << int(Qt::Key_PageDown) << day(2026, 6, 21);
        QTest::newRow("not before the plant") << day(2024, 3, 10) << int(Qt::Key_Left) << day(2024, 3, 10);
        QTest::newRow("a big step stops at the plant")
            << day(2024, 3, 31) << int(Qt::Key_PageUp) << day(2024, 3, 10);
        QTest::newRow("a life has no neighbours")
            << CalendarPeriod::lifetime() << int(Qt::Key_Left) << CalendarPeriod::lifetime();
    }

    void goesByKey()
    {
        QFETCH(CalendarPeriod, from);
        QFETCH(int, key);
        QFETCH(CalendarPeriod, to);
        DateNavigator navigator;
        prepare(navigator, from);
        if (from.kind == PeriodKind::Lifetime)
            button(navigator, u"lifetimePeriodToolButton"_s)->setFocus();
        QSignalSpy chosen(&navigator, &DateNavigator::periodChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QCOMPARE(navigator.period(), to);
        QCOMPARE(chosen.size(), from == to ? 0 : 1);
    }

    void goesByMouse()
    {
        DateNavigator navigator;
        prepare(navigator, day(2026, 6, 20));
        QTest::mouseClick(button(navigator, u"previousPeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(navigator.period(), day(2026, 6, 19));
        QTest::mouseClick(button(navigator, u"todayToolButton"_s), Qt::LeftButton);
        QCOMPARE(navigator.period(), day(2026, 6, 21));
        QVERIFY(!button(navigator, u"nextPeriodToolButton"_s)->isEnabled());
        QTest::mouseClick(button(navigator, u"monthPeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(navigator.period(), (CalendarPeriod {PeriodKind::Month, QDate(2026, 6, 1)}));
        QTest::mouseClick(button(navigator, u"yearPeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(navigator.period(), (CalendarPeriod {PeriodKind::Year, QDate(2026, 1, 1)}));
        QTest::mouseClick(button(navigator, u"previousPeriodToolButton"_s), Qt::LeftButton);
        QTest::mouseClick(button(navigator, u"lifetimePeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(navigator.period(), CalendarPeriod::lifetime());
        QVERIFY(!button(navigator, u"previousPeriodToolButton"_s)->isEnabled());
        QVERIFY(button(navigator, u"lifetimePeriodToolButton"_s)->isChecked());
        QTest::mouseClick(button(navigator, u"dayPeriodToolButton"_s), Qt::LeftButton);
        QVERIFY(CalendarPeriod::containing(PeriodKind::Year, QDate(2025, 1, 1))
                    .contains(navigator.period().first)); // where one was before
    }

    void comesBackToTheDay()
    {
        DateNavigator navigator;
        prepare(navigator, day(2026, 5, 17));
        navigator.chooseKind(PeriodKind::Month);
        navigator.chooseKind(PeriodKind::Day);
        QCOMPARE(navigator.period(), day(2026, 5, 17));
    }

    void offersACalendar()
    {
        DateNavigator navigator;
        prepare(navigator, day(2026, 6, 20));
        QSignalSpy chosen(&navigator, &DateNavigator::periodChosen);
        QTest::mouseClick(button(navigator, u"periodTitleToolButton"_s), Qt::LeftButton);
        auto *calendar = navigator.findChild<QCalendarWidget *>(u"periodCalendarWidget"_s);
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 6, 20));
        QCOMPARE(calendar->maximumDate(), today);
        QCOMPARE(calendar->minimumDate(), first);
        QTest::keyClick(calendar->focusProxy() ? calendar->focusProxy() : calendar, Qt::Key_Left);
        Q_EMIT calendar->activated(QDate(2026, 6, 4));
        QCOMPARE(navigator.period(), day(2026, 6, 4));
        QCOMPARE(chosen.size(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!navigator.findChild<QCalendarWidget *>());
    }

    //! Midnight passes while somebody looks, or the connection day becomes known.
    void followsItsBounds()
    {
        DateNavigator navigator;
        prepare(navigator, day(2024, 3, 12));
        QSignalSpy chosen(&navigator, &DateNavigator::periodChosen);
        navigator.setBounds(first, today.addDays(1));
        QCOMPARE(chosen.size(), 0);
        navigator.setBounds(QDate(2024, 5, 1), today);
        QCOMPARE(navigator.period(), day(2024, 5, 1));
        QCOMPARE(chosen.size(), 1);
    }

    void canBeForDaysOnly()
    {
        DateNavigator navigator;
        prepare(navigator, day(2026, 6, 20));
        navigator.setKinds({PeriodKind::Day});
        QVERIFY(button(navigator, u"monthPeriodToolButton"_s)->isHidden());
        QVERIFY(button(navigator, u"dayPeriodToolButton"_s)->isHidden());
        QCOMPARE(navigator.period(), day(2026, 6, 20));
    }
};

QTEST_MAIN(DateNavigatorTest)
#include "tst_datenavigator.moc"
