// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balancetablemodel.h"

#include "ui/format/balancewords.h"
#include "ui/format/labels.h"
#include "ui/format/periodwords.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

FieldApi apiOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return FieldApi::Hour;
    case PeriodKind::Month:
        return FieldApi::Day;
    case PeriodKind::Year:
        return FieldApi::Month;
    case PeriodKind::Lifetime:
        break;
    }
    return FieldApi::Year;
}

bool canBeAdded(const Field &field)
{
    switch (unitSpec(field.unit).dimension) {
    case Dimension::Energy:
    case Dimension::Irradiation:
    case Dimension::Mass:
    case Dimension::Count:
    case Dimension::Money:
    case Dimension::Time: // full-load hours
        return true;
    default:
        return false;
    }
}

} // namespace

BalanceTableModel::BalanceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(BalanceWords::listed())
{
    // All of them in every kind of report, so that the columns stay where they are.
    for (const Field *field : FieldCatalog::shared().plantFieldsOf(FieldApi::Day))
        m_fields.append(*field);
}

void BalanceTableModel::setPicture(const PeriodPicture &picture)
{
    const bool hasSameRows = picture.rows.size() == m_picture.rows.size()
        && picture.period == m_picture.period && picture.zone == m_picture.zone && !m_order.isEmpty();
    if (hasSameRows) {
        m_picture = picture;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        applyOrder();
        return;
    }
    beginResetModel();
    m_picture = picture;
    m_order.resize(m_picture.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
    applyOrder();
}

void BalanceTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int BalanceTableModel::columnOf(BalanceFigure figure) const
{
    const qsizetype at = m_figures.indexOf(figure);
    return at < 0 ? -1 : FirstFigure + int(at);
}

int BalanceTableModel::columnOf(const QString &key) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).key == key)
            return firstFieldColumn() + i;
    }
    return -1;
}

int BalanceTableModel::slotOf(int row) const
{
    return row >= 0 && row < m_order.size() ? m_order.at(row) : -1;
}

QString BalanceTableModel::markOf(const PeriodRow &row)
{
    if (!row.slot.isExpected)
        return {};
    if (row.slot.row < 0)
        return row.slot.isRunning    ? tr("still running")
            : row.slot.isProvisional ? tr("not there yet")
                                     : tr("no data");
    if (row.balance.isEmpty())
        return tr("sent empty");
    if (!row.doubts.isEmpty())
        return tr("doubtful");
    return row.slot.isProvisional ? tr("provisional") : QString();
}

QString BalanceTableModel::doubtsOf(const PeriodRow &row)
{
    QStringList lines;
    for (const auto &[key, mark] : row.doubts) {
        const QString name = Labels::field(FieldCatalog::shared().plantField(FieldApi::Day, key));
        switch (mark) {
        case ValueMark::AboveBound:
            //: %1 the name of a value
            lines << tr("%1 is more than the modules can yield in this time.").arg(name);
            break;
        case ValueMark::Negative:
            lines << tr("%1 is below zero.").arg(name);
            break;
        case ValueMark::CounterReset:
        case ValueMark::Spike:
            lines << tr("%1 jumps.").arg(name);
            break;
        case ValueMark::Fine:
            break;
        }
    }
    if (!lines.isEmpty())
        lines << tr("The value is shown and counted as the service sent it.");
    return lines.join(u'\n');
}

int BalanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.isEmpty() ? 0 : int(m_order.size()) + 1;
}

int BalanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstFieldColumn() + int(m_fields.size());
}

const EnergyBalance &BalanceTableModel::balanceAt(int slot) const
{
    return slot < 0 ? m_picture.sum : m_picture.rows.at(slot).balance;
}

std::optional<double> BalanceTableModel::fieldSum(const Field &field, int *known) const
{
    const int column = m_picture.report.values.columnOf(field.key);
    std::optional<double> sum;
    *known = 0;
    for (const PeriodRow &row : m_picture.rows) {
        if (column < 0 || row.slot.row < 0 || !canBeAdded(field))
            continue;
        if (const auto value = m_picture.report.values.at(row.slot.row, column).value()) {
            sum = sum.value_or(0) + *value;
            ++*known;
        }
    }
    return sum;
}

std::optional<double> BalanceTableModel::number(int slot, int column) const
{
    if (column >= FirstFigure && column < firstFieldColumn())
        return balanceAt(slot).value(m_figures.at(column - FirstFigure));
    if (column < firstFieldColumn())
        return std::nullopt;
    const Field &field = m_fields.at(column - firstFieldColumn());
    int known = 0;
    if (slot < 0)
        return fieldSum(field, &known);
    const int place = m_picture.report.values.columnOf(field.key);
    const int row = m_picture.rows.at(slot).slot.row;
    return place < 0 || row < 0 ? std::nullopt : m_picture.report.values.at(row, place).value();
}

