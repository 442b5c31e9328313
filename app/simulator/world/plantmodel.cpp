// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantmodel.h"

#include "numbers.h"

#include <array>

namespace Simulation {

namespace {

constexpr double startThreshold = 0.012; // of rated power
constexpr double wiringFactor = 0.97;

} // namespace

PlantModel::PlantModel(const Site &site)
    : m_feedIn(site.feedInTariff)
    , m_purchase(site.purchasePrice)
{
    for (const InverterSpec &spec : site.inverters)
        addInverter(spec);
    m_planeShares.assign(m_planes.size(), 0);
    double kwp = 0;
    for (const InverterSpec &spec : site.inverters) {
        for (const StringSpec &s : spec.strings) {
            m_planeShares[size_t(planeIndex(s.tilt, s.azimuth))] += s.kwp;
            kwp += s.kwp;
        }
    }
    for (double &share : m_planeShares)
        share = kwp > 0 ? share / kwp : 1.0 / double(m_planes.size());
    if (site.battery) {
        m_battery = *site.battery;
        // A DC battery hangs on the first inverter; with that one out of order it rests.
        m_hasHybrid = m_battery.type == 39 && m_inverters.front().works;
        m_hasEss = m_battery.type == 41;
        m_minEnergy = m_battery.capacityKwh * m_battery.minSoc / 100;
        m_maxEnergy = m_battery.capacityKwh * m_battery.maxSoc / 100;
    }
}

void PlantModel::addInverter(const InverterSpec &spec)
{
    Inverter inverter;
    inverter.channels = {m_channelCount, m_channelCount + 1, m_channelCount + 2, spec.mppts};
    m_channelCount += 2 + spec.mppts;
    inverter.ratedKw = spec.ratedKw;
    inverter.limitKw = spec.limitKw;
    inverter.works = spec.fault == InverterFault::None;
    for (const StringSpec &s : spec.strings) {
        const int plane = planeIndex(s.tilt, s.azimuth);
        const double kwp = s.dead ? 0 : s.kwp * s.factor;
        inverter.planeOfString.push_back(plane);
        inverter.kwpOfString.push_back(kwp);
        const auto same =
            std::find_if(inverter.shares.begin(), inverter.shares.end(),
                         [&](const Share &share) { return share.mppt == s.mppt && share.plane == plane; });
        if (same != inverter.shares.end())
            same->kwp += kwp;
        else
            inverter.shares.push_back({s.mppt, plane, kwp});
    }
    m_inverters.push_back(std::move(inverter));
}

int PlantModel::planeIndex(double tilt, double azimuth)
{
    const auto known = std::find(m_planeAngles.begin(), m_planeAngles.end(), std::pair(tilt, azimuth));
    if (known != m_planeAngles.end())
        return int(known - m_planeAngles.begin());
    m_planeAngles.emplace_back(tilt, azimuth);
    m_planes.emplace_back(tilt, azimuth);
    return int(m_planes.size()) - 1;
}

// Loss of an inverter: a little to run, a share, and copper that grows with the square.
double PlantModel::Inverter::dcFor(double acKw) const
{
    return acKw <= 0 ? 0 : 0.004 * ratedKw + 1.007 * acKw + 0.011 * acKw * acKw / ratedKw;
}

double PlantModel::Inverter::acFor(double dcKw) const
{
    const double above = dcKw - 0.004 * ratedKw;
    if (above <= 0)
        return 0;
    const double square = 0.011 / ratedKw;
    return (std::sqrt(1.007 * 1.007 + 4 * square * above) - 1.007) / (2 * square);
}

double PlantModel::Inverter::acLimit(double ambient) const
{
    const double hot = ratedKw * (1 - 0.015 * std::clamp(ambient - 32.0, 0.0, 30.0));
    return limitKw > 0 ? std::min(hot, limitKw) : hot;
}

double PlantModel::unitPower(size_t plane, const Sky &sky) const
{
    const double light = m_planes[plane].irradiance(sky);
    const double cell = sky.temperature + light * (45.0 - 20.0) / 800; // NOCT 45 °C
    return light / 1000 * (1 - 0.0035 * (cell - 25)) * wiringFactor; // kW of each kWp
}

double PlantModel::irradiance(const Sky &sky) const
{
    double light = 0;
    for (size_t p = 0; p < m_planes.size(); ++p)
        light += m_planeShares[p] * m_planes[p].irradiance(sky);
    return light;
}

double PlantModel::stringKw(int inverter, int string, const Sky &sky) const
{
    const Inverter &i = m_inverters[size_t(inverter)];
    return sky.horizontal <= 0
        ? 0
        : i.kwpOfString[size_t(string)] * unitPower(size_t(i.planeOfString[size_t(string)]), sky);
}

double PlantModel::cellTemperature(int inverter, int string, const Sky &sky) const
{
    const Plane &plane = m_planes[size_t(m_inverters[size_t(inverter)].planeOfString[size_t(string)])];
    return sky.temperature + plane.irradiance(sky) * 25 / 800;
}

void PlantModel::stepHybrid(const Inverter &inverter, double potential, double wantedAc, double acLimit,
                            double &batteryKwh, double *row, unsigned char &flags) const
{
    const double chargeLimit = std::min(
        m_battery.maxChargeKw, (m_maxEnergy - batteryKwh) / (m_battery.chargeEfficiency * slotHours));
    const double dischargeLimit = std::min(
        m_battery.maxDischargeKw, (batteryKwh - m_minEnergy) * m_battery.dischargeEfficiency / slotHours);
    const double needed = inverter.dcFor(std::clamp(wantedAc, 0.0, acLimit));
    double pv = potential;
    double dc = pv;
    if (pv >= needed) {
        const double charge = std::min(pv - needed, chargeLimit);
        row[Charge] = charge;
        dc = pv - charge;
        batteryKwh = charge == chargeLimit && chargeLimit < m_battery.maxChargeKw
            ? m_maxEnergy // exactly full, so that different pasts become the same (archetype.h)
            : batteryKwh + charge * m_battery.chargeEfficiency * slotHours;
    } else {
        const double discharge = std::min(needed - pv, dischargeLimit);
        row[Discharge] = discharge;
        dc = pv + discharge;
        batteryKwh = discharge == dischargeLimit && dischargeLimit < m_battery.maxDischargeKw
            ? m_minEnergy
            : batteryKwh - discharge / m_battery.dischargeEfficiency * slotHours;
        if (discharge > 0)
            flags |= OnGrid;
    }
    double ac = inverter.acFor(dc);
    if (ac > acLimit) {
        pv -= dc - inverter.dcFor(acLimit);
        ac = acLimit;
        flags |= inverter.limitKw > 0 && acLimit >= inverter.limitKw ? Limited : Clipped;
    }
    row[inverter.channels.dc] = pv;
    row[inverter.channels.ac] = ac;
}

//! A battery beside the inverters keeps the grid at `aim` (0, or a forced import) as far as it can.
void PlantModel::storeOnAcSide(double aim, double &surplus, double &batteryKwh, double *row) const
{
    if (surplus - aim > 0) {
        const double room = (m_maxEnergy - batteryKwh) / (m_battery.chargeEfficiency * slotHours);
        const double charge = std::min({surplus - aim, m_battery.maxChargeKw, room});
        row[Charge] = charge;
        batteryKwh =
            charge == room ? m_maxEnergy : batteryKwh + charge * m_battery.chargeEfficiency * slotHours;
        surplus -= charge;
    } else {
        const double rest = (batteryKwh - m_minEnergy) * m_battery.dischargeEfficiency / slotHours;
        const double discharge = std::min({aim - surplus, m_battery.maxDischargeKw, rest});
        row[Discharge] = discharge;
        batteryKwh = discharge == rest ? m_minEnergy
                                       : batteryKwh - discharge / m_battery.dischargeEfficiency * slotHours;
        surplus += discharge;
    }
}

void PlantModel::step(const Sky &sky, double loadKw, double &batteryKwh, double *row, unsigned char *flags,
                      const SlotRule *rule) const
{
    std::fill_n(row, m_channelCount, 0.0);
    std::array<double, maxPlanes> unit {};
    const bool light = sky.horizontal > 0;
    if (light) {
        for (size_t p = 0; p < m_planes.size(); ++p)
            unit[p] = unitPower(p, sky);
        row[Irradiance] = irradiance(sky);
    }
    std::array<double, maxDevices> potentials {};
    double hybridUsable = 0;
    double ac = 0;
    for (size_t n = m_inverters.size(); n-- > 0;) {
        const Inverter &inverter = m_inverters[n];
        flags[n] = 0;
        if (!inverter.works)
            continue;
        double potential = 0;
        if (light) {
            for (const Share &share : inverter.shares) {
                const double kw = share.kwp * unit[size_t(share.plane)];
                row[inverter.channels.firstMppt + share.mppt] += kw;
                potential += kw;
            }
        }
        potentials[n] = potential;
        flags[n] = light ? Lit : 0;
        double usable = 0;
        if (potential > startThreshold * inverter.ratedKw) {
            usable = potential;
            flags[n] |= Producing | OnGrid;
        }
        if (n == 0 && m_hasHybrid) {
            hybridUsable = usable;
            continue;
        }
        const double limit = inverter.acLimit(sky.temperature);
        double out = inverter.acFor(usable);
        if (out > limit) {
            usable = inverter.dcFor(limit);
            out = limit;
            flags[n] |= inverter.limitKw > 0 && limit >= inverter.limitKw ? Limited : Clipped;
        }
        row[inverter.channels.dc] = usable;
        row[inverter.channels.ac] = out;
        ac += out;
    }
    // What may leave all inverters together.
    double most = std::numeric_limits<double>::infinity();
    if (rule) {
        most = rule->loadShare * loadKw + rule->exportLimitKw;
        if (m_hasEss) {
            most += std::min(m_battery.maxChargeKw,
                             (m_maxEnergy - batteryKwh) / (m_battery.chargeEfficiency * slotHours));
        }
        if (ac > most)
            ac = throttle(ac, std::max(0.0, most), row, flags);
    }
    // The hybrid comes last: it covers what the others leave.
    if (m_hasHybrid) {
        const Inverter &hybrid = m_inverters.front();
        const double limit = hybrid.acLimit(sky.temperature);
        if (rule)
            stepRuled(hybrid, *rule, hybridUsable, loadKw - ac, limit, most - ac, batteryKwh, row, flags[0]);
        else
            stepHybrid(hybrid, hybridUsable, loadKw - ac, limit, batteryKwh, row, flags[0]);
        ac += row[hybrid.channels.ac] - row[InverterInput];
    }
    for (size_t n = m_inverters.size(); n-- > 0;) {
        const InverterChannels &channels = m_inverters[n].channels;
        const double used = potentials[n] > 0 ? row[channels.dc] / potentials[n] : 0;
        for (int m = 0; m < channels.mppts; ++m)
            row[channels.firstMppt + m] *= used;
        row[Pv] += row[channels.dc];
    }
    const double dcBattery = row[Discharge] - row[Charge]; // of the hybrid
    double surplus = ac - loadKw;
    row[Losses] = row[Pv] + dcBattery - ac;
    if (m_hasEss)
        storeOnAcSide(rule ? std::min(0.0, rule->exportLimitKw) : 0, surplus, batteryKwh, row);
    row[ChargeHours] = row[Charge] > 0 ? 1 : 0;
    row[DischargeHours] = row[Discharge] > 0 ? 1 : 0;
    row[Load] = loadKw;
    row[Export] = std::max(0.0, surplus);
    row[Import] = std::max(0.0, -surplus);
    row[GridCharge] = std::max(0.0, row[Import] - loadKw);
    row[BatteryFeed] = std::max(0.0, row[Export] - row[Pv]);
    // What the battery takes from the grid is worth nothing before the house gets it back.
    row[Income] = m_feedIn * row[Export] + m_purchase * std::max(0.0, loadKw - row[Import]);
}

} // namespace Simulation
