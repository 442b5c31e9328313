// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balancecomparemodel.h"

#include "ui/format/balancewords.h"
#include "ui/format/periodwords.h"
#include "ui/models/roles.h"

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {

QList<F> figuresOf(bool hasBattery)
{
    QList<F> figures = BalanceWords::listed();
    if (!hasBattery)
        figures.removeIf([](F figure) {
            return figure == F::ChargedFromPv || figure == F::Discharged || figure == F::ChargedFromGrid
                || figure == F::BatteryShare || figure == F::SelfSupplied || figure == F::DirectlyUsed;
        });
    return figures;
}

} // namespace

BalanceCompareModel::BalanceCompareModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(figuresOf(true))
{
}

void BalanceCompareModel::setPicture(const PeriodPicture &picture, bool hasBattery, qint64 now)
{
    if (hasBattery != m_hasBattery) {
        beginResetModel();
        m_hasBattery = hasBattery;
        m_figures = figuresOf(hasBattery);
        m_picture = picture;
        endResetModel();
    }
    m_picture = picture;
    m_isRunning = picture.isRunning(now);
    setFormatter(m_formatter);
}

void BalanceCompareModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BalanceCompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int BalanceCompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BalanceCompareModel::text(F figure, int column) const
{
    const BalanceWords words(m_formatter);
    const PeriodComparison &before = m_picture.previous, &earlier = m_picture.yearEarlier;
    switch (column) {
    case Name:
        return BalanceWords::name(figure);
    case Shown:
        return words.text(figure, m_picture.total.value(figure));
    case Previous:
        return words.text(figure, before.balance.value(figure));
    case PreviousDifference:
        return words.difference(figure, before.own.value(figure), before.balance.value(figure));
    case YearEarlier:
        return words.text(figure, earlier.balance.value(figure));
    case YearEarlierDifference:
        return words.difference(figure, earlier.own.value(figure), earlier.balance.value(figure));
    case Service: {
        const std::optional<F> theirs = BalanceWords::serviceFigure(figure);
        return theirs ? words.text(*theirs, m_picture.total.value(*theirs)) : QString();
    }
    default:
        return {};
    }
}

QString BalanceCompareModel::note(F figure, int column) const
{
    switch (column) {
    case Name:
        return BalanceWords::help(figure);
    case Shown: {
        const QString words = BalanceWords::note(m_picture.total.at(figure));
        return words.isEmpty() ? BalanceWords::help(figure) : BalanceWords::help(figure) + u'\n' + words;
    }
    case Previous:
        return BalanceWords::note(m_picture.previous.balance.at(figure));
    case YearEarlier:
        return BalanceWords::note(m_picture.yearEarlier.balance.at(figure));
    case Service: {
        const std::optional<F> theirs = BalanceWords::serviceFigure(figure);
        return theirs ? BalanceWords::help(*theirs) : tr("The service has no such figure.");
    }
    default:
        return {};
    }
}

QVariant BalanceCompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const F figure = m_figures.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::ToolTipRole: {
        const QString words = note(figure, index.column());
        return words.isEmpty() ? QVariant() : words;
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Roles::Value: {
        const std::optional<double> value = index.column() == Shown ? m_picture.total.value(figure)
            : index.column() == Previous                            ? m_picture.previous.balance.value(figure)
            : index.column() == YearEarlier ? m_picture.yearEarlier.balance.value(figure)
                                            : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QString BalanceCompareModel::comparisonTitle(const PeriodComparison &comparison) const
{
    if (m_picture.period.kind == PeriodKind::Lifetime)
        return {};
    const QString title = PeriodWords(m_formatter).shortTitle(comparison.period);
    if (!comparison.isPartial || comparison.partialUntil == 0)
        return title;
    const QTimeZone &zone = m_picture.zone;
    const QString until = m_picture.period.kind == PeriodKind::Day
        ? m_formatter.time(comparison.partialUntil, zone)
        : m_formatter.locale().toString(localDate(comparison.partialUntil - 1, zone), QLocale::ShortFormat);
    //: heading: %1 a day, month or year; %2 the time of day or day up to which it counts
    return tr("%1 until %2").arg(title, until);
}

QVariant BalanceCompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Roles::ColumnKey) {
        const char *const keys[] = {
            "name",   "shown", "previous", "previousDifference", "yearEarlier", "yearEarlierDifference",
            "service"};
        return QString::fromLatin1(keys[section]);
    }
    if (role == Qt::ToolTipRole && (section == PreviousDifference || section == YearEarlierDifference))
        return m_isRunning ? tr("Compares what is over in both periods.") : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Figure");
    case Shown: {
        const QString title = PeriodWords(m_formatter).shortTitle(m_picture.period);
        //: heading: %1 a day, month or year that is not over yet
        return m_isRunning ? tr("%1 so far").arg(title) : title;
    }
    case Previous:
        return comparisonTitle(m_picture.previous);
    case YearEarlier:
        return comparisonTitle(m_picture.yearEarlier);
    case PreviousDifference:
    case YearEarlierDifference:
        return tr("Difference");
    case Service:
        return tr("By the service");
    default:
        return {};
    }
}
