// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/ui/fakecontrol.h"
#include "ui/dialogs/controldialog.h"
#include "ui/dialogs/controlform.h"
#include "ui/dialogs/controlpages.h"
#include "ui/dialogs/forcedchargeform.h"
#include "ui/dialogs/jsonpreview.h"
#include "ui/views/noticestrip.h"
#include "ui/views/optioncard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Stage = ControlPresenter::Stage;

namespace {

//! Blanks that do not break are blanks here.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

struct World
{
    ManualClock clock {1'700'000'180'000};
    FakeControl control;
    std::unique_ptr<ControlDialog> dialog;

    World()
    {
        control.addHome(1, u"Lakeside home"_s);
        control.addHome(2, u"Hill house"_s);
        control.addHome(3, u"Old mill"_s);
    }
    ControlPresenter &open(ControlFamily family, const QList<int> &plants = {1})
    {
        QList<PlantCode> codes;
        for (const int number : plants)
            codes << FakeControl::code(number);
        auto presenter = std::make_unique<ControlPresenter>(control, clock, family, codes);
        presenter->setFormatter(Formatter(QLocale(QLocale::English)));
        dialog = std::make_unique<ControlDialog>(std::move(presenter));
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("no window");
        return dialog->presenter();
    }
    template <typename Widget>
    Widget &part(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    QPushButton &button(const char *name) { return part<QPushButton>(name); }
    QString text(const char *name) { return plain(part<QLabel>(name).text()); }
    NoticeStrip &state() { return part<NoticeStrip>("controlStateStrip"); }
};

} // namespace

class ControlDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void sendsWhatTheFormSays()
    {
        World world;
        ControlPresenter &presenter = world.open(ControlFamily::ForcedCharge);
        world.part<OptionCard>("forcedDischargeOption").click();
        world.part<QDoubleSpinBox>("targetSocSpinBox").setValue(30);
        world.part<QCheckBox>("forcedPowerCheckBox").click();
        world.part<QDoubleSpinBox>("forcedPowerSpinBox").setValue(2500);
        QCOMPARE(world.part<QSlider>("targetSocSlider").value(), 30);
        QTest::mouseClick(&world.button("continueButton"), Qt::LeftButton);
        QCOMPARE(presenter.stage(), Stage::Confirm);
        QCOMPARE(world.text("confirmSentenceLabel"),
                 u"Lakeside home: discharge at 2.5 kW until the battery is at 30 %"_s);
        QVERIFY(world.control.submissions.isEmpty());
        QTest::mouseClick(&world.button("sendButton"), Qt::LeftButton);
        QCOMPARE(presenter.stage(), Stage::Sent);
        QCOMPARE(world.control.submissions.size(), 1);
        ForcedCharge expected;
        expected.direction = ForcedCharge::Direction::Discharge;
        expected.until = ForcedCharge::Until::TargetSoc;
        expected.targetSoc = 30;
        expected.minutes = 60; // not used
        expected.powerW = 2500;
        const ControlCommand sent {FakeControl::code(1), expected};
        QCOMPARE(world.control.submissions.constFirst().commands, QList {sent});
    }

    void enterNeverSends_data()
    {
        QTest::addColumn<int>("family");
        QTest::newRow("forced charge") << int(ControlFamily::ForcedCharge);
        QTest::newRow("mode") << int(ControlFamily::BatteryMode);
        QTest::newRow("feed-in limit") << int(ControlFamily::ActivePower);
        QTest::newRow("dispatch") << int(ControlFamily::BatteryDispatch);
    }

