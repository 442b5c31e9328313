// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a device in the tree say.
#include "core/catalog/devicecatalog.h"
#include "core/util/clock.h"
#include "ui/format/labels.h"
#include "ui/format/statuswords.h"
#include "ui/models/deviceheadline.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"
#include "ui/models/treehelp.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString powerText(const DeviceHeadline &headline, const Formatter &formatter)
{
    switch (headline.flow) {
    case DeviceHeadline::Flow::None:
        break;
    case DeviceHeadline::Flow::Output:
        return formatter.power(headline.kilowatts);
    case DeviceHeadline::Flow::Grid:
        return formatter.gridFlow(headline.kilowatts);
    case DeviceHeadline::Flow::Battery:
        return formatter.batteryFlow(headline.kilowatts);
    }
    return {};
}

std::optional<double> numberOf(const DeviceHeadline &headline, int column)
{
    switch (column) {
    case PlantTreeModel::Power:
        return headline.kilowatts;
    case PlantTreeModel::EnergyToday:
        return headline.energyTodayKwh;
    case PlantTreeModel::EnergyTotal:
        return headline.energyTotalKwh;
    case PlantTreeModel::StateOfCharge:
        return headline.stateOfChargePercent;
    default:
        return std::nullopt;
    }
}

QString textOf(const PlantStore &store, const Device &device, int column)
{
    switch (column) {
    case PlantTreeModel::Name:
        return device.name.isEmpty() ? Labels::deviceType(device.typeId) : device.name;
    case PlantTreeModel::State:
        return deviceStateText(store, device);
    case PlantTreeModel::SerialNumber:
        return device.serial;
    case PlantTreeModel::DeviceModel:
        return device.model;
    default:
        return {};
    }
}

} // namespace

QVariant PlantTreeModel::deviceData(const DeviceNode &node, int column, int role) const
{
    const AccountNode &account = static_cast<const PlantNode *>(node.parent)->account();
    const PlantStore &store = *account.store;
    const Device *device = store.device(node.id);
    if (!device)
        return {};
    const bool hasNumber =
        column == Power || column == EnergyToday || column == EnergyTotal || column == StateOfCharge;
    const auto headline = [&] {
        return deviceHeadline(store, *device, account.profile.reversedMeters.value(node.id.value, false));
    };
    const auto hasData = [&] { return DeviceCatalog::shared().hasRealtime(device->typeId); };
    const qint64 readAt = store.deviceReadingAt(node.id);
    switch (role) {
    case Qt::DisplayRole: {
        if (column == Age)
            return readAt ? m_formatter.age(readAt, m_clock.now()) : QString();
        if (!hasNumber)
            return textOf(store, *device, column);
        const DeviceHeadline head = headline();
        if (column == Power)
            return powerText(head, m_formatter);
        const std::optional<double> number = numberOf(head, column);
        if (!number)
            return QString();
        return column == StateOfCharge ? m_formatter.percent(number) : m_formatter.energy(number);
    }
    case Qt::AccessibleDescriptionRole:
        return column == Name ? Labels::deviceType(device->typeId) : QString();
    case Qt::ToolTipRole:
        switch (column) {
        case Name:
            return (device->name.isEmpty() ? QString() : device->name + u'\n')
                + (device->serial.isEmpty()
                       ? Labels::deviceType(device->typeId)
                       : tr("%1\nSerial number %2").arg(Labels::deviceType(device->typeId), device->serial));
        case Power: // the whole of it, where the column is narrow
            return TreeHelp::below(powerText(headline(), m_formatter),
                                   TreeHelp::ofDevice(device->typeId, column, m_formatter));
        case State:
            if (!hasData())
                return tr("The service gives no live values for this kind of device.");
            return tr("%1\nLast answer: %2")
                .arg(StatusWords::dataStateSentence(store.deviceState(node.id)),
                     m_formatter.age(readAt, m_clock.now()));
        default:
            return TreeHelp::ofDevice(device->typeId, column, m_formatter);
        }
    case Roles::Value: {
        const std::optional<double> number = hasNumber ? numberOf(headline(), column) : std::nullopt;
        return number ? QVariant(*number) : QVariant();
    }
    case Roles::Sort: {
        if (column == State)
            return urgency(deviceRowState(store, *device));
        if (column == Age)
            return readAt ? QVariant(readAt) : QVariant();
        if (hasNumber)
            return deviceData(node, column, Roles::Value);
        const QString text = textOf(store, *device, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Roles::State:
        return int(hasData() ? store.deviceState(node.id) : DataState::Asleep); // calm: nothing to wait for
    case Roles::Badge:
        return int(deviceRowState(store, *device));
    case Roles::Age:
        return readAt ? QVariant(readAt) : QVariant();
    case Roles::AgeText:
        return m_formatter.age(readAt, m_clock.now());
    case Roles::DeviceType:
        return device->typeId;
    case Roles::Id:
        return node.id.value;
    case Roles::Problem:
        return isDeviceFaulty(store, *device);
    default:
        return {};
    }
}
