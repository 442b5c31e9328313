// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/fieldgroup.h"

#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Keys (of a series: the pattern) whose unit alone would put them in the wrong place.
const QHash<QString, FieldGroup> &groupsByKey()
{
    using G = FieldGroup;
    static const QHash<QString, FieldGroup> groups {
        {u"pv{n}_u"_s, G::Strings},
        {u"pv{n}_i"_s, G::Strings},
        {u"pv_input_voltage"_s, G::Strings},
        {u"pv_input_current"_s, G::Strings},
        {u"dc_i{n}"_s, G::Strings}, // combiner boxes
        {u"photc_u"_s, G::Strings},
        {u"photc_i"_s, G::Strings},
        {u"center_u"_s, G::Strings}, // central inverters
        {u"center_i"_s, G::Strings},
        {u"center_i_{n}"_s, G::Strings},
        {u"mppt_{n}_cap"_s, G::Mppt},
        {u"mppt_total_cap"_s, G::Mppt},
        {u"battery_status"_s, G::Battery},
        {u"battery_state"_s, G::Battery},
        {u"battery_soc"_s, G::Battery},
        {u"battery_soh"_s, G::Battery},
        {u"battery_unit_info"_s, G::Battery},
        {u"battery_info"_s, G::Battery},
        {u"max_charge_power"_s, G::Battery},
        {u"max_discharge_power"_s, G::Battery},
        {u"ch_discharge_power"_s, G::Battery},
        {u"ch_discharge_model"_s, G::Battery}, // a mode, not a model
        {u"charge_discharge_power"_s, G::Battery},
        {u"busbar_u"_s, G::Battery},
        {u"rated_capacity"_s, G::Battery},
        {u"total_capacity"_s, G::Battery},
        {u"soc"_s, G::Battery},
        {u"remaining_backup_time"_s, G::Battery},
        {u"total_discharge_times"_s, G::Battery},
        {u"power_factor"_s, G::Grid},
        {u"ex_power_factor"_s, G::Grid},
        {u"efficiency"_s, G::Power},
        {u"load_rate"_s, G::Power},
        {u"perpower_ratio"_s, G::Energy},
        {u"performance_ratio"_s, G::Energy},
        {u"yield_deviation"_s, G::Energy},
        {u"wind_direction"_s, G::Weather},
    };
    return groups;
}

//! Of devices that have only a battery or only modules: their volts and amperes are not those of the grid.
FieldGroup directCurrentGroup(const Field &field)
{
    constexpr int solarModuleGroup = 60043;
    constexpr int solarModule = 60044;
    if (field.deviceTypes.contains(DeviceType::LithiumRack))
        return FieldGroup::Battery;
    if (field.deviceTypes.contains(solarModuleGroup) || field.deviceTypes.contains(solarModule))
        return FieldGroup::Strings;
    return FieldGroup::Grid;
}

FieldGroup groupByDimension(const Field &field)
{
    switch (unitSpec(field.unit).dimension) {
    case Dimension::ReactivePower:
        // The tariff registers of meters: energy, printed with a unit of power (`device-fields.md`, trap 3).
        return field.kind == FieldKind::Counter ? FieldGroup::Energy : FieldGroup::Power;
    case Dimension::Power:
    case Dimension::ApparentPower:
    case Dimension::PeakPower:
        return FieldGroup::Power;
    case Dimension::Energy:
    case Dimension::ReactiveEnergy:
        return FieldGroup::Energy;
    case Dimension::Voltage:
    case Dimension::Current:
    case Dimension::Frequency:
        return directCurrentGroup(field);
    case Dimension::Temperature:
        return FieldGroup::Temperature;
    case Dimension::Irradiance:
    case Dimension::Irradiation:
    case Dimension::Speed:
        return FieldGroup::Weather;
    case Dimension::Money:
        return FieldGroup::Revenue;
    case Dimension::Time:
        return FieldGroup::Status;
    case Dimension::None:
    case Dimension::Ratio:
    case Dimension::Angle:
    case Dimension::Mass:
    case Dimension::Count:
        break;
    }
    return FieldGroup::Other;
}

} // namespace

FieldGroup fieldGroupOf(const Field &field)
{
    if (!field.isKnown)
        return FieldGroup::Undocumented;
    const auto byKey = groupsByKey().constFind(field.seriesKey.isEmpty() ? field.key : field.seriesKey);
    if (byKey != groupsByKey().cend())
        return *byKey;
    if (field.kind == FieldKind::State || field.kind == FieldKind::Timestamp)
        return FieldGroup::Status;
    return groupByDimension(field);
}
