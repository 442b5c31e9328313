// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/telemetrycheck.h"

#include "core/control/settingmatch.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double idleW = 150; // a battery at rest still shows some
constexpr double nearSoc = 1.5; // %, counters are whole percents
constexpr double nearLimitW = 60;

using Verdict = FollowVerdict;

//! The finding, whatever its time.
TelemetryCheck found(Verdict verdict, const std::optional<double> &expected = {},
                     const std::optional<double> &measured = {}, const QString &unit = {})
{
    TelemetryCheck check;
    check.verdict = verdict;
    check.expected = expected;
    check.measured = measured;
    check.unit = unit;
    return check;
}

//! \a expected and \a measured charging positive, W.
TelemetryCheck comparePower(double expected, double measured)
{
    const double along = expected < 0 ? -measured : measured;
    const double wanted = std::abs(expected);
    Verdict verdict = Verdict::Partly;
    if (std::abs(along - wanted) <= Telemetry::tolerance(wanted))
        verdict = Verdict::Followed;
    else if (along <= idleW)
        verdict = Verdict::NotFollowed;
    return found(verdict, expected, measured, u"W"_s);
}

//! Beyond its limit the device cuts (§4.1, §8.1).
double cut(double watts, const std::optional<double> &limit)
{
    return limit && *limit > 0 ? std::min(watts, *limit) : watts;
}

TelemetryCheck checkForced(const ForcedCharge &order, const ControlTask &task, const LiveFacts &facts)
{
    if (order.direction == ForcedCharge::Direction::Stop) {
        if (!facts.workingMode)
            return found(Verdict::CannotTell);
        return found(*facts.workingMode == WorkingMode::forced ? Verdict::NotFollowed : Verdict::Followed);
    }
    const bool isCharge = order.direction == ForcedCharge::Direction::Charge;
    if (order.until == ForcedCharge::Until::TargetSoc && facts.soc) {
        const bool isReached =
            isCharge ? *facts.soc >= order.targetSoc - nearSoc : *facts.soc <= order.targetSoc + nearSoc;
        if (isReached)
            return found(Verdict::Followed, order.targetSoc, facts.soc, u"%"_s);
    }
    if (task.state != TaskState::Running) // the battery is back in its mode
        return found(Verdict::CannotTell);
    if (!facts.batteryW)
        return found(Verdict::CannotTell);
    if (order.powerW) {
        const double limited = cut(*order.powerW, isCharge ? facts.maxChargeW : facts.maxDischargeW);
        return comparePower(isCharge ? limited : -limited, *facts.batteryW);
    }
    const double along = isCharge ? *facts.batteryW : -*facts.batteryW;
    return found(along > idleW ? Verdict::Followed : Verdict::NotFollowed, std::nullopt, facts.batteryW,
                 u"W"_s);
}

TelemetryCheck checkMode(const BatteryModeOrder &order, const LiveFacts &facts, qint64 from)
{
    if (facts.batteryMode && facts.batteryModeAt >= from)
        return found(isSetAs(*facts.batteryMode, order) ? Verdict::Followed : Verdict::NotFollowed);
    // Direct plants cannot be read back (§2.1), but the battery tells its mode.
    if (!facts.workingMode || *facts.workingMode == WorkingMode::forced)
        return found(Verdict::CannotTell);
    const int wanted = order.mode == BatteryMode::Mode::TimeOfUse ? WorkingMode::timeOfUse
        : order.mode == BatteryMode::Mode::ThirdPartyDispatch     ? WorkingMode::thirdParty
                                                                  : WorkingMode::selfConsumption;
    return found(*facts.workingMode == wanted ? Verdict::Followed : Verdict::NotFollowed);
}

//! The battery tells its present limit, which moves with charge and temperature: it can confirm, not deny.
TelemetryCheck checkParameters(const BatteryParametersOrder &order, const LiveFacts &facts)
{
    const auto compare = [](const std::optional<int> &wanted, const std::optional<double> &told) {
        return wanted && told && std::abs(*told - *wanted) <= nearLimitW;
    };
    if (compare(order.maximumChargeW, facts.maxChargeW))
        return found(Verdict::Followed, *order.maximumChargeW, facts.maxChargeW, u"W"_s);
    if (!order.maximumChargeW && compare(order.maximumDischargeW, facts.maxDischargeW))
        return found(Verdict::Followed, *order.maximumDischargeW, facts.maxDischargeW, u"W"_s);
    return found(Verdict::CannotTell);
}

TelemetryCheck checkFeedIn(const ActivePowerOrder &order, const LiveFacts &facts, qint64 from)
{
    const bool isReadBack = facts.activePower && facts.activePowerAt >= from;
    if (isReadBack && !isSetAs(*facts.activePower, order))
        return found(Verdict::NotFollowed);
    if (!order.isLimited)
        return found(isReadBack ? Verdict::Followed : Verdict::CannotTell);
    if (!facts.exportKw || facts.gridAt < from)
        return found(isReadBack ? Verdict::Followed : Verdict::CannotTell);
    const double allowed = order.maxFeedInKw + std::max(0.1, std::abs(order.maxFeedInKw) * 0.05);
    const bool isWithin = *facts.exportKw <= allowed;
    // A limit of each phase says little about the sum.
    if (!isWithin && order.limitation == ActivePowerMode::Limitation::SinglePhasePower)
        return found(isReadBack ? Verdict::Followed : Verdict::CannotTell);
    return found(isWithin ? Verdict::Followed : Verdict::NotFollowed, order.maxFeedInKw, facts.exportKw,
                 u"kW"_s);
}

