// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/controlrules.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using Problem = CommandProblem::Kind;

namespace {

const PlantCode lake {u"NE=1"_s};
const DeviceDn battery {u"NE=11"_s};

//! A house with everything: two batteries (5 kW in, 4.5 kW out), 6 kW of inverters.
ControlSite house(ControllerKind controller = ControllerKind::Dongle)
{
    ControlSite site;
    site.plant = lake;
    site.isResidential = true;
    site.controller = controller;
    site.controllerCount = controller == ControllerKind::Direct ? 0 : 1;
    site.hasInverter = true;
    site.batteries = {{{11}, battery, {}, false, 3000, 2500, {}, true},
                      {{12}, {u"NE=12"_s}, {}, false, 2000, 2000, {}, true}};
    site.ratedKw = 6;
    return site;
}

TouWindow window(QTime start, QTime end, const QList<int> &days, bool isCharge = true)
{
    TouWindow w;
    w.start = start;
    w.end = end;
    w.weekdays = days;
    w.isCharge = isCharge;
    return w;
}

TouWindow toMidnight(QTime start, const QList<int> &days)
{
    TouWindow w = window(start, {}, days);
    w.endsAtMidnight = true;
    return w;
}

BatteryModeOrder plan(const QList<TouWindow> &windows)
{
    BatteryModeOrder order;
    order.mode = BatteryMode::Mode::TimeOfUse;
    order.windows = windows;
    return order;
}

QList<Problem> kindsOf(const ControlCommand::Order &order, const ControlSite &site)
{
    QList<Problem> kinds;
    for (const CommandProblem &problem : problemsOf({lake, order}, site))
        kinds << problem.kind;
    return kinds;
}

QString printed(const QList<TouWindow> &windows)
{
    QStringList words;
    for (const TouWindow &w : windows) {
        QString days;
        for (int day : w.weekdays)
            days += QString::number(day);
        const QString end = w.endsAtMidnight ? u"24:00"_s : w.end.toString(u"HH:mm"_s);
        words << u"%1-%2/%3%4"_s.arg(w.start.toString(u"HH:mm"_s), end, days, w.isCharge ? u""_s : u"-"_s);
    }
    return words.join(u' ');
}

const double justAbove = 0.001;
const QList<int> allDays {1, 2, 3, 4, 5, 6, 7};

} // namespace

//! Commands that check themselves (`control-endpoints.md` §2-§8).
class TestControlRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void boundaries_data();
    void boundaries();
    void limitsAreNamed();
    void unknownLimitsDoNotRefuse();
    void interplay_data();
    void interplay();
    void windows_data();
    void windows();
    void overlapNamesItsDay();
    void everyDayAlone();
    void plants_data();
    void plants();
    void buttons();
    void splits_data();
    void splits();
};

using Order = ControlCommand::Order;
Q_DECLARE_METATYPE(Order)
Q_DECLARE_METATYPE(ControlSite)
Q_DECLARE_METATYPE(QList<Problem>)

