// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/net/httptransport.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "tests/support/program.h"
#include "ui/format/language.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/connectionbanner.h"
#include "ui/views/deviceview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantpages.h"
#include "ui/views/plantview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
} // namespace

//! The program as it ships, driven by keyboard and mouse, against simulators on real sockets.
class WindowFlowsTest : public QObject
{
    Q_OBJECT

    static QTreeView &tree(Program &program) { return program.window().treePanel().tree(); }
    static ConnectionBanner &banner(Program &program)
    {
        return *program.window().findChild<ConnectionBanner *>();
    }
    static QString page(Program &program)
    {
        return program.window()
            .findChild<QStackedWidget *>(u"pagesStackedWidget"_s)
            ->currentWidget()
            ->objectName();
    }
    static QString words(Program &program, const QString &label)
    {
        return program.window().findChild<QLabel *>(label)->text();
    }
    static AccountSession &session(Program &program, qsizetype number = 0)
    {
        return *program.application().sessions().at(number);
    }
    static bool isBannerSilent(Program &program) { return banner(program).isHidden(); }
    //! Gives the window the keyboard: shortcuts only work in an active one.
    static bool activate(Program &program)
    {
        program.window().activateWindow();
        return QTest::qWaitForWindowActive(&program.window());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void opensAnAccountAndWatchesIt()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 12));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QTreeView &rows = tree(program);
        QCOMPARE(rows.model()->rowCount(rows.model()->index(0, 0)), 12);
        QCOMPARE(page(program), u"accountView"_s);
        QVERIFY(isBannerSilent(program));
        QVERIFY2(words(program, u"statusCallsLabel"_s).contains(u"calls today"_s),
                 qPrintable(words(program, u"statusCallsLabel"_s)));
        QVERIFY(words(program, u"statusDataLabel"_s).startsWith(u"Data from"_s));
        QTRY_VERIFY(words(program, u"statusNextLabel"_s).startsWith(u"Next data"_s));

        // Down to a plant and one of its devices with the keyboard alone.
        QVERIFY(activate(program));
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Down);
        QCOMPARE(page(program), u"plantPages"_s);
        const QString plant = words(program, u"pageTitleLabel"_s);
        QCOMPARE(program.window().windowTitle(), rows.currentIndex().siblingAtColumn(0).data().toString());
        QTest::keyClick(&rows, Qt::Key_Right);
        QTest::keyClick(&rows, Qt::Key_Down);
        QCOMPARE(page(program), u"devicePages"_s);
        // Back as in a browser, forward again, and on to the next plant.
        QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(program), u"plantPages"_s);
        QTest::keyClick(&program.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page(program), u"devicePages"_s);
        QTest::keyClick(&program.window(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page(program), u"plantPages"_s);
        QVERIFY(program.window().findChild<PlantView *>()->isVisible());
        QTest::keyClick(&program.window(), Qt::Key_F6);
        QVERIFY(program.window().findChild<PlantPages *>()->isAncestorOf(program.window().focusWidget()));
        QTest::keyClick(&program.window(), Qt::Key_F6);
        QCOMPARE(program.window().focusWidget(), static_cast<QWidget *>(&rows));
    }

    void keepsTheViewThroughPolls()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 60));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        program.window().resize(1100, 600);
        QTreeView &rows = tree(program);
        const QModelIndex plant = rows.model()->index(40, 0, rows.model()->index(0, 0));
        rows.setCurrentIndex(plant);
        rows.expand(plant);
        rows.scrollTo(plant, QAbstractItemView::PositionAtTop);
        const QPersistentModelIndex kept = plant;
        const int scroll = rows.verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        const int sweeps = session(program).poller().sweepCount();
        QSignalSpy moved(&program.window().treePanel(), &PlantTreePanel::currentChanged);
        QVERIFY(program.runFor(30 * minute));
        QVERIFY(session(program).poller().sweepCount() >= sweeps + 4);
        QCOMPARE(rows.currentIndex(), QModelIndex(kept));
        QVERIFY(rows.isExpanded(kept));
        QCOMPARE(rows.verticalScrollBar()->value(), scroll);
        QCOMPARE(moved.count(), 0);
    }

    void searchesFiltersAndCopies()
    {
        Program program;
        QVERIFY(program.addAccount(u"sites"_s, 0)); // one plant for each built-in site
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QVERIFY(activate(program));
        QTreeView &rows = tree(program);
        const auto plants = [&rows] { return rows.model()->rowCount(rows.model()->index(0, 0)); };
        const int all = plants();
        QVERIFY(all >= 5);
        // A device is found by its serial number, and Return goes to the rows.
        const PlantStore &store = session(program).store();
        const Device *device = store.device(store.deviceIds(store.plantCodes().at(1)).constFirst());
        QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
        QWidget *search = program.window().focusWidget();
        QCOMPARE(search->objectName(), u"plantSearchLineEdit"_s);
        QTest::keyClicks(search, device->serial);
        QTRY_COMPARE(plants(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(plants(), all);
        // Only what is faulty, by the View menu, through polls.
        auto *faulty = program.window().findChild<QAction *>(u"faultyFilterAction"_s);
        QVERIFY(faulty->isEnabled());
        faulty->trigger();
        QTRY_VERIFY(plants() > 0 && plants() < all);
        const int troubled = plants();
        QVERIFY(program.runFor(15 * minute));
        QCOMPARE(plants(), troubled);
        program.window().findChild<QAction *>(u"clearFiltersAction"_s)->trigger();
        QTRY_COMPARE(plants(), all);
        // Two rows, as text with headings.
        const QModelIndex account = rows.model()->index(0, 0);
        rows.setCurrentIndex(rows.model()->index(0, 0, account));
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 2, qPrintable(lines.join(u'|')));
        QVERIFY2(lines.at(0).startsWith(u"Name\t"_s), qPrintable(lines.at(0)));
        QVERIFY(lines.at(1).startsWith(store.plant(store.plantCodes().at(0))->name));
    }

    void changesThemeAndLanguageWhileItRuns()
    {
        Program program;
        QVERIFY(program.addAccount(u"sites"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        MainWindow &window = program.window();
        window.select(session(program).profile().id, session(program).store().plantCodes().constFirst());
        QCOMPARE(words(program, u"pvTileWordsLabel"_s), u"Producing"_s);
        const auto lightness = [&window] {
            return window.grab()
                .toImage()
                .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .pixelColor(0, 0)
                .lightness();
        };
        window.findChild<QAction *>(u"darkThemeAction"_s)->trigger();
        QVERIFY(lightness() < 60);
        window.findChild<QAction *>(u"lightThemeAction"_s)->trigger();
        QVERIFY(lightness() > 200);
        const auto heading = [&] {
            return tree(program).model()->headerData(PlantTreeModel::Power, Qt::Horizontal).toString();
        };
        const auto menu = [&window] { return window.findChild<QMenu *>(u"fileMenu"_s)->title(); };
        program.application().language().use(u"de"_s);
        QCOMPARE(heading(), u"Leistung"_s);
        QTRY_COMPARE(menu(), u"&Datei"_s);
        QVERIFY(words(program, u"statusCallsLabel"_s).contains(u"heute"_s));
        QVERIFY(words(program, u"pvTileWordsLabel"_s) != u"Producing"_s);
        program.application().language().use(u"zh_CN"_s);
        QTRY_VERIFY(menu().contains(u"文件"_s));
        program.application().language().use(u"en"_s);
        QTRY_COMPARE(menu(), u"&File"_s);
        QCOMPARE(heading(), u"Power"_s);
        QCOMPARE(words(program, u"pvTileWordsLabel"_s), u"Producing"_s);
    }

    void saysOfflineAndComesBack()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 3));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        const PlantCode plant = session(program).store().plantCodes().constFirst();
        const qint64 readAt = session(program).store().plantReadingAt(plant);
        QVERIFY(program.script(R"([{"action":"cut","at":"before-headers"}])"));
        const auto isOffline = [&] { return session(program).status().state == LinkStatus::State::Offline; };
        QVERIFY(program.runUntilTrue(isOffline, hour));
        QVERIFY(banner(program).isVisible());
        QVERIFY2(banner(program).sentence().contains(u"since"_s), qPrintable(banner(program).sentence()));
        QVERIFY(program.runFor(20 * minute));
        // The last values stay, with their age.
        QCOMPARE(session(program).store().plantReadingAt(plant), readAt);
        program.window().select(session(program).profile().id, plant);
        QTRY_VERIFY2(words(program, u"pageAgeLabel"_s).contains(u"min ago"_s),
                     qPrintable(words(program, u"pageAgeLabel"_s)));
        QVERIFY(words(program, u"pvTileFigureLabel"_s) != u"–"_s);

        QVERIFY(program.script("[]"));
        QVERIFY(program.runUntilTrue([&] { return !isOffline(); }, hour));
        QVERIFY(isBannerSilent(program));
        QVERIFY(program.runFor(10 * minute));
        QVERIFY(session(program).store().plantReadingAt(plant) > readAt);
    }

    void saysUntilWhenAQuotaPauseLasts()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 3));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QVERIFY(program.script(R"([{"endpoint":"device-realtime","action":"failCode","failCode":407,
                                    "data":"ACCESS_FREQUENCY_IS_TOO_HIGH","from":1,"to":3}])"));
        const auto isPaused = [&] {
            return session(program).status().state == LinkStatus::State::QuotaPause;
        };
        QVERIFY(program.runUntilTrue(isPaused, hour));
        QVERIFY(banner(program).isVisible());
        const qint64 until = session(program).status().until;
        QVERIFY(until > program.clock().now());
        const QString time = Formatter().time(until, QTimeZone::systemTimeZone());
        QVERIFY2(banner(program).sentence().contains(time), qPrintable(banner(program).sentence()));
        QVERIFY(program.runUntilTrue([&] { return !isPaused(); }, 3 * hour));
        QVERIFY(isBannerSilent(program));
    }

    void tellsWhenTheSessionIsTaken()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 3));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        // Another program that logs in again whenever we do.
        QVERIFY(program.script(R"([{"endpoint":"device-realtime","action":"stealSession"},
                                   {"endpoint":"plant-realtime","action":"stealSession"}])"));
        const auto isTaken = [&] {
            return session(program).status().state == LinkStatus::State::SessionTaken;
        };
        QVERIFY(program.runUntilTrue(isTaken, 6 * hour));
        QVERIFY(banner(program).isVisible());
        QVERIFY2(banner(program).sentence().contains(u"Another program"_s),
                 qPrintable(banner(program).sentence()));
        auto *takeBack = banner(program).findChild<QAbstractButton *>(u"connectionBannerButton"_s);
        QCOMPARE(takeBack->accessibleName(), u"Take it back"_s);
        QVERIFY(program.script("[]"));
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QVERIFY(program.runUntilTrue(
            [&] { return session(program).status().state == LinkStatus::State::Online; }, 2 * hour));
        QVERIFY(isBannerSilent(program));
    }

    void watchesTwoAccounts()
    {
        Program program;
        QVERIFY(program.addAccount(u"one"_s, 2));
        QVERIFY(program.addAccount(u"two"_s, 3));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QTreeView &rows = tree(program);
        QCOMPARE(rows.model()->rowCount(), 2);
        QCOMPARE(rows.model()->rowCount(rows.model()->index(1, 0)), 3);
        QVERIFY(program.script(R"([{"action":"cut","at":"before-headers"}])", 1));
        AccountSession *second = nullptr;
        for (AccountSession *candidate : program.application().sessions())
            second = candidate->profile().id.value == u"two"_s ? candidate : second;
        QVERIFY(
            program.runUntilTrue([&] { return second->status().state == LinkStatus::State::Offline; }, hour));
        program.window().select(ProfileId {u"one"_s});
        QVERIFY(isBannerSilent(program)); // the other one's trouble
        program.window().select(ProfileId {u"two"_s});
        QVERIFY(banner(program).sentence().startsWith(u"two: "_s));

        program.prompter().saysYes = false;
        program.window().findChild<QAction *>(u"removeAccountAction"_s)->trigger();
        QCOMPARE(program.prompter().questions.size(), 1);
        QCOMPARE(rows.model()->rowCount(), 2);
    }

    void saysWhenRefreshingCanBringNews()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 2));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QVERIFY(activate(program));
        QTest::keyClick(&program.window(), Qt::Key_F5);
        const QString hint = program.window().statusBar()->currentMessage();
        const QString next =
            Formatter().time(session(program).poller().nextDataAt(), QTimeZone::systemTimeZone());
        QVERIFY2(hint.contains(next), qPrintable(hint));
        QCOMPARE(program.prompter().messages.size(), 0); // no box in the way
    }

    void comesBackAsItWasLeft()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 5));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        const PlantStore &store = session(program).store();
        const PlantCode plant = store.plantCodes().at(3);
        const DeviceId device = store.deviceIds(plant).constFirst();
        program.window().resize(1300, 820);
        program.window().select(session(program).profile().id, device);
        QCOMPARE(page(program), u"devicePages"_s);
        auto *battery = program.window().findChild<QAction *>(u"showStateOfChargeColumnAction"_s);
        QVERIFY(battery->isChecked());
        battery->trigger();
        program.window().findChild<QAction *>(u"sortByEnergyTodayAction"_s)->trigger();
        program.end();

        QVERIFY(program.start());
        // From the cache, before any answer.
        QTRY_COMPARE(page(program), u"devicePages"_s);
        QCOMPARE(program.window().findChild<DeviceView *>()->device(), device);
        QCOMPARE(program.window().size(), QSize(1300, 820));
        QVERIFY(tree(program).isColumnHidden(PlantTreeModel::StateOfCharge));
        QVERIFY(program.window().findChild<QAction *>(u"sortByEnergyTodayAction"_s)->isChecked());
        QVERIFY(program.reachFirstData());
        QCOMPARE(page(program), u"devicePages"_s);
    }
};

QTEST_MAIN(WindowFlowsTest)
#include "tst_windowflows.moc"
