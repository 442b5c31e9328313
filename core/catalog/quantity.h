// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

//! Units of the catalogue. Values keep the unit of their catalogue entry; conversion happens at the edge
//! only.
enum class Unit : quint8 {
    None,
    Watt,
    Kilowatt,
    Megawatt,
    WattHour,
    KilowattHour,
    MegawattHour,
    Var,
    Kilovar,
    KilovoltAmpere,
    KilovarHour,
    Volt,
    Ampere,
    Hertz,
    Percent,
    Celsius,
    Degree,
    Hour,
    Millisecond,
    MetrePerSecond,
    WattPerSquareMetre,
    MegajoulePerSquareMetre,
    KilowattHourPerSquareMetre,
    KilowattPeak,
    Tonne,
    Trees,
    Times,
    Currency
};

//! What kind of thing a unit measures: only units of one dimension convert into each other.
enum class Dimension : quint8 {
    None,
    Power,
    Energy,
    ReactivePower,
    ApparentPower,
    ReactiveEnergy,
    Voltage,
    Current,
    Frequency,
    Ratio,
    Temperature,
    Angle,
    Time,
    Speed,
    Irradiance,
    Irradiation,
    PeakPower,
    Mass,
    Count,
    Money
};

struct UnitSpec
{
    Unit unit = Unit::None;
    QString catalogueName; //!< as written in the catalogue, e.g. "kVar"
    QString symbol; //!< as shown, e.g. "kvar"; empty for none and for currency
    Dimension dimension = Dimension::None;
    double toBase = 1.0; //!< factor to the base of the dimension: W, Wh, var, VA, varh, ms, J/m² …
    int decimals = 0; //!< precision at which two values count as equal
};

const UnitSpec &unitSpec(Unit unit);
const QList<UnitSpec> &allUnits();
//! The unit a catalogue file names; nothing if it is not known.
std::optional<Unit> unitFromCatalogue(const QString &name);
//! Nothing if the units measure different things.
std::optional<double> convert(double value, Unit from, Unit to);
