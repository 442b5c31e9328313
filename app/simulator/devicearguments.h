// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apihandlers.h"
#include "jsonwriter.h"

namespace Simulation {

//! Type and devices of a call (`devTypeId`, `devIds` or `sns`; the first wins): 0 or the failCode; fills the
//! indices of the devices that the account has. More than `atMost` names give `tooMany`.
int findDevices(const ApiState &state, const ApiCall &call, QList<int> *devices, int atMost = 100,
                int tooMany = 20017);

//! `sn` of an answer: null for batteries, by a switch the text "null".
void writeSerial(JsonWriter &json, const SimulatedDevice &device, const Switches &switches);

} // namespace Simulation
