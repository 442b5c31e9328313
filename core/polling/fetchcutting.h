// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/fetchwish.h"

//! Knows which parts of a wish the stores lack, and cuts those into tasks.
class FetchCutter
{
public:
    using ZoneOf = std::function<QTimeZone(const PlantCode &)>;
    FetchCutter(const DataFetcher::Stores &stores, const ZoneOf &zoneOf, qint64 now)
        : m_stores(stores)
        , m_zoneOf(zoneOf)
        , m_now(now)
    {
    }

    //! Fills in the tasks of a wish whose other members are set. \a isRefused tells plants and devices that
    //! the service refuses: they are left out unless nothing else is asked for.
    void cutPlantReports(FetchWish &wish, const std::function<bool(const PlantCode &)> &isRefused);
    void cutDeviceReports(FetchWish &wish, const std::function<bool(DeviceId)> &isRefused);
    void cutDeviceDays(FetchWish &wish);

    //! Takes out of a task what has arrived meanwhile. False if nothing is left to ask for.
    bool isStillDue(const FetchWish &wish, FetchTask &task) const;

private:
    QTimeZone zoneOfDevice(DeviceId device) const;
    bool isBeforePlant(const PlantCode &plant, const QDate &last) const;
    bool isReportDue(const FetchWish &wish, const PlantCode &plant, const CalendarPeriod &period);
    bool isReportDue(const FetchWish &wish, DeviceId device, const CalendarPeriod &period);
    template <typename Id, typename Make>
    void cutReports(FetchWish &wish, const QList<Id> &ids, const std::function<QTimeZone(const Id &)> &zoneOf,
                    Make makeTask);

    const DataFetcher::Stores &m_stores;
    const ZoneOf &m_zoneOf;
    qint64 m_now;
    int m_looks = 0; // into the stores
};
