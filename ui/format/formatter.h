// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/quantity.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

//! Numbers, units and times for people, in one locale. A value type: copy it, keep it as a member.
//! Absent values are shown as "–", never as 0 (style rule 13).
class Formatter
{
    Q_DECLARE_TR_FUNCTIONS(Formatter)
public:
    enum class PowerUnit {
        Automatic, //!< W below 1 kW, then kW, then MW
        Watt,
        Kilowatt
    };

    enum class EnergyUnit {
        Automatic, //!< kWh, from 10,000 on MWh, then GWh
        KilowattHour,
        MegawattHour
    };

    explicit Formatter(const QLocale &locale = QLocale(), PowerUnit powerUnit = PowerUnit::Automatic,
                       EnergyUnit energyUnit = EnergyUnit::Automatic);

    const QLocale &locale() const { return m_locale; }
    PowerUnit powerUnit() const { return m_powerUnit; }
    EnergyUnit energyUnit() const { return m_energyUnit; }
    static QString absent(); //!< "–"

    //! A plain number with exactly \a decimals; never "-0".
    QString number(std::optional<double> value, int decimals) const;
    //! \a kilowatts in the chosen unit, about three digits: "850 W", "1.23 kW", "12.3 MW".
    QString power(std::optional<double> kilowatts) const;
    //! In the chosen unit: "0.42 kWh", "12.3 kWh", "1,234 kWh", "12.3 MWh", "12.3 GWh".
    QString energy(std::optional<double> kilowattHours) const;
    //! \a percent of 100: "87 %" with the locale's sign.
    QString percent(std::optional<double> percent, int decimals = 0) const;
    //! Any value in the unit of its catalogue entry, not rescaled: "230.1 V", "24.0 °C". \a decimals −1: the
    //! unit's own.
    QString quantity(std::optional<double> value, Unit unit, int decimals = -1) const;
    //! The unit in which a table shows values of \a unit: that of the catalogue, unless one was chosen for
    //! power or energy.
    Unit tableUnit(Unit unit) const;
    //! The symbol people read; empty for plain numbers and for currency, which the API never names.
    static QString unitText(Unit unit);

    //! \a kilowatts + = export, − = import: "Exporting 1.23 kW", "Importing 800 W", "Idle".
    QString gridFlow(std::optional<double> kilowatts) const;
    //! \a kilowatts + = charging: "Charging 1.23 kW", "Discharging 800 W", "Idle".
    QString batteryFlow(std::optional<double> kilowatts) const;
    //! Below this a flow counts as "Idle", in kW (meters flicker by some watts).
    static constexpr double IdleBelowKilowatts = 0.005;

    //! "just now", "3 min ago", "2 h ago", "4 d ago"; "never" for 0. Both UTC ms.
    QString age(qint64 at, qint64 now) const;
    //! Clock time of the zone, short: "14:32". \a at is UTC ms; "–" for 0.
    QString time(qint64 at, const QTimeZone &zone) const;
    //! Date and clock time of the zone, short. \a at is UTC ms; "–" for 0.
    QString dateTime(qint64 at, const QTimeZone &zone) const;
    //! Clock time if \a at is on the zone's day of \a now, else date and time.
    QString timeOrDate(qint64 at, qint64 now, const QTimeZone &zone) const;

private:
    QLocale m_locale;
    PowerUnit m_powerUnit;
    EnergyUnit m_energyUnit;
};
