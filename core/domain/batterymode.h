// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

//! One window of a time-of-use plan. Wall time, presumably the plant's (`query-endpoints.md` §10.1).
struct TouWindow
{
    QTime start;
    QTime end; //!< invalid with `endsAtMidnight`
    bool endsAtMidnight = false; //!< "24:00", or "00:00" as an end
    bool isCharge = true; //!< else discharge
    QList<int> weekdays; //!< 1 = Monday … 7 = Sunday, ascending

    friend bool operator==(const TouWindow &, const TouWindow &) = default;
};

//! The battery working mode that is set now (`query-endpoints.md` §10.1).
struct BatteryMode
{
    enum class Mode { MaximumSelfConsumption, FullyFedToGrid, TimeOfUse, ThirdPartyDispatch, Other };
    enum class SurplusPriority { Unknown, FeedIn, Charge };

    PlantCode plant;
    Mode mode = Mode::Other;
    QString modeText; //!< `operationMode` as sent
    SurplusPriority surplus = SurplusPriority::Unknown;
    std::optional<double> allowedGridChargeKw;
    QList<TouWindow> windows; //!< only for TimeOfUse
    QStringList oddities; //!< what could not be read, by key path; never fatal

    friend bool operator==(const BatteryMode &, const BatteryMode &) = default;
};
