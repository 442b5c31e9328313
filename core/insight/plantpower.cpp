// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plantpower.h"

#include "core/catalog/enumcatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int communicationLost = 45056; // inverter state written by a SmartLogger

//! Factors from the catalogue's unit to kW, looked up once: this runs for every device at every poll.
struct PowerUnits
{
    double active = 1;
    double mppt = 1;
    double battery = 1;
};

double toKilowatts(int typeId, const QString &key)
{
    const Field *field = FieldCatalog::shared().find(typeId, FieldApi::Realtime, key);
    return field ? convert(1.0, field->unit, Unit::Kilowatt).value_or(1.0) : 1.0;
}

PowerUnits unitsFor(int typeId)
{
    return {toKilowatts(typeId, u"active_power"_s), toKilowatts(typeId, u"mppt_power"_s),
            toKilowatts(typeId, u"ch_discharge_power"_s)};
}

const PowerUnits &unitsOf(int typeId)
{
    static const PowerUnits string = unitsFor(DeviceType::StringInverter);
    static const PowerUnits residential = unitsFor(DeviceType::ResidentialInverter);
    static const PowerUnits allInOne = unitsFor(DeviceType::AllInOne);
    static const PowerUnits battery = unitsFor(DeviceType::ResidentialBattery);
    static const PowerUnits storage = unitsFor(DeviceType::EnergyStorage);
    static const PowerUnits gridMeter = unitsFor(DeviceType::GridMeter);
    static const PowerUnits sensor = unitsFor(DeviceType::PowerSensor);
    static const PowerUnits emma = unitsFor(DeviceType::Emma);
    static const PowerUnits none;
    switch (typeId) {
    case DeviceType::StringInverter:
        return string;
    case DeviceType::ResidentialInverter:
        return residential;
    case DeviceType::AllInOne:
        return allInOne;
    case DeviceType::ResidentialBattery:
        return battery;
    case DeviceType::EnergyStorage:
        return storage;
    case DeviceType::GridMeter:
        return gridMeter;
    case DeviceType::PowerSensor:
        return sensor;
    case DeviceType::Emma:
        return emma;
    default:
        return none;
    }
}

bool isInverter(int typeId)
{
    return typeId == DeviceType::StringInverter || typeId == DeviceType::ResidentialInverter
        || typeId == DeviceType::AllInOne;
}

bool isBattery(int typeId)
{
    // 60014 is left out: neither its sign nor its place in the plant is known.
    return typeId == DeviceType::ResidentialBattery || typeId == DeviceType::EnergyStorage
        || typeId == DeviceType::AllInOne;
}

bool isOffline(const PowerPart &part)
{
    return part.at == 0 || part.runState == 0.0 || part.inverterState == double(communicationLost);
}

bool isAsleep(const PowerPart &part)
{
    return !isOffline(part) && part.inverterState == double(EnumCatalog::NoIrradiation);
}

//! Adds up one figure and remembers its age and completeness.
class Sum
{
public:
    //! \a value is a number in kW or NaN.
    void add(const PowerPart &part, double value)
    {
        ++m_figure.partsExpected;
        if (isOffline(part) || std::isnan(value))
            return;
        m_total += value;
        m_oldest = std::min(m_oldest, part.at);
        ++m_figure.partsKnown;
    }

    //! Adds all parts of another figure, its value with the given sign.
    void add(const Sum &other, double sign)
    {
        m_figure.partsExpected += other.m_figure.partsExpected;
        m_figure.partsKnown += other.m_figure.partsKnown;
        m_total += sign * other.m_total;
        m_oldest = std::min(m_oldest, other.m_oldest);
    }

    bool isKnown() const { return m_figure.partsKnown > 0; }
    bool isExpected() const { return m_figure.partsExpected > 0; }

    PowerFigure figure() const
    {
        PowerFigure figure = m_figure;
        if (isKnown()) {
            figure.kilowatts = m_total + 0.0; // never -0.0
            figure.oldestMs = m_oldest;
        }
        return figure;
    }

private:
    PowerFigure m_figure;
    double m_total = 0;
    qint64 m_oldest = std::numeric_limits<qint64>::max();
};

//! The type whose devices measure the grid connection: EMMA before the gate meter before power sensors, which
//! may sit anywhere in a plant that has one of the others. 0 if there is none.
int gridMeterType(std::span<const PowerPart> parts)
{
    for (int type : {int(DeviceType::Emma), int(DeviceType::GridMeter), int(DeviceType::PowerSensor)}) {
        if (std::any_of(parts.begin(), parts.end(), [type](const PowerPart &p) { return p.typeId == type; }))
            return type;
    }
    return 0;
}

