// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/quotarule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double stretch = 1.05; // safety margin on windows; lowering a limit of 1 would not work
constexpr qint64 normalSpacing = 2000;
constexpr qint64 daySeconds = 86'400;
constexpr qint64 oncePerMinute = 65'000; // the old history, whatever is left of its day (§2)
constexpr int loginsPerWindow = 4; // one below the documented five (§7.7)

// query-endpoints.md §5.2, §5.3: real-time data and history; the Power-M types have tables of keys there.
constexpr std::array realtimeTypes {1,     10,    17,    38,    39,    41,    47,    23070,
                                    23093, 60001, 60003, 60010, 60014, 60043, 60044, 60092};
// query-endpoints.md §7: device reports.
constexpr std::array reportTypes {1, 38, 39, 41, 23093};

template <typename Types>
bool contains(const Types &types, int type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

//! Which types count is unknown; counting only those the interface serves never exceeds the real allowance
//! (§2.1).
bool isServed(Endpoint endpoint, int type)
{
    switch (endpoint) {
    case Endpoint::DeviceRealtime:
    case Endpoint::DeviceHistory:
    case Endpoint::LegacyDeviceHistory:
        return contains(realtimeTypes, type);
    case Endpoint::DeviceDay:
    case Endpoint::DeviceMonth:
    case Endpoint::DeviceYear:
    case Endpoint::LegacyDeviceFiveMinutes:
        return contains(reportTypes, type);
    default:
        return true;
    }
}

int ceilDiv(int count, int size)
{
    return (count + size - 1) / size;
}

//! Σ over the served types of ⌈D(t)/size⌉, at least 1.
int devicePages(Endpoint endpoint, const FleetSize &fleet, int size)
{
    int sum = 0;
    for (auto it = fleet.devicesByType.cbegin(); it != fleet.devicesByType.cend(); ++it) {
        if (it.value() > 0 && isServed(endpoint, it.key()))
            sum += ceilDiv(it.value(), size);
    }
    return std::max(sum, 1);
}

QuotaRule historyRule(double devices)
{
    QuotaRule rule;
    rule.limit = devices / 600.0;
    rule.windowMs = 1000;
    rule.capacity = devices > 600 ? std::floor(devices / 600.0) : 1.0;
    rule.distanceMs = qint64(std::ceil(stretch * 600'000.0 / devices));
    return rule;
}

QuotaRule loginRule()
{
    QuotaRule rule;
    rule.limit = loginsPerWindow;
    rule.windowMs = 600'000;
    rule.pages = loginsPerWindow; // nobody has logged in before the first start
    rule.capacity = loginsPerWindow;
    rule.rollingMs = rule.windowMs;
    rule.spacingMs = 60'000;
    return rule;
}

bool changesInSteps(Endpoint endpoint)
{
    return endpoint == Endpoint::PlantRealtime || endpoint == Endpoint::DeviceRealtime
        || endpoint == Endpoint::ActiveAlarms;
}

//! An interface without an allowance of its own.
QuotaRule spacingRule()
{
    QuotaRule rule;
    rule.limit = 0;
    rule.windowMs = daySeconds * 1000;
    rule.spacingMs = normalSpacing;
    return rule;
}

} // namespace

QuotaRule quotaRule(Endpoint endpoint, const FleetSize &fleet, QuotaMode mode)
{
    if (mode == QuotaMode::OAuth && !changesInSteps(endpoint))
        return spacingRule();
    if (endpoint == Endpoint::Login)
        return loginRule();
    const EndpointSpec &spec = endpointSpec(endpoint);
    const int plantPages = std::max(ceilDiv(fleet.plants, 100), 1);

    QuotaRule rule;
    rule.spacingMs = normalSpacing;
    if (spec.windowSeconds > 0)
        rule.windowMs = spec.windowSeconds * qint64(1000);
    switch (spec.formula) {
    case QuotaFormula::Fixed:
        rule.limit = spec.quotaConstant;
        break;
    case QuotaFormula::PlantPages:
        rule.pages = plantPages;
        rule.limit = plantPages * spec.quotaFactor + spec.quotaConstant;
        break;
    case QuotaFormula::DevicePages:
        rule.pages = devicePages(endpoint, fleet, 100);
        rule.limit = rule.pages + spec.quotaConstant;
        break;
    case QuotaFormula::PlantsOrDevices:
        rule.pages = plantPages;
        rule.limit = std::max(plantPages, devicePages(endpoint, fleet, 100));
        break;
    case QuotaFormula::DeviceTens:
        rule.pages = devicePages(endpoint, fleet, 10);
        rule.limit = rule.pages + spec.quotaConstant;
        rule.distanceMs = oncePerMinute;
        break;
    case QuotaFormula::DevicesPerSecond: {
        double devices = 0;
        for (auto it = fleet.devicesByType.cbegin(); it != fleet.devicesByType.cend(); ++it)
            devices += isServed(endpoint, it.key()) ? std::max(it.value(), 0) : 0;
        return historyRule(std::max(devices, 1.0));
    }
    case QuotaFormula::Unknown:
        // The five-minute call: the text divides by 100, the example by 10; the smaller allowance is right in
        // both.
        if (spec.windowSeconds > 0) {
            rule.pages = devicePages(endpoint, fleet, 100);
            rule.limit = rule.pages + 24;
        }
        break;
    }
    const bool isDaily = rule.windowMs >= daySeconds * 1000;
    rule.capacity = isDaily ? std::min(rule.limit, rule.pages + 6) : rule.limit;
    rule.rollingMs = qint64(std::ceil(stretch * double(rule.windowMs)));
    return rule;
}
