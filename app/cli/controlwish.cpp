// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlwish.h"

#include "app/cli/windowtext.h"
#include "core/domain/controlrules.h"

#include <QCommandLineParser>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Options by kind; those of all kinds are not among them.
const QHash<QString, QStringList> &ownOptions()
{
    static const QHash<QString, QStringList> names {
        {u"forced-charge"_s,
         {u"charge"_s, u"discharge"_s, u"stop"_s, u"power"_s, u"until-soc"_s, u"minutes"_s}},
        {u"battery-mode"_s, {u"mode"_s, u"window"_s, u"surplus"_s, u"grid-charge-power"_s}},
        {u"battery-parameters"_s,
         {u"end-of-charge"_s, u"end-of-discharge"_s, u"max-charge"_s, u"max-discharge"_s}},
        {u"feed-in-limit"_s, {u"limit"_s, u"none"_s, u"per-phase"_s}},
        {u"dispatch"_s, {u"charge"_s, u"discharge"_s, u"idle"_s, u"power"_s, u"battery"_s}},
    };
    return names;
}

//! How many of these are there.
int countOf(const QCommandLineParser &parser, std::initializer_list<const char *> names)
{
    int count = 0;
    for (const char *name : names)
        count += parser.isSet(QLatin1StringView(name)) ? 1 : 0;
    return count;
}

} // namespace

QStringList ControlWish::kinds()
{
    return {u"forced-charge"_s, u"battery-mode"_s, u"battery-parameters"_s, u"feed-in-limit"_s,
            u"dispatch"_s};
}

QList<QCommandLineOption> ControlWish::options()
{
    return {
        {u"charge"_s, tr("forced-charge, dispatch: charge.")},
        {u"discharge"_s, tr("forced-charge, dispatch: discharge.")},
        {u"stop"_s, tr("forced-charge: end it.")},
        {u"idle"_s, tr("dispatch: neither charge nor discharge.")},
        {u"power"_s, tr("forced-charge, dispatch: power in kW, 2.5."), u"KW"_s},
        {u"until-soc"_s, tr("forced-charge: until the battery is at this state of charge."), u"PERCENT"_s},
        {u"minutes"_s, tr("forced-charge: for this time."), u"MINUTES"_s},
        {u"battery"_s, tr("dispatch: id, serial number, DN or name of the battery, if there are several."),
         u"BATTERY"_s},
        {u"mode"_s, tr("battery-mode: self-consumption, tou or third-party."), u"MODE"_s},
        {u"window"_s, tr("battery-mode tou: \"Mon-Fri 01:15-04:45 charge\"; may be given 14 times."),
         u"WINDOW"_s},
        {u"surplus"_s, tr("battery-mode tou: what takes surplus first, charge or feed-in."), u"WHAT"_s},
        {u"grid-charge-power"_s, tr("battery-mode tou: most power for charging from the grid, in kW."),
         u"KW"_s},
        {u"end-of-charge"_s, tr("battery-parameters: charging stops there."), u"PERCENT"_s},
        {u"end-of-discharge"_s, tr("battery-parameters: discharging stops there."), u"PERCENT"_s},
        {u"max-charge"_s, tr("battery-parameters: most charging power in kW."), u"KW"_s},
        {u"max-discharge"_s, tr("battery-parameters: most discharging power in kW."), u"KW"_s},
        {u"limit"_s, tr("feed-in-limit: most power into the grid in kW; 0 for none."), u"KW"_s},
        {u"none"_s, tr("feed-in-limit: lift it.")},
        {u"per-phase"_s, tr("feed-in-limit: for each phase on its own, not for all together.")},
        {u"dry-run"_s, tr("Shows what would be sent, and sends nothing.")},
        {u"yes"_s, tr("Sends it without asking.")},
    };
}

QString ControlWish::readNumber(const QCommandLineParser &parser, const QString &name, double &number)
{
    bool isNumber = false;
    number = QLocale::c().toDouble(parser.value(name), &isNumber);
    return isNumber && std::isfinite(number) ? QString()
                                             : tr("--%1 is a number, with a point: 2.5.").arg(name);
}

