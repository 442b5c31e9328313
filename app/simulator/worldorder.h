// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plantsettings.h"

#include <QtGlobal>

#include <optional>

namespace Simulation {

//! Something that takes effect in a plant from the next 5-minute mark on (`control-endpoints.md` §4–§8; what
//! it does there: README.md). Orders come in the order of time. Powers in kW, of the plant as it is (not of
//! its archetype).
struct WorldOrder
{
    enum class Kind {
        ForcedCharge, //!< until `targetSoc` or for `minutes` (rounded up to 5); then back to the mode. 24 h
                      //!< at most
        ForcedDischarge,
        StopForced,
        Mode, //!< `settings`: batteryMode; for TOU surplus, gridChargeKw, windows
        Parameters, //!< those that are there; powers are cut to the device's
        ActivePower, //!< `settings`: activePowerMode, limitation, limit
        Dispatch //!< `powerKw`, charging positive, until the next one or another mode; only in
                 //!< thirdPartyDispatch
    };
    Kind kind = Kind::StopForced;
    double powerKw = 0; //!< forced: > 0; 0 = the device's default, its maximum. Cut to the device's
    std::optional<double> targetSoc; //!< %
    int minutes = 0;
    PlantSettings settings;
    std::optional<double> endOfChargeSoc, endOfDischargeSoc; //!< %
    std::optional<double> maxChargeKw, maxDischargeKw;
};

//! What the battery of a plant can do and does, for limits, answers and refusals.
struct BatteryState
{
    bool isThere = false; //!< a battery of type 39
    double socPercent = 0;
    double maxChargeKw = 0, maxDischargeKw = 0; //!< of the device
    double endOfChargeSoc = 100, endOfDischargeSoc = 0; //!< in force
    double chargeLimitKw = 0, dischargeLimitKw = 0; //!< in force
    double powerKw = 0; //!< charging positive
    //! The forced charge or discharge that is on, or was last.
    struct Forced
    {
        bool isCharge = true;
        qint64 since = 0; //!< the mark from which on it acts, UTC ms
        qint64 until = 0; //!< when it ended or will end, UTC ms; 0 = not before its target is reached
        bool isRunning = false; //!< from the order on; a stopped one is not, though it acts till the mark
        double energyKwh = 0; //!< charged or discharged so far
    };
    std::optional<Forced> forced;
    std::optional<double> dispatchKw; //!< the set point in force
};

} // namespace Simulation
