// SPDX-License-Identifier: GPL-3.0-or-later
// How the alarms that are shown stand in rows and groups, and what survives a new order.
#include "ui/models/alarmtablerows.h"

#include <algorithm>

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
