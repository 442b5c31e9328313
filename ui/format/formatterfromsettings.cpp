// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/formatterfromsettings.h"

#include "core/settings/appsettings.h"

using namespace Qt::Literals::StringLiterals;

namespace {

//! Containers often have no locale; people there get plain English with 24-hour times.
QLocale plainEnglish()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QLocale systemLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? plainEnglish() : system;
}

QLocale localeOfLanguage(const QString &language)
{
    const QLocale spoken(language);
    const QLocale system = systemLocale();
    if (spoken.language() == system.language() && spoken.script() == system.script())
        return QLocale(system.name()); // without the mixture of formats that the system may be set to
    return spoken.language() == QLocale::English || spoken.language() == QLocale::C ? plainEnglish() : spoken;
}

} // namespace

QLocale numberLocale(const QString &numberFormat, const QString &language)
{
    if (numberFormat.isEmpty())
        return systemLocale();
    return numberFormat == "language"_L1 ? localeOfLanguage(language) : QLocale(numberFormat);
}

Formatter formatterFor(const FormatChoices &choices)
{
    using Power = Formatter::PowerUnit;
    using Energy = Formatter::EnergyUnit;
    const Power power = choices.powerUnit == "W"_L1 ? Power::Watt
        : choices.powerUnit == "kW"_L1              ? Power::Kilowatt
                                                    : Power::Automatic;
    const Energy energy = choices.energyUnit == "kWh"_L1 ? Energy::KilowattHour
        : choices.energyUnit == "MWh"_L1                 ? Energy::MegawattHour
                                                         : Energy::Automatic;
    return Formatter(numberLocale(choices.numberFormat, choices.language), power, energy);
}

Formatter formatterFromSettings(const AppSettings &settings, const QString &language)
{
    using Key = AppSettings::Key;
    return formatterFor({settings.text(Key::NumberFormat), language, settings.text(Key::PowerUnit),
                         settings.text(Key::EnergyUnit)});
}
