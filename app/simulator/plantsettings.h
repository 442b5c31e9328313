// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Simulation {

struct TariffWindow
{
    QString start, end; //!< HH:MM, plant-local
    bool isCharge = true;
    QList<int> weekdays; //!< 1 = Monday …
};

//! What is set at a plant (`query-endpoints.md` §10). Words as the API has them.
struct PlantSettings
{
    QString batteryMode; //!< empty = no battery
    QString surplus; //!< `redundantPVEnergyPriority`, for TOU
    double gridChargeKw = 0;
    QList<TariffWindow> windows;

    QString activePowerMode;
    QString limitation; //!< `limitationMode`
    double limit = 0; //!< kW or %

    int controllers = 1; //!< Dongles, loggers and EMMAs; 0 = the inverter is connected directly
    bool isOffered = true; //!< the controller offers the settings
    bool isOnline = true;

    bool isForeignBattery = false; //!< LG
    bool hasScheduledTasks = false; //!< switched on at the plant (`control-endpoints.md` §7.1)
    bool isResidential = true;
};

} // namespace Simulation
