// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planttreemodel.h"
#include "ui/models/rowsorter.h"
#include "ui/models/rowstate.h"
#include "ui/models/textindex.h"

#include <QAbstractProxyModel>
#include <QPersistentModelIndex>
#include <QSet>

#include <vector>

class QTimer;
class RowStateTracker;

//! The tree, thinned by a text and by states, in the order of a column. A text matches names, addresses,
//! codes, serials and models, without regard to case and accents; several words must all match, in the device
//! or in its plant. A plant that matches keeps all its devices; a device that matches keeps its plant.
//! Accounts stay visible and keep their order.
//!
//! A change of text or states resets the model (row by row it would take seconds in a fleet: performance.md
//! §2); sorting moves rows; what polls change comes as single insertions and removals. Its indexes point at
//! the nodes of the tree, and while nothing is filtered or sorted it only hands everything through.
class PlantTreeFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit PlantTreeFilter(PlantTreeModel &model, QObject *parent = nullptr);
    ~PlantTreeFilter() override;

    void setText(const QString &text);
    QString text() const { return m_text; }
    //! Only plants in one of these states, or with a device in one of those that are troubleStates; none:
    //! all.
    void setStates(RowStates states);
    RowStates states() const { return m_states; }
    void setFilter(const QString &text, RowStates states);
    bool isFiltering() const { return isSearching() || m_states; }
    bool isSearching() const { return !m_words.isEmpty(); }
    //! Plants and devices that match by themselves; 0 while not filtering.
    int matchCount() const { return m_matchCount; }
    //! True for a plant that is only there for the devices that match in it.
    bool isMatchInside(const QModelIndex &index) const;
    //! This row of the tree stays when polls change what matches: only the next filter may hide it.
    void keep(const QModelIndex &sourceIndex) { m_kept = sourceIndex; }
    //! Takes in at once what would be taken in soon.
    void settle();
    RowStateTracker &tracker() { return *m_tracker; }

    //! Looks at the values anew. \a column −1: the order of the tree.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sorter.column(); }
    Qt::SortOrder sortOrder() const { return m_sorter.order(); }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void matchCountChanged(int count);

private:
    using Node = PlantTreeModel::Node;
    using Rows = std::vector<const Node *>;
    using Arrangement = QHash<const Node *, Rows>;

    void connectSource();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onRowsInserted(const QModelIndex &parent);
    void onRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);

    // ---- planttreefiltering.cpp ----
    void refreshTexts();
    Arrangement wanted(const Node *keptPlant, const Node *keptDevice);
    void refilter();
    void update();
    Rows allOf(const Node &parent) const;

    Rows shownOf(const Node &parent) const;
    int rowOf(const Node &node) const;
    QModelIndex indexOf(const Node &node, int column = 0) const;
    void setRows(const Node &parent, Rows rows);
    void follow(const Node &parent, const Rows &rows, const Arrangement &below);
    void removeRange(const Node &parent, int first, int last);
    void dropRows(const Node *parent);

    PlantTreeModel &m_model;
    RowStateTracker *m_tracker;
    QTimer *m_later;
    RowSorter m_sorter;
    TextIndex m_texts; //!< in the order of the tree: each plant before its devices
    bool m_isTextStale = true;
    QString m_text;
    QStringList m_words;
    RowStates m_states;
    int m_matchCount = 0;
    QSet<const Node *> m_inside;
    QPersistentModelIndex m_kept; //!< of the tree
    bool m_isArranged = false; //!< else the rows are those of the tree, and the two below are empty
    Arrangement m_children; //!< of accounts and plants
    QHash<const Node *, int> m_rows; //!< of plants and devices
};
