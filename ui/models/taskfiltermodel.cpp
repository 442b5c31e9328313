// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/taskfiltermodel.h"

#include "ui/models/roles.h"
#include "ui/models/searchtext.h"
#include "ui/models/tasktablemodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

bool TaskFilter::passes(TaskState taskState) const
{
    switch (taskState) {
    case TaskState::Sending:
    case TaskState::Running:
    case TaskState::Unknown:
    case TaskState::Draft:
        return state == State::All || state == State::Open;
    case TaskState::Succeeded:
    case TaskState::NoChange:
        return state == State::All || state == State::Done;
    case TaskState::Refused:
    case TaskState::Failed:
    case TaskState::Closed:
    case TaskState::TimedOut:
    case TaskState::Discarded:
        break;
    }
    return state == State::All || state == State::NotDone;
}

TaskFilterModel::TaskFilterModel(TaskTableModel &tasks, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_tasks(tasks)
{
    setSourceModel(&tasks);
    setSortRole(Roles::Sort);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void TaskFilterModel::setFilter(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = SearchText::words(filter.text);
    invalidateFilter();
}

bool TaskFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const TaskTableModel::Ref ref = m_tasks.taskAt(sourceRow);
    if (!ref.task || !m_filter.passes(ref.task->state))
        return false;
    if (m_filter.family && ref.task->command.family() != *m_filter.family)
        return false;
    if (!m_filter.profile.isEmpty() && ref.profile != m_filter.profile)
        return false;
    if (!m_filter.plant.isEmpty() && ref.task->command.plant != m_filter.plant)
        return false;
    if (m_words.isEmpty())
        return true;
    QString text = ref.task->serviceId;
    for (int column = 0; column < TaskTableModel::ColumnCount; ++column)
        text += u'\n' + m_tasks.index(sourceRow, column).data().toString();
    const QString folded = SearchText::folded(text);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&folded](const QString &word) { return folded.contains(word); });
}