QString ControlWish::readKilowatts(const QCommandLineParser &parser, const QString &name,
                                   std::optional<double> &kilowatts)
{
    if (!parser.isSet(name))
        return {};
    double number = 0;
    if (const QString mistake = readNumber(parser, name, number); !mistake.isEmpty())
        return mistake;
    kilowatts = number;
    return {};
}

QString ControlWish::readWatts(const QCommandLineParser &parser, const QString &name,
                               std::optional<int> &watts)
{
    std::optional<double> kilowatts;
    if (const QString mistake = readKilowatts(parser, name, kilowatts); !mistake.isEmpty() || !kilowatts)
        return mistake;
    const double exact = *kilowatts * 1000;
    if (std::abs(exact) > 1e9 || std::abs(exact - std::round(exact)) > 1e-6)
        return tr("--%1 is a power in kW, exact to the watt at most.").arg(name);
    watts = int(std::lround(exact));
    return {};
}

QString ControlWish::readPercent(const QCommandLineParser &parser, const QString &name,
                                 std::optional<double> &percent)
{
    return readKilowatts(parser, name, percent); // any number; its range is the catalogue's matter
}

QString ControlWish::takeForced(const QCommandLineParser &parser)
{
    if (countOf(parser, {"charge", "discharge", "stop"}) != 1)
        return tr("forced-charge needs one of --charge, --discharge and --stop.");
    ForcedCharge forced;
    if (parser.isSet(u"stop"_s)) {
        order = forced;
        return countOf(parser, {"power", "until-soc", "minutes"}) == 0 ? QString()
                                                                       : tr("--stop takes nothing else.");
    }
    forced.direction =
        parser.isSet(u"charge"_s) ? ForcedCharge::Direction::Charge : ForcedCharge::Direction::Discharge;
    if (countOf(parser, {"until-soc", "minutes"}) != 1)
        return tr("forced-charge needs its end: either --until-soc or --minutes.");
    if (const QString mistake = readWatts(parser, u"power"_s, forced.powerW); !mistake.isEmpty())
        return mistake;
    std::optional<double> end;
    const bool hasTarget = parser.isSet(u"until-soc"_s);
    if (const QString mistake = readPercent(parser, hasTarget ? u"until-soc"_s : u"minutes"_s, end);
        !mistake.isEmpty())
        return mistake;
    if (hasTarget) {
        forced.targetSoc = *end;
    } else {
        if (std::abs(*end) > 1e6 || *end != std::floor(*end))
            return tr("--minutes is a whole number.");
        forced.until = ForcedCharge::Until::Duration;
        forced.minutes = int(*end);
    }
    order = forced;
    return {};
}

QString ControlWish::takeMode(const QCommandLineParser &parser)
{
    BatteryModeOrder plan;
    const QString mode = parser.value(u"mode"_s);
    if (mode == "self-consumption"_L1)
        plan.mode = BatteryMode::Mode::MaximumSelfConsumption;
    else if (mode == "tou"_L1)
        plan.mode = BatteryMode::Mode::TimeOfUse;
    else if (mode == "third-party"_L1)
        plan.mode = BatteryMode::Mode::ThirdPartyDispatch;
    else
        return tr("battery-mode needs --mode self-consumption, tou or third-party.");
    if (plan.mode != BatteryMode::Mode::TimeOfUse
        && countOf(parser, {"window", "surplus", "grid-charge-power"}) > 0)
        return tr("--window, --surplus and --grid-charge-power belong to --mode tou.");
    if (parser.isSet(u"surplus"_s)) {
        const QString surplus = parser.value(u"surplus"_s);
        if (surplus != "charge"_L1 && surplus != "feed-in"_L1)
            return tr("--surplus is charge or feed-in.");
        plan.surplus = surplus == "charge"_L1 ? BatteryMode::SurplusPriority::Charge
                                              : BatteryMode::SurplusPriority::FeedIn;
    }
    if (const QString mistake = readKilowatts(parser, u"grid-charge-power"_s, plan.allowedGridChargeKw);
        !mistake.isEmpty())
        return mistake;
    const QStringList texts = parser.values(u"window"_s);
    for (const QString &text : texts) {
        const auto window = readWindow(text);
        if (!window)
            return tr(
                "A window is written \"Mon-Fri 01:15-04:45 charge\"; days also as Sat,Sun or daily, and "
                "discharge.");
        plan.windows << *window;
    }
    plan.windows = splitAtMidnight(plan.windows);
    order = plan;
    return {};
}

