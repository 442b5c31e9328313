// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/touwindowmodel.h"

#include "ui/format/modewords.h"
#include "ui/models/roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void TouWindowModel::setPlan(const WeekPlan &plan)
{
    const QList<TouWindow> windows = plan.windows();
    if (windows == m_windows)
        return;
    const qsizetype before = m_windows.size();
    const qsizetype now = windows.size();
    // Rows have no identity of their own: what is new or gone is taken to be where the lists part.
    const auto parts = std::mismatch(m_windows.cbegin(), m_windows.cend(), windows.cbegin(), windows.cend());
    const qsizetype first = parts.first - m_windows.cbegin(); // at most the shorter one's end
    if (now > before) {
        beginInsertRows({}, int(first), int(first + now - before) - 1);
        for (qsizetype i = first; i < first + now - before; ++i)
            m_windows.insert(i, windows.at(i));
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, int(first), int(first + before - now) - 1);
        m_windows.remove(first, before - now);
        endRemoveRows();
    }
    m_windows = windows;
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(now) - 1, ColumnCount - 1));
}

void TouWindowModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    retranslate();
}

void TouWindowModel::retranslate()
{
    if (!m_windows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_windows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TouWindowModel::rowOf(const WeekSpan &span) const
{
    for (int row = 0; row < m_windows.size(); ++row) {
        if (WeekPlan::spansOf(m_windows.at(row)).contains(span))
            return row;
    }
    return -1;
}

int TouWindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_windows.size());
}

int TouWindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TouWindowModel::text(const TouWindow &window, int column) const
{
    const QLocale &locale = m_formatter.locale();
    switch (column) {
    case Days:
        return ModeWords(m_formatter).days(window.weekdays);
    case From:
        return locale.toString(window.start, QLocale::ShortFormat);
    case To:
        // Midnight at the end of a day; the short format of no locale knows it.
        return WeekPlan::endMinute(window) == WeekPlan::minutesADay
            ? u"24:00"_s
            : locale.toString(window.end, QLocale::ShortFormat);
    case Kind:
        return window.isCharge ? tr("Charge") : tr("Discharge");
    default:
        return {};
    }
}

QVariant TouWindowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_windows.size())
        return {};
    const TouWindow &window = m_windows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(window, index.column());
    case Qt::EditRole:
        if (index.column() == From)
            return window.start;
        return index.column() == To ? QVariant(window.end) : QVariant(text(window, index.column()));
    case Roles::Value:
        return index.column() == Kind ? QVariant(window.isCharge) : QVariant();
    default:
        return {};
    }
}

QVariant TouWindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static constexpr const char *keys[] = {"days", "from", "to", "kind"};
    if (role == Roles::ColumnKey && section < ColumnCount)
        return QString::fromLatin1(keys[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Days:
        return tr("Days");
    case From:
        return tr("From");
    case To:
        return tr("Until");
    case Kind:
        return tr("The battery is to");
    default:
        return {};
    }
}

Qt::ItemFlags TouWindowModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == From || index.column() == To)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TouWindowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !value.toTime().isValid())
        return false;
    const TouWindow before = m_windows.at(index.row());
    TouWindow wished = before;
    const QTime time = value.toTime();
    if (index.column() == From)
        wished.start = time;
    else if (index.column() == To)
        wished.end = time == QTime(0, 0) ? QTime(23, 59) : time; // the midnight that ends the day
    else
        return false;
    if (wished == before || wished.end <= wished.start)
        return false;
    Q_EMIT edited(before, wished);
    return true;
}
