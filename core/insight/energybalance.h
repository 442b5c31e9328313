// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <array>
#include <optional>

class ReadingTable;

//! What an energy balance says about one span of time of a plant. kWh unless said otherwise.
enum class BalanceFigure : quint8 {
    PvYield, //!< energy of the modules
    InverterYield, //!< energy at the inverters' AC side; never mixed with the former
    SelfUsed, //!< PV energy that stayed on site
    DirectlyUsed, //!< of that, what did not go through the battery
    FedIn,
    Bought,
    Consumption,
    SelfSupplied, //!< consumption covered by PV and battery
    Charged,
    ChargedFromPv,
    ChargedFromGrid, //!< at least this much
    Discharged,
    NotAccountedFor, //!< losses and differences of the meters; may be negative
    SelfConsumption, //!< %
    SelfSufficiency, //!< %
    BatteryShare, //!< %
    Capacity, //!< kWp
    Irradiation, //!< kWh/m²
    SpecificYield, //!< kWh/kWp
    PerformanceRatio, //!< %
    // What the service worked out itself, to stand beside ours.
    ServiceSelfUsed,
    ServiceSelfSupplied,
    ServiceSpecificYield, //!< kWh/kWp ("h")
    ServicePerformanceRatio, //!< %
};
constexpr int BalanceFigureCount = int(BalanceFigure::ServicePerformanceRatio) + 1;

//! Why a figure has no value.
enum class BalanceLack : quint8 {
    None,
    NotInReport, //!< this kind of report does not carry it
    NoValue, //!< the service sent it empty
    NotComputable, //!< something it is worked out from is missing
    NothingToDivide //!< a share of nothing
};

struct BalanceValue
{
    std::optional<double> value;
    BalanceLack lack = BalanceLack::NotInReport; //!< None if there is a value
    //! Taken from the second-best source: `inverter_power` for the PV yield, the plant list for the
    //! capacity, the balance for what the grid charged.
    bool isFallback = false;
    int partsKnown = 0; //!< of a sum: how many parts have a value
    int partsExpected = 1;

    bool isComplete() const { return partsKnown >= partsExpected; }
    friend bool operator==(const BalanceValue &, const BalanceValue &) = default;
};

//! What a report does not say about its plant.
struct BalanceTraits
{
    bool hasBattery = true; //!< without one, empty battery counters are zero
    std::optional<double> capacityKwp; //!< of the plant list, for reports without `installed_capacity`
};

//! Where the energy of a plant came from and went to in one span of time, worked out from a report row
//! (`query-endpoints.md` §8.1). The formulas, in keys of the report:
//!
//!     PvYield          PVYield, else inverter_power (live they are the same, §8.2)
//!     SelfUsed         max(0, PvYield − ongrid_power)
//!     ChargedFromGrid  max(0, chargeCap − SelfUsed): more than PV could give, so at least this;
//!                      without PV or feed-in max(0, buyPower + dischargeCap − use_power)
//!     ChargedFromPv    chargeCap − ChargedFromGrid
//!     DirectlyUsed     SelfUsed − ChargedFromPv
//!     SelfSupplied     DirectlyUsed + dischargeCap
//!     NotAccountedFor  PvYield + buyPower + dischargeCap − use_power − ongrid_power − chargeCap
//!     SelfConsumption  SelfUsed / PvYield
//!     SelfSufficiency  max(0, use_power − buyPower) / use_power: what was bought for the battery counts as
//!                      bought
//!     BatteryShare     dischargeCap / use_power
//!     SpecificYield    PvYield / Capacity
//!     PerformanceRatio PvYield / (Capacity · radiation_intensity / 1 kW/m²)
//!
//! A sum adds the energies of its parts and divides sums, over the parts that have both sides.
class EnergyBalance
{
public:
    //! Everything is lacking.
    EnergyBalance() = default;
    static EnergyBalance fromReport(const ReadingTable &rows, int row, const BalanceTraits &traits);
    //! \a expected parts should be there; a part that is not in the list lacks every figure.
    static EnergyBalance sum(const QList<EnergyBalance> &parts, int expected);

    //! The same with what finer parts know better: the grid charged at least as much in all as in the parts.
    EnergyBalance refinedBy(const EnergyBalance &sumOfParts) const;

    const BalanceValue &at(BalanceFigure figure) const { return m_values[size_t(figure)]; }
    std::optional<double> value(BalanceFigure figure) const { return at(figure).value; }
    //! No energy is known: a row of nulls (§8, "Empty periods") or none.
    bool isEmpty() const;

    //! Energies can be added; shares and capacities not.
    static bool isEnergy(BalanceFigure figure);
    //! kWh below which a difference of report values is rounding (each has two decimals, §8.2).
    static constexpr double Rounding = 0.02;

    friend bool operator==(const EnergyBalance &, const EnergyBalance &) = default;

private:
    BalanceValue &ref(BalanceFigure figure) { return m_values[size_t(figure)]; }
    void setValue(BalanceFigure figure, double value, bool isFallback = false);
    void setLack(BalanceFigure figure, BalanceLack lack);
    void deriveEnergies();
    void splitCharge(double fromGrid, bool isFallback);
    void deriveShares();

    std::array<BalanceValue, BalanceFigureCount> m_values;
};
