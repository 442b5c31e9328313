// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlsite.h"

class PlantStore;

//! The site of a plant from its devices and their last data. An unknown plant has no batteries and no
//! controller.
ControlSite controlSite(const PlantStore &plants, const PlantCode &plant);
