// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/historystore.h"
#include "core/store/powerhistory.h"

#include <memory>

//! The day of one device that has to do with the power of its plant.
struct DayPowerPart
{
    int typeId = 0;
    DeviceId device;
    bool isReversed = false; //!< the user has turned this device's sign round
    std::shared_ptr<const DeviceDay> day; //!< null: not known
};

//! The power of a plant over a day, from the 5-minute samples of its devices, with the formulas of the live
//! power (composePlantPower). Where a device has no sample, what depends on it is NaN; a sample without any
//! figure is left out. Ascending. Pure.
QList<PowerSample> composeDayPower(const QList<DayPowerPart> &parts);
