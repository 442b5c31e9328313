// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefields.h"
#include "itemwriter.h"

namespace Simulation {

namespace {

// unit1 to unit4 with up to three packs each; health is a text with a percent sign.
QByteArray unitInfo(const BatterySpec &spec, const Moment &m, quint64 serial)
{
    constexpr int packsPerUnit = 3;
    QByteArray json = "{";
    for (int pack = 0; pack < spec.packs; ++pack) {
        if (pack % packsPerUnit == 0) {
            json += pack == 0 ? "" : "],";
            json += "\"unit" + QByteArray::number(pack / packsPerUnit + 1) + "\":[";
        } else {
            json += ',';
        }
        const double health = 100 - 6 * unit(mix(m.plant.seed, 900 + quint64(pack)));
        json += "{\"sn\":\"PK" + QByteArray::number(serial * 100 + quint64(pack)) + "\",\"soh\":\""
            + QByteArray::number(health, 'f', 1) + "%\"}";
    }
    return json + (spec.packs > 0 ? "]}" : "}");
}

} // namespace

DataItems batteryItems(const Moment &m, quint64 serial)
{
    const BatterySpec &spec = *m.archetype.site().battery;
    const double scale = m.plant.scale;
    ItemWriter w(13);
    if (m.lost() || m.archetype.site().inverters.front().fault == InverterFault::Offline) {
        // A battery speaks through its inverter.
        w.number("battery_status", 0, 1);
        for (const char *key : {"max_charge_power", "max_discharge_power", "ch_discharge_power", "busbar_u",
                                "battery_soc", "battery_soh", "ch_discharge_model", "charge_cap",
                                "discharge_cap", "rated_capacity", "battery_unit_info"})
            w.null(key);
        w.integer("run_state", 0);
        return w.take();
    }
    const double flow = m.power(Charge) - m.power(Discharge); // positive = charging
    const double energy = m.archetype.batteryEnergy(m.slot);
    // An order may set the ends so that it stands beyond one.
    const double room = std::max(0.0, m.archetype.model().maxEnergy() - energy);
    const double rest = std::max(0.0, energy - m.archetype.model().minEnergy());
    const double mayCharge = std::min(spec.maxChargeKw, room / (spec.chargeEfficiency * slotHours));
    const double mayDischarge = std::min(spec.maxDischargeKw, rest * spec.dischargeEfficiency / slotHours);
    const bool dark = m.sky().horizontal <= 0;
    w.number("battery_status", flow != 0 ? 2 : rest <= 0 && dark ? 4 : 1, 1);
    w.number("max_charge_power", 1000 * scale * mayCharge, 1);
    w.number("max_discharge_power", 1000 * scale * mayDischarge, 1);
    w.number("ch_discharge_power", 1000 * flow, 1);
    w.number("busbar_u", 360 + 0.4 * m.socPercent() + 1.5 * m.wobble(70), 1);
    w.number("battery_soc", m.socPercent(), 1);
    w.number("battery_soh", 0, 1); // LUNA2000 leaves it at 0: unknown
    w.number("ch_discharge_model", m.archetype.batteryModeCode(m.slot), 1);
    w.number("charge_cap", m.energyToday(Charge), 2);
    w.number("discharge_cap", m.energyToday(Discharge), 2);
    w.number("rated_capacity", spec.capacityKwh * scale, 2);
    w.rawJson("battery_unit_info", unitInfo(spec, m, serial));
    w.integer("run_state", 1);
    return w.take();
}

DataItems storageItems(const Moment &m)
{
    ItemWriter w(6);
    if (m.lost()) {
        for (const char *key :
             {"ch_discharge_power", "battery_soc", "battery_soh", "charge_cap", "discharge_cap"})
            w.null(key);
        w.integer("run_state", 0);
        return w.take();
    }
    w.number("ch_discharge_power", 1000 * (m.power(Charge) - m.power(Discharge)), 1);
    w.number("battery_soc", m.socPercent(), 1);
    w.null("battery_soh"); // retired
    w.number("charge_cap", m.energyToday(Charge), 2);
    w.number("discharge_cap", m.energyToday(Discharge), 2);
    w.integer("run_state", 1);
    return w.take();
}

} // namespace Simulation
