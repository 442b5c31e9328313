// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/formatter.h"

#include <QStringList>

class AppSettings;

//! The choices of the user that decide about numbers and units, as AppSettings keeps them.
struct FormatChoices
{
    QString numberFormat; //!< "", "language" or the name of a locale
    QString language; //!< code of the language spoken, e.g. "de"
    QString powerUnit; //!< "auto", "W", "kW"
    QString energyUnit; //!< "auto", "kWh", "MWh"
};

//! Names of locales to choose from: of the countries where most plants of the service stand.
QStringList offeredNumberFormats();
//! The locale of numbers and dates. A language without a country takes the system's country if it is spoken
//! there.
QLocale numberLocale(const QString &numberFormat, const QString &language);
Formatter formatterFor(const FormatChoices &choices);
//! \a language is the one the program speaks: the setting may leave it to the system.
Formatter formatterFromSettings(const AppSettings &settings, const QString &language);
