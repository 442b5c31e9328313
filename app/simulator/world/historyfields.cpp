// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefields.h"
#include "itemwriter.h"

#include <cstring>

namespace Simulation {

namespace {

bool isMissing(const DataItem &item, int type)
{
    const auto is = [&item](const char *key) { return std::strcmp(item.key, key) == 0; };
    return is("run_state") || (type == 39 && (is("rated_capacity") || is("battery_unit_info")))
        || (type == 41 && is("battery_soh"));
}

} // namespace

void keepHistoryKeys(DataItems &items, int type)
{
    std::erase_if(items, [type](const DataItem &item) { return isMissing(item, type); });
}

DataItems loggerItems(const Moment &m)
{
    double yield = 0;
    for (int i = 0; i < m.archetype.model().inverterCount(); ++i)
        yield += m.energyEver(m.archetype.model().channels(i).ac);
    const auto &battery = m.archetype.site().battery;
    const bool storage = battery && battery->type == 41; // on the AC side
    ItemWriter w(8);
    w.number("total_yield", yield, 2);
    w.number("total_power_consumption", m.energyEver(Load), 2);
    w.number("total_supply_from_grid", m.energyEver(Import), 2);
    w.number("total_feed_in_to_grid", m.energyEver(Export), 2);
    w.number("total_charge", m.energyEver(Charge), 2);
    w.number("total_discharge", m.energyEver(Discharge), 2);
    w.number("ac_total_charge_energy", storage ? m.energyEver(Charge) : 0, 2);
    w.number("ac_total_discharge_energy", storage ? m.energyEver(Discharge) : 0, 2);
    return w.take();
}

} // namespace Simulation