void TestControlRules::boundaries_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<ControlSite>("site");
    QTest::addColumn<QList<Problem>>("expected");
    const auto row = [](const QByteArray &name, const Order &order, const ControlSite &site,
                        const QList<Problem> &expected = {}) {
        QTest::newRow(name.constData()) << order << site << expected;
    };
    using enum ControllerKind;
    static const QList<QPair<ControllerKind, QByteArray>> controllers {
        {Direct, "direct"},
        {Dongle, "Dongle"},
        {Emma, "EMMA"},
        {SmartLogger, "SmartLogger"},
        {DistributedSmartLogger, "distributed"}};
    const QList<Problem> below {Problem::BelowMinimum};
    const QList<Problem> above {Problem::AboveMaximum};
    const QList<Problem> cut {Problem::AboveLimitIsCut};
    const QList<Problem> decimals {Problem::TooManyDecimals};

    for (const auto &[kind, name] : controllers) {
        const ControlSite site = house(kind);
        const auto forced = [](double soc) {
            return ForcedCharge {ForcedCharge::Direction::Charge, ForcedCharge::Until::TargetSoc, soc, 0, {}};
        };
        row(name + ": target 0", forced(0), site);
        row(name + ": target below 0", forced(-0.1), site, below);
        row(name + ": target 100", forced(100), site);
        row(name + ": target above 100", forced(100.1), site, above);
        row(name + ": target with two decimals", forced(50.25), site, decimals);
        const auto timed = [](int minutes) {
            return ForcedCharge {
                ForcedCharge::Direction::Discharge, ForcedCharge::Until::Duration, 0, minutes, {}};
        };
        row(name + ": 0 minutes", timed(0), site);
        row(name + ": -1 minutes", timed(-1), site, below);
        row(name + ": 1440 minutes", timed(1440), site);
        row(name + ": 1441 minutes", timed(1441), site, above);
        const auto power = [](ForcedCharge::Direction direction, int watts) {
            return ForcedCharge {direction, ForcedCharge::Until::Duration, 0, 60, watts};
        };
        using Direction = ForcedCharge::Direction;
        row(name + ": charge with 1 W", power(Direction::Charge, 1), site);
        row(name + ": charge with 0 W", power(Direction::Charge, 0), site, below);
        row(name + ": charge with -1 W", power(Direction::Charge, -1), site, below);
        row(name + ": charge with all", power(Direction::Charge, 5000), site);
        row(name + ": charge with more", power(Direction::Charge, 5001), site, cut);
        row(name + ": discharge with all", power(Direction::Discharge, 4500), site);
        row(name + ": discharge with more", power(Direction::Discharge, 4501), site, cut);

        const auto parameters = [](std::optional<double> top, std::optional<double> bottom,
                                   std::optional<int> charge, std::optional<int> discharge) {
            return BatteryParametersOrder {top, bottom, charge, discharge};
        };
        row(name + ": end of charge 90", parameters(90, {}, {}, {}), site);
        row(name + ": end of charge 89.9", parameters(89.9, {}, {}, {}), site, below);
        row(name + ": end of charge 100", parameters(100, {}, {}, {}), site);
        row(name + ": end of charge 100.1", parameters(100.1, {}, {}, {}), site, above);
        row(name + ": end of charge 97.25", parameters(97.25, {}, {}, {}), site, decimals);
        row(name + ": end of discharge 0", parameters({}, 0, {}, {}), site);
        row(name + ": end of discharge -0.1", parameters({}, -0.1, {}, {}), site, below);
        row(name + ": end of discharge 20", parameters({}, 20, {}, {}), site);
        row(name + ": end of discharge 20.1", parameters({}, 20.1, {}, {}), site, above);
        row(name + ": maximum charge 200", parameters({}, {}, 200, {}), site);
        row(name + ": maximum charge 199", parameters({}, {}, 199, {}), site, below);
        row(name + ": maximum charge 5000", parameters({}, {}, 5000, {}), site);
        row(name + ": maximum charge 5001", parameters({}, {}, 5001, {}), site, cut);
        row(name + ": maximum discharge 200", parameters({}, {}, {}, 200), site);
        row(name + ": maximum discharge 199", parameters({}, {}, {}, 199), site, below);
        row(name + ": maximum discharge 4500", parameters({}, {}, {}, 4500), site);
        row(name + ": maximum discharge 4501", parameters({}, {}, {}, 4501), site, cut);

        const double highest = kind == Direct ? 6 : kind == Dongle || kind == Emma ? 50 : 50'000;
        const auto gridCharge = [](double kw) {
            BatteryModeOrder order = plan({window({1, 0}, {2, 0}, {1})});
            order.allowedGridChargeKw = kw;
            return order;
        };
        row(name + ": grid charge 0", gridCharge(0), site);
        row(name + ": grid charge below", gridCharge(-justAbove), site, below);
        row(name + ": grid charge highest", gridCharge(highest), site);
        row(name + ": grid charge above", gridCharge(highest + justAbove), site, above);
        row(name + ": grid charge with four decimals", gridCharge(1.2345), site, decimals);

        const double most = kind == Emma ? 6 : kind == DistributedSmartLogger ? 50'000 : 5000;
        const auto feedIn = [](double kw) { return ActivePowerOrder {true, kw, {}}; };
        row(name + ": feed-in -1000", feedIn(-1000), site);
        row(name + ": feed-in below", feedIn(-1000 - justAbove), site, below);
        row(name + ": feed-in 0", feedIn(0), site);
        row(name + ": feed-in most", feedIn(most), site);
        row(name + ": feed-in above", feedIn(most + justAbove), site, above);
        row(name + ": feed-in with four decimals", feedIn(3.2505), site, decimals);

        if (kind == SmartLogger || kind == DistributedSmartLogger)
            continue;
        const auto dispatch = [](BatteryDispatchOrder::Direction direction, int watts) {
            return BatteryDispatchOrder {battery, direction, watts};
        };
        using Way = BatteryDispatchOrder::Direction;
        row(name + ": dispatch 1 W", dispatch(Way::Charge, 1), site);
        row(name + ": dispatch 0 W", dispatch(Way::Charge, 0), site, below);
        row(name + ": dispatch -1 W", dispatch(Way::Discharge, -1), site, below);
        row(name + ": dispatch idle needs no power", dispatch(Way::Idle, 0), site);
        row(name + ": dispatch charge all of this one", dispatch(Way::Charge, 3000), site);
        row(name + ": dispatch charge more", dispatch(Way::Charge, 3001), site, cut);
        row(name + ": dispatch discharge all of this one", dispatch(Way::Discharge, 2500), site);
        row(name + ": dispatch discharge more", dispatch(Way::Discharge, 2501), site, cut);
    }
}

