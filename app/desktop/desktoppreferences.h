// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/noticedesk.h"

class AppSettings;

//! What of the settings concerns the place of the program on the desktop.
struct DesktopPreferences
{
    bool showsTray = true;
    bool closesToTray = false;
    bool isTrayExplained = false;
    int wallSeconds = 30;
    NoticeChoices notices;

    static DesktopPreferences of(const AppSettings &settings);
};
