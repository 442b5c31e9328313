// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const PlantCode lake {u"NE=41200317"_s};
const DeviceDn cellar {u"NE=41200402"_s};
const Formatter english {QLocale(QLocale::English, QLocale::UnitedKingdom)};
const Formatter german {QLocale(QLocale::German, QLocale::Germany)};

TouWindow window(QTime start, QTime end, const QList<int> &days, bool isCharge)
{
    TouWindow w;
    w.start = start;
    w.end = end;
    w.weekdays = days;
    w.isCharge = isCharge;
    return w;
}

BatteryModeOrder plan()
{
    BatteryModeOrder order;
    order.mode = BatteryMode::Mode::TimeOfUse;
    order.surplus = BatteryMode::SurplusPriority::Charge;
    order.allowedGridChargeKw = 2.5;
    order.windows = {window({1, 15}, {4, 45}, {1, 2, 3, 4, 5}, true),
                     window({18, 0}, {21, 30}, {1, 2, 3, 4, 5, 6, 7}, false)};
    return order;
}

} // namespace

//! What people read before they press, and afterwards.
class TestCommandWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sentences_data();
    void sentences();
    void numbersFollowTheLocale();
    void powerIsExact_data();
    void powerIsExact();
    void namesTheBattery();
    void actionBeginsLarge();
    void consequences_data();
    void consequences();
    void warnings();
    void everyProblemHasItsWords();
    void problemsNameTheLimit_data();
    void problemsNameTheLimit();
    void ranges();
    void everyParameterHasALabel();
    void everyStateHasItsWords();
    void explanations_data();
    void explanations();
    void verdicts_data();
    void verdicts();
    void results();
    void whatWasBefore();
    void everyObstacleHasARemedy();
};

using Order = ControlCommand::Order;
Q_DECLARE_METATYPE(Order)
Q_DECLARE_METATYPE(CommandProblem)
Q_DECLARE_METATYPE(ControlTask)

void TestCommandWords::sentences_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Order &order, const char *expected) {
        QTest::newRow(name) << order << u"Lakeside home: "_s + QString::fromUtf8(expected);
    };
    using Forced = ForcedCharge;
    using D = Forced::Direction;
    using U = Forced::Until;
    row("discharge to a SOC", Forced {D::Discharge, U::TargetSoc, 30, 0, 2500},
        "discharge at 2.5 kW until the battery is at 30 %");
    row("charge to a SOC", Forced {D::Charge, U::TargetSoc, 72.5, 0, 850},
        "charge at 850 W until the battery is at 72.5 %");
    row("charge for a time", Forced {D::Charge, U::Duration, 0, 45, 3255},
        "charge at 3.255 kW for 45 minutes");
    row("discharge for a time", Forced {D::Discharge, U::Duration, 0, 90, 1000},
        "discharge at 1 kW for 90 minutes");
    row("charge, no power", Forced {D::Charge, U::TargetSoc, 80, 0, {}},
        "charge at the device's usual power until the battery is at 80 %");
    row("discharge, no power", Forced {D::Discharge, U::Duration, 0, 20, {}},
        "discharge at the device's usual power for 20 minutes");
    row("stop", Forced {}, "stop forced charging or discharging");
    row("time of use", plan(),
        "time of use – charge Mon – Fri 01:15 – 04:45, discharge every day 18:00 – 21:30; surplus charges "
        "the "
        "battery first; at most 2.5 kW from the grid");
    BatteryModeOrder mode = plan();
    mode.surplus = BatteryMode::SurplusPriority::FeedIn;
    mode.allowedGridChargeKw = 0;
    mode.windows = mode.windows.mid(0, 1);
    row("time of use, not from the grid", mode,
        "time of use – charge Mon – Fri 01:15 – 04:45; surplus is fed in first; no charging from the grid");
    row("self-consumption", BatteryModeOrder {}, "maximum self-consumption");
    mode.mode = BatteryMode::Mode::ThirdPartyDispatch;
    row("third party", mode, "third-party dispatch");
    row("all limits", BatteryParametersOrder {97, 12.5, 3600, 200},
        "limits of the battery – charge up to 97 %; discharge down to 12.5 %; charge at 3.6 kW at most; "
        "discharge at "
        "200 W at most");
    row("one limit", BatteryParametersOrder {{}, 0, {}, {}}, "limits of the battery – discharge down to 0 %");
    using L = ActivePowerMode::Limitation;
    row("feed-in", ActivePowerOrder {true, 3.25, L::TotalPower}, "limit feed-in to 3.25 kW (total power)");
    row("feed-in, each phase", ActivePowerOrder {true, 0.5, L::SinglePhasePower},
        "limit feed-in to 500 W (each phase on its own)");
    row("feed-in, nothing", ActivePowerOrder {true, 0, L::TotalPower}, "feed nothing in (total power)");
    row("feed-in, import", ActivePowerOrder {true, -1.5, L::TotalPower},
        "take at least 1.5 kW from the grid (total power)");
    row("feed-in, no limit", ActivePowerOrder {}, "no feed-in limit");
    using W = BatteryDispatchOrder::Direction;
    row("dispatch charge", BatteryDispatchOrder {cellar, W::Charge, 2000},
        "charge “Cellar” at 2 kW until you end it");
    row("dispatch discharge", BatteryDispatchOrder {cellar, W::Discharge, 1200},
        "discharge “Cellar” at 1.2 kW until you end it");
    row("dispatch idle", BatteryDispatchOrder {cellar, W::Idle, 0}, "keep “Cellar” idle until you end it");
}

