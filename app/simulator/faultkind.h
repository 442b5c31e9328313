// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Simulation {

//! What may be wrong in the simulated world; each shows as one kind of alarm.
enum class FaultKind {
    DeadString, //!< blown fuse: that string gives nothing
    WeakString, //!< shade or dirt
    LowInsulation,
    GridOvervoltage,
    OverTemperature,
    BatteryFault,
    Shutdown, //!< an inverter that stopped with a fault
    Offline, //!< an inverter that its logger does not reach
    CommunicationLost //!< the whole plant has no link to the platform
};
inline constexpr int FaultKindCount = 9;

//! As in site files and at the back door: "dead-string", "low-insulation" …
QLatin1StringView nameOf(FaultKind kind);
std::optional<FaultKind> faultNamed(const QString &name);

//! A fault that shows as an active alarm.
struct ActiveFault
{
    FaultKind kind = FaultKind::DeadString;
    int device = 0; //!< index into the world's devices
    int part = 0; //!< number of the string from 1; 0 = the device
    qint64 raisedAt = 0; //!< UTC ms
};

} // namespace Simulation
