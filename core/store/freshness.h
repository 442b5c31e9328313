// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

enum class DataState;

//! How old data may be before it is called something else than live. Pure rules; ages are in milliseconds.
namespace Freshness {

inline constexpr qint64 pollPeriodMs = 315'000; //!< `flow-control.md` §7.8
inline constexpr qint64 nightPeriodMs = 15 * 60'000; //!< cadence of a sleeping plant, §7.8
inline constexpr qint64 marginMs = 60'000; //!< queueing, 100 plants a call

//! Ages from which on data are no longer what they were; by default those of the fastest polling.
struct Limits
{
    qint64 live = 2 * pollPeriodMs + marginMs; //!< older is old
    qint64 night = 2 * nightPeriodMs + marginMs; //!< the same for a sleeping plant
    qint64 lost = 60 * 60'000; //!< older is lost
    qint64 gap = nightPeriodMs + 5 * 60'000; //!< answers further apart do not make one line of a chart

    friend bool operator==(const Limits &, const Limits &) = default;
};

//! The limits of a slower polling: one answer may fail before anything is called old, three before it is
//! lost.
Limits limitsFor(qint64 realtimeMs);

//! What the rules look at; absent values are NaN.
struct DeviceFacts
{
    qint64 at = 0; //!< UTC ms of the last answer; 0 if none
    double runState;
    double inverterState;
    bool isInverter = false;
};

bool isAsleep(const DeviceFacts &facts, qint64 now, const Limits &limits = {});
//! \a isPlantAsleep: all inverters of its plant sleep, so it is asked less often.
DataState stateOf(const DeviceFacts &facts, qint64 now, bool isPlantAsleep, const Limits &limits = {});
//! \a at: the newest answer about the plant or one of its devices. \a health: real_health_state, NaN if
//! absent.
DataState plantStateOf(qint64 at, double health, bool isPlantAsleep, qint64 now, const Limits &limits = {});

} // namespace Freshness
