// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plant.h"

#include <QTimeZone>

//! The zone of a plant's calendar. The API names none, only the UTC offset on the day of the grid connection
//! and mostly the position (`query-endpoints.md` §4.1); so it is the zone of the nearest principal place that
//! had this offset on that day. \a systemZone is preferred where it has the same rules, or where the position
//! is unknown and the offset fits. If nothing fits: the fixed offset; if the plant says nothing: \a
//! systemZone.
QTimeZone plantZone(const Plant &plant, const QTimeZone &systemZone = QTimeZone::systemTimeZone());
