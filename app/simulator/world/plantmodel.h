// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitefile.h"
#include "slotrule.h"

#include <vector>

namespace Simulation {

//! Powers of one slot, kW (income: currency an hour; irradiance: W/m²). One flat row of channels, so that
//! days, years and counters are sums of rows. Behind the fixed channels come, for each inverter, AC, DC and
//! its MPPTs.
enum Channel {
    Load,
    Import,
    Export,
    Charge,
    Discharge,
    Pv,
    Losses,
    Income,
    Irradiance,
    ChargeHours, //!< 1 while it charges, so that its energy is a time
    DischargeHours,
    InverterInput, //!< what the hybrid draws on its AC side to charge
    GridCharge, //!< bought beyond what the house takes
    BatteryFeed, //!< sold beyond what the sun gives
    FirstInverterChannel
};

//! What an inverter did in a slot, beside its powers.
enum InverterFlag : unsigned char {
    Producing = 1, //!< PV above the start threshold
    OnGrid = 2, //!< producing, or feeding from the battery
    Clipped = 4, //!< at its rated power
    Limited = 8, //!< at a commanded limit
    Lit = 16 //!< some light on the strings
};

struct InverterChannels
{
    int ac = 0, dc = 0, firstMppt = 0, mppts = 0;
};

//! Physics of one site, without time: light, load and the battery's energy in, powers and the battery's
//! energy out.
class PlantModel
{
public:
    explicit PlantModel(const Site &site);

    int channelCount() const { return m_channelCount; }
    int inverterCount() const { return int(m_inverters.size()); }
    const InverterChannels &channels(int inverter) const { return m_inverters[size_t(inverter)].channels; }
    double minEnergy() const { return m_minEnergy; } //!< kWh
    double maxEnergy() const { return m_maxEnergy; }

    //! Fills `row` and `flags` for one slot and moves `batteryKwh` on to the slot's end. `rule`: what orders
    //! want; without one the plant is run as its site says.
    void step(const Sky &sky, double loadKw, double &batteryKwh, double *row, unsigned char *flags,
              const SlotRule *rule = nullptr) const;

    //! kW of one string at that light, before clipping.
    double stringKw(int inverter, int string, const Sky &sky) const;
    double cellTemperature(int inverter, int string, const Sky &sky) const;
    //! W/m² on the mean of all modules, whichever way they look: so theory is what the plant could give.
    double irradiance(const Sky &sky) const;

private:
    struct Share
    {
        int mppt;
        int plane;
        double kwp;
    };
    struct Inverter
    {
        InverterChannels channels;
        double ratedKw = 0, limitKw = 0;
        bool works = true;
        std::vector<Share> shares; // kWp of each MPPT on each plane
        std::vector<int> planeOfString;
        std::vector<double> kwpOfString; // with factor; 0 when dead
        double acFor(double dcKw) const;
        double dcFor(double acKw) const;
        double acLimit(double ambient) const;
    };
    int planeIndex(double tilt, double azimuth);
    double unitPower(size_t plane, const Sky &sky) const;
    void addInverter(const InverterSpec &spec);
    void stepHybrid(const Inverter &inverter, double potential, double wantedAc, double acLimit,
                    double &batteryKwh, double *row, unsigned char &flags) const;
    void stepRuled(const Inverter &inverter, const SlotRule &rule, double potential, double wantedAc,
                   double acLimit, double most, double &batteryKwh, double *row, unsigned char &flags) const;
    double throttle(double ac, double most, double *row, unsigned char *flags) const;
    void storeOnAcSide(double aim, double &surplus, double &batteryKwh, double *row) const;

    std::vector<Plane> m_planes;
    std::vector<std::pair<double, double>> m_planeAngles;
    std::vector<double> m_planeShares; // of the plant's kWp
    std::vector<Inverter> m_inverters;
    BatterySpec m_battery;
    bool m_hasHybrid = false, m_hasEss = false;
    double m_minEnergy = 0, m_maxEnergy = 0;
    double m_feedIn, m_purchase;
    int m_channelCount = FirstInverterChannel;
};

} // namespace Simulation
