// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activepowermode.h"
#include "core/domain/batterymode.h"
#include "core/domain/controlcommand.h"

#include <optional>

class ConfigStore;
class PlantStore;

//! What is known about a plant that can tell whether a command is in force. Signs as everywhere: charging
//! and export positive.
struct LiveFacts
{
    qint64 batteryAt = 0; //!< UTC ms of the oldest answer behind the battery's values; 0: there is none
    std::optional<double> batteryW; //!< of all batteries together; nothing unless known of each
    std::optional<double> soc; //!< %; mean of the batteries
    std::optional<int> workingMode; //!< `ch_discharge_model`; nothing unless the same for each
    std::optional<double> maxChargeW; //!< of all batteries together
    std::optional<double> maxDischargeW;
    qint64 gridAt = 0; //!< UTC ms of the oldest answer behind `exportKw`
    std::optional<double> exportKw;
    std::optional<BatteryMode> batteryMode; //!< as read back (`control-endpoints.md` §10.1)
    qint64 batteryModeAt = 0;
    std::optional<ActivePowerMode> activePower; //!< as read back (§10.2)
    qint64 activePowerAt = 0;
};

//! Of the whole plant, or of one battery where \a battery names it.
LiveFacts liveFacts(const PlantStore &plants, const ConfigStore &configs, const PlantCode &plant,
                    const DeviceDn &battery = {});
//! The battery that a command is for; empty: all of the plant.
DeviceDn batteryOf(const ControlCommand &command);

//! `ch_discharge_model` (`control-endpoints.md` §10.3).
namespace WorkingMode {
inline constexpr int forced = 1;
inline constexpr int selfConsumption = 4;
inline constexpr int timeOfUse = 6;
inline constexpr int thirdParty = 12;
} // namespace WorkingMode
