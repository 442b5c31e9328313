// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

class PlantStore;

//! What a command has to know before it can show something.
enum class Knowledge { Nothing, PlantList, DeviceList, Readings };

//! True if the store already holds that, younger than the service would renew it
//! (`flow-control.md` §7.8): then no call is made. \a now is UTC ms; \a only narrows live data to one plant.
bool isFresh(const PlantStore &store, Knowledge knowledge, const PlantCode &only, qint64 now);

//! True if the plant answered at all within the last poll period.
bool hasFreshReading(const PlantStore &store, const PlantCode &plant, qint64 now);
