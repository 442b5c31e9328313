// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldstate.h"

#include "builtinsites.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcWorld, "heliodesk.simulator.world")

namespace Simulation {

SimulatedWorld::SimulatedWorld(const WorldOptions &options)
    : d(std::make_unique<Private>())
{
    std::vector<Site> sites;
    for (const QByteArray &json : options.siteFiles) {
        QString error;
        if (auto site = readSite(json, error))
            sites.push_back(std::move(*site));
        else
            qCWarning(lcWorld).noquote() << "Site file ignored:" << error;
    }
    if (sites.empty())
        sites = builtInSites();
    d->fleet = makeFleet(sites, options.plantCount, options.seed);
    d->extraAlarms = options.extraAlarms;
}

SimulatedWorld::~SimulatedWorld() = default;

const QList<SimulatedPlant> &SimulatedWorld::plants() const
{
    return d->fleet.plants;
}

const QList<SimulatedDevice> &SimulatedWorld::devices() const
{
    return d->fleet.devices;
}

bool SimulatedWorld::Private::isLinked(int device, qint64 slot) const
{
    const SimulatedDevice &known = fleet.devices.at(device);
    const DeviceUnit &unit = fleet.deviceUnits[size_t(device)];
    const auto &inverters =
        fleet.archetypes[size_t(fleet.plantUnits[size_t(known.plant)].archetype)]->at(slot).site().inverters;
    if (unit.role == DeviceUnit::Role::Inverter)
        return inverters[size_t(unit.index)].fault != InverterFault::Offline;
    return known.typeId != 39 || inverters.front().fault != InverterFault::Offline;
}

LocalCalendar &SimulatedWorld::Private::calendar(int plant) const
{
    const QTimeZone &zone = fleet.plants.at(plant).zone;
    return calendars.try_emplace(zone.id(), zone).first->second;
}

DataItems SimulatedWorld::plantRealtime(int plant, qint64 utcMs) const
{
    return plantItems(d->moment(plant, utcMs));
}

DataItems SimulatedWorld::deviceRealtime(int device, qint64 utcMs) const
{
    const SimulatedDevice &known = d->fleet.devices.at(device);
    const DeviceUnit &unit = d->fleet.deviceUnits[size_t(device)];
    if (unit.role == DeviceUnit::Role::Silent)
        return {};
    const Moment m = d->moment(known.plant, utcMs);
    switch (unit.role) {
    case DeviceUnit::Role::Inverter:
        return inverterItems(m, unit.index);
    case DeviceUnit::Role::Battery:
        return known.typeId == 41 ? storageItems(m) : batteryItems(m, quint64(known.id % 100'000'000));
    case DeviceUnit::Role::Meter:
        return known.typeId == 23070 ? emmaItems(m) : meterItems(m, known.typeId);
    case DeviceUnit::Role::Environment:
        return environmentItems(m);
    case DeviceUnit::Role::Logger:
    case DeviceUnit::Role::Silent:
        break;
    }
    return {};
}

PowerBooks SimulatedWorld::books(int plant, qint64 utcMs) const
{
    const Moment m = d->moment(plant, utcMs);
    PowerBooks books;
    books.pv = m.power(Pv);
    books.import = m.power(Import);
    books.discharge = m.power(Discharge);
    books.load = m.power(Load);
    books.export_ = m.power(Export);
    books.charge = m.power(Charge);
    books.losses = m.power(Losses);
    books.socPercent = m.socPercent();
    return books;
}

} // namespace Simulation
