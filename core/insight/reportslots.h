// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"

#include <QList>

struct StoredReport;

//! One row a report should have: an hour of a day, a day of a month …
struct ReportSlot
{
    qint64 start = 0, end = 0; //!< UTC ms; the end is not included
    int row = -1; //!< of StoredReport::values; −1 if the report has none
    bool isExpected = false; //!< it has begun, and the plant was there
    bool isRunning = false; //!< it has begun and is not over
    //! The value may still come or grow: the report was fetched before the slot and the reporting delay were over
    //! (`query-endpoints.md` §8).
    bool isProvisional = false;

    friend bool operator==(const ReportSlot &, const ReportSlot &) = default;
};

//! The rows of a period and what the report has of them. \a report may be null. \a firstDay: of the plant, in
//! its calendar; invalid if unknown. \a now: UTC ms. Where the stamps of a day's report do not fit the hours
//! of \a zone (the zone of a plant is a guess), the stamps count. A Lifetime starts with the plant or with
//! its first row that has a value. Pure.
QList<ReportSlot> reportSlots(const StoredReport *report, const CalendarPeriod &period, const QTimeZone &zone,
                              const QDate &firstDay, qint64 now);
//! Number of the slot within its period by the calendar: the hour of the clock, the day of the month, the
//! month, the year. Slots of two periods with the same number belong side by side.
int slotNumber(PeriodKind kind, qint64 start, const QTimeZone &zone);