void TestControlRules::boundaries()
{
    QFETCH(Order, order);
    QFETCH(ControlSite, site);
    QFETCH(QList<Problem>, expected);
    QCOMPARE(kindsOf(order, site), expected);
    const bool isCut = expected == QList {Problem::AboveLimitIsCut};
    QCOMPARE(mayBeSent(problemsOf({lake, order}, site)), expected.isEmpty() || isCut);
}

void TestControlRules::limitsAreNamed()
{
    BatteryParametersOrder order {85, {}, 100, 9000};
    const QList<CommandProblem> problems = problemsOf({lake, order}, house());
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0).parameter, ControlParameter::EndOfChargeSoc);
    QCOMPARE(problems.at(0).limit, 90.0);
    QCOMPARE(problems.at(1).parameter, ControlParameter::MaximumChargePower);
    QCOMPARE(problems.at(1).limit, 200.0);
    QCOMPARE(problems.at(2).parameter, ControlParameter::MaximumDischargePower);
    QCOMPARE(problems.at(2).limit, 4500.0);
    QVERIFY(!problems.at(2).isError());
}

void TestControlRules::unknownLimitsDoNotRefuse()
{
    ControlSite site = house(ControllerKind::Emma);
    site.ratedKw.reset();
    site.batteries.first().maxChargeW.reset();
    QCOMPARE(kindsOf(ActivePowerOrder {true, 4999, {}}, site), QList<Problem>());
    QCOMPARE(kindsOf(ForcedCharge {ForcedCharge::Direction::Charge, {}, 80, 0, 90'000}, site),
             QList<Problem>());
}

void TestControlRules::interplay_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QList<Problem>>("expected");
    const auto row = [](const char *name, const Order &order, const QList<Problem> &expected) {
        QTest::newRow(name) << order << expected;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    // A stop has nothing to be wrong with.
    row("stop", ForcedCharge {ForcedCharge::Direction::Stop, {}, -5, -5, -5}, {});
    row("target is no number", ForcedCharge {ForcedCharge::Direction::Charge, {}, nan, 0, {}},
        {Problem::Missing});
    // What the other kind of end needs is not looked at.
    row("minutes do not matter", ForcedCharge {ForcedCharge::Direction::Charge, {}, 50, -7, {}}, {});
    row("target does not matter",
        ForcedCharge {ForcedCharge::Direction::Charge, ForcedCharge::Until::Duration, nan, 7, {}}, {});
    row("nothing set", BatteryParametersOrder {}, {Problem::NothingSet});
    row("ends cross", BatteryParametersOrder {15, 20, {}, {}}, {Problem::EndsCross, Problem::BelowMinimum});
    row("ends meet", BatteryParametersOrder {20, 20, {}, {}}, {Problem::EndsCross, Problem::BelowMinimum});
    row("ends apart", BatteryParametersOrder {90, 20, {}, {}}, {});
    row("no limit needs no value", ActivePowerOrder {false, nan, {}}, {});
    row("limit is no number", ActivePowerOrder {true, nan, {}}, {Problem::Missing});
    row("limit is endless", ActivePowerOrder {true, std::numeric_limits<double>::infinity(), {}},
        {Problem::Missing});
    using Mode = BatteryMode::Mode;
    BatteryModeOrder order;
    row("self-consumption", order, {});
    order.mode = Mode::ThirdPartyDispatch;
    order.windows = {window({9, 0}, {8, 0}, {})}; // only TOU has windows
    row("third party", order, {});
    order.mode = Mode::FullyFedToGrid;
    row("fully fed to grid is read only", order, {Problem::ModeCannotBeSet});
    order.mode = Mode::Other;
    row("other is read only", order, {Problem::ModeCannotBeSet});
    row("unknown battery", BatteryDispatchOrder {{u"NE=99"_s}, {}, 0}, {Problem::BatteryUnknown});
    row("no battery named", BatteryDispatchOrder {}, {Problem::BatteryUnknown});
}

void TestControlRules::interplay()
{
    QFETCH(Order, order);
    QFETCH(QList<Problem>, expected);
    QCOMPARE(kindsOf(order, house()), expected);
}

void TestControlRules::windows_data()
{
    QTest::addColumn<QList<TouWindow>>("windows");
    QTest::addColumn<QList<Problem>>("expected");
    const auto row = [](const char *name, const QList<TouWindow> &windows,
                        const QList<Problem> &expected = {}) { QTest::newRow(name) << windows << expected; };
    QList<TouWindow> many;
    for (int hour = 0; hour < 14; ++hour)
        many << window({hour, 0}, {hour, 30}, allDays);
    row("none", {}, {Problem::NoWindow});
    row("one", {window({1, 15}, {4, 45}, {1})});
    row("fourteen", many);
    many << window({20, 0}, {20, 30}, allDays);
    row("fifteen", many, {Problem::TooManyWindows});
    row("whole day", {window({0, 0}, {23, 59}, allDays)});
    row("one minute", {window({0, 0}, {0, 1}, {7})});
    row("empty", {window({8, 0}, {8, 0}, {1})}, {Problem::WindowEmpty});
    row("less than a minute", {window({8, 0, 10}, {8, 0, 50}, {1})}, {Problem::WindowEmpty});
    row("no beginning", {window({}, {8, 0}, {1})}, {Problem::WindowEmpty});
    row("no end", {window({8, 0}, {}, {1})}, {Problem::WindowEmpty});
    row("to 24:00", {toMidnight({22, 0}, {1})}, {Problem::WindowAfterMidnight});
    row("over midnight", {window({22, 0}, {6, 0}, {1})}, {Problem::WindowAfterMidnight});
    row("no day", {window({1, 0}, {2, 0}, {})}, {Problem::WindowWithoutDay});
    row("day 0", {window({1, 0}, {2, 0}, {0, 1})}, {Problem::WeekdayInvalid});
    row("day 8", {window({1, 0}, {2, 0}, {1, 8})}, {Problem::WeekdayInvalid});
    row("a day twice", {window({1, 0}, {2, 0}, {3, 3})}, {Problem::WeekdayInvalid});
    row("touching", {window({1, 0}, {2, 0}, {1}), window({2, 0}, {3, 0}, {1})});
    row("a minute over", {window({1, 0}, {2, 1}, {1}), window({2, 0}, {3, 0}, {1})},
        {Problem::WindowsOverlap});
    row("inside", {window({1, 0}, {5, 0}, {1}), window({2, 0}, {3, 0}, {1}, false)},
        {Problem::WindowsOverlap});
    row("the same", {window({1, 0}, {2, 0}, {1}), window({1, 0}, {2, 0}, {1})}, {Problem::WindowsOverlap});
    row("other days", {window({1, 0}, {5, 0}, {1, 3, 5}), window({2, 0}, {3, 0}, {2, 4, 6, 7})});
    row("one day in common", {window({1, 0}, {5, 0}, {1, 3, 5}), window({2, 0}, {3, 0}, {5, 6})},
        {Problem::WindowsOverlap});
    row("three over each other",
        {window({1, 0}, {5, 0}, {1}), window({2, 0}, {6, 0}, {1}), window({3, 0}, {7, 0}, {1})},
        {Problem::WindowsOverlap, Problem::WindowsOverlap, Problem::WindowsOverlap});
}

void TestControlRules::windows()
{
    QFETCH(QList<TouWindow>, windows);
    QFETCH(QList<Problem>, expected);
    QCOMPARE(kindsOf(plan(windows), house()), expected);
}

void TestControlRules::overlapNamesItsDay()
{
    const auto order = plan(
        {window({1, 0}, {5, 0}, {1, 3, 5}), window({8, 0}, {9, 0}, {1}), window({2, 0}, {3, 0}, {5, 6})});
    const QList<CommandProblem> problems = problemsOf({lake, order}, house());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().window, 0);
    QCOMPARE(problems.constFirst().otherWindow, 2);
    QCOMPARE(problems.constFirst().weekday, 5);
}

void TestControlRules::everyDayAlone()
{
    for (int day = 1; day <= 7; ++day) {
        for (int other = 1; other <= 7; ++other) {
            const auto order = plan({window({1, 0}, {5, 0}, {day}), window({2, 0}, {3, 0}, {other})});
            QCOMPARE(kindsOf(order, house()).contains(Problem::WindowsOverlap), day == other);
        }
    }
}

void TestControlRules::plants_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<ControlSite>("site");
    QTest::addColumn<QList<Problem>>("expected");
    const ForcedCharge untilSoc {ForcedCharge::Direction::Charge, ForcedCharge::Until::TargetSoc, 80, 0, {}};
    const ForcedCharge timed {ForcedCharge::Direction::Charge, ForcedCharge::Until::Duration, 0, 60, {}};
    const BatteryModeOrder self;
    BatteryModeOrder thirdParty;
    thirdParty.mode = BatteryMode::Mode::ThirdPartyDispatch;
    const BatteryModeOrder tou = plan({window({1, 0}, {2, 0}, {1})});
    const BatteryParametersOrder parameters {95, {}, {}, {}};
    const ActivePowerOrder feedIn {true, 3, {}};
    const BatteryDispatchOrder dispatch {battery, BatteryDispatchOrder::Direction::Idle, 0};
    const QList<QPair<QByteArray, Order>> orders {
        {"forced", untilSoc}, {"timed", timed},           {"self", self},      {"third party", thirdParty},
        {"TOU", tou},         {"parameters", parameters}, {"feed-in", feedIn}, {"dispatch", dispatch}};
    using Table = QHash<QByteArray, QList<Problem>>;
    const auto rows = [&orders](const QByteArray &name, const ControlSite &site, const Table &expected) {
        for (const auto &[orderName, order] : orders)
            QTest::newRow((name + ": " + orderName).constData())
                << order << site << expected.value(orderName);
    };
    using enum ControllerKind;
    using enum CommandProblem::Kind;
    rows("direct", house(Direct), {});
    rows("Dongle", house(Dongle), {});
    rows("EMMA", house(Emma), {});
    rows("SmartLogger", house(SmartLogger),
         {{"third party", {ControllerNotSupported}}, {"dispatch", {ControllerNotSupported}}});
    rows("distributed SmartLogger", house(DistributedSmartLogger),
         {{"third party", {ControllerNotSupported}}, {"dispatch", {ControllerNotSupported}}});

    ControlSite site = house();
    site.controllerCount = 2;
    rows("two controllers", site,
         {{"self", {SeveralControllers}},
          {"third party", {SeveralControllers}},
          {"TOU", {SeveralControllers}},
          {"parameters", {SeveralControllers}},
          {"feed-in", {SeveralControllers}},
          {"dispatch", {SeveralControllers}}});

    site = house();
    site.batteries.clear();
    rows("no battery", site,
         {{"forced", {NoBattery}},
          {"timed", {NoBattery}},
          {"self", {NoBattery}},
          {"third party", {NoBattery}},
          {"TOU", {NoBattery}},
          {"parameters", {NoBattery}},
          {"dispatch", {NoBattery}}});

    site = house();
    site.hasInverter = false;
    rows("no inverter", site, {{"feed-in", {NoInverter}}});

    site = house();
    site.isResidential = false;
    Table all;
    for (const auto &pair : orders)
        all.insert(pair.first, {NotResidential});
    rows("not residential", site, all);

    site = house();
    site.batteries.first().isForeign = true;
    rows("LG", site,
         {{"forced", {ForeignBattery}},
          {"self", {ForeignBattery}},
          {"third party", {ForeignBattery}},
          {"TOU", {ForeignBattery}},
          {"parameters", {ForeignBattery}},
          {"dispatch", {ForeignBattery}}});

    site = house();
    site.batteries[1].isForeign = true;
    rows("LG beside the one dispatched", site,
         {{"forced", {ForeignBattery}},
          {"self", {ForeignBattery}},
          {"third party", {ForeignBattery}},
          {"TOU", {ForeignBattery}},
          {"parameters", {ForeignBattery}}});

    site = house();
    site.batteries.first().isOnline = false;
    rows("battery offline", site,
         {{"forced", {BatteryOffline}},
          {"timed", {BatteryOffline}},
          {"parameters", {BatteryOffline}},
          {"dispatch", {BatteryOffline}}});

    site = house();
    site.isControllerOnline = false;
    rows("controller offline", site,
         {{"self", {ControllerOffline}},
          {"third party", {ControllerOffline}},
          {"TOU", {ControllerOffline}},
          {"feed-in", {ControllerOffline}},
          {"dispatch", {ControllerOffline}}});
}

