// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activepowermode.h"
#include "core/domain/batterymode.h"
#include "core/domain/ids.h"

#include <optional>
#include <variant>

//! The five kinds of commands (`control-endpoints.md` §1).
enum class ControlFamily { ForcedCharge, BatteryMode, BatteryParameters, ActivePower, BatteryDispatch };

//! §4. All batteries of the plant. The signs of the wire are made at the edge: here direction is a word and
//! power has none.
struct ForcedCharge
{
    enum class Direction { Stop, Charge, Discharge };
    enum class Until { TargetSoc, Duration };
    Direction direction = Direction::Stop;
    Until until = Until::TargetSoc; //!< not used by Stop, nor are the following
    double targetSoc = 0; //!< %
    int minutes = 0;
    std::optional<int> powerW; //!< > 0; nothing: the default of the device

    friend bool operator==(const ForcedCharge &, const ForcedCharge &) = default;
};

//! §5. Only MaximumSelfConsumption, TimeOfUse and ThirdPartyDispatch can be set.
struct BatteryModeOrder
{
    BatteryMode::Mode mode = BatteryMode::Mode::MaximumSelfConsumption;
    // Only for TimeOfUse, which is always set as a whole:
    BatteryMode::SurplusPriority surplus = BatteryMode::SurplusPriority::Unknown; //!< Unknown: not sent
    std::optional<double> allowedGridChargeKw; //!< nothing: not sent
    //! As the API takes them: inside one day, end 23:59 at the latest (splitAtMidnight() in controlrules.h).
    QList<TouWindow> windows;

    friend bool operator==(const BatteryModeOrder &, const BatteryModeOrder &) = default;
};

//! §6. Nothing: stays as it is; at least one is set.
struct BatteryParametersOrder
{
    std::optional<double> endOfChargeSoc; //!< %
    std::optional<double> endOfDischargeSoc; //!< %
    std::optional<int> maximumChargeW;
    std::optional<int> maximumDischargeW;

    friend bool operator==(const BatteryParametersOrder &, const BatteryParametersOrder &) = default;
};

//! §7.
struct ActivePowerOrder
{
    bool isLimited = false;
    double maxFeedInKw = 0; //!< only if limited; negative presumably forces an import
    ActivePowerMode::Limitation limitation = ActivePowerMode::Limitation::TotalPower;

    friend bool operator==(const ActivePowerOrder &, const ActivePowerOrder &) = default;
};

//! §8. Stays in force until the next one or a change of mode.
struct BatteryDispatchOrder
{
    enum class Direction { Idle, Charge, Discharge };
    DeviceDn battery;
    Direction direction = Direction::Idle;
    int powerW = 0; //!< > 0 unless idle

    friend bool operator==(const BatteryDispatchOrder &, const BatteryDispatchOrder &) = default;
};

//! One order for one plant. Checks: controlrules.h; words: ui/format/commandwords.h; JSON:
//! core/api/controlbodies.h. Order of the alternatives = order of ControlFamily.
struct ControlCommand
{
    using Order = std::variant<ForcedCharge, BatteryModeOrder, BatteryParametersOrder, ActivePowerOrder,
                               BatteryDispatchOrder>;
    PlantCode plant;
    Order order;

    ControlFamily family() const { return ControlFamily(order.index()); }
    friend bool operator==(const ControlCommand &, const ControlCommand &) = default;
};
