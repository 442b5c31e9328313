// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/device.h"
#include "core/insight/stringbars.h"

class PlantStore;

//! True if the catalogue has direct-current inputs (pvN_u, pvN_i) for this type of device.
bool hasStringInputs(int typeId);
//! The newest values of all inputs the catalogue has, by number.
QList<StringInput> stringInputsOf(const PlantStore &store, const Device &device);
