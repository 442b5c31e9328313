// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "plantmodel.h"

namespace Simulation {

//! `most` is the most that may leave the inverter on the AC side, in sum; negative: the least to come in.
void PlantModel::stepRuled(const Inverter &inverter, const SlotRule &rule, double potential, double wantedAc,
                           double acLimit, double most, double &batteryKwh, double *row,
                           unsigned char &flags) const
{
    using Battery = SlotRule::Battery;
    // Net of the inverter: from the grid it draws with the same losses as it feeds with.
    const auto dcOf = [&](double ac) { return ac >= 0 ? inverter.dcFor(ac) : -inverter.acFor(-ac); };
    const auto acOf = [&](double dc) { return dc >= 0 ? inverter.acFor(dc) : -inverter.dcFor(-dc); };
    const bool isGridBound = most < acLimit;
    most = std::clamp(most, -acLimit, acLimit);

    const bool hasTarget = rule.battery == Battery::Fixed && rule.targetKwh >= 0;
    const double full = hasTarget && rule.powerKw > 0 ? std::min(m_maxEnergy, rule.targetKwh) : m_maxEnergy;
    const double empty = hasTarget && rule.powerKw < 0 ? std::max(m_minEnergy, rule.targetKwh) : m_minEnergy;
    const double room = std::max(0.0, (full - batteryKwh) / (m_battery.chargeEfficiency * slotHours));
    const double rest = std::max(0.0, (batteryKwh - empty) * m_battery.dischargeEfficiency / slotHours);
    const double chargeLimit = std::min(m_battery.maxChargeKw, room);
    const double dischargeLimit = std::min(m_battery.maxDischargeKw, rest);

    double pv = potential;
    double flow = rule.powerKw; // into the battery
    if (rule.battery != Battery::Fixed) {
        const double served = std::clamp(wantedAc, 0.0, std::max(0.0, most));
        if (rule.battery == Battery::FromGrid) {
            flow = pv - dcOf(std::min(served, inverter.acFor(pv)) - rule.gridKw);
        } else {
            flow = pv - dcOf(served);
            if (flow > 0 ? !rule.storesSurplus : !rule.discharges)
                flow = 0;
        }
    }
    flow = std::clamp(flow, -dischargeLimit, chargeLimit);
    if (acOf(pv - flow) < -acLimit)
        flow = pv + inverter.acFor(acLimit);
    if (acOf(pv - flow) > most) {
        const double fitting = pv - dcOf(most);
        const double before = flow;
        if (rule.battery != Battery::Fixed) // takes what it can before light is wasted
            flow = std::min(std::max(flow, fitting), chargeLimit);
        else if (flow < 0) // an ordered discharge gives way to the grid's limit, the sun to the inverter's
            flow = std::min(std::max(flow, isGridBound ? fitting : -dcOf(most)), 0.0);
        if (flow < fitting || (rule.battery == Battery::Fixed && flow != before))
            flags |= isGridBound || (inverter.limitKw > 0 && acLimit >= inverter.limitKw) ? Limited : Clipped;
        pv = std::clamp(flow + dcOf(most), 0.0, pv);
    }
    double ac = acOf(pv - flow);
    if (std::abs(ac - most) < 1e-9)
        ac = most;
    if (flow > 0) {
        batteryKwh = flow >= room ? full : batteryKwh + flow * m_battery.chargeEfficiency * slotHours;
        row[Charge] = flow;
    } else if (flow < 0) {
        batteryKwh = -flow >= rest ? empty : batteryKwh + flow / m_battery.dischargeEfficiency * slotHours;
        row[Discharge] = -flow;
    }
    if (ac < 0 || flow < 0)
        flags |= OnGrid;
    row[inverter.channels.dc] = pv;
    row[inverter.channels.ac] = std::max(0.0, ac);
    row[InverterInput] = std::max(0.0, -ac);
}

//! The inverters beside the hybrid give way alike.
double PlantModel::throttle(double ac, double most, double *row, unsigned char *flags) const
{
    const double share = most / ac;
    double sum = 0;
    for (size_t n = m_inverters.size(); n-- > size_t(m_hasHybrid ? 1 : 0);) {
        const Inverter &inverter = m_inverters[n];
        double &out = row[inverter.channels.ac];
        if (out <= 0)
            continue;
        out *= share;
        row[inverter.channels.dc] = inverter.dcFor(out);
        flags[n] = (flags[n] & ~Clipped) | Limited;
        sum += out;
    }
    return sum;
}

} // namespace Simulation
