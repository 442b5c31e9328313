// SPDX-License-Identifier: GPL-3.0-or-later
#include "../simulatedworld.h"

#include "builtinsites.h"
#include "devicefields.h"
#include "faults.h"
#include "fleet.h"
#include "localcalendar.h"
#include "reportfields.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcWorld, "heliodesk.simulator.world")

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstInstant = 946'684'800'000; // 2000, no plant is older
constexpr qint64 lastInstant = 4'102'444'800'000; // 2100
// Work on a plant begins so long before it is connected; reports reach back to it, with empty rows.
constexpr qint64 slotsOfBuilding = 90 * slotsPerDay;

} // namespace

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

    //! Whether the device reports at all: one without a link never does, and a battery speaks through its
    //! inverter.
    bool isLinked(int device, qint64 slot) const
    {
        const SimulatedDevice &known = fleet.devices.at(device);
        const DeviceUnit &unit = fleet.deviceUnits[size_t(device)];
        const auto &inverters = fleet.archetypes[size_t(fleet.plantUnits[size_t(known.plant)].archetype)]
                                    ->at(slot)
                                    .site()
                                    .inverters;
        if (unit.role == DeviceUnit::Role::Inverter)
            return inverters[size_t(unit.index)].fault != InverterFault::Offline;
        return known.typeId != 39 || inverters.front().fault != InverterFault::Offline;
    }

    LocalCalendar &calendar(int plant) const
    {
        const QTimeZone &zone = fleet.plants.at(plant).zone;
        return calendars.try_emplace(zone.id(), zone).first->second;
    }

    RowStarts rowStarts(int plant, ReportPeriod period, qint64 instant, qint64 settled) const
    {
        LocalCalendar &local = calendar(plant);
        const QDate date = local.dateOf(slotAt(instant));
        switch (period) {
        case ReportPeriod::Hour:
            return local.hoursOf(date);
        case ReportPeriod::Day:
            return local.daysOf(date.year(), date.month());
        case ReportPeriod::Month:
            return local.monthsOf(date.year());
        case ReportPeriod::Year:
            break;
        }
        const qint64 built = fleet.plantUnits[size_t(plant)].connectedSlot - slotsOfBuilding;
        return local.years(local.dateOf(built).year(), local.dateOf(slotAt(settled)).year());
    }

    //! `hasData` may say that a plant without data in these sums has an empty row.
    template <typename MakeItems, typename HasData>
    std::vector<ReportRow> report(int plant, ReportPeriod period, qint64 instant, qint64 settledMs,
                                  MakeItems makeItems, HasData hasData) const
    {
        std::vector<ReportRow> rows;
        const auto isPossible = [](qint64 ms) { return ms >= firstInstant && ms < lastInstant; };
        if ((period != ReportPeriod::Year && !isPossible(instant)) || !isPossible(settledMs))
            return rows;
        const PlantUnit &unit = fleet.plantUnits[size_t(plant)];
        const Archetype &archetype = *fleet.archetypes[size_t(unit.archetype)];
        const qint64 settled = calendar(plant).startOfHour(slotAt(settledMs));
        const qint64 known = unit.lostSlot >= 0 ? std::min(settled, unit.lostSlot) : settled;
        const RowStarts starts = rowStarts(plant, period, instant, settledMs);
        for (size_t i = 0; i + 1 < starts.size(); ++i) {
            if (starts[i + 1] <= unit.connectedSlot - slotsOfBuilding)
                continue;
            const qint64 from = std::max(starts[i], unit.connectedSlot);
            const qint64 to = std::max(from, std::min(starts[i + 1], known));
            const PeriodSums sums(archetype, unit, from, to);
            ReportRow row {starts[i] * slotMs, ReportRow::State::Data, makeItems(sums)};
            if (starts[i] >= settled)
                row.state = ReportRow::State::Future;
            else if (from >= to || !hasData(sums))
                row.state = ReportRow::State::Empty;
            if (row.state != ReportRow::State::Data)
                clearItems(row.items);
            rows.push_back(std::move(row));
        }
        return rows;
    }
    //! Gives a plant a new site from the next 5-minute mark on.
    template <typename Change>
    void changeSite(int plant, qint64 utcMs, Change change)
    {
        PlantUnit &unit = fleet.plantUnits[size_t(plant)];
        const Archetype &before = *fleet.archetypes[size_t(unit.archetype)];
        Site site = before.site();
        change(site);
        fleet.archetypes.push_back(std::make_unique<Archetype>(before, std::move(site), slotAt(utcMs) + 1));
        unit.archetype = int(fleet.archetypes.size()) - 1;
    }
    void setFault(int device, FaultKind kind, int part, qint64 utcMs, bool isThere);
    bool canHave(int device, FaultKind kind, int part) const;
};

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

