// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/valuenotes.h"

#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<int> inverters {DeviceType::StringInverter, DeviceType::ResidentialInverter, DeviceType::AllInOne};
const QList<int> meters {DeviceType::GridMeter, DeviceType::PowerSensor};
const QList<int> emma {DeviceType::Emma};
const QList<int> plants {0};

struct Group
{
    QStringList keys;
    QList<int> types;
    const char *english;
};

// clang-format off
const QList<Group> &groups()
{
    static const QList<Group> list {
        {{u"run_state"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "Says whether the device is connected to the management system.")},
        {{u"inverter_state"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "Codes that are not documented are shown by their number.")},
        {{u"ab_u"_s}, inverters, QT_TRANSLATE_NOOP("ValueNotes",
            "Between two phases. Single-phase inverters may report their grid voltage here.")},
        {{u"bc_u"_s, u"ca_u"_s}, inverters, QT_TRANSLATE_NOOP("ValueNotes",
            "Between two phases; 0 or empty on single-phase inverters.")},
        {{u"a_u"_s}, inverters, QT_TRANSLATE_NOOP("ValueNotes", "Between phase and neutral.")},
        {{u"b_u"_s, u"c_u"_s, u"b_i"_s, u"c_i"_s}, inverters, QT_TRANSLATE_NOOP("ValueNotes",
            "0 or empty on single-phase inverters.")},
        {{u"ab_u"_s, u"bc_u"_s, u"ca_u"_s, u"b_u"_s, u"c_u"_s, u"b_i"_s, u"c_i"_s}, meters,
         QT_TRANSLATE_NOOP("ValueNotes", "Not available on single-phase meters.")},
        {{u"a_u"_s, u"a_i"_s}, emma, QT_TRANSLATE_NOOP("ValueNotes",
            "On single-phase wiring the value of the grid, otherwise of phase A.")},
        {{u"ab_u"_s, u"bc_u"_s, u"ca_u"_s, u"b_u"_s, u"c_u"_s, u"b_i"_s, u"c_i"_s}, emma,
         QT_TRANSLATE_NOOP("ValueNotes", "Three-phase wiring only, otherwise 0.")},
        {{u"efficiency"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "As the inverter reports it; it may stay at exactly 100 %.")},
        {{u"temperature"_s}, inverters, QT_TRANSLATE_NOOP("ValueNotes", "Inside the cabinet of the inverter.")},
        {{u"power_factor"_s, u"ex_power_factor"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "Between −1 and 1.")},
        {{u"active_power"_s}, inverters, QT_TRANSLATE_NOOP("ValueNotes",
            "Alternating-current output. A battery behind the inverter is included, so the value can differ from the "
            "PV input by more than the losses.")},
        {{u"active_power"_s}, meters, QT_TRANSLATE_NOOP("ValueNotes",
            "Positive: feeding into the grid; negative: taking from it. Wiring and logger settings can turn the sign "
            "round.")},
        {{u"active_power"_s}, emma, QT_TRANSLATE_NOOP("ValueNotes",
            "Positive: taking from the grid; negative: feeding into it. Other meters count the other way round.")},
        {{u"active_power_a"_s, u"active_power_b"_s, u"active_power_c"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "The sign means the same as that of the active power of all phases.")},
        {{u"active_cap"_s}, meters, QT_TRANSLATE_NOOP("ValueNotes",
            "Energy fed into the grid, with the usual wiring.")},
        {{u"reverse_active_cap"_s}, meters, QT_TRANSLATE_NOOP("ValueNotes",
            "Energy taken from the grid, with the usual wiring.")},
        {{u"active_cap"_s}, emma, QT_TRANSLATE_NOOP("ValueNotes",
            "Energy taken from the grid; other meters count the other way round.")},
        {{u"reverse_active_cap"_s}, emma, QT_TRANSLATE_NOOP("ValueNotes",
            "Energy fed into the grid; other meters count the other way round.")},
        {{u"positive_active_power"_s, u"reverse_active_power"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "A register of energy in the shoulder tariff, despite its name.")},
        {{u"positive_reactive_peak"_s, u"positive_reactive_power"_s, u"positive_reactive_valley"_s,
          u"positive_reactive_top"_s, u"reverse_reactive_peak"_s, u"reverse_reactive_power"_s,
          u"reverse_reactive_valley"_s, u"reverse_reactive_top"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "A register of energy; the service prints a unit of power for it.")},
        {{u"ex_active_power"_s, u"ex_reactive_power"_s, u"ex_active_cap"_s, u"ex_reverse_active_cap"_s}, {},
         QT_TRANSLATE_NOOP("ValueNotes",
            "What the external meter measures depends on the site: often a second generator or a branch.")},
        {{u"day_cap"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "Keeps its last value after sunset and may lag behind the power by one answer.")},
        {{u"mppt_power"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "Direct-current power of all inputs together.")},
        {{u"total_cap"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "Counted by the inverter itself.")},
        {{u"open_time"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "When the inverter last started.")},
        {{u"close_time"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "When the inverter last stopped; not available while it runs.")},
        {{u"pv{n}_u"_s, u"pv{n}_i"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "0 on inputs that are not used.")},
        {{u"mppt_{n}_cap"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "Stays 0 on models that do not meter each tracker.")},
        {{u"max_charge_power"_s, u"max_discharge_power"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "The limit of the moment; it moves with the state of charge and the temperature.")},
        {{u"ch_discharge_power"_s}, {DeviceType::ResidentialBattery, DeviceType::AllInOne},
         QT_TRANSLATE_NOOP("ValueNotes", "Positive: charging; negative: discharging.")},
        {{u"ch_discharge_power"_s}, {DeviceType::EnergyStorage}, QT_TRANSLATE_NOOP("ValueNotes",
            "The service does not say which sign means charging; positive is taken for charging.")},
        {{u"charge_discharge_power"_s, u"current"_s}, {DeviceType::LithiumRack}, QT_TRANSLATE_NOOP("ValueNotes",
            "The service does not say which sign means charging.")},
        {{u"busbar_u"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "Often several hundred volts.")},
        {{u"battery_soh"_s}, {DeviceType::ResidentialBattery}, QT_TRANSLATE_NOOP("ValueNotes",
            "Only some makes report it; 0 means unknown.")},
        {{u"ch_discharge_model"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "The working mode; the key is misspelt by the service.")},
        {{u"battery_unit_info"_s, u"battery_info"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes",
            "The health of each battery pack, as the service writes it.")},
        {{u"wind_direction"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "From 0 to 360 degrees.")},
        {{u"on_off_state"_s}, {}, QT_TRANSLATE_NOOP("ValueNotes", "0 means on.")},
        {{u"day_power"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "An energy despite its name; starts at 0 at the plant's midnight.")},
        {{u"month_power"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "An energy despite its name; today is included.")},
        {{u"total_power"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "An energy despite its name; counted by the management system since the plant was connected to it. What the "
            "inverters produced before is missing.")},
        {{u"day_income"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "In the currency of the plant, which the service does not name.")},
        {{u"total_income"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "In the currency of the plant, which the service does not name; refreshed once an hour.")},
        {{u"day_on_grid_energy"_s, u"day_use_energy"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "Empty in plants without a meter.")},
        {{u"capacity"_s}, plants, QT_TRANSLATE_NOOP("ValueNotes",
            "Power of all modules under standard test conditions.")},
    };
    return list;
}
// clang-format on

} // namespace

const QList<ValueNotes::Note> &ValueNotes::all()
{
    static const QList<Note> notes = [] {
        QList<Note> list;
        for (const Group &group : groups()) {
            for (const QString &key : group.keys)
                list.append({key, group.types, group.english});
        }
        return list;
    }();
    return notes;
}

QString ValueNotes::noteOf(const Field &field, int typeId)
{
    const QString &key = field.seriesKey.isEmpty() ? field.key : field.seriesKey;
    for (const Note &note : all()) {
        if (note.key == key && (note.deviceTypes.isEmpty() || note.deviceTypes.contains(typeId)))
            return QCoreApplication::translate("ValueNotes", note.english);
    }
    return {};
}
