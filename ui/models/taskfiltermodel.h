// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/taskfilter.h"

#include <QSortFilterProxyModel>

class TaskTableModel;

//! The commands that a filter leaves, sorted by what the rows are worth, not by their words.
class TaskFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TaskFilterModel(TaskTableModel &tasks, QObject *parent = nullptr);

    void setFilter(const TaskFilter &filter);
    const TaskFilter &filter() const { return m_filter; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    TaskTableModel &m_tasks;
    TaskFilter m_filter;
    QStringList m_words; // folded
};
