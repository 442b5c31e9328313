// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/formatter.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Decimals that leave about three significant digits.
int sensibleDecimals(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude < 9.995)
        return 2;
    return magnitude < 99.95 ? 1 : 0;
}

struct Scale
{
    double factor;
    QLatin1StringView unit;
    int decimals = -1; //!< -1: sensible
};

} // namespace

Formatter::Formatter(const QLocale &locale, PowerUnit powerUnit, EnergyUnit energyUnit)
    : m_locale(locale)
    , m_powerUnit(powerUnit)
    , m_energyUnit(energyUnit)
{
}

QString Formatter::absent()
{
    return u"–"_s;
}

QString Formatter::number(std::optional<double> value, int decimals) const
{
    if (!value || !std::isfinite(*value))
        return absent();
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(*value * unit) / unit;
    return m_locale.toString(rounded == 0.0 ? 0.0 : rounded, 'f', decimals);
}

QString Formatter::power(std::optional<double> kilowatts) const
{
    if (!kilowatts || !std::isfinite(*kilowatts))
        return absent();
    const double magnitude = std::abs(*kilowatts);
    Scale scale {1.0, "kW"_L1};
    if (m_powerUnit == PowerUnit::Watt || (m_powerUnit == PowerUnit::Automatic && magnitude < 0.9995))
        scale = {1000.0, "W"_L1, 0};
    else if (m_powerUnit == PowerUnit::Automatic && magnitude >= 999.5)
        scale = {0.001, "MW"_L1};
    const double value = *kilowatts * scale.factor;
    //: %1 a number, %2 its unit
    return tr("%1 %2").arg(number(value, scale.decimals < 0 ? sensibleDecimals(value) : scale.decimals),
                           scale.unit);
}

QString Formatter::energy(std::optional<double> kilowattHours) const
{
    if (!kilowattHours || !std::isfinite(*kilowattHours))
        return absent();
    const double magnitude = std::abs(*kilowattHours);
    Scale scale {1.0, "kWh"_L1};
    const bool isAutomatic = m_energyUnit == EnergyUnit::Automatic;
    if (isAutomatic && magnitude >= 9'999'500.0)
        scale = {1e-6, "GWh"_L1};
    else if (m_energyUnit == EnergyUnit::MegawattHour)
        scale = {1e-3, "MWh"_L1, magnitude < 9'999.5 ? 3 : -1}; // the kWh of a house must not vanish
    else if (isAutomatic && magnitude >= 9'999.5)
        scale = {1e-3, "MWh"_L1};
    const double value = *kilowattHours * scale.factor;
    return tr("%1 %2").arg(number(value, scale.decimals < 0 ? sensibleDecimals(value) : scale.decimals),
                           scale.unit);
}

QString Formatter::percent(std::optional<double> percent, int decimals) const
{
    if (!percent || !std::isfinite(*percent))
        return absent();
    //: %1 a number, %2 the percent sign
    return tr("%1 %2", "percentage").arg(number(percent, decimals), m_locale.percent());
}

QString Formatter::quantity(std::optional<double> value, Unit unit, int decimals) const
{
    if (!value || !std::isfinite(*value))
        return absent();
    const QString text = number(value, decimals < 0 ? unitSpec(unit).decimals : decimals);
    const QString symbol = unitText(unit);
    return symbol.isEmpty() ? text : tr("%1 %2").arg(text, symbol);
}

Unit Formatter::tableUnit(Unit unit) const
{
    const Dimension dimension = unitSpec(unit).dimension;
    if (dimension == Dimension::Power && m_powerUnit != PowerUnit::Automatic)
        return m_powerUnit == PowerUnit::Watt ? Unit::Watt : Unit::Kilowatt;
    if (dimension == Dimension::Energy && m_energyUnit != EnergyUnit::Automatic)
        return m_energyUnit == EnergyUnit::KilowattHour ? Unit::KilowattHour : Unit::MegawattHour;
    return unit;
}

QString Formatter::unitText(Unit unit)
{
    switch (unit) {
    case Unit::Times:
        return tr("times");
    case Unit::Trees:
        return tr("trees");
    default:
        return unitSpec(unit).symbol;
    }
}

QString Formatter::gridFlow(std::optional<double> kilowatts) const
{
    if (!kilowatts || !std::isfinite(*kilowatts))
        return absent();
    if (std::abs(*kilowatts) < IdleBelowKilowatts)
        return tr("Idle");
    return (*kilowatts > 0 ? tr("Exporting %1") : tr("Importing %1")).arg(power(std::abs(*kilowatts)));
}

QString Formatter::batteryFlow(std::optional<double> kilowatts) const
{
    if (!kilowatts || !std::isfinite(*kilowatts))
        return absent();
    if (std::abs(*kilowatts) < IdleBelowKilowatts)
        return tr("Idle");
    return (*kilowatts > 0 ? tr("Charging %1") : tr("Discharging %1")).arg(power(std::abs(*kilowatts)));
}

QString Formatter::age(qint64 at, qint64 now) const
{
    if (at == 0)
        return tr("never");
    const qint64 seconds = (now - at) / 1000; // negative if the clock was set back: that is "now" to people
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%n h ago", nullptr, int(seconds / 3600));
    return tr("%n d ago", nullptr, int(seconds / 86400));
}

QString Formatter::time(qint64 at, const QTimeZone &zone) const
{
    if (at == 0)
        return absent();
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(at, zone).time(), QLocale::ShortFormat);
}

QString Formatter::dateTime(qint64 at, const QTimeZone &zone) const
{
    if (at == 0)
        return absent();
    // Only date and clock time: toString of a zoned QDateTime may append the zone's name.
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    //: %1 a date, %2 a time of day
    return tr("%1 %2", "date and time")
        .arg(m_locale.toString(local.date(), QLocale::ShortFormat),
             m_locale.toString(local.time(), QLocale::ShortFormat));
}

QString Formatter::timeOrDate(qint64 at, qint64 now, const QTimeZone &zone) const
{
    if (at == 0)
        return absent();
    const bool isToday =
        QDateTime::fromMSecsSinceEpoch(at, zone).date() == QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return isToday ? time(at, zone) : dateTime(at, zone);
}
