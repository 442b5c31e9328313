// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pollpause.h"
#include "app/desktop/windowkeeper.h"
#include "core/polling/poller.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/simulatedaccount.h"
#include "ui/tray/trayglyph.h"
#include "ui/tray/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

class TrayTest : public QObject
{
    Q_OBJECT

    struct World
    {
        QWidget window;
        ScriptedPrompter prompter;
        bool hasIcon = true;
        WindowKeeper keeper {window, prompter, [this] { return hasIcon; }};
        QSignalSpy hidden {&keeper, &WindowKeeper::hidden};
        QSignalSpy explained {&keeper, &WindowKeeper::explained};

        World() { window.show(); }
    };

    static double contrast(const QColor &a, const QColor &b)
    {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        const auto luminance = [&](const QColor &c) {
            return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        };
        const double la = luminance(a);
        const double lb = luminance(b);
        return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void drawsStatesApartOnEveryPanel()
    {
        QList<QImage> seen;
        for (int state = 0; state <= int(TraySummary::State::Empty); ++state) {
            const QImage image = trayGlyph(TraySummary::State(state)).pixmap(QSize(16, 16)).toImage();
            QCOMPARE(image.size(), QSize(16, 16));
            QVERIFY(!seen.contains(image) || TraySummary::State(state) == TraySummary::State::Lost);
            seen << image;
            // What is fully painted can be told from light and dark panels.
            int solid = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x) {
                    const QColor color = image.pixelColor(x, y);
                    if (color.alpha() < 255)
                        continue;
                    ++solid;
                    QVERIFY(contrast(color, QColor(0xfafafa)) >= 2.9);
                    QVERIFY(contrast(color, QColor(0x202020)) >= 2.9);
                }
            }
            QVERIFY(solid > 20);
        }
    }

    void offersWhatTheMenuSays()
    {
        TrayIcon icon;
        TraySummary summary;
        summary.plants = 3;
        summary.live = 3;
        summary.pvKilowatts = 12.3;
        icon.setSummary(summary, Formatter(QLocale::c()));
        QCOMPARE(icon.icon().toolTip(), u"3 plants · 12.3 kW · all live"_s);
        const auto action = [&icon](const char *name) {
            return icon.menu().findChild<QAction *>(QLatin1StringView(name));
        };
        QCOMPARE(action("trayPowerAction")->text(), u"12.3 kW from 3 plants"_s);
        QVERIFY(!action("trayPowerAction")->isEnabled());
        QSignalSpy open(&icon, &TrayIcon::openRequested);
        QSignalSpy pause(&icon, &TrayIcon::pauseRequested);
        QSignalSpy settings(&icon, &TrayIcon::settingsRequested);
        QSignalSpy quit(&icon, &TrayIcon::quitRequested);
        for (const char *name : {"trayOpenAction", "trayPauseAction", "traySettingsAction", "trayQuitAction"})
            action(name)->trigger();
        QCOMPARE(open.count(), 1);
        QCOMPARE(settings.count(), 1);
        QCOMPARE(quit.count(), 1);
        QCOMPARE(pause.at(0).at(0).toBool(), true);
        summary.isPaused = true;
        icon.setSummary(summary, Formatter(QLocale::c()));
        QVERIFY(action("trayPauseAction")->text().contains(u"Resume"_s));
        action("trayPauseAction")->trigger();
        QCOMPARE(pause.at(1).at(0).toBool(), false);
    }

    void refusesMessagesWithoutAnIcon()
    {
        TraySink sink;
        QSignalSpy refused(&sink, &NotificationSink::refused);
        sink.show({1, u"Roof"_s, {}, false});
        QCOMPARE(refused.count(), 1);
    }

    void closesNormallyByDefault()
    {
        World world;
        QVERIFY(world.window.close());
        QVERIFY(!world.window.isVisible());
        QCOMPARE(world.hidden.count(), 0);
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void goesToTheTrayOnceExplained()
    {
        World world;
        world.keeper.setClosesToTray(true, false);
        world.prompter.saysYes = false;
        QVERIFY(!world.window.close());
        QVERIFY(world.window.isVisible()); // "Cancel": it stays
        QCOMPARE(world.prompter.questions.size(), 1);
        QCOMPARE(world.explained.count(), 0);
        world.prompter.saysYes = true;
        world.window.close();
        QVERIFY(!world.window.isVisible());
        QCOMPARE(world.explained.count(), 1);
        QCOMPARE(world.hidden.count(), 1);
        QVERIFY(!QApplication::quitOnLastWindowClosed()); // a dialog that closes now does not end it
        world.keeper.toggle();
        QVERIFY(world.window.isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        world.window.close();
        QVERIFY(!world.window.isVisible());
        QCOMPARE(world.prompter.questions.size(), 2); // told once
    }

    void neverHidesTheOnlyWayBack()
    {
        World world;
        world.keeper.setClosesToTray(true, true);
        world.hasIcon = false;
        QVERIFY(world.window.close()); // closes for good
        QCOMPARE(world.hidden.count(), 0);
        world.window.show();
        world.hasIcon = true;
        world.window.close();
        QVERIFY(!world.window.isVisible());
        world.hasIcon = false; // the panel has crashed
        QTRY_VERIFY(world.window.isVisible());
        QVERIFY(world.window.isMinimized());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void startsHiddenOnlyWithAnIcon()
    {
        World world;
        world.window.hide();
        world.keeper.startHidden();
        QVERIFY(!world.window.isVisible());
        world.keeper.bringToFront();
        QVERIFY(world.window.isVisible());
        World other;
        other.window.hide();
        other.hasIcon = false;
        other.keeper.startHidden();
        QVERIFY(other.window.isVisible());
        QVERIFY(other.window.isMinimized());
    }

    void doesNotHoldUpTheEnd()
    {
        World world;
        world.keeper.setClosesToTray(true, true);
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(!world.window.isVisible());
        QCOMPARE(world.hidden.count(), 0);
    }

    void pausesAndResumes()
    {
        SimulatedAccount account(2);
        QVERIFY(account.startServer());
        AccountSession &session = account.openSession();
        session.start();
        QVERIFY(session.poller().isRunning());
        PollPause pause;
        QSignalSpy changed(&pause, &PollPause::changed);
        pause.addAccount(session);
        pause.setPaused(true);
        QVERIFY(!session.poller().isRunning());
        pause.setPaused(true);
        QCOMPARE(changed.count(), 1);
        pause.setPaused(false);
        QVERIFY(session.poller().isRunning());
        QCOMPARE(changed.count(), 2);
        pause.setPaused(true);
        pause.removeAccount(session.profile().id);
        session.start();
        pause.addAccount(session); // a new one keeps quiet, too
        QVERIFY(!session.poller().isRunning());
    }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
