// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/api/endpoints.h"
#include "core/domain/calendarperiod.h"

//! One piece of a wish: what one call asks for (a device's long day takes two).
struct FetchTask
{
    Endpoint endpoint = Endpoint::PlantHour;
    CalendarPeriod period; //!< of a report; the Day of device samples
    QList<PlantCode> plants;
    QList<DeviceId> devices;
    int typeId = 0; //!< of the devices
    qint64 instant = 0; //!< UTC ms: which period a report is about
    QList<QPair<qint64, qint64>> spans; //!< UTC ms, both ends included: of device samples, a call each
    int spansDone = 0;
    DeviceHistory gathered; //!< answers of these

    //! Calls still to be made.
    int callCount() const { return spans.isEmpty() ? 1 : int(spans.size()) - spansDone; }
};

//! A plant or device whose period has to be asked for, and when that period is in its own zone (UTC ms).
template <typename Id>
struct FetchPeriod
{
    Id id;
    qint64 start = 0;
    qint64 end = 0;
};

//! How wishes are cut into calls: pure functions, no clock, no network.
namespace FetchPlan {

Endpoint plantReportEndpoint(PeriodKind kind);
//! \a kind must not be Day.
Endpoint deviceReportEndpoint(PeriodKind kind);

//! Groups of at most \a batchMax that one call can ask for: one instant lies within the period of each of
//! them, at least two hours (a zone may be guessed wrong by one) from both ends. Periods without an end
//! (Lifetime) all go together.
template <typename Id>
struct Batch
{
    QList<Id> ids;
    qint64 instant = 0; //!< 0 for Lifetime
};
QList<Batch<PlantCode>> batches(QList<FetchPeriod<PlantCode>> wanted, int batchMax = 100);
QList<Batch<DeviceId>> batches(QList<FetchPeriod<DeviceId>> wanted, int batchMax = 100);

//! The spans of at most 24 hours that make a day: one, or two on the day when the clock is set back.
QList<QPair<qint64, qint64>> daySpans(const QDate &day, const QTimeZone &zone);

//! Takes out of \a tasks what one call of the older history can answer together with the task at \a first: up
//! to 10 devices of its type over up to 3 days in a row. Only whole days of all of these devices are taken.
QList<FetchTask> takeForLegacy(QList<FetchTask> &tasks, qsizetype first);

} // namespace FetchPlan
