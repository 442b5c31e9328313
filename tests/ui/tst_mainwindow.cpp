// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/planttreemodel.h"
#include "ui/models/readingtablemodel.h"
#include "ui/views/connectionbanner.h"
#include "ui/views/deviceview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantview.h"
#include "ui/views/readingpanel.h"
#include "ui/views/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

//! The real window, driven by keyboard and mouse, over a store that is filled by hand.
class MainWindowTest : public QObject
{
    Q_OBJECT

    struct World
    {
        FilledAccount account;
        Theme theme {*qApp};
        MainWindow window {account.clock, theme};

        explicit World(int plants = 60)
            : account(plants)
        {
            theme.setChoice(ThemeChoice::Light);
            account.poll();
            window.addAccount(account.profile, account.data());
            window.resize(1200, 500);
            window.show();
        }
        QTreeView &tree() { return window.treePanel().tree(); }
        QString page() const
        {
            return window.findChild<QStackedWidget *>(u"pagesStackedWidget"_s)->currentWidget()->objectName();
        }
        QString currentName() { return tree().currentIndex().siblingAtColumn(0).data().toString(); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void startsWithAWelcome()
    {
        FilledAccount account;
        Theme theme(*qApp);
        MainWindow window(account.clock, theme);
        window.show();
        QSignalSpy form(&window, &MainWindow::accountFormRequested);
        QSignalSpy help(&window, &MainWindow::accountHelpRequested);
        QSignalSpy demo(&window, &MainWindow::demoRequested);
        for (const QString &card : {u"welcomeAccountCard"_s, u"welcomeHelpCard"_s, u"welcomeDemoCard"_s})
            QTest::mouseClick(window.findChild<QAbstractButton *>(card), Qt::LeftButton);
        QCOMPARE(form.count(), 1);
        QCOMPARE(help.count(), 1);
        QCOMPARE(demo.count(), 1);
        QVERIFY(!window.findChild<QAction *>(u"removeAccountAction"_s)->isEnabled());
    }

    void showsALonePlantAtOnce()
    {
        FilledAccount account(0);
        Theme theme(*qApp);
        MainWindow window(account.clock, theme);
        window.addAccount(account.profile, account.data());
        QSignalSpy visible(&window, &MainWindow::visiblePlantChanged);
        account.store.applyPlants({TreeFixture::plant(u"NE=1"_s, u"Mine"_s)}, account.clock.now());
        QCOMPARE(visible.count(), 1);
        QCOMPARE(visible.at(0).at(1).value<PlantCode>(), FilledAccount::code(1));
    }

    void keepsSelectionScrollAndExpansionOverPolls()
    {
        World world;
        QTreeView &tree = world.tree();
        world.window.select(world.account.profile.id, FilledAccount::code(40));
        tree.expand(tree.currentIndex());
        const int scroll = tree.verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QCOMPARE(world.currentName(), u"Plant 040"_s);
        QSignalSpy current(&world.window.treePanel(), &PlantTreePanel::currentChanged);
        for (int poll = 0; poll < 3; ++poll) {
            world.account.clock.advanceBy(300'000);
            world.account.poll(4 + poll);
        }
        // A new plant and a new device come in too.
        QList<Plant> plants;
        const QList<PlantCode> codes = world.account.store.plantCodes();
        for (const PlantCode &code : codes)
            plants << *world.account.store.plant(code);
        plants << TreeFixture::plant(u"NE=999"_s, u"Newcomer"_s);
        world.account.store.applyPlants(plants, world.account.clock.now());
        QCOMPARE(world.currentName(), u"Plant 040"_s);
        QVERIFY(tree.isExpanded(tree.currentIndex()));
        QCOMPARE(tree.verticalScrollBar()->value(), scroll);
        QCOMPARE(current.count(), 0);
        QCOMPARE(world.page(), u"plantPages"_s);
    }

    void walksTheTreeByKeyboard()
    {
        World world;
        world.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&world.window)); // shortcuts only work there
        QTreeView &tree = world.tree();
        tree.setFocus();
        QCOMPARE(world.page(), u"accountView"_s);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(world.page(), u"plantPages"_s);
        QTest::keyClick(&tree, Qt::Key_Right);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(world.page(), u"devicePages"_s);
        auto *table = world.window.findChild<QTableView *>(u"readingTableView"_s);
        QVERIFY(table->model()->rowCount() > 0);
        table->selectRow(1); // below the heading of its group
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString row = QGuiApplication::clipboard()->text();
        QVERIFY2(row.endsWith(u"\tinverter_state\n"_s) && row.count(u'\n') == 1, qPrintable(row));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Reading\tValue\tUnit\tAge\tField\n"_s + row);
    }

