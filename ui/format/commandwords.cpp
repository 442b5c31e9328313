// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/commandwords.h"

#include "ui/format/modewords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! As many decimals as the value has, no more than three.
int neededDecimals(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return most;
}

QString nameOf(const QString &batteryName, const BatteryDispatchOrder &order)
{
    return batteryName.isEmpty() ? order.battery.value : batteryName;
}

} // namespace

CommandWords::CommandWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString CommandWords::power(double kilowatts) const
{
    const double watts = kilowatts * 1000;
    const bool isWatt = m_formatter.powerUnit() == Formatter::PowerUnit::Watt
        || (m_formatter.powerUnit() == Formatter::PowerUnit::Automatic && std::abs(watts) < 1000
            && watts != 0);
    return isWatt ? m_formatter.quantity(watts, Unit::Watt, neededDecimals(watts, 3))
                  : m_formatter.quantity(kilowatts, Unit::Kilowatt, neededDecimals(kilowatts, 3));
}

QString CommandWords::value(ControlParameter parameter, double value) const
{
    const ParameterCatalog::Entry &entry = ParameterCatalog::instance().entry(parameter);
    const int decimals = neededDecimals(value, 3);
    if (entry.unit == "%"_L1)
        return m_formatter.percent(value, decimals);
    if (entry.unit == "W"_L1)
        return m_formatter.quantity(value, Unit::Watt, decimals);
    if (entry.unit == "kW"_L1)
        return m_formatter.quantity(value, Unit::Kilowatt, decimals);
    //: minutes
    return tr("%1 min").arg(m_formatter.number(value, decimals));
}

QString CommandWords::range(ControlParameter parameter, const ParameterRange &range) const
{
    const QString minimum = value(parameter, range.minimum);
    if (!range.maximum)
        //: a value with its unit
        return tr("%1 or more").arg(minimum);
    //: two values with their units
    return tr("%1 to %2").arg(minimum, value(parameter, *range.maximum));
}

QString CommandWords::family(ControlFamily family)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
        return tr("Forced charge or discharge");
    case ControlFamily::BatteryMode:
        return tr("Working mode of the battery");
    case ControlFamily::BatteryParameters:
        return tr("Limits of the battery");
    case ControlFamily::ActivePower:
        return tr("Feed-in limit");
    case ControlFamily::BatteryDispatch:
        break;
    }
    return tr("Battery dispatch");
}

QString CommandWords::parameter(ControlParameter parameter)
{
    switch (parameter) {
    case ControlParameter::TargetSoc:
        return tr("Target state of charge");
    case ControlParameter::ForcedMinutes:
        return tr("Duration");
    case ControlParameter::ForcedPower:
    case ControlParameter::DispatchPower:
        return tr("Power");
    case ControlParameter::GridChargePower:
        return tr("Charging power from the grid");
    case ControlParameter::EndOfChargeSoc:
        return tr("End of charge");
    case ControlParameter::EndOfDischargeSoc:
        return tr("End of discharge");
    case ControlParameter::MaximumChargePower:
        return tr("Maximum charging power");
    case ControlParameter::MaximumDischargePower:
        return tr("Maximum discharging power");
    case ControlParameter::FeedInLimit:
        break;
    }
    return tr("Feed-in limit");
}

QString CommandWords::controller(ControllerKind kind)
{
    switch (kind) {
    case ControllerKind::Direct:
        return tr("no controller (connected directly)");
    case ControllerKind::Dongle:
        return tr("Dongle");
    case ControllerKind::Emma:
        return tr("SmartAssistant (EMMA)");
    case ControllerKind::SmartLogger:
        return tr("SmartLogger");
    case ControllerKind::DistributedSmartLogger:
        break;
    }
    return tr("distributed SmartLogger");
}

QString CommandWords::clauseOf(const ForcedCharge &order) const
{
    if (order.direction == ForcedCharge::Direction::Stop)
        return tr("stop forced charging or discharging");
    const bool isCharge = order.direction == ForcedCharge::Direction::Charge;
    const QString soc = m_formatter.percent(order.targetSoc, neededDecimals(order.targetSoc, 1));
    const bool hasTarget = order.until == ForcedCharge::Until::TargetSoc;
    if (!order.powerW) {
        if (hasTarget)
            return isCharge ? tr("charge at the device's usual power until the battery is at %1").arg(soc)
                            : tr("discharge at the device's usual power until the battery is at %1").arg(soc);
        return isCharge ? tr("charge at the device's usual power for %n minutes", nullptr, order.minutes)
                        : tr("discharge at the device's usual power for %n minutes", nullptr, order.minutes);
    }
    const QString watts = power(*order.powerW / 1000.0);
    if (hasTarget)
        return isCharge ? tr("charge at %1 until the battery is at %2").arg(watts, soc)
                        : tr("discharge at %1 until the battery is at %2").arg(watts, soc);
    return isCharge ? tr("charge at %1 for %n minutes", nullptr, order.minutes).arg(watts)
                    : tr("discharge at %1 for %n minutes", nullptr, order.minutes).arg(watts);
}

