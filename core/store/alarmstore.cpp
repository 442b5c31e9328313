// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alarmstore.h"

#include "core/archive/archive.h"
#include "core/util/clock.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace {

//! An alarm without its moment: what is counted as one kind at one device.
AlarmKey kindOf(const Alarm &alarm)
{
    AlarmKey key = alarm.key();
    key.raisedAt = 0;
    return key;
}

//! Active alarms by severity.
struct Tally
{
    std::array<int, 5> counts {};

    int &operator[](AlarmSeverity severity) { return counts[size_t(severity)]; }
    int total() const
    {
        int sum = 0;
        for (int count : counts)
            sum += count;
        return sum;
    }
    AlarmSeverity worst() const
    {
        for (size_t level = size_t(AlarmSeverity::Critical); level < counts.size(); ++level) {
            if (counts[level] > 0)
                return AlarmSeverity(level);
        }
        return AlarmSeverity::Unknown;
    }
};

struct PlantEntry
{
    QList<int> activeRows; // ascending
    Tally tally;
    qint64 polledAt = 0;
};

} // namespace

struct AlarmStore::Private
{
    Private(AlarmStore *store, Archive *someArchive, Clock &someClock)
        : q(store)
        , archive(someArchive)
        , clock(someClock)
    {
    }

    //! What one answer did.
    struct Changes
    {
        QList<Alarm> fresh;
        QSet<int> told; // rows of records that the answer tells
        QSet<int> rows; // changed in more than lastSeenAt
        QList<quint64> raised, ended;
        QList<AlarmRecord> toKeep; // for the archive
    };

    void restore(const AlarmRecord &record);
    quint64 nextId(qint64 at);
    void index(int row);
    void setActive(int row, bool isActive);
    void takeTold(const AlarmList &answer, qint64 at, Changes &changes);
    void endUntold(const QList<PlantCode> &asked, qint64 beginMs, qint64 endMs, qint64 at, Changes &changes);
    void addFresh(qint64 at, Changes &changes);

    AlarmStore *q;
    Archive *archive;
    Clock &clock;
    QList<AlarmRecord> records;
    QHash<AlarmKey, int> rowByKey;
    QHash<quint64, int> rowById;
    QHash<AlarmKey, int> occurrences; // by kind
    QHash<PlantCode, PlantEntry> plants;
    Tally tally;
    quint64 lastId = 0;
    bool isLoaded = false;
};

AlarmStore::AlarmStore(Archive *archive, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, archive, clock))
{
}

AlarmStore::~AlarmStore() = default;

void AlarmStore::load()
{
    if (std::exchange(d->isLoaded, true) || !d->archive)
        return;
    Q_EMIT aboutToReset();
    const QList<AlarmRecord> kept = d->archive->alarms();
    d->records.reserve(kept.size());
    d->rowByKey.reserve(kept.size());
    d->rowById.reserve(kept.size());
    for (const AlarmRecord &record : kept)
        d->restore(record);
    const qint64 now = d->clock.now();
    const QHash<PlantCode, qint64> polls = d->archive->alarmPolls();
    for (auto poll = polls.begin(); poll != polls.end(); ++poll)
        d->plants[poll.key()].polledAt = std::min(poll.value(), now); // later: the clock was wrong then
    Q_EMIT reset();
}

int AlarmStore::count() const
{
    return int(d->records.size());
}

const AlarmRecord &AlarmStore::at(int row) const
{
    return d->records.at(row);
}

int AlarmStore::rowOf(quint64 id) const
{
    return d->rowById.value(id, -1);
}

int AlarmStore::activeCount() const
{
    return d->tally.total();
}

int AlarmStore::activeCount(const PlantCode &plant) const
{
    const auto entry = d->plants.constFind(plant);
    return entry == d->plants.cend() ? 0 : int(entry->activeRows.size());
}

AlarmSeverity AlarmStore::worstActive(const PlantCode &plant) const
{
    const auto entry = d->plants.constFind(plant);
    return entry == d->plants.cend() ? AlarmSeverity::Unknown : entry->tally.worst();
}

AlarmSeverity AlarmStore::worstActive() const
{
    return d->tally.worst();
}

qint64 AlarmStore::polledAt(const PlantCode &plant) const
{
    const auto entry = d->plants.constFind(plant);
    return entry == d->plants.cend() ? 0 : entry->polledAt;
}

//! The terminal and the window write into the same archive: what both have seen is one record, and the one
//! that was told later knows whether it ended.
void AlarmStore::Private::restore(const AlarmRecord &record)
{
    lastId = std::max(lastId, record.id);
    const int row = rowByKey.value(record.alarm.key(), -1);
    if (row < 0) {
        records.append(record);
        index(int(records.size()) - 1);
        return;
    }
    AlarmRecord &known = records[row];
    if (known.isActive())
        setActive(row, false);
    if (std::max(record.lastSeenAt, record.missedAt) > std::max(known.lastSeenAt, known.missedAt)) {
        known.alarm = record.alarm;
        known.missedAt = record.missedAt;
    }
    known.firstSeenAt = std::min(known.firstSeenAt, record.firstSeenAt);
    known.lastSeenAt = std::max(known.lastSeenAt, record.lastSeenAt);
    known.occurrence = std::min(known.occurrence, record.occurrence);
    if (known.isActive())
        setActive(row, true);
}

//! Counts up from the time, so that two programs at work on one archive do not take the same.
quint64 AlarmStore::Private::nextId(qint64 at)
{
    lastId = std::max(lastId + 1, quint64(std::max(qint64(0), at)) * 1000);
    return lastId;
}