void TestControlRules::plants()
{
    QFETCH(Order, order);
    QFETCH(ControlSite, site);
    QFETCH(QList<Problem>, expected);
    QCOMPARE(kindsOf(order, site), expected);
    // What the last data say of the line may have changed: a warning, no refusal.
    const bool isOffline =
        expected == QList {Problem::BatteryOffline} || expected == QList {Problem::ControllerOffline};
    QCOMPARE(mayBeSent(problemsOf({lake, order}, site)), expected.isEmpty() || isOffline);
}

void TestControlRules::buttons()
{
    using enum ControlFamily;
    for (const ControlFamily family :
         {ForcedCharge, BatteryMode, BatteryParameters, ActivePower, BatteryDispatch}) {
        QCOMPARE(siteProblems(family, house()), QList<CommandProblem>());
        QVERIFY(!siteProblems(family, ControlSite {}).isEmpty());
    }
    ControlSite site = house();
    site.batteries.first().isForeign = true;
    QCOMPARE(siteProblems(ForcedCharge, site), QList<CommandProblem>()); // for a time it works
    QCOMPARE(siteProblems(BatteryDispatch, site), QList<CommandProblem>()); // the other one is ours
    site.batteries.last().isForeign = true;
    QCOMPARE(siteProblems(BatteryDispatch, site).constFirst().kind, Problem::ForeignBattery);
    site = house(ControllerKind::DistributedSmartLogger);
    QCOMPARE(siteProblems(BatteryMode, site), QList<CommandProblem>());
    QCOMPARE(siteProblems(BatteryDispatch, site).constFirst().kind, Problem::ControllerNotSupported);
}

