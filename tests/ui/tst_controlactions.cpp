// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/store/plantstore.h"
#include "tests/support/program.h"
#include "tests/support/scriptedprompter.h"
#include "ui/dialogs/controldialog.h"
#include "ui/views/controlcard.h"
#include "ui/views/mainwindow.h"
#include "ui/views/plantpages.h"
#include "ui/views/plantview.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The window and the desk of a session, put together as they ship.
class ControlActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void controlIsSwitchedOnByAQuestion()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        AccountSession *session = program.application().sessions().constFirst();
        const ProfileId id = session->profile().id;
        const PlantCode plant = session->store().plantCodes().constFirst();
        program.prompter().saysYes = false;
        Q_EMIT program.window().controlModeRequested(id, plant, true);
        QVERIFY(!session->control().isControlled(plant));
        QVERIFY2(program.prompter().questions.constLast().contains(session->store().plant(plant)->name),
                 qPrintable(program.prompter().questions.constLast()));
        program.prompter().saysYes = true;
        Q_EMIT program.window().controlModeRequested(id, plant, true);
        QVERIFY(session->control().isControlled(plant));
        program.end();
        QVERIFY(program.start()); // it is kept
        session = program.application().sessions().constFirst();
        QVERIFY(session->control().isControlled(plant));
        Q_EMIT program.window().controlModeRequested(id, plant, false);
        QVERIFY(!session->control().isControlled(plant)); // without a question
        QVERIFY(program.prompter().questions.isEmpty());
    }

    void anApiAccountIsToldWhyNot()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        AccountSession *session = program.application().sessions().constFirst();
        const ProfileId id = session->profile().id;
        const PlantCode plant = session->store().plantCodes().constFirst();
        program.window().select(id, plant);
        ControlCard &card = program.window().findChild<PlantPages *>()->now().control();
        QVERIFY(!card.isHidden());
        QVERIFY(!card.findChild<QCheckBox *>(u"controlModeCheckBox"_s)->isEnabled());
        Q_EMIT program.window().controlRequested(id, {plant}, ControlFamily::ForcedCharge);
        auto *dialog = program.window().findChild<ControlDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"continueButton"_s)->isEnabled());
        QVERIFY(!dialog->presenter().obstacle().isEmpty());
        dialog->presenter().proceed();
        dialog->presenter().send({});
        QVERIFY(session->control().journal().tasks().isEmpty());
    }

    //! The service refuses what an API account commands; the desk has sent it once and the dialog says so.
    void theDeskSendsOnceAndTheDialogFollows()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        AccountSession *session = program.application().sessions().constFirst();
        ControlDesk &desk = session->control();
        const ProfileId id = session->profile().id;
        PlantCode home;
        const QList<PlantCode> plants = session->store().plantCodes();
        for (const PlantCode &plant : plants) {
            if (home.isEmpty() && !desk.site(plant).batteries.isEmpty() && desk.site(plant).isResidential)
                home = plant;
        }
        QVERIFY(!home.isEmpty());
        Q_EMIT program.window().controlModeRequested(id, home, true);
        desk.setAccess(ControlObstacle::None);
        ForcedCharge order;
        order.direction = ForcedCharge::Direction::Charge;
        order.until = ForcedCharge::Until::Duration;
        order.minutes = 30;
        Q_EMIT program.window().commandRequested(id, {home, order}, {}, {});
        auto *dialog = program.window().findChild<ControlDialog *>();
        QVERIFY(dialog);
        QVERIFY2(dialog->presenter().obstacle().isEmpty(), qPrintable(dialog->presenter().obstacle()));
        dialog->findChild<QPushButton *>(u"continueButton"_s)->click();
        dialog->findChild<QPushButton *>(u"sendButton"_s)->click();
        QCOMPARE(desk.journal().tasks().size(), 1);
        QVERIFY(dialog->presenter().isWaiting());
        QVERIFY(program.runUntilTrue([&] { return !desk.journal().tasks().constFirst().isOpen(); }, 600'000));
        QCOMPARE(desk.journal().tasks().constFirst().state, TaskState::Refused);
        QCOMPARE(dialog->presenter().tasks().constFirst().state, TaskState::Refused);
        QCOMPARE(desk.journal().tasks().size(), 1);
    }
};

QTEST_MAIN(ControlActionsTest)
#include "tst_controlactions.moc"