QString CommandWords::clauseOf(const BatteryModeOrder &order) const
{
    switch (order.mode) {
    case BatteryMode::Mode::MaximumSelfConsumption:
        return tr("maximum self-consumption");
    case BatteryMode::Mode::ThirdPartyDispatch:
        return tr("third-party dispatch");
    case BatteryMode::Mode::FullyFedToGrid:
        return tr("feed everything into the grid");
    case BatteryMode::Mode::Other:
        return tr("another mode");
    case BatteryMode::Mode::TimeOfUse:
        break;
    }
    const ModeWords words(m_formatter);
    QStringList windows;
    for (const TouWindow &window : order.windows) {
        const QString days = words.days(window.weekdays);
        //: %1 weekdays, %2 a span of clock times; part of a list
        windows
            << (window.isCharge ? tr("charge %1 %2") : tr("discharge %1 %2")).arg(days, words.times(window));
    }
    QStringList parts {windows.isEmpty() ? tr("no window")
                                         : windows.join(tr(", ", "between windows of a plan"))};
    if (order.surplus == BatteryMode::SurplusPriority::Charge)
        parts << tr("surplus charges the battery first");
    else if (order.surplus == BatteryMode::SurplusPriority::FeedIn)
        parts << tr("surplus is fed in first");
    if (order.allowedGridChargeKw) {
        parts << (*order.allowedGridChargeKw > 0
                      ? tr("at most %1 from the grid").arg(power(*order.allowedGridChargeKw))
                      : tr("no charging from the grid"));
    }
    //: %1: a list of windows and settings
    return tr("time of use – %1").arg(parts.join(tr("; ", "between settings of a plan")));
}

QString CommandWords::clauseOf(const BatteryParametersOrder &order) const
{
    const auto percent = [this](double soc) { return m_formatter.percent(soc, neededDecimals(soc, 1)); };
    QStringList parts;
    if (order.endOfChargeSoc)
        parts << tr("charge up to %1").arg(percent(*order.endOfChargeSoc));
    if (order.endOfDischargeSoc)
        parts << tr("discharge down to %1").arg(percent(*order.endOfDischargeSoc));
    if (order.maximumChargeW)
        parts << tr("charge at %1 at most").arg(power(*order.maximumChargeW / 1000.0));
    if (order.maximumDischargeW)
        parts << tr("discharge at %1 at most").arg(power(*order.maximumDischargeW / 1000.0));
    if (parts.isEmpty())
        return tr("change nothing");
    //: %1: a list of settings
    return tr("limits of the battery – %1").arg(parts.join(tr("; ", "between settings of a plan")));
}

QString CommandWords::clauseOf(const ActivePowerOrder &order) const
{
    if (!order.isLimited)
        return tr("no feed-in limit");
    const bool isEachPhase = order.limitation == ActivePowerMode::Limitation::SinglePhasePower;
    if (order.maxFeedInKw == 0)
        return isEachPhase ? tr("feed nothing in (each phase on its own)")
                           : tr("feed nothing in (total power)");
    if (order.maxFeedInKw < 0)
        return (isEachPhase ? tr("take at least %1 from the grid (each phase on its own)")
                            : tr("take at least %1 from the grid (total power)"))
            .arg(power(-order.maxFeedInKw));
    return (isEachPhase ? tr("limit feed-in to %1 (each phase on its own)")
                        : tr("limit feed-in to %1 (total power)"))
        .arg(power(order.maxFeedInKw));
}

QString CommandWords::clauseOf(const BatteryDispatchOrder &order, const QString &batteryName) const
{
    const QString battery = nameOf(batteryName, order);
    const QString watts = power(order.powerW / 1000.0);
    switch (order.direction) {
    case BatteryDispatchOrder::Direction::Charge:
        //: %1 name of a battery, %2 power
        return tr("charge “%1” at %2 until you end it").arg(battery, watts);
    case BatteryDispatchOrder::Direction::Discharge:
        //: %1 name of a battery, %2 power
        return tr("discharge “%1” at %2 until you end it").arg(battery, watts);
    case BatteryDispatchOrder::Direction::Idle:
        break;
    }
    //: %1 name of a battery
    return tr("keep “%1” idle until you end it").arg(battery);
}

QString CommandWords::clause(const ControlCommand &command, const QString &batteryName) const
{
    if (const auto *dispatch = std::get_if<BatteryDispatchOrder>(&command.order))
        return clauseOf(*dispatch, batteryName);
    return std::visit(
        [this](const auto &order) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(order)>, BatteryDispatchOrder>)
                return {};
            else
                return clauseOf(order);
        },
        command.order);
}

QString CommandWords::sentence(const ControlCommand &command, const QString &plantName,
                               const QString &batteryName) const
{
    //: %1 name of a plant, %2 what is ordered there
    return tr("%1: %2", "command")
        .arg(plantName.isEmpty() ? command.plant.value : plantName, clause(command, batteryName));
}

QString CommandWords::sentence(const ControlCommand &command, const ControlSite &site) const
{
    const auto *dispatch = std::get_if<BatteryDispatchOrder>(&command.order);
    QString name;
    for (const ControlledBattery &battery : site.batteries) {
        if (dispatch && battery.dn == dispatch->battery)
            name = battery.name;
    }
    return sentence(command, site.plantName, name);
}

QString CommandWords::action(const ControlCommand &command, const QString &batteryName) const
{
    QString text = clause(command, batteryName);
    // Clauses begin small, for they stand behind the name of the plant.
    if (!text.isEmpty())
        text.replace(0, 1, m_formatter.locale().toUpper(text.left(1)));
    return text;
}
