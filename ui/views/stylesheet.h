// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ThemeColors;

//! The small style sheet of the program. Properties it knows: `card` (frames), `tone` muted, faint or heading
//! (labels), `kind` primary (buttons), `sunken` (frames).
QString styleSheetOf(const ThemeColors &colors);