void TestCommandWords::sentences()
{
    QFETCH(Order, order);
    QFETCH(QString, expected);
    QCOMPARE(CommandWords(english).sentence({lake, order}, u"Lakeside home"_s, u"Cellar"_s), expected);
}

void TestCommandWords::numbersFollowTheLocale()
{
    const ForcedCharge order {ForcedCharge::Direction::Discharge, ForcedCharge::Until::TargetSoc, 30.5, 0,
                              2500};
    QCOMPARE(CommandWords(german).sentence({lake, order}, u"Haus %1"_s),
             u"Haus %1: discharge at 2,5 kW until the battery is at 30,5 %"_s);
}

void TestCommandWords::powerIsExact_data()
{
    QTest::addColumn<double>("kilowatts");
    QTest::addColumn<Formatter::PowerUnit>("unit");
    QTest::addColumn<QString>("expected");
    using enum Formatter::PowerUnit;
    QTest::newRow("W") << 0.999 << Automatic << u"999 W"_s;
    QTest::newRow("kW") << 1.0 << Automatic << u"1 kW"_s;
    QTest::newRow("three decimals") << 3.255 << Automatic << u"3.255 kW"_s;
    QTest::newRow("large") << 4999.5 << Automatic << u"4,999.5 kW"_s;
    QTest::newRow("zero") << 0.0 << Automatic << u"0 kW"_s;
    QTest::newRow("always W") << 2.5 << Watt << u"2,500 W"_s;
    QTest::newRow("always kW") << 0.05 << Kilowatt << u"0.05 kW"_s;
    QTest::newRow("of a sum that is not exact") << 0.1 + 0.2 << Kilowatt << u"0.3 kW"_s;
}

void TestCommandWords::powerIsExact()
{
    QFETCH(double, kilowatts);
    QFETCH(Formatter::PowerUnit, unit);
    QFETCH(QString, expected);
    const Formatter formatter {QLocale(QLocale::English, QLocale::UnitedKingdom), unit};
    QCOMPARE(CommandWords(formatter).power(kilowatts), expected);
}

void TestCommandWords::namesTheBattery()
{
    const ControlCommand command {lake,
                                  BatteryDispatchOrder {cellar, BatteryDispatchOrder::Direction::Idle, 0}};
    ControlSite site;
    site.plantName = u"Lakeside home"_s;
    site.batteries = {{{1}, {u"NE=7"_s}, u"Attic"_s, false, {}, {}, {}, true},
                      {{2}, cellar, u"Cellar"_s, false, {}, {}, {}, true}};
    const CommandWords words(english);
    QCOMPARE(words.sentence(command, site), u"Lakeside home: keep “Cellar” idle until you end it"_s);
    // Without names the ids of the service have to do.
    QCOMPARE(words.sentence(command, QString()), u"NE=41200317: keep “NE=41200402” idle until you end it"_s);
}

void TestCommandWords::actionBeginsLarge()
{
    QCOMPARE(CommandWords(english).action({lake, ActivePowerOrder {true, 3.25, {}}}),
             u"Limit feed-in to 3.25 kW (total power)"_s);
}