void TestControlRules::splits_data()
{
    QTest::addColumn<QList<TouWindow>>("windows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<TouWindow> &windows, const char *expected) {
        QTest::newRow(name) << windows << QString::fromLatin1(expected);
    };
    row("inside a day", {window({1, 15}, {4, 45}, {1, 2})}, "01:15-04:45/12");
    row("to 24:00", {toMidnight({22, 0}, {1, 7})}, "22:00-23:59/17");
    row("to 00:00", {window({22, 0}, {0, 0}, {1})}, "22:00-23:59/1");
    row("over midnight", {window({22, 0}, {6, 30}, {1, 5, 7}, false)}, "22:00-23:59/157- 00:00-06:30/126-");
    row("whole day", {toMidnight({0, 0}, allDays)}, "00:00-23:59/1234567");
    row("only the last minute", {toMidnight({23, 59}, {1})}, "");
    row("from the last minute", {window({23, 59}, {1, 0}, {7})}, "00:00-01:00/1");
    row("empty stays", {window({8, 0}, {8, 0}, {1})}, "08:00-08:00/1");
    row("order stays", {window({22, 0}, {1, 0}, {3}), window({10, 0}, {11, 0}, {3})},
        "22:00-23:59/3 00:00-01:00/4 10:00-11:00/3");
}

void TestControlRules::splits()
{
    QFETCH(QList<TouWindow>, windows);
    QFETCH(QString, expected);
    const QList<TouWindow> pieces = splitAtMidnight(windows);
    QCOMPARE(printed(pieces), expected);
    QCOMPARE(splitAtMidnight(pieces), pieces);
}

QTEST_GUILESS_MAIN(TestControlRules)
#include "test_controlrules.moc"
