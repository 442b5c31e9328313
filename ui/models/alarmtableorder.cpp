// SPDX-License-Identifier: GPL-3.0-or-later
// Which alarms the table shows, in which order and in which groups.
#include "ui/models/alarmtablerows.h"
#include "ui/models/searchtext.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 absent = std::numeric_limits<qint64>::max();

} // namespace

// ---- order ----

const std::vector<int> &AlarmTableModel::ranks(int column) const
{
    std::vector<int> &made = m_ranks[size_t(column)];
    if (!made.empty())
        return made;
    const size_t text = column == Name ? Entry::NameText
        : column == PlantName          ? Entry::PlantText
        : column == DeviceName         ? Entry::DeviceText
                                       : Entry::SerialText;
    std::vector<int> used;
    used.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        used.push_back(entry.texts[text]);
    QCollator collator(m_formatter.locale().language() == QLocale::C ? QLocale(QLocale::English)
                                                                     : m_formatter.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // "Inverter 10" after "Inverter 9"
    made = m_texts.ranks(std::move(used), collator);
    return made;
}

qint64 AlarmTableModel::keyOf(const Entry &entry) const
{
    const auto rank = [&](Entry::Text text) -> qint64 {
        const int id = entry.texts[text];
        return m_texts.text(id).isEmpty() ? absent : ranks(m_sortColumn)[size_t(id)];
    };
    switch (m_sortColumn) {
    case Name:
        return rank(Entry::NameText);
    case PlantName:
        return rank(Entry::PlantText);
    case DeviceName:
        return rank(Entry::DeviceText);
    case Serial:
        return rank(Entry::SerialText);
    case Raised:
        return entry.raised;
    case Age:
        return -entry.raised;
    case State: // active ones first, then what ended last
        return entry.isActive() ? std::numeric_limits<qint64>::min() + 1 : -entry.missed;
    case Occurrence:
        return entry.occurrence;
    case Type:
        return entry.type;
    default:
        return urgencyOf(entry.severity);
    }
}

AlarmTableModel::SortKey AlarmTableModel::sortKeyOf(int number) const
{
    const Entry &entry = m_entries[size_t(number)];
    qint64 key = keyOf(entry);
    if (m_sortOrder == Qt::DescendingOrder && key != absent)
        key = ~key;
    return {key, entry.raised, number};
}

void AlarmTableModel::sortAll()
{
    std::vector<SortKey> keys;
    keys.reserve(m_entries.size());
    for (int number = 0; number < int(m_entries.size()); ++number)
        keys.push_back(sortKeyOf(number));
    std::sort(keys.begin(), keys.end());
    m_sorted.resize(keys.size());
    std::transform(keys.begin(), keys.end(), m_sorted.begin(), [](const SortKey &key) { return key.entry; });
}

void AlarmTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    sortAll();
    rebuild();
}

// ---- filter ----

void AlarmTableModel::setFilter(const AlarmFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = SearchText::words(filter.text);
    m_wantedMarks = quint16((1u << m_words.size()) - 1);
    for (size_t severity = 0; severity < m_isChosen.size(); ++severity)
        m_isChosen[severity] =
            filter.severities.isEmpty() || filter.severities.contains(AlarmSeverity(severity));
    resolveFilter();
    rebuild();
}

//! To be called whenever texts, plants or accounts have come.
void AlarmTableModel::resolveFilter()
{
    constexpr int nothing = -2;
    m_marks = m_words.isEmpty() ? std::vector<quint16>() : m_texts.marks(m_words);
    m_wantedSource = -1;
    m_wantedPlant = -1;
    if (m_filter.profile.isEmpty())
        return;
    const Source *wanted = source(m_filter.profile);
    m_wantedSource = wanted ? wanted->number : nothing;
    if (!m_filter.plant.isEmpty())
        m_wantedPlant = m_plantNumbers.value({m_wantedSource, m_filter.plant}, nothing);
}

bool AlarmTableModel::passes(const Entry &entry) const
{
    return m_isChosen[size_t(entry.severity)] && passesRest(entry);
}

