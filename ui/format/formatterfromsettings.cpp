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

QStringList offeredNumberFormats()
{
    return {u"en_GB"_s, u"en_US"_s, u"en_AU"_s, u"en_CA"_s, u"en_IE"_s, u"en_IN"_s, u"en_NZ"_s, u"en_ZA"_s,
            u"de_DE"_s, u"de_AT"_s, u"de_CH"_s, u"fr_FR"_s, u"fr_BE"_s, u"fr_CH"_s, u"nl_NL"_s, u"nl_BE"_s,
            u"it_IT"_s, u"it_CH"_s, u"es_ES"_s, u"es_AR"_s, u"es_CL"_s, u"es_CO"_s, u"es_MX"_s, u"pt_PT"_s,
            u"pt_BR"_s, u"pl_PL"_s, u"cs_CZ"_s, u"sk_SK"_s, u"hu_HU"_s, u"ro_RO"_s, u"bg_BG"_s, u"el_GR"_s,
            u"sv_SE"_s, u"da_DK"_s, u"nb_NO"_s, u"fi_FI"_s, u"et_EE"_s, u"lv_LV"_s, u"lt_LT"_s, u"uk_UA"_s,
            u"tr_TR"_s, u"he_IL"_s, u"ja_JP"_s, u"ko_KR"_s, u"th_TH"_s, u"vi_VN"_s, u"id_ID"_s, u"ms_MY"_s,
            u"zh_CN"_s, u"zh_HK"_s, u"zh_TW"_s};
}

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
