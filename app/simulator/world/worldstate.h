// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../simulatedworld.h"
#include "devicefields.h"
#include "faults.h"
#include "fleet.h"
#include "localcalendar.h"

namespace Simulation {

struct SimulatedWorld::Private
{
    Fleet fleet;
    mutable std::map<QByteArray, LocalCalendar> calendars;
    Interventions interventions;
    int extraAlarms = 0;

    Moment moment(int plant, qint64 utcMs) const
    {
        const PlantUnit &unit = fleet.plantUnits[size_t(plant)];
        return Moment(*fleet.archetypes[size_t(unit.archetype)], unit, slotAt(utcMs));
    }

    //! Whether the device reports at all at the slot: one without a link does not, and a battery speaks
    //! through its inverter.
    bool isLinked(int device, qint64 slot) const;
    LocalCalendar &calendar(int plant) const;

    void setFault(int device, FaultKind kind, int part, qint64 utcMs, bool isThere);
    bool canHave(int device, FaultKind kind, int part) const;
};

} // namespace Simulation
