// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>

#include <optional>

//! Static data of a plant, as the plant list gives it (`query-endpoints.md` §4.1).
struct Plant
{
    PlantCode code;
    QString name;
    QString address; //!< empty if unknown
    std::optional<double> latitude; //!< degrees, north positive
    std::optional<double> longitude; //!< degrees, east positive
    std::optional<double> capacityKwp; //!< total string capacity in kWp; 0 for unfinished plants
    QString contactPerson;
    QString contactMethod;
    QDateTime gridConnection; //!< with the plant's UTC offset of that date; null if unknown

    friend bool operator==(const Plant &, const Plant &) = default;
};
