// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attentionmodel.h"

#include "ui/format/attentionwords.h"
#include "ui/models/roles.h"

using namespace Qt::Literals::StringLiterals;

AttentionModel::AttentionModel(const FleetTableModel &fleet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
{
    connect(&fleet, &FleetTableModel::attentionChanged, this, &AttentionModel::follow);
    follow();
}

//! What is the same before and behind stays; of the rest rows go and come.
void AttentionModel::follow()
{
    const QList<Attention> now = m_fleet.attention();
    qsizetype front = 0;
    while (front < m_list.size() && front < now.size() && m_list.at(front).plant == now.at(front).plant)
        ++front;
    qsizetype back = 0;
    while (back < m_list.size() - front && back < now.size() - front
           && m_list.at(m_list.size() - 1 - back).plant == now.at(now.size() - 1 - back).plant)
        ++back;
    if (const qsizetype gone = m_list.size() - front - back; gone > 0) {
        beginRemoveRows({}, int(front), int(front + gone) - 1);
        m_list.remove(front, gone);
        endRemoveRows();
    }
    if (const qsizetype come = now.size() - front - back; come > 0) {
        beginInsertRows({}, int(front), int(front + come) - 1);
        for (qsizetype i = 0; i < come; ++i)
            m_list.insert(front + i, now.at(front + i));
        endInsertRows();
    }
    m_list = now;
    if (!m_list.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AttentionModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    retranslate();
}

void AttentionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_list.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

PlantCode AttentionModel::plantAt(int row) const
{
    return row >= 0 && row < m_list.size() ? m_list.at(row).plant : PlantCode();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attention &attention = m_list.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Plant)
            return m_fleet.nameOf(attention.plant);
        if (index.column() == Reasons)
            return AttentionWords(m_formatter).reasons(attention.reasons);
        return attention.missingKilowattHours > 0 ? m_formatter.energy(attention.missingKilowattHours)
                                                  : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Missing ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Roles::Id:
        return attention.plant.value;
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Roles::ColumnKey) {
        static const QStringList keys {u"Plant"_s, u"Reasons"_s, u"Missing"_s};
        return keys.value(section);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Missing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Missing)
        return tr("What the plant would have yielded more on the last compared day if it had done as its "
                  "neighbours");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Plant:
        return tr("Plant");
    case Reasons:
        return tr("Why");
    case Missing:
        return tr("Missing energy");
    default:
        return {};
    }
}
