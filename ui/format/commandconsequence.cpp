// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/commandwords.h"

// What follows from a command (`control-endpoints.md` §4-§8); the other half of CommandWords.

QStringList CommandWords::consequenceOf(const ForcedCharge &order) const
{
    if (order.direction == ForcedCharge::Direction::Stop)
        return {tr(
            "A forced charge or discharge that is running ends. The battery goes back to its working mode.")};
    QStringList lines;
    if (order.direction == ForcedCharge::Direction::Charge)
        lines << tr("All batteries of the plant charge, from the grid too if the sun is not enough.");
    else
        lines << tr("All batteries of the plant discharge. What the house does not need goes into the grid.");
    if (order.until == ForcedCharge::Until::TargetSoc)
        lines << tr("It ends by itself at that state of charge. After 24 hours the service gives it up as "
                    "timed out.");
    else
        lines << tr("It ends by itself when the time is over.");
    lines << tr("The working mode stays as it is, and the battery goes back to it afterwards.")
          << tr("It goes on if this program is closed. The command Stop ends it early.");
    if (!order.powerW)
        lines << tr("No power is given, so the device uses its own.");
    return lines;
}

QStringList CommandWords::consequenceOf(const BatteryModeOrder &order) const
{
    QStringList lines;
    switch (order.mode) {
    case BatteryMode::Mode::TimeOfUse:
        lines << tr(
            "The battery charges and discharges in these windows. A plan that is set now is replaced as "
            "a whole.")
              << tr("The times are clock times of the plant.")
              << tr("It works only in a plant with a meter, and with the electricity prices set in "
                    "FusionSolar.");
        break;
    case BatteryMode::Mode::ThirdPartyDispatch:
        lines << tr(
            "The battery goes to stand-by. It does nothing by itself any more, and waits for dispatch "
            "commands.")
              << tr("It leaves this mode only for one that was set through this service before.");
        break;
    case BatteryMode::Mode::MaximumSelfConsumption:
    case BatteryMode::Mode::FullyFedToGrid:
    case BatteryMode::Mode::Other:
        lines << tr(
            "The battery takes what the sun has left over, and gives what the house lacks. The grid does "
            "not charge it.");
        break;
    }
    lines << tr("The mode stays in force until another one is set, also if this program is closed.");
    return lines;
}

QStringList CommandWords::consequenceOf(const BatteryParametersOrder &) const
{
    return {
        tr("These limits stay in force until they are changed again. Limits that are not given stay as they "
           "are."),
        tr("A power above what the device can do is cut to that."),
        tr("The service cannot tell these limits later on: this program only knows what it has set itself.")};
}

QStringList CommandWords::consequenceOf(const ActivePowerOrder &order, const ControlSite &site) const
{
    QStringList lines;
    if (!order.isLimited) {
        lines << tr("The inverters may feed in with all their power.")
              << tr("A limit that was set elsewhere ends as well. Make sure that the grid operator allows "
                    "that.");
        return lines;
    }
    if (order.maxFeedInKw < 0)
        lines << tr("The plant presumably takes at least this power from the grid. The service does not say "
                    "exactly what a negative limit does.");
    else if (order.maxFeedInKw == 0)
        lines << tr("Nothing goes into the grid. What neither the house nor the battery takes is lost.");
    else
        lines << tr(
            "The inverters are held back above this limit. What neither the house nor the battery takes "
            "is lost.");
    lines << tr("The limit stays in force until you lift it, also if this program is closed.");
    if (site.controllerCount > 0 && site.controller == ControllerKind::SmartLogger)
        lines << tr("The SmartLogger's option to start the control is switched on as well.");
    if (site.controller != ControllerKind::Emma)
        lines << tr("A plant with scheduled tasks refuses this.");
    return lines;
}

QStringList CommandWords::consequenceOf(const BatteryDispatchOrder &order) const
{
    QStringList lines;
    if (order.direction == BatteryDispatchOrder::Direction::Idle)
        lines << tr("The battery neither charges nor discharges.");
    else if (order.direction == BatteryDispatchOrder::Direction::Charge)
        lines << tr("The battery charges with this power, whatever sun and house do.");
    else
        lines << tr("The battery discharges with this power, whatever sun and house do.");
    lines << tr("This has no end of its own: it stays in force until the next dispatch command or another "
                "working mode.")
          << tr("It stays in force if this program is closed.")
          << tr("The plant must be in the mode “third-party dispatch”.");
    if (order.direction != BatteryDispatchOrder::Direction::Idle)
        lines << tr(
            "The real power may differ: a feed-in limit, the limits of the battery, and its own protection "
            "come first.");
    return lines;
}

QStringList CommandWords::consequence(const ControlCommand &command, const ControlSite &site) const
{
    if (const auto *limit = std::get_if<ActivePowerOrder>(&command.order))
        return consequenceOf(*limit, site);
    return std::visit(
        [this](const auto &order) -> QStringList {
            if constexpr (std::is_same_v<std::decay_t<decltype(order)>, ActivePowerOrder>)
                return {};
            else
                return consequenceOf(order);
        },
        command.order);
}

QStringList CommandWords::warnings(const ControlCommand &command,
                                   const std::optional<BatteryMode> &presentMode) const
{
    using Mode = BatteryMode::Mode;
    QStringList lines;
    const bool isThirdParty = presentMode && presentMode->mode == Mode::ThirdPartyDispatch;
    if (const auto *order = std::get_if<BatteryModeOrder>(&command.order)) {
        if (isThirdParty && order->mode != Mode::ThirdPartyDispatch)
            lines << tr(
                "The plant is in third-party dispatch now. It refuses a mode that was never set through "
                "this service before.")
                  << tr("A dispatch that is in force ends with this mode.");
        if (presentMode && !isThirdParty && order->mode == Mode::ThirdPartyDispatch)
            lines << tr(
                "The present mode may have been set elsewhere. Then the way back to it is closed until it "
                "is set in FusionSolar.");
        if (presentMode && presentMode->mode == Mode::TimeOfUse
            && order->mode == Mode::MaximumSelfConsumption)
            lines << tr("The windows that are set now are no longer used.");
    } else if (std::holds_alternative<BatteryDispatchOrder>(command.order)) {
        if (presentMode && !isThirdParty)
            lines << tr(
                "The plant is in another mode now, so it will refuse this. Set third-party dispatch first.");
    } else if (const auto *forced = std::get_if<ForcedCharge>(&command.order)) {
        if (isThirdParty && forced->direction != ForcedCharge::Direction::Stop)
            lines << tr(
                "The plant is in third-party dispatch now, so a dispatch that is in force may be in the "
                "way.");
    }
    return lines;
}
