// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <optional>

//! Well-known device types; any other number may turn up (`query-endpoints.md` §4.2, `enums.json`
//! deviceTypes).
namespace DeviceType {
enum : int {
    StringInverter = 1,
    SmartLogger = 2,
    EnvironmentMonitor = 10,
    GridMeter = 17,
    ResidentialInverter = 38,
    ResidentialBattery = 39,
    EnergyStorage = 41,
    PowerSensor = 47,
    Dongle = 62,
    DistributedSmartLogger = 63,
    Emma = 23070,
    AllInOne = 23093,
    LithiumRack = 60014
};
}

//! Static data of a device, as the device list gives it (`query-endpoints.md` §4.2).
struct Device
{
    DeviceId id;
    DeviceDn dn;
    QString name;
    PlantCode plant;
    QString serial; //!< `esnCode`; empty if unknown
    int typeId = 0; //!< `devTypeId`; unknown numbers are kept
    QString model; //!< `model`, else `invType`; empty if unknown
    QString softwareVersion;
    std::optional<int> optimizerCount;
    std::optional<double> latitude;
    std::optional<double> longitude;

    friend bool operator==(const Device &, const Device &) = default;
};