//! All of the filter but the severities.
bool AlarmTableModel::passesRest(const Entry &entry) const
{
    if (m_filter.state != AlarmFilter::State::All
        && entry.isActive() != (m_filter.state == AlarmFilter::State::Active))
        return false;
    if ((m_wantedSource != -1 && entry.source != m_wantedSource)
        || (m_wantedPlant != -1 && entry.plant != m_wantedPlant))
        return false;
    if (m_words.isEmpty())
        return true;
    quint16 marks = 0;
    for (const int text : entry.texts)
        marks |= m_marks[size_t(text)];
    return marks == m_wantedMarks;
}

//! True if the entry is shown.
bool AlarmTableModel::takeIntoCounts(const Entry &entry)
{
    m_counts.active += entry.isActive() ? 1 : 0;
    if (!passesRest(entry))
        return false;
    ++m_counts.bySeverity[size_t(entry.severity)];
    const bool isShown = m_isChosen[size_t(entry.severity)];
    m_counts.shown += isShown ? 1 : 0;
    return isShown;
}

void AlarmTableModel::countAll()
{
    m_counts = {};
    m_counts.known = int(m_entries.size());
    for (const Entry &entry : m_entries)
        takeIntoCounts(entry);
    Q_EMIT countsChanged();
}

// ---- groups ----

void AlarmTableModel::setGrouping(AlarmGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Identity> identities;
    for (const QModelIndex &index : before) {
        identities.push_back(identityOf(index));
        identities.back().group = -1; // no group of before is one of after
    }
    const auto old = std::exchange(m_groups, {}); // views may still look at them
    m_grouping = grouping;
    arrange();
    changePersistentIndexList(before, indexesOf(identities));
    Q_EMIT layoutChanged();
    Q_EMIT countsChanged();
}

int AlarmTableModel::groupKeyOf(const Entry &entry) const
{
    return m_grouping == AlarmGrouping::Plant ? entry.plant : entry.texts[Entry::NameText];
}

void AlarmTableModel::summarize(Group &group) const
{
    group.active = 0;
    group.newest = 0;
    int worst = 5;
    int worstEnded = 5;
    for (const int number : group.rows) {
        const Entry &entry = m_entries[size_t(number)];
        group.active += entry.isActive() ? 1 : 0;
        group.newest = std::max(group.newest, entry.raised);
        int &mark = entry.isActive() ? worst : worstEnded;
        mark = std::min(mark, urgencyOf(entry.severity));
    }
    const int shown = worst < 5 ? worst : worstEnded;
    group.worst = shown >= 4 ? AlarmSeverity::Unknown : AlarmSeverity(shown + 1);
}

void AlarmTableModel::renumberGroups()
{
    for (size_t row = 0; row < m_groups.size(); ++row)
        m_groups[row]->row = int(row);
}

//! Fills the rows from the sorted entries. Groups stand in the order of their first rows.
void AlarmTableModel::arrange()
{
    m_rows.clear();
    m_groups.clear();
    m_counts = {};
    m_counts.known = int(m_entries.size());
    QHash<int, Group *> groups;
    for (const int number : m_sorted) {
        const Entry &entry = m_entries[size_t(number)];
        if (!takeIntoCounts(entry))
            continue;
        if (m_grouping == AlarmGrouping::None) {
            m_rows.push_back(number);
            continue;
        }
        Group *&group = groups[groupKeyOf(entry)];
        if (!group) {
            m_groups.push_back(std::make_unique<Group>());
            group = m_groups.back().get();
            group->key = groupKeyOf(entry);
        }
        group->rows.push_back(number);
    }
    renumberGroups();
    for (const auto &group : m_groups)
        summarize(*group);
}

//! A new order or choice: what is selected and opened stays so.
void AlarmTableModel::rebuild()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Identity> identities;
    identities.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        identities.push_back(identityOf(index));
    const auto old = std::exchange(m_groups, {});
    arrange();
    changePersistentIndexList(before, indexesOf(identities));
    Q_EMIT layoutChanged();
    Q_EMIT countsChanged();
}

AlarmTableModel::Identity AlarmTableModel::identityOf(const QModelIndex &index) const
{
    Identity identity;
    identity.column = index.column();
    if (const Entry *entry = entryAt(index))
        identity.entry = int(entry - m_entries.data());
    else if (isGroup(index) && size_t(index.row()) < m_groups.size())
        identity.group = m_groups[size_t(index.row())]->key;
    return identity;
}

