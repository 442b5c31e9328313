// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarmtablemodel.h"

#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "ui/models/alarmtablerows.h"

#include <algorithm>

namespace {
//! More at once are cheaper in one go.
constexpr int mostSingleRows = 200;
} // namespace

AlarmTableModel::AlarmTableModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
{
}

AlarmTableModel::~AlarmTableModel() = default;

AlarmTableModel::Source *AlarmTableModel::source(const ProfileId &profile) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&](const auto &source) { return source->id == profile; });
    return found == m_sources.end() ? nullptr : found->get();
}

void AlarmTableModel::addAccount(const ProfileId &profile, AlarmStore &alarms, PlantStore *plants)
{
    if (source(profile))
        return;
    beginResetModel();
    auto added = std::make_unique<Source>();
    added->id = profile;
    added->store = &alarms;
    added->plants = plants;
    connectSource(*added);
    m_sources.push_back(std::move(added));
    readAll();
    endResetModel();
    Q_EMIT countsChanged();
}

void AlarmTableModel::removeAccount(const ProfileId &profile)
{
    const Source *gone = source(profile);
    if (!gone)
        return;
    disconnect(gone->store, nullptr, this, nullptr);
    if (gone->plants)
        disconnect(gone->plants, nullptr, this, nullptr);
    beginResetModel();
    std::erase_if(m_sources, [&](const auto &source) { return source->id == profile; });
    if (m_filter.profile == profile) {
        m_filter.profile = {};
        m_filter.plant = {};
    }
    readAll();
    endResetModel();
    Q_EMIT countsChanged();
}

void AlarmTableModel::connectSource(Source &source)
{
    Source *const from = &source;
    connect(source.store, &AlarmStore::added, this,
            [this, from](int first, int count) { addRows(*from, first, count); });
    connect(source.store, &AlarmStore::changed, this,
            [this, from](const QList<int> &rows) { changeRows(*from, rows); });
    connect(source.store, &AlarmStore::aboutToReset, this, [this] { beginResetModel(); });
    connect(source.store, &AlarmStore::reset, this, [this] {
        readAll();
        endResetModel();
        Q_EMIT countsChanged();
    });
    if (!source.plants)
        return;
    const auto forget = [this, from] { forgetZones(*from); };
    connect(source.plants, &PlantStore::plantsAdded, this, forget);
    connect(source.plants, &PlantStore::plantChanged, this, forget);
    connect(source.plants, &PlantStore::reset, this, forget);
}

//! Everything anew; within a reset.
void AlarmTableModel::readAll()
{
    m_entries.clear();
    m_plants.clear();
    m_plantNumbers.clear();
    m_texts.clear();
    for (size_t number = 0; number < m_sources.size(); ++number) {
        m_sources[number]->number = int(number);
        m_sources[number]->entries.clear();
        append(int(number), 0, m_sources[number]->store->count());
    }
    resolveFilter();
    sortAll();
    arrange();
}

void AlarmTableModel::append(int sourceNumber, int first, int count)
{
    for (auto &made : m_ranks)
        made.clear();
    Source &from = *m_sources[size_t(sourceNumber)];
    m_entries.reserve(m_entries.size() + size_t(count));
    for (int row = first; row < first + count; ++row) {
        from.entries.push_back(int(m_entries.size()));
        m_entries.push_back(entryOf(sourceNumber, row));
    }
    resolveFilter();
}

int AlarmTableModel::plantEntryOf(int sourceNumber, const Alarm &alarm)
{
    const std::pair key(sourceNumber, alarm.plant);
    const auto known = m_plantNumbers.constFind(key);
    if (known != m_plantNumbers.cend())
        return *known;
    m_plants.push_back({sourceNumber, alarm.plant, std::nullopt});
    return *m_plantNumbers.insert(key, int(m_plants.size()) - 1);
}

AlarmTableModel::Entry AlarmTableModel::entryOf(int sourceNumber, int row)
{
    const Source &from = *m_sources[size_t(sourceNumber)];
    const AlarmRecord &record = from.store->at(row);
    const Alarm &alarm = record.alarm;
    QString plantName = alarm.plantName;
    if (plantName.isEmpty() && from.plants) {
        if (const Plant *plant = from.plants->plant(alarm.plant))
            plantName = plant->name;
    }
    Entry entry;
    entry.raised = alarm.raisedAt;
    entry.missed = record.missedAt;
    entry.source = sourceNumber;
    entry.row = row;
    entry.plant = plantEntryOf(sourceNumber, alarm);
    entry.texts = {m_texts.idOf(alarm.name),
                   m_texts.idOf(plantName.isEmpty() ? alarm.plant.value : plantName),
                   m_texts.idOf(alarm.deviceName), m_texts.idOf(alarm.serial)};
    entry.occurrence = record.occurrence;
    entry.type = alarm.type;
    entry.severity = alarm.severity;
    return entry;
}