void TestCommandWords::consequences_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QStringList>("parts"); // each stands in one of the sentences
    const auto row = [](const char *name, const Order &order, const QStringList &parts) {
        QTest::newRow(name) << order << parts;
    };
    const ForcedCharge charge {ForcedCharge::Direction::Charge, ForcedCharge::Until::TargetSoc, 80, 0, {}};
    row("charge", charge,
        {u"All batteries"_s, u"ends by itself"_s, u"24 hours"_s, u"working mode stays"_s,
         u"program is closed"_s, u"No power is given"_s});
    const ForcedCharge discharge {ForcedCharge::Direction::Discharge, ForcedCharge::Until::Duration, 0, 30,
                                  900};
    row("discharge", discharge, {u"into the grid"_s, u"time is over"_s, u"Stop ends it early"_s});
    row("stop", ForcedCharge {}, {u"running ends"_s});
    row("plan", plan(), {u"replaced as a whole"_s, u"clock times of the plant"_s, u"program is closed"_s});
    row("self-consumption", BatteryModeOrder {}, {u"grid does not charge"_s, u"until another one is set"_s});
    BatteryModeOrder thirdParty;
    thirdParty.mode = BatteryMode::Mode::ThirdPartyDispatch;
    row("third party", thirdParty, {u"stand-by"_s, u"set through this service before"_s});
    row("parameters", BatteryParametersOrder {95, {}, {}, {}},
        {u"until they are changed again"_s, u"cut"_s, u"cannot tell these limits"_s});
    row("limit", ActivePowerOrder {true, 3, {}},
        {u"held back"_s, u"until you lift it"_s, u"program is closed"_s});
    row("no feed-in", ActivePowerOrder {true, 0, {}}, {u"Nothing goes into the grid"_s});
    row("import", ActivePowerOrder {true, -3, {}}, {u"presumably"_s});
    row("no limit", ActivePowerOrder {}, {u"grid operator"_s});
    row("dispatch", BatteryDispatchOrder {cellar, BatteryDispatchOrder::Direction::Charge, 900},
        {u"no end of its own"_s, u"stays in force if this program is closed"_s, u"third-party dispatch"_s,
         u"may differ"_s});
}

void TestCommandWords::consequences()
{
    QFETCH(Order, order);
    QFETCH(QStringList, parts);
    const QStringList lines = CommandWords(english).consequence({lake, order});
    for (const QString &line : lines)
        QVERIFY2(line.endsWith(u'.') && !line.contains(u"%1"_s), qPrintable(line));
    for (const QString &part : std::as_const(parts))
        QVERIFY2(lines.join(u' ').contains(part), qPrintable(lines.join(u' ')));
}

void TestCommandWords::warnings()
{
    const CommandWords words(english);
    BatteryMode thirdParty;
    thirdParty.mode = BatteryMode::Mode::ThirdPartyDispatch;
    BatteryMode self;
    self.mode = BatteryMode::Mode::MaximumSelfConsumption;
    BatteryMode tou;
    tou.mode = BatteryMode::Mode::TimeOfUse;
    const BatteryDispatchOrder dispatch {cellar, BatteryDispatchOrder::Direction::Idle, 0};
    BatteryModeOrder toThirdParty;
    toThirdParty.mode = BatteryMode::Mode::ThirdPartyDispatch;

    QVERIFY(
        words.warnings({lake, plan()}, thirdParty).join(u' ').contains(u"never set through this service"_s));
    QCOMPARE(words.warnings({lake, plan()}, self), QStringList());
    QCOMPARE(words.warnings({lake, BatteryModeOrder {}}, tou).size(), 1);
    QVERIFY(words.warnings({lake, toThirdParty}, self).join(u' ').contains(u"way back"_s));
    QCOMPARE(words.warnings({lake, toThirdParty}, thirdParty), QStringList());
    QVERIFY(words.warnings({lake, dispatch}, self).join(u' ').contains(u"will refuse"_s));
    QCOMPARE(words.warnings({lake, dispatch}, thirdParty), QStringList());
    // Nothing is known, so nothing is claimed.
    QCOMPARE(words.warnings({lake, dispatch}, {}), QStringList());
    QCOMPARE(words.warnings({lake, plan()}, {}), QStringList());
}

void TestCommandWords::everyProblemHasItsWords()
{
    const CommandWords words(english);
    QSet<QString> texts;
    int count = 0;
    for (int kind = 0; kind <= int(CommandProblem::Kind::BatteryOffline); ++kind) {
        CommandProblem problem;
        problem.kind = CommandProblem::Kind(kind);
        problem.window = 0;
        problem.otherWindow = 1;
        problem.weekday = 1;
        const QString text = words.problem(problem);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%' + u"1"_s), qPrintable(text));
        texts.insert(text);
        ++count;
    }
    QCOMPARE(texts.size(), count);
}

