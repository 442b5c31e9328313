// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/device.h"

#include <QCoreApplication>

class PlantStore;

//! Which device --device means.
class DeviceChoice
{
    Q_DECLARE_TR_FUNCTIONS(DeviceChoice)
public:
    //! By id, DN or serial number, else by name (whatever its case), among the devices of \a plant or all if
    //! it is empty. Null with a \a problem in words if none or several fit.
    static const Device *choose(const PlantStore &store, const PlantCode &plant, const QString &word,
                                QString &problem);
};