void AlarmTableModel::addRows(Source &source, int first, int count)
{
    const int known = int(m_entries.size());
    append(source.number, first, count);
    if (count > mostSingleRows) {
        sortAll();
        rebuild();
        return;
    }
    for (int entry = known; entry < int(m_entries.size()); ++entry) {
        const auto place =
            std::upper_bound(m_sorted.begin(), m_sorted.end(), sortKeyOf(entry),
                             [this](const SortKey &key, int other) { return key < sortKeyOf(other); });
        m_sorted.insert(place, entry);
        if (passes(m_entries[size_t(entry)]))
            insertShown(entry);
    }
    countAll();
}

void AlarmTableModel::changeRows(Source &source, const QList<int> &rows)
{
    const bool isMany = rows.size() > mostSingleRows;
    std::vector<std::pair<int, bool>> changed; // entry, was shown
    for (const int row : rows) {
        const int number = source.entries.at(size_t(row));
        Entry &entry = m_entries[size_t(number)];
        const bool wasShown = passes(entry);
        const int groupBefore = groupKeyOf(entry);
        const Entry fresh = entryOf(source.number, row);
        const bool isElsewhere =
            wasShown && !isMany && m_grouping != AlarmGrouping::None && groupKeyOf(fresh) != groupBefore;
        if (isElsewhere)
            removeShown(number); // its group is another one now
        entry = fresh;
        changed.emplace_back(number, wasShown && !isElsewhere);
    }
    for (auto &made : m_ranks) // texts may be new
        made.clear();
    resolveFilter();
    if (isMany) {
        rebuild();
        return;
    }
    for (const auto &[number, wasShown] : changed) {
        const Entry &entry = m_entries[size_t(number)];
        const bool isShown = passes(entry);
        if (wasShown && !isShown) {
            removeShown(number);
        } else if (!wasShown && isShown) {
            insertShown(number);
        } else if (isShown) {
            const QModelIndex at = indexOf(source.id, recordOf(entry).id);
            Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
            if (at.parent().isValid()) {
                summarize(*m_groups[size_t(at.parent().row())]);
                Q_EMIT dataChanged(at.parent(), at.parent().siblingAtColumn(ColumnCount - 1));
            }
        }
    }
    countAll();
}

void AlarmTableModel::forgetZones(const Source &source)
{
    for (PlantEntry &plant : m_plants) {
        if (plant.source == source.number)
            plant.zone.reset();
    }
    showAll(Raised, State, {Qt::DisplayRole, Qt::ToolTipRole});
}

QTimeZone AlarmTableModel::zoneOf(const Entry &entry) const
{
    PlantEntry &plant = m_plants[size_t(entry.plant)];
    if (!plant.zone)
        plant.zone = zoneOf(m_sources[size_t(plant.source)]->id, plant.code);
    return *plant.zone;
}

QTimeZone AlarmTableModel::zoneOf(const ProfileId &profile, const PlantCode &code) const
{
    const Source *from = source(profile);
    const Plant *plant = from && from->plants ? from->plants->plant(code) : nullptr;
    return plant ? plantZone(*plant) : QTimeZone::utc();
}

QModelIndex AlarmTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[size_t(parent.row())].get() : nullptr);
}

QModelIndex AlarmTableModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? createIndex(group->row, 0) : QModelIndex();
}

int AlarmTableModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_grouping == AlarmGrouping::None ? int(m_rows.size()) : int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups[size_t(parent.row())]->rows.size()) : 0;
}

int AlarmTableModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool AlarmTableModel::isGroup(const QModelIndex &index) const
{
    return m_grouping != AlarmGrouping::None && index.isValid() && !index.internalPointer();
}

const AlarmTableModel::Entry *AlarmTableModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const auto *group = static_cast<const Group *>(index.internalPointer());
    const std::vector<int> &rows = group ? group->rows : m_rows;
    return size_t(index.row()) < rows.size() ? &m_entries[size_t(rows[size_t(index.row())])] : nullptr;
}

const AlarmRecord &AlarmTableModel::recordOf(const Entry &entry) const
{
    return m_sources[size_t(entry.source)]->store->at(entry.row);
}

AlarmTableModel::Ref AlarmTableModel::alarm(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry ? Ref {m_sources[size_t(entry->source)]->id, &recordOf(*entry)} : Ref();
}

QModelIndex AlarmTableModel::indexOf(const ProfileId &profile, quint64 id) const
{
    const Source *from = source(profile);
    const int row = from ? from->store->rowOf(id) : -1;
    if (row < 0 || size_t(row) >= from->entries.size())
        return {};
    const int number = from->entries[size_t(row)];
    const std::vector<int> *rows = rowsFor(m_entries[size_t(number)]);
    if (!rows)
        return {};
    const auto at = std::find(rows->begin(), rows->end(), number);
    if (at == rows->end())
        return {};
    Group *group = nullptr;
    for (const auto &candidate : m_groups) {
        if (&candidate->rows == rows)
            group = candidate.get();
    }
    return createIndex(int(at - rows->begin()), 0, group);
}
