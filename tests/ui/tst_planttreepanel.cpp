// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/planttreefilter.h"
#include "ui/models/rowstatetracker.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <functional>

using namespace Qt::Literals::StringLiterals;

//! The left side by keyboard and mouse: search, chips, columns, sorting, and that polls disturb none of it.
class PlantTreePanelTest : public QObject
{
    Q_OBJECT

    struct World
    {
        FilledAccount account;
        PlantTreeModel model {account.clock};
        PlantTreePanel panel {model};
        PlantTreeFilter *filter = panel.findChild<PlantTreeFilter *>();
        QAbstractItemModelTester tester {filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QLineEdit *search = panel.findChild<QLineEdit *>(u"plantSearchLineEdit"_s);

        explicit World(int plants = 20, int width = 900)
            : account(plants)
        {
            model.setFormatter(Formatter(QLocale::c()));
            model.addAccount(account.profile, account.store);
            account.poll();
            panel.resize(width, 500);
            panel.show();
            panel.activateWindow();
        }
        QTreeView &tree() { return panel.tree(); }
        QModelIndex accountRow() const { return filter->index(0, 0); }
        QModelIndex row(int plant) const
        {
            return filter->mapFromSource(model.indexOf(account.profile.id, FilledAccount::code(plant)));
        }
        //! \a health as the service says it: 1 disconnected, 2 faulty, 3 healthy.
        void setHealth(int plant, int health, double yield = 1)
        {
            TreeFixture::applyPlant(account.store,
                                    {{FilledAccount::code(plant).value,
                                      {{u"real_health_state"_s, double(health)}, {u"day_power"_s, yield}}}},
                                    account.clock.now());
        }
        //! The odd plants are not connected; yields by \a yieldOf.
        void setOddLost(const std::function<double(int)> &yieldOf)
        {
            QList<QPair<QString, TreeFixture::Values>> rows;
            const int count = account.store.plantCount();
            for (int plant = 1; plant <= count; ++plant)
                rows.append(
                    {FilledAccount::code(plant).value,
                     {{u"real_health_state"_s, plant % 2 ? 1.0 : 3.0}, {u"day_power"_s, yieldOf(plant)}}});
            TreeFixture::applyPlant(account.store, rows, account.clock.now());
        }
        QStringList plants() const
        {
            QStringList names;
            for (int at = 0; at < filter->rowCount(accountRow()); ++at)
                names << filter->index(at, 0, accountRow()).data().toString();
            return names;
        }
        QToolButton *chip(const QString &name) const
        {
            return panel.findChild<QToolButton *>(name + u"FilterButton"_s);
        }
        QAction *action(const QString &name) const { return panel.findChild<QAction *>(name); }
        QHeaderView &header() { return *tree().header(); }
        QPoint headingOf(int column)
        {
            return {header().sectionViewportPosition(column) + header().sectionSize(column) / 2,
                    header().height() / 2};
        }
        void clickHeading(int column)
        {
            QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, headingOf(column));
        }
        QString notice() const { return panel.findChild<QLabel *>(u"nothingFoundLabel"_s)->text(); }
        bool isEmptyNoticeShown() const
        {
            return panel.findChild<QWidget *>(u"nothingFoundWidget"_s)->isVisible();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void chipsAppearWhenThereIsAChoice()
    {
        World world;
        const auto *bar = world.panel.findChild<QWidget *>(u"stateFilterBar"_s);
        for (int plant = 1; plant <= 20; ++plant)
            world.setHealth(plant, 3);
        QTRY_COMPARE(world.filter->tracker().plantCount(RowState::Live), 20);
        // The home's devices have answered, those of its neighbours wait: nothing to choose from.
        QVERIFY(!bar->isVisible());
        world.setHealth(2, 2);
        world.setHealth(3, 1);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(world.chip(u"live"_s)->isVisible());
        QVERIFY(world.chip(u"faulty"_s)->isVisible());
        QVERIFY(world.chip(u"lost"_s)->isVisible());
        QVERIFY(!world.chip(u"asleep"_s)->isVisible());
        QCOMPARE(world.chip(u"lost"_s)->accessibleName(),
                 u"Lost: 1 plants"_s); // the plural is the translation's
        QVERIFY(!world.chip(u"lost"_s)->toolTip().isEmpty());
    }

    void filtersByMouse()
    {
        World world;
        world.setHealth(2, 2);
        world.setHealth(3, 1);
        QTRY_VERIFY(world.chip(u"lost"_s)->isVisible());
        QTest::mouseClick(world.chip(u"lost"_s), Qt::LeftButton);
        QCOMPARE(world.plants(), QStringList {u"Plant 003"_s});
        QVERIFY(world.action(u"lostFilterAction"_s)->isChecked());
        QTest::mouseClick(world.chip(u"faulty"_s), Qt::LeftButton);
        QCOMPARE(world.plants(), QStringList({u"Plant 002"_s, u"Plant 003"_s}));
        // A pressed chip stays though nobody is in its state any more.
        world.setHealth(2, 3);
        QTRY_COMPARE(world.plants(), QStringList {u"Plant 003"_s});
        QVERIFY(world.chip(u"faulty"_s)->isVisible());
        QVERIFY(world.action(u"clearFiltersAction"_s)->isEnabled());
        world.action(u"clearFiltersAction"_s)->trigger();
        QCOMPARE(world.plants().size(), 20);
        QVERIFY(!world.chip(u"lost"_s)->isChecked());
        QVERIFY(!world.action(u"clearFiltersAction"_s)->isEnabled());
    }

    void filtersByKeyboard()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.panel));
        world.setHealth(2, 2);
        world.setHealth(3, 1);
        QTRY_VERIFY(world.chip(u"lost"_s)->isVisible());
        world.search->setFocus();
        QTest::keyClick(world.search, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), world.chip(u"live"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), world.chip(u"lost"_s)); // what is not there is passed over
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(world.plants(), QStringList {u"Plant 003"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), world.chip(u"live"_s));
        // Escape takes back one thing after the other.
        world.search->setFocus();
        QTest::keyClicks(world.search, u"plant"_s);
        QTest::keyClick(world.search, Qt::Key_Escape);
        QCOMPARE(world.search->text(), QString());
        QCOMPARE(world.plants().size(), 1);
        QTest::keyClick(world.search, Qt::Key_Escape);
        QCOMPARE(world.plants().size(), 20);
        QTest::keyClick(world.search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &world.tree());
    }

    //! A filter may hide the row of the page; walking by with Tab must not open another page.
    void tabIntoTheTreeKeepsThePage()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.panel));
        world.panel.select(world.model.indexOf(world.account.profile.id, FilledAccount::code(5)));
        QSignalSpy current(&world.panel, &PlantTreePanel::currentChanged);
        world.search->setFocus();
        QTest::keyClicks(world.search, u"plant 007"_s);
        for (int i = 0; i < 10 && QApplication::focusWidget() != &world.tree(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &world.tree());
        QCOMPARE(current.size(), 0);
        QTest::keyClick(&world.tree(), Qt::Key_Tab, Qt::ShiftModifier);
        // Enter goes to what was found.
        world.search->setFocus();
        QTest::keyClick(world.search, Qt::Key_Return);
        QCOMPARE(current.size(), 1);
        QCOMPARE(current.first().first().toModelIndex().data().toString(), u"Plant 007"_s);
    }

    void saysWhichFilterLeavesNothing()
    {
        World world;
        world.setHealth(3, 1);
        QTest::keyClicks(world.search, u"Plant  x9"_s);
        QVERIFY(world.isEmptyNoticeShown());
        QVERIFY(!world.tree().isVisible());
        QCOMPARE(world.notice(), u"Nothing matches “Plant x9”."_s);
        world.action(u"lostFilterAction"_s)->trigger();
        QCOMPARE(world.notice(), u"Nothing matches “Plant x9” in this state: Lost."_s);
        world.search->clear();
        QVERIFY(!world.isEmptyNoticeShown());
        world.action(u"asleepFilterAction"_s)->trigger();
        world.action(u"lostFilterAction"_s)->trigger();
        QCOMPARE(world.notice(), u"No plant or device is in this state: Asleep."_s);
        auto *clear = world.panel.findChild<QPushButton *>(u"clearFiltersButton"_s);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(!world.isEmptyNoticeShown());
        QCOMPARE(world.plants().size(), 20);
    }

    //! A search opens what it finds within, and what the user had opened comes back.
    void expansionSurvivesFilters()
    {
        World world;
        world.setHealth(3, 1);
        world.setHealth(5, 1);
        world.tree().expand(world.row(3));
        world.tree().expand(world.row(7));
        QTest::keyClicks(world.search, u"plant 007"_s);
        QVERIFY(!world.tree().isExpanded(world.row(7))); // the plant itself is what was looked for
        world.search->setText(u"inv7"_s);
        QVERIFY(world.tree().isExpanded(world.row(7)));
        world.tree().collapse(world.row(7));
        world.search->clear();
        QVERIFY(world.tree().isExpanded(world.row(3)));
        QVERIFY(world.tree().isExpanded(world.row(7)));
        QVERIFY(!world.tree().isExpanded(world.row(5)));
        // By state the tree stays as the user has it; what is changed meanwhile counts.
        world.action(u"lostFilterAction"_s)->trigger();
        QVERIFY(world.tree().isExpanded(world.row(3)));
        QVERIFY(!world.tree().isExpanded(world.row(5)));
        world.tree().expand(world.row(5));
        world.tree().collapse(world.row(3));
        world.panel.clearFilters();
        QVERIFY(!world.tree().isExpanded(world.row(3)));
        QVERIFY(world.tree().isExpanded(world.row(5)));
        QVERIFY(world.tree().isExpanded(world.row(7)));
        world.clickHeading(PlantTreeModel::Name);
        QVERIFY(world.tree().isExpanded(world.row(5)));
        QVERIFY(!world.tree().isExpanded(world.row(6)));
    }

    //! A plant that leaves and comes back by polls is as open as it was.
    void expansionSurvivesPollsUnderAFilter()
    {
        World world;
        world.setHealth(3, 1);
        world.setHealth(5, 1);
        world.action(u"lostFilterAction"_s)->trigger();
        world.tree().expand(world.row(5));
        world.setHealth(5, 3);
        QTRY_COMPARE(world.plants(), QStringList {u"Plant 003"_s});
        world.setHealth(5, 1);
        QTRY_COMPARE(world.plants().size(), 2);
        QVERIFY(world.tree().isExpanded(world.row(5)));
    }

    void selectionAndScrollSurvivePollsWithFilterAndSorting()
    {
        World world(120);
        world.setOddLost([](int plant) { return plant; });
        world.clickHeading(PlantTreeModel::EnergyToday);
        world.action(u"lostFilterAction"_s)->trigger();
        QCOMPARE(world.plants().constFirst(), u"Plant 119"_s); // the largest first
        QTest::mouseClick(world.tree().viewport(), Qt::LeftButton, {},
                          world.tree().visualRect(world.row(113)).center());
        world.tree().verticalScrollBar()->setValue(40);
        QSignalSpy current(&world.panel, &PlantTreePanel::currentChanged);
        for (int poll = 0; poll < 3; ++poll) {
            world.account.clock.advanceBy(300'000);
            world.setOddLost([poll](int plant) { return 500 - plant + poll; });
            world.filter->tracker().refresh();
        }
        QCOMPARE(world.tree().currentIndex(), world.row(113));
        QVERIFY(world.tree().selectionModel()->isRowSelected(world.row(113).row(), world.accountRow()));
        QCOMPARE(world.tree().verticalScrollBar()->value(), 40);
        QCOMPARE(world.plants().constFirst(), u"Plant 119"_s); // nothing has moved
        // What is selected stays even when it does not match any more.
        world.setHealth(113, 3);
        world.setHealth(115, 3);
        QTRY_COMPARE(world.plants().size(), 59);
        QVERIFY(world.row(113).isValid());
        QCOMPARE(world.tree().currentIndex(), world.row(113));
        QCOMPARE(current.size(), 0);
        world.action(u"sortByEnergyTodayAction"_s)->trigger(); // with the values of now
        QCOMPARE(world.plants().constFirst(), u"Plant 001"_s);
        QCOMPARE(world.tree().currentIndex(), world.row(113));
        QCOMPARE(current.size(), 0);
    }

    void sortsByClicks()
    {
        World world(3);
        world.setHealth(1, 3, 5);
        world.setHealth(2, 3, 50);
        world.setHealth(3, 3, 10);
        const QStringList service {u"Plant 001"_s, u"Plant 002"_s, u"Plant 003"_s};
        world.clickHeading(PlantTreeModel::EnergyToday);
        QCOMPARE(world.plants(), QStringList({u"Plant 002"_s, u"Plant 003"_s, u"Plant 001"_s}));
        world.clickHeading(PlantTreeModel::EnergyToday);
        QCOMPARE(world.plants(), QStringList({u"Plant 001"_s, u"Plant 003"_s, u"Plant 002"_s}));
        world.clickHeading(PlantTreeModel::EnergyToday);
        QCOMPARE(world.plants(), service);
        QCOMPARE(world.header().sortIndicatorSection(), -1);
        QVERIFY(world.action(u"sortAsServiceAction"_s)->isChecked());
        world.action(u"sortByEnergyTodayAction"_s)->trigger();
        QCOMPARE(world.plants().constFirst(), u"Plant 002"_s);
        QCOMPARE(world.header().sortIndicatorSection(), int(PlantTreeModel::EnergyToday));
        world.action(u"sortAsServiceAction"_s)->trigger();
        QCOMPARE(world.plants(), service);
    }

    void columnsAreChosenAndRemembered()
    {
        QByteArray state;
        using Tree = PlantTreeModel;
        {
            World world;
            QVERIFY(world.tree().isColumnHidden(Tree::Place));
            QVERIFY(!world.tree().isColumnHidden(Tree::StateOfCharge));
            QMenu *menu = world.panel.columnMenu(&world.panel);
            QAction *place = nullptr;
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text() == u"Place"_s)
                    place = action;
            }
            QVERIFY(place && place->isCheckable() && !place->isChecked());
            place->trigger();
            QVERIFY(!world.tree().isColumnHidden(Tree::Place));
            QVERIFY(place->isChecked());
            world.action(u"showStateOfChargeColumnAction"_s)->trigger();
            QVERIFY(world.tree().isColumnHidden(Tree::StateOfCharge));
            world.header().moveSection(world.header().visualIndex(Tree::Place), 1);
            world.header().resizeSection(Tree::Place, 173);
            world.clickHeading(Tree::Place);
            state = world.panel.headerState();
        }
        World world;
        world.panel.restoreHeaderState("garbage");
        world.panel.restoreHeaderState({});
        QVERIFY(world.tree().isColumnHidden(Tree::Place));
        world.panel.restoreHeaderState(state);
        QVERIFY(!world.tree().isColumnHidden(Tree::Place));
        QVERIFY(world.tree().isColumnHidden(Tree::StateOfCharge));
        QCOMPARE(world.header().visualIndex(Tree::Place), 1);
        QCOMPARE(world.header().sectionSize(Tree::Place), 173);
        QCOMPARE(world.header().sortIndicatorSection(), int(Tree::Place));
        QCOMPARE(world.filter->sortColumn(), int(Tree::Place));
        QCOMPARE(world.panel.headerState(), state);
        for (qsizetype cut = 0; cut < state.size(); cut += 7) // a torn state changes nothing
            world.panel.restoreHeaderState(state.first(cut));
        QCOMPARE(world.panel.headerState(), state);
        world.action(u"resetColumnsAction"_s)->trigger();
        QVERIFY(world.tree().isColumnHidden(Tree::Place));
        QVERIFY(!world.tree().isColumnHidden(Tree::StateOfCharge));
        QCOMPARE(world.header().visualIndex(Tree::Power), 1);
        QCOMPARE(world.filter->sortColumn(), -1);
    }

    //! In a narrow window columns go that nobody asked for; those that were asked for stay, and the name is
    //! legible.
    void narrowWindowsKeepTheUsersColumns()
    {
        using Tree = PlantTreeModel;
        World world(20, 300);
        QVERIFY(world.tree().isColumnHidden(Tree::EnergyToday));
        QVERIFY(!world.tree().isColumnHidden(Tree::Power));
        QVERIFY(!world.tree().isColumnHidden(Tree::State));
        QVERIFY(world.header().sectionSize(Tree::Name) >= 130);
        QVERIFY(!world.tree().horizontalScrollBar()->isVisible());
        QAction *today = world.action(u"showEnergyTodayColumnAction"_s);
        QVERIFY(!today->isChecked()); // it says what is seen
        today->trigger();
        QVERIFY(!world.tree().isColumnHidden(Tree::EnergyToday));
        world.action(u"showPlaceColumnAction"_s)->trigger();
        QVERIFY(world.header().sectionSize(Tree::Name) >= 130);
        QTRY_VERIFY(world.tree().horizontalScrollBar()->isVisible());
        world.panel.resize(900, 500);
        QVERIFY(!world.tree().isColumnHidden(Tree::StateOfCharge));
        world.action(u"showStateOfChargeColumnAction"_s)->trigger();
        world.panel.resize(1200, 500);
        QVERIFY(world.tree().isColumnHidden(Tree::StateOfCharge)); // room is no reason to bring it back
        world.panel.resize(300, 500);
        QVERIFY(!world.tree().isColumnHidden(Tree::EnergyToday));
    }

    //! Whatever had to go, the columns that are left fill the tree.
    void droppedColumnsLeaveNoHole()
    {
        World world;
        world.action(u"showPlaceColumnAction"_s)->trigger();
        for (int width = 300; width <= 1300; width += 25) {
            world.panel.resize(width, 500);
            QCOMPARE_GE(world.header().length(), world.tree().viewport()->width());
        }
    }

    void opensTheColumnMenuFromTheHeadings()
    {
        World world;
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, world.headingOf(PlantTreeModel::Power),
            world.header().viewport()->mapToGlobal(world.headingOf(PlantTreeModel::Power)));
        QApplication::sendEvent(world.header().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().size() > 10);
        menu->close();
    }

    //! Somebody asks for a row that a filter hides: the filter goes.
    void selectRevealsWhatIsHidden()
    {
        World world;
        world.setHealth(3, 1);
        world.action(u"lostFilterAction"_s)->trigger();
        QTest::keyClicks(world.search, u"003"_s);
        QVERIFY(!world.row(5).isValid());
        world.panel.select(world.model.indexOf(world.account.profile.id, DeviceId {51}));
        QCOMPARE(world.tree().currentIndex().parent(), world.row(5));
        QVERIFY(world.search->text().isEmpty());
        QVERIFY(!world.action(u"lostFilterAction"_s)->isChecked());
        QVERIFY(world.tree().isExpanded(world.row(5)));
    }

    void copiesWhatIsShown()
    {
        World world(3);
        QVERIFY(QTest::qWaitForWindowActive(&world.panel));
        world.tree().setFocus();
        world.action(u"showSerialNumberColumnAction"_s)->trigger();
        world.action(u"sortByNameAction"_s)->trigger();
        world.panel.select(world.model.indexOf(world.account.profile.id, DeviceId {21}));
        QTest::keyClick(&world.tree(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&world.tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"Name\tPower"_s));
        QVERIFY(lines.at(0).endsWith(u"Serial number"_s));
        QVERIFY(lines.at(1).startsWith(u"Inverter\t"_s) && lines.at(1).endsWith(u"INV2"_s));
        // Everything that is to be seen, in the order of the screen.
        QTest::keyClick(&world.tree(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&world.tree(), Qt::Key_C, Qt::ControlModifier);
        const QStringList all = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QStringList names;
        for (const QString &line : all)
            names << line.section(u'\t', 0, 0);
        QCOMPARE(names.join(u' '), u"Roofs Plant 001 Plant 002 Inverter Battery Meter Plant 003"_s);
    }
};

QTEST_MAIN(PlantTreePanelTest)
#include "tst_planttreepanel.moc"
