// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/device.h"

#include <optional>

class PlantStore;
struct Field;

//! The few figures that stand for a device in a list.
struct DeviceHeadline
{
    //! What the sign of `kilowatts` means.
    enum class Flow {
        None, //!< the device has no power of its own
        Output, //!< + produces
        Grid, //!< + exports, − imports
        Battery //!< + charges, − discharges
    };
    Flow flow = Flow::None;
    std::optional<double> kilowatts;
    std::optional<double> energyTodayKwh;
    std::optional<double> energyTotalKwh;
    std::optional<double> stateOfChargePercent;
};

//! The keys behind the figures of a headline; empty where a type of device has none.
struct DeviceHeadlineKeys
{
    QString power;
    QString energyToday;
    QString energyTotal;
    QString stateOfCharge;
};
DeviceHeadlineKeys deviceHeadlineKeys(int typeId);

//! Composes the headline of a device from its readings. \a isReversed: the user has turned the meter's sign
//! round
//! (`device-fields.md`, sign conventions).
DeviceHeadline deviceHeadline(const PlantStore &store, const Device &device, bool isReversed);
//! The field with the state code of a type of device; null if it has none.
const Field *deviceStateField(int typeId);
//! What the device is doing, in words: its own state code if it is connected ("On-grid"), else its data
//! state.
QString deviceStateText(const PlantStore &store, const Device &device);
//! True if the device is connected and says it is in fault.
bool isDeviceFaulty(const PlantStore &store, const Device &device);
