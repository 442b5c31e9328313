// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldchoicemodel.h"

#include "ui/format/formatter.h"
#include "ui/format/labels.h"
#include "ui/models/roles.h"
#include "ui/models/searchtext.h"

#include <algorithm>

FieldChoiceModel::FieldChoiceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FieldChoiceModel::setFields(QList<Field> fields)
{
    std::stable_sort(fields.begin(), fields.end(),
                     [](const Field &a, const Field &b) { return a.group < b.group; });
    beginResetModel();
    m_rows.clear();
    for (const Field &field : std::as_const(fields)) {
        if (m_rows.isEmpty() || m_rows.constLast().group != field.group)
            m_rows.append({true, field.group, {}});
        m_rows.append({false, field.group, field});
    }
    endResetModel();
}

void FieldChoiceModel::setChosen(const QStringList &keys)
{
    m_chosen = QSet<QString>(keys.cbegin(), keys.cend());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
}

QList<Field> FieldChoiceModel::chosen() const
{
    QList<Field> fields;
    for (const Row &row : m_rows) {
        if (!row.isHeading && m_chosen.contains(row.field.key))
            fields.append(row.field);
    }
    return fields;
}

QStringList FieldChoiceModel::chosenKeys() const
{
    QStringList keys;
    const QList<Field> fields = chosen();
    for (const Field &field : fields)
        keys.append(field.key);
    return keys;
}

void FieldChoiceModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::DisplayRole});
}

int FieldChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::CheckState FieldChoiceModel::groupState(FieldGroup group) const
{
    bool hasChosen = false;
    bool hasOther = false;
    for (const Row &row : m_rows) {
        if (!row.isHeading && row.group == group)
            (m_chosen.contains(row.field.key) ? hasChosen : hasOther) = true;
    }
    return !hasChosen ? Qt::Unchecked : hasOther ? Qt::PartiallyChecked : Qt::Checked;
}

QVariant FieldChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        if (row.isHeading)
            return Labels::fieldGroup(row.group);
        const QString unit =
            row.field.kind == FieldKind::Timestamp ? QString() : Formatter::unitText(row.field.unit);
        //: %1 a reading of a device, %2 its unit
        return unit.isEmpty() ? Labels::field(row.field) : tr("%1 (%2)").arg(Labels::field(row.field), unit);
    }
    case Qt::ToolTipRole:
        return row.isHeading ? QString() : row.field.key;
    case Qt::CheckStateRole:
        if (row.isHeading)
            return int(groupState(row.group));
        return int(m_chosen.contains(row.field.key) ? Qt::Checked : Qt::Unchecked);
    case Roles::Heading:
        return row.isHeading;
    case Roles::Group:
        return int(row.group);
    case Roles::Id:
        return row.field.key;
    default:
        return {};
    }
}

bool FieldChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isOn = value.toInt() != Qt::Unchecked;
    const Row &touched = m_rows.at(index.row());
    int first = int(m_rows.size());
    int last = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (row.group != touched.group)
            continue;
        first = std::min(first, i); // the heading shows what its rows say
        last = i;
        if (row.isHeading || (!touched.isHeading && i != index.row()))
            continue;
        if (isOn)
            m_chosen.insert(row.field.key);
        else
            m_chosen.remove(row.field.key);
    }
    Q_EMIT dataChanged(this->index(first), this->index(last), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags FieldChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

FieldChoiceFilter::FieldChoiceFilter(FieldChoiceModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
}

void FieldChoiceFilter::setText(const QString &text)
{
    m_words = SearchText::words(text);
    invalidateFilter();
}

bool FieldChoiceFilter::matches(int sourceRow) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    const QString hay =
        SearchText::folded(index.data().toString() + u' ' + index.data(Roles::Id).toString() + u' '
                           + Labels::fieldGroup(FieldGroup(index.data(Roles::Group).toInt())));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return hay.contains(word); });
}

bool FieldChoiceFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    if (!index.data(Roles::Heading).toBool())
        return matches(sourceRow);
    for (int row = sourceRow + 1; row < sourceModel()->rowCount(); ++row) {
        if (sourceModel()->index(row, 0).data(Roles::Heading).toBool())
            return false;
        if (matches(row))
            return true;
    }
    return false;
}