void TestCommandWords::problemsNameTheLimit_data()
{
    QTest::addColumn<CommandProblem>("problem");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const CommandProblem &problem, const char *expected) {
        QTest::newRow(name) << problem << QString::fromUtf8(expected);
    };
    using enum CommandProblem::Kind;
    row("below", {BelowMinimum, ControlParameter::FeedInLimit, -1000},
        "Feed-in limit must be at least -1,000 kW.");
    row("above", {AboveMaximum, ControlParameter::TargetSoc, 100},
        "Target state of charge must be at most 100 %.");
    row("cut", {AboveLimitIsCut, ControlParameter::ForcedPower, 5000},
        "Power is more than the device can do. It will use 5,000 W.");
    row("minutes", {AboveMaximum, ControlParameter::ForcedMinutes, 1440},
        "Duration must be at most 1,440 min.");
    row("whole", {TooManyDecimals, ControlParameter::MaximumChargePower},
        "Maximum charging power must be a whole number.");
    row("decimals", {TooManyDecimals, ControlParameter::FeedInLimit},
        "Feed-in limit may have 3 decimals at most.");
    CommandProblem overlap;
    overlap.kind = WindowsOverlap;
    overlap.window = 0;
    overlap.otherWindow = 2;
    const char *days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    for (int day = 1; day <= 7; ++day) {
        overlap.weekday = day;
        const QByteArray expected = QByteArray("Windows 1 and 3 overlap on ") + days[day - 1] + '.';
        row(days[day - 1], overlap, expected.constData());
    }
}

void TestCommandWords::problemsNameTheLimit()
{
    QFETCH(CommandProblem, problem);
    QFETCH(QString, expected);
    // The sign of the locale may be a real minus.
    QCOMPARE(CommandWords(english).problem(problem).replace(u'−', u'-'), expected);
}

void TestCommandWords::ranges()
{
    const CommandWords words(english);
    QCOMPARE(words.range(ControlParameter::MaximumChargePower, {200, 5000, true}), u"200 W to 5,000 W"_s);
    QCOMPARE(words.range(ControlParameter::MaximumChargePower, {200, {}, true}), u"200 W or more"_s);
    QCOMPARE(words.range(ControlParameter::EndOfChargeSoc, {90, 100, false}), u"90 % to 100 %"_s);
}

void TestCommandWords::everyParameterHasALabel()
{
    for (const ParameterCatalog::Entry &entry : ParameterCatalog::instance().entries()) {
        QVERIFY(!CommandWords::parameter(entry.parameter).isEmpty());
        QVERIFY(!CommandWords::family(entry.family).isEmpty());
    }
    QSet<QString> controllers;
    for (int kind = 0; kind <= int(ControllerKind::DistributedSmartLogger); ++kind)
        controllers.insert(CommandWords::controller(ControllerKind(kind)));
    QCOMPARE(controllers.size(), 5);
}

void TestCommandWords::everyStateHasItsWords()
{
    QSet<QString> words;
    QSet<QString> explanations;
    for (int state = 0; state <= int(TaskState::Discarded); ++state) {
        ControlTask task;
        task.state = TaskState(state);
        words.insert(TaskWords::state(task.state));
        explanations.insert(TaskWords::explanation(task));
    }
    QCOMPARE(words.size(), int(TaskState::Discarded) + 1);
    QCOMPARE(explanations.size(), int(TaskState::Discarded) + 1);
    QSet<QString> verdicts;
    for (int verdict = 0; verdict <= int(FollowVerdict::CannotTell); ++verdict)
        verdicts.insert(TaskWords::shortVerdict(FollowVerdict(verdict)));
    QCOMPARE(verdicts.size(), int(FollowVerdict::CannotTell) + 1);
    QSet<QString> reasons;
    for (int reason = 0; reason <= int(TaskReason::Other); ++reason)
        reasons.insert(TaskWords::reason(TaskReason(reason)));
    QCOMPARE(reasons.size(), int(TaskReason::Other) + 1);
}

void TestCommandWords::explanations_data()
{
    QTest::addColumn<ControlTask>("task");
    QTest::addColumn<QString>("expected");
    ControlTask task;
    task.state = TaskState::Failed;
    task.reason = TaskReason::Busy;
    task.text = u"BUSY"_s;
    QTest::newRow("busy") << task
                          << u"The command was not carried out: The device is busy with something else."_s;
    task.reason = TaskReason::Other;
    task.text = u"MELTED"_s;
    QTest::newRow("unknown word") << task << u"The command was not carried out: MELTED"_s;
    task.state = TaskState::Refused;
    task.reason = TaskReason::None;
    task.text = u"wrong sign"_s;
    task.failCode = 2;
    QTest::newRow("refused by a row")
        << task << u"The command was refused, nothing was changed: wrong sign"_s;
    task.failCode = 0;
    task.text.clear();
    QTest::newRow("refused without a word") << task << u"The command was refused. Nothing was changed."_s;
    task.state = TaskState::Closed;
    task.text = u"changed"_s;
    QTest::newRow("closed") << task << u"The command ended early: changed"_s;
}

