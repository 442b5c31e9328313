// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/controlrules.h"

#include "core/domain/weekplan.h"

#include <algorithm>
#include <cmath>

namespace {

using Kind = CommandProblem::Kind;
using Problems = QList<CommandProblem>;

constexpr int lastMinute = 23 * 60 + 59;

void tell(Problems &problems, Kind kind)
{
    CommandProblem problem;
    problem.kind = kind;
    problems << problem;
}

void tellWindow(Problems &problems, Kind kind, qsizetype window, qsizetype otherWindow = -1, int weekday = 0)
{
    CommandProblem problem;
    problem.kind = kind;
    problem.window = int(window);
    problem.otherWindow = int(otherWindow);
    problem.weekday = weekday;
    problems << problem;
}

void tellValue(Problems &problems, Kind kind, ControlParameter parameter, double limit = 0)
{
    CommandProblem problem;
    problem.kind = kind;
    problem.parameter = parameter;
    problem.limit = limit;
    problems << problem;
}

void checkValue(Problems &problems, ControlParameter parameter, double value, const ControlSite &site,
                const PowerTarget &target = {})
{
    const ParameterCatalog &catalog = ParameterCatalog::instance();
    if (!std::isfinite(value)) {
        tellValue(problems, Kind::Missing, parameter);
        return;
    }
    const ParameterRange range = catalog.range(parameter, site, target);
    const double scaled = value * std::pow(10.0, catalog.entry(parameter).decimals);
    if (std::abs(scaled - std::round(scaled)) > 1e-6)
        tellValue(problems, Kind::TooManyDecimals, parameter);
    if (value < range.minimum)
        tellValue(problems, Kind::BelowMinimum, parameter, range.minimum);
    else if (range.maximum && value > *range.maximum)
        tellValue(problems, range.isCutAbove ? Kind::AboveLimitIsCut : Kind::AboveMaximum, parameter,
                  *range.maximum);
}

template <typename Number>
void checkValue(Problems &problems, ControlParameter parameter, const std::optional<Number> &value,
                const ControlSite &site, const PowerTarget &target = {})
{
    if (value)
        checkValue(problems, parameter, double(*value), site, target);
}

bool hasForeignBattery(const ControlSite &site)
{
    return std::any_of(site.batteries.begin(), site.batteries.end(),
                       [](const ControlledBattery &battery) { return battery.isForeign; });
}

const ControlledBattery *batteryOf(const ControlSite &site, const DeviceDn &dn)
{
    const auto found = std::find_if(site.batteries.begin(), site.batteries.end(),
                                    [&dn](const ControlledBattery &battery) { return battery.dn == dn; });
    return found != site.batteries.end() && !dn.isEmpty() ? &*found : nullptr;
}

//! §2.1. SmartLogger and distributed SmartLogger are alike for modes (§12 R6).
bool isSupported(ControlFamily family, ControllerKind controller, bool isThirdParty)
{
    const bool isLogger =
        controller == ControllerKind::SmartLogger || controller == ControllerKind::DistributedSmartLogger;
    switch (family) {
    case ControlFamily::BatteryMode:
        return !isLogger || !isThirdParty;
    case ControlFamily::BatteryDispatch:
        return !isLogger;
    case ControlFamily::ForcedCharge: // not stated: not refused here
    case ControlFamily::BatteryParameters:
    case ControlFamily::ActivePower:
        break;
    }
    return true;
}

void checkSite(Problems &problems, ControlFamily family, const ControlSite &site, bool isThirdParty)
{
    if (!site.isResidential)
        tell(problems, Kind::NotResidential);
    if (family == ControlFamily::ActivePower && !site.hasInverter)
        tell(problems, Kind::NoInverter);
    if (family != ControlFamily::ActivePower && site.batteries.isEmpty())
        tell(problems, Kind::NoBattery);
    if (family != ControlFamily::ForcedCharge && site.controllerCount > 1)
        tell(problems, Kind::SeveralControllers);
    else if (!isSupported(family, site.controller, isThirdParty))
        tell(problems, Kind::ControllerNotSupported);
    if ((family == ControlFamily::BatteryMode || family == ControlFamily::BatteryParameters)
        && hasForeignBattery(site))
        tell(problems, Kind::ForeignBattery);
}

//! Who must be online, by §2.1.
void checkOnline(Problems &problems, ControlFamily family, const ControlSite &site)
{
    const bool needsController = family == ControlFamily::BatteryMode || family == ControlFamily::ActivePower
        || family == ControlFamily::BatteryDispatch;
    if (needsController && !site.isControllerOnline)
        tell(problems, Kind::ControllerOffline);
    const bool isAnyOffline = std::any_of(site.batteries.begin(), site.batteries.end(),
                                          [](const ControlledBattery &battery) { return !battery.isOnline; });
    if ((family == ControlFamily::ForcedCharge || family == ControlFamily::BatteryParameters) && isAnyOffline)
        tell(problems, Kind::BatteryOffline);
}

bool isPlain(const TouWindow &window)
{
    return !window.endsAtMidnight && WeekPlan::minuteOf(window.start) >= 0
        && WeekPlan::minuteOf(window.end) > WeekPlan::minuteOf(window.start);
}

void checkWindow(Problems &problems, const TouWindow &window, qsizetype index)
{
    const int start = WeekPlan::minuteOf(window.start);
    const int end = WeekPlan::minuteOf(window.end);
    if (start < 0 || (end < 0 && !window.endsAtMidnight) || (start == end && !window.endsAtMidnight))
        tellWindow(problems, Kind::WindowEmpty, index);
    else if (window.endsAtMidnight || end < start)
        tellWindow(problems, Kind::WindowAfterMidnight, index);
    if (window.weekdays.isEmpty())
        tellWindow(problems, Kind::WindowWithoutDay, index);
    QList<int> seen;
    for (int day : window.weekdays) {
        if (day < 1 || day > 7 || seen.contains(day)) {
            tellWindow(problems, Kind::WeekdayInvalid, index, -1, day);
            break;
        }
        seen << day;
    }
}

//! Windows that touch do not overlap. Told once for each pair.
void checkOverlaps(Problems &problems, const QList<TouWindow> &windows)
{
    for (qsizetype i = 0; i < windows.size(); ++i) {
        for (qsizetype j = i + 1; j < windows.size(); ++j) {
            const TouWindow &a = windows.at(i);
            const TouWindow &b = windows.at(j);
            if (!isPlain(a) || !isPlain(b) || WeekPlan::minuteOf(a.start) >= WeekPlan::minuteOf(b.end)
                || WeekPlan::minuteOf(b.start) >= WeekPlan::minuteOf(a.end))
                continue;
            for (int day = 1; day <= 7; ++day) {
                if (a.weekdays.contains(day) && b.weekdays.contains(day)) {
                    tellWindow(problems, Kind::WindowsOverlap, i, j, day);
                    break;
                }
            }
        }
    }
}

void check(Problems &problems, const ForcedCharge &order, const ControlSite &site)
{
    if (order.direction == ForcedCharge::Direction::Stop)
        return;
    if (order.until == ForcedCharge::Until::TargetSoc) {
        if (hasForeignBattery(site)) // a time is all that LG takes (§4.1)
            tell(problems, Kind::ForeignBattery);
        checkValue(problems, ControlParameter::TargetSoc, order.targetSoc, site);
    } else {
        checkValue(problems, ControlParameter::ForcedMinutes, double(order.minutes), site);
    }
    const bool isDischarge = order.direction == ForcedCharge::Direction::Discharge;
    checkValue(problems, ControlParameter::ForcedPower, order.powerW, site, {isDischarge, {}});
}

void check(Problems &problems, const BatteryModeOrder &order, const ControlSite &site)
{
    if (order.mode == BatteryMode::Mode::FullyFedToGrid || order.mode == BatteryMode::Mode::Other)
        tell(problems, Kind::ModeCannotBeSet);
    if (order.mode != BatteryMode::Mode::TimeOfUse)
        return;
    if (order.windows.isEmpty())
        tell(problems, Kind::NoWindow);
    if (order.windows.size() > ParameterCatalog::mostWindows)
        tell(problems, Kind::TooManyWindows);
    for (qsizetype i = 0; i < order.windows.size(); ++i)
        checkWindow(problems, order.windows.at(i), i);
    checkOverlaps(problems, order.windows);
    checkValue(problems, ControlParameter::GridChargePower, order.allowedGridChargeKw, site);
}

void check(Problems &problems, const BatteryParametersOrder &order, const ControlSite &site)
{
    if (order == BatteryParametersOrder {})
        tell(problems, Kind::NothingSet);
    if (order.endOfChargeSoc && order.endOfDischargeSoc && *order.endOfDischargeSoc >= *order.endOfChargeSoc)
        tell(problems, Kind::EndsCross);
    checkValue(problems, ControlParameter::EndOfChargeSoc, order.endOfChargeSoc, site);
    checkValue(problems, ControlParameter::EndOfDischargeSoc, order.endOfDischargeSoc, site);
    checkValue(problems, ControlParameter::MaximumChargePower, order.maximumChargeW, site);
    checkValue(problems, ControlParameter::MaximumDischargePower, order.maximumDischargeW, site);
}

void check(Problems &problems, const ActivePowerOrder &order, const ControlSite &site)
{
    if (order.isLimited)
        checkValue(problems, ControlParameter::FeedInLimit, order.maxFeedInKw, site);
}

void check(Problems &problems, const BatteryDispatchOrder &order, const ControlSite &site)
{
    const ControlledBattery *battery = batteryOf(site, order.battery);
    if (!battery && !site.batteries.isEmpty())
        tell(problems, Kind::BatteryUnknown);
    if (battery && battery->isForeign)
        tell(problems, Kind::ForeignBattery);
    if (order.direction != BatteryDispatchOrder::Direction::Idle) {
        const bool isDischarge = order.direction == BatteryDispatchOrder::Direction::Discharge;
        checkValue(problems, ControlParameter::DispatchPower, double(order.powerW), site,
                   {isDischarge, order.battery});
    }
    if (battery && !battery->isOnline)
        tell(problems, Kind::BatteryOffline);
}

QList<int> nextDays(const QList<int> &days)
{
    QList<int> next;
    for (int day : days)
        next << (day % 7) + 1;
    std::sort(next.begin(), next.end());
    return next;
}

} // namespace

