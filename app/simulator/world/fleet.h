// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../simulatedworld.h"
#include "archetype.h"

namespace Simulation {

//! What the simulation knows of a plant beyond its list entry.
struct PlantUnit
{
    int archetype = 0;
    double scale = 1;
    quint64 seed = 0;
    qint64 connectedSlot = 0;
    qint64 lostSlot = -1; //!< from here without a link to the platform; -1 = never
    bool isDrawn = false; //!< made for the fleet, not a site itself
};

struct DeviceUnit
{
    enum class Role { Inverter, Battery, Meter, Environment, Logger, Silent };
    Role role = Role::Silent;
    int index = 0; //!< which inverter
};

struct Fleet
{
    std::vector<std::unique_ptr<Archetype>> archetypes;
    std::vector<PlantUnit> plantUnits;
    std::vector<DeviceUnit> deviceUnits;
    QList<SimulatedPlant> plants;
    QList<SimulatedDevice> devices;
};

//! Plants and devices of a world. `plantCount` 0 = each site once. In a larger fleet the first plants are the
//! sites themselves; the others are drawn by the sites' `fleetWeight`, moved to other places, turned,
//! resized.
Fleet makeFleet(const std::vector<Site> &sites, int plantCount, quint64 seed);

} // namespace Simulation
