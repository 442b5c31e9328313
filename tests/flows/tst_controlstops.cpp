// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/control/commandjournal.h"
#include "tests/flows/controlwindowstand.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = ControlWindowStand::minute;
constexpr qint64 hour = ControlWindowStand::hour;

} // namespace

//! How commands end in the window when they do not end by themselves: stopped, not carried out, in the way of
//! others, after a restart.
class ControlStopsTest : public QObject
{
    Q_OBJECT

    //! A discharge for hours at 2 kW, from the card.
    static QString discharge(ControlWindowStand &stand)
    {
        stand.click(u"forcedChargeButton"_s);
        stand.click(u"forcedDischargeOption"_s, stand.dialog());
        stand.click(u"forTimeRadioButton"_s, stand.dialog());
        stand.dialog()->findChild<QDoubleSpinBox *>(u"forcedMinutesSpinBox"_s)->setValue(180);
        stand.click(u"forcedPowerCheckBox"_s, stand.dialog());
        stand.dialog()->findChild<QDoubleSpinBox *>(u"forcedPowerSpinBox"_s)->setValue(2000);
        const QString id = stand.confirmAndSend();
        stand.dialog()->close();
        return id;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    // Control has been switched off meanwhile and the program was restarted: the stop is still there.
    void aDischargeIsStoppedAfterARestart()
    {
        ControlWindowStand stand;
        QVERIFY(stand.start());
        QVERIFY(stand.switchControlOn());
        const QString id = discharge(stand);
        QVERIFY(stand.runUntil(id, TaskState::Running, minute));
        QVERIFY(stand.program.runFor(20 * minute));
        stand.window().findChild<QCheckBox *>(u"controlModeCheckBox"_s)->click();
        QVERIFY(!stand.desk().isControlled(stand.plant()));
        stand.program.end();
        QVERIFY(stand.program.start() && stand.program.reachFirstData());
        stand.show(1);
        QVERIFY(!stand.strip(u"inForce0Strip"_s)); // it is the other plant's
        stand.show(0);
        QVERIFY(stand.strip(u"inForce0Strip"_s));
        stand.click(u"inForce0StripButton"_s);
        QVERIFY(stand.dialog());
        QVERIFY2(stand.dialog()->presenter().obstacle().isEmpty(),
                 qPrintable(stand.dialog()->presenter().obstacle()));
        const QString stop = stand.confirmAndSend();
        QVERIFY(!stop.isEmpty());
        stand.dialog()->close();
        QVERIFY(stand.runUntil(stop, TaskState::Succeeded, hour));
        QVERIFY(stand.runUntil(id, TaskState::Closed, hour));
        QVERIFY(!stand.strip(u"inForce0Strip"_s));
        QVERIFY(stand.program.runFor(30 * minute));
        QVERIFY(!stand.strip(u"inForce0Strip"_s));
        QCOMPARE(stand.markOf(0), 0);
        QCOMPARE(stand.received(), 2);
    }

    // While one runs the buttons of its kind say so; others do not.
    void oneOfAKindAtATime()
    {
        ControlWindowStand stand;
        QVERIFY(stand.start());
        QVERIFY(stand.switchControlOn());
        stand.atBackdoor(u"task-outcome"_s,
                         {{"family"_L1, u"battery-mode"_s}, {"outcome"_L1, u"BUSY"_s}, {"times"_L1, 1}});
        stand.click(u"batteryModeButton"_s);
        stand.click(u"thirdPartyOption"_s, stand.dialog());
        const QString id = stand.confirmAndSend();
        QVERIFY(!id.isEmpty());
        stand.dialog()->close();
        QVERIFY(stand.runUntil(id, TaskState::Running, minute));
        auto *mode = stand.window().findChild<QAbstractButton *>(u"batteryModeButton"_s);
        QVERIFY(!mode->isEnabled());
        QVERIFY2(mode->toolTip().contains(u"still running"_s), qPrintable(mode->toolTip()));
        QVERIFY(stand.window().findChild<QAbstractButton *>(u"activePowerButton"_s)->isEnabled());
        QVERIFY(stand.runUntil(id, TaskState::Failed, hour));
        QVERIFY(mode->isEnabled());
        QVERIFY2(stand.notices().value(0).startsWith(u"Not done – "_s), qPrintable(stand.notices().value(0)));
        // Given again as a new one, by a person.
        stand.window().showTask(stand.id(), id);
        stand.click(u"retryButton"_s);
        QCOMPARE(stand.received(), 1);
        const QString again = stand.confirmAndSend();
        stand.dialog()->close();
        QCOMPARE(stand.desk().task(again)->retryOf, id);
        QVERIFY(stand.runUntil(again, TaskState::Succeeded, hour));
        QCOMPARE(stand.received(), 2);
        stand.show(0);
        QVERIFY(stand.strip(u"inForce0Strip"_s));
        QVERIFY(stand.program.runFor(30 * minute));
        QVERIFY(stand.strip(u"inForce0Strip"_s)); // third-party dispatch stays
    }

    // The program follows what runs although the network is away for a while.
    void offlineInMidTask()
    {
        ControlWindowStand stand;
        QVERIFY(stand.start());
        QVERIFY(stand.switchControlOn());
        const QString id = discharge(stand);
        QVERIFY(stand.runUntil(id, TaskState::Running, minute));
        QVERIFY(stand.program.script(R"([{"endpoint":"*","action":"cut","at":"before-headers"}])"));
        QVERIFY(stand.program.runFor(30 * minute));
        QCOMPARE(stand.state(id), TaskState::Running);
        NoticeStrip *banner = stand.strip(u"inForce0Strip"_s);
        QVERIFY(banner);
        QVERIFY2(banner->accessibleDescription().contains(u"ago"_s),
                 qPrintable(banner->accessibleDescription())); // and says how old that is
        QVERIFY(stand.program.script("[]"));
        QVERIFY(stand.runUntil(id, TaskState::Succeeded, 4 * hour));
        QVERIFY(!stand.strip(u"inForce0Strip"_s));
        QCOMPARE(stand.received(), 1);
    }
};

QTEST_MAIN(ControlStopsTest)
#include "tst_controlstops.moc"
