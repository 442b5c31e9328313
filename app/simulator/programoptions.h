// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulatorserver.h"

#include <QStringList>

#include <optional>

namespace Simulation {

//! What the command line of heliodesk-simulator asks for.
struct ProgramOptions
{
    SimulatorOptions simulator;
    QString helpText; //!< not empty: show it and end
};

//! Nothing and *error (not null) for a usage error. The password comes from the environment
//! (HELIODESK_SIMULATOR_SYSTEM_CODE) or follows from the seed, never from an argument.
std::optional<ProgramOptions> parseProgramOptions(const QStringList &arguments, QString *error);

//! A clock that starts at an instant (UTC ms) now and runs `speed` times as fast as the real one.
std::function<qint64()> scaledClock(qint64 startMs, double speed);

} // namespace Simulation
