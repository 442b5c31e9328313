// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"
#include "core/domain/controltask.h"

class PlantStore;

//! Commands in the order in which they were given; times in each plant's zone. \a isWhole: as cards, with all
//! that is known.
Sheet taskSheet(const QList<ControlTask> &tasks, const PlantStore &plants, bool isWhole);
