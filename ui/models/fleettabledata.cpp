// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the fleet table say.
#include "core/util/clock.h"
#include "ui/format/attentionwords.h"
#include "ui/format/statuswords.h"
#include "ui/format/valuehelp.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/roles.h"

#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant known(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

bool isText(int column)
{
    return column == FleetTableModel::Name || column == FleetTableModel::State
        || column == FleetTableModel::NeedsAttention || column == FleetTableModel::Place;
}

} // namespace

void FleetTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    retranslate();
}

void FleetTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FleetTableModel::refreshAges()
{
    // States grow old without an answer, too; a minute sooner or later does not matter.
    constexpr qint64 everyMs = 30'000;
    if (m_isActive && qAbs(m_clock.now() - m_readAt) >= everyMs)
        refresh();
}

int FleetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FleetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FleetTableModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case State:
        return rowStateWord(row.state);
    case NeedsAttention:
        return AttentionWords(m_formatter).summary(row.reasons);
    case Power:
        return m_formatter.power(row.power);
    case EnergyToday:
        return m_formatter.energy(row.today);
    case EnergyYesterday:
        return m_formatter.energy(row.yesterday);
    case EnergyMonth:
        return m_formatter.energy(row.month);
    case YieldToday:
        return m_formatter.number(row.beside.specificYield, 2);
    case YieldYesterday:
        return m_formatter.number(row.besideYesterday.specificYield, 2);
    case Rank:
        return row.rank > 0 ? m_formatter.locale().toString(row.rank) : Formatter::absent();
    case Difference:
        return AttentionWords(m_formatter).difference(row.besideYesterday);
    case Alarms:
        return row.alarms > 0 ? m_formatter.locale().toString(row.alarms) : QString();
    case StateOfCharge:
        return row.hasBattery ? m_formatter.percent(row.stateOfCharge) : QString();
    case Capacity:
        return m_formatter.quantity(row.capacity, Unit::KilowattPeak, 1);
    case Age:
        return row.at ? m_formatter.age(row.at, m_clock.now()) : Formatter::absent();
    case Place:
        return row.place;
    default:
        return {};
    }
}

QString FleetTableModel::tip(const Row &row, int column) const
{
    const AttentionWords words(m_formatter);
    switch (column) {
    case Name:
        return row.place.isEmpty() ? row.name : row.name + u'\n' + row.place;
    case State:
        return row.state == RowState::Faulty ? tr("The service reports a fault at this plant.")
            : row.state == RowState::Waiting
            ? tr("No value has come yet.")
            : StatusWords::dataStateSentence(row.state == RowState::Live         ? DataState::Live
                                                 : row.state == RowState::Old    ? DataState::Old
                                                 : row.state == RowState::Asleep ? DataState::Asleep
                                                                                 : DataState::Lost);
    case NeedsAttention: {
        QStringList lines;
        for (const AttentionReason &reason : row.reasons)
            lines << words.reason(reason);
        return lines.join(u'\n');
    }
    case YieldToday:
        return words.basis(row.beside);
    case YieldYesterday:
    case Difference:
        return words.basis(row.besideYesterday);
    case Place:
        return row.place;
    default:
        return {};
    }
}

QVariant FleetTableModel::value(const Row &row, int column) const
{
    switch (column) {
    case Power:
        return known(row.power);
    case EnergyToday:
        return known(row.today);
    case EnergyYesterday:
        return known(row.yesterday);
    case EnergyMonth:
        return known(row.month);
    case YieldToday:
        return known(row.beside.specificYield);
    case YieldYesterday:
        return known(row.besideYesterday.specificYield);
    case Rank:
        return row.rank > 0 ? QVariant(row.rank) : QVariant();
    case Difference:
        return known(row.besideYesterday.shareOfNeighbours);
    case Alarms:
        return row.alarms;
    case StateOfCharge:
        return known(row.stateOfCharge);
    case Capacity:
        return known(row.capacity);
    case Age:
        return row.at ? QVariant(row.at) : QVariant();
    default:
        return {};
    }
}

QVariant FleetTableModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Place:
        return row.place.isEmpty() ? QVariant() : QVariant(row.place);
    case State:
        return urgency(row.state);
    case NeedsAttention:
        return row.urgency > 0 ? QVariant(row.urgency) : QVariant();
    case Age: // the newest is the youngest
        return row.at ? QVariant(-row.at) : QVariant();
    default:
        return value(row, column);
    }
}

QVariant FleetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(m_shown[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Roles::Value:
        return value(row, index.column());
    case Roles::Sort:
        return sortValue(row, index.column());
    case Roles::Badge:
        return int(row.state);
    case Roles::Problem:
        return !row.reasons.isEmpty();
    case Roles::Id:
        return row.code.value;
    case Roles::Age:
        return row.at ? QVariant(row.at) : QVariant();
    default:
        return {};
    }
}

QString FleetTableModel::headingHelp(int column) const
{
    switch (column) {
    case NeedsAttention:
        return tr(
            "Why somebody should look at the plant, the worst first: connection, faults, alarms, strings, "
            "and a yield far below that of its neighbours");
    case Power:
        return ValueHelp::figure(ValueHelp::Figure::Pv);
    case EnergyToday:
        return ValueHelp::plantField(u"day_power"_s);
    case EnergyMonth:
        return ValueHelp::plantField(u"month_power"_s);
    case EnergyYesterday:
        return tr("PV yield of the plant's last whole day, from its reports");
    case YieldToday:
    case YieldYesterday:
        return tr("Specific yield: kilowatt-hours for each kilowatt of module power (kWh/kWp)");
    case Rank:
        return tr("Place in the account by yesterday's specific yield; 1 is the best");
    case Difference:
        return tr(
            "Yesterday's specific yield beside the median of plants nearby, which had the same weather");
    case Alarms:
        return tr("Active alarms");
    default:
        return {};
    }
}

QVariant FleetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return headingHelp(section);
    if (role == Roles::ColumnKey)
        return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(section));
    if (role == Qt::InitialSortOrderRole) {
        const bool isMoreBetter = section == Power || (section >= EnergyToday && section <= YieldYesterday)
            || section == Alarms || section == StateOfCharge || section == Capacity;
        return int(isMoreBetter ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Plant");
    case State:
        return tr("State");
    case NeedsAttention:
        //: heading of a column: why somebody should look at the plant
        return tr("Attention");
    case Power:
        return tr("PV now");
    case EnergyToday:
        return tr("Today");
    case EnergyYesterday:
        return tr("Yesterday");
    case EnergyMonth:
        return tr("Month");
    case YieldToday:
        return tr("kWh/kWp today");
    case YieldYesterday:
        return tr("kWh/kWp yesterday");
    case Rank:
        return tr("Rank");
    case Difference:
        //: heading of a column: yield compared with the plants nearby
        return tr("Beside neighbours");
    case Alarms:
        return tr("Alarms");
    case StateOfCharge:
        return tr("Charge level");
    case Capacity:
        return tr("Capacity");
    case Age:
        return tr("Age");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}
