// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/motionsetting.h"
#include "app/desktop/singleinstance.h"
#include "core/account/accountsession.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "tests/support/program.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/notificationsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/views/connectionbanner.h"
#include "ui/views/mainwindow.h"
#include "ui/views/plantview.h"
#include "ui/views/walldisplay.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The program as a citizen of the desktop, through its menus.
class DesktopActionsTest : public QObject
{
    Q_OBJECT

    //! The program on one account with plants that have data.
    struct World
    {
        Program program;

        World()
        {
            CommandLine line;
            line.language = u"en"_s;
            const bool isReady =
                program.addAccount(u"roofs"_s, 0) && program.start(line) && program.reachFirstData();
            if (!isReady)
                qFatal("the program does not start");
        }
        AccountSession &session() { return *program.application().sessions().constFirst(); }
        PlantCode plant(int number) { return session().store().plantCodes().at(number); }
        void select(int number) { program.window().select(session().profile().id, plant(number)); }
        void trigger(const QString &action) { program.window().findChild<QAction *>(action)->trigger(); }
        template <typename Dialog>
        Dialog *dialog()
        {
            return program.window().findChild<Dialog *>();
        }
    };

    static WallDisplay *wall()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<WallDisplay *>(window))
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<World> m_world; // one for all: its simulated years take long with sanitizers

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void savesThePlantPage()
    {
        World &world = *m_world;
        world.program.window().select(world.session().profile().id);
        const QAction *action = world.program.window().findChild<QAction *>(u"printPdfAction"_s);
        QVERIFY(!action->isEnabled()); // the account's page is not printed
        world.select(0);
        QVERIFY(action->isEnabled());
        ScriptedPrompter &prompter = world.program.prompter();
        prompter.saveFile.clear();
        world.trigger(u"printPdfAction"_s); // and the choice is cancelled
        QVERIFY(prompter.suggestions.constLast().endsWith(u" 2026-06-21.pdf"_s));
        prompter.saveFile = world.program.folder() + u"/page.pdf"_s;
        world.trigger(u"printPdfAction"_s);
        QFile file(prompter.saveFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(world.program.window().statusBar()->currentMessage().contains(u"page.pdf"_s));
        prompter.saveFile = world.program.folder() + u"/missing/page.pdf"_s;
        world.trigger(u"printPdfAction"_s);
        QVERIFY(prompter.messages.constLast().contains(u"cannot be written"_s));
    }

    void opensThePreview()
    {
        World &world = *m_world;
        world.select(1);
        world.trigger(u"printAction"_s);
        auto *preview = world.dialog<QPrintPreviewDialog>();
        QVERIFY(preview && preview->isVisible());
        QTest::keyClick(preview, Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
    }

    void opensTheDialogsOfHelp()
    {
        World &world = *m_world;
        world.trigger(u"aboutAction"_s);
        world.trigger(u"shortcutsAction"_s);
        world.trigger(u"notificationsAction"_s);
        QVERIFY(world.dialog<AboutDialog>()->isVisible());
        QVERIFY(world.dialog<ShortcutsDialog>()->isVisible());
        QVERIFY(world.dialog<NotificationsDialog>()->isVisible());
        world.dialog<AboutDialog>()->close();
        world.dialog<ShortcutsDialog>()->close();
        world.dialog<NotificationsDialog>()->close();
    }

    void showsTheWallDisplay()
    {
        World &world = *m_world;
        world.select(1);
        world.trigger(u"wallDisplayAction"_s);
        WallDisplay *shown = wall();
        QVERIFY(shown && shown->isFullScreen());
        QCOMPARE(shown->accessibleName(), world.session().store().plant(world.plant(1))->name);
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QTest::keyClick(shown, Qt::Key_Right);
        QCOMPARE(shown->accessibleName(), world.session().store().plant(world.plant(2))->name);
        QTest::keyClick(shown, Qt::Key_Escape);
        QVERIFY(!shown->isVisible());
        QVERIFY(world.program.window().isVisible());
    }

    void pausesFromTheMenuAndResumesFromTheBanner()
    {
        World &world = *m_world;
        world.trigger(u"pauseUpdatesAction"_s);
        QVERIFY(!world.session().poller().isRunning());
        const auto *banner = world.program.window().findChild<ConnectionBanner *>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(u"paused"_s), qPrintable(banner->sentence()));
        QTest::mouseClick(banner->findChild<QAbstractButton *>(u"connectionBannerButton"_s), Qt::LeftButton);
        QVERIFY(world.session().poller().isRunning());
        QVERIFY(!banner->isVisible());
        QVERIFY(!world.program.window().findChild<QAction *>(u"pauseUpdatesAction"_s)->isChecked());
    }

    void obeysALaterStart()
    {
        World &world = *m_world;
        SingleInstance later(world.program.folder());
        QVERIFY(!later.claim());
        QSignalSpy done(&later, &SingleInstance::handedOver);
        world.program.window().showMinimized();
        later.handOver({world.plant(2), {}});
        QVERIFY(done.wait());
        QTRY_VERIFY(!world.program.window().isMinimized());
        QTRY_VERIFY(world.program.window().findChild<PlantView *>());
        QCOMPARE(world.program.window().findChild<PlantView *>()->plant(), world.plant(2));
        SingleInstance another(world.program.folder());
        another.handOver({{u"NE=unknown"_s}, {}});
        QTRY_VERIFY(world.program.window().statusBar()->currentMessage().contains(u"NE=unknown"_s));
    }

    void knowsWhoWantsToKeepStill_data()
    {
        QTest::addColumn<MotionSetting::PortalSettings>("settings");
        QTest::addColumn<bool>("isReduced");
        using Settings = MotionSetting::PortalSettings;
        const QString common = u"org.freedesktop.appearance"_s;
        const QString gnome = u"org.gnome.desktop.interface"_s;
        const QString plasma = u"org.kde.kdeglobals.KDE"_s;
        QTest::newRow("nothing said") << Settings {} << false;
        QTest::newRow("common") << Settings {{common, {{u"reduced-motion"_s, 1U}}}} << true;
        QTest::newRow("common outranks")
            << Settings {{common, {{u"reduced-motion"_s, 0U}}}, {gnome, {{u"enable-animations"_s, false}}}}
            << false;
        QTest::newRow("GNOME") << Settings {{gnome, {{u"enable-animations"_s, false}}}} << true;
        QTest::newRow("GNOME moves") << Settings {{gnome, {{u"enable-animations"_s, true}}}} << false;
        QTest::newRow("Plasma") << Settings {{plasma, {{u"AnimationDurationFactor"_s, u"0"_s}}}} << true;
        QTest::newRow("Plasma moves")
            << Settings {{plasma, {{u"AnimationDurationFactor"_s, u"0.7"_s}}}} << false;
    }

    void knowsWhoWantsToKeepStill()
    {
        QFETCH(MotionSetting::PortalSettings, settings);
        QFETCH(bool, isReduced);
        QCOMPARE(MotionSetting::isReducedBy(settings), isReduced);
    }
};

QTEST_MAIN(DesktopActionsTest)
#include "tst_desktopactions.moc"