void TestCommandWords::explanations()
{
    QFETCH(ControlTask, task);
    QFETCH(QString, expected);
    QCOMPARE(TaskWords::explanation(task), expected);
}

void TestCommandWords::verdicts_data()
{
    QTest::addColumn<ControlTask>("task");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Order &order, FollowVerdict verdict,
                        std::optional<double> expected, std::optional<double> measured, const char *unit,
                        const char *words) {
        ControlTask task;
        task.command = {lake, order};
        task.telemetry = {verdict, 1, 1, expected, measured, QString::fromLatin1(unit)};
        QTest::newRow(name) << task << QString::fromUtf8(words);
    };
    const ForcedCharge forced {ForcedCharge::Direction::Discharge, ForcedCharge::Until::TargetSoc, 30, 0,
                               2500};
    using enum FollowVerdict;
    row("followed", forced, Followed, -2500, -2480, "W", "Live data agree: Discharging 2.48 kW.");
    row("partly", forced, Partly, -2500, -1800, "W",
        "Live data agree in part: Discharging 1.80 kW, expected was: Discharging 2.50 kW.");
    row("not", forced, NotFollowed, -2500, 900, "W",
        "Live data do not agree: Charging 900 W, expected was: Discharging 2.50 kW.");
    row("feed-in", ActivePowerOrder {true, 3.25, {}}, Followed, 3.25, 3.1, "kW",
        "Live data agree: Exporting 3.10 kW.");
    row("words only", BatteryModeOrder {}, Followed, {}, {}, "", "Live data agree with the command.");
    row("pending", forced, Pending, -2500, {}, "W", "Waiting for live data from after the command.");
    row("cannot tell", forced, CannotTell, {}, {}, "", "Live data cannot tell whether it was carried out.");
    row("not checked", forced, NotChecked, {}, {}, "", "Live data have not been compared.");
}

void TestCommandWords::verdicts()
{
    QFETCH(ControlTask, task);
    QFETCH(QString, expected);
    QCOMPARE(TaskWords(english).verdict(task), expected);
}

void TestCommandWords::results()
{
    const TaskWords words(english);
    ControlTask task;
    task.command = {lake, ForcedCharge {ForcedCharge::Direction::Discharge, {}, 30, 0, {}}};
    QCOMPARE(words.result(task), QString());
    task.energyKwh = 1.25;
    QCOMPARE(words.result(task), u"1.25 kWh discharged so far"_s);
    task.energyKwh.reset();
    task.deliveredW = -1200;
    QCOMPARE(words.result(task), u"Set at the device: Discharging 1.20 kW"_s);
}

void TestCommandWords::whatWasBefore()
{
    const TaskWords words(english);
    ControlTask task;
    QCOMPARE(words.before(task, 0), QStringList());
    BatteryMode mode;
    mode.mode = BatteryMode::Mode::TimeOfUse;
    mode.windows = {window({1, 15}, {4, 45}, {6, 7}, true)};
    task.before.batteryMode = mode;
    task.before.soc = 61;
    task.before.knownAt = 1'782'000'000'000;
    QCOMPARE(words.before(task, 1'782'000'180'000),
             (QStringList {u"Time of use"_s, u"Sat, Sun, 01:15 – 04:45: charge"_s, u"State of charge: 61 %"_s,
                           u"Known since: 3 min ago"_s}));
}

void TestCommandWords::everyObstacleHasARemedy()
{
    QVERIFY(TaskWords::obstacle(ControlObstacle::None).isEmpty());
    QVERIFY(TaskWords::remedy(ControlObstacle::None).isEmpty());
    QSet<QString> texts;
    for (int i = 1; i <= int(ControlObstacle::JournalBroken); ++i) {
        texts.insert(TaskWords::obstacle(ControlObstacle(i)));
        QVERIFY(TaskWords::remedy(ControlObstacle(i)).endsWith(u'.'));
    }
    QCOMPARE(texts.size(), int(ControlObstacle::JournalBroken));
}

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_commandwords.moc"