    void offersWhatCanBeDoneWithARow()
    {
        World world(3);
        const auto menuOf = [&world](const QModelIndex &row) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, world.tree().visualRect(row).center(),
                                    world.tree().viewport()->mapToGlobal(world.tree().visualRect(row).center()));
            QApplication::sendEvent(world.tree().viewport(), &event);
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        const QAbstractItemModel &rows = *world.tree().model();
        const QModelIndex account = rows.index(0, 0);
        const QModelIndex second = rows.index(1, 0, account);
        QMenu *menu = menuOf(second);
        QVERIFY(menu);
        QCOMPARE(world.currentName(), u"Plant 002"_s);
        QVERIFY(!menu->actions().contains(world.window.findChild<QAction *>(u"removeAccountAction"_s)));
        menu->findChild<QAction *>(u"copyCodeAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"NE=2"_s);
        menu->findChild<QAction *>(u"expandRowAction"_s)->trigger();
        QVERIFY(world.tree().isExpanded(second));
        menu->close();
        menu = menuOf(rows.index(0, 0, second));
        menu->findChild<QAction *>(u"copyCodeAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"INV2"_s);
        QVERIFY(!menu->findChild<QAction *>(u"expandRowAction"_s));
        menu->close();
        // Several selected rows are copied together.
        world.tree().selectionModel()->select(account, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        menu = menuOf(account);
        QVERIFY(menu->actions().contains(world.window.findChild<QAction *>(u"removeAccountAction"_s)));
        world.tree().findChild<QAction *>(u"copyAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        menu->close();
    }

    void searchesAndFindsItsWayBack()
    {
        World world;
        QTreeView &tree = world.tree();
        world.window.select(world.account.profile.id, FilledAccount::code(7));
        tree.expand(tree.currentIndex());
        auto *search = world.window.findChild<QLineEdit *>(u"plantSearchLineEdit"_s);
        QTest::keyClicks(search, u"inv12"_s); // a serial number
        const QModelIndex account = tree.model()->index(0, 0);
        QTRY_COMPARE(tree.model()->rowCount(account), 1);
        QCOMPARE(tree.model()->index(0, 0, account).data().toString(), u"Plant 012"_s);
        QVERIFY(tree.isExpanded(tree.model()->index(0, 0, account)));
        QCOMPARE(world.window.findChild<PlantView *>()->plant(), FilledAccount::code(7)); // the page stays
        search->clear();
        QCOMPARE(tree.model()->rowCount(account), 60);
        const QModelIndex seven = tree.model()->index(6, 0, account);
        QVERIFY(tree.isExpanded(seven));
        QVERIFY(!tree.isExpanded(tree.model()->index(11, 0, account)));
        QTest::keyClicks(search, u"nothing like this"_s);
        QVERIFY(!tree.isVisible());
    }

    void switchesTheThemeWhileRunning()
    {
        World world;
        world.window.select(world.account.profile.id, FilledAccount::code(1));
        const auto lightness = [&world] {
            return world.window.grab()
                .toImage()
                .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .pixelColor(0, 0)
                .lightness();
        };
        QVERIFY(lightness() > 200);
        QSignalSpy chosen(&world.window, &MainWindow::themeChosen);
        world.window.findChild<QAction *>(u"darkThemeAction"_s)->trigger();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(world.theme.isDark());
        QVERIFY(lightness() < 60);
        world.window.findChild<QAction *>(u"lightThemeAction"_s)->trigger();
        QVERIFY(lightness() > 200);
    }

    void saysWhatIsWrongWithTheConnection_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("button");
        using State = LinkStatus::State;
        QTest::newRow("online") << int(State::Online) << int(ApiError::Kind::None) << u"-"_s;
        QTest::newRow("signing in") << int(State::SigningIn) << int(ApiError::Kind::None) << u""_s;
        QTest::newRow("offline") << int(State::Offline) << int(ApiError::Kind::Connection) << u"Try now"_s;
        QTest::newRow("quota") << int(State::QuotaPause) << int(ApiError::Kind::Quota) << u""_s;
        QTest::newRow("taken") << int(State::SessionTaken) << int(ApiError::Kind::Session)
                               << u"Take it back"_s;
        QTest::newRow("password") << int(State::NeedsUser) << int(ApiError::Kind::Credentials)
                                  << u"Enter password…"_s;
    }

    void saysWhatIsWrongWithTheConnection()
    {
        QFETCH(int, state);
        QFETCH(int, kind);
        QFETCH(QString, button);
        World world(2);
        LinkStatus status;
        status.state = LinkStatus::State(state);
        status.since = world.account.clock.now();
        status.error.kind = ApiError::Kind(kind);
        world.window.showStatus(world.account.profile.id, status);
        const auto *banner = world.window.findChild<ConnectionBanner *>();
        QCOMPARE(banner->isVisible(), button != u"-"_s);
        if (button == u"-"_s)
            return;
        QVERIFY(!banner->sentence().isEmpty());
        auto *action = banner->findChild<QAbstractButton *>(u"connectionBannerButton"_s);
        QCOMPARE(action->isVisible(), !button.isEmpty());
        if (button.isEmpty())
            return;
        QCOMPARE(action->accessibleName(), button);
        QSignalSpy password(&world.window, &MainWindow::passwordRequested);
        QSignalSpy retry(&world.window, &MainWindow::retryRequested);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(password.count() + retry.count(), 1);
        QCOMPARE(password.count(), LinkStatus::State(state) == LinkStatus::State::NeedsUser ? 1 : 0);
    }

    void warnsBeforeAnAccountEnds_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("in ten days") << 10 << true;
        QTest::newRow("in two months") << 60 << false;
    }

    void warnsBeforeAnAccountEnds()
    {
        QFETCH(int, days);
        QFETCH(bool, isWarned);
        FilledAccount account(2);
        account.profile.expiresOn = QDateTime::fromMSecsSinceEpoch(account.clock.now()).date().addDays(days);
        Theme theme(*qApp);
        MainWindow window(account.clock, theme);
        window.addAccount(account.profile, account.data());
        window.show();
        LinkStatus status;
        status.state = LinkStatus::State::Online;
        window.showStatus(account.profile.id, status);
        auto *banner = window.findChild<ConnectionBanner *>();
        QCOMPARE(banner->isVisible(), isWarned);
        QCOMPARE(banner->sentence().contains(u"ends on"_s), isWarned);
        // Trouble outranks it.
        status.state = LinkStatus::State::Offline;
        window.showStatus(account.profile.id, status);
        QVERIFY(!banner->sentence().contains(u"ends on"_s));
    }

    //! With OAuth no password helps; what does depends on what is missing.
    void theBannerAsksForTheOwnersConsent_data()
    {
        using Kind = ApiError::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("asksOwner");
        QTest::newRow("withdrawn") << int(Kind::Credentials) << u"oauth#1110"_s
                                   << u"The owner's consent is needed."_s << true;
        QTest::newRow("reading switched off")
            << int(Kind::Permission) << u"oauth#scope"_s
            << u"The owner no longer allows Heliodesk to read the plants."_s << true;
        QTest::newRow("keychain locked") << int(Kind::Secret) << QString() << QString() << false;
    }

    void theBannerAsksForTheOwnersConsent()
    {
        QFETCH(int, kind);
        QFETCH(QString, id);
        QFETCH(QString, sentence);
        QFETCH(bool, asksOwner);
        World world(2);
        world.window.select(world.account.profile.id);
        LinkStatus status;
        status.state = LinkStatus::State::NeedsUser;
        status.isOAuth = true;
        status.error.kind = ApiError::Kind(kind);
        status.error.exceptionId = id;
        QSignalSpy consent(&world.window, &MainWindow::authoriseRequested);
        QSignalSpy retry(&world.window, &MainWindow::retryRequested);
        world.window.showStatus(world.account.profile.id, status);
        auto *banner = world.window.findChild<ConnectionBanner *>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(sentence), qPrintable(banner->sentence()));
        Q_EMIT banner->actionTriggered();
        QCOMPARE(consent.count(), asksOwner ? 1 : 0);
        QCOMPARE(retry.count(), asksOwner ? 0 : 1);

        status = {};
        status.state = LinkStatus::State::Online;
        status.isOAuth = true;
        status.passwordForgottenAtExit = true;
        world.window.showStatus(world.account.profile.id, status);
        QVERIFY2(banner->sentence().contains(u"consent is kept for this run only"_s),
                 qPrintable(banner->sentence()));
    }

