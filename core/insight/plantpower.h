// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codedvalue.h"
#include "core/domain/plantpower.h"

#include <span>

//! What composing needs from one device: values in the unit of their catalogue entry, absent ones as
//! CodedValue.
struct PowerPart
{
    int typeId = 0;
    qint64 deviceId = 0;
    qint64 at = 0; //!< UTC ms of the answer; 0 if none came yet
    double activePower = CodedValue::encode(Presence::Missing); //!< `active_power`
    double mpptPower = CodedValue::encode(Presence::Missing); //!< `mppt_power`
    double batteryPower = CodedValue::encode(Presence::Missing); //!< `ch_discharge_power`
    double stateOfCharge = CodedValue::encode(Presence::Missing); //!< `battery_soc`, %
    double ratedCapacity = CodedValue::encode(Presence::Missing); //!< `rated_capacity`, kWh
    double inverterState = CodedValue::encode(Presence::Missing); //!< `inverter_state`
    double runState = CodedValue::encode(Presence::Missing); //!< `run_state`: 0 disconnected
    bool isReversed = false; //!< the user has turned this device's sign round
};

//! True if a device of this type can contribute to the power of a plant.
bool isPowerPart(int typeId);

//! Composes the power of a plant from its devices (`device-fields.md`, sign conventions; `query-endpoints.md`
//! §5.1). An offline device or one without a value is expected but not known; a sleeping inverter is known to
//! give 0. A clearly negative load is kept, so that a person sees that the books do not close. Pure.
PlantPower composePlantPower(std::span<const PowerPart> parts);
