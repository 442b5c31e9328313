// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../faultkind.h"
#include "fleet.h"

#include <vector>

namespace Simulation {

//! One fault of a plant and when it is there: from an instant on, or in a window of certain local days.
struct PlantFault
{
    FaultKind kind = FaultKind::DeadString;
    int device = 0; //!< offset within the plant
    int part = 0;
    qint64 since = 0; //!< UTC ms; never there before
    int everyDays = 0; //!< 0 = there for good; else on each so many-th day
    int phase = 0; //!< shifts the days
    int fromMinute = 0, minutes = 0; //!< the window, from local midnight on
    unsigned months = 0; //!< bit 1 = January …; 0 = all

    //! When it began, if it is there at the instant.
    std::optional<qint64> activeSince(qint64 utcMs, const QTimeZone &zone) const;
};

//! All faults of a plant, those of the fleet's chance included. `extra` further ones are made up.
std::vector<PlantFault> faultsOf(const Site &site, const PlantUnit &unit, int extra);

//! What people did about faults while the simulator ran.
class Interventions
{
public:
    void add(int device, FaultKind kind, int part, qint64 utcMs, bool raised)
    {
        m_list.push_back({device, kind, part, utcMs, raised});
    }
    //! Ended between the two instants, both included.
    bool isCleared(int device, FaultKind kind, int part, qint64 from, qint64 to) const;
    //! Raised by hand and still there, of the devices from `first` to before `last`.
    std::vector<ActiveFault> raised(int first, int last, qint64 utcMs) const;

private:
    struct Entry
    {
        int device; // index into the world's devices
        FaultKind kind;
        int part;
        qint64 at;
        bool raised;
    };
    std::vector<Entry> m_list;
};

} // namespace Simulation