    void removesAnAccountAndItsPage()
    {
        World world(3);
        world.window.select(world.account.profile.id, FilledAccount::code(2));
        world.window.removeAccount(world.account.profile.id);
        QCOMPARE(world.page(), u"welcomeView"_s);
        world.account.poll(); // nobody may still be listening
        QCOMPARE(world.tree().model()->rowCount(), 0);
    }

    void remembersItsLayout()
    {
        QByteArray layout;
        {
            World world(2);
            world.window.resize(1111, 655);
            layout = world.window.layoutState();
        }
        World world(2);
        const QSize before = world.window.size();
        world.window.restoreLayout("garbage");
        QCOMPARE(world.window.size(), before);
        world.window.restoreLayout(layout);
        QCOMPARE(world.window.size(), QSize(1111, 655));
    }

    void remembersTheTableOfReadings()
    {
        const auto readingsOf = [](World &world) {
            world.window.select(world.account.profile.id, DeviceId {11});
            return &world.window.findChild<DeviceView *>()->readings();
        };
        QByteArray layout;
        {
            World world(2);
            ReadingPanel *readings = readingsOf(world);
            readings->setShowsFieldsWithoutValue(true);
            readings->findChild<QTableView *>()->horizontalHeader()->hideSection(ReadingTableModel::Key);
            layout = world.window.layoutState();
        }
        World world(2);
        world.window.restoreLayout(layout);
        QCOMPARE(world.window.layoutState().size(), layout.size()); // kept although the page is not made yet
        const ReadingPanel *readings = readingsOf(world);
        QVERIFY(readings->showsFieldsWithoutValue());
        QVERIFY(readings->findChild<QTableView *>()->horizontalHeader()->isSectionHidden(ReadingTableModel::Key));
    }

    void namesEveryInteractiveWidget()
    {
        World world(2);
        world.window.select(world.account.profile.id, FilledAccount::code(1));
        const QList<QWidget *> widgets = world.window.findChildren<QWidget *>();
        int count = 0;
        for (const QWidget *widget : widgets) {
            const bool isInteractive = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QTreeView *>(widget) || qobject_cast<const QTableView *>(widget);
            const bool isQtsOwn = widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<const QTableView *>(widget->parentWidget())
                || qobject_cast<const QLineEdit *>(widget->parentWidget());
            if (!isInteractive || isQtsOwn)
                continue;
            ++count;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            if (widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(count > 5);
        const QList<QAction *> actions = world.window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->isSeparator() && !action->menu() && !action->text().isEmpty())
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
