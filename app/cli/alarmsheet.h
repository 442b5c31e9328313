// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"
#include "core/domain/ids.h"

class AlarmStore;
class PlantStore;
struct AlarmWish;

//! The wanted alarms, the latest raised first; times in each plant's zone. \a only: this plant, or all if
//! empty. \a now is UTC ms.
Sheet alarmSheet(const AlarmStore &alarms, const PlantStore &plants, const PlantCode &only,
                 const AlarmWish &wish, qint64 now);
