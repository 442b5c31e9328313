// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoppreferences.h"

#include "core/settings/appsettings.h"

DesktopPreferences DesktopPreferences::of(const AppSettings &settings)
{
    using Key = AppSettings::Key;
    DesktopPreferences preferences;
    preferences.showsTray = settings.isOn(Key::ShowTray);
    preferences.closesToTray = preferences.showsTray && settings.isOn(Key::CloseToTray);
    preferences.isTrayExplained = settings.isOn(Key::TrayExplained);
    preferences.wallSeconds = settings.number(Key::WallSeconds);
    preferences.notices = {.connection = settings.isOn(Key::NotifyConnection),
                           .plants = settings.isOn(Key::NotifyPlants),
                           .faults = settings.isOn(Key::NotifyFaults)};
    return preferences;
}
