// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"

//! Whether what is read back is what was ordered, though the two have different words
//! (`control-endpoints.md` §10.2). What an order leaves out is not compared. Pure.
bool isSetAs(const BatteryMode &read, const BatteryModeOrder &order);
bool isSetAs(const ActivePowerMode &read, const ActivePowerOrder &order);

//! The order that would set what was read; nothing if it cannot be delivered.
std::optional<BatteryModeOrder> orderFor(const BatteryMode &read);
std::optional<ActivePowerOrder> orderFor(const ActivePowerMode &read);
