// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "core/domain/ids.h"
#include "core/insight/confidence.h"

#include <QHash>
#include <QList>

#include <optional>

//! The yield of one plant on one day, as a report or the present values tell it.
struct PlantDayYield
{
    PlantCode plant;
    std::optional<double> latitude; //!< degrees
    std::optional<double> longitude; //!< degrees
    std::optional<double> capacityKwp; //!< 0 is not known: unfinished plants have it
    std::optional<double> kilowattHours; //!< PV yield
    qint64 dayStart = 0; //!< UTC ms of the plant's midnight
    qint64 countedUntil = 0; //!< UTC ms up to which the yield counts; the end of the day once it is over
    bool isProvisional = false; //!< the day goes on, or its report is not settled
};

//! A plant beside its neighbours on one day: they had the same clouds.
struct YieldComparison
{
    enum class Verdict {
        Unknown, //!< no yield, no capacity or no place is known
        TooFewNeighbours,
        TooLittleSun, //!< night, snow or a dark day: all yield little, nothing can be told from it
        AsNeighbours, //!< also more than they
        Below, //!< clearly less
        FarBelow //!< half or less
    };

    Verdict verdict = Verdict::Unknown;
    std::optional<double> specificYield; //!< kWh/kWp
    std::optional<double> neighbourMedian; //!< kWh/kWp
    std::optional<double> shareOfNeighbours; //!< 1 = as the median
    int neighbourCount = 0;
    double radiusKm = 0; //!< distance of the farthest neighbour that counted
    double missingKilowattHours = 0; //!< what the neighbours' median would have given more; 0 if not less
    bool isProvisional = false;
    Confidence confidence = Confidence::None;

    bool isBelow() const { return verdict == Verdict::Below || verdict == Verdict::FarBelow; }
};

//! Compares every plant with up to 15 others within 60 km whose day is the same and counts up to the same
//! moment (plants whose zone is out of step, and settled beside provisional values, are no neighbours). The
//! own yield is no part of the median. Order as given. Pure.
QList<YieldComparison> compareYields(const QList<PlantDayYield> &yields);

//! What is known about a plant, for the triage.
struct TriageFacts
{
    PlantCode plant;
    bool isDisconnected = false;
    bool isFaulty = false;
    bool isOld = false; //!< the data are overdue, but the connection is not known to be lost
    bool isWaiting = false; //!< no value ever came
    int silentDevices = 0; //!< devices that are lost while the plant is not
    int faultyDevices = 0;
    QHash<AlarmSeverity, int> activeAlarms;
    int deadStrings = 0; //!< of all inverters, by a day of history
    int weakStrings = 0; //!< and shaded ones
    QList<YieldComparison> recentDays; //!< newest first; days without a verdict may be left out
};

//! Why somebody should look at a plant.
struct AttentionReason
{
    //! The worst first.
    enum class Kind {
        Disconnected,
        Faulty,
        CriticalAlarm,
        FarBelowNeighbours,
        MajorAlarm,
        DeadString,
        FaultyDevice,
        SilentDevice,
        OldData,
        BelowNeighbours,
        MinorAlarm,
        WeakString,
        Warning
    };
    Kind kind = Kind::Warning;
    int count = 1; //!< alarms, devices, strings; of the yield the days in a row
    std::optional<double> share; //!< of the neighbours' yield

    friend bool operator==(const AttentionReason &, const AttentionReason &) = default;
};

struct Attention
{
    PlantCode plant;
    QList<AttentionReason> reasons; //!< the worst first; never empty
    double missingKilowattHours = 0; //!< on the newest judged day
};

//! The plants that need somebody, the most urgent first: by the worst reason, then the number of reasons,
//! then the energy that is missing, then the order given. A disconnected plant is not accused of a low yield
//! or of silent devices on top. Pure.
QList<Attention> triage(const QList<TriageFacts> &plants);

namespace TriageRules {
inline constexpr double radiusKm = 60;
inline constexpr int mostNeighbours = 15;
inline constexpr int leastNeighbours = 3;
inline constexpr qint64 outOfStepMs = 31 * 60'000; //!< midnights further apart are other days
inline constexpr qint64 sameMomentMs = 20 * 60'000; //!< of running days: answers further apart do not compare
inline constexpr double sunKwhPerKwp = 0.6; //!< neighbours' median from which a day is judged
inline constexpr double runningSunKwhPerKwp = 1.2; //!< the same while the day goes on
inline constexpr double belowShare = 0.8;
inline constexpr double farBelowShare = 0.5;
inline constexpr double spreads = 3; //!< so many median deviations below is more than chance
} // namespace TriageRules
