// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/configstore.h"
#include "tests/ui/windowfixture.h"
#include "ui/views/configurationcard.h"
#include "ui/views/weekpicture.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

TouWindow window(int from, int to, const QList<int> &days, bool isCharge = true)
{
    TouWindow made;
    made.start = QTime(from / 60, from % 60);
    made.endsAtMidnight = to == 24 * 60;
    made.end = made.endsAtMidnight ? QTime() : QTime(to / 60, to % 60);
    made.weekdays = days;
    made.isCharge = isCharge;
    return made;
}

ConfigEntry<BatteryMode> timeOfUse(qint64 at)
{
    ConfigEntry<BatteryMode> entry;
    BatteryMode mode;
    mode.mode = BatteryMode::Mode::TimeOfUse;
    mode.surplus = BatteryMode::SurplusPriority::Charge;
    mode.allowedGridChargeKw = 2.5;
    mode.windows = {window(75, 300, {1, 2, 3, 4, 5}), window(1050, 1260, {1, 2, 3, 4, 5, 6, 7}, false)};
    entry.mode = mode;
    entry.askedAt = entry.knownAt = at;
    return entry;
}

struct World
{
    FilledAccount account;
    ConfigurationCard card {account.clock};

    World()
    {
        card.setFormatter(Formatter(QLocale(QLocale::German)));
        card.showPlant(account.data(), FilledAccount::code(1), QTimeZone::utc());
        card.resize(900, 500);
        card.show();
    }
    QString text(const char *name)
    {
        const auto *label = card.findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->isVisibleTo(&card) ? label->text() : QString();
    }
    QToolButton &toggle() { return *card.findChild<QToolButton *>(u"configurationToolButton"_s); }
    QPushButton &ask() { return *card.findChild<QPushButton *>(u"askConfigurationButton"_s); }
};

} // namespace

class ConfigurationCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void closedAtFirst()
    {
        World world;
        QVERIFY(!world.card.isOpen());
        QVERIFY(!world.ask().isVisible());
        QTest::keyClick(&world.toggle(), Qt::Key_Space);
        QVERIFY(world.card.isOpen());
        QVERIFY(world.ask().isVisible());
        QCOMPARE(world.text("batteryModeLabel"), u"–"_s);
        QCOMPARE(world.text("batteryAgeLabel"), u"Not asked yet"_s);
        QVERIFY(!world.ask().isEnabled()); // nobody to ask
        QTest::mouseClick(&world.toggle(), Qt::LeftButton);
        QVERIFY(!world.ask().isVisible());
    }

    void showsWhatIsSet()
    {
        World world;
        world.card.setOpen(true);
        const PlantCode plant = FilledAccount::code(1);
        world.account.configs.setBatteryMode(plant, timeOfUse(world.account.clock.now() - 180'000));
        QCOMPARE(world.text("batteryModeLabel"), u"Time of use"_s);
        QCOMPARE(world.text("batteryDetailsLabel"),
                 u"Surplus charges the battery first. From the grid it may charge with up to 2,50 kW."_s);
        QCOMPARE(world.text("touWindowsLabel"),
                 u"Mon – Fri, 01:15 – 05:00: charge\nevery day, 17:30 – 21:00: discharge"_s);
        QCOMPARE(world.text("batteryAgeLabel"), u"Asked 3 min ago"_s);
        auto *week = world.card.findChild<WeekPicture *>();
        QVERIFY(week->isVisible());
        QCOMPARE(week->spokenValue(), world.text("touWindowsLabel"));

        ConfigEntry<ActivePowerMode> limit;
        ActivePowerMode mode;
        mode.mode = ActivePowerMode::Mode::LimitKilowatts;
        mode.limitation = ActivePowerMode::Limitation::TotalPower;
        mode.maxFeedInKw = 6.25;
        limit.mode = mode;
        limit.askedAt = limit.knownAt = world.account.clock.now();
        world.account.configs.setActivePowerMode(plant, limit);
        QCOMPARE(world.text("activePowerModeLabel"), u"Feed-in limited to 6,25 kW"_s);
        QCOMPARE(world.text("activePowerDetailsLabel"), u"The limit counts for all phases together"_s);
        QVERIFY(world.text("configurationQuestionLabel").contains(u"nobody to ask"_s));
        // Another plant is another question.
        world.card.clear();
        QVERIFY(!world.card.isOpen());
    }

    void errorsHaveAdvice_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("several controllers") << 20609 << u"several controllers"_s;
        QTest::newRow("offline") << 20614 << u"not connected"_s;
        QTest::newRow("no setting") << 20629 << u"does not offer this setting"_s;
        QTest::newRow("no battery") << 20631 << u"no battery"_s;
        QTest::newRow("unknown plant") << 20622 << u"Refresh the plant list"_s;
        QTest::newRow("other") << 20400 << u"."_s;
    }

    void errorsHaveAdvice()
    {
        QFETCH(int, code);
        QFETCH(QString, part);
        World world;
        world.card.setOpen(true);
        ConfigEntry<BatteryMode> entry = timeOfUse(world.account.clock.now() - 3'600'000);
        entry.error.kind = ApiError::Kind::Refused;
        entry.error.failCode = code;
        entry.askedAt = world.account.clock.now();
        world.account.configs.setBatteryMode(FilledAccount::code(1), entry);
        QVERIFY2(world.text("batteryErrorLabel").contains(part), qPrintable(world.text("batteryErrorLabel")));
        QCOMPARE(world.text("batteryModeLabel"), u"Time of use"_s); // the last one known stays
        QCOMPARE(world.text("batteryAgeLabel"), u"Asked 1 h ago"_s);
    }

    void withoutSettingsThereIsNoCard()
    {
        World world;
        world.card.clear();
        AccountData data;
        data.plants = &world.account.store;
        world.card.showPlant(data, FilledAccount::code(1), QTimeZone::utc());
        QVERIFY(world.card.isHidden());
        world.card.setOpen(true); // and asks nobody
    }
};

QTEST_MAIN(ConfigurationCardTest)
#include "tst_configurationcard.moc"
