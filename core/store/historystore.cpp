// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historystore.h"

#include "core/archive/archive.h"
#include "core/archive/chunkcodec.h"
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

Archive::ChunkKey archiveKey(const DayKey &key)
{
    return {Archive::Subject::DeviceDay, QString::number(key.first.value), 0, key.second};
}

qsizetype costOf(const DeviceDay &day)
{
    return 1 + (day.values.cellBytes() + day.times.size() * qsizetype(sizeof(qint64))) / 1024;
}

} // namespace

struct HistoryStore::Private
{
    Private(Archive *someArchive, Clock &someClock)
        : archive(someArchive)
        , clock(someClock)
        , days(memoryKilobytes)
    {
    }

    DayPointer find(const DayKey &key)
    {
        if (const DayPointer *known = days.object(key))
            return *known;
        const std::optional<Archive::Chunk> chunk = archive ? archive->chunk(archiveKey(key)) : std::nullopt;
        const auto content = chunk ? ChunkCodec::unpack(chunk->content) : std::nullopt;
        if (!content)
            return nullptr;
        const auto day = std::make_shared<const DeviceDay>(
            DeviceDay {content->times, content->values, chunk->fetchedAt, chunk->isFinal});
        keep(key, day);
        return day;
    }

    void keep(const DayKey &key, const DayPointer &day)
    {
        days.insert(key, new DayPointer(day), std::min(costOf(*day), memoryKilobytes));
    }

    Archive *archive;
    Clock &clock;
    QCache<DayKey, DayPointer> days;
};

HistoryStore::HistoryStore(Archive *archive, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(archive, clock))
{
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
    if (d->archive) {
        d->archive->putChunk(
            archiveKey(key),
            {taken->fetchedAt, taken->isComplete, ChunkCodec::pack(taken->times, taken->values)});
    }
    Q_EMIT deviceDayChanged(device, day);
}

void HistoryStore::clear()
{
    d->days.clear();
}
