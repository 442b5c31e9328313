// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deviceheadline.h"

#include "core/catalog/devicecatalog.h"
#include "core/catalog/enumcatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "core/store/plantstore.h"
#include "ui/format/labels.h"
#include "ui/format/statuswords.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Which keys head a device of a type; units come from the catalogue. Signs: `device-fields.md`, sign
//! conventions. The sign of type 41 is weakly known; the same default as for type 39 keeps the tree and the
//! composed plant power consistent.
struct Source
{
    int typeId;
    DeviceHeadline::Flow flow;
    QLatin1StringView powerKey;
    double sign; //!< of our convention (PlantPower) against the service's
    QLatin1StringView energyTodayKey;
    QLatin1StringView energyTotalKey;
    QLatin1StringView socKey;
};

using Flow = DeviceHeadline::Flow;

constexpr std::array Sources {
    Source {
        DeviceType::StringInverter, Flow::Output, "active_power"_L1, 1.0, "day_cap"_L1, "total_cap"_L1, {}},
    Source {DeviceType::ResidentialInverter,
            Flow::Output,
            "active_power"_L1,
            1.0,
            "day_cap"_L1,
            "total_cap"_L1,
            {}},
    Source {DeviceType::AllInOne, Flow::Output, "active_power"_L1, 1.0, "day_cap"_L1, "total_cap"_L1,
            "battery_soc"_L1},
    Source {DeviceType::GridMeter, Flow::Grid, "active_power"_L1, 1.0, {}, {}, {}},
    Source {DeviceType::PowerSensor, Flow::Grid, "active_power"_L1, 1.0, {}, {}, {}},
    Source {DeviceType::Emma, Flow::Grid, "active_power"_L1, -1.0, {}, {}, {}},
    Source {DeviceType::ResidentialBattery,
            Flow::Battery,
            "ch_discharge_power"_L1,
            1.0,
            {},
            {},
            "battery_soc"_L1},
    Source {DeviceType::EnergyStorage, Flow::Battery, "ch_discharge_power"_L1, 1.0, {}, {}, "battery_soc"_L1},
};

const Source *sourceOf(int typeId)
{
    const auto source =
        std::find_if(Sources.begin(), Sources.end(), [&](const Source &s) { return s.typeId == typeId; });
    return source == Sources.end() ? nullptr : &*source;
}

} // namespace

DeviceHeadlineKeys deviceHeadlineKeys(int typeId)
{
    const Source *source = sourceOf(typeId);
    if (!source)
        return {};
    return {source->powerKey, source->energyTodayKey, source->energyTotalKey, source->socKey};
}

DeviceHeadline deviceHeadline(const PlantStore &store, const Device &device, bool isReversed)
{
    const Source *source = sourceOf(device.typeId);
    if (!source)
        return {};
    const auto value = [&](QLatin1StringView key) {
        return key.isEmpty() ? std::nullopt : store.deviceReading(device.id, key).value();
    };
    DeviceHeadline headline;
    headline.flow = source->flow;
    headline.energyTodayKwh = value(source->energyTodayKey);
    headline.energyTotalKwh = value(source->energyTotalKey);
    headline.stateOfChargePercent = value(source->socKey);
    const Field *field = FieldCatalog::shared().find(device.typeId, FieldApi::Realtime, source->powerKey);
    const std::optional<double> power = value(source->powerKey);
    if (field && power) {
        if (const std::optional<double> kilowatts = convert(*power, field->unit, Unit::Kilowatt))
            headline.kilowatts = *kilowatts * source->sign * (isReversed ? -1.0 : 1.0);
    }
    return headline;
}

const Field *deviceStateField(int typeId)
{
    for (const QLatin1StringView key : {"inverter_state"_L1, "battery_status"_L1, "meter_status"_L1}) {
        if (const Field *field = FieldCatalog::shared().find(typeId, FieldApi::Realtime, key))
            return field;
    }
    return nullptr;
}

QString deviceStateText(const PlantStore &store, const Device &device)
{
    if (!DeviceCatalog::shared().hasRealtime(device.typeId))
        return QCoreApplication::translate("DeviceHeadline", "No live data");
    const DataState state = store.deviceState(device.id);
    if (state == DataState::Lost || state == DataState::Old)
        return StatusWords::dataState(state, store.deviceReadingAt(device.id) != 0);
    if (const Field *field = deviceStateField(device.typeId)) {
        if (const std::optional<double> code = store.deviceReading(device.id, field->key).value())
            return Labels::stateValue(*field, int(*code));
    }
    return StatusWords::dataState(state, store.deviceReadingAt(device.id) != 0);
}

bool isDeviceFaulty(const PlantStore &store, const Device &device)
{
    const DataState state = store.deviceState(device.id);
    if (state == DataState::Lost || state == DataState::Old)
        return false; // what it said is not known to be true any more
    if (const std::optional<double> code = store.deviceReading(device.id, u"inverter_state"_s).value())
        return EnumCatalog::shared().inverterState(int(*code)).stateClass == StateClass::Fault;
    constexpr double BatteryFaulty = 3; // `enums.json` batteryStatus
    return device.typeId == DeviceType::ResidentialBattery
        && store.deviceReading(device.id, u"battery_status"_s).value() == BatteryFaulty;
}