Sum sumGrid(std::span<const PowerPart> parts)
{
    const int type = gridMeterType(parts);
    Sum grid;
    const PowerPart *gate = nullptr;
    for (const PowerPart &part : parts) {
        if (part.typeId != type || type == 0)
            continue;
        // Exporting is positive with us and with meters; EMMA counts import as positive.
        const double sign = (type == DeviceType::Emma) != part.isReversed ? -1.0 : 1.0;
        if (type != DeviceType::GridMeter)
            grid.add(part, sign * part.activePower * unitsOf(type).active);
        else if (!gate || part.deviceId < gate->deviceId)
            gate = &part; // further meters of type 17 measure branches; the oldest id is the gate
    }
    if (gate) {
        const double sign = gate->isReversed ? -1.0 : 1.0;
        grid.add(*gate, sign * gate->activePower * unitsOf(type).active);
    }
    return grid;
}

std::optional<double> stateOfCharge(std::span<const PowerPart> parts)
{
    double weighted = 0;
    double capacity = 0;
    double sum = 0;
    int count = 0;
    bool hasEveryCapacity = true;
    for (const PowerPart &part : parts) {
        if (!isBattery(part.typeId) || isOffline(part) || std::isnan(part.stateOfCharge))
            continue;
        ++count;
        sum += part.stateOfCharge;
        if (part.ratedCapacity > 0) {
            weighted += part.stateOfCharge * part.ratedCapacity;
            capacity += part.ratedCapacity;
        } else {
            hasEveryCapacity = false;
        }
    }
    if (count == 0)
        return std::nullopt;
    return hasEveryCapacity ? weighted / capacity : sum / count;
}

} // namespace

bool isPowerPart(int typeId)
{
    return isInverter(typeId) || isBattery(typeId) || typeId == DeviceType::Emma
        || typeId == DeviceType::GridMeter || typeId == DeviceType::PowerSensor;
}

PlantPower composePlantPower(std::span<const PowerPart> parts)
{
    // A battery behind an inverter makes the inverter's AC power useless as a stand-in for PV.
    const bool hasDcBattery = std::any_of(parts.begin(), parts.end(), [](const PowerPart &part) {
        return part.typeId == DeviceType::ResidentialBattery || part.typeId == DeviceType::AllInOne;
    });
    Sum pv;
    Sum inverters;
    Sum battery;
    Sum acBattery;
    for (const PowerPart &part : parts) {
        const PowerUnits &units = unitsOf(part.typeId);
        if (isInverter(part.typeId)) {
            double ac = part.activePower * units.active;
            double dc = part.mpptPower * units.mppt;
            if (isAsleep(part)) {
                ac = std::isnan(ac) ? 0.0 : ac;
                dc = std::isnan(dc) ? 0.0 : dc;
            } else if (std::isnan(dc) && !hasDcBattery) {
                dc = ac;
            }
            inverters.add(part, ac);
            pv.add(part, dc);
        }
        if (isBattery(part.typeId)) {
            const double sign = part.isReversed ? -1.0 : 1.0;
            const double charging = sign * part.batteryPower * units.battery;
            battery.add(part, charging);
            if (part.typeId == DeviceType::EnergyStorage)
                acBattery.add(part, charging);
        }
    }
    const Sum grid = sumGrid(parts);

    PlantPower power;
    power.pv = pv.figure();
    power.inverters = inverters.figure();
    power.grid = grid.figure();
    power.battery = battery.figure();
    // A hybrid's AC power includes its battery, storage of its own (41) stands beside the inverters.
    Sum load;
    load.add(inverters, 1.0);
    load.add(grid, -1.0);
    load.add(acBattery, -1.0);
    power.load = load.figure();
    const bool isLoadKnown = grid.isKnown() && (inverters.isKnown() || !inverters.isExpected());
    if (!isLoadKnown) {
        power.load.kilowatts.reset();
        power.load.oldestMs = 0;
        if (!grid.isExpected())
            power.load = PowerFigure(); // without a meter nobody can say
    }
    power.stateOfChargePercent = stateOfCharge(parts);
    const bool isBatteryKnown = !battery.isExpected() || power.battery.isComplete();
    if (power.pv.isComplete() && power.load.isComplete() && power.grid.isComplete() && isBatteryKnown) {
        power.remainderKilowatts = *power.pv.kilowatts - *power.load.kilowatts - *power.grid.kilowatts
            - power.battery.kilowatts.value_or(0.0);
    }
    return power;
}