QString ControlWish::takeParameters(const QCommandLineParser &parser)
{
    BatteryParametersOrder limits;
    for (const QString &mistake : {readPercent(parser, u"end-of-charge"_s, limits.endOfChargeSoc),
                                   readPercent(parser, u"end-of-discharge"_s, limits.endOfDischargeSoc),
                                   readWatts(parser, u"max-charge"_s, limits.maximumChargeW),
                                   readWatts(parser, u"max-discharge"_s, limits.maximumDischargeW)}) {
        if (!mistake.isEmpty())
            return mistake;
    }
    order = limits;
    return {};
}

QString ControlWish::takeFeedIn(const QCommandLineParser &parser)
{
    if (countOf(parser, {"limit", "none"}) != 1)
        return tr("feed-in-limit needs either --limit or --none.");
    if (parser.isSet(u"none"_s) && parser.isSet(u"per-phase"_s))
        return tr("--per-phase belongs to --limit.");
    ActivePowerOrder limit;
    std::optional<double> kilowatts;
    if (const QString mistake = readKilowatts(parser, u"limit"_s, kilowatts); !mistake.isEmpty())
        return mistake;
    limit.isLimited = kilowatts.has_value();
    limit.maxFeedInKw = kilowatts.value_or(0);
    if (parser.isSet(u"per-phase"_s))
        limit.limitation = ActivePowerMode::Limitation::SinglePhasePower;
    order = limit;
    return {};
}

QString ControlWish::takeDispatch(const QCommandLineParser &parser)
{
    if (countOf(parser, {"charge", "discharge", "idle"}) != 1)
        return tr("dispatch needs one of --charge, --discharge and --idle.");
    BatteryDispatchOrder dispatch;
    const bool isIdle = parser.isSet(u"idle"_s);
    if (isIdle == parser.isSet(u"power"_s))
        return isIdle ? tr("--idle takes no --power.") : tr("dispatch needs --power.");
    std::optional<int> watts;
    if (const QString mistake = readWatts(parser, u"power"_s, watts); !mistake.isEmpty())
        return mistake;
    dispatch.powerW = watts.value_or(0);
    if (!isIdle)
        dispatch.direction = parser.isSet(u"charge"_s) ? BatteryDispatchOrder::Direction::Charge
                                                       : BatteryDispatchOrder::Direction::Discharge;
    battery = parser.value(u"battery"_s);
    order = dispatch;
    return {};
}

QString ControlWish::take(const QString &kind, const QCommandLineParser &parser)
{
    const qsizetype index = kinds().indexOf(kind);
    if (index < 0)
        return tr("control takes one of: %1.").arg(kinds().join(u", "_s));
    for (const QStringList &names : ownOptions()) {
        for (const QString &name : names) {
            if (parser.isSet(name) && !ownOptions().value(kind).contains(name))
                return tr("control %1 does not take --%2.").arg(kind, name);
        }
    }
    plants = parser.values(u"plant"_s);
    if (plants.isEmpty())
        return tr("control needs --plant: a code, or a name that only one plant has.");
    isDryRun = parser.isSet(u"dry-run"_s);
    isConfirmed = parser.isSet(u"yes"_s);
    if (isDryRun && isConfirmed)
        return tr("--dry-run and --yes exclude each other.");
    switch (index) {
    case 0:
        return takeForced(parser);
    case 1:
        return takeMode(parser);
    case 2:
        return takeParameters(parser);
    case 3:
        return takeFeedIn(parser);
    default:
        break;
    }
    if (plants.size() > 1)
        return tr("dispatch takes one plant at a time.");
    return takeDispatch(parser);
}
