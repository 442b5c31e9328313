// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class PlantTreeFilter;
class PlantTreeModel;
class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

//! The left side: search field and the tree accounts → plants → devices. Selection, scroll and expansion live
//! in the view, which only ever sees differences; filtering keeps what was expanded.
class PlantTreePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlantTreePanel(PlantTreeModel &model, QWidget *parent = nullptr);

    //! Makes a row of the model the current one and scrolls to it.
    void select(const QModelIndex &sourceIndex);
    QModelIndex currentSourceIndex() const;
    void expandAll();
    void collapseAll();
    void focusSearch();
    QTreeView &tree() { return *m_tree; }
    QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    //! A row of the model (not of the filter) became current; never invalid.
    void currentChanged(const QModelIndex &sourceIndex);
    //! The user asks for what can be done with the row.
    void contextMenuRequested(const QModelIndex &sourceIndex, const QPoint &globalPosition);

private:
    void applySearch(const QString &text);
    void rememberExpansion();
    void restoreExpansion();
    void expandNewAccounts();
    void setUpColumns();
    void fitColumns();

    PlantTreeModel &m_model;
    PlantTreeFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_nothingFound;
    QSet<QString> m_expanded; //!< ids while a search hides the real state
    QSet<QString> m_seenAccounts;
    bool m_isRefiltering = false;
    bool m_isStateCut = false;
    QHash<int, int> m_usualWidths; //!< by column
};