void AlarmStore::Private::index(int row)
{
    const AlarmRecord &record = records.at(row);
    rowByKey.insert(record.alarm.key(), row);
    rowById.insert(record.id, row);
    int &seen = occurrences[kindOf(record.alarm)];
    seen = std::max(seen, record.occurrence);
    lastId = std::max(lastId, record.id);
    if (record.isActive())
        setActive(row, true);
}

void AlarmStore::Private::setActive(int row, bool isActive)
{
    const Alarm &alarm = records.at(row).alarm;
    PlantEntry &plant = plants[alarm.plant];
    const auto place = std::lower_bound(plant.activeRows.begin(), plant.activeRows.end(), row);
    if (isActive)
        plant.activeRows.insert(place, row);
    else
        plant.activeRows.erase(place);
    plant.tally[alarm.severity] += isActive ? 1 : -1;
    tally[alarm.severity] += isActive ? 1 : -1;
}

void AlarmStore::apply(const QList<PlantCode> &asked, qint64 beginMs, qint64 endMs, const AlarmList &answer,
                       qint64 at)
{
    load();
    Private::Changes changes;
    d->takeTold(answer, at, changes);
    d->endUntold(asked, beginMs, endMs, at, changes);
    const int firstNew = count();
    const int newCount = int(changes.fresh.size());
    if (newCount > 0) {
        Q_EMIT aboutToBeAdded(firstNew, newCount);
        d->addFresh(at, changes);
    }
    QHash<PlantCode, qint64> polls;
    for (const PlantCode &plant : asked) {
        d->plants[plant].polledAt = at;
        polls.insert(plant, at);
    }
    if (d->archive) {
        d->archive->putAlarms(changes.toKeep);
        d->archive->putAlarmPolls(polls);
    }

    if (newCount > 0)
        Q_EMIT added(firstNew, newCount);
    if (!changes.rows.isEmpty()) {
        QList<int> rows = changes.rows.values();
        std::sort(rows.begin(), rows.end());
        Q_EMIT changed(rows);
    }
    Q_EMIT polled(asked);
    if (!changes.ended.isEmpty())
        Q_EMIT cleared(changes.ended);
    if (!changes.raised.isEmpty())
        Q_EMIT raised(changes.raised);
}

void AlarmStore::Private::takeTold(const AlarmList &answer, qint64 at, Changes &changes)
{
    QHash<AlarmKey, int> freshByKey;
    for (const Alarm &alarm : answer.alarms) {
        const AlarmKey key = alarm.key();
        const int row = rowByKey.value(key, -1);
        if (row < 0) {
            const int place = freshByKey.value(key, -1);
            if (place >= 0) {
                changes.fresh[place] = alarm; // told twice in one answer
            } else {
                freshByKey.insert(key, int(changes.fresh.size()));
                changes.fresh.append(alarm);
            }
            continue;
        }
        const bool isRepeated = changes.told.contains(row);
        changes.told.insert(row);
        AlarmRecord &record = records[row];
        // Told again with the same moment of raising: it had never ended, an answer was incomplete.
        const bool isReopened = !record.isActive();
        if (record.alarm != alarm || isReopened) {
            const bool isMoved = isReopened || record.alarm.severity != alarm.severity;
            if (isMoved && !isReopened)
                setActive(row, false);
            record.alarm = alarm;
            record.missedAt = 0;
            if (isMoved)
                setActive(row, true);
            changes.rows.insert(row);
        }
        record.lastSeenAt = std::max(record.lastSeenAt, at);
        if (!isRepeated)
            changes.toKeep.append(record);
    }
    // So that repeats are counted in the order in which they came about.
    std::stable_sort(changes.fresh.begin(), changes.fresh.end(),
                     [](const Alarm &a, const Alarm &b) { return a.raisedAt < b.raisedAt; });
}

void AlarmStore::Private::endUntold(const QList<PlantCode> &asked, qint64 beginMs, qint64 endMs, qint64 at,
                                    Changes &changes)
{
    for (const PlantCode &code : asked) {
        const auto plant = plants.constFind(code);
        if (plant == plants.cend())
            continue;
        const QList<int> active = plant->activeRows; // setActive() edits the list
        for (int row : active) {
            AlarmRecord &record = records[row];
            const qint64 raisedAt = record.alarm.raisedAt;
            if (changes.told.contains(row) || raisedAt < beginMs || raisedAt > endMs)
                continue;
            setActive(row, false);
            record.missedAt = std::max(at, record.lastSeenAt); // the clock may have been set back
            changes.rows.insert(row);
            changes.ended.append(record.id);
            changes.toKeep.append(record);
        }
    }
}

void AlarmStore::Private::addFresh(qint64 at, Changes &changes)
{
    for (const Alarm &alarm : std::as_const(changes.fresh)) {
        AlarmRecord record;
        record.id = nextId(at);
        record.alarm = alarm;
        record.firstSeenAt = at;
        record.lastSeenAt = at;
        record.occurrence = occurrences.value(kindOf(alarm)) + 1;
        const int row = int(records.size());
        records.append(record);
        index(row);
        changes.toKeep.append(record);
        if (q->polledAt(alarm.plant) != 0)
            changes.raised.append(record.id);
    }
}

void AlarmStore::clear()
{
    load(); // for the ids that are used up
    Q_EMIT aboutToReset();
    d->records.clear();
    d->rowByKey.clear();
    d->rowById.clear();
    d->occurrences.clear();
    d->plants.clear();
    d->tally = {};
    Q_EMIT reset();
}