QModelIndexList AlarmTableModel::indexesOf(const std::vector<Identity> &identities) const
{
    QModelIndexList indexes;
    if (identities.empty())
        return indexes;
    QHash<int, int> groupRows;
    std::vector<std::pair<Group *, int>> places(m_entries.size(), {nullptr, -1});
    for (size_t row = 0; row < m_rows.size(); ++row)
        places[size_t(m_rows[row])] = {nullptr, int(row)};
    for (const auto &group : m_groups) {
        groupRows.insert(group->key, group->row);
        for (size_t row = 0; row < group->rows.size(); ++row)
            places[size_t(group->rows[row])] = {group.get(), int(row)};
    }
    for (const Identity &identity : identities) {
        if (identity.entry >= 0) {
            const auto [group, row] = places[size_t(identity.entry)];
            indexes << (row < 0 ? QModelIndex() : createIndex(row, identity.column, group));
        } else {
            const int row = identity.group < 0 ? -1 : groupRows.value(identity.group, -1);
            indexes << (row < 0 ? QModelIndex() : createIndex(row, identity.column));
        }
    }
    return indexes;
}

//! The list an entry belongs to; null if its group is not there.
std::vector<int> *AlarmTableModel::rowsFor(const Entry &entry) const
{
    if (m_grouping == AlarmGrouping::None)
        return const_cast<std::vector<int> *>(&m_rows);
    const int key = groupKeyOf(entry);
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                    [key](const auto &candidate) { return candidate->key == key; });
    return group == m_groups.end() ? nullptr : &(*group)->rows;
}

//! A row that has come while the rest stands still. Groups that are there keep their places.
void AlarmTableModel::insertShown(int number)
{
    const SortKey key = sortKeyOf(number);
    const auto isBefore = [this](const SortKey &wanted, int other) { return wanted < sortKeyOf(other); };
    const Entry &entry = m_entries[size_t(number)];
    std::vector<int> *rows = rowsFor(entry);
    if (!rows) {
        const auto next = std::find_if(m_groups.begin(), m_groups.end(),
                                       [&](const auto &group) { return isBefore(key, group->rows.front()); });
        auto group = std::make_unique<Group>();
        group->key = groupKeyOf(entry);
        group->rows = {number};
        summarize(*group);
        const int row = int(next - m_groups.begin());
        beginInsertRows({}, row, row);
        m_groups.insert(next, std::move(group));
        renumberGroups();
        endInsertRows();
        return;
    }
    const auto place = std::upper_bound(rows->begin(), rows->end(), key, isBefore);
    const int row = int(place - rows->begin());
    const auto owner = std::find_if(m_groups.begin(), m_groups.end(),
                                    [rows](const auto &group) { return &group->rows == rows; });
    const QModelIndex parent = owner == m_groups.end() ? QModelIndex() : createIndex((*owner)->row, 0);
    beginInsertRows(parent, row, row);
    rows->insert(place, number);
    if (owner != m_groups.end())
        summarize(**owner);
    endInsertRows();
    if (parent.isValid())
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}

void AlarmTableModel::removeShown(int number)
{
    std::vector<int> *rows = rowsFor(m_entries[size_t(number)]);
    if (!rows)
        return;
    const auto place = std::find(rows->begin(), rows->end(), number);
    if (place == rows->end())
        return;
    const auto owner = std::find_if(m_groups.begin(), m_groups.end(),
                                    [rows](const auto &group) { return &group->rows == rows; });
    if (owner != m_groups.end() && rows->size() == 1) {
        const int row = (*owner)->row;
        beginRemoveRows({}, row, row);
        m_groups.erase(owner);
        renumberGroups();
        endRemoveRows();
        return;
    }
    const QModelIndex parent = owner == m_groups.end() ? QModelIndex() : createIndex((*owner)->row, 0);
    const int row = int(place - rows->begin());
    beginRemoveRows(parent, row, row);
    rows->erase(place);
    if (owner != m_groups.end())
        summarize(**owner);
    endRemoveRows();
    if (parent.isValid())
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}
