// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlsites.h"

#include "core/domain/device.h"
#include "core/store/plantstore.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ControllerKind> controllerOf(int typeId)
{
    switch (typeId) {
    case DeviceType::Dongle:
        return ControllerKind::Dongle;
    case DeviceType::Emma:
        return ControllerKind::Emma;
    case DeviceType::SmartLogger:
        return ControllerKind::SmartLogger;
    case DeviceType::DistributedSmartLogger:
        return ControllerKind::DistributedSmartLogger;
    default:
        return std::nullopt;
    }
}

//! No key tells the maker: models and names of LG's batteries do ("RESU10H", "LG Chem").
bool isForeign(const Device &battery)
{
    static const QRegularExpression maker(uR"(\bLG\b|\bLG[-_ ]?(Chem|Energy)|\bRESU)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return maker.match(battery.model).hasMatch() || maker.match(battery.name).hasMatch();
}

bool isOffline(const PlantStore &plants, DeviceId id)
{
    // 0: not connected; a battery has a word of its own for it (`enums.json` runStates, batteryStatus).
    return plants.deviceReading(id, u"run_state"_s).value() == 0.0
        || plants.deviceReading(id, u"battery_status"_s).value() == 0.0;
}

//! Real-time data tell no rated power, but model names do: "SUN2000-4.95KTL-L1", "SUN5000-17K-MB0".
std::optional<double> ratedKwOf(const Device &inverter)
{
    static const QRegularExpression size(uR"(-(\d+(?:\.\d+)?)K(?:TL)?(?:-|$))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(inverter.model);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

std::optional<double> limitOf(const PlantStore &plants, DeviceId id, const QString &key)
{
    const auto watts = plants.deviceReading(id, key).value();
    return watts && *watts > 0 ? watts : std::nullopt; // 0 is what a device says that does not know
}

ControlledBattery batteryOf(const PlantStore &plants, const Device &device)
{
    ControlledBattery battery;
    battery.id = device.id;
    battery.dn = device.dn;
    battery.name = device.name;
    battery.isForeign = isForeign(device);
    battery.maxChargeW = limitOf(plants, device.id, u"max_charge_power"_s);
    battery.maxDischargeW = limitOf(plants, device.id, u"max_discharge_power"_s);
    battery.soc = plants.deviceReading(device.id, u"battery_soc"_s).value();
    battery.isOnline = !isOffline(plants, device.id);
    return battery;
}

} // namespace

ControlSite controlSite(const PlantStore &plants, const PlantCode &plant)
{
    ControlSite site;
    site.plant = plant;
    if (const Plant *known = plants.plant(plant))
        site.plantName = known->name;
    double ratedKw = 0;
    bool isRatedKnown = true;
    const QList<DeviceId> devices = plants.deviceIds(plant);
    for (const DeviceId id : devices) {
        const Device &device = *plants.device(id);
        if (const auto kind = controllerOf(device.typeId)) {
            if (++site.controllerCount == 1) {
                site.controller = *kind;
                site.isControllerOnline = !isOffline(plants, id);
            }
        }
        const bool isInverter =
            device.typeId == DeviceType::ResidentialInverter || device.typeId == DeviceType::StringInverter;
        if (isInverter) {
            const auto rated = ratedKwOf(device);
            isRatedKnown = isRatedKnown && rated;
            ratedKw += rated.value_or(0);
            site.hasInverter = true;
        }
        if (device.typeId == DeviceType::ResidentialBattery)
            site.batteries << batteryOf(plants, device);
        if (device.typeId == DeviceType::ResidentialInverter
            || device.typeId == DeviceType::ResidentialBattery || device.typeId == DeviceType::Emma)
            site.isResidential = true;
    }
    if (site.hasInverter && isRatedKnown)
        site.ratedKw = ratedKw;
    return site;
}
