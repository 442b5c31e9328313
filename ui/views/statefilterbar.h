// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowstate.h"
#include "ui/views/chiprow.h"

#include <QHash>

class RowStateTracker;
class QAction;

//! A row of chips that filters the tree by state. States nobody is in have no chip, and there is no row at
//! all until plants differ: nothing to choose, nothing to look at.
class StateFilterBar : public ChipRow
{
    Q_OBJECT
public:
    explicit StateFilterBar(RowStateTracker &tracker, QWidget *parent = nullptr);

    RowStates states() const;
    void setStates(RowStates states);
    //! The same switches for a menu, and one that clears all filters; they stay this widget's.
    QList<QAction *> actions() const;
    QAction *clearAction() const { return m_clear; }

Q_SIGNALS:
    void statesChanged(RowStates states);
    void clearRequested();

private:
    void addState(RowState state);
    void showCounts();
    void retranslate();

    RowStateTracker &m_tracker;
    QHash<RowState, QAction *> m_actions;
    QAction *m_clear;
    bool m_hasBeenChoice = false;
    bool m_isSetting = false;
};
