// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/models/rowstate.h"

#include <QPersistentModelIndex>
#include <QWidget>

class PlantTreeFilter;
class PlantTreeModel;
class StateFilterBar;
class TreeColumns;
class TreeExpansion;
class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

//! The left side: search field, filter by state, and the tree accounts → plants → devices. Selection, scroll
//! and expansion live in the view, which only ever sees differences; filtering keeps what was expanded, and
//! the page on the right stays whatever the filter hides.
class PlantTreePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlantTreePanel(PlantTreeModel &model, QWidget *parent = nullptr);

    //! Makes a row of the model the current one and scrolls to it; filters that hide it are cleared.
    void select(const QModelIndex &sourceIndex);
    QModelIndex currentSourceIndex() const;
    void expandAll();
    void collapseAll();
    void focusSearch();
    void clearFilters();
    QTreeView &tree() { return *m_tree; }
    //! Columns and sorting.
    QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);

    //! Copying, opening and closing, for the context menu of a row of the model.
    void addRowActions(QMenu &menu, const QModelIndex &sourceIndex);
    // For the menu bar; the actions stay this panel's.
    QList<QAction *> filterActions() const;
    QMenu *columnMenu(QWidget *parent);
    QMenu *sortMenu(QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! A row of the model (not of the filter) became current; never invalid.
    void currentChanged(const QModelIndex &sourceIndex);
    //! The user asks for what can be done with the row.
    void contextMenuRequested(const QModelIndex &sourceIndex, const QPoint &globalPosition);

private:
    void setUpSearch();
    void setUpTree();
    void setUpEmptyNotice();
    void layOut();
    void applyFilter(const QString &text, RowStates states);
    void refreshNotice();
    void retranslate();
    bool handleSearchKey(int key);
    void showFirstRow();

    PlantTreeModel &m_model;
    PlantTreeFilter *m_filter;
    QLineEdit *m_search;
    StateFilterBar *m_states;
    QTreeView *m_tree;
    TreeColumns *m_columns;
    TreeExpansion *m_expansion;
    QWidget *m_nothing;
    QLabel *m_nothingFound;
    QPushButton *m_clear;
    QPersistentModelIndex m_shown; //!< row of the model whose page is shown, perhaps hidden by a filter
    bool m_isRefiltering = false;
};
