// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/taskmoves.h"

void moveTo(ControlTask &task, TaskState state, qint64 at, const QString &text, TaskReason reason)
{
    task.state = state;
    task.reason = reason;
    task.text = text;
    task.timeline.append({at, state, reason, text});
    task.endedAt = task.hasEnded() ? at : 0;
}

bool isStop(const ControlCommand &command)
{
    if (const auto *forced = std::get_if<ForcedCharge>(&command.order))
        return forced->direction == ForcedCharge::Direction::Stop;
    if (const auto *dispatch = std::get_if<BatteryDispatchOrder>(&command.order))
        return dispatch->direction == BatteryDispatchOrder::Direction::Idle;
    if (const auto *power = std::get_if<ActivePowerOrder>(&command.order))
        return !power->isLimited;
    return false;
}

bool isSameTarget(const ControlCommand &a, const ControlCommand &b)
{
    if (a.plant != b.plant || a.family() != b.family())
        return false;
    const auto *dispatch = std::get_if<BatteryDispatchOrder>(&a.order);
    return !dispatch || dispatch->battery == std::get<BatteryDispatchOrder>(b.order).battery;
}

bool isInTheWay(const ControlTask &open, const ControlCommand &wanted)
{
    if (!open.isOpen() || !isSameTarget(open.command, wanted))
        return false;
    if (!isStop(wanted))
        return true;
    // Whether an earlier one got through is not known: a person must be able to stop it all the same.
    if (open.state == TaskState::Unknown)
        return false;
    return wanted.family() != ControlFamily::ForcedCharge || isStop(open.command);
}
