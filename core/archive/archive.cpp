// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/archivewriter.h"

#include <QLoggingCategory>

namespace {

Q_LOGGING_CATEGORY(lcArchive, "heliodesk.archive")

} // namespace

struct Archive::Private
{
    Private(Archive *archive, const QString &file, const QString &someAccount)
        : q(archive)
        , fileName(file)
        , account(someAccount)
        , reader(file, someAccount)
        , writer(file, someAccount, [archive](const ApiError &error, bool isDamaged) {
            QMetaObject::invokeMethod(
                archive, [archive, error, isDamaged] { archive->d->hear(error, isDamaged); },
                Qt::QueuedConnection);
        })
    {
    }

    //! The reader, ready; null if there is nothing to read.
    ArchiveFile *opened()
    {
        const ArchiveFile::State state = reader.open(false);
        if (state == ArchiveFile::State::Damaged)
            repair();
        else if (state == ArchiveFile::State::Unusable)
            say(reader.error());
        return reader.state() == ArchiveFile::State::Ready ? &reader : nullptr;
    }

    //! After a reading: was the file to blame?
    void judge()
    {
        if (reader.state() == ArchiveFile::State::Damaged)
            repair();
        else if (reader.state() == ArchiveFile::State::Unusable)
            say(reader.error());
    }

    //! Moves the file aside, with no connection of ours open. Another process may have done it already.
    void repair()
    {
        qCWarning(lcArchive) << "the archive is damaged and is moved aside";
        reader.close();
        writer.repair([this] {
            ArchiveFile probe(fileName, account);
            const bool isSound = probe.open(false) != ArchiveFile::State::Damaged && probe.isSound();
            probe.close();
            return isSound || ArchiveFile::moveAside(fileName);
        });
        if (writer.isDamaged())
            say(writer.error());
    }

    void hear(const ApiError &error, bool isDamaged)
    {
        if (isDamaged && writer.isDamaged())
            repair();
        else
            say(error);
    }

    void say(const ApiError &error)
    {
        const bool isNews = error.kind != ApiError::Kind::None && said.kind == ApiError::Kind::None;
        said = error;
        if (!isNews)
            return;
        qCWarning(lcArchive) << "the archive is not written:" << error.text;
        Q_EMIT q->failed(error);
    }

    Archive *q;
    QString fileName;
    QString account;
    ArchiveFile reader;
    ArchiveWriter writer;
    ApiError said;
};

Archive::Archive(const QString &file, const QString &account, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, file, account))
{
}

Archive::~Archive()
{
    flush();
}

std::optional<Archive::Chunk> Archive::chunk(const ChunkKey &key) const
{
    std::optional<Chunk> found;
    d->writer.look([&](const ArchiveBatch &waiting, const ArchiveBatch &beingWritten) {
        const ArchiveBatch::Key place = ArchiveBatch::keyOf(key);
        for (const ArchiveBatch *batch : {&waiting, &beingWritten}) {
            const auto it = batch->chunks.constFind(place);
            if (it != batch->chunks.cend() && !found)
                found = *it;
        }
    });
    if (found)
        return found;
    if (ArchiveFile *reader = d->opened()) {
        found = reader->chunk(key);
        d->judge();
    }
    return found;
}

void Archive::putChunk(const ChunkKey &key, const Chunk &chunk)
{
    d->writer.put([&](ArchiveBatch &batch) { batch.chunks.insert(ArchiveBatch::keyOf(key), chunk); });
}

QList<AlarmRecord> Archive::alarms() const
{
    QMap<quint64, AlarmRecord> records;
    if (ArchiveFile *reader = d->opened()) {
        records = reader->alarms();
        d->judge();
    }
    d->writer.look([&records](const ArchiveBatch &waiting, const ArchiveBatch &beingWritten) {
        records.insert(beingWritten.alarms);
        records.insert(waiting.alarms);
    });
    return records.values();
}

void Archive::putAlarms(const QList<AlarmRecord> &records)
{
    if (records.isEmpty())
        return;
    d->writer.put([&records](ArchiveBatch &batch) {
        for (const AlarmRecord &record : records)
            batch.alarms.insert(record.id, record);
    });
}

QHash<PlantCode, qint64> Archive::alarmPolls() const
{
    QMap<QString, qint64> polls;
    if (ArchiveFile *reader = d->opened()) {
        polls = reader->polls();
        d->judge();
    }
    d->writer.look([&polls](const ArchiveBatch &waiting, const ArchiveBatch &beingWritten) {
        polls.insert(beingWritten.polls);
        polls.insert(waiting.polls);
    });
    QHash<PlantCode, qint64> result;
    for (auto it = polls.cbegin(); it != polls.cend(); ++it)
        result.insert({it.key()}, it.value());
    return result;
}

void Archive::putAlarmPolls(const QHash<PlantCode, qint64> &polls)
{
    if (polls.isEmpty())
        return;
    d->writer.put([&polls](ArchiveBatch &batch) {
        for (auto it = polls.cbegin(); it != polls.cend(); ++it)
            batch.polls.insert(it.key().value, it.value());
    });
}

bool Archive::flush()
{
    if (d->writer.flush())
        return true;
    if (!d->writer.isDamaged())
        return false;
    d->repair();
    return d->writer.flush();
}

ApiError Archive::error() const
{
    const ApiError error = d->writer.error();
    return error.kind != ApiError::Kind::None ? error : d->said;
}
