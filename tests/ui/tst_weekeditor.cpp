// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copydaydialog.h"
#include "ui/dialogs/touwindowdialog.h"
#include "ui/models/touwindowmodel.h"
#include "ui/views/daychoice.h"
#include "ui/views/weekeditor.h"
#include "ui/views/weekgrid.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

TouWindow window(int from, int to, const QList<int> &days, bool isCharge = true)
{
    TouWindow made;
    made.start = WeekPlan::timeAt(from);
    made.end = WeekPlan::timeAt(to);
    made.weekdays = days;
    made.isCharge = isCharge;
    return made;
}

struct World
{
    WeekEditor editor;
    QSignalSpy changed {&editor, &WeekEditor::changed};

    explicit World(const QList<TouWindow> &windows = {})
    {
        editor.setFormatter(Formatter(QLocale(QLocale::German)));
        editor.setWindows(windows);
        editor.resize(900, 560);
        editor.show();
        QVERIFY2(QTest::qWaitForWindowActive(&editor), "no window");
    }
    WeekGrid &grid() { return editor.grid(); }
    QString text(const char *name) { return editor.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QPushButton &button(const char *name)
    {
        return *editor.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void drag(int day, int from, int toDay, int to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&grid(), Qt::LeftButton, modifiers, grid().placeOf(day, from));
        QMouseEvent move(QEvent::MouseMove, QPointF(grid().placeOf(toDay, to)),
                         grid().mapToGlobal(QPointF(grid().placeOf(toDay, to))), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&grid(), &move);
    }
    void drop(int day, int at) { QTest::mouseRelease(&grid(), Qt::LeftButton, {}, grid().placeOf(day, at)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), key, modifiers); }
};

} // namespace

class WeekEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void drawsWithTheMouse()
    {
        World world;
        world.drag(2, 62, 2, 185); // about 01:00 to 03:00
        QVERIFY(world.editor.windows().isEmpty()); // not before it is dropped
        world.drop(2, 185);
        QCOMPARE(world.editor.windows(), QList {window(60, 180, {2})});
        QCOMPARE(world.changed.size(), 1);
        // The other brush, from the right to the left.
        world.editor.findChild<QToolButton *>(u"drawDischargeToolButton"_s)->click();
        world.drag(5, 1260, 5, 1080);
        world.drop(5, 1080);
        QCOMPARE(world.editor.windows(), (QList {window(60, 180, {2}), window(1080, 1260, {5}, false)}));
        // A click makes nothing.
        world.drag(7, 600, 7, 600);
        world.drop(7, 600);
        QCOMPARE(world.editor.windows().size(), 2);
        QCOMPARE(world.changed.size(), 2);
    }

    void stopsAtNeighbours()
    {
        World world({window(180, 300, {1})});
        world.drag(1, 60, 1, 600);
        world.drop(1, 600);
        QCOMPARE(world.editor.windows(), (QList {window(60, 180, {1}), window(180, 300, {1})}));
        // Fine steps with Ctrl.
        world.drag(3, 600, 3, 641, Qt::ControlModifier);
        QTest::mouseRelease(&world.grid(), Qt::LeftButton, Qt::ControlModifier, world.grid().placeOf(3, 641));
        QCOMPARE(world.editor.windows().constLast(), window(600, 640, {3}));
    }

    void movesAndResizesWithTheMouse()
    {
        World world({window(240, 480, {1}), window(600, 720, {2})});
        world.drag(1, 360, 3, 420); // an hour later, two days on
        world.drop(3, 420);
        QCOMPARE(world.editor.windows(), (QList {window(300, 540, {3}), window(600, 720, {2})}));
        const int pixel = WeekPlan::minutesADay / world.grid().width() + 1;
        world.drag(3, 540 - pixel, 3, 600);
        world.drop(3, 600);
        QCOMPARE(world.editor.windows(), (QList {window(300, 600, {3}), window(600, 720, {2})}));
        world.drag(3, 300 + pixel, 3, 240);
        world.drop(3, 240);
        QCOMPARE(world.editor.windows(), (QList {window(240, 600, {3}), window(600, 720, {2})}));
    }

    void overlapIsShownAndForbidden()
    {
        World world({window(240, 480, {1}), window(240, 480, {2})});
        const QList<TouWindow> before = world.editor.windows();
        world.drag(1, 360, 2, 360);
        QVERIFY2(world.text("weekHintLabel").contains(u"would overlap"_s),
                 qPrintable(world.text("weekHintLabel")));
        world.drop(2, 360);
        QCOMPARE(world.editor.windows(), before);
        QCOMPARE(world.changed.size(), 0);
        // The keyboard is told the same.
        world.grid().setCurrent(0);
        world.key(Qt::Key_Down);
        QCOMPARE(world.editor.windows(), before);
        QVERIFY(world.text("weekHintLabel").contains(u"would overlap"_s));
    }

    void escapeEndsADrag()
    {
        World world({window(240, 480, {1})});
        world.drag(1, 360, 4, 900);
        world.key(Qt::Key_Escape);
        world.drop(4, 900);
        QCOMPARE(world.editor.windows(), QList {window(240, 480, {1})});
    }

    void everythingByKeyboard()
    {
        World world;
        world.grid().setFocus();
        world.key(Qt::Key_Down); // Tuesday
        world.key(Qt::Key_Insert);
        QCOMPARE(world.editor.windows(), QList {window(0, 60, {2})});
        world.key(Qt::Key_Right);
        QCOMPARE(world.editor.windows(), QList {window(15, 75, {2})});
        world.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(world.editor.windows(), QList {window(20, 80, {2})});
        world.key(Qt::Key_Right, Qt::ShiftModifier); // its end
        QCOMPARE(world.editor.windows(), QList {window(20, 95, {2})});
        world.key(Qt::Key_Left, Qt::AltModifier); // its beginning
        QCOMPARE(world.editor.windows(), QList {window(5, 95, {2})});
        world.key(Qt::Key_Left);
        QCOMPARE(world.editor.windows(), QList {window(0, 90, {2})}); // not before midnight
        world.key(Qt::Key_Down);
        QCOMPARE(world.editor.windows(), QList {window(0, 90, {3})});
        world.key(Qt::Key_Space);
        QCOMPARE(world.editor.windows(), QList {window(0, 90, {3}, false)});
        QCOMPARE(world.grid().spokenValue(), u"Wed, 00:00 – 01:30: discharge"_s);
        world.key(Qt::Key_Insert);
        QCOMPARE(world.editor.windows().size(), 2);
        QCOMPARE(world.grid().current(), 1);
        world.key(Qt::Key_PageUp);
        QCOMPARE(world.grid().current(), 0);
        world.key(Qt::Key_PageUp); // round the end
        QCOMPARE(world.grid().current(), 1);
        world.key(Qt::Key_Delete);
        world.key(Qt::Key_Delete);
        QVERIFY(world.editor.windows().isEmpty());
        QCOMPARE(world.grid().current(), -1);
        world.key(Qt::Key_Delete); // nothing to remove
        world.key(Qt::Key_Return); // nothing to edit
        QVERIFY(!world.editor.findChild<TouWindowDialog *>());
    }

    void shrinksNoFurtherThanAStep()
    {
        World world({window(240, 270, {1})});
        world.grid().setCurrent(0);
        for (int i = 0; i < 3; ++i)
            world.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(world.editor.windows(), QList {window(240, 255, {1})});
        for (int i = 0; i < 3; ++i)
            world.key(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
        QCOMPARE(world.editor.windows(), QList {window(250, 255, {1})});
    }

    void enterAsksForExactTimes()
    {
        World world({window(240, 480, {1, 2}), window(600, 660, {2})});
        world.grid().setFocus();
        world.grid().setCurrent(0);
        world.key(Qt::Key_Return);
        auto *dialog = world.editor.findChild<TouWindowDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->window(), window(240, 480, {1, 2})); // on all its days
        auto *to = dialog->findChild<QTimeEdit *>(u"windowToTimeEdit"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"acceptWindowButton"_s);
        to->setTime(QTime(10, 7));
        QVERIFY(!ok->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"windowProblemLabel"_s)->text().contains(u"Overlaps another"_s));
        to->setTime(QTime(3, 0));
        QVERIFY(!ok->isEnabled()); // ends before it begins
        to->setTime(QTime(9, 7));
        QVERIFY(ok->isEnabled());
        dialog->findChild<DayChoice *>()->setDays({});
        QVERIFY(!ok->isEnabled());
        dialog->findChild<DayChoice *>()->setDays({1, 7});
        dialog->findChild<QRadioButton *>(u"windowDischargeRadioButton"_s)->setChecked(true);
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(world.editor.windows(), (QList {window(240, 547, {1, 7}, false), window(600, 660, {2})}));
        QCOMPARE(world.changed.size(), 1);
    }

    void untilMidnight()
    {
        World world;
        world.button("addWindowButton").click();
        auto *dialog = world.editor.findChild<TouWindowDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QTimeEdit *>(u"windowFromTimeEdit"_s)->setTime(QTime(22, 0));
        dialog->findChild<QCheckBox *>(u"windowMidnightCheckBox"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"acceptWindowButton"_s)->click();
        QCOMPARE(world.editor.windows(), QList {window(1320, 1440, {1})});
        QCOMPARE(world.editor.windows().constFirst().end, QTime(23, 59));
        QCOMPARE(world.editor.table().model()->index(0, TouWindowModel::To).data().toString(), u"24:00"_s);
        QCOMPARE(world.grid().plan().spans().constFirst().to, 1440);
    }

    void tableShowsAndChangesTheSame()
    {
        World world({window(240, 480, {1, 2, 3, 4, 5}), window(1080, 1260, {6}, false)});
        QAbstractItemModel &model = *world.editor.table().model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, TouWindowModel::Days).data().toString(), u"Mon – Fri"_s);
        QCOMPARE(model.index(1, TouWindowModel::Kind).data().toString(), u"Discharge"_s);
        world.grid().setCurrent(world.grid().plan().at(3, 300));
        QCOMPARE(world.editor.table().currentIndex().row(), 0);
        world.editor.table().setCurrentIndex(model.index(1, 0));
        QCOMPARE(world.grid().plan().spans().at(world.grid().current()).day, 6);
        // Exact times in the table count for all days of the window.
        QVERIFY(model.setData(model.index(0, TouWindowModel::From), QTime(4, 3)));
        QTRY_COMPARE(world.editor.windows().constFirst(), window(243, 480, {1, 2, 3, 4, 5}));
        QVERIFY(!model.setData(model.index(0, TouWindowModel::To), QTime(4, 0))); // before it begins
        QVERIFY(model.setData(model.index(0, TouWindowModel::To), QTime(0, 0))); // midnight; Saturday is free
        QTRY_COMPARE(world.editor.windows().constFirst().end, QTime(23, 59));
        world.editor.table().setCurrentIndex(model.index(0, 0));
        world.button("removeWindowButton").click();
        QCOMPARE(world.editor.windows(), QList {window(1080, 1260, {6}, false)});
        QVERIFY(!world.button("removeWindowButton").isEnabled() || world.grid().current() >= 0);
    }

    void copiesADay()
    {
        World world({window(240, 480, {1}), window(600, 660, {3})});
        world.grid().setDay(1);
        world.button("copyDayButton").click();
        auto *dialog = world.editor.findChild<CopyDayDialog *>();
        QVERIFY(dialog);
        auto *copy = dialog->findChild<QPushButton *>(u"copyDayAcceptButton"_s);
        QVERIFY(!copy->isEnabled());
        dialog->findChild<QPushButton *>(u"workdaysButton"_s)->click();
        QVERIFY(copy->isEnabled());
        QCOMPARE(dialog->toDays(), (QList {2, 3, 4, 5})); // not onto itself
        copy->click();
        QCOMPARE(world.editor.windows(), QList {window(240, 480, {1, 2, 3, 4, 5})});
    }

    void countsWindowsAsTheServiceDoes()
    {
        World world({window(240, 480, {1, 2, 3})});
        QVERIFY2(world.text("windowCountLabel").startsWith(u"1 of at most 14"_s),
                 qPrintable(world.text("windowCountLabel")));
        QList<TouWindow> many;
        for (int i = 0; i < 15; ++i)
            many << window(i * 60, i * 60 + 30, {1});
        world.editor.setWindows(many);
        QVERIFY(world.text("windowCountLabel").startsWith(u"15 windows"_s));
    }

    void aFullDayTakesNoMore()
    {
        World world({window(0, 1440, {1})});
        world.grid().setDay(1);
        world.key(Qt::Key_Insert);
        QVERIFY(world.text("weekHintLabel").contains(u"full"_s));
        QCOMPARE(world.editor.windows().size(), 1);
        world.editor.setWindows({window(0, 60, {1}), window(30, 90, {1})});
        QVERIFY(world.text("weekHintLabel").startsWith(u"1 window"_s));
    }

    void mirrored()
    {
        World world({window(240, 480, {1})});
        world.editor.setLayoutDirection(Qt::RightToLeft);
        world.grid().setCurrent(0);
        world.key(Qt::Key_Left); // later, to the left
        QCOMPARE(world.editor.windows(), QList {window(255, 495, {1})});
        world.drag(2, 600, 2, 720);
        world.drop(2, 720);
        QCOMPARE(world.editor.windows().constLast(), window(600, 720, {2}));
    }
};

QTEST_MAIN(WeekEditorTest)
#include "tst_weekeditor.moc"
