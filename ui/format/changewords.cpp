// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/changewords.h"

#include "ui/format/modewords.h"

namespace {

std::optional<double> asNumber(const std::optional<int> &value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}

ControlCommand commandOf(const ControlCommand::Order &order)
{
    ControlCommand command;
    command.order = order;
    return command;
}

} // namespace

ChangeWords::ChangeWords(const Formatter &formatter, qint64 now)
    : m_formatter(formatter)
    , m_words(formatter)
    , m_now(now)
{
}

QString ChangeWords::asked(bool isAsking, qint64 knownAt) const
{
    if (isAsking)
        return tr("Asking…");
    return knownAt == 0 ? tr("Not asked yet") : tr("Asked %1").arg(m_formatter.age(knownAt, m_now));
}

QString ChangeWords::liveWords(const PresentSettings &present) const
{
    return present.liveAt == 0 ? tr("No live data yet")
                               : tr("Live data, %1").arg(m_formatter.age(present.liveAt, m_now));
}

QList<ChangeLine> ChangeWords::linesOf(const ForcedCharge &order, const PresentSettings &present) const
{
    ChangeLine soc {tr("State of charge"), m_formatter.percent(present.soc), liveWords(present), {}};
    ChangeLine power {tr("Power"),
                      present.batteryKw ? m_formatter.batteryFlow(present.batteryKw) : Formatter::absent(),
                      liveWords(present),
                      {}};
    if (order.direction == ForcedCharge::Direction::Stop) {
        power.wished = tr("as the working mode says");
        return {soc, power};
    }
    const bool isCharge = order.direction == ForcedCharge::Direction::Charge;
    if (order.until == ForcedCharge::Until::TargetSoc)
        soc.wished = m_words.value(ControlParameter::TargetSoc, order.targetSoc);
    if (order.powerW)
        power.wished = (isCharge ? tr("Charging at %1") : tr("Discharging at %1"))
                           .arg(m_words.power(*order.powerW / 1000.0));
    else
        power.wished = isCharge ? tr("Charging at the device's usual power")
                                : tr("Discharging at the device's usual power");
    return {soc, power};
}

QList<ChangeLine> ChangeWords::linesOf(const BatteryModeOrder &order, const PresentSettings &present) const
{
    const auto windowCount = [](qsizetype count) {
        return count == 0 ? tr("no window") : tr("%n window(s)", nullptr, int(count));
    };
    const std::optional<BatteryMode> &now = present.batteryMode.mode;
    const QString source = askedWords(present.batteryMode);
    BatteryMode wished;
    wished.mode = order.mode;
    QList<ChangeLine> lines {{tr("Working mode"), now ? ModeWords::mode(*now) : Formatter::absent(), source,
                              ModeWords::mode(wished)}};
    const bool isPlanNow = now && now->mode == BatteryMode::Mode::TimeOfUse;
    if (order.mode != BatteryMode::Mode::TimeOfUse)
        return lines;
    wished.surplus = order.surplus;
    lines << ChangeLine {tr("Windows of the week"),
                         isPlanNow ? windowCount(now->windows.size()) : Formatter::absent(), source,
                         windowCount(order.windows.size())};
    const auto surplus = [](const BatteryMode &mode) {
        const QString words = ModeWords::surplus(mode);
        return words.isEmpty() ? Formatter::absent() : words;
    };
    lines << ChangeLine {tr("Surplus PV power"), now ? surplus(*now) : Formatter::absent(), source,
                         ModeWords::surplus(wished)};
    lines << ChangeLine {
        CommandWords::parameter(ControlParameter::GridChargePower),
        now && now->allowedGridChargeKw ? m_words.power(*now->allowedGridChargeKw) : Formatter::absent(),
        source, order.allowedGridChargeKw ? m_words.power(*order.allowedGridChargeKw) : QString()};
    return lines;
}

ChangeLine ChangeWords::limitLine(ControlParameter parameter, const std::optional<double> &now,
                                  const std::optional<double> &wished, const PresentSettings &present) const
{
    ChangeLine line {CommandWords::parameter(parameter),
                     now ? m_words.value(parameter, *now) : Formatter::absent(), QString(),
                     wished ? m_words.value(parameter, *wished) : QString()};
    line.source = now ? tr("Set by this program, %1").arg(m_formatter.age(present.parametersAt, m_now))
                      : tr("The service does not tell");
    return line;
}

QList<ChangeLine> ChangeWords::linesOf(const BatteryParametersOrder &order,
                                       const PresentSettings &present) const
{
    const BatteryParametersOrder &now = present.parameters;
    using P = ControlParameter;
    return {limitLine(P::EndOfChargeSoc, now.endOfChargeSoc, order.endOfChargeSoc, present),
            limitLine(P::EndOfDischargeSoc, now.endOfDischargeSoc, order.endOfDischargeSoc, present),
            limitLine(P::MaximumChargePower, asNumber(now.maximumChargeW), asNumber(order.maximumChargeW),
                      present),
            limitLine(P::MaximumDischargePower, asNumber(now.maximumDischargeW),
                      asNumber(order.maximumDischargeW), present)};
}

QList<ChangeLine> ChangeWords::linesOf(const ActivePowerOrder &order, const PresentSettings &present) const
{
    const std::optional<ActivePowerMode> &now = present.activePower.mode;
    return {{CommandWords::family(ControlFamily::ActivePower),
             now ? ModeWords(m_formatter).mode(*now) : Formatter::absent(), askedWords(present.activePower),
             m_words.action(commandOf(order))}};
}

QList<ChangeLine> ChangeWords::linesOf(const BatteryDispatchOrder &order, const PresentSettings &present,
                                       const ControlSite &site) const
{
    using Direction = BatteryDispatchOrder::Direction;
    const std::optional<BatteryMode> &mode = present.batteryMode.mode;
    QString name = order.battery.value;
    for (const ControlledBattery &battery : site.batteries) {
        if (battery.dn == order.battery && !battery.name.isEmpty())
            name = battery.name;
    }
    QString wished = tr("Idle");
    if (order.direction != Direction::Idle)
        wished = (order.direction == Direction::Charge ? tr("Charging at %1") : tr("Discharging at %1"))
                     .arg(m_words.power(order.powerW / 1000.0));
    return {{tr("Working mode"), mode ? ModeWords::mode(*mode) : Formatter::absent(),
             askedWords(present.batteryMode), QString()},
            //: %1 name of a battery
            {name.isEmpty() ? tr("Power") : tr("Power of “%1”").arg(name),
             // Live data add all batteries up.
             present.batteryKw && site.batteries.size() == 1 ? m_formatter.batteryFlow(present.batteryKw)
                                                             : Formatter::absent(),
             liveWords(present), wished}};
}

QList<ChangeLine> ChangeWords::lines(const ControlCommand::Order &order, const PresentSettings &present,
                                     const ControlSite &site) const
{
    if (const auto *dispatch = std::get_if<BatteryDispatchOrder>(&order))
        return linesOf(*dispatch, present, site);
    return std::visit(
        [&](const auto &one) -> QList<ChangeLine> {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, BatteryDispatchOrder>)
                return {};
            else
                return linesOf(one, present);
        },
        order);
}
