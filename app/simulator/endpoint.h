// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace Simulation {

//! All interfaces of endpoints.json, in its order.
enum class EndpointId {
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
    LegacyActivePowerQuery,
};
inline constexpr int EndpointCount = 33;

enum class EndpointKind { Auth, Query, Config, ControlDeliver, ControlQuery, Legacy };
enum class BatchUnit { None, Plants, Devices, Task };

//! Allowance of an API account (`flow-control.md` §2); P plants, D(t) devices of type t.
enum class QuotaFormula {
    Unknown, //!< not published, or published without meaning
    Fixed, //!< `fixedCalls`
    PlantPagesTimes10Plus24, //!< up(P/100) * 10 + 24
    PlantPagesPlus24,
    PlantPages,
    DevicePages, //!< sum of up(D(t)/100)
    DevicePagesPlus24,
    DeviceTensPlus24, //!< sum of up(D(t)/10) + 24
    DeviceRate, //!< sum of D(t)/600 per second, not rounded
    LargerPages, //!< the larger of plant and device pages
};

struct Endpoint
{
    EndpointId id;
    const char *name; //!< `id` of endpoints.json
    const char *path;
    EndpointKind kind;
    BatchUnit unit;
    int batch; //!< 0 = no limit
    QuotaFormula formula;
    int fixedCalls;
    int windowSeconds; //!< 0 = unknown
    bool forAccount; //!< API accounts may use it
    bool forOAuth;

    //! Of the control class of OAuth, queries of its tasks included (`oauth.md` §9.2).
    bool isControl() const
    {
        return kind == EndpointKind::ControlDeliver || kind == EndpointKind::ControlQuery
            || id == EndpointId::LegacyForcedChargeDeliver || id == EndpointId::LegacyActivePowerDeliver
            || id == EndpointId::LegacyActivePowerQuery;
    }
    bool isDaily() const { return windowSeconds == 86400; }
    //! Newer family: faults of arguments come as exception bodies (`query-endpoints.md` §2.5).
    bool isRest() const { return QByteArrayView(path).startsWith("/rest/"); }
};

//! All 33, in the order of EndpointId.
std::span<const Endpoint> endpointTable();
const Endpoint &endpoint(EndpointId id);
//! Null for a path that is no interface of the API.
const Endpoint *endpointAt(const QString &path);
//! Null for an unknown name.
const Endpoint *endpointNamed(const QString &name);

} // namespace Simulation
