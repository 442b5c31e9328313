// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worldprobe.h"

//! Short ways to give a simulated world orders, and to look at every slot afterwards.
namespace OrderProbe {

using namespace Qt::Literals::StringLiterals;
using namespace WorldProbe;
using Kind = WorldOrder::Kind;

constexpr qint64 farFuture = 4'000'000'000'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr double slotHours = 1 / 12.0;

inline bool near(double a, double b, double tolerance = 1e-6)
{
    if (std::abs(a - b) <= tolerance)
        return true;
    qInfo("%.9f is not %.9f", a, b);
    return false;
}

inline WorldOrder forced(Kind kind, double kw, std::optional<double> soc, int minutes = 0)
{
    WorldOrder order;
    order.kind = kind;
    order.powerKw = kw;
    order.targetSoc = soc;
    order.minutes = minutes;
    return order;
}

inline WorldOrder modeOrder(const QString &mode)
{
    WorldOrder order;
    order.kind = Kind::Mode;
    order.settings.batteryMode = mode;
    return order;
}

inline WorldOrder tou(double gridKw, const QList<TariffWindow> &windows,
                      const QString &surplus = u"chargePreference"_s)
{
    WorldOrder order = modeOrder(u"TOU"_s);
    order.settings.surplus = surplus;
    order.settings.gridChargeKw = gridKw;
    order.settings.windows = windows;
    return order;
}

inline WorldOrder dispatch(double kw)
{
    WorldOrder order;
    order.kind = Kind::Dispatch;
    order.powerKw = kw;
    return order;
}

inline WorldOrder limit(const QString &mode, double value = 0, const QString &limitation = u"totalPower"_s)
{
    WorldOrder order;
    order.kind = Kind::ActivePower;
    order.settings.activePowerMode = mode;
    order.settings.limit = value;
    order.settings.limitation = limitation;
    return order;
}

inline WorldOrder parameters(std::optional<double> full, std::optional<double> empty,
                             std::optional<double> charge = {}, std::optional<double> discharge = {})
{
    WorldOrder order;
    order.kind = Kind::Parameters;
    order.endOfChargeSoc = full;
    order.endOfDischargeSoc = empty;
    order.maxChargeKw = charge;
    order.maxDischargeKw = discharge;
    return order;
}

inline const QList<int> everyDay {1, 2, 3, 4, 5, 6, 7};

inline int modeCode(const SimulatedWorld &world, int plant, qint64 t)
{
    return int(number(world.deviceRealtime(device(world, plant, 39), t), "ch_discharge_model"));
}

inline double valueOf(const DataItems &items, const char *key)
{
    const double value = number(items, key);
    return std::isnan(value) ? 0 : value;
}

//! Every slot between: the books close, the devices say the same, the battery holds what went in and out, and
//! the counters have grown by the powers.
inline void follow(const SimulatedWorld &world, int plant, qint64 from, qint64 to)
{
    const int battery = device(world, plant, 39);
    const double capacity = number(world.deviceRealtime(battery, from), "rated_capacity");
    const double perKwh = 100 / capacity;
    PowerBooks sum;
    PowerBooks now = world.books(plant, from);
    const int type = device(world, plant, 47) >= 0 ? 47 : 23070;
    const int meter = device(world, plant, type);
    const auto counters = [&](qint64 t) {
        const DataItems items = world.deviceRealtime(meter, t);
        const auto pair = std::pair(number(items, "active_cap"), number(items, "reverse_active_cap"));
        return type == 47 ? pair : std::pair(pair.second, pair.first);
    };
    for (qint64 t = from; t < to; t += slotMs) {
        const PowerBooks next = world.books(plant, t + slotMs);
        QVERIFY(std::abs(imbalance(now)) < 1e-9);
        for (const double flow :
             {now.pv, now.import, now.discharge, now.load, now.export_, now.charge, now.losses})
            QVERIFY(flow >= -1e-12);
        QVERIFY(now.import == 0 || now.export_ == 0);
        QVERIFY(now.charge == 0 || now.discharge == 0);
        const double moved = (now.charge * 0.97 - now.discharge / 0.97) * slotHours;
        QVERIFY(near(next.socPercent - now.socPercent, moved * perKwh, 1e-7));
        QVERIFY(near(inverterPower(world, plant, t), now.load + now.export_ - now.import, 1e-9));
        const double grid = number(world.deviceRealtime(meter, t), "active_power");
        QVERIFY(near(type == 47 ? grid / 1000 : -grid, now.export_ - now.import, 1e-9));
        const DataItems status = world.deviceRealtime(battery, t);
        QVERIFY(near(number(status, "ch_discharge_power"), 1000 * (now.charge - now.discharge)));
        QVERIFY(near(number(status, "battery_soc"), now.socPercent));
        QVERIFY(number(status, "max_charge_power") >= 1000 * now.charge - 1e-6);
        QVERIFY(number(status, "max_discharge_power") >= 1000 * now.discharge - 1e-6);
        sum.export_ += now.export_ * slotHours;
        sum.import += now.import * slotHours;
        now = next;
    }
    const auto [exportBefore, importBefore] = counters(from);
    const auto [exportAfter, importAfter] = counters(to);
    QVERIFY(near(exportAfter - exportBefore, sum.export_, 1e-5));
    QVERIFY(near(importAfter - importBefore, sum.import, 1e-5));
}

} // namespace OrderProbe
