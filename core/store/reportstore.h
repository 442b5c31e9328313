// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/domain/calendarperiod.h"

#include <QObject>

#include <functional>
#include <memory>

class Archive;
class Clock;

//! The rows of one report: of one plant or device in one period.
struct StoredReport
{
    QList<qint64> times; //!< UTC ms, ascending: starts of the local hours, days, months or years
    ReadingTable values; //!< a row for each of `times`, in the catalogue's units
    qint64 fetchedAt = 0; //!< UTC ms of the answer
    //! The period was over, and its reporting delay too, when this was fetched: it will not change any more.
    //! Else the newest rows are provisional (`query-endpoints.md` §8).
    bool isSettled = false;

    bool isEmpty() const { return times.isEmpty(); }
};

//! Reports of plants and devices of one account, in memory and in the archive. What was fetched is kept over
//! a restart; a provisional report is replaced by a newer one, a settled one never by a provisional one.
class ReportStore : public QObject
{
    Q_OBJECT
public:
    //! \a archive may be null (memory only) and must outlive the store.
    ReportStore(Archive *archive, Clock &clock, QObject *parent = nullptr);
    ~ReportStore() override;

    //! Null if it was never fetched; valid until the next apply or clear. An empty report that was fetched is
    //! not null: the service had nothing. Reads the archive if need be (well below a millisecond).
    const StoredReport *plantReport(const PlantCode &plant, const CalendarPeriod &period) const;
    //! \a period must not be a Day: devices have no hourly report (§9).
    const StoredReport *deviceReport(DeviceId device, const CalendarPeriod &period) const;

    //! Takes an answer about the period of \a asked; plants without a row get an empty report. \a period is
    //! in each plant's own calendar, \a zoneOf gives its zone.
    void applyPlantReport(const QList<PlantCode> &asked, const CalendarPeriod &period,
                          const PlantReportRows &answer,
                          const std::function<QTimeZone(const PlantCode &)> &zoneOf);
    void applyDeviceReport(const QList<DeviceId> &asked, const CalendarPeriod &period,
                           const DeviceReportRows &answer, const std::function<QTimeZone(DeviceId)> &zoneOf);
    void clear();

Q_SIGNALS:
    //! Once for every plant of an answer, after all are taken in.
    void plantReportChanged(const PlantCode &plant, const CalendarPeriod &period);
    void deviceReportChanged(DeviceId device, const CalendarPeriod &period);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
