// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

class PlantStore;

//! True if the store already holds what the command shows, younger than the service would renew it
//! (`flow-control.md` §7.8): then no call is made. \a now is UTC ms; \a only narrows live data to one plant.
bool isFresh(const PlantStore &store, Options::Command command, const PlantCode &only, qint64 now);

//! True if the plant answered at all within the last poll period.
bool hasFreshReading(const PlantStore &store, const PlantCode &plant, qint64 now);
