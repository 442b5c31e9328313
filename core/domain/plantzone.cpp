// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plantzone.h"

QTimeZone plantZone(const Plant &plant, const QTimeZone &systemZone)
{
    if (!plant.gridConnection.isValid())
        return systemZone;
    const int offset = plant.gridConnection.offsetFromUtc();
    if (systemZone.offsetFromUtc(plant.gridConnection) == offset)
        return systemZone;
    return QTimeZone(offset);
}
