// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Simulation {

//! SIGINT and SIGTERM (on Windows: Ctrl+C and the closing of the console) end the application's event loop,
//! so that destructors run. Call once, with a QCoreApplication there.
void quitOnTerminationSignals();

} // namespace Simulation
