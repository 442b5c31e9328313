// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/taskmoves.h"
#include "core/domain/controltask.h"

#include <QUuid>

//! Commands and tasks for the tests of core/control.
namespace TaskFixture {

using namespace Qt::Literals::StringLiterals;

inline constexpr qint64 start = 1'782'000'000'000;
inline constexpr qint64 minute = 60'000;
inline constexpr qint64 hour = 60 * minute;

inline PlantCode plant(int number)
{
    return {u"NE=4120%1"_s.arg(number, 4, 10, QLatin1Char('0'))};
}

inline ControlCommand stop(int number)
{
    return {plant(number), ForcedCharge {}};
}

inline ControlCommand charge(int number, int watts = 2500)
{
    return {plant(number),
            ForcedCharge {ForcedCharge::Direction::Charge, ForcedCharge::Until::TargetSoc, 85, 0, watts}};
}

inline ControlCommand discharge(int number, int minutes = 45)
{
    return {plant(number),
            ForcedCharge {ForcedCharge::Direction::Discharge, ForcedCharge::Until::Duration, 0, minutes,
                          std::nullopt}};
}

inline BatteryModeOrder touOrder()
{
    BatteryModeOrder order;
    order.mode = BatteryMode::Mode::TimeOfUse;
    order.surplus = BatteryMode::SurplusPriority::Charge;
    order.allowedGridChargeKw = 2.5;
    order.windows = {{QTime(1, 15), QTime(4, 45), false, true, {1, 2, 3, 4, 5}},
                     {QTime(18, 0), QTime(23, 59), false, false, {1, 2, 3, 4, 5, 6, 7}}};
    return order;
}

inline ControlCommand timeOfUse(int number)
{
    return {plant(number), touOrder()};
}

inline ControlCommand selfConsumption(int number)
{
    return {plant(number), BatteryModeOrder {}};
}

inline ControlCommand parameters(int number)
{
    return {plant(number), BatteryParametersOrder {97.5, std::nullopt, 3600, std::nullopt}};
}

inline ControlCommand limit(int number, double kilowatts = 3.25)
{
    return {plant(number), ActivePowerOrder {true, kilowatts, ActivePowerMode::Limitation::TotalPower}};
}

inline ControlCommand noLimit(int number)
{
    return {plant(number), ActivePowerOrder {}};
}

inline ControlCommand dispatch(int number, int watts = -1200, int battery = 1)
{
    using Direction = BatteryDispatchOrder::Direction;
    const Direction direction = watts == 0 ? Direction::Idle
        : watts > 0                        ? Direction::Charge
                                           : Direction::Discharge;
    return {plant(number),
            BatteryDispatchOrder {{u"NE=4130000%1"_s.arg(battery)}, direction, std::abs(watts)}};
}

inline ControlTask draft(const ControlCommand &command, qint64 at = start)
{
    ControlTask task;
    task.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.command = command;
    task.plantName = u"Lakeside \"home\" ☀"_s;
    task.who = u"ada (terminal)"_s;
    task.draftedAt = at;
    moveTo(task, TaskState::Draft, at);
    return task;
}

} // namespace TaskFixture