std::vector<ReportRow> SimulatedWorld::plantReport(int plant, ReportPeriod period, qint64 instant,
                                                   qint64 settled) const
{
    const double capacity = d->fleet.plants.at(plant).capacityKwp;
    return d->report(
        plant, period, instant, settled,
        [&](const PeriodSums &sums) { return plantReportItems(sums, period, capacity); },
        [&](const PeriodSums &sums) { return period != ReportPeriod::Hour || hasYield(sums); });
}

std::vector<ReportRow> SimulatedWorld::deviceReport(int device, ReportPeriod period, qint64 instant,
                                                    qint64 settled) const
{
    const SimulatedDevice &known = d->fleet.devices.at(device);
    const DeviceUnit &unit = d->fleet.deviceUnits[size_t(device)];
    const bool isInverter = unit.role == DeviceUnit::Role::Inverter;
    if (period == ReportPeriod::Hour || (!isInverter && unit.role != DeviceUnit::Role::Battery))
        return {};
    return d->report(
        known.plant, period, instant, settled,
        [&](const PeriodSums &sums) {
            return isInverter ? inverterReportItems(sums, unit.index)
                              : batteryReportItems(sums, known.typeId);
        },
        [&](const PeriodSums &) { return d->isLinked(device, slotAt(settled)); });
}

DataItems SimulatedWorld::deviceSample(int device, qint64 utcMs, bool alsoAtNight) const
{
    const SimulatedDevice &known = d->fleet.devices.at(device);
    const DeviceUnit &unit = d->fleet.deviceUnits[size_t(device)];
    const PlantUnit &plant = d->fleet.plantUnits[size_t(known.plant)];
    const qint64 slot = slotAt(utcMs);
    if (unit.role == DeviceUnit::Role::Silent || utcMs >= lastInstant || slot < plant.connectedSlot
        || (plant.lostSlot >= 0 && slot >= plant.lostSlot) || !d->isLinked(device, slot))
        return {};
    const Moment m = d->moment(known.plant, utcMs);
    if (unit.role == DeviceUnit::Role::Logger)
        return loggerItems(m);
    DataItems items;
    if (unit.role == DeviceUnit::Role::Inverter) {
        if (!alsoAtNight && m.sky().horizontal <= 0 && !(m.flags(unit.index) & OnGrid))
            return {};
        items = inverterItems(m, unit.index, ItemUse::History);
    } else {
        items = deviceRealtime(device, utcMs);
    }
    keepHistoryKeys(items, known.typeId);
    return items;
}

std::pair<qint64, qint64> SimulatedWorld::localDay(int plant, qint64 utcMs) const
{
    const LocalCalendar &local = d->calendar(plant);
    const QDate day = local.dateOf(slotAt(utcMs));
    return {local.startOfDay(day) * slotMs, local.startOfDay(day.addDays(1)) * slotMs};
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

PlantSettings SimulatedWorld::settings(int plant, qint64 utcMs) const
{
    const PlantUnit &unit = d->fleet.plantUnits[size_t(plant)];
    const Site &site = d->fleet.archetypes[size_t(unit.archetype)]->site();
    PlantSettings settings = site.settings;
    if (!site.battery)
        settings.batteryMode.clear();
    settings.gridChargeKw *= unit.scale;
    if (settings.activePowerMode == "limitedPowerGridKW"_L1)
        settings.limit *= unit.scale;
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
        changeSite(plant, utcMs, [&](Site &site) {
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
        changeSite(plant, utcMs, [&](Site &site) {
            StringSpec &string = site.inverters[size_t(inverter)].strings[size_t(part - 1)];
            string.dead = isThere;
            string.since = utcMs;
        });
        break;
    case FaultKind::WeakString:
        changeSite(plant, utcMs, [&](Site &site) {
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
