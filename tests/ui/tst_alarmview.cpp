// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountdata.h"
#include "tests/models/alarmfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/planttreemodel.h"
#include "ui/models/roles.h"
#include "ui/views/alarmfilterbar.h"
#include "ui/views/alarmtable.h"
#include "ui/views/alarmview.h"
#include "ui/views/filterchip.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantview.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using AlarmFixture::Minute;
using TreeFixture::Noon;

//! The page of alarms in the real window, by keyboard and mouse, over stores filled by hand.
class AlarmViewTest : public QObject
{
    Q_OBJECT

    struct World
    {
        FilledAccount account {9};
        AlarmStore alarms {nullptr, account.clock};
        Theme theme {*qApp};
        MainWindow window {account.clock, theme};

        explicit World(bool isFilled = true)
        {
            theme.setChoice(ThemeChoice::Light);
            window.setFormatter(Formatter(QLocale(u"en_GB"_s)));
            account.poll();
            if (isFilled)
                AlarmFixture::fill(alarms);
            AccountData data;
            data.plants = &account.store;
            data.power = &account.history;
            data.alarms = &alarms;
            window.addAccount(account.profile, data);
            window.resize(1300, 800);
            window.show();
            window.activateWindow();
            isActive = QTest::qWaitForWindowActive(&window); // keys only reach an active window
        }
        bool isActive = false;
        void open() { window.findChild<QAction *>(u"alarmsAction"_s)->trigger(); }
        template <typename Widget>
        Widget &the(const QString &name)
        {
            return *window.findChild<Widget *>(name);
        }
        AlarmTable &table() { return the<AlarmTable>(u"alarmTreeView"_s); }
        QLineEdit &search() { return the<QLineEdit>(u"alarmSearchLineEdit"_s); }
        QString page() { return the<QStackedWidget>(u"pagesStackedWidget"_s).currentWidget()->objectName(); }
        QStringList names()
        {
            QStringList names;
            for (int row = 0; row < table().model()->rowCount(); ++row)
                names << table().model()->index(row, 0).data().toString();
            return names;
        }
        QString shown(const QString &label) { return the<QLabel>(label).text(); }
        quint64 idOf(const QString &name) const
        {
            for (int row = 0; row < alarms.count(); ++row) {
                if (alarms.at(row).alarm.name == name)
                    return alarms.at(row).id;
            }
            return 0;
        }
        void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void opensFromMenuKeysAndButton()
    {
        World world;
        QVERIFY(world.isActive);
        QTest::keyClick(&world.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(world.page(), u"alarmView"_s);
        QCOMPARE(world.window.windowTitle(), u"Alarms"_s);
        QCOMPARE(world.names().size(), 4);
        QCOMPARE(world.names().constFirst(), u"String reversed"_s);
        QCOMPARE(world.shown(u"statusDataLabel"_s).left(11), u"Alarms from"_s);
        // A click on the row that is current anyway leads back.
        QTreeView &tree = world.window.treePanel().tree();
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.currentIndex()).center());
        QVERIFY(world.page() != u"alarmView"_s);
        auto &button = world.the<QToolButton>(u"alarmsButton"_s);
        QCOMPARE(button.text(), u"4 alarms"_s);
        QCOMPARE(button.accessibleName(), u"4 active alarms, the worst: Critical"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(world.page(), u"alarmView"_s);
    }

    void tellsAllAboutOne()
    {
        World world;
        world.open();
        QCOMPARE(world.shown(u"noAlarmChosenLabel"_s).left(15), u"Choose an alarm"_s);
        world.choose(0);
        QCOMPARE(world.shown(u"alarmNameLabel"_s), u"String reversed"_s);
        QCOMPARE(world.shown(u"alarmCauseLabel"_s), u"A string leaks to earth.\nIt may be the rain."_s);
        QCOMPARE(world.shown(u"alarmAdviceLabel"_s), u"1. Check the strings.\n2. Restart the inverter."_s);
        QVERIFY2(world.shown(u"alarmStateLabel"_s).startsWith(u"Still active at "_s),
                 qPrintable(world.shown(u"alarmStateLabel"_s)));
        const QString facts = world.the<QWidget>(u"alarmFactList"_s).accessibleDescription();
        QVERIFY2(
            facts.contains(u"Plant: Plant 001; Device: Inverter 9; Type of device: Inverter; Serial number: "
                           "SN-Inverter 9; Raised: "_s),
            qPrintable(facts));
        QVERIFY2(facts.contains(u"Times: 1 time"_s), qPrintable(facts));
        world.the<QComboBox>(u"alarmStateComboBox"_s).setCurrentIndex(int(AlarmFilter::State::Ended));
        world.choose(0);
        QVERIFY2(world.shown(u"alarmStateLabel"_s).startsWith(u"Ended between "_s),
                 qPrintable(world.shown(u"alarmStateLabel"_s)));
    }

