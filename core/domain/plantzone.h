// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plant.h"

#include <QTimeZone>

//! The zone a plant's times are shown in. The API names none, only the UTC offset on the day of the grid
//! connection (`query-endpoints.md` §4.1). If \a systemZone had that offset on that day, the plant most
//! likely stands in it, and the zone knows summer time; else the fixed offset. \a systemZone if the plant
//! says nothing.
QTimeZone plantZone(const Plant &plant, const QTimeZone &systemZone = QTimeZone::systemTimeZone());
