// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historystore.h"

#include "core/domain/calendarperiod.h"
#include "core/store/reportrows.h"
#include "core/util/clock.h"

#include <QCache>

namespace {

//! A sample is there well within this time (ms) after its instant; a day that was asked for later has its
//! last.
constexpr qint64 sampleDelay = 30 * 60'000;
constexpr qsizetype memoryKilobytes = 128 * 1024; // a month of 36 strings is some 6 MB a device

using DayKey = QPair<DeviceId, qint64>; // day as Julian day
using DayPointer = std::shared_ptr<const DeviceDay>;

qsizetype costOf(const DeviceDay &day)
{
    return 1 + (day.values.cellBytes() + day.times.size() * qsizetype(sizeof(qint64))) / 1024;
}

} // namespace

struct HistoryStore::Private
{
    explicit Private(Clock &someClock)
        : clock(someClock)
        , days(memoryKilobytes)
    {
    }

    DayPointer find(const DayKey &key)
    {
        const DayPointer *known = days.object(key);
        return known ? *known : nullptr;
    }

    void keep(const DayKey &key, const DayPointer &day)
    {
        days.insert(key, new DayPointer(day), std::min(costOf(*day), memoryKilobytes));
    }

    Clock &clock;
    QCache<DayKey, DayPointer> days;
};

HistoryStore::HistoryStore(Archive *archive, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock))
{
    Q_UNUSED(archive)
}

HistoryStore::~HistoryStore() = default;

DayPointer HistoryStore::deviceDay(DeviceId device, const QDate &day) const
{
    return d->find({device, day.toJulianDay()});
}

void HistoryStore::applyDeviceDay(DeviceId device, const QDate &day, const QTimeZone &zone,
                                  const DeviceHistory &answer)
{
    const DayKey key {device, day.toJulianDay()};
    const CalendarPeriod period {PeriodKind::Day, day};
    const qint64 start = period.startMs(zone);
    const qint64 end = period.endMs(zone);
    auto taken = std::make_shared<DeviceDay>();
    taken->fetchedAt = d->clock.now();
    taken->isComplete = taken->fetchedAt >= end + sampleDelay;
    if (const DayPointer known = d->find(key); known && known->isComplete && !taken->isComplete)
        return;
    QList<int> rows;
    for (int row = 0; row < answer.times.size(); ++row) {
        if (answer.times.at(row) < start || answer.times.at(row) >= end)
            continue;
        rows.append(row);
        taken->times.append(answer.times.at(row));
    }
    taken->values = ReportRows::rowsOf(answer.values, rows);
    d->keep(key, taken);
    Q_EMIT deviceDayChanged(device, day);
}

void HistoryStore::clear()
{
    d->days.clear();
}
