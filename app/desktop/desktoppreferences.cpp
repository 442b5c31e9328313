// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoppreferences.h"

#include "core/settings/appsettings.h"

using namespace Qt::Literals::StringLiterals;

namespace {

int alarmsUpTo(const QString &least)
{
    const std::pair<QLatin1StringView, AlarmSeverity> words[] = {{"critical"_L1, AlarmSeverity::Critical},
                                                                 {"major"_L1, AlarmSeverity::Major},
                                                                 {"minor"_L1, AlarmSeverity::Minor},
                                                                 {"all"_L1, AlarmSeverity::Warning}};
    for (const auto &[word, severity] : words) {
        if (least == word)
            return int(severity);
    }
    return 0;
}

} // namespace

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
                           .faults = settings.isOn(Key::NotifyFaults),
                           .alarms = alarmsUpTo(settings.text(Key::NotifyAlarms)),
                           .quiet = {.isOn = settings.isOn(Key::QuietHours),
                                     .from = settings.number(Key::QuietFrom),
                                     .to = settings.number(Key::QuietTo),
                                     .criticalPasses = settings.isOn(Key::QuietCritical)}};
    return preferences;
}
