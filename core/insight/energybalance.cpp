// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/energybalance.h"

#include "core/api/answers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {

struct Share
{
    F figure, part, whole;
};
//! The shares that are one figure divided by another; those that take more are worked out by hand.
constexpr Share simpleShares[] = {{F::SelfConsumption, F::SelfUsed, F::PvYield},
                                  {F::BatteryShare, F::Discharged, F::Consumption}};

constexpr F reported[] = {F::InverterYield,
                          F::FedIn,
                          F::Bought,
                          F::Consumption,
                          F::Charged,
                          F::Discharged,
                          F::Irradiation,
                          F::ServiceSelfUsed,
                          F::ServiceSelfSupplied,
                          F::ServiceSpecificYield,
                          F::ServicePerformanceRatio};

QString keyOf(F figure)
{
    switch (figure) {
    case F::InverterYield:
        return u"inverterYield"_s;
    case F::FedIn:
        return u"ongrid_power"_s;
    case F::Bought:
        return u"buyPower"_s;
    case F::Consumption:
        return u"use_power"_s;
    case F::Charged:
        return u"chargeCap"_s;
    case F::Discharged:
        return u"dischargeCap"_s;
    case F::Irradiation:
        return u"radiation_intensity"_s;
    case F::ServiceSelfUsed:
        return u"selfUsePower"_s;
    case F::ServiceSelfSupplied:
        return u"selfProvide"_s;
    case F::ServiceSpecificYield:
        return u"perpower_ratio"_s;
    case F::ServicePerformanceRatio:
        return u"performance_ratio"_s;
    default:
        return {};
    }
}

BalanceValue read(const ReadingTable &rows, int row, const QString &key)
{
    BalanceValue result;
    const int column = rows.columnOf(key);
    const Reading reading =
        column < 0 || row < 0 || row >= rows.rowCount() ? Reading() : rows.at(row, column);
    if (const std::optional<double> value = reading.value(); value && std::isfinite(*value)) {
        result = {value, BalanceLack::None, false, 1, 1};
    } else {
        result.lack = reading.presence == Presence::Missing ? BalanceLack::NotInReport : BalanceLack::NoValue;
    }
    return result;
}

} // namespace

void EnergyBalance::setValue(F figure, double value, bool isFallback)
{
    ref(figure) = {value, BalanceLack::None, isFallback, 1, 1};
}

void EnergyBalance::setLack(F figure, BalanceLack lack)
{
    ref(figure) = {std::nullopt, lack, false, 0, 1};
}

EnergyBalance EnergyBalance::fromReport(const ReadingTable &rows, int row, const BalanceTraits &traits)
{
    EnergyBalance balance;
    for (const F figure : reported)
        balance.ref(figure) = read(rows, row, keyOf(figure));
    balance.ref(F::PvYield) = read(rows, row, u"PVYield"_s);
    if (!balance.value(F::PvYield)) {
        const BalanceValue older = read(rows, row, u"inverter_power"_s);
        if (older.value)
            balance.setValue(F::PvYield, *older.value, true);
        else if (older.lack == BalanceLack::NoValue)
            balance.setLack(F::PvYield, BalanceLack::NoValue);
    }
    // "0 happens" (§8.1): no capacity at all.
    balance.ref(F::Capacity) = read(rows, row, u"installed_capacity"_s);
    if (balance.value(F::Capacity).value_or(0) <= 0) {
        if (traits.capacityKwp.value_or(0) > 0)
            balance.setValue(F::Capacity, *traits.capacityKwp, true);
        else if (balance.value(F::Capacity))
            balance.setLack(F::Capacity, BalanceLack::NoValue);
    }
    const bool isMute = balance.isEmpty(); // a row of nulls says nothing about the battery either
    for (const F figure : {F::Charged, F::Discharged}) {
        if (!traits.hasBattery && !isMute && !balance.value(figure))
            balance.setValue(figure, 0);
    }
    balance.deriveEnergies();
    balance.deriveShares();
    return balance;
}

void EnergyBalance::deriveEnergies()
{
    const auto pv = value(F::PvYield), fedIn = value(F::FedIn), bought = value(F::Bought),
               used = value(F::Consumption), charged = value(F::Charged), discharged = value(F::Discharged);
    for (const F figure : {F::SelfUsed, F::DirectlyUsed, F::SelfSupplied, F::ChargedFromPv,
                           F::ChargedFromGrid, F::NotAccountedFor})
        setLack(figure, BalanceLack::NotComputable);
    if (pv && fedIn)
        setValue(F::SelfUsed, std::max(0.0, *pv - *fedIn));
    if (pv && bought && discharged && used && fedIn && charged)
        setValue(F::NotAccountedFor, *pv + *bought + *discharged - *used - *fedIn - *charged);
    if (!charged)
        return;
    const auto selfUsed = value(F::SelfUsed);
    if (selfUsed || (bought && discharged && used)) {
        const double excess = selfUsed ? *charged - *selfUsed : *bought + *discharged - *used;
        splitCharge(excess < Rounding ? 0.0 : std::min(excess, *charged), !selfUsed);
    }
}

