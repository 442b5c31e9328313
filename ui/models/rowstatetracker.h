// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowstate.h"

#include <QHash>
#include <QObject>

class PlantTreeModel;
class QTimer;

//! Knows what every plant and device of a tree says, and how many plants a filter by each state would leave.
//! Looks only at plants that changed, some time after the change: a poll comes in a hundred answers. One for
//! each tree.
class RowStateTracker : public QObject
{
    Q_OBJECT
public:
    explicit RowStateTracker(PlantTreeModel &model, QObject *parent = nullptr);

    //! Looks now if anything has changed, instead of soon.
    void refresh();
    int plantCount() const { return m_plantCount; }
    //! Plants in this state or, for the troubleStates, with a device in it.
    int plantCount(RowState state) const { return m_counts.value(state); }

Q_SIGNALS:
    void countsChanged();
    //! What some plants or devices say has changed.
    void statesChanged();

private:
    PlantTreeModel &m_model;
    QTimer *m_later;
    QHash<RowState, int> m_counts;
    int m_plantCount = 0;
};
