// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the tree and its headings say; accounts here, plants in plantrowdata.cpp, devices in
// devicerowdata.cpp. The shape of the tree is in planttreemodel.cpp.
#include "core/util/clock.h"
#include "ui/format/statuswords.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"
#include "ui/models/treehelp.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFigure(int column)
{
    switch (column) {
    case PlantTreeModel::Power:
    case PlantTreeModel::EnergyToday:
    case PlantTreeModel::StateOfCharge:
    case PlantTreeModel::EnergyTotal:
    case PlantTreeModel::HousePower:
    case PlantTreeModel::GridPower:
    case PlantTreeModel::EnergyMonth:
    case PlantTreeModel::Capacity:
        return true;
    default:
        return false;
    }
}

QVariant alignment(int column)
{
    return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

//! Of all plants; nothing if no plant knows.
struct Sum
{
    std::optional<double> value;
    int known = 0;
};

} // namespace

QVariant PlantTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *node = static_cast<const Node *>(index.internalPointer());
    switch (role) {
    case Roles::Kind:
        return int(node->kind);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole: {
        const QString text = index.data().toString();
        return text == Formatter::absent() ? tr("no value") : text;
    }
    default:
        break;
    }
    if (role == Roles::AlarmCount)
        return index.column() == Name ? QVariant(alarmCount(*node)) : QVariant();
    if (role == Roles::WorstAlarm)
        return index.column() == Name ? QVariant(worstAlarm(*node)) : QVariant();
    if (role == Roles::InForce) {
        const bool isPlant = node->kind == NodeKind::Plant && index.column() == Name;
        const auto *plant = isPlant ? static_cast<const PlantNode *>(node) : nullptr;
        return plant ? int(plant->account().inForce.value(plant->code).size()) : 0;
    }
    switch (node->kind) {
    case NodeKind::Account:
        return accountData(*static_cast<const AccountNode *>(node), index.column(), role);
    case NodeKind::Plant:
        return plantData(*static_cast<const PlantNode *>(node), index.column(), role);
    case NodeKind::Device:
        return deviceData(*static_cast<const DeviceNode *>(node), index.column(), role);
    case NodeKind::None:
        break;
    }
    return {};
}

QVariant PlantTreeModel::accountData(const AccountNode &node, int column, int role) const
{
    const bool isSum = column == Power || column == EnergyToday || column == EnergyTotal
        || column == EnergyMonth || column == Capacity;
    const auto sum = [&] {
        Sum of;
        for (const auto &plant : node.plants) {
            const QVariant part = plantData(*plant, column, Roles::Value);
            if (!part.isValid())
                continue;
            of.value = of.value.value_or(0.0) + part.toDouble();
            ++of.known;
        }
        return of;
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name:
            return node.profile.title;
        case Power:
            return m_formatter.power(sum().value);
        case EnergyToday:
        case EnergyTotal:
        case EnergyMonth:
            return m_formatter.energy(sum().value);
        case Capacity:
            return m_formatter.quantity(sum().value, Unit::KilowattPeak, 1);
        case State:
            return StatusWords::linkState(node.status.state);
        default:
            return QString();
        }
    case Qt::AccessibleDescriptionRole:
        return column == Name ? withAlarms(tr("Account"), node) : QString();
    case Qt::ToolTipRole:
        if (column == State)
            return StatusWords(m_formatter)
                .linkStatus(node.status, m_clock.now(), QTimeZone::systemTimeZone());
        if (isSum)
            return TreeHelp::below(tr("%1 of %n plants", nullptr, int(node.plants.size()))
                                       .arg(m_formatter.locale().toString(sum().known)),
                                   TreeHelp::ofAccount(column));
        return TreeHelp::below(node.profile.baseUrl.host(), column == Name ? alarmSentence(node) : QString());
    case Roles::Value: {
        const std::optional<double> value = isSum ? sum().value : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    case Roles::State:
        return int(node.status.state);
    case Roles::Id:
        return node.profile.id.value;
    default:
        return {};
    }
}

QVariant PlantTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignment(section);
    case Qt::InitialSortOrderRole: // of figures the largest are wanted first
        return isFigure(section) ? Qt::DescendingOrder : Qt::AscendingOrder;
    case Qt::DisplayRole:
        return heading(Column(section));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return columnSentence(Column(section));
    default:
        return {};
    }
}

QString PlantTreeModel::heading(Column column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case Power:
        return tr("Power");
    case EnergyToday:
        return tr("Today");
    case StateOfCharge:
        return tr("Battery");
    case State:
        return tr("State");
    case EnergyTotal:
        return tr("Lifetime");
    case Age:
        return tr("Age");
    case HousePower:
        return tr("House");
    case GridPower:
        return tr("Grid");
    case EnergyMonth:
        return tr("This month");
    case Place:
        return tr("Place");
    case Capacity:
        return tr("Capacity");
    case SerialNumber:
        return tr("Serial number");
    case DeviceModel:
        return tr("Model");
    case ColumnCount:
        break;
    }
    return {};
}

//! The heading in more words, for its tool tip and the screen reader.
QString PlantTreeModel::columnSentence(Column column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case Power:
        return tr("Power now: what the modules of a plant yield, what goes through a device");
    case EnergyToday:
        return tr("Yield today");
    case StateOfCharge:
        return tr("Charge of the battery");
    case State:
        return tr("State of the connection, the data or the device");
    case EnergyTotal:
        return tr("Yield since the beginning");
    case Age:
        return tr("Age of the values");
    case HousePower:
        return tr("Consumption of the house now");
    case GridPower:
        return tr("Power from or to the grid now");
    case EnergyMonth:
        return tr("Yield this month");
    case Place:
        return tr("Address of the plant");
    case Capacity:
        return tr("Peak power of all modules");
    case SerialNumber:
        return tr("Serial number of a device, code of a plant");
    case DeviceModel:
        return tr("Model of a device");
    case ColumnCount:
        break;
    }
    return {};
}
