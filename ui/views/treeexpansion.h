// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QSet>

class PlantTreeFilter;
class QModelIndex;
class QTreeView;

//! Which accounts and plants of the tree are open, also while a filter hides them. A search opens what it
//! finds inside plants and leaves no trace. Accounts are open when they first have plants.
class TreeExpansion : public QObject
{
    Q_OBJECT
public:
    TreeExpansion(QTreeView &tree, PlantTreeFilter &filter);

    //! Before the filter changes: takes note of what the user has opened and closed.
    void remember();
    //! After the filter has changed, which closes everything.
    void restore();
    void expandAll();
    //! Accounts stay open.
    void collapseAll();

private:
    using Key = QPair<ProfileId, PlantCode>; //!< of an account with an empty code

    static Key keyOf(const QModelIndex &index);
    void note(const QModelIndex &index);
    void open(const QModelIndex &index);
    void openNew(const QModelIndex &parent, int first, int last);
    template <typename Visitor>
    void forEachParent(Visitor visit) const;

    QTreeView &m_tree;
    PlantTreeFilter &m_filter;
    QSet<Key> m_open; //!< as remembered; the tree knows of what it shows
    QSet<ProfileId> m_seen; //!< accounts that have had plants
};
