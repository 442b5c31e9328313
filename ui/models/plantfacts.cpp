// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plantfacts.h"

#include "core/insight/plantpower.h"
#include "core/domain/plantzone.h"
#include "ui/format/statuswords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double healthFaulty = 2; // real_health_state (`query-endpoints.md` §5.1)

std::optional<double> magnitude(const std::optional<double> &kilowatts)
{
    return kilowatts ? std::optional(std::abs(*kilowatts)) : std::nullopt;
}

QList<PlantFacts::Power> powersOf(const PlantFacts &facts, const Formatter &formatter, qint64 now)
{
    const StatusWords words(formatter);
    const PlantPower &power = facts.power;
    using Part = StatusWords::Part;
    const auto caveat = [&](const PowerFigure &figure, Part part) {
        return words.caveat(figure, part, now, facts.isStale);
    };
    QList<PlantFacts::Power> powers {
        {PlantFacts::Role::Pv, PlantFacts::tr("PV"), formatter.power(power.pv.kilowatts),
         StatusWords::production(power.pv.kilowatts), caveat(power.pv, Part::Inverter)},
        {PlantFacts::Role::House, PlantFacts::tr("House"), formatter.power(power.load.kilowatts),
         StatusWords::consumption(power.load.kilowatts), caveat(power.load, Part::Device)},
        {PlantFacts::Role::Grid, PlantFacts::tr("Grid"), formatter.power(magnitude(power.grid.kilowatts)),
         StatusWords::gridDirection(power.grid.kilowatts), caveat(power.grid, Part::Meter),
         power.grid.kilowatts.value_or(0) < 0}};
    if (facts.hasBattery)
        powers.append({PlantFacts::Role::Battery, PlantFacts::tr("Battery"),
                       formatter.power(magnitude(power.battery.kilowatts)),
                       StatusWords::batteryDirection(power.battery.kilowatts),
                       caveat(power.battery, Part::Battery)});
    return powers;
}

QList<PlantFacts::Energy> energiesOf(const PlantStore &store, const PlantCode &plant,
                                     const Formatter &formatter)
{
    QList<PlantFacts::Energy> energies;
    const auto add = [&](const QString &name, const QString &key, bool isToday, bool isAlways) {
        const Reading reading = store.plantReading(plant, key);
        if (reading.value() || isAlways)
            energies.append({name, formatter.energy(reading.value()), isToday});
    };
    add(PlantFacts::tr("Yield today"), u"day_power"_s, true, true);
    add(PlantFacts::tr("Consumed today"), u"day_use_energy"_s, true, false);
    add(PlantFacts::tr("Fed in today"), u"day_on_grid_energy"_s, true, false);
    add(PlantFacts::tr("Yield this month"), u"month_power"_s, false, true);
    add(PlantFacts::tr("Yield in total"), u"total_power"_s, false, true);
    return energies;
}

//! Of the devices whose power counts; others, a dongle for one, never report.
QString coverageOf(const PlantStore &store, const PlantCode &plant, const Formatter &formatter)
{
    int expected = 0;
    int reporting = 0;
    const QList<DeviceId> devices = store.deviceIds(plant);
    for (const DeviceId id : devices) {
        if (!isPowerPart(store.device(id)->typeId))
            continue;
        ++expected;
        const DataState state = store.deviceState(id);
        if (store.deviceReadingAt(id) != 0 && (state == DataState::Live || state == DataState::Asleep))
            ++reporting;
    }
    if (expected == 0)
        return {};
    return PlantFacts::tr("%1 of %n devices report", nullptr, expected)
        .arg(formatter.locale().toString(reporting));
}

} // namespace

PlantFacts PlantFacts::of(const PlantStore &store, const PlantCode &code, const Formatter &formatter,
                          qint64 now)
{
    const Plant &plant = *store.plant(code);
    PlantFacts facts;
    facts.name = plant.name.isEmpty() ? code.value : plant.name;
    facts.place = plant.address;
    if (plant.capacityKwp && *plant.capacityKwp > 0)
        facts.capacity = formatter.quantity(plant.capacityKwp, Unit::KilowattPeak, 1);
    facts.zone = plantZone(plant);
    facts.state = store.plantState(code);
    facts.isFaulty = store.plantReading(code, u"real_health_state"_s).value() == healthFaulty;
    facts.isStale = facts.state == DataState::Old || facts.state == DataState::Lost;
    facts.at = store.plantReadingAt(code);
    facts.age = facts.at == 0 ? tr("No data yet") : tr("Data: %1").arg(formatter.age(facts.at, now));
    facts.power = store.power(code);
    facts.hasBattery = facts.power.battery.partsExpected > 0 || facts.power.stateOfChargePercent.has_value();
    if (facts.power.stateOfChargePercent)
        facts.stateOfCharge = formatter.percent(facts.power.stateOfChargePercent);
    facts.coverage = coverageOf(store, code, formatter);
    facts.powers = powersOf(facts, formatter, now);
    facts.energies = energiesOf(store, code, formatter);
    return facts;
}
