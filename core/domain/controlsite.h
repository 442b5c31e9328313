// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

//! Who talks to the service for a plant (`control-endpoints.md` §2.1); decides ranges.
enum class ControllerKind { Direct, Dongle, Emma, SmartLogger, DistributedSmartLogger };

//! A battery that commands can reach (type 39).
struct ControlledBattery
{
    DeviceId id;
    DeviceDn dn;
    QString name;
    bool isForeign = false; //!< LG: no target SOC, no mode, no parameters, no dispatch (§2)
    std::optional<double> maxChargeW; //!< of the last real-time data; nothing if never told
    std::optional<double> maxDischargeW;
    std::optional<double> soc; //!< %, last known
    bool isOnline = true; //!< false only if the data say so

    friend bool operator==(const ControlledBattery &, const ControlledBattery &) = default;
};

//! What about a plant decides which commands it takes and within which limits. A snapshot of lists and live
//! data; made by controlSite() in core/control/controlsites.h.
struct ControlSite
{
    PlantCode plant;
    QString plantName;
    bool isResidential = false; //!< has a residential inverter, battery or EMMA
    ControllerKind controller = ControllerKind::Direct;
    int controllerCount = 0; //!< 0: inverters are connected directly
    bool isControllerOnline = true; //!< false only if the data say so
    bool hasInverter = false;
    QList<ControlledBattery> batteries;
    std::optional<double> ratedKw; //!< of all inverters together; nothing unless known of each

    friend bool operator==(const ControlSite &, const ControlSite &) = default;
};
