// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class PlantTreeFilter;
class QAction;
class QActionGroup;
class QMenu;
class QTreeView;
class TreeHeaderView;

//! The columns of the plant tree: which are shown, where, how wide, and by which one is sorted. A column is
//! either the program's business (shown while there is room for it and for a legible name) or the user's,
//! from the moment the user switches it on or off. The name is always there.
class TreeColumns : public QObject
{
    Q_OBJECT
public:
    TreeColumns(QTreeView &tree, PlantTreeFilter &filter);

    //! Shows what has room in \a width pixels. Call when the room or the words change.
    void fit(int width);
    //! Measures headings and cells again: the language, the number format or the font is another one.
    void measure();
    //! Columns by name, so that other versions of the program can read it.
    QByteArray state() const;
    //! What is not understood leaves the defaults.
    void restoreState(const QByteArray &state);
    void reset();

    //! A check mark for each column and "Reset columns"; the actions stay this object's.
    QMenu *makeColumnMenu(QWidget *parent);
    //! A choice of the shown columns to sort by, and the order of the service.
    QMenu *makeSortMenu(QWidget *parent);
    void retranslate();

private:
    enum class Choice : quint8 { Automatic, Shown, Hidden };

    void setUpActions();
    void sortBy(int column);
    void choose(int column, bool isShown);
    bool isWanted(int column) const;
    //! Whether and how wide it is shown is the program's business.
    bool isAutomatic(int column) const;
    int widthOf(int column) const;
    void setWidth(int column, int width);
    void showChecks();
    void restoreOrder(const QList<int> &columns);

    QTreeView &m_tree;
    PlantTreeFilter &m_filter;
    TreeHeaderView &m_header;
    QHash<int, Choice> m_choices; //!< of the columns the user has decided about
    QHash<int, int> m_usualWidths;
    QHash<int, int> m_ownWidths; //!< set by the user
    QHash<int, QAction *> m_columnActions;
    QHash<int, QAction *> m_sortActions; //!< −1: the order of the service
    QActionGroup *m_sortGroup;
    QAction *m_reset;
    int m_compactPower = 0; //!< without words
    int m_room = 0;
    bool m_isAdjusting = false;
};