    void filtersByKeyboard()
    {
        World world;
        world.open();
        QVERIFY(world.isActive);
        world.table().setFocus();
        QTest::keyClicks(&world.table(), u"d"_s); // typing goes to the search
        QVERIFY(world.search().hasFocus());
        QTest::keyClicks(&world.search(), u"ongle"_s);
        QCOMPARE(world.names(), QStringList {u"Network Connection Error"_s});
        QTest::keyClick(&world.search(), Qt::Key_Down);
        QVERIFY(world.table().hasFocus());
        QTest::keyClick(&world.table(), Qt::Key_Escape);
        QCOMPARE(world.names().size(), 4);
        auto &critical = world.the<FilterChip>(u"criticalSeverityButton"_s);
        auto &major = world.the<FilterChip>(u"majorSeverityButton"_s);
        QCOMPARE(critical.accessibleName(), u"Critical: 1 alarms"_s);
        critical.setFocus();
        QTest::keyClick(&critical, Qt::Key_Right);
        QVERIFY(major.hasFocus());
        QTest::keyClick(&major, Qt::Key_Space);
        QCOMPARE(world.names().size(), 2);
        QTest::mouseClick(&critical, Qt::LeftButton);
        QCOMPARE(world.names().size(), 3);
        QTest::keyClick(&world.search(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(world.search().hasFocus());
    }

    void groupsAndOpensThem()
    {
        World world;
        world.open();
        auto &groups = world.the<QComboBox>(u"alarmGroupingComboBox"_s);
        groups.setFocus();
        QTest::keyClick(&groups, Qt::Key_Down);
        QCOMPARE(world.names().constFirst(), u"Plant 1 (2)"_s);
        const QModelIndex first = world.table().model()->index(0, 0);
        QVERIFY(world.table().isExpanded(first)); // few: opened at once
        world.choose(0);
        QVERIFY(world.shown(u"noAlarmChosenLabel"_s).startsWith(u"Open the group"_s));
        world.table().setFocus();
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QVERIFY(!world.table().isExpanded(first));
        QTest::keyClick(&world.table(), Qt::Key_Right);
        QVERIFY(world.table().isExpanded(first));
        QTest::keyClick(&world.table(), Qt::Key_Down);
        QCOMPARE(world.shown(u"alarmNameLabel"_s), u"String reversed"_s);
        // A poll leaves all that as it is.
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms << AlarmFixture::alarm(u"NE=5"_s, u"Inverter 5"_s, u"Fan"_s, AlarmSeverity::Critical,
                                      Noon + Minute);
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QCOMPARE(world.shown(u"alarmNameLabel"_s), u"String reversed"_s);
        QCOMPARE(world.names().constFirst(), u"Plant 5 (1)"_s);
        QVERIFY(world.table().isExpanded(world.table().model()->index(1, 0)));
    }

    void goesToDeviceAndPlantAndBack()
    {
        World world(false);
        QList<Alarm> alarms {
            AlarmFixture::alarm(u"NE=2"_s, u"Inverter"_s, u"Fan"_s, AlarmSeverity::Major, Noon),
            AlarmFixture::alarm(u"NE=3"_s, u"Gone"_s, u"Fan"_s, AlarmSeverity::Minor, Noon)};
        alarms[0].serial = u"INV2"_s;
        AlarmFixture::poll(world.alarms, alarms, Noon);
        world.open();
        world.choose(0);
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(world.page(), u"devicePages"_s);
        QCOMPARE(PlantTreeModel::deviceId(world.window.treePanel().currentSourceIndex()), DeviceId {21});
        QTest::keyClick(&world.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.page(), u"alarmView"_s);
        QTest::keyClick(&world.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(world.page(), u"devicePages"_s);
        QTest::keyClick(&world.window, Qt::Key_Left, Qt::AltModifier);
        world.choose(1);
        QVERIFY(!world.the<QPushButton>(u"goToDeviceButton"_s).isEnabled());
        QTest::mouseClick(&world.the<QPushButton>(u"goToPlantButton"_s), Qt::LeftButton);
        QCOMPARE(world.page(), u"plantPages"_s);
    }

    void showsOnePlantOnly()
    {
        World world;
        world.window.showAlarms(world.account.profile.id, {u"NE=2"_s});
        QCOMPARE(world.names(), QStringList {u"Network Connection Error"_s});
        auto &only = world.the<QToolButton>(u"alarmPlaceButton"_s);
        QVERIFY(only.isVisible());
        QCOMPARE(only.text(), u"Only Plant 002"_s);
        QTest::mouseClick(&only, Qt::LeftButton);
        QCOMPARE(world.names().size(), 4);
        QVERIFY(!only.isVisible());
        QTest::keyClick(&world.window, Qt::Key_Left, Qt::AltModifier); // back to the one plant
        QCOMPARE(world.names().size(), 1);
        world.choose(0);
        world.window.showAlarms();
        world.choose(0);
        world.the<QAction>(u"onlyThisPlantAction"_s).trigger();
        QCOMPARE(world.names(), (QStringList {u"String reversed"_s, u"Low insulation resistance"_s}));
    }

    void opensAnAlarm()
    {
        World world;
        world.open();
        world.search().setText(u"dongle"_s);
        world.window.showAlarm(world.account.profile.id, world.idOf(u"String reversed"_s));
        QCOMPARE(world.shown(u"alarmNameLabel"_s), u"String reversed"_s); // what hid it is taken back
        QCOMPARE(world.search().text(), QString());
        world.window.showAlarm(world.account.profile.id, world.idOf(u"Grid overvoltage"_s));
        QCOMPARE(world.shown(u"alarmNameLabel"_s), u"Grid overvoltage"_s); // also one that is over
        world.window.showAlarm(world.account.profile.id, 4711);
        QCOMPARE(world.shown(u"alarmNameLabel"_s), u"Grid overvoltage"_s);
    }

    void copiesRows()
    {
        World world;
        world.open();
        world.choose(1);
        world.table().setFocus();
        QTest::keyClick(&world.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().startsWith(
                     u"Network Connection Error\tMajor\tPlant 2\tDongle\t"_s),
                 qPrintable(QApplication::clipboard()->text()));
        QTest::keyClick(&world.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(QApplication::clipboard()->text().startsWith(
                     u"Alarm\tSeverity\tPlant\tDevice\tRaised\tAge\tState\n"_s),
                 qPrintable(QApplication::clipboard()->text()));
    }

    void remembersItsLayout()
    {
        QByteArray layout;
        {
            World world;
            world.open();
            world.table().header()->setSectionHidden(AlarmTableModel::Age, true);
            world.table().sortByColumn(AlarmTableModel::Raised, Qt::DescendingOrder);
            world.the<QComboBox>(u"alarmGroupingComboBox"_s).setCurrentIndex(int(AlarmGrouping::Name));
            world.the<QComboBox>(u"alarmStateComboBox"_s).setCurrentIndex(int(AlarmFilter::State::All));
            layout = world.window.layoutState();
        }
        World world;
        world.window.restoreLayout(layout);
        QCOMPARE(world.window.layoutState().size(), layout.size());
        world.open();
        QVERIFY(world.table().header()->isSectionHidden(AlarmTableModel::Age));
        QCOMPARE(world.names().constFirst(), u"Network Connection Error (1)"_s);
        QCOMPARE(world.window.findChild<AlarmView *>()->model().counts().shown, 5);
        world.window.findChild<AlarmView *>()->restoreLayout("garbage");
        QVERIFY(world.table().header()->isSectionHidden(AlarmTableModel::Age));
    }

    void isTheLastPageAgain()
    {
        QByteArray layout;
        {
            World world;
            world.open();
            layout = world.window.layoutState();
        }
        FilledAccount account(2);
        AlarmStore alarms(nullptr, account.clock);
        Theme theme(*qApp);
        MainWindow window(account.clock, theme);
        window.restoreLayout(layout);
        AccountData data;
        data.plants = &account.store;
        data.power = &account.history;
        data.alarms = &alarms;
        window.addAccount(account.profile, data);
        QVERIFY(window.findChild<AlarmView *>());
        QCOMPARE(window.windowTitle(), u"Alarms"_s);
        window.removeAccount(account.profile.id);
        QCOMPARE(window.findChild<QStackedWidget *>(u"pagesStackedWidget"_s)->currentWidget()->objectName(),
                 u"welcomeView"_s);
    }

    void saysWhyThereIsNothing()
    {
        World world(false);
        world.open();
        QCOMPARE(world.shown(u"noAlarmsLabel"_s), u"The service has not been asked for alarms yet."_s);
        AlarmPollStatus status;
        status.error.kind = ApiError::Kind::Permission;
        world.window.showAlarmPoll(world.account.profile.id, status);
        QCOMPARE(world.shown(u"noAlarmsLabel"_s),
                 u"The alarms are not known. This account may not read alarms."_s);
        QCOMPARE(world.the<NoticeStrip>(u"alarmNoticeStrip"_s).sentence(),
                 u"This account may not read alarms."_s);
        world.window.showAlarmPoll(world.account.profile.id, {});
        QVERIFY(world.the<NoticeStrip>(u"alarmNoticeStrip"_s).isHidden());
        AlarmFixture::poll(world.alarms, {}, Noon);
        QCOMPARE(world.shown(u"noAlarmsLabel"_s), u"No alarms. The service tells none for 9 plants."_s);

        AlarmFixture::poll(world.alarms, AlarmFixture::usual(), Noon + Minute);
        AlarmFixture::poll(world.alarms, {}, Noon + 2 * Minute);
        QCOMPARE(world.shown(u"noAlarmsLabel"_s), u"No alarm is active. 4 ended."_s);
        auto &other = world.the<QPushButton>(u"showOtherAlarmsButton"_s);
        QTest::mouseClick(&other, Qt::LeftButton);
        QCOMPARE(world.names().size(), 4);
        world.search().setText(u"chocolate"_s);
        QCOMPARE(world.shown(u"noAlarmsLabel"_s), u"No alarm matches the filter."_s);
        QCOMPARE(other.text(), u"Clear filters"_s);
        // Old ones stay, with their age.
        world.search().clear();
        status.error.kind = ApiError::Kind::Connection;
        world.account.clock.jumpTo(Noon + 182 * Minute);
        world.window.showAlarmPoll(world.account.profile.id, status);
        QVERIFY(world.the<NoticeStrip>(u"alarmNoticeStrip"_s).isVisible());
    }

    void standsInTheTreeAndOnThePlantPage()
    {
        World world;
        const PlantTreeModel &tree = world.window.treeModel();
        const ProfileId id = world.account.profile.id;
        const QModelIndex plant = tree.indexOf(id, PlantCode {u"NE=1"_s});
        QCOMPARE(plant.data(Roles::AlarmCount).toInt(), 2);
        QCOMPARE(plant.data(Roles::WorstAlarm).toInt(), int(AlarmSeverity::Critical));
        QCOMPARE(plant.data(Qt::AccessibleDescriptionRole).toString(),
                 u"Plant, 2 active alarms, the worst: Critical"_s);
        QVERIFY(plant.data(Qt::ToolTipRole).toString().contains(u"2 active alarms"_s));
        QCOMPARE(tree.indexOf(id).data(Roles::AlarmCount).toInt(), 4);
        QCOMPARE(tree.indexOf(id, PlantCode {u"NE=9"_s}).data(Qt::AccessibleDescriptionRole).toString(),
                 u"Plant"_s);
        world.window.select(id, PlantCode {u"NE=2"_s});
        auto &button =
            *world.window.findChild<PlantView *>()->findChild<QToolButton *>(u"pageAlarmsButton"_s);
        QVERIFY(button.isVisible());
        QCOMPARE(button.text(), u"1 alarms"_s);
        QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms << AlarmFixture::alarm(u"NE=2"_s, u"Inverter 5"_s, u"Fan"_s, AlarmSeverity::Minor,
                                      Noon + Minute);
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(button.text(), u"2 alarms"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(world.page(), u"alarmView"_s);
        QCOMPARE(world.names(), (QStringList {u"Network Connection Error"_s, u"Fan"_s}));
        world.window.select(id, PlantCode {u"NE=9"_s});
        QVERIFY(!button.isVisible());
    }

    void refreshAsksForAlarms()
    {
        World world;
        QSignalSpy alarms(&world.window, &MainWindow::alarmRefreshRequested);
        QSignalSpy lists(&world.window, &MainWindow::refreshRequested);
        world.open();
        QTest::keyClick(&world.window, Qt::Key_F5);
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(lists.size(), 0);
        QCOMPARE(alarms.at(0).at(0).value<ProfileId>(), ProfileId());
    }
};

QTEST_MAIN(AlarmViewTest)
#include "tst_alarmview.moc"
