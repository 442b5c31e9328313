// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/historypicture.h"

#include <QColor>

//! Colours of lines that have none of their own. Up to eight differ in hue and lightness, so that they hold
//! for colour-blind eyes; more (strings) run through one scale by number, because nobody tells 36 hues apart.
QColor seriesColor(int index, int count, bool isDark);
//! Of a mark or state.
QColor toneColor(MarkTone tone, bool isDark);
