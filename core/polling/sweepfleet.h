// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/pollplan.h"

class PlantStore;

//! What a sweep has to know of the fleet, read from its store. \a visible: plants on the screen. Times are
//! UTC ms.
namespace SweepFleet {

//! When the newest live values came; 0 if there are none, or if the clock has been set back since.
qint64 newestPlantReadingAt(const PlantStore &store, qint64 now);
qint64 newestDeviceReadingAt(const PlantStore &store, qint64 now);

QList<PollPlant> plants(const PlantStore &store, const QSet<PlantCode> &visible);
//! Those that have live values.
QList<PollDevice> devices(const PlantStore &store, const QSet<PlantCode> &visible, qint64 now);
//! Types that a plant on the screen has; one call serves the same type of other plants as well.
QSet<int> shownTypes(const PlantStore &store, const QSet<PlantCode> &visible);

} // namespace SweepFleet
