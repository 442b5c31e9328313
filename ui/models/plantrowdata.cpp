// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a plant in the tree say.
#include "core/util/clock.h"
#include "ui/format/statuswords.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"
#include "ui/models/treehelp.h"

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> numberOf(const PlantStore &store, const Plant &plant, int column)
{
    switch (column) {
    case PlantTreeModel::Power:
        return store.power(plant.code).pv.kilowatts;
    case PlantTreeModel::EnergyToday:
        return store.plantReading(plant.code, u"day_power"_s).value();
    case PlantTreeModel::EnergyMonth:
        return store.plantReading(plant.code, u"month_power"_s).value();
    case PlantTreeModel::EnergyTotal:
        return store.plantReading(plant.code, u"total_power"_s).value();
    case PlantTreeModel::StateOfCharge:
        return store.power(plant.code).stateOfChargePercent;
    case PlantTreeModel::HousePower:
        return store.power(plant.code).load.kilowatts;
    case PlantTreeModel::GridPower:
        return store.power(plant.code).grid.kilowatts;
    case PlantTreeModel::Capacity: // 0 stands for "not finished"
        return plant.capacityKwp.value_or(0) > 0 ? plant.capacityKwp : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString textOf(const PlantStore &store, const Plant &plant, int column, const Formatter &formatter)
{
    const std::optional<double> number = numberOf(store, plant, column);
    // What a plant does not have is no gap in its data.
    const auto ifExpected = [&](const PowerFigure &figure, const QString &text) {
        return figure.partsExpected > 0 || number ? text : QString();
    };
    switch (column) {
    case PlantTreeModel::Name:
        return plant.name.isEmpty() ? plant.code.value : plant.name;
    case PlantTreeModel::Power:
        return formatter.power(number);
    case PlantTreeModel::EnergyToday:
    case PlantTreeModel::EnergyMonth:
    case PlantTreeModel::EnergyTotal:
        return formatter.energy(number);
    case PlantTreeModel::StateOfCharge:
        return ifExpected(store.power(plant.code).battery, formatter.percent(number));
    case PlantTreeModel::HousePower:
        return ifExpected(store.power(plant.code).load, formatter.power(number));
    case PlantTreeModel::GridPower:
        return ifExpected(store.power(plant.code).grid, formatter.gridFlow(number));
    case PlantTreeModel::Place:
        return plant.address;
    case PlantTreeModel::Capacity:
        return formatter.quantity(number, Unit::KilowattPeak, 1);
    case PlantTreeModel::SerialNumber:
        return plant.code.value;
    default:
        return {};
    }
}

QString tipOf(const PlantStore &store, const Plant &plant, int column, const StatusWords &words)
{
    const PlantPower &power = store.power(plant.code);
    switch (column) {
    case PlantTreeModel::Name:
        return (plant.name.isEmpty() ? QString() : plant.name + u'\n')
            + (plant.address.isEmpty() ? plant.code.value : plant.address);
    case PlantTreeModel::Power:
        return words.completeness(power.pv, StatusWords::Part::Inverter);
    case PlantTreeModel::HousePower:
        return words.completeness(power.load, StatusWords::Part::Device);
    case PlantTreeModel::GridPower:
        return words.completeness(power.grid, StatusWords::Part::Meter);
    case PlantTreeModel::StateOfCharge:
        return words.completeness(power.battery, StatusWords::Part::Battery);
    case PlantTreeModel::Place:
        return plant.address;
    default:
        return {};
    }
}

} // namespace

QVariant PlantTreeModel::plantData(const PlantNode &node, int column, int role) const
{
    const PlantStore &store = *node.account().store;
    const Plant *plant = store.plant(node.code);
    if (!plant)
        return {};
    const qint64 readAt = store.plantReadingAt(node.code);
    switch (role) {
    case Qt::DisplayRole:
        if (column == State)
            return rowStateWord(plantRowState(store, node.code));
        if (column == Age)
            return readAt ? m_formatter.age(readAt, m_clock.now()) : Formatter::absent();
        return textOf(store, *plant, column, m_formatter);
    case Qt::AccessibleDescriptionRole:
        return column == Name ? withAlarms(tr("Plant"), node) : QString();
    case Qt::ToolTipRole:
        if (column == State)
            return tr("%1\nLast answer: %2")
                .arg(StatusWords::dataStateSentence(store.plantState(node.code)),
                     m_formatter.age(readAt, m_clock.now()));
        return TreeHelp::below(tipOf(store, *plant, column, StatusWords(m_formatter)),
                               column == Name ? TreeHelp::below(alarmSentence(node), inForceSentence(node))
                                              : TreeHelp::ofPlant(column));
    case Roles::Value: {
        const std::optional<double> number = numberOf(store, *plant, column);
        return number ? QVariant(*number) : QVariant();
    }
    case Roles::Sort: {
        if (column == State)
            return urgency(plantRowState(store, node.code));
        if (column == Age)
            return readAt ? QVariant(readAt) : QVariant();
        if (const QVariant number = plantData(node, column, Roles::Value); number.isValid())
            return number;
        const bool isText = column == Name || column == Place || column == SerialNumber;
        const QString text = isText ? textOf(store, *plant, column, m_formatter) : QString();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Roles::State:
        return int(store.plantState(node.code));
    case Roles::Badge:
        return int(plantRowState(store, node.code));
    case Roles::Age:
        return readAt ? QVariant(readAt) : QVariant();
    case Roles::AgeText:
        return m_formatter.age(readAt, m_clock.now());
    case Roles::Id:
        return node.code.value;
    case Roles::Problem:
        return plantRowState(store, node.code) == RowState::Faulty;
    default:
        return {};
    }
}