void EnergyBalance::splitCharge(double fromGrid, bool isFallback)
{
    setValue(F::ChargedFromGrid, fromGrid, isFallback);
    const double fromPv = std::max(0.0, *value(F::Charged) - fromGrid);
    setValue(F::ChargedFromPv, fromPv, isFallback);
    const auto selfUsed = value(F::SelfUsed);
    if (!selfUsed)
        return;
    setValue(F::DirectlyUsed, std::max(0.0, *selfUsed - fromPv));
    if (const auto discharged = value(F::Discharged))
        setValue(F::SelfSupplied, *value(F::DirectlyUsed) + *discharged);
}

void EnergyBalance::deriveShares()
{
    const auto divide = [this](F figure, std::optional<double> part, std::optional<double> whole,
                               double factor, bool isFallback = false) {
        if (!part || !whole)
            setLack(figure, BalanceLack::NotComputable);
        else if (*whole <= 0)
            setLack(figure, BalanceLack::NothingToDivide);
        else
            setValue(figure, *part / *whole * factor, isFallback);
    };
    for (const Share &share : simpleShares)
        divide(share.figure, value(share.part), value(share.whole), 100);
    const auto used = value(F::Consumption), bought = value(F::Bought);
    divide(F::SelfSufficiency, used && bought ? std::optional(std::max(0.0, *used - *bought)) : std::nullopt,
           used, 100);
    const auto capacity = value(F::Capacity), sun = value(F::Irradiation);
    const bool isListed = at(F::Capacity).isFallback;
    divide(F::SpecificYield, value(F::PvYield), capacity, 1, isListed);
    divide(F::PerformanceRatio, value(F::PvYield),
           capacity && sun ? std::optional(*capacity * *sun) : std::nullopt, 100, isListed);
}

EnergyBalance EnergyBalance::sum(const QList<EnergyBalance> &parts, int expected)
{
    EnergyBalance total;
    const int wanted = std::max(expected, int(parts.size()));
    const auto add = [&](F figure, auto termOf) {
        BalanceValue result;
        result.partsExpected = wanted;
        for (const EnergyBalance &part : parts) {
            if (const std::optional<double> term = termOf(part)) {
                result.value = result.value.value_or(0) + *term;
                result.isFallback |= part.at(figure).isFallback;
                ++result.partsKnown;
            } else if (part.at(figure).lack != BalanceLack::None && result.lack != BalanceLack::NoValue) {
                result.lack = part.at(figure).lack;
            }
        }
        if (result.value)
            result.lack = BalanceLack::None;
        total.ref(figure) = result;
    };
    const auto divide = [&](F figure, auto partOf, auto wholeOf, double factor, double atLeast) {
        double whole = 0;
        add(figure, [&](const EnergyBalance &balance) -> std::optional<double> {
            const std::optional<double> numerator = partOf(balance), denominator = wholeOf(balance);
            if (!numerator || !denominator)
                return std::nullopt;
            whole += *denominator;
            return numerator;
        });
        BalanceValue &share = total.ref(figure);
        if (!share.value)
            return;
        if (whole > 0) {
            share.value = std::max(atLeast, *share.value / whole * factor);
        } else {
            share.value.reset();
            share.lack = BalanceLack::NothingToDivide;
        }
    };
    const auto get = [](F figure) {
        return [figure](const EnergyBalance &balance) { return balance.value(figure); };
    };
    for (int i = 0; i < BalanceFigureCount; ++i) {
        if (isEnergy(F(i)) || F(i) == F::Irradiation)
            add(F(i), get(F(i)));
    }
    for (const Share &share : simpleShares)
        divide(share.figure, get(share.part), get(share.whole), 100, 0);
    divide(
        F::SelfSufficiency,
        [](const EnergyBalance &balance) -> std::optional<double> {
            const auto used = balance.value(F::Consumption), bought = balance.value(F::Bought);
            return used && bought ? std::optional(*used - *bought) : std::nullopt;
        },
        get(F::Consumption), 100, 0);
    divide(
        F::PerformanceRatio, get(F::PvYield),
        [](const EnergyBalance &balance) -> std::optional<double> {
            const auto capacity = balance.value(F::Capacity), sun = balance.value(F::Irradiation);
            return capacity && sun ? std::optional(*capacity * *sun) : std::nullopt;
        },
        100, 0);
    add(F::SpecificYield, get(F::SpecificYield));
    add(F::ServiceSpecificYield, get(F::ServiceSpecificYield));
    // Of a capacity the newest counts; the service's performance ratio cannot be put together.
    for (const EnergyBalance &part : parts) {
        if (part.value(F::Capacity))
            total.ref(F::Capacity) = part.at(F::Capacity);
    }
    total.setLack(F::ServicePerformanceRatio, BalanceLack::NotComputable);
    return total;
}

EnergyBalance EnergyBalance::refinedBy(const EnergyBalance &sumOfParts) const
{
    EnergyBalance better = *this;
    const auto finer = sumOfParts.value(F::ChargedFromGrid), charged = value(F::Charged);
    if (finer && charged && *finer > value(F::ChargedFromGrid).value_or(0))
        better.splitCharge(std::min(*finer, *charged), at(F::ChargedFromGrid).isFallback);
    return better;
}

bool EnergyBalance::isEmpty() const
{
    for (int i = 0; i < BalanceFigureCount; ++i) {
        if (isEnergy(F(i)) && m_values[size_t(i)].value)
            return false;
    }
    return true;
}

bool EnergyBalance::isEnergy(F figure)
{
    return figure <= F::NotAccountedFor || figure == F::ServiceSelfUsed || figure == F::ServiceSelfSupplied;
}