QList<CommandProblem> siteProblems(ControlFamily family, const ControlSite &site)
{
    Problems problems;
    checkSite(problems, family, site, false);
    const bool isNoneOurs = std::all_of(site.batteries.begin(), site.batteries.end(),
                                        [](const ControlledBattery &battery) { return battery.isForeign; });
    if (family == ControlFamily::BatteryDispatch && !site.batteries.isEmpty() && isNoneOurs)
        tell(problems, Kind::ForeignBattery);
    return problems;
}

QList<CommandProblem> problemsOf(const ControlCommand &command, const ControlSite &site)
{
    Problems problems;
    const auto *mode = std::get_if<BatteryModeOrder>(&command.order);
    checkSite(problems, command.family(), site, mode && mode->mode == BatteryMode::Mode::ThirdPartyDispatch);
    std::visit([&](const auto &order) { check(problems, order, site); }, command.order);
    checkOnline(problems, command.family(), site);
    return problems;
}

bool mayBeSent(const QList<CommandProblem> &problems)
{
    return std::none_of(problems.begin(), problems.end(),
                        [](const CommandProblem &problem) { return problem.isError(); });
}

QList<TouWindow> splitAtMidnight(const QList<TouWindow> &windows)
{
    QList<TouWindow> pieces;
    for (const TouWindow &window : windows) {
        const int start = WeekPlan::minuteOf(window.start);
        const int end = window.endsAtMidnight ? 0 : WeekPlan::minuteOf(window.end);
        const bool isWhole = start < 0 || end < 0 || (!window.endsAtMidnight && end >= start);
        if (isWhole) {
            pieces << window;
            continue;
        }
        TouWindow evening = window;
        evening.endsAtMidnight = false;
        evening.end = QTime(23, 59);
        if (start < lastMinute) // the last minute of a day cannot be had
            pieces << evening;
        TouWindow morning = window;
        morning.start = QTime(0, 0);
        morning.weekdays = nextDays(window.weekdays);
        if (end > 0)
            pieces << morning;
    }
    return pieces;
}
