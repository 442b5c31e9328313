// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultscript.h"
#include "httpmessages.h"

namespace Simulation {

//! The answer a fault gives in place of the real one; none for faults that leave it or only change it.
std::optional<HttpReply> replacementFor(const Fault &fault, const QByteArray &path);
//! What a fault does to the finished answer.
void spoil(HttpReply &reply, const Fault &fault);

} // namespace Simulation
