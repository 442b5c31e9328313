// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/draftmaker.h"

#include "core/control/commandjournal.h"
#include "core/control/livefacts.h"
#include "core/control/settingmatch.h"
#include "core/control/taskmoves.h"
#include "core/domain/plant.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"

#include <QUuid>

#include <algorithm>

namespace {

std::optional<ControlCommand::Order> revertOrder(const ForcedCharge &order, const BeforeState &)
{
    if (order.direction == ForcedCharge::Direction::Stop)
        return std::nullopt;
    return ForcedCharge {}; // the battery goes back to its mode (§4)
}

std::optional<ControlCommand::Order> revertOrder(const BatteryModeOrder &order, const BeforeState &before)
{
    if (!before.batteryMode || isSetAs(*before.batteryMode, order))
        return std::nullopt;
    const auto old = orderFor(*before.batteryMode);
    return old ? std::optional<ControlCommand::Order>(*old) : std::nullopt;
}

//! Only what the command has changed, and only if all of it is known.
std::optional<ControlCommand::Order> revertOrder(const BatteryParametersOrder &order,
                                                 const BeforeState &before)
{
    const BatteryParametersOrder old = before.parameters.value_or(BatteryParametersOrder());
    BatteryParametersOrder back;
    const auto take = [](const auto &changed, const auto &known, auto &target) {
        if (changed)
            target = known;
        return !changed || known;
    };
    const bool isKnown = take(order.endOfChargeSoc, old.endOfChargeSoc, back.endOfChargeSoc)
        && take(order.endOfDischargeSoc, old.endOfDischargeSoc, back.endOfDischargeSoc)
        && take(order.maximumChargeW, old.maximumChargeW, back.maximumChargeW)
        && take(order.maximumDischargeW, old.maximumDischargeW, back.maximumDischargeW);
    if (!isKnown || back == order || back == BatteryParametersOrder())
        return std::nullopt;
    return back;
}

std::optional<ControlCommand::Order> revertOrder(const ActivePowerOrder &order, const BeforeState &before)
{
    if (!before.activePower || isSetAs(*before.activePower, order))
        return std::nullopt;
    const auto old = orderFor(*before.activePower);
    return old ? std::optional<ControlCommand::Order>(*old) : std::nullopt;
}

//! The set point before is not told; nothing is the safe one.
std::optional<ControlCommand::Order> revertOrder(const BatteryDispatchOrder &order, const BeforeState &)
{
    if (order.direction == BatteryDispatchOrder::Direction::Idle)
        return std::nullopt;
    return BatteryDispatchOrder {order.battery, BatteryDispatchOrder::Direction::Idle, 0};
}

} // namespace

DraftMaker::DraftMaker(const PlantStore &plants, const ConfigStore &configs, const CommandJournal &journal)
    : m_plants(plants)
    , m_configs(configs)
    , m_journal(journal)
{
}

BeforeState DraftMaker::before(const ControlCommand &command) const
{
    const LiveFacts facts = liveFacts(m_plants, m_configs, command.plant, batteryOf(command));
    BeforeState before;
    before.soc = facts.soc;
    before.batteryW = facts.batteryW;
    before.knownAt = facts.soc || facts.batteryW ? facts.batteryAt : 0;
    switch (command.family()) {
    case ControlFamily::BatteryMode:
        before.batteryMode = facts.batteryMode;
        if (facts.batteryMode)
            before.knownAt = facts.batteryModeAt;
        break;
    case ControlFamily::ActivePower:
        before.activePower = facts.activePower;
        if (facts.activePower)
            before.knownAt = facts.activePowerAt;
        break;
    case ControlFamily::BatteryParameters: {
        qint64 at = 0;
        before.parameters = parametersSet(m_journal.tasks(), command.plant, &at);
        if (before.parameters)
            before.knownAt = at;
        break;
    }
    case ControlFamily::ForcedCharge:
    case ControlFamily::BatteryDispatch:
        break;
    }
    return before;
}

ControlTask DraftMaker::draft(const ControlCommand &command, const QString &who, qint64 now) const
{
    ControlTask task;
    task.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.command = command;
    const Plant *plant = m_plants.plant(command.plant);
    task.plantName = plant ? plant->name : QString();
    task.who = who;
    task.draftedAt = now;
    task.before = before(command);
    moveTo(task, TaskState::Draft, now);
    return task;
}

std::optional<BatteryParametersOrder> parametersSet(const QList<ControlTask> &tasks, const PlantCode &plant,
                                                    qint64 *at)
{
    BatteryParametersOrder set;
    qint64 oldest = 0;
    for (auto it = tasks.crbegin(); it != tasks.crend(); ++it) {
        const auto *order = std::get_if<BatteryParametersOrder>(&it->command.order);
        if (!order || it->command.plant != plant || it->state != TaskState::Succeeded)
            continue;
        const BatteryParametersOrder known = set;
        const auto take = [](const auto &from, auto &target) {
            if (!target)
                target = from;
        };
        take(order->endOfChargeSoc, set.endOfChargeSoc);
        take(order->endOfDischargeSoc, set.endOfDischargeSoc);
        take(order->maximumChargeW, set.maximumChargeW);
        take(order->maximumDischargeW, set.maximumDischargeW);
        if (set != known)
            oldest = it->endedAt;
    }
    if (set == BatteryParametersOrder())
        return std::nullopt;
    if (at)
        *at = oldest;
    return set;
}

std::optional<ControlCommand> revertCommand(const ControlTask &task)
{
    const auto order =
        std::visit([&task](const auto &one) { return revertOrder(one, task.before); }, task.command.order);
    return order ? std::optional(ControlCommand {task.command.plant, *order}) : std::nullopt;
}
