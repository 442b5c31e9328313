// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/traysummary.h"

#include <QIcon>

//! A sun with a mark for the state: readable from 16 pixels on, on light and dark panels, and without
//! colours, for each mark has a shape of its own.
QIcon trayGlyph(TraySummary::State state);
