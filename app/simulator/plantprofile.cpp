// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantprofile.h"

#include "portfolio.h"

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView controllerNames[] = {"direct"_L1, "dongle"_L1, "emma"_L1, "smartLogger"_L1,
                                                 "distributedSmartLogger"_L1};

struct Flag
{
    QLatin1StringView name;
    bool PlantProfile::*member;
};

constexpr Flag flags[] = {
    {"online"_L1, &PlantProfile::isOnline},
    {"batteryOnline"_L1, &PlantProfile::isBatteryOnline},
    {"battery"_L1, &PlantProfile::hasBattery},
    {"foreignBattery"_L1, &PlantProfile::isForeignBattery},
    {"scheduledTasks"_L1, &PlantProfile::hasScheduledTasks},
    {"residential"_L1, &PlantProfile::isResidential},
    {"settingsOffered"_L1, &PlantProfile::isOffered},
};

} // namespace

PlantProfile PlantProfile::of(const Portfolio &portfolio, int plant, qint64 now, bool allInOne)
{
    const SimulatedWorld &world = portfolio.world();
    const PlantSettings settings = world.settings(plant, now);
    PlantProfile profile;
    profile.controllers = settings.controllers;
    profile.isOnline = settings.isOnline;
    profile.isOffered = settings.isOffered;
    profile.isForeignBattery = settings.isForeignBattery;
    profile.hasScheduledTasks = settings.hasScheduledTasks;
    profile.isResidential = settings.isResidential;

    const SimulatedPlant &entry = world.plants().at(plant);
    int firstInverter = -1;
    for (int i = entry.firstDevice; i < entry.firstDevice + entry.deviceCount; ++i) {
        const SimulatedDevice &device = world.devices().at(i);
        profile.ratedKw += device.ratedKw;
        switch (device.typeId) {
        case 2:
            profile.controller = Controller::SmartLogger;
            break;
        case 62:
            profile.controller = Controller::Dongle;
            break;
        case 63:
            profile.controller = Controller::DistributedSmartLogger;
            break;
        case 23070:
            profile.controller = Controller::Emma;
            break;
        case 39:
            profile.hasBattery = true;
            break;
        case 23093:
            profile.hasBattery = profile.hasBattery || allInOne;
            break;
        case 1:
        case 38:
            firstInverter = firstInverter < 0 ? i : firstInverter;
            break;
        default:
            break;
        }
    }
    const std::vector<ActiveFault> faults = world.faults(plant, now);
    // The battery speaks through the first inverter, and where nothing is in between, so does the plant.
    const bool isReached =
        profile.isOnline && std::none_of(faults.begin(), faults.end(), [&](const ActiveFault &fault) {
            return fault.kind == FaultKind::Offline && fault.device == firstInverter;
        });
    profile.isBatteryOnline = isReached;
    if (profile.controller == Controller::Direct)
        profile.isOnline = isReached;
    return profile;
}

bool PlantProfile::apply(const QJsonObject &changes, QString *error)
{
    PlantProfile next = *this;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString name = change.key();
        const QJsonValue value = change.value();
        const auto flag =
            std::find_if(std::begin(flags), std::end(flags), [&](const Flag &f) { return f.name == name; });
        if (flag != std::end(flags) && value.isBool()) {
            next.*flag->member = value.toBool();
            continue;
        }
        const auto kind = std::find(std::begin(controllerNames), std::end(controllerNames), value.toString());
        if (name == "controller"_L1 && kind != std::end(controllerNames)) {
            next.controller = Controller(kind - std::begin(controllerNames));
            next.controllers = next.controller == Controller::Direct ? 0 : std::max(1, next.controllers);
        } else if (name == "controllers"_L1 && value.toInt(-1) >= 0) {
            next.controllers = value.toInt();
        } else if (name == "ratedKw"_L1 && value.toDouble(-1) >= 0) {
            next.ratedKw = value.toDouble();
        } else {
            *error = u"unknown fact or wrong value: %1"_s.arg(name);
            return false;
        }
    }
    *this = next;
    return true;
}

QJsonObject PlantProfile::toJson() const
{
    QJsonObject json {{"controller"_L1, controllerNames[int(controller)]},
                      {"controllers"_L1, controllers},
                      {"ratedKw"_L1, ratedKw}};
    for (const Flag &flag : flags)
        json.insert(flag.name, this->*flag.member);
    return json;
}

} // namespace Simulation
