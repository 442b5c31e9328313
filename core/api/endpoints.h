// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

//! Every endpoint of `shared/api/endpoints.json`; a test compares the two.
enum class Endpoint {
    Login,
    Logout,
    PlantList,
    DeviceList,
    PlantRealtime,
    DeviceRealtime,
    DeviceHistory,
    ActiveAlarms,
    PlantHour,
    PlantDay,
    PlantMonth,
    PlantYear,
    DeviceDay,
    DeviceMonth,
    DeviceYear,
    BatteryModeConfig,
    ActivePowerModeConfig,
    ForcedChargeDeliver,
    ForcedChargeQuery,
    BatteryModeDeliver,
    BatteryModeQuery,
    BatteryParametersDeliver,
    BatteryParametersQuery,
    ActivePowerDeliver,
    ActivePowerQuery,
    BatteryDispatchDeliver,
    BatteryDispatchQuery,
    LegacyPlantList,
    LegacyDeviceHistory,
    LegacyDeviceFiveMinutes,
    LegacyForcedChargeDeliver,
    LegacyActivePowerDeliver,
    LegacyActivePowerQuery
};

//! How the allowance of an API account grows (`flow-control.md` §2). P = plants, D(t) = devices of type t.
enum class QuotaFormula {
    Fixed,              //!< `quotaConstant`
    PlantPages,         //!< ⌈P/100⌉·factor + constant
    DevicePages,        //!< Σ ⌈D(t)/100⌉ + constant
    PlantsOrDevices,    //!< max(⌈P/100⌉, Σ ⌈D(t)/100⌉)
    DevicesPerSecond,   //!< Σ D(t)/600 per second, not rounded
    DeviceTens,         //!< Σ ⌈D(t)/10⌉ + constant
    Unknown
};

struct EndpointSpec
{
    Endpoint endpoint;
    QLatin1StringView id;        //!< id of endpoints.json, e.g. "plant-realtime"
    QLatin1StringView path;
    bool isMutating = false;     //!< a command: never repeated automatically
    bool isControl = false;      //!< counts against the OAuth control class
    int batchMax = 0;            //!< plants or devices a call; 0 if it takes none
    QuotaFormula formula = QuotaFormula::Unknown;
    int quotaFactor = 1;
    int quotaConstant = 0;
    int windowSeconds = 0;       //!< 0 if unknown
};

const EndpointSpec &endpointSpec(Endpoint endpoint);
const QList<EndpointSpec> &allEndpoints();
