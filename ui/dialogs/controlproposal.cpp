// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/controlproposal.h"

#include "core/domain/controlrules.h"

#include <algorithm>

namespace {

constexpr double fullSoc = 100;
constexpr int shortMinutes = 60;

ForcedCharge forcedCharge(const ControlSite &site)
{
    ForcedCharge order;
    order.direction = ForcedCharge::Direction::Charge;
    order.targetSoc = fullSoc;
    order.minutes = shortMinutes;
    const bool isForeign = std::any_of(site.batteries.cbegin(), site.batteries.cend(),
                                       [](const ControlledBattery &battery) { return battery.isForeign; });
    order.until = isForeign ? ForcedCharge::Until::Duration : ForcedCharge::Until::TargetSoc; // §2
    return order;
}

BatteryModeOrder batteryMode(const PresentSettings &present)
{
    BatteryModeOrder order;
    if (!present.batteryMode.mode)
        return order;
    const BatteryMode &now = *present.batteryMode.mode;
    const bool canBeSet = now.mode == BatteryMode::Mode::TimeOfUse
        || now.mode == BatteryMode::Mode::MaximumSelfConsumption
        || now.mode == BatteryMode::Mode::ThirdPartyDispatch;
    if (canBeSet)
        order.mode = now.mode;
    order.surplus = now.surplus;
    order.allowedGridChargeKw = now.allowedGridChargeKw;
    order.windows = splitAtMidnight(now.windows);
    return order;
}

ActivePowerOrder activePower(const PresentSettings &present)
{
    ActivePowerOrder order;
    if (!present.activePower.mode)
        return order;
    const ActivePowerMode &now = *present.activePower.mode;
    order.isLimited =
        now.mode == ActivePowerMode::Mode::LimitKilowatts || now.mode == ActivePowerMode::Mode::ZeroExport;
    order.maxFeedInKw = now.maxFeedInKw.value_or(0);
    if (now.limitation != ActivePowerMode::Limitation::Unknown)
        order.limitation = now.limitation;
    return order;
}

BatteryDispatchOrder dispatch(const ControlSite &site)
{
    BatteryDispatchOrder order;
    if (!site.batteries.isEmpty())
        order.battery = site.batteries.constFirst().dn;
    return order;
}

} // namespace

ControlCommand::Order controlProposal(ControlFamily family, const ControlSite &site,
                                      const PresentSettings &present)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
        return forcedCharge(site);
    case ControlFamily::BatteryMode:
        return batteryMode(present);
    case ControlFamily::BatteryParameters:
        return BatteryParametersOrder {};
    case ControlFamily::ActivePower:
        return activePower(present);
    case ControlFamily::BatteryDispatch:
        break;
    }
    return dispatch(site);
}
