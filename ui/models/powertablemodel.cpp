// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/powertablemodel.h"

#include "ui/format/valuehelp.h"
#include "ui/models/roles.h"

#include <cmath>

namespace {

//! kW or %, in the sign convention of PowerSample; NaN is unknown.
float valueOf(const PowerSample &sample, int column)
{
    switch (column) {
    case PowerTableModel::Pv:
        return sample.pv;
    case PowerTableModel::House:
        return sample.load;
    case PowerTableModel::Battery:
        return sample.battery;
    case PowerTableModel::Grid:
        return sample.grid;
    default:
        return sample.socPercent;
    }
}

std::optional<double> known(float value)
{
    return std::isnan(value) ? std::nullopt : std::optional(double(value));
}

} // namespace

PowerTableModel::PowerTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PowerTableModel::showPlant(PowerHistory &history, const PlantCode &plant)
{
    clear();
    m_history = &history;
    m_plant = plant;
    connect(m_history, &PowerHistory::sampleChanged, this, [this](const PlantCode &changed) {
        if (changed == m_plant)
            follow();
    });
    refill(history.samples(plant));
}

void PowerTableModel::clear()
{
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_history = nullptr;
    m_plant = {};
    refill({});
}

void PowerTableModel::refill(const QList<PowerSample> &samples)
{
    if (samples.isEmpty() && m_samples.isEmpty())
        return;
    beginResetModel();
    m_samples = samples;
    endResetModel();
}

//! Usually one sample came or was completed and perhaps the oldest ones went; everything else (a clock set
//! back) is another picture.
void PowerTableModel::follow()
{
    const QList<PowerSample> &now = m_history->samples(m_plant);
    if (m_samples.isEmpty() || now.isEmpty()) {
        refill(now);
        return;
    }
    qsizetype gone = 0;
    while (gone < m_samples.size() && m_samples.at(gone).at < now.constFirst().at)
        ++gone;
    const qsizetype kept = m_samples.size() - gone;
    const qsizetype added = now.size() - kept;
    if (kept <= 0 || added < 0 || added > 1 || now.at(kept - 1).at < m_samples.constLast().at) {
        refill(now);
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, int(kept), int(m_samples.size()) - 1);
        m_samples.remove(0, gone);
        endRemoveRows();
    }
    // The last one may have been completed before the next one came.
    m_samples.last() = now.at(kept - 1);
    Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    if (added == 1) {
        beginInsertRows({}, 0, 0);
        m_samples.append(now.constLast());
        endInsertRows();
    }
}

void PowerTableModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_samples.isEmpty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

void PowerTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_samples.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

int PowerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

int PowerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PowerTableModel::text(const PowerSample &sample, int column) const
{
    const std::optional<double> value = known(valueOf(sample, column));
    switch (column) {
    case Time:
        return m_formatter.dateTime(sample.at, m_zone);
    case Battery:
        return m_formatter.batteryFlow(value);
    case Grid:
        return m_formatter.gridFlow(value);
    case StateOfCharge:
        return m_formatter.percent(value);
    default:
        return m_formatter.power(value);
    }
}

QVariant PowerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PowerSample &sample = m_samples.at(m_samples.size() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(sample, index.column());
    case Qt::ToolTipRole:
        return helpOf(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Time ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Roles::Value: {
        if (index.column() == Time)
            return sample.at;
        const std::optional<double> value = known(valueOf(sample, index.column()));
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QString PowerTableModel::helpOf(int column)
{
    using Figure = ValueHelp::Figure;
    switch (column) {
    case Pv:
        return ValueHelp::figure(Figure::Pv);
    case House:
        return ValueHelp::figure(Figure::House);
    case Battery:
        return ValueHelp::figure(Figure::Battery);
    case Grid:
        return ValueHelp::figure(Figure::Grid);
    case StateOfCharge:
        return ValueHelp::figure(Figure::StateOfCharge);
    default:
        return {};
    }
}

QVariant PowerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return helpOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Local time of the plant");
    case Pv:
        return tr("PV");
    case House:
        return tr("House");
    case Battery:
        return tr("Battery");
    case Grid:
        return tr("Grid");
    case StateOfCharge:
        return tr("Charge level");
    default:
        return {};
    }
}
