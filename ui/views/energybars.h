// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/energybarpicture.h"
#include "ui/models/periodpicture.h"

//! The bars of a history: balances as heights, all figures in words.
QList<EnergyBar> energyBars(const PeriodPicture &picture, const Formatter &formatter,
                            const ChartColors &colors);
