// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfields.h"

#include "itemwriter.h"
#include "numbers.h"

namespace Simulation {

namespace {

// Factors of query-endpoints.md §8.2.
constexpr double co2TonsPerKwh = 0.475 / 1000;
constexpr double coalTonsPerKwh = 0.4 / 1000;
constexpr double co2TonsPerTree = 0.732;

bool hasSensor(const Site &site)
{
    return std::any_of(site.others.begin(), site.others.end(),
                       [](const OtherSpec &other) { return other.type == 10; });
}

void numberOrNull(ItemWriter &w, const char *key, bool has, double value, int decimals)
{
    if (has)
        w.number(key, value, decimals);
    else
        w.null(key);
}

} // namespace

// PV + import + discharge = load + export + charge + losses, with PV on the DC side of the inverters. The
// losses stand where the reference says that small ones may: inverterYield = PVYield − chargeCap +
// dischargeCap − losses (a battery of type 41 is not behind the inverters and not in it), and therefore also
// in selfProvide, which is load − import. Exact are selfUsePower = PVYield − ongrid_power and use_power =
// selfProvide + buyPower, and use_power is what meter and inverters say together. Under orders a battery may
// also buy and sell: what it buys is in buyPower but neither in use_power nor taken off selfProvide, what it
// sells beyond the sun's power is not taken off selfUsePower; so neither is ever negative.
DataItems plantReportItems(const PeriodSums &sums, ReportPeriod period, double capacityKwp)
{
    const Site &site = sums.archetype.site();
    const bool sensor = hasSensor(site);
    const bool meter = site.meter.has_value();
    const bool battery = site.battery || meter; // without a battery 0 where somebody measures, else null
    const double pv = sums.kwh(Pv);
    const double yield = sums.inverterKwh();
    const double irradiation = sums.plain(Irradiance) / 1000;
    const double theory = irradiation * capacityKwp;

    ItemWriter w(19);
    numberOrNull(w, "radiation_intensity", sensor, irradiation, 3);
    numberOrNull(w, "theory_power", sensor, theory, 2);
    w.number("inverter_power", pv, 2);
    w.number("PVYield", pv, 2);
    w.number("inverterYield", yield, 2);
    numberOrNull(w, "ongrid_power", meter, sums.kwh(Export), 2);
    w.number("power_profit", sums.kwh(Income), 2);
    numberOrNull(w, "selfProvide", meter, sums.kwh(Load) - sums.kwh(Import) + sums.kwh(GridCharge), 2);
    numberOrNull(w, "chargeCap", battery, sums.kwh(Charge), 2);
    numberOrNull(w, "dischargeCap", battery, sums.kwh(Discharge), 2);
    if (period == ReportPeriod::Hour)
        return w.take();

    w.number("installed_capacity", capacityKwp);
    numberOrNull(w, "performance_ratio", sensor && theory > 0, 100 * yield / theory, 2);
    numberOrNull(w, "use_power", meter, sums.kwh(Load), 2);
    numberOrNull(w, "buyPower", meter, sums.kwh(Import), 2);
    numberOrNull(w, "selfUsePower", meter, pv - sums.kwh(Export) + sums.kwh(BatteryFeed), 2);
    numberOrNull(w, "perpower_ratio", capacityKwp > 0, pv / capacityKwp, 3);
    w.number("reduction_total_co2", yield * co2TonsPerKwh);
    w.number("reduction_total_coal", yield * coalTonsPerKwh);
    w.number("reduction_total_tree", yield * co2TonsPerKwh / co2TonsPerTree);
    return w.take();
}

bool hasYield(const PeriodSums &sums)
{
    constexpr double nothing = 1e-6; // what the difference of two lifetime counters may be wrong by
    double most = hasSensor(sums.archetype.site()) ? sums.plain(Irradiance) : 0;
    for (const int channel : {Pv, Export, Charge, Discharge})
        most = std::max(most, sums.kwh(channel));
    return most > nothing;
}

DataItems inverterReportItems(const PeriodSums &sums, int inverter)
{
    double capacity = 0;
    for (const StringSpec &s : sums.archetype.site().inverters[size_t(inverter)].strings)
        capacity += s.kwp * sums.plant.scale;
    const double yield = sums.kwh(sums.archetype.model().channels(inverter).ac);
    ItemWriter w(3);
    w.number("installed_capacity", capacity);
    w.number("product_power", yield, 2);
    numberOrNull(w, "perpower_ratio", capacity > 0, yield / capacity, 3);
    return w.take();
}

DataItems batteryReportItems(const PeriodSums &sums, int type)
{
    ItemWriter w(4);
    w.number("charge_cap", sums.kwh(Charge), 2);
    w.number("discharge_cap", sums.kwh(Discharge), 2);
    if (type == 39) {
        w.number("charge_time", sums.plain(ChargeHours), 2);
        w.number("discharge_time", sums.plain(DischargeHours), 2);
    }
    return w.take();
}

void clearItems(DataItems &items)
{
    for (DataItem &item : items)
        item = {item.key, DataItem::Kind::Null, 0, 0, {}};
}

} // namespace Simulation
