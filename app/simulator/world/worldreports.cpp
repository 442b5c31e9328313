// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfields.h"
#include "worldstate.h"

namespace Simulation {

namespace {

constexpr qint64 firstInstant = 946'684'800'000; // 2000, no plant is older
constexpr qint64 lastInstant = 4'102'444'800'000; // 2100
// Work on a plant begins so long before it is connected; reports reach back to it, with empty rows.
constexpr qint64 slotsOfBuilding = 90 * slotsPerDay;

RowStarts rowStarts(LocalCalendar &local, qint64 built, ReportPeriod period, qint64 instant, qint64 settled)
{
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
    return local.years(local.dateOf(built).year(), local.dateOf(slotAt(settled)).year());
}

//! `hasData` may say that nothing was recorded between two slots that have these sums: an empty row.
template <typename MakeItems, typename HasData>
std::vector<ReportRow> report(const Fleet &fleet, LocalCalendar &local, int plant, ReportPeriod period,
                              qint64 instant, qint64 settledMs, MakeItems makeItems, HasData hasData)
{
    std::vector<ReportRow> rows;
    const auto isPossible = [](qint64 ms) { return ms >= firstInstant && ms < lastInstant; };
    if ((period != ReportPeriod::Year && !isPossible(instant)) || !isPossible(settledMs))
        return rows;
    const PlantUnit &unit = fleet.plantUnits[size_t(plant)];
    const Archetype &archetype = *fleet.archetypes[size_t(unit.archetype)];
    const qint64 built = unit.connectedSlot - slotsOfBuilding;
    const qint64 settled = local.startOfHour(slotAt(settledMs));
    const qint64 known = unit.lostSlot >= 0 ? std::min(settled, unit.lostSlot) : settled;
    const RowStarts starts = rowStarts(local, built, period, instant, settledMs);
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        if (starts[i + 1] <= built)
            continue;
        const qint64 from = std::max(starts[i], unit.connectedSlot);
        const qint64 to = std::max(from, std::min(starts[i + 1], known));
        const PeriodSums sums(archetype, unit, from, to);
        ReportRow row {starts[i] * slotMs, ReportRow::State::Data, makeItems(sums)};
        if (starts[i] >= settled)
            row.state = ReportRow::State::Future;
        else if (from >= to || !hasData(sums, from, to))
            row.state = ReportRow::State::Empty;
        if (row.state != ReportRow::State::Data)
            clearItems(row.items);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<ReportRow> SimulatedWorld::plantReport(int plant, ReportPeriod period, qint64 instant,
                                                   qint64 settled) const
{
    const double capacity = d->fleet.plants.at(plant).capacityKwp;
    return report(
        d->fleet, d->calendar(plant), plant, period, instant, settled,
        [&](const PeriodSums &sums) { return plantReportItems(sums, period, capacity); },
        [&](const PeriodSums &sums, qint64, qint64) {
            return period != ReportPeriod::Hour || hasYield(sums);
        });
}

std::vector<ReportRow> SimulatedWorld::deviceReport(int device, ReportPeriod period, qint64 instant,
                                                    qint64 settled) const
{
    const SimulatedDevice &known = d->fleet.devices.at(device);
    const DeviceUnit &unit = d->fleet.deviceUnits[size_t(device)];
    const bool isInverter = unit.role == DeviceUnit::Role::Inverter;
    if (period == ReportPeriod::Hour || (!isInverter && unit.role != DeviceUnit::Role::Battery))
        return {};
    return report(
        d->fleet, d->calendar(known.plant), known.plant, period, instant, settled,
        [&](const PeriodSums &sums) {
            return isInverter ? inverterReportItems(sums, unit.index)
                              : batteryReportItems(sums, known.typeId);
        },
        [&](const PeriodSums &, qint64 from, qint64 to) {
            return d->isLinked(device, from) || d->isLinked(device, to - 1);
        });
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

} // namespace Simulation