TelemetryCheck checkDispatch(const BatteryDispatchOrder &order, const ControlTask &task,
                             const LiveFacts &facts)
{
    if (!facts.batteryW)
        return found(Verdict::CannotTell);
    if (order.direction == BatteryDispatchOrder::Direction::Idle) {
        const bool isIdle = std::abs(*facts.batteryW) <= idleW;
        return found(isIdle ? Verdict::Followed : Verdict::NotFollowed, 0, facts.batteryW, u"W"_s);
    }
    const bool isCharge = order.direction == BatteryDispatchOrder::Direction::Charge;
    const double limited = cut(order.powerW, isCharge ? facts.maxChargeW : facts.maxDischargeW);
    const double expected =
        task.deliveredW && *task.deliveredW != 0 ? *task.deliveredW : (isCharge ? limited : -limited);
    return comparePower(expected, *facts.batteryW);
}

//! When the newest data that the verdict can rest on are from.
qint64 sampleAt(ControlFamily family, const LiveFacts &facts)
{
    switch (family) {
    case ControlFamily::BatteryMode:
        return std::max(facts.batteryAt, facts.batteryModeAt + Telemetry::dataAge);
    case ControlFamily::ActivePower:
        return std::max(facts.gridAt, facts.activePowerAt + Telemetry::dataAge);
    default:
        return facts.batteryAt;
    }
}

} // namespace

namespace Telemetry {

double tolerance(double watts)
{
    return std::max(150.0, std::abs(watts) * 0.15);
}

qint64 effectAt(const ControlTask &task)
{
    const bool isForced = task.command.family() == ControlFamily::ForcedCharge;
    switch (task.state) {
    case TaskState::Running:
        return isForced ? task.sentAt : 0;
    case TaskState::Succeeded:
    case TaskState::NoChange:
        return isForced && task.state == TaskState::NoChange ? 0 : task.endedAt;
    case TaskState::Closed:
        return isForced ? task.endedAt : 0;
    default:
        return 0;
    }
}

qint64 dataWantedFrom(const ControlTask &task)
{
    const qint64 effect = effectAt(task);
    return effect == 0 ? 0 : effect + dataAge;
}

bool isWanted(const ControlTask &task)
{
    if (effectAt(task) == 0)
        return false;
    switch (task.telemetry.verdict) {
    case Verdict::NotChecked:
    case Verdict::Pending:
        return true;
    case Verdict::Partly:
    case Verdict::NotFollowed:
    case Verdict::CannotTell:
        return task.state == TaskState::Running; // as long as it runs it may come
    case Verdict::Followed:
        break;
    }
    return false;
}

TelemetryCheck check(const ControlTask &task, const LiveFacts &facts, qint64 now)
{
    const qint64 effect = effectAt(task);
    if (effect == 0 || !isWanted(task))
        return task.telemetry;
    const qint64 at = sampleAt(task.command.family(), facts);
    // Much later it may be something else that is seen.
    const bool isFresh =
        at >= effect + dataAge && (task.state == TaskState::Running || at <= effect + timeToTell);
    TelemetryCheck check;
    if (isFresh) {
        check = std::visit(
            [&](const auto &order) {
                using Order = std::decay_t<decltype(order)>;
                if constexpr (std::is_same_v<Order, ForcedCharge>)
                    return checkForced(order, task, facts);
                else if constexpr (std::is_same_v<Order, BatteryModeOrder>)
                    return checkMode(order, facts, effect);
                else if constexpr (std::is_same_v<Order, BatteryParametersOrder>)
                    return checkParameters(order, facts);
                else if constexpr (std::is_same_v<Order, ActivePowerOrder>)
                    return checkFeedIn(order, facts, effect);
                else
                    return checkDispatch(order, task, facts);
            },
            task.command.order);
        const bool isDoubtful = check.verdict == Verdict::NotFollowed || check.verdict == Verdict::CannotTell
            || check.verdict == Verdict::Partly;
        const bool isOver = task.state != TaskState::Running
            && task.command.family() == ControlFamily::ForcedCharge
            && check.verdict == Verdict::CannotTell; // it will not say more any more
        if (isDoubtful && !isOver && at < effect + timeToFollow)
            check.verdict = Verdict::Pending;
        // What was seen while it ran is worth more than the silence after it.
        if (check.verdict == Verdict::CannotTell && task.telemetry.verdict != Verdict::NotChecked
            && task.telemetry.verdict != Verdict::Pending)
            return task.telemetry;
    } else {
        check = task.telemetry;
        check.verdict = now > effect + timeToTell ? Verdict::CannotTell : Verdict::Pending;
    }
    check.at = now;
    check.sampleAt = isFresh ? std::min(at, now) : 0;
    return check;
}

} // namespace Telemetry
