// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulatedworld.h"

#include <QTest>

#include <cmath>

//! Short ways to ask a simulated world.
namespace WorldProbe {

using namespace Simulation;

constexpr qint64 slotMs = 300'000;
enum Site { Home, Emma, Commercial, Faulty, FarZone, SiteCount };

inline qint64 utc(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch();
}

inline const DataItem *find(const DataItems &items, const char *key)
{
    for (const DataItem &item : items) {
        if (qstrcmp(item.key, key) == 0)
            return &item;
    }
    return nullptr;
}

//! The number behind a key; NaN when there is none.
inline double number(const DataItems &items, const char *key)
{
    const DataItem *item = find(items, key);
    const bool has = item && (item->kind == DataItem::Kind::Number || item->kind == DataItem::Kind::Integer);
    return has ? item->number : std::nan("");
}

//! Index of a plant's first device of a type; -1 without one.
inline int device(const SimulatedWorld &world, int plant, int type)
{
    const SimulatedPlant &p = world.plants().at(plant);
    for (int d = p.firstDevice; d < p.firstDevice + p.deviceCount; ++d) {
        if (world.devices().at(d).typeId == type)
            return d;
    }
    return -1;
}

//! Σ active_power of the plant's inverters, kW; silent ones count as 0.
inline double inverterPower(const SimulatedWorld &world, int plant, qint64 ms)
{
    const SimulatedPlant &p = world.plants().at(plant);
    double sum = 0;
    for (int d = p.firstDevice; d < p.firstDevice + p.deviceCount; ++d) {
        const int type = world.devices().at(d).typeId;
        const double kw = type == 1 || type == 38 ? number(world.deviceRealtime(d, ms), "active_power") : 0;
        sum += std::isnan(kw) ? 0 : kw;
    }
    return sum;
}

inline double imbalance(const PowerBooks &b)
{
    return b.pv + b.import + b.discharge - b.load - b.export_ - b.charge - b.losses;
}

} // namespace WorldProbe
