// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/ui/fakecontrol.h"
#include "ui/views/controlcard.h"
#include "ui/views/inforcebanner.h"
#include "ui/views/noticestrip.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct World
{
    ManualClock clock {1'700'000'180'000};
    FakeControl control;
    ControlCard card {clock};
    InForceBanner banner {clock};

    World()
    {
        control.addHome(1, u"Lakeside home"_s);
        card.setFormatter(Formatter(QLocale(QLocale::English)));
        banner.setFormatter(Formatter(QLocale(QLocale::English)));
        card.resize(800, 400);
    }
    void show()
    {
        card.showPlant(control, FakeControl::code(1));
        banner.showPlant(control, FakeControl::code(1));
        card.show();
    }
    void set(ControlObstacle obstacle, qint64 until = 0)
    {
        ControlAvailability &availability = control.obstacles[FakeControl::code(1)];
        availability.obstacle = obstacle;
        availability.until = until;
        Q_EMIT control.changed();
    }
    QPushButton &button(const char *name)
    {
        return *card.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QCheckBox &modeSwitch() { return *card.findChild<QCheckBox *>(u"controlModeCheckBox"_s); }
    QLabel &label(const char *name) { return *card.findChild<QLabel *>(QString::fromLatin1(name)); }
    NoticeStrip &strip(const char *name) { return *card.findChild<NoticeStrip *>(QString::fromLatin1(name)); }
};

} // namespace

class ControlCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void isOffUntilSomebodySwitchesItOn()
    {
        World world;
        world.control.controlled.clear();
        world.control.obstacles[FakeControl::code(1)].obstacle = ControlObstacle::ControlModeOff;
        world.show();
        QVERIFY(!world.modeSwitch().isChecked());
        QVERIFY(!world.button("forcedChargeButton").isVisible());
        QVERIFY(world.label("controlExplanationLabel").isVisible());
        QSignalSpy wished(&world.card, &ControlCard::modeRequested);
        world.modeSwitch().setFocus();
        QTest::keyClick(&world.modeSwitch(), Qt::Key_Space);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.constFirst().constFirst().toBool(), true);
        QVERIFY(!world.modeSwitch().isChecked()); // a wish is not the thing
        world.control.controlled << FakeControl::code(1);
        world.set(ControlObstacle::None);
        QVERIFY(world.modeSwitch().isChecked());
        QVERIFY(world.button("forcedChargeButton").isVisible());
        QTest::mouseClick(&world.modeSwitch(), Qt::LeftButton, {},
                          QPoint(8, world.modeSwitch().height() / 2));
        QCOMPARE(wished.constLast().constFirst().toBool(), false);
        QVERIFY(world.modeSwitch().isChecked());
    }

    void buttonsAskForTheirCommand()
    {
        World world;
        world.show();
        QSignalSpy wished(&world.card, &ControlCard::controlRequested);
        const char *names[] = {"forcedChargeButton", "batteryModeButton", "batteryParametersButton",
                               "activePowerButton", "batteryDispatchButton"};
        for (int i = 0; i < 5; ++i) {
            QVERIFY(world.button(names[i]).isEnabled());
            QTest::mouseClick(&world.button(names[i]), Qt::LeftButton);
            QCOMPARE(wished.at(i).constFirst().value<ControlFamily>(), ControlFamily(i));
        }
        QVERIFY2(world.label("controlCallsLabel").text().startsWith(u"80 "_s),
                 qPrintable(world.label("controlCallsLabel").text()));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<int>("obstacle");
        QTest::addColumn<bool>("isOfAll"); // said once, above the buttons
        QTest::newRow("API account") << int(ControlObstacle::ApiAccount) << true;
        QTest::newRow("not signed in") << int(ControlObstacle::NotSignedIn) << true;
        QTest::newRow("no scope") << int(ControlObstacle::ScopeMissing) << true;
        QTest::newRow("not residential") << int(ControlObstacle::NotResidential) << true;
        QTest::newRow("quota") << int(ControlObstacle::QuotaUsedUp) << true;
        QTest::newRow("journal") << int(ControlObstacle::JournalBroken) << true;
        QTest::newRow("several controllers") << int(ControlObstacle::SeveralControllers) << false;
        QTest::newRow("controller") << int(ControlObstacle::ControllerNotSupported) << false;
        QTest::newRow("no battery") << int(ControlObstacle::NoBattery) << false;
        QTest::newRow("LG") << int(ControlObstacle::ForeignBattery) << false;
        QTest::newRow("running") << int(ControlObstacle::TaskRunning) << false;
    }

    void saysWhyNot()
    {
        QFETCH(int, obstacle);
        QFETCH(bool, isOfAll);
        World world;
        world.show();
        world.set(ControlObstacle(obstacle));
        QVERIFY(!world.button("batteryModeButton").isEnabled());
        QVERIFY(!world.button("batteryModeButton").toolTip().isEmpty());
        QVERIFY(!world.button("batteryModeButton").accessibleDescription().isEmpty());
        QCOMPARE(world.strip("controlCardStrip").isVisible(), isOfAll);
        if (!isOfAll)
            QCOMPARE(world.label("batteryModeButtonWordsLabel").text(),
                     world.button("batteryModeButton").toolTip());
        // What is running must be stoppable, by the calls kept for that too.
        QCOMPARE(world.button("forcedChargeButton").isEnabled(),
                 obstacle == int(ControlObstacle::TaskRunning)
                     || obstacle == int(ControlObstacle::QuotaUsedUp));
    }

    void offersToAuthoriseAgain()
    {
        World world;
        world.show();
        world.set(ControlObstacle::ScopeMissing);
        QSignalSpy wished(&world.card, &ControlCard::authoriseRequested);
        auto *button = world.card.findChild<QPushButton *>(u"controlCardStripButton"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wished.size(), 1);
        world.set(ControlObstacle::NotSignedIn);
        QVERIFY(!button->isVisible());
    }

    void quotaSaysUntilWhen()
    {
        World world;
        world.clock.jumpTo(QDateTime({2026, 3, 14}, {17, 30}, QTimeZone::utc()).toMSecsSinceEpoch());
        world.show();
        world.set(ControlObstacle::QuotaUsedUp, world.clock.now() + 3'600'000);
        QVERIFY2(world.strip("controlCardStrip").sentence().contains(u"6:30"_s),
                 qPrintable(world.strip("controlCardStrip").sentence()));
    }

    void showsTheRunningTask()
    {
        World world;
        world.show();
        QVERIFY(!world.strip("runningTaskStrip").isVisible());
        ActivePowerOrder order;
        order.isLimited = true;
        world.control.submit({{FakeControl::code(1), order}}, {}, {});
        world.control.setTaskState(u"task1"_s, TaskState::Running);
        QVERIFY(world.strip("runningTaskStrip").isVisible());
        QVERIFY2(world.strip("runningTaskStrip").sentence().contains(u"Feed nothing in"_s),
                 qPrintable(world.strip("runningTaskStrip").sentence()));
        QSignalSpy wished(&world.card, &ControlCard::taskRequested);
        world.card.findChild<QPushButton *>(u"runningTaskStripButton"_s)->click();
        QCOMPARE(wished.constFirst().constFirst().toString(), u"task1"_s);
        world.control.setTaskState(u"task1"_s, TaskState::Succeeded);
        QVERIFY(!world.strip("runningTaskStrip").isVisible());
    }

    void bannerStandsWhileInForce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("family"); // of the command that ends it
        QTest::newRow("forced charge")
            << int(InForce::Kind::ForcedCharge) << int(ControlFamily::ForcedCharge);
        QTest::newRow("limit") << int(InForce::Kind::FeedInLimit) << int(ControlFamily::ActivePower);
        QTest::newRow("dispatch") << int(InForce::Kind::Dispatch) << int(ControlFamily::BatteryDispatch);
        QTest::newRow("third-party mode")
            << int(InForce::Kind::ThirdPartyMode) << int(ControlFamily::BatteryMode);
    }

    void bannerStandsWhileInForce()
    {
        QFETCH(int, kind);
        QFETCH(int, family);
        World world;
        world.show();
        QVERIFY(world.banner.isHidden());
        InForce force;
        force.kind = InForce::Kind(kind);
        force.source = InForce::Source::LiveData;
        force.knownAt = world.clock.now() - 180'000;
        world.control.forces[FakeControl::code(1)] = {force};
        Q_EMIT world.control.changed();
        QVERIFY(!world.banner.isHidden());
        auto *strip = world.banner.findChild<NoticeStrip *>(u"inForce0Strip"_s);
        QVERIFY(strip->sentence().startsWith(u"In force"_s));
        QVERIFY2(strip->accessibleDescription().contains(u"3 min ago"_s),
                 qPrintable(strip->accessibleDescription()));
        QVERIFY(strip->accessibleDescription().contains(u"not commanded with this program"_s));
        QSignalSpy wished(&world.banner, &InForceBanner::commandRequested);
        world.banner.findChild<QPushButton *>(u"inForce0StripButton"_s)->click();
        QCOMPARE(wished.size(), 1);
        const auto command = wished.constFirst().constFirst().value<ControlCommand>();
        QCOMPARE(int(command.family()), family);
        QCOMPARE(command.plant, FakeControl::code(1));
        if (const auto *forced = std::get_if<ForcedCharge>(&command.order))
            QCOMPARE(forced->direction, ForcedCharge::Direction::Stop);
        if (const auto *limit = std::get_if<ActivePowerOrder>(&command.order))
            QVERIFY(!limit->isLimited);
        if (const auto *dispatch = std::get_if<BatteryDispatchOrder>(&command.order))
            QCOMPARE(dispatch->battery.value, u"NE=100"_s);
        world.control.forces.clear();
        Q_EMIT world.control.changed();
        QVERIFY(world.banner.isHidden());
    }

    void forgetsAPlant()
    {
        World world;
        world.show();
        world.card.clear();
        world.banner.clear();
        QVERIFY(world.card.isHidden());
        Q_EMIT world.control.changed(); // nobody listens
        world.card.refreshAges();
    }
};

QTEST_MAIN(ControlCardTest)
#include "tst_controlcard.moc"
