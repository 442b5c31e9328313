// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treehelp.h"

#include "ui/format/valuehelp.h"
#include "ui/models/deviceheadline.h"

using namespace Qt::Literals::StringLiterals;

QString TreeHelp::ofAccount(int column)
{
    switch (column) {
    case PlantTreeModel::Power:
        return ValueHelp::figure(ValueHelp::Figure::FleetPv);
    case PlantTreeModel::EnergyToday:
        return ValueHelp::plantSum(u"day_power"_s);
    case PlantTreeModel::EnergyMonth:
        return ValueHelp::plantSum(u"month_power"_s);
    case PlantTreeModel::EnergyTotal:
        return ValueHelp::plantSum(u"total_power"_s);
    case PlantTreeModel::Capacity:
        return ValueHelp::listedPlant(u"capacity"_s);
    default:
        return {};
    }
}

QString TreeHelp::ofPlant(int column)
{
    using Figure = ValueHelp::Figure;
    switch (column) {
    case PlantTreeModel::Power:
        return ValueHelp::figure(Figure::Pv);
    case PlantTreeModel::HousePower:
        return ValueHelp::figure(Figure::House);
    case PlantTreeModel::GridPower:
        return ValueHelp::figure(Figure::Grid);
    case PlantTreeModel::StateOfCharge:
        return ValueHelp::figure(Figure::StateOfCharge);
    case PlantTreeModel::EnergyToday:
        return ValueHelp::plantField(u"day_power"_s);
    case PlantTreeModel::EnergyMonth:
        return ValueHelp::plantField(u"month_power"_s);
    case PlantTreeModel::EnergyTotal:
        return ValueHelp::plantField(u"total_power"_s);
    case PlantTreeModel::Capacity:
        return ValueHelp::listedPlant(u"capacity"_s);
    case PlantTreeModel::Place:
        return ValueHelp::listedPlant(u"plantAddress"_s);
    case PlantTreeModel::SerialNumber:
        return ValueHelp::listedPlant(u"plantCode"_s);
    default:
        return {};
    }
}

QString TreeHelp::ofDevice(int typeId, int column, const Formatter &formatter)
{
    const auto field = [&](const QString &key) {
        return key.isEmpty()
            ? QString()
            : ValueHelp::deviceField(FieldCatalog::shared().field(typeId, FieldApi::Realtime, key), typeId,
                                     formatter);
    };
    switch (column) {
    case PlantTreeModel::Power:
        return field(deviceHeadlineKeys(typeId).power);
    case PlantTreeModel::EnergyToday:
        return field(deviceHeadlineKeys(typeId).energyToday);
    case PlantTreeModel::EnergyTotal:
        return field(deviceHeadlineKeys(typeId).energyTotal);
    case PlantTreeModel::StateOfCharge:
        return field(deviceHeadlineKeys(typeId).stateOfCharge);
    case PlantTreeModel::SerialNumber:
        return ValueHelp::listedDevice(PlantTreeModel::tr("Serial number"), u"esnCode"_s);
    case PlantTreeModel::DeviceModel:
        return ValueHelp::listedDevice(PlantTreeModel::tr("Model"), u"model"_s);
    default:
        return {};
    }
}

QString TreeHelp::below(const QString &text, const QString &help)
{
    if (text.isEmpty() || help.isEmpty())
        return text + help;
    return text + u"\n\n"_s + help;
}
