// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefields.h"
#include "itemwriter.h"

namespace Simulation {

double Moment::socPercent() const
{
    const auto &battery = archetype.site().battery;
    return battery ? 100 * m_trace->energy[m_slotOfDay] / battery->capacityKwh : -1;
}

double Moment::phaseVolts(int phase) const
{
    // Feeding in lifts the voltage at the end of the line.
    const double lift = 0.012 * std::clamp((power(Export) - power(Import)) / (10 * plant.scale), -1.0, 1.0);
    return archetype.site().gridVolts * (1 + lift + 0.008 * wobble(90 + quint64(phase)));
}

DataItems plantItems(const Moment &m)
{
    const Site &site = m.archetype.site();
    ItemWriter w(8);
    if (m.lost()) {
        const Moment last(m.archetype, m.plant, m.plant.lostSlot);
        w.integer("real_health_state", 1);
        w.null("day_power");
        w.null("month_power");
        w.number("total_power", last.energyEver(Pv), 2);
        w.null("day_income");
        w.number("total_income", last.energyEver(Income), 2);
        w.null("day_on_grid_energy");
        w.null("day_use_energy");
        return w.take();
    }
    bool faulty = false;
    for (const InverterSpec &inverter : site.inverters) {
        faulty = faulty || inverter.fault != InverterFault::None
            || std::any_of(inverter.strings.begin(), inverter.strings.end(),
                           [](const StringSpec &s) { return s.dead; });
    }
    constexpr int slotsPerHour = 12;
    const Moment lastHour(m.archetype, m.plant, m.slot - m.slot % slotsPerHour); // total_income moves hourly
    w.integer("real_health_state", faulty ? 2 : 3);
    w.number("day_power", m.energyToday(Pv), 2);
    w.number("month_power", m.energyFrom(m.startOfMonth(), Pv), 2);
    w.number("total_power", m.energyEver(Pv), 2);
    w.number("day_income", m.energyToday(Income), 2);
    w.number("total_income", lastHour.energyEver(Income), 2);
    if (site.meter) {
        w.number("day_on_grid_energy", m.energyToday(Export), 2);
        w.number("day_use_energy", m.energyToday(Load), 2);
    } else {
        w.null("day_on_grid_energy");
        w.null("day_use_energy");
    }
    return w.take();
}

DataItems environmentItems(const Moment &m)
{
    ItemWriter w(9);
    if (m.lost()) {
        for (const char *key : {"temperature", "pv_temperature", "wind_speed", "wind_direction",
                                "radiant_total", "radiant_line", "horiz_radiant_line", "horiz_radiant_total"})
            w.null(key);
        w.integer("run_state", 0);
        return w.take();
    }
    const int slotOfYear = yearSlot(m.slot).slotOfYear();
    const double light = m.power(Irradiance) / m.plant.scale;
    const double today = m.energyToday(Irradiance) / m.plant.scale; // Wh/m²
    w.number("temperature", m.sky().temperature, 1);
    w.number("pv_temperature", m.sky().temperature + light * 25 / 800, 1);
    w.number("wind_speed", m.archetype.weather().windSpeed(slotOfYear), 1);
    w.number("wind_direction", m.archetype.weather().windDirection(slotOfYear), 0);
    w.number("radiant_total", today * 0.0036, 3);
    w.number("radiant_line", light, 1);
    w.null("horiz_radiant_line"); // retired
    w.null("horiz_radiant_total"); // retired
    w.integer("run_state", 1);
    return w.take();
}

} // namespace Simulation
