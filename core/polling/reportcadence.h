// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"

//! How often the reports of the running periods are asked for (`flow-control.md` §7.8): pure functions.
namespace ReportCadence {

//! Time between two looks (ms) at what is on the screen: hours of today each hour, days of this month each
//! six hours, the rest once a day.
qint64 interval(PeriodKind kind);
//! At other plants: their hours each two hours, the rest as above.
qint64 hiddenInterval(PeriodKind kind);
//! In the first five hours of a plant's day little changes, and the calls of a day are few.
inline constexpr qint64 nightLength = 5 * 3'600'000LL;
inline constexpr qint64 nightInterval = 3 * 3'600'000LL;
//! Calls in 24 hours that stay for the user.
inline constexpr int userReserve = 3;
//! While a person fetches hours of long ago under the same allowance, which this would use up.
inline constexpr qint64 sharedInterval = 6 * 3'600'000LL;

//! The first row of a period appears this long after its start (ms): before, there is nothing to ask for
//! (§8).
inline constexpr qint64 firstRowAfter = 84 * 60'000LL;

//! Whether a report told at \a fetchedAt is worth asking for again. New rows appear some 23 minutes after the
//! hour, so looks follow marks shortly after that rather than distances; \a offset (ms, below ten minutes)
//! keeps programs of different people apart.
bool isDue(qint64 fetchedAt, qint64 interval, qint64 offset, qint64 now);

//! The number of looks in 24 hours, the one that settles a period that is over included.
double looksADay(PeriodKind kind, qint64 interval);

} // namespace ReportCadence
