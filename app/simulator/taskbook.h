// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Simulation {

//! Tasks delivered through the control interfaces and how they stand (`control-endpoints.md` §3.3).
class TaskBook
{
};

} // namespace Simulation
