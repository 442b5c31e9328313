// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/readingfilter.h"

#include "ui/format/labels.h"
#include "ui/models/readingtablemodel.h"
#include "ui/models/roles.h"

#include <algorithm>

ReadingFilter::ReadingFilter(ReadingTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ReadingFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void ReadingFilter::setShowsWithoutValue(bool shows)
{
    if (shows == m_showsWithoutValue)
        return;
    m_showsWithoutValue = shows;
    refilter();
}

int ReadingFilter::withoutValueCount() const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += !isHeading(row) && !m_model.index(row, 0).data(Roles::HasValue).toBool() && matches(row);
    return count;
}

void ReadingFilter::setExpanded(FieldGroup group, bool isExpanded)
{
    if (isExpanded == !m_collapsed.contains(group))
        return;
    if (isExpanded)
        m_collapsed.remove(group);
    else
        m_collapsed.insert(group);
    refilter();
}

void ReadingFilter::setAllExpanded(bool isExpanded)
{
    m_collapsed.clear();
    for (int group = 0; !isExpanded && group < FieldGroupCount; ++group)
        m_collapsed.insert(FieldGroup(group));
    refilter();
}

//! Headings say whether they are expanded, so they change with everything.
void ReadingFilter::refilter()
{
    invalidateFilter();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0),
                           {Roles::Expanded, Qt::AccessibleDescriptionRole});
}

bool ReadingFilter::isHeading(int sourceRow) const
{
    return m_model.index(sourceRow, 0).data(Roles::Heading).toBool();
}

FieldGroup ReadingFilter::groupOf(int sourceRow) const
{
    return FieldGroup(m_model.index(sourceRow, 0).data(Roles::Group).toInt());
}

bool ReadingFilter::matches(int sourceRow) const
{
    if (m_words.isEmpty())
        return true;
    const QString label = m_model.index(sourceRow, ReadingTableModel::Label).data().toString();
    const QString key = m_model.index(sourceRow, ReadingTableModel::Key).data().toString();
    const QString group = Labels::fieldGroup(groupOf(sourceRow));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return label.contains(word, Qt::CaseInsensitive) || key.contains(word, Qt::CaseInsensitive)
            || group.contains(word, Qt::CaseInsensitive);
    });
}

bool ReadingFilter::isShowable(int sourceRow) const
{
    return (m_showsWithoutValue || m_model.index(sourceRow, 0).data(Roles::HasValue).toBool())
        && matches(sourceRow);
}

bool ReadingFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (!isHeading(sourceRow))
        return isExpanded(groupOf(sourceRow)) && isShowable(sourceRow);
    for (int row = sourceRow + 1; row < m_model.rowCount() && !isHeading(row); ++row) {
        if (isShowable(row))
            return true;
    }
    return false;
}

QVariant ReadingFilter::data(const QModelIndex &index, int role) const
{
    if (role != Roles::Expanded && role != Qt::AccessibleDescriptionRole)
        return QSortFilterProxyModel::data(index, role);
    if (!index.data(Roles::Heading).toBool())
        return {};
    const bool expanded = isExpanded(FieldGroup(index.data(Roles::Group).toInt()));
    if (role == Roles::Expanded)
        return expanded;
    //: spoken after the heading of a group of readings
    return expanded ? tr("expanded") : tr("collapsed");
}
