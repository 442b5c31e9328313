// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/quantity.h"

using namespace Qt::Literals::StringLiterals;

const QList<UnitSpec> &allUnits()
{
    // In the order of the enumeration. Decimals: what the service sends at most (`query-endpoints.md` §2.4)
    // cut to what a person can use.
    static const QList<UnitSpec> units {
        {Unit::None, u""_s, u""_s, Dimension::None, 1.0, 3},
        {Unit::Watt, u"W"_s, u"W"_s, Dimension::Power, 1.0, 0},
        {Unit::Kilowatt, u"kW"_s, u"kW"_s, Dimension::Power, 1e3, 3},
        {Unit::Megawatt, u"MW"_s, u"MW"_s, Dimension::Power, 1e6, 3},
        {Unit::WattHour, u"Wh"_s, u"Wh"_s, Dimension::Energy, 1.0, 0},
        {Unit::KilowattHour, u"kWh"_s, u"kWh"_s, Dimension::Energy, 1e3, 2},
        {Unit::MegawattHour, u"MWh"_s, u"MWh"_s, Dimension::Energy, 1e6, 3},
        {Unit::Var, u"Var"_s, u"var"_s, Dimension::ReactivePower, 1.0, 0},
        {Unit::Kilovar, u"kVar"_s, u"kvar"_s, Dimension::ReactivePower, 1e3, 3},
        {Unit::KilovoltAmpere, u"kVA"_s, u"kVA"_s, Dimension::ApparentPower, 1e3, 3},
        {Unit::KilovarHour, u"kvarh"_s, u"kvarh"_s, Dimension::ReactiveEnergy, 1e3, 2},
        {Unit::Volt, u"V"_s, u"V"_s, Dimension::Voltage, 1.0, 1},
        {Unit::Ampere, u"A"_s, u"A"_s, Dimension::Current, 1.0, 2},
        {Unit::Hertz, u"Hz"_s, u"Hz"_s, Dimension::Frequency, 1.0, 2},
        {Unit::Percent, u"%"_s, u"%"_s, Dimension::Ratio, 1.0, 1},
        {Unit::Celsius, u"℃"_s, u"°C"_s, Dimension::Temperature, 1.0, 1},
        {Unit::Degree, u"°"_s, u"°"_s, Dimension::Angle, 1.0, 1},
        {Unit::Hour, u"h"_s, u"h"_s, Dimension::Time, 3.6e6, 2},
        {Unit::Millisecond, u"ms"_s, u"ms"_s, Dimension::Time, 1.0, 0},
        {Unit::MetrePerSecond, u"m/s"_s, u"m/s"_s, Dimension::Speed, 1.0, 1},
        {Unit::WattPerSquareMetre, u"W/m²"_s, u"W/m²"_s, Dimension::Irradiance, 1.0, 0},
        {Unit::MegajoulePerSquareMetre, u"MJ/m²"_s, u"MJ/m²"_s, Dimension::Irradiation, 1e6, 3},
        {Unit::KilowattHourPerSquareMetre, u"kWh/m²"_s, u"kWh/m²"_s, Dimension::Irradiation, 3.6e6, 3},
        {Unit::KilowattPeak, u"kWp"_s, u"kWp"_s, Dimension::PeakPower, 1e3, 3},
        {Unit::Tonne, u"t"_s, u"t"_s, Dimension::Mass, 1.0, 3},
        {Unit::Trees, u"trees"_s, u""_s, Dimension::Count, 1.0, 0},
        {Unit::Times, u"times"_s, u""_s, Dimension::Count, 1.0, 0},
        {Unit::Currency, u"currency"_s, u""_s, Dimension::Money, 1.0, 2},
    };
    return units;
}

const UnitSpec &unitSpec(Unit unit)
{
    return allUnits().at(int(unit));
}

std::optional<Unit> unitFromCatalogue(const QString &name)
{
    for (const UnitSpec &spec : allUnits()) {
        if (spec.catalogueName == name)
            return spec.unit;
    }
    return std::nullopt;
}

std::optional<double> convert(double value, Unit from, Unit to)
{
    const UnitSpec &source = unitSpec(from);
    const UnitSpec &target = unitSpec(to);
    if (from == to)
        return value;
    if (source.dimension != target.dimension || source.dimension == Dimension::None
        || source.dimension == Dimension::Count) {
        return std::nullopt;
    }
    return value * source.toBase / target.toBase;
}
