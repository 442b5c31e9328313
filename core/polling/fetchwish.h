// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/datafetcher.h"
#include "core/polling/fetchplan.h"

class PendingCall;
struct StoredReport;
struct DeviceDay;

#include <QPointer>

//! One wish of the DataFetcher with what is left of it.
struct FetchWish
{
    FetchProgress progress;
    QList<CalendarPeriod> periods; //!< of reports
    Priority priority = Priority::Backfill;
    qint64 madeAt = 0; //!< UTC ms
    qint64 olderThanMs = 0;
    QList<FetchTask> tasks; //!< not sent yet, in the order in which they are
    QList<FetchTask> inFlight; //!< answered by one call
    QPointer<PendingCall> call;
    quint64 flight = 0; //!< number of that call; 0 without one
    quint64 servedAt = 0; //!< number of the last call: who has waited longest goes first
    int failuresInARow = 0;
    ApiError failure; //!< of the last call that failed for good; a network that is gone is no such failure
    FetchProgress told; //!< what was emitted last

    //! True if both ask for the same.
    bool isSameAs(const FetchWish &other) const;
    //! Whether a report has to be asked for. Null: it never was.
    bool isDue(const StoredReport *report, qint64 now) const;
    bool isDue(const DeviceDay *day, qint64 now) const;

private:
    bool isDue(bool isFinal, bool isEmpty, qint64 fetchedAt, qint64 now) const;
};
