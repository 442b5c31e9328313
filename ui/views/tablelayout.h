// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;
class QHeaderView;
class QMenu;
class QTableView;
class TableLayouts;

//! Columns of a table the user can sort by, move, widen and choose (context menu of the headings and of the
//! table, so by keyboard too), remembered by the table's object name in the TableLayouts of its window.
//! Widths are the program's business (heading and cells) until the user sets one, and are kept in units of
//! the text, so that they grow with it.
class TableLayout : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int fixedColumn = 0; //!< always shown
        int stretchColumn = -1; //!< takes what the others leave, but stays legible; −1: none
        QSet<int> hidden = {}; //!< not shown until chosen
        bool isSortable = false; //!< the model has sort(); column −1 there is its own order
        int sortColumn = -1; //!< at first
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
    };

    //! \a table has its model and its object name, and owns this. Models name their columns for the memory by
    //! Roles::ColumnKey in their horizontal headings; without it their numbers are kept.
    TableLayout(QTableView &table, const Options &options);

    //! Columns that make no sense now (the battery of a plant without one) are neither shown nor offered.
    void setAvailable(int column, bool isAvailable);
    //! Widths by the words and figures of now.
    void measure();
    QByteArray state() const;
    //! What is not understood leaves things as they are.
    void restoreState(const QByteArray &state);
    void reset();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void adopt();
    void fillColumnMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu);
    void growSoon();
    void measureCells(bool isAnew);
    int headingWidth(int column) const;
    void choose(int column, bool isShown);
    void showColumns();
    void fit();
    void remember();
    void restoreOrder(const QList<int> &columns);
    int columnCount() const;
    QString headingOf(int column) const;
    QString keyOf(int column) const;
    int columnOf(const QString &key) const;
    double em() const;

    QTableView &m_table;
    QHeaderView &m_header;
    Options m_options;
    QSet<int> m_hidden;
    QSet<int> m_unavailable;
    QHash<int, int> m_usualWidths;
    QHash<int, double> m_ownWidths; //!< set by the user, in heights of a line
    QPointer<TableLayouts> m_memory;
    QAction *m_columns;
    QAction *m_sort;
    bool m_isAdjusting = false;
    bool m_hasMeasuredRows = false;
    bool m_isGrowthPlanned = false;
};
