// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingswords.h"

#include "ui/format/formatter.h"
#include "ui/format/language.h"

#include <QLocale>
#include <QTime>

using namespace Qt::Literals::StringLiterals;
using Key = AppSettings::Key;

QString SettingsWords::title(SettingsPageId page)
{
    switch (page) {
    case SettingsPageId::Appearance:
        return tr("Appearance");
    case SettingsPageId::Units:
        return tr("Units and numbers");
    case SettingsPageId::Updates:
        return tr("Updates");
    case SettingsPageId::Notifications:
        return tr("Notifications");
    case SettingsPageId::Network:
        return tr("Network");
    case SettingsPageId::Program:
        return tr("Program");
    }
    return {};
}

QString SettingsWords::introduction(SettingsPageId page)
{
    switch (page) {
    case SettingsPageId::Appearance:
        return tr("How Heliodesk looks and which language it speaks.");
    case SettingsPageId::Units:
        return tr("How figures and dates are written. This is a choice apart from the language.");
    case SettingsPageId::Updates:
        return tr(
            "How often Heliodesk asks the service for new values, and what that costs of the calls that the "
            "service allows.");
    case SettingsPageId::Notifications:
        return tr("When the desktop shows a message, also while the window is not to be seen.");
    case SettingsPageId::Network:
        return tr("The way to the service. Most networks need nothing here.");
    case SettingsPageId::Program:
        return tr("Window, start and files of the program.");
    }
    return {};
}

QString SettingsWords::label(Key key)
{
    switch (key) {
    case Key::Theme:
        return tr("&Theme");
    case Key::Language:
        return tr("&Language");
    case Key::TextSize:
        return tr("Text &size");
    case Key::NumberFormat:
        return tr("&Numbers and dates");
    case Key::PowerUnit:
        return tr("&Power");
    case Key::EnergyUnit:
        return tr("&Energy");
    case Key::PollMinutes:
        return tr("Ask for &values");
    case Key::NotifyConnection:
        return tr("An account loses its &connection or needs you");
    case Key::NotifyPlants:
        return tr("A &plant falls silent or answers again");
    case Key::NotifyFaults:
        return tr("A plant or device reports a &fault");
    case Key::NotifyAlarms:
        return tr("&New alarms");
    case Key::QuietHours:
        return tr("Keep &quiet hours");
    case Key::QuietFrom:
        //: quiet hours: "from 22:00"
        return tr("Fro&m");
    case Key::QuietTo:
        //: quiet hours: "until 07:00"
        return tr("&Until");
    case Key::QuietCritical:
        return tr("Critical alarms are shown &in the quiet hours, too");
    case Key::AlarmLanguage:
        return tr("Te&xts of alarms");
    case Key::ProxyMode:
        return tr("Prox&y");
    case Key::ProxyHost:
        return tr("&Server");
    case Key::ProxyPort:
        return tr("P&ort");
    case Key::ProxyUser:
        return tr("&User name");
    case Key::ShowTray:
        return tr("Show an icon in the &tray");
    case Key::CloseToTray:
        return tr("&Keep running in the tray when the window is closed");
    case Key::WallSeconds:
        return tr("&Wall display");
    case Key::TrayExplained:
    case Key::WindowState:
    case Key::TableLayouts:
        break;
    }
    return {};
}

QString SettingsWords::explanation(Key key)
{
    switch (key) {
    case Key::ShowTray:
        return tr("It tells the power of now, and a click brings the window back.");
    case Key::WallSeconds:
        return tr("How long the wall display stays at each plant.");
    case Key::ProxyUser:
        return tr("Only if the proxy asks for it.");
    case Key::NotifyConnection:
        return tr("The service cannot be reached for some time, another program uses the account, or its "
                  "password is "
                  "refused.");
    case Key::NotifyPlants:
        return tr("The night rest of a plant is no silence.");
    case Key::NotifyAlarms:
        return tr(
            "What was there when a plant was asked first is not told. Many at once are one message, and the "
            "same cause at a plant is told once.");
    case Key::QuietHours:
        return tr("No messages between these hours of every day; the list of notifications has them all.");
    case Key::AlarmLanguage:
        return tr("In which language the service names alarms, their causes and its advice.");
    default:
        return {};
    }
}

QString SettingsWords::choice(Key key, const QVariant &value)
{
    const QString word = value.toString();
    switch (key) {
    case Key::Theme:
        return word == "light"_L1 ? tr("Light") : word == "dark"_L1 ? tr("Dark") : tr("As the system");
    case Key::Language:
        for (const LanguageInfo &language : Language::known()) {
            if (language.code == word)
                return language.ownName;
        }
        return tr("As the system");
    case Key::NumberFormat: {
        if (word.isEmpty())
            return tr("As the system");
        if (word == "language"_L1)
            return tr("As the language");
        const QLocale locale(word);
        //: %1 a language, %2 a country, each in its own words: "Deutsch (Schweiz)"
        return tr("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
    }
    case Key::PowerUnit:
        return word == "auto"_L1 ? tr("Whatever fits: W, kW, MW") : tr("Always %1").arg(word);
    case Key::EnergyUnit:
        return word == "auto"_L1 ? tr("Whatever fits: kWh, MWh, GWh") : tr("Always %1").arg(word);
    case Key::NotifyAlarms:
        if (word == "none"_L1)
            return tr("Never");
        if (word == "critical"_L1)
            return tr("Critical ones");
        if (word == "major"_L1)
            return tr("Critical and major ones");
        return word == "minor"_L1 ? tr("All but warnings") : tr("All");
    case Key::QuietFrom:
    case Key::QuietTo:
        return QLocale().toString(QTime(value.toInt(), 0), QLocale::ShortFormat);
    case Key::AlarmLanguage: {
        if (word.isEmpty())
            return tr("As the language");
        const QLocale locale(word);
        const bool hasTwo = locale.language() == QLocale::Chinese; // simplified and traditional
        return hasTwo ? tr("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeTerritoryName())
                      : locale.nativeLanguageName();
    }
    case Key::TextSize:
        return Formatter().percent(value.toDouble());
    case Key::PollMinutes:
        return tr("every %n min", nullptr, value.toInt());
    case Key::ProxyMode:
        if (word == "none"_L1)
            return tr("No proxy");
        if (word == "http"_L1)
            return tr("HTTP proxy");
        return word == "socks5"_L1 ? tr("SOCKS5 proxy") : tr("As the system");
    default:
        return word;
    }
}

QString SettingsWords::objection(DataFolder::Objection objection)
{
    using Objection = DataFolder::Objection;
    switch (objection) {
    case Objection::None:
    case Objection::Same:
        return {};
    case Objection::Inside:
        return tr("A folder inside of the present one cannot be used.");
    case Objection::Missing:
        return tr("The folder cannot be made.");
    case Objection::NotWritable:
        return tr("Heliodesk may not write to this folder.");
    case Objection::HoldsData:
        return tr("The folder holds data of Heliodesk already.");
    }
    return {};
}
