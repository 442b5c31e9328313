// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historytablemodel.h"

#include "ui/format/labels.h"
#include "ui/format/valuehelp.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace {

bool hasSameColumns(const HistoryFrame &a, const HistoryFrame &b)
{
    return std::equal(a.columns.cbegin(), a.columns.cend(), b.columns.cbegin(), b.columns.cend(),
                      [](const HistoryColumn &x, const HistoryColumn &y) {
                          return x.device == y.device && x.field.key == y.field.key
                              && x.deviceName == y.deviceName;
                      });
}

bool beginsWith(const QList<qint64> &times, const QList<qint64> &start)
{
    return times.size() >= start.size() && std::equal(start.cbegin(), start.cend(), times.cbegin());
}

} // namespace

HistoryTableModel::HistoryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryTableModel::setFrame(const HistoryFrame &frame, const QTimeZone &zone)
{
    const bool isContinued =
        zone == m_zone && hasSameColumns(frame, m_frame) && beginsWith(frame.times, m_frame.times);
    if (!isContinued) {
        beginResetModel();
        m_frame = frame;
        m_zone = zone;
        m_hasSeveralDevices =
            std::any_of(frame.columns.cbegin(), frame.columns.cend(), [&](const HistoryColumn &column) {
                return column.device != frame.columns.constFirst().device;
            });
        endResetModel();
        return;
    }
    const int before = int(m_frame.times.size());
    const int after = int(frame.times.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_frame = frame;
        endInsertRows();
    } else {
        m_frame = frame;
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1),
                           {Qt::DisplayRole, Roles::Value});
}

void HistoryTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frame.times.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frame.columns.size()) + 1;
}

QString HistoryTableModel::cellText(int row, int column) const
{
    const Reading reading = m_frame.at(row, column);
    if (reading.presence == Presence::Text)
        return reading.text;
    if (reading.presence != Presence::Number)
        return reading.presence == Presence::NotAvailable ? Labels::presence(reading) : Formatter::absent();
    const Field &field = m_frame.columns.at(column).field;
    if (field.kind == FieldKind::Timestamp)
        return m_formatter.dateTime(qint64(reading.number), m_zone);
    if (!field.values.isEmpty())
        return Labels::stateValue(field, int(reading.number));
    if (!field.isKnown)
        return m_formatter.locale().toString(reading.number, 'g', 10);
    return m_formatter.number(reading.number, field.decimals);
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTime = index.column() == TimeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isTime ? m_formatter.dateTime(m_frame.times.at(index.row()), m_zone)
                      : cellText(index.row(), index.column() - 1);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isTime ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Roles::Value: {
        if (isTime)
            return m_frame.times.at(index.row());
        const std::optional<double> value = m_frame.at(index.row(), index.column() - 1).value();
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QString HistoryTableModel::heading(int section) const
{
    if (section == TimeColumn)
        return tr("Local time of the plant");
    const HistoryColumn &column = m_frame.columns.at(section - 1);
    QString text = Labels::field(column.field);
    const QString unit =
        column.field.kind == FieldKind::Timestamp ? QString() : Formatter::unitText(column.field.unit);
    if (!unit.isEmpty())
        //: heading of a column: %1 a reading, %2 its unit
        text = tr("%1 (%2)").arg(text, unit);
    if (m_hasSeveralDevices)
        //: heading of a column: %1 a device, %2 its reading
        text = tr("%1: %2").arg(column.deviceName, text);
    return text;
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return heading(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Roles::ColumnKey: {
        if (section == TimeColumn)
            return QStringLiteral("time");
        const HistoryColumn &column = m_frame.columns.at(section - 1);
        // Which device it is changes from page to page; that it is the second one does not.
        int place = 0;
        for (int i = 1; i < section; ++i)
            place += m_frame.columns.at(i).device != m_frame.columns.at(i - 1).device ? 1 : 0;
        return place == 0 ? column.field.key : QStringLiteral("%1@%2").arg(column.field.key).arg(place);
    }
    case Qt::ToolTipRole:
        return section == TimeColumn
            ? QString()
            : heading(section) + u'\n' + ValueHelp::kind(m_frame.columns.at(section - 1).field);
    default:
        return {};
    }
}
