// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reportstore.h"

//! Which rows of an answer belong to a period, and when they are final: pure functions.
namespace ReportRows {

//! How long after the end of a period its report is called settled (ms). The row of an hour appears some 23
//! minutes after the hour (§8), and the zone that we think a plant is in may be wrong by an hour; the rest is
//! for a service that is late.
inline constexpr qint64 settlingTime = 3 * 3'600'000LL;

//! \a now: UTC ms of the answer. A Lifetime is never settled.
bool isSettled(const CalendarPeriod &period, const QTimeZone &zone, qint64 now);

//! End of a row of a report, UTC ms.
qint64 rowEnd(const StoredReport &report, int row, const CalendarPeriod &period, const QTimeZone &zone);
//! Whether one row is final: an hour of this morning is, when it was told late enough, although the day is
//! not.
bool isRowSettled(const StoredReport &report, int row, const CalendarPeriod &period, const QTimeZone &zone);

//! The rows \a rows of a table that belong to the period, ascending, the last of repeated ones. The zone of a
//! plant is a guess, so stamps are taken with tolerance: rows of days, months and years go to the nearest
//! start of one in \a zone, hours keep their stamp, and are all kept if they make one day wherever it begins.
StoredReport select(const CalendarPeriod &period, const QTimeZone &zone, const QList<qint64> &times,
                    const ReadingTable &values, QList<int> rows);

//! Some rows of a table, in this order, with the columns in which they have a value.
ReadingTable rowsOf(const ReadingTable &values, const QList<int> &rows);

} // namespace ReportRows
