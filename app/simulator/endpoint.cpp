// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include <QHash>

#include <array>

namespace Simulation {
namespace {

using Id = EndpointId;
using Kind = EndpointKind;
using Unit = BatchUnit;
using Quota = QuotaFormula;

constexpr std::array<Endpoint, EndpointCount> table {{
    {Id::Login, "login", "/thirdData/login", Kind::Auth, Unit::None, 0, Quota::Fixed, 5, 600, true, false},
    {Id::Logout, "logout", "/thirdData/logout", Kind::Auth, Unit::None, 0, Quota::Fixed, 5, 600, true, false},
    {Id::PlantList, "plant-list", "/thirdData/stations", Kind::Query, Unit::Plants, 100,
     Quota::PlantPagesTimes10Plus24, 0, 86400, true, true},
    {Id::DeviceList, "device-list", "/thirdData/getDevList", Kind::Query, Unit::Plants, 100,
     Quota::PlantPagesPlus24, 0, 86400, true, true},
    {Id::PlantRealtime, "plant-realtime", "/thirdData/getStationRealKpi", Kind::Query, Unit::Plants, 100,
     Quota::PlantPages, 0, 300, true, true},
    {Id::DeviceRealtime, "device-realtime", "/thirdData/getDevRealKpi", Kind::Query, Unit::Devices, 100,
     Quota::DevicePages, 0, 300, true, true},
    {Id::DeviceHistory, "device-history", "/rest/openapi/pvms/nbi/v1/device/history", Kind::Query,
     Unit::Devices, 1, Quota::DeviceRate, 0, 1, true, true},
    {Id::ActiveAlarms, "active-alarms", "/thirdData/getAlarmList", Kind::Query, Unit::Plants, 100,
     Quota::LargerPages, 0, 1800, true, true},
    {Id::PlantHour, "plant-hour", "/thirdData/getKpiStationHour", Kind::Query, Unit::Plants, 100,
     Quota::PlantPagesPlus24, 0, 86400, true, true},
    {Id::PlantDay, "plant-day", "/thirdData/getKpiStationDay", Kind::Query, Unit::Plants, 100,
     Quota::PlantPagesPlus24, 0, 86400, true, true},
    {Id::PlantMonth, "plant-month", "/thirdData/getKpiStationMonth", Kind::Query, Unit::Plants, 100,
     Quota::PlantPagesPlus24, 0, 86400, true, true},
    {Id::PlantYear, "plant-year", "/thirdData/getKpiStationYear", Kind::Query, Unit::Plants, 100,
     Quota::PlantPagesPlus24, 0, 86400, true, true},
    {Id::DeviceDay, "device-day", "/thirdData/getDevKpiDay", Kind::Query, Unit::Devices, 100,
     Quota::DevicePagesPlus24, 0, 86400, true, true},
    {Id::DeviceMonth, "device-month", "/thirdData/getDevKpiMonth", Kind::Query, Unit::Devices, 100,
     Quota::DevicePagesPlus24, 0, 86400, true, true},
    {Id::DeviceYear, "device-year", "/thirdData/getDevKpiYear", Kind::Query, Unit::Devices, 100,
     Quota::DevicePagesPlus24, 0, 86400, true, true},
    {Id::BatteryModeConfig, "battery-mode-config", "/rest/openapi/pvms/nbi/v1/configuration/battery-mode",
     Kind::Config, Unit::Plants, 1, Quota::Fixed, 1, 60, true, true},
    {Id::ActivePowerModeConfig, "active-power-mode-config",
     "/rest/openapi/pvms/nbi/v1/configuration/active-power-control-mode", Kind::Config, Unit::Plants, 1,
     Quota::Fixed, 1, 60, true, true},
    {Id::ForcedChargeDeliver, "forced-charge-deliver",
     "/rest/openapi/pvms/nbi/v2/control/charge-and-discharge/async-task", Kind::ControlDeliver, Unit::Plants,
     100, Quota::Fixed, 1, 60, false, true},
    {Id::ForcedChargeQuery, "forced-charge-query", "/rest/openapi/pvms/v1/vpp/chargeAndDischargeStatus",
     Kind::ControlQuery, Unit::Task, 1, Quota::Fixed, 1, 60, false, true},
    {Id::BatteryModeDeliver, "battery-mode-deliver",
     "/rest/openapi/pvms/nbi/v1/control/battery/mode/async-task", Kind::ControlDeliver, Unit::Plants, 10,
     Quota::Fixed, 1, 60, false, true},
    {Id::BatteryModeQuery, "battery-mode-query", "/rest/openapi/pvms/nbi/v1/control/battery/mode/task-info",
     Kind::ControlQuery, Unit::Task, 1, Quota::Fixed, 1, 60, false, true},
    {Id::BatteryParametersDeliver, "battery-parameters-deliver",
     "/rest/openapi/pvms/nbi/v1/control/battery/configuration/async-task", Kind::ControlDeliver, Unit::Plants,
     10, Quota::Fixed, 1, 60, false, true},
    {Id::BatteryParametersQuery, "battery-parameters-query",
     "/rest/openapi/pvms/nbi/v1/control/battery/configuration/task-info", Kind::ControlQuery, Unit::Task, 1,
     Quota::Fixed, 1, 60, false, true},
    {Id::ActivePowerDeliver, "active-power-deliver",
     "/rest/openapi/pvms/nbi/v2/control/active-power-control/async-task", Kind::ControlDeliver, Unit::Plants,
     10, Quota::Fixed, 1, 60, false, true},
    {Id::ActivePowerQuery, "active-power-query",
     "/rest/openapi/pvms/nbi/v2/control/active-power-control/task-info", Kind::ControlQuery, Unit::Task, 1,
     Quota::Fixed, 1, 60, false, true},
    {Id::BatteryDispatchDeliver, "battery-dispatch-deliver",
     "/rest/openapi/pvms/nbi/v1/control/battery/battery-dispatch/async-task", Kind::ControlDeliver,
     Unit::Devices, 1, Quota::Fixed, 1, 60, false, true},
    {Id::BatteryDispatchQuery, "battery-dispatch-query",
     "/rest/openapi/pvms/nbi/v1/control/battery/battery-dispatch/task-info", Kind::ControlQuery, Unit::Task,
     1, Quota::Fixed, 1, 60, false, true},
    {Id::LegacyPlantList, "legacy-plant-list", "/thirdData/getStationList", Kind::Legacy, Unit::None, 0,
     Quota::Fixed, 24, 86400, true, false},
    {Id::LegacyDeviceHistory, "legacy-device-history", "/thirdData/getDevHistoryKpi", Kind::Legacy,
     Unit::Devices, 10, Quota::DeviceTensPlus24, 0, 86400, true, true},
    {Id::LegacyDeviceFiveMinutes, "legacy-device-five-minutes", "/thirdData/getDevFiveMinutes", Kind::Legacy,
     Unit::Devices, 100, Quota::Unknown, 0, 86400, true, false},
    {Id::LegacyForcedChargeDeliver, "legacy-forced-charge-deliver",
     "/rest/openapi/pvms/v1/vpp/chargeAndDischarge", Kind::Legacy, Unit::Plants, 100, Quota::Unknown, 0, 0,
     true, false},
    {Id::LegacyActivePowerDeliver, "legacy-active-power-deliver",
     "/rest/openapi/pvms/nbi/v1/control/active-power-control/async-task", Kind::Legacy, Unit::None, 0,
     Quota::Unknown, 0, 0, false, true},
    {Id::LegacyActivePowerQuery, "legacy-active-power-query",
     "/rest/openapi/pvms/nbi/v1/control/active-power-control/task-info", Kind::Legacy, Unit::Task, 1,
     Quota::Unknown, 0, 0, false, true},
}};

} // namespace

std::span<const Endpoint> endpointTable()
{
    return table;
}

const Endpoint &endpoint(EndpointId id)
{
    return table[static_cast<std::size_t>(id)];
}

const Endpoint *endpointAt(const QString &path)
{
    static const QHash<QString, const Endpoint *> byPath = [] {
        QHash<QString, const Endpoint *> hash;
        for (const Endpoint &entry : table)
            hash.insert(QString::fromLatin1(entry.path), &entry);
        return hash;
    }();
    return byPath.value(path);
}

const Endpoint *endpointNamed(const QString &name)
{
    for (const Endpoint &entry : table) {
        if (name == QLatin1StringView(entry.name))
            return &entry;
    }
    return nullptr;
}

} // namespace Simulation
