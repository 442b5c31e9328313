// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/livefacts.h"
#include "core/domain/controltask.h"

//! What is known about a command whose answer was lost (TaskState::Unknown). None unless it is clear.
enum class Evidence { None, InForce, NotInForce };

//! Working mode and feed-in limit are read back, forced charge and dispatch show in live data, battery
//! parameters can be read nowhere (`control-endpoints.md` §6.1). What is not in force may still come: a task
//! takes minutes, so "not" is only said of data that are long enough after the sending. Pure.
Evidence evidenceOf(const ControlTask &task, const LiveFacts &facts);

//! What has to be asked to find out; nothing can be asked about parameters.
enum class EvidenceSource { Nowhere, BatteryMode, ActivePowerMode, LiveData };
EvidenceSource evidenceSource(ControlFamily family);
