// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worldorder.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Simulation {

class Portfolio;

//! Who talks to the service for a plant (`control-endpoints.md` §2.1).
enum class Controller { Direct, Dongle, Emma, SmartLogger, DistributedSmartLogger };

//! What decides which commands a plant takes and within which ranges.
struct PlantProfile
{
    Controller controller = Controller::Direct;
    int controllers = 0; //!< 0: the inverter is connected directly
    bool isOnline = true; //!< the controller, or the inverter that is connected directly
    bool isBatteryOnline = true;
    bool hasBattery = false; //!< of type 39; the all-in-one's too, by switch
    bool isForeignBattery = false; //!< LG
    bool hasScheduledTasks = false; //!< switched on at the plant (since 25.1.0)
    bool isResidential = true;
    bool isOffered = true; //!< the controller's page offers the settings
    double ratedKw = 0; //!< of all inverters

    bool isLogger() const
    {
        return controller == Controller::SmartLogger || controller == Controller::DistributedSmartLogger;
    }

    //! From the world's lists and what is set there.
    static PlantProfile of(const Portfolio &portfolio, int plant, qint64 now, bool allInOne);
    //! Takes the members that are there, with the names of toJson(); false and *error (not null) on an
    //! unknown name or a wrong type, nothing changed then.
    bool apply(const QJsonObject &changes, QString *error);
    QJsonObject toJson() const;
};

} // namespace Simulation
