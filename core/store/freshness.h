// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

enum class DataState;

//! How old data may be before it is called something else than live. Pure rules.
namespace Freshness {

inline constexpr qint64 pollPeriodMs = 315'000; //!< `flow-control.md` §7.8
inline constexpr qint64 nightPeriodMs = 15 * 60'000; //!< cadence of a sleeping plant, §7.8
inline constexpr qint64 marginMs = 60'000; //!< queueing, 100 plants a call
inline constexpr qint64 liveLimitMs = 2 * pollPeriodMs + marginMs;
inline constexpr qint64 nightLimitMs = 2 * nightPeriodMs + marginMs;
inline constexpr qint64 lostLimitMs = 60 * 60'000;

//! What the rules look at; absent values are NaN.
struct DeviceFacts
{
    qint64 at = 0; //!< UTC ms of the last answer; 0 if none
    double runState;
    double inverterState;
    bool isInverter = false;
};

bool isAsleep(const DeviceFacts &facts, qint64 now);
//! \a isPlantAsleep: all inverters of its plant sleep, so it is asked less often.
DataState stateOf(const DeviceFacts &facts, qint64 now, bool isPlantAsleep);
//! \a at: the newest answer about the plant or one of its devices. \a health: real_health_state, NaN if
//! absent.
DataState plantStateOf(qint64 at, double health, bool isPlantAsleep, qint64 now);

} // namespace Freshness
