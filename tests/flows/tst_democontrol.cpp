// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "core/account/accountsession.h"
#include "core/auth/secretstore.h"
#include "core/auth/urlopener.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/polling/poller.h"
#include "core/settings/autostart.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "tests/support/scriptedprompter.h"
#include "ui/dialogs/controldialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The demo as a trainee has it, with its own clock: no browser, no account, and commands can be tried.
class DemoControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void aLimitIsSetAndLifted()
    {
        CommandLine line;
        line.isDemo = true;
        Application::Surroundings surroundings;
        surroundings.prompter = std::make_unique<ScriptedPrompter>();
        Application program(*qApp, line, std::move(surroundings));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.sessions().size() == 1, 60'000);
        AccountSession &session = *program.sessions().constFirst();
        ControlDesk &desk = session.control();
        QTRY_VERIFY_WITH_TIMEOUT(session.poller().isFirstSweepDone(), 60'000);
        PlantCode home;
        const QList<PlantCode> plants = session.store().plantCodes();
        for (const PlantCode &plant : plants) {
            if (home.isEmpty() && !desk.site(plant).batteries.isEmpty() && desk.site(plant).isResidential)
                home = plant;
        }
        QVERIFY(!home.isEmpty());
        MainWindow &window = program.window();
        const ProfileId id = session.profile().id;
        window.select(id, home);
        auto *mode = window.findChild<QCheckBox *>(u"controlModeCheckBox"_s);
        QVERIFY(mode->isVisible() && mode->isEnabled());
        mode->click();
        QVERIFY(desk.isControlled(home));
        window.findChild<QAbstractButton *>(u"activePowerButton"_s)->click();
        auto *dialog = window.findChild<ControlDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(u"limitOption"_s)->click();
        dialog->findChild<QDoubleSpinBox *>(u"feedInLimitSpinBox"_s)->setValue(1.5);
        dialog->findChild<QAbstractButton *>(u"continueButton"_s)->click();
        dialog->findChild<QAbstractButton *>(u"sendButton"_s)->click();
        QCOMPARE(desk.journal().tasks().size(), 1);
        const QString limit = desk.journal().tasks().constFirst().id;
        QTRY_COMPARE_WITH_TIMEOUT(desk.task(limit)->state, TaskState::Running, 60'000);
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(desk.task(limit)->state, TaskState::Succeeded, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.task(limit)->telemetry.verdict == FollowVerdict::Followed, 120'000);
        auto *banner = window.findChild<NoticeStrip *>(u"inForce0Strip"_s);
        QVERIFY(banner && banner->isVisible());
        window.findChild<QAbstractButton *>(u"inForce0StripButton"_s)->click();
        dialog = window.findChildren<ControlDialog *>().constLast();
        QVERIFY(dialog->isVisible());
        dialog->findChild<QAbstractButton *>(u"continueButton"_s)->click();
        dialog->findChild<QAbstractButton *>(u"sendButton"_s)->click();
        QCOMPARE(desk.journal().tasks().size(), 2);
        const QString lifted = desk.journal().tasks().constLast().id;
        QTRY_COMPARE_WITH_TIMEOUT(desk.task(lifted)->state, TaskState::Succeeded, 120'000);
        QVERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(DemoControlTest)
#include "tst_democontrol.moc"
