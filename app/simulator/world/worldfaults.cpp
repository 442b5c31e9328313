// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldstate.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Gives a plant a new site from the next 5-minute mark on.
template <typename Change>
void changeSite(Fleet &fleet, int plant, qint64 utcMs, Change change)
{
    PlantUnit &unit = fleet.plantUnits[size_t(plant)];
    const Archetype &before = *fleet.archetypes[size_t(unit.archetype)];
    Site site = before.site();
    change(site);
    const qint64 from = std::max(slotAt(utcMs) + 1, before.from());
    if (before.control()) // its orders go on
        fleet.archetypes.push_back(
            std::make_unique<Archetype>(before, std::move(site), from, *before.control(), utcMs));
    else
        fleet.archetypes.push_back(std::make_unique<Archetype>(before, std::move(site), from));
    unit.archetype = int(fleet.archetypes.size()) - 1;
}

} // namespace

PlantSettings SimulatedWorld::settings(int plant, qint64 utcMs) const
{
    const PlantUnit &unit = d->fleet.plantUnits[size_t(plant)];
    const Site &site = d->fleet.archetypes[size_t(unit.archetype)]->told(utcMs).site();
    PlantSettings settings = site.settings;
    if (!site.battery)
        settings.batteryMode.clear();
    // In watts, as they were ordered, without the rounding error of the way to the archetype and back.
    settings.gridChargeKw = std::round(1000 * settings.gridChargeKw * unit.scale) / 1000;
    if (settings.activePowerMode == "limitedPowerGridKW"_L1)
        settings.limit = std::round(1000 * settings.limit * unit.scale) / 1000;
    settings.isOnline = unit.lostSlot < 0 || slotAt(utcMs) < unit.lostSlot;
    return settings;
}

std::vector<ActiveFault> SimulatedWorld::faults(int plant, qint64 utcMs) const
{
    const PlantUnit &unit = d->fleet.plantUnits[size_t(plant)];
    const SimulatedPlant &entry = d->fleet.plants.at(plant);
    const qint64 heardAt = unit.lostSlot >= 0 ? std::min(utcMs, unit.lostSlot * slotMs) : utcMs;
    const Site &site = d->fleet.archetypes[size_t(unit.archetype)]->at(slotAt(heardAt)).site();
    const int plants = int(d->fleet.plants.size());
    const int extra = d->extraAlarms / plants + (plant < d->extraAlarms % plants ? 1 : 0);
    std::vector<ActiveFault> active;
    for (const PlantFault &fault : faultsOf(site, unit, extra)) {
        const bool isLink = fault.kind == FaultKind::CommunicationLost;
        const int device = entry.firstDevice + fault.device;
        const std::optional<qint64> since = fault.activeSince(isLink ? utcMs : heardAt, entry.zone);
        if (since && !d->interventions.isCleared(device, fault.kind, fault.part, *since, utcMs))
            active.push_back({fault.kind, device, fault.part, *since});
    }
    const int last = entry.firstDevice + entry.deviceCount;
    for (const ActiveFault &raised : d->interventions.raised(entry.firstDevice, last, utcMs)) {
        const bool isKnown = std::any_of(active.begin(), active.end(), [&](const ActiveFault &known) {
            return known.device == raised.device && known.kind == raised.kind && known.part == raised.part;
        });
        if (!isKnown)
            active.push_back(raised);
    }
    return active;
}

bool SimulatedWorld::Private::canHave(int device, FaultKind kind, int part) const
{
    const DeviceUnit &unit = fleet.deviceUnits[size_t(device)];
    const SimulatedDevice &known = fleet.devices.at(device);
    const Site &site = fleet.archetypes[size_t(fleet.plantUnits[size_t(known.plant)].archetype)]->site();
    const bool isInverter = unit.role == DeviceUnit::Role::Inverter;
    switch (kind) {
    case FaultKind::DeadString:
    case FaultKind::WeakString:
        return isInverter && part >= 1 && part <= int(site.inverters[size_t(unit.index)].strings.size());
    case FaultKind::BatteryFault:
        return unit.role == DeviceUnit::Role::Battery && part == 0;
    case FaultKind::CommunicationLost:
        return part == 0;
    default:
        return isInverter && part == 0;
    }
}

void SimulatedWorld::Private::setFault(int device, FaultKind kind, int part, qint64 utcMs, bool isThere)
{
    const int plant = fleet.devices.at(device).plant;
    const int inverter = fleet.deviceUnits[size_t(device)].index;
    const auto inverterFault = [&](InverterFault fault) {
        changeSite(fleet, plant, utcMs, [&](Site &site) {
            site.inverters[size_t(inverter)].fault = isThere ? fault : InverterFault::None;
            site.inverters[size_t(inverter)].since = utcMs;
        });
    };
    // Whether the link is there says the plant itself.
    if (kind != FaultKind::CommunicationLost)
        interventions.add(device, kind, part, utcMs, isThere);
    if (!canHave(device, kind, part)) // a made-up one: nothing to mend
        return;
    switch (kind) {
    case FaultKind::DeadString:
        changeSite(fleet, plant, utcMs, [&](Site &site) {
            StringSpec &string = site.inverters[size_t(inverter)].strings[size_t(part - 1)];
            string.dead = isThere;
            string.since = utcMs;
        });
        break;
    case FaultKind::WeakString:
        changeSite(fleet, plant, utcMs, [&](Site &site) {
            StringSpec &string = site.inverters[size_t(inverter)].strings[size_t(part - 1)];
            string.factor = isThere ? 0.6 : 1;
            string.since = utcMs;
        });
        break;
    case FaultKind::Shutdown:
        inverterFault(InverterFault::Shutdown);
        break;
    case FaultKind::Offline:
        inverterFault(InverterFault::Offline);
        break;
    case FaultKind::CommunicationLost: // what was measured meanwhile comes in later
        fleet.plantUnits[size_t(plant)].lostSlot = isThere ? slotAt(utcMs) + 1 : -1;
        break;
    default:
        break; // without effect on the figures
    }
}

bool SimulatedWorld::clearFault(int device, FaultKind kind, int part, qint64 utcMs)
{
    const std::vector<ActiveFault> active = faults(d->fleet.devices.at(device).plant, utcMs);
    const bool isThere = std::any_of(active.begin(), active.end(), [&](const ActiveFault &fault) {
        return fault.device == device && fault.kind == kind && fault.part == part;
    });
    if (isThere)
        d->setFault(device, kind, part, utcMs, false);
    return isThere;
}

bool SimulatedWorld::raiseFault(int device, FaultKind kind, int part, qint64 utcMs)
{
    if (!d->canHave(device, kind, part))
        return false;
    d->setFault(device, kind, part, utcMs, true);
    return true;
}

} // namespace Simulation