QString BalanceTableModel::text(int slot, int column) const
{
    const PeriodWords periods(m_formatter);
    if (column == Period) {
        if (slot < 0)
            return tr("Sum");
        const ReportSlot &span = m_picture.rows.at(slot).slot;
        return periods.rowTitle(m_picture.period.kind, span.start, span.end, m_picture.zone);
    }
    if (column == Mark) {
        if (slot < 0)
            return periods.rowCount(m_picture.period.kind, m_picture.known, m_picture.expected);
        return markOf(m_picture.rows.at(slot));
    }
    const std::optional<double> value = number(slot, column);
    if (column < firstFieldColumn())
        return BalanceWords(m_formatter).cell(m_figures.at(column - FirstFigure), value);
    const Field &field = m_fields.at(column - firstFieldColumn());
    if (!value)
        return Formatter::absent();
    const Unit shown = m_formatter.tableUnit(field.unit);
    return m_formatter.number(convert(*value, field.unit, shown).value_or(*value),
                              shown == field.unit ? field.decimals : 5);
}

QString BalanceTableModel::note(int slot, int column) const
{
    if (column < FirstFigure)
        return slot < 0 ? QString() : doubtsOf(m_picture.rows.at(slot));
    if (column < firstFieldColumn()) {
        const BalanceFigure figure = m_figures.at(column - FirstFigure);
        if (slot >= 0 && !m_picture.rows.at(slot).slot.isExpected)
            return {};
        return BalanceWords::note(balanceAt(slot).at(figure));
    }
    if (slot >= 0)
        return {};
    int known = 0;
    fieldSum(m_fields.at(column - firstFieldColumn()), &known);
    return PeriodWords(m_formatter).rowCount(m_picture.period.kind, known, m_picture.expected);
}

QVariant BalanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int slot = slotOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(slot, index.column());
    case Qt::ToolTipRole: {
        const QString words = note(slot, index.column());
        return words.isEmpty() ? QVariant() : words;
    }
    case Qt::TextAlignmentRole:
        return int((index.column() < FirstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Roles::Value: {
        const std::optional<double> value = number(slot, index.column());
        return value ? QVariant(*value) : QVariant();
    }
    case Roles::Heading:
        return slot < 0;
    default:
        return {};
    }
}

QVariant BalanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < FirstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Roles::ColumnKey) {
        if (section < FirstFigure)
            return section == Period ? u"period"_s : u"state"_s;
        return section < firstFieldColumn() ? u"figure%1"_s.arg(int(m_figures.at(section - FirstFigure)))
                                            : m_fields.at(section - firstFieldColumn()).key;
    }
    if (section == Period)
        return role == Qt::DisplayRole ? PeriodWords::rowKind(m_picture.period.kind) : QVariant();
    if (section == Mark)
        return role == Qt::DisplayRole ? tr("State") : QVariant();
    if (section < firstFieldColumn()) {
        const BalanceFigure figure = m_figures.at(section - FirstFigure);
        if (role == Qt::ToolTipRole)
            return BalanceWords::help(figure);
        //: heading of a column: %1 a figure, %2 its unit
        return role == Qt::DisplayRole
            ? tr("%1 (%2)").arg(BalanceWords::name(figure), BalanceWords(m_formatter).unitText(figure))
            : QVariant();
    }
    const Field &field = m_fields.at(section - firstFieldColumn());
    if (role == Qt::ToolTipRole) {
        const FieldApi api = apiOf(m_picture.period.kind);
        const bool isThere = FieldCatalog::shared().findPlant(api, field.key);
        return isThere ? tr("Field %1 of the report, as it came").arg(field.key)
                       : tr("Field %1, which this kind of report does not have").arg(field.key);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = Formatter::unitText(m_formatter.tableUnit(field.unit));
    //: heading of a column: %1 a label, %2 the service's key
    const QString name = tr("%1 [%2]").arg(Labels::field(field), field.key);
    return unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit);
}

void BalanceTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    applyOrder();
}

//! Absent values go to the end whatever the order.
void BalanceTableModel::applyOrder()
{
    QList<int> order(m_order.size());
    std::iota(order.begin(), order.end(), 0);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (m_sortColumn < FirstFigure) {
            if (m_sortColumn == Mark)
                return isUp ? text(a, Mark) < text(b, Mark) : text(b, Mark) < text(a, Mark);
            return isUp ? a < b : b < a;
        }
        const auto left = number(a, m_sortColumn), right = number(b, m_sortColumn);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return isUp ? *left < *right : *right < *left;
    });
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QModelIndexList from, to;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        const int slot = slotOf(old.row());
        from << old;
        to << index(slot < 0 ? old.row() : int(order.indexOf(slot)), old.column());
    }
    m_order = order;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}
