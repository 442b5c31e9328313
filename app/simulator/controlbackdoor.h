// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apihandlers.h"

namespace Simulation {

//! The part of the back door that is about commands:
//!   GET  commands?plantCode=…  every delivery that came in, of one plant or all (see CommandLog)
//!   GET  tasks?plantCode=…     accepted tasks as they are, whatever queries say yet
//!   GET  task-outcome          rules for tasks to come; POST replaces them (see TaskOutcomes)
//!   GET  plant-profile?plantCode=…  what decides about commands (see PlantProfile)
//!   POST plant-profile         {"plantCode": …} and facts that are to hold instead; "modesSet": modes that
//!                              count as set through the API
//! Nothing for another path.
std::optional<HttpReply> answerControlBackdoor(ApiState &state, const HttpRequest &request, qint64 now);

} // namespace Simulation
