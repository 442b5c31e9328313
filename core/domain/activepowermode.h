// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

//! How the plant's feed-in is limited now (`query-endpoints.md` §10.2). Where word and filled object disagree
//! the object is trusted.
struct ActivePowerMode
{
    enum class Mode { NoLimit, ZeroExport, LimitKilowatts, LimitPercent, Other };
    enum class Limitation { Unknown, TotalPower, SinglePhasePower };

    PlantCode plant;
    Mode mode = Mode::Other;
    QString modeText; //!< `controlMode` as sent
    Limitation limitation = Limitation::Unknown;
    std::optional<double> maxFeedInKw; //!< only for LimitKilowatts
    std::optional<double> maxFeedInPercent; //!< only for LimitPercent
    QStringList oddities; //!< what could not be read, by key path; never fatal

    friend bool operator==(const ActivePowerMode &, const ActivePowerMode &) = default;
};