    void enterNeverSends()
    {
        QFETCH(int, family);
        World world;
        ControlPresenter &presenter = world.open(ControlFamily(family));
        for (const Stage stage : {Stage::Edit, Stage::Confirm}) {
            QCOMPARE(presenter.stage(), stage);
            const QList<QWidget *> all = world.dialog->findChildren<QWidget *>();
            for (QWidget *widget : all) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                widget->setFocus();
                QTest::keyClick(widget, Qt::Key_Return);
                QTest::keyClick(widget, Qt::Key_Enter);
                QCOMPARE(presenter.stage(), stage);
            }
            if (stage == Stage::Edit)
                world.button("continueButton").click();
        }
        QVERIFY(world.control.submissions.isEmpty());
        // Nor is any button one that Enter would choose.
        const QList<QPushButton *> buttons = world.dialog->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(!button->isDefault() && !button->autoDefault(), qPrintable(button->objectName()));
        // The keyboard sends only from the button itself.
        world.button("sendButton").setFocus();
        QTest::keyClick(&world.button("sendButton"), Qt::Key_Space);
        QCOMPARE(world.control.submissions.size(), 1);
    }

    void aDoubleClickSendsOnce()
    {
        World world;
        ControlPresenter &presenter = world.open(ControlFamily::ForcedCharge);
        const auto doubleClick = [](QPushButton &first, QPushButton &second) {
            QTest::mouseClick(&first, Qt::LeftButton);
            const QPointF place = second.rect().center();
            QMouseEvent again(QEvent::MouseButtonDblClick, place, second.mapToGlobal(place), Qt::LeftButton,
                              Qt::LeftButton, {});
            QCoreApplication::sendEvent(&second, &again);
            QTest::mouseRelease(&second, Qt::LeftButton);
        };
        // On "Continue…" its second half finds the button that sends, in the same place.
        doubleClick(world.button("continueButton"), world.button("sendButton"));
        QCOMPARE(presenter.stage(), Stage::Confirm);
        QVERIFY(world.control.submissions.isEmpty());
        doubleClick(world.button("sendButton"), world.button("sendButton"));
        presenter.send({});
        QCOMPARE(world.control.submissions.size(), 1);
    }

    void escapeLeaves()
    {
        World world;
        world.open(ControlFamily::ActivePower);
        world.button("continueButton").click();
        QSignalSpy rejected(world.dialog.get(), &QDialog::rejected);
        QTest::keyClick(world.dialog.get(), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QVERIFY(world.control.submissions.isEmpty());
    }

    void followsTheTask_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("part");
        QTest::newRow("accepted") << int(TaskState::Running) << u"has taken the command"_s;
        QTest::newRow("carried out") << int(TaskState::Succeeded) << u"was carried out"_s;
        QTest::newRow("refused") << int(TaskState::Refused) << u"refused"_s;
        QTest::newRow("failed") << int(TaskState::Failed) << u"not carried out"_s;
        QTest::newRow("lost answer") << int(TaskState::Unknown) << u"may be in force"_s;
    }

    void followsTheTask()
    {
        QFETCH(int, state);
        QFETCH(QString, part);
        World world;
        ControlPresenter &presenter = world.open(ControlFamily::ForcedCharge);
        world.button("continueButton").click();
        world.button("sendButton").click();
        QVERIFY(presenter.isWaiting());
        QVERIFY(world.state().sentence().contains(u"on its way"_s));
        world.control.setTaskState(u"task1"_s, TaskState(state));
        QVERIFY2(world.state().sentence().contains(part), qPrintable(world.state().sentence()));
        QVERIFY(!presenter.isWaiting());
        QSignalSpy wished(world.dialog.get(), &ControlDialog::taskRequested);
        world.button("showTaskButton").click();
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.constFirst().constFirst().toString(), u"task1"_s);
        QCOMPARE(world.control.submissions.size(), 1); // whatever became of it
    }

    void nothingSentSaysWhy()
    {
        World world;
        world.open(ControlFamily::ForcedCharge);
        ApiError error;
        error.kind = ApiError::Kind::Quota;
        world.control.refusal = error;
        world.button("continueButton").click();
        world.button("sendButton").click();
        QCOMPARE(world.state().sentence(), u"Nothing was sent."_s);
        QVERIFY(!world.button("showTaskButton").isEnabled());
    }

    void problemsStandAtTheirField()
    {
        World world;
        ControlPresenter &presenter = world.open(ControlFamily::BatteryParameters);
        QVERIFY(!presenter.mayProceed()); // nothing is ticked
        QVERIFY(world.text("controlProblemsLabel").contains(u"At least one"_s));
        world.part<QCheckBox>("endOfChargeCheckBox").click();
        QVERIFY(presenter.mayProceed());
        QCOMPARE(world.text("endOfChargeLimitsLabel"), u"90 % to 100 %"_s);
        world.part<QDoubleSpinBox>("endOfChargeSpinBox").setValue(89.5);
        QVERIFY(world.part<QLabel>("endOfChargeProblemLabel").isVisible());
        QCOMPARE(world.text("endOfChargeProblemLabel"), u"End of charge must be at least 90 %."_s);
        QVERIFY(!world.button("continueButton").isEnabled());
        QCOMPARE(world.text("whyNotLabel"), world.text("endOfChargeProblemLabel"));
        presenter.proceed();
        QCOMPARE(presenter.stage(), Stage::Edit);
        // The arrows do not go there.
        auto &box = world.part<QDoubleSpinBox>("endOfChargeSpinBox");
        box.setValue(90);
        box.stepBy(-1);
        QCOMPARE(box.value(), 90.0);
        box.setValue(100);
        box.stepBy(1);
        QCOMPARE(box.value(), 100.0);
        // More than the device can do is no error.
        world.part<QCheckBox>("maximumChargeCheckBox").click();
        world.part<QDoubleSpinBox>("maximumChargeSpinBox").setValue(7000);
        QVERIFY(world.text("maximumChargeProblemLabel").contains(u"5,000"_s));
        QVERIFY(world.button("continueButton").isEnabled());
    }

    void presentValuesHaveSourceAndAge()
    {
        World world;
        ConfigEntry<ActivePowerMode> entry;
        ActivePowerMode mode;
        mode.mode = ActivePowerMode::Mode::LimitKilowatts;
        mode.maxFeedInKw = 6.25;
        entry.mode = mode;
        entry.knownAt = entry.askedAt = world.clock.now() - 240'000;
        world.control.settings[FakeControl::code(1)].activePower = entry;
        world.open(ControlFamily::ActivePower);
        QCOMPARE(world.text("controlChanges0NowLabel"), u"Feed-in limited to 6.25 kW"_s);
        QCOMPARE(world.text("controlChanges0SourceLabel"), u"Asked 4 min ago"_s);
        QCOMPARE(world.part<QDoubleSpinBox>("feedInLimitSpinBox").value(), 6.25); // and it begins with that
        world.part<OptionCard>("zeroExportOption").click();
        QCOMPARE(world.text("controlChanges0NewLabel"), u"Feed nothing in (total power)"_s);
        world.button("controlChangesReadButton").click();
        QCOMPARE(world.control.readings, 1);
        QVERIFY(!world.button("controlChangesReadButton").isEnabled()); // being asked
    }

    void negativeLimitsAreForExperts()
    {
        World world;
        ControlPresenter &presenter = world.open(ControlFamily::ActivePower);
        world.part<OptionCard>("limitOption").click();
        auto &box = world.part<QDoubleSpinBox>("feedInLimitSpinBox");
        box.setValue(-2);
        QVERIFY(std::get<ActivePowerOrder>(presenter.order()).maxFeedInKw >= 0);
        world.part<QCheckBox>("negativeLimitCheckBox").click();
        QVERIFY(world.part<QLabel>("negativeLimitLabel").isVisible());
        box.setValue(-2);
        QCOMPARE(std::get<ActivePowerOrder>(presenter.order()).maxFeedInKw, -2.0);
        world.part<QRadioButton>("eachPhaseRadioButton").click();
        QCOMPARE(std::get<ActivePowerOrder>(presenter.order()).limitation,
                 ActivePowerMode::Limitation::SinglePhasePower);
    }

    void obstaclesAreSaid()
    {
        World world;
        world.control.obstacles[FakeControl::code(1)].obstacle = ControlObstacle::ScopeMissing;
        world.open(ControlFamily::ForcedCharge);
        QVERIFY(world.part<NoticeStrip>("controlObstacleStrip").isVisible());
        QVERIFY(!world.button("continueButton").isEnabled());
        world.control.obstacles.clear();
        Q_EMIT world.control.changed();
        QVERIFY(!world.part<NoticeStrip>("controlObstacleStrip").isVisible());
        QVERIFY(world.button("continueButton").isEnabled());
    }

    void aFleetNeedsItsNumberTyped()
    {
        World world;
        world.control.obstacles[FakeControl::code(3)].obstacle = ControlObstacle::ControlModeOff;
        ControlPresenter &presenter = world.open(ControlFamily::ForcedCharge, {1, 2, 3});
        QCOMPARE(presenter.includedCount(), 2);
        QVERIFY2(world.text("controlPlantsLabel").contains(u"Old mill: left out"_s),
                 qPrintable(world.text("controlPlantsLabel")));
        world.button("continueButton").click();
        QVERIFY(!world.button("sendButton").isEnabled());
        QTest::keyClicks(&world.part<QLineEdit>("confirmLineEdit"), u"3"_s);
        QVERIFY(!world.button("sendButton").isEnabled());
        presenter.send(u"3"_s);
        QVERIFY(world.control.submissions.isEmpty());
        world.part<QLineEdit>("confirmLineEdit").clear();
        QTest::keyClicks(&world.part<QLineEdit>("confirmLineEdit"), u"2"_s);
        QTest::keyClick(&world.part<QLineEdit>("confirmLineEdit"), Qt::Key_Return);
        QVERIFY(world.control.submissions.isEmpty()); // Enter is no click
        QVERIFY(world.button("sendButton").isEnabled());
        world.button("sendButton").click();
        QCOMPARE(world.control.submissions.constFirst().commands.size(), 2);
        world.control.setTaskState(u"task1"_s, TaskState::Running);
        world.control.setTaskState(u"task2"_s, TaskState::Unknown);
        QVERIFY(world.state().sentence().startsWith(u"Hill house"_s)); // the worst is on top
    }

    void aFleetIsNoLargerThanOneCall_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("most");
        QTest::newRow("forced charge") << int(ControlFamily::ForcedCharge) << 100;
        QTest::newRow("mode") << int(ControlFamily::BatteryMode) << 10;
        QTest::newRow("feed-in limit") << int(ControlFamily::ActivePower) << 10;
        QTest::newRow("dispatch") << int(ControlFamily::BatteryDispatch) << 1;
    }

    void aFleetIsNoLargerThanOneCall()
    {
        QFETCH(int, family);
        QFETCH(int, most);
        World world;
        QList<PlantCode> plants;
        for (int i = 1; i <= 102; ++i) {
            world.control.addHome(i, u"Home %1"_s.arg(i));
            plants << FakeControl::code(i);
        }
        ControlPresenter presenter(world.control, world.clock, ControlFamily(family), plants);
        QCOMPARE(presenter.includedCount(), most);
        if (family != int(ControlFamily::BatteryDispatch))
            QVERIFY(presenter.plants().constLast().words.startsWith(u"Too many"_s));
    }

    void jsonIsWhatIsSent()
    {
        World world;
        ControlPresenter &presenter = world.open(ControlFamily::ForcedCharge);
        ForcedCharge order;
        order.direction = ForcedCharge::Direction::Discharge;
        order.until = ForcedCharge::Until::Duration;
        order.minutes = 45;
        order.powerW = 1500;
        presenter.begin(order);
        JsonPreview &preview = world.dialog->editPage().json();
        QVERIFY(!preview.isOpen());
        preview.setOpen(true);
        const QString shown = world.part<QPlainTextEdit>("jsonPlainTextEdit").toPlainText();
        const QJsonObject task = QJsonDocument::fromJson(shown.toUtf8())[u"tasks"_s][0].toObject();
        QCOMPARE(task[u"plantCode"_s].toString(), u"NE=1"_s);
        QCOMPARE(task[u"dispatchSwitch"_s].toInt(), 2);
        QCOMPARE(task[u"powerDispatch"_s].toInt(), -1500);
        QCOMPARE(task[u"dispatchTime"_s].toInt(), 45);
    }

    void estimates_data()
    {
        QTest::addColumn<bool>("isCharge");
        QTest::addColumn<double>("target");
        QTest::addColumn<int>("watts");
        QTest::addColumn<QString>("words");
        QTest::newRow("with power")
            << true << 84.0 << 2000
            << u"About 2.00 kWh, as the battery is at 64 % now: some 60 minutes at this power."_s;
        QTest::newRow("without") << false << 34.0 << 0 << u"About 3.00 kWh, as the battery is at 64 % now."_s;
        QTest::newRow("is there already")
            << true << 50.0 << 2000 << u"The battery is at 64 % already: nothing would be charged."_s;
        QTest::newRow("is empty enough")
            << false << 80.0 << 2000 << u"The battery is at 64 % already: nothing would be discharged."_s;
    }

    void estimates()
    {
        QFETCH(bool, isCharge);
        QFETCH(double, target);
        QFETCH(int, watts);
        QFETCH(QString, words);
        FakeControl control;
        control.addHome(1, u"Home"_s);
        ForcedCharge order;
        order.direction = isCharge ? ForcedCharge::Direction::Charge : ForcedCharge::Direction::Discharge;
        order.targetSoc = target;
        if (watts > 0)
            order.powerW = watts;
        PresentSettings present = control.present(FakeControl::code(1));
        const Formatter formatter {QLocale(QLocale::English)};
        QCOMPARE(plain(ForcedChargeForm::estimate(order, present, formatter)), words);
        present.capacityKwh.reset(); // unknown is not guessed
        if (!words.contains(u"already"_s))
            QCOMPARE(ForcedChargeForm::estimate(order, present, formatter), QString());
    }

    void durationEndsByThePlantsClock()
    {
        World world;
        world.clock.jumpTo(QDateTime({2026, 3, 14}, {17, 30}, QTimeZone::utc()).toMSecsSinceEpoch());
        world.open(ControlFamily::ForcedCharge);
        world.part<QRadioButton>("forTimeRadioButton").click();
        world.part<QDoubleSpinBox>("forcedMinutesSpinBox").setValue(45);
        QVERIFY2(world.text("forcedEndLabel").contains(u"6:15"_s), qPrintable(world.text("forcedEndLabel")));
    }

    void beginsWithAnEarlierCommand()
    {
        World world;
        ControlPresenter presenter(world.control, world.clock, ControlFamily::ForcedCharge,
                                   {FakeControl::code(1)});
        ForcedCharge order;
        order.direction = ForcedCharge::Direction::Charge;
        order.targetSoc = 77;
        presenter.begin(order, u"task9"_s);
        presenter.proceed();
        presenter.send({});
        QCOMPARE(world.control.submissions.constFirst().retryOf, u"task9"_s);
        QCOMPARE(world.control.submissions.constFirst().commands.constFirst().order,
                 ControlCommand::Order(order));
    }
};

QTEST_MAIN(ControlDialogsTest)
#include "tst_controldialogs.moc"
