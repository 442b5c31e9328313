// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportstore.h"

#include "core/archive/archive.h"
#include "core/archive/chunkcodec.h"
#include "core/store/reportrows.h"
#include "core/util/clock.h"

#include <QHash>

namespace {

template <typename Id>
struct ReportKey
{
    Id owner;
    CalendarPeriod period;

    friend bool operator==(const ReportKey &, const ReportKey &) = default;
    friend size_t qHash(const ReportKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.owner, key.period);
    }
};

constexpr qsizetype mostInMemory = 20'000; // some 50 MB; the archive has the rest

Archive::ChunkKey archiveKey(const PlantCode &plant, const CalendarPeriod &period)
{
    return {Archive::Subject::PlantReport, plant.value, int(period.kind),
            period.first.isValid() ? period.first.toJulianDay() : 0};
}

Archive::ChunkKey archiveKey(DeviceId device, const CalendarPeriod &period)
{
    return {Archive::Subject::DeviceReport, QString::number(device.value), int(period.kind),
            period.first.isValid() ? period.first.toJulianDay() : 0};
}

//! Reports stand behind pointers, so that one that was handed out stays where it is while others are loaded.
//! Null stands for one that the archive does not have.
template <typename Id>
using ReportTable = QHash<ReportKey<Id>, std::shared_ptr<const StoredReport>>;

} // namespace

struct ReportStore::Private
{
    Private(Archive *someArchive, Clock &someClock)
        : archive(someArchive)
        , clock(someClock)
    {
    }

    std::shared_ptr<const StoredReport> load(const Archive::ChunkKey &key) const
    {
        const std::optional<Archive::Chunk> chunk = archive ? archive->chunk(key) : std::nullopt;
        const auto content = chunk ? ChunkCodec::unpack(chunk->content) : std::nullopt;
        if (!content)
            return nullptr;
        return std::make_shared<const StoredReport>(
            StoredReport {content->times, content->values, chunk->fetchedAt, chunk->isFinal});
    }

    template <typename Id>
    const StoredReport *find(ReportTable<Id> &table, const Id &owner, const CalendarPeriod &period)
    {
        auto known = table.constFind({owner, period});
        if (known == table.cend())
            known = table.insert({owner, period}, load(archiveKey(owner, period)));
        return known->get();
    }

    //! False if what is known already is better.
    template <typename Id>
    bool take(ReportTable<Id> &table, const Id &owner, const CalendarPeriod &period, StoredReport report)
    {
        const StoredReport *known = find(table, owner, period);
        if (known && known->isSettled && !report.isSettled)
            return false;
        if (archive) {
            archive->putChunk(
                archiveKey(owner, period),
                {report.fetchedAt, report.isSettled, ChunkCodec::pack(report.times, report.values)});
        }
        table.insert({owner, period}, std::make_shared<const StoredReport>(std::move(report)));
        return true;
    }

    template <typename Id, typename Answer>
    QList<Id> apply(ReportTable<Id> &table, const QList<Id> &asked, const QList<Id> &owners,
                    const CalendarPeriod &period, const Answer &answer,
                    const std::function<QTimeZone(const Id &)> &zoneOf)
    {
        if (archive && table.size() > mostInMemory)
            table.clear();
        QHash<Id, QList<int>> rowsOf;
        for (qsizetype row = 0; row < owners.size(); ++row)
            rowsOf[owners.at(row)].append(int(row));
        const qint64 now = clock.now();
        // This computer's clock may be fast, and what is called settled is never asked for again.
        const qint64 toldAt = answer.serverTime > 0 ? std::min(now, answer.serverTime) : now;
        QList<Id> taken;
        for (const Id &owner : asked) {
            const QTimeZone zone = zoneOf(owner);
            StoredReport report =
                ReportRows::select(period, zone, answer.times, answer.values, rowsOf.value(owner));
            report.fetchedAt = now;
            report.isSettled = ReportRows::isSettled(period, zone, toldAt);
            if (take(table, owner, period, std::move(report)))
                taken.append(owner);
        }
        return taken;
    }

    Archive *archive;
    Clock &clock;
    ReportTable<PlantCode> plants;
    ReportTable<DeviceId> devices;
};

ReportStore::ReportStore(Archive *archive, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(archive, clock))
{
}

ReportStore::~ReportStore() = default;

const StoredReport *ReportStore::plantReport(const PlantCode &plant, const CalendarPeriod &period) const
{
    return d->find(d->plants, plant, period);
}

const StoredReport *ReportStore::deviceReport(DeviceId device, const CalendarPeriod &period) const
{
    return d->find(d->devices, device, period);
}

void ReportStore::applyPlantReport(const QList<PlantCode> &asked, const CalendarPeriod &period,
                                   const PlantReportRows &answer,
                                   const std::function<QTimeZone(const PlantCode &)> &zoneOf)
{
    const QList<PlantCode> taken = d->apply(d->plants, asked, answer.plants, period, answer, zoneOf);
    for (const PlantCode &plant : taken)
        Q_EMIT plantReportChanged(plant, period);
}

void ReportStore::applyDeviceReport(const QList<DeviceId> &asked, const CalendarPeriod &period,
                                    const DeviceReportRows &answer,
                                    const std::function<QTimeZone(DeviceId)> &zoneOf)
{
    const std::function<QTimeZone(const DeviceId &)> zone = zoneOf;
    const QList<DeviceId> taken = d->apply(d->devices, asked, answer.devices, period, answer, zone);
    for (DeviceId device : taken)
        Q_EMIT deviceReportChanged(device, period);
}

void ReportStore::clear()
{
    d->plants.clear();
    d->devices.clear();
}
