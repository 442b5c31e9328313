// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/treeexpansion.h"

#include "ui/models/planttreefilter.h"

#include <QTreeView>

TreeExpansion::TreeExpansion(QTreeView &tree, PlantTreeFilter &filter)
    : QObject(&tree)
    , m_tree(tree)
    , m_filter(filter)
{
    connect(&filter, &QAbstractItemModel::rowsInserted, this, &TreeExpansion::openNew);
    connect(&filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; row <= last && parent.isValid(); ++row)
                    note(m_filter.index(row, 0, parent));
            });
    openNew({}, 0, filter.rowCount() - 1);
}

TreeExpansion::Key TreeExpansion::keyOf(const QModelIndex &index)
{
    return {PlantTreeModel::profileId(index), PlantTreeModel::plantCode(index)};
}

template <typename Visitor>
void TreeExpansion::forEachParent(Visitor visit) const
{
    for (int account = 0; account < m_filter.rowCount(); ++account) {
        const QModelIndex accountIndex = m_filter.index(account, 0);
        visit(accountIndex);
        for (int plant = 0; plant < m_filter.rowCount(accountIndex); ++plant)
            visit(m_filter.index(plant, 0, accountIndex));
    }
}

void TreeExpansion::remember()
{
    forEachParent([this](const QModelIndex &index) { note(index); });
}

void TreeExpansion::note(const QModelIndex &index)
{
    if (m_filter.isSearching())
        return; // what is open now is the search's doing
    if (m_tree.isExpanded(index))
        m_open.insert(keyOf(index));
    else
        m_open.remove(keyOf(index));
}

void TreeExpansion::restore()
{
    forEachParent([this](const QModelIndex &index) { open(index); });
}

//! Opens a row if it is to be open under the present filter.
void TreeExpansion::open(const QModelIndex &index)
{
    const bool isAccount = !index.parent().isValid();
    const bool isOpen =
        m_filter.isSearching() ? isAccount || m_filter.isMatchInside(index) : m_open.contains(keyOf(index));
    if (isOpen)
        m_tree.expand(index);
}

void TreeExpansion::openNew(const QModelIndex &parent, int first, int last)
{
    if (PlantTreeModel::nodeKind(parent) == PlantTreeModel::NodeKind::Plant)
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_filter.index(row, 0, parent);
        if (parent.isValid())
            open(index);
        else if (m_filter.rowCount(index) > 0)
            openNew(index, 0, m_filter.rowCount(index) - 1);
    }
    // Only now has the account something to show.
    const ProfileId profile = PlantTreeModel::profileId(parent);
    if (parent.isValid() && last >= first && !m_seen.contains(profile)) {
        m_seen.insert(profile);
        m_open.insert(keyOf(parent));
        m_tree.expand(parent);
    }
}

void TreeExpansion::expandAll()
{
    m_tree.expandAll();
    remember();
}

void TreeExpansion::collapseAll()
{
    m_tree.collapseAll();
    m_tree.expandToDepth(0);
    remember();
}
