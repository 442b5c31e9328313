// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/auth/oauthauthenticator.h"
#include "core/control/commandjournal.h"
#include "tests/flows/controlwindowstand.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"
#include "ui/views/planttreepanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = ControlWindowStand::minute;
constexpr qint64 hour = ControlWindowStand::hour;

} // namespace

//! Issue 5 §3: what a user meets in the window when commanding, in the program as it ships.
class ControlWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void aForcedDischargeByKeyboard();
    void aLimitUntilItIsLifted();
    void aLostAnswer();
    void twoPlantsAtOnce();
    void withoutTheOwnersWord();
};

// From the box on the card to the verdict of live data; no mouse between the shortcut and the sending.
void ControlWindowTest::aForcedDischargeByKeyboard()
{
    ControlWindowStand stand;
    QVERIFY(stand.start());
    QVERIFY(!stand.desk().isControlled(stand.plant()));
    QVERIFY(stand.switchControlOn());
    QVERIFY2(stand.program.prompter().questions.constLast().contains(stand.plantName()),
             qPrintable(stand.program.prompter().questions.constLast()));
    QVERIFY(stand.desk().isControlled(stand.plant()));

    QTest::keyClick(&stand.window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ControlDialog *dialog = stand.dialog();
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"forcedDischargeOption"_s)->isChecked());
    QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
    QCOMPARE(dialog->focusWidget()->objectName(), u"targetSocSpinBox"_s);
    QTest::keyClicks(dialog->focusWidget(), u"30"_s);
    QTest::keyClick(dialog, Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"forcedPowerCheckBox"_s)->isChecked());
    QVERIFY(stand.tabTo(*dialog, u"forcedPowerSpinBox"_s));
    QTest::keyClicks(dialog->focusWidget(), u"2500"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // ends the typing and sends nothing
    const auto &order = std::get<ForcedCharge>(dialog->presenter().order());
    QCOMPARE(order.direction, ForcedCharge::Direction::Discharge);
    QCOMPARE(order.until, ForcedCharge::Until::TargetSoc);
    QCOMPARE(order.targetSoc, 30);
    QCOMPARE(order.powerW, 2500);
    QVERIFY(stand.tabTo(*dialog, u"continueButton"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    const QString asked = stand.text(u"confirmSentenceLabel"_s, dialog);
    QVERIFY2(asked.startsWith(stand.plantName()) && asked.contains(QLocale().toString(2.5))
                 && asked.contains(u"30"_s),
             qPrintable(asked));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(stand.desk().journal().tasks().isEmpty());
    QVERIFY(stand.tabTo(*dialog, u"sendButton"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(stand.desk().journal().tasks().size(), 1);
    const QString id = stand.desk().journal().tasks().constFirst().id;
    QVERIFY(dialog->presenter().isWaiting());
    QVERIFY(stand.runUntil(id, TaskState::Running, minute));
    QVERIFY2(stand.strip(u"controlStateStrip"_s, dialog)->sentence().contains(u"has taken the command"_s),
             qPrintable(stand.strip(u"controlStateStrip"_s, dialog)->sentence()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!stand.dialog());

    // What runs stands on the card, above the page, in the tree and on the page of commands.
    NoticeStrip *running = stand.strip(u"runningTaskStrip"_s);
    QVERIFY(running);
    QVERIFY2(running->sentence().startsWith(u"Running: "_s), qPrintable(running->sentence()));
    NoticeStrip *banner = stand.strip(u"inForce0Strip"_s);
    QVERIFY(banner);
    QVERIFY2(banner->sentence().startsWith(u"In force: "_s), qPrintable(banner->sentence()));
    QCOMPARE(stand.markOf(0), 1);
    QCOMPARE(stand.markOf(1), 0);
    stand.click(u"inForce0StripButton"_s);
    QVERIFY(stand.dialog());
    QVERIFY(stand.dialog()->presenter().isStop());
    QVERIFY2(stand.dialog()->presenter().mayProceed(), qPrintable(stand.dialog()->presenter().obstacle()));
    stand.dialog()->close();
    stand.click(u"tasksButton"_s);
    auto *table = stand.window().findChild<QTableView *>(u"taskTableView"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));

    // Live data agree while it runs, and it ends.
    QVERIFY(stand.program.runFor(40 * minute));
    QCOMPARE(stand.state(id), TaskState::Running);
    QCOMPARE(stand.desk().task(id)->telemetry.verdict, FollowVerdict::Followed);
    QVERIFY2(stand.text(u"taskVerdictLabel"_s).startsWith(u"Live data agree: "_s),
             qPrintable(stand.text(u"taskVerdictLabel"_s)));
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, 8 * hour));
    const QStringList notices = stand.notices();
    QVERIFY2(notices.value(0).startsWith(u"Done – "_s + stand.plantName()), qPrintable(notices.join(u'|')));
    stand.show(0);
    QVERIFY(!stand.strip(u"runningTaskStrip"_s));
    QVERIFY(!stand.strip(u"inForce0Strip"_s));
    QCOMPARE(stand.markOf(0), 0);
    QVERIFY(stand.program.runFor(30 * minute)); // old live data bring nothing back
    QVERIFY(!stand.strip(u"inForce0Strip"_s));
    QCOMPARE(stand.received(), 1);
}

// A limit stands above the page until somebody lifts it; what was before comes back by the page of commands.
void ControlWindowTest::aLimitUntilItIsLifted()
{
    ControlWindowStand stand(1'782'036'000'000); // noon: there is something to limit
    QVERIFY(stand.start());
    QVERIFY(stand.switchControlOn());
    stand.click(u"activePowerButton"_s);
    QVERIFY(stand.dialog());
    QVERIFY(stand.dialog()->presenter().isReading()); // nobody has asked yet: it does so by itself
    const auto isKnown = [&] { return stand.dialog()->presenter().context().present.activePower.mode; };
    QVERIFY(stand.program.runUntilTrue([&] { return isKnown().has_value(); }, minute));
    stand.click(u"limitOption"_s, stand.dialog());
    stand.dialog()->findChild<QDoubleSpinBox *>(u"feedInLimitSpinBox"_s)->setValue(1.5);
    const QString limit = stand.confirmAndSend();
    QVERIFY(!limit.isEmpty());
    stand.dialog()->close();
    QVERIFY(stand.runUntil(limit, TaskState::Succeeded, hour));
    NoticeStrip *banner = stand.strip(u"inForce0Strip"_s);
    QVERIFY(banner);
    QVERIFY2(banner->sentence().contains(QLocale().toString(1.5)), qPrintable(banner->sentence()));
    QVERIFY(stand.program.runFor(90 * minute));
    QVERIFY(stand.strip(u"inForce0Strip"_s));
    QVERIFY2(banner->accessibleDescription().contains(u" ago"_s),
             qPrintable(banner->accessibleDescription()));
    QCOMPARE(stand.markOf(0), 1);

    // Ended from the banner: the form says "no limit" already.
    stand.click(u"inForce0StripButton"_s);
    QVERIFY(stand.dialog());
    QVERIFY(stand.dialog()->findChild<QAbstractButton *>(u"noLimitOption"_s)->isChecked());
    const QString lifted = stand.confirmAndSend();
    QVERIFY(!lifted.isEmpty());
    stand.dialog()->close();
    QVERIFY(stand.runUntil(lifted, TaskState::Succeeded, hour));
    QVERIFY(!stand.strip(u"inForce0Strip"_s));
    QCOMPARE(stand.markOf(0), 0);

    // Both again as new commands from the page of commands: filled in, nothing sent by opening.
    stand.window().showTask(stand.id(), limit);
    stand.click(u"retryButton"_s);
    QVERIFY(stand.dialog());
    QCOMPARE(stand.dialog()->presenter().order(), stand.desk().task(limit)->command.order);
    QCOMPARE(stand.dialog()->findChild<QDoubleSpinBox *>(u"feedInLimitSpinBox"_s)->value(), 1.5);
    stand.dialog()->close();
    stand.click(u"revertButton"_s);
    QVERIFY(stand.dialog());
    QVERIFY(!std::get<ActivePowerOrder>(stand.dialog()->presenter().order()).isLimited);
    stand.dialog()->close();
    stand.window().showTask(stand.id(), lifted);
    stand.click(u"revertButton"_s);
    QVERIFY(stand.dialog());
    QCOMPARE(stand.dialog()->presenter().order(), stand.desk().task(limit)->command.order);
    QCOMPARE(stand.received(), 2);
    const QString again = stand.confirmAndSend();
    QCOMPARE(stand.desk().task(again)->revertOf, lifted);
    stand.dialog()->close();
    QVERIFY(stand.runUntil(again, TaskState::Succeeded, hour));
    QCOMPARE(stand.received(), 3);
    stand.show(0);
    QVERIFY(stand.strip(u"inForce0Strip"_s));
}

// The answer is cut off: unknown is said plainly, nothing is sent again, and asking finds it in force.
void ControlWindowTest::aLostAnswer()
{
    ControlWindowStand stand;
    QVERIFY(stand.start());
    QVERIFY(stand.switchControlOn());
    QVERIFY(stand.program.runFor(minute));
    QVERIFY(stand.program.script(R"([{"endpoint":"forced-charge-deliver","action":"cut","at":"in-body"}])"));
    stand.click(u"forcedChargeButton"_s);
    stand.click(u"forcedDischargeOption"_s, stand.dialog());
    stand.click(u"forTimeRadioButton"_s, stand.dialog());
    stand.dialog()->findChild<QDoubleSpinBox *>(u"forcedMinutesSpinBox"_s)->setValue(90);
    stand.click(u"forcedPowerCheckBox"_s, stand.dialog());
    stand.dialog()->findChild<QDoubleSpinBox *>(u"forcedPowerSpinBox"_s)->setValue(2000);
    const QString id = stand.confirmAndSend();
    QVERIFY(!id.isEmpty());
    QVERIFY(stand.runUntil(id, TaskState::Unknown, 2 * minute));
    const QString said = stand.strip(u"controlStateStrip"_s, stand.dialog())->sentence();
    QVERIFY2(said.startsWith(u"The answer was lost"_s) && said.contains(u"not sent again"_s),
             qPrintable(said));
    QVERIFY(!stand.dialog()->findChild<QPushButton *>(u"sendButton"_s)->isVisible());
    stand.dialog()->close();
    QVERIFY(stand.strip(u"runningTaskStrip"_s)->sentence().startsWith(u"Unknown: "_s));
    QVERIFY(stand.strip(u"inForce0Strip"_s)); // it may be
    QVERIFY2(stand.notices().value(0).startsWith(u"Not known whether it was done"_s),
             qPrintable(stand.notices().join(u'|')));
    QVERIFY(stand.runUntil(id, TaskState::Succeeded, hour));
    QCOMPARE(stand.desk().task(id)->reason, TaskReason::FoundInForce);
    // It still discharges, and was commanded here.
    NoticeStrip *banner = stand.strip(u"inForce0Strip"_s);
    QVERIFY(banner);
    QVERIFY2(!banner->accessibleDescription().contains(u"not commanded"_s),
             qPrintable(banner->accessibleDescription()));
    QVERIFY2(stand.notices().value(0).startsWith(u"Done – "_s), qPrintable(stand.notices().join(u'|')));
    QVERIFY(stand.program.runFor(3 * hour));
    QVERIFY(!stand.strip(u"inForce0Strip"_s));
    QCOMPARE(stand.received(), 1);
}

void ControlWindowTest::twoPlantsAtOnce()
{
    ControlWindowStand stand;
    QVERIFY(stand.start());
    QVERIFY(stand.switchControlOn());
    stand.show(1);
    QVERIFY(stand.switchControlOn());
    QTreeView &tree = stand.window().treePanel().tree();
    tree.setFocus();
    tree.selectAll();
    const QPoint spot = tree.visualRect(tree.currentIndex()).center();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, spot, tree.viewport()->mapToGlobal(spot));
    QCoreApplication::sendEvent(tree.viewport(), &wish);
    auto *menu = stand.window().findChild<QMenu *>(u"treeControlMenu"_s);
    QVERIFY(menu);
    QVERIFY2(menu->title().contains(u"2 plants"_s), qPrintable(menu->title()));
    menu->actions().at(int(ControlFamily::ActivePower))->trigger();
    qobject_cast<QMenu *>(menu->parent())->close();
    ControlDialog *dialog = stand.dialog();
    QVERIFY(dialog);
    QVERIFY(dialog->presenter().isFleet());
    QCOMPARE(dialog->presenter().includedCount(), 2);
    stand.click(u"limitOption"_s, dialog);
    dialog->findChild<QDoubleSpinBox *>(u"feedInLimitSpinBox"_s)->setValue(2);
    stand.click(u"continueButton"_s, dialog);
    auto *send = dialog->findChild<QPushButton *>(u"sendButton"_s);
    QVERIFY(!send->isEnabled());
    const QString names = stand.text(u"confirmPlantsLabel"_s, dialog);
    QVERIFY2(names.contains(stand.plantName(0)) && names.contains(stand.plantName(1)), qPrintable(names));
    auto *typed = dialog->findChild<QLineEdit *>(u"confirmLineEdit"_s);
    QTest::keyClicks(typed, u"1"_s);
    QVERIFY(!send->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(send->isEnabled());
    send->click();
    QCOMPARE(stand.desk().journal().tasks().size(), 2);
    const auto areDone = [&] {
        const QList<ControlTask> &tasks = stand.desk().journal().tasks();
        return std::all_of(tasks.cbegin(), tasks.cend(),
                           [](const ControlTask &task) { return task.state == TaskState::Succeeded; });
    };
    QVERIFY(stand.program.runUntilTrue(areDone, hour));
    dialog->close();
    QCOMPARE(stand.markOf(0), 1);
    QCOMPARE(stand.markOf(1), 1);
    QCOMPARE(stand.received(), 1); // both in one call
    QCOMPARE(stand.atBackdoor(u"commands"_s)["byPlant"_L1].toArray().size(), 2);
}

// The owner takes the right to command back, then the whole consent: it is said, and can be asked for again.
void ControlWindowTest::withoutTheOwnersWord()
{
    ControlWindowStand stand;
    QVERIFY(stand.start());
    QVERIFY(stand.switchControlOn());
    auto *button = stand.window().findChild<QPushButton *>(u"forcedChargeButton"_s);
    QVERIFY(button->isEnabled());
    stand.atBackdoor(u"set-scopes"_s, {{"basic"_L1, true}, {"control"_L1, false}});
    // It is found out by the first command.
    stand.click(u"forcedChargeButton"_s);
    const QString id = stand.confirmAndSend();
    QVERIFY(stand.runUntil(id, TaskState::Refused, 10 * minute));
    stand.dialog()->close();
    QVERIFY(stand.program.runUntilTrue([&] { return !stand.session().oauth()->hasControl(); }, 2 * hour));
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(u"owner has not allowed commands"_s), qPrintable(button->toolTip()));
    QVERIFY(stand.strip(u"controlCardStrip"_s));
    stand.click(u"controlCardStripButton"_s);
    auto *wizard = stand.window().findChild<ConnectWizard *>();
    QVERIFY(wizard && wizard->isVisible());
    QVERIFY(wizard->findChild<QAbstractButton *>(u"controlCheckBox"_s)->isChecked());
    wizard->close();

    stand.atBackdoor(u"end-consent"_s, {{"owner"_L1, stand.server->owners().first().userName}});
    const auto needsUser = [&] { return stand.session().status().state == LinkStatus::State::NeedsUser; };
    QVERIFY(stand.program.runUntilTrue(needsUser, 2 * hour));
    QVERIFY(!button->isEnabled());
    QVERIFY(stand.strip(u"connectionBanner"_s));
    QCOMPARE(stand.strip(u"controlCardStrip"_s)->sentence(), stand.strip(u"connectionBanner"_s)->sentence());
    QCOMPARE(button->toolTip(), stand.strip(u"connectionBanner"_s)->sentence());
    stand.click(u"controlCardStripButton"_s);
    QTRY_VERIFY(stand.window().findChildren<ConnectWizard *>().constLast()->isVisible());
}

QTEST_MAIN(ControlWindowTest)
#include "tst_controlwindow.moc"
