// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/livefacts.h"
#include "core/domain/controltask.h"

//! "Did the power follow?" Compares a task that runs or has succeeded with what live data and read-back
//! settings say. Pure.
namespace Telemetry {

//! Live data are refreshed every 5 minutes, so that only an answer that much later surely is from after the
//! command (`flow-control.md` §7.8).
inline constexpr qint64 dataAge = 5 * 60'000;
//! A power that has not come until then (from the effect on) has not followed.
inline constexpr qint64 timeToFollow = 20 * 60'000;
//! Without data until then nobody can tell.
inline constexpr qint64 timeToTell = 90 * 60'000;

//! When the command can have taken effect (UTC ms): a forced charge with its delivery, for its end is the end
//! of the charge; the others with their success. 0 if there is nothing to check (yet).
qint64 effectAt(const ControlTask &task);
//! Live data older than this say nothing about the task (UTC ms); 0 if there is nothing to check.
qint64 dataWantedFrom(const ControlTask &task);
//! True if a further look may change the verdict.
bool isWanted(const ControlTask &task);
//! The verdict now. Pending as long as later data may say more.
TelemetryCheck check(const ControlTask &task, const LiveFacts &facts, qint64 now);

//! How far a power may be off and still be the one that was ordered, W.
double tolerance(double watts);

} // namespace Telemetry
