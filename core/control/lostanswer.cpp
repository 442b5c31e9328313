// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/lostanswer.h"

#include "core/control/questionplan.h"
#include "core/control/settingmatch.h"
#include "core/control/telemetrycheck.h"

#include <cmath>

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 timeToSet = 60 * minute; // a setting that is not there by then
constexpr qint64 timeToBegin = 20 * minute; // a power
constexpr double idleW = 150;
constexpr double muchW = 500;

//! An answer without a mode in it proves nothing.
template <typename Mode>
bool isReadable(const Mode &read)
{
    return read.mode != Mode::Mode::Other || !read.modeText.isEmpty();
}

Evidence readBack(bool isSet, qint64 readAt, qint64 sentAt)
{
    if (readAt <= sentAt)
        return Evidence::None;
    if (isSet)
        return Evidence::InForce;
    return readAt >= sentAt + timeToSet ? Evidence::NotInForce : Evidence::None;
}

Evidence ofMode(const BatteryModeOrder &order, const ControlTask &task, const LiveFacts &facts)
{
    const bool isTold = facts.batteryMode && isReadable(*facts.batteryMode);
    if (isTold && facts.batteryModeAt > task.sentAt)
        return readBack(isSetAs(*facts.batteryMode, order), facts.batteryModeAt, task.sentAt);
    // Without reading back only the kind of mode is seen, not the windows of a plan.
    if (!facts.workingMode || facts.batteryAt < task.sentAt + Telemetry::dataAge)
        return Evidence::None;
    const int mode = *facts.workingMode;
    const bool isOther = mode == WorkingMode::selfConsumption || mode == WorkingMode::timeOfUse
        || mode == WorkingMode::thirdParty;
    const int wanted = order.mode == BatteryMode::Mode::TimeOfUse ? WorkingMode::timeOfUse
        : order.mode == BatteryMode::Mode::ThirdPartyDispatch     ? WorkingMode::thirdParty
                                                                  : WorkingMode::selfConsumption;
    if (mode == wanted)
        return wanted == WorkingMode::timeOfUse ? Evidence::None : Evidence::InForce;
    return isOther && facts.batteryAt >= task.sentAt + timeToSet ? Evidence::NotInForce : Evidence::None;
}

Evidence ofForced(const ForcedCharge &order, const ControlTask &task, const LiveFacts &facts)
{
    if (!facts.workingMode || facts.batteryAt < task.sentAt + Telemetry::dataAge)
        return Evidence::None;
    const bool isForced = *facts.workingMode == WorkingMode::forced;
    const bool isLate = facts.batteryAt >= task.sentAt + timeToBegin;
    if (order.direction == ForcedCharge::Direction::Stop) {
        if (!isForced)
            return Evidence::InForce;
        return isLate ? Evidence::NotInForce : Evidence::None;
    }
    const bool isCharge = order.direction == ForcedCharge::Direction::Charge;
    if (isForced) {
        if (!facts.batteryW || std::abs(*facts.batteryW) <= idleW)
            return Evidence::None;
        // The other direction is somebody else's command.
        return (*facts.batteryW > 0) == isCharge ? Evidence::InForce : Evidence::None;
    }
    // It may have run and ended already.
    const bool canBeOver = order.until == ForcedCharge::Until::Duration
        ? facts.batteryAt >= task.sentAt + order.minutes * minute
        : !facts.soc || (isCharge ? *facts.soc >= order.targetSoc - 2 : *facts.soc <= order.targetSoc + 2);
    return isLate && !canBeOver ? Evidence::NotInForce : Evidence::None;
}

Evidence ofDispatch(const BatteryDispatchOrder &order, const ControlTask &task, const LiveFacts &facts)
{
    if (facts.batteryAt < task.sentAt + Telemetry::dataAge)
        return Evidence::None;
    const bool isLate = facts.batteryAt >= task.sentAt + timeToBegin;
    if (isLate && facts.workingMode && *facts.workingMode != WorkingMode::thirdParty)
        return Evidence::NotInForce; // a set point holds in that mode only (§8)
    if (!facts.batteryW)
        return Evidence::None;
    const double wanted = order.direction == BatteryDispatchOrder::Direction::Idle ? 0
        : order.direction == BatteryDispatchOrder::Direction::Charge               ? order.powerW
                                                                                   : -order.powerW;
    const double tolerance = Telemetry::tolerance(wanted);
    const bool isThere = std::abs(*facts.batteryW - wanted) <= tolerance;
    // What was so before proves nothing.
    if (isThere && task.before.batteryW && std::abs(*task.before.batteryW - wanted) > 2 * tolerance)
        return Evidence::InForce;
    const bool isOpposite =
        wanted == 0 ? std::abs(*facts.batteryW) > muchW : *facts.batteryW * (wanted > 0 ? 1 : -1) < -idleW;
    return isLate && isOpposite ? Evidence::NotInForce : Evidence::None;
}

} // namespace

EvidenceSource evidenceSource(ControlFamily family)
{
    switch (family) {
    case ControlFamily::BatteryMode:
        return EvidenceSource::BatteryMode;
    case ControlFamily::ActivePower:
        return EvidenceSource::ActivePowerMode;
    case ControlFamily::ForcedCharge:
    case ControlFamily::BatteryDispatch:
        return EvidenceSource::LiveData;
    case ControlFamily::BatteryParameters:
        break;
    }
    return EvidenceSource::Nowhere;
}

Evidence evidenceOf(const ControlTask &task, const LiveFacts &told)
{
    // Later it may be somebody else's command that is seen.
    const auto isLater = [&task](qint64 at) { return at > task.sentAt + QuestionPlan::end + timeToSet; };
    LiveFacts facts = told;
    if (isLater(facts.batteryAt))
        facts.batteryAt = 0;
    if (isLater(facts.batteryModeAt))
        facts.batteryModeAt = 0;
    if (isLater(facts.activePowerAt))
        facts.activePowerAt = 0;
    if (const auto *order = std::get_if<BatteryModeOrder>(&task.command.order))
        return ofMode(*order, task, facts);
    if (const auto *order = std::get_if<ForcedCharge>(&task.command.order))
        return ofForced(*order, task, facts);
    if (const auto *order = std::get_if<BatteryDispatchOrder>(&task.command.order))
        return ofDispatch(*order, task, facts);
    if (const auto *order = std::get_if<ActivePowerOrder>(&task.command.order)) {
        if (facts.activePower && isReadable(*facts.activePower))
            return readBack(isSetAs(*facts.activePower, *order), facts.activePowerAt, task.sentAt);
    }
    return Evidence::None;
}
