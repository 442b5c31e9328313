// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the tree say; the shape of the tree is in planttreemodel.cpp.
#include "core/catalog/devicecatalog.h"
#include "core/util/clock.h"
#include "ui/format/labels.h"
#include "ui/format/plantzone.h"
#include "ui/format/statuswords.h"
#include "ui/models/deviceheadline.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant asVariant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

//! Sorts absent values below every number.
double sortable(std::optional<double> value)
{
    return value.value_or(-1e300);
}

//! A sum that ignores absent parts and is absent if all are.
void add(std::optional<double> &sum, std::optional<double> part)
{
    if (part)
        sum = sum.value_or(0.0) + *part;
}

QVariant alignment(int column)
{
    const bool isNumber = column == PlantTreeModel::Power || column == PlantTreeModel::EnergyToday
        || column == PlantTreeModel::StateOfCharge;
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

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
    default:
        break;
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
    if (role == Roles::Id)
        return node.profile.id.value;
    if (role == Roles::State)
        return int(node.status.state);
    const bool isSum = column == Power || column == EnergyToday;
    std::optional<double> sum;
    int known = 0;
    if (isSum
        && (role == Qt::DisplayRole || role == Roles::Value || role == Roles::Sort
            || role == Qt::ToolTipRole)) {
        for (const auto &plant : node.plants) {
            const std::optional<double> part = column == Power
                ? node.store->power(plant->code).pv.kilowatts
                : node.store->plantReading(plant->code, u"day_power"_s).value();
            add(sum, part);
            known += part ? 1 : 0;
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name:
            return node.profile.title;
        case Power:
            return m_formatter.power(sum);
        case EnergyToday:
            return m_formatter.energy(sum);
        case State:
            return StatusWords::linkState(node.status.state);
        default:
            return QString();
        }
    case Qt::ToolTipRole:
        if (column == State)
            return StatusWords(m_formatter)
                .linkStatus(node.status, m_clock.now(), QTimeZone::systemTimeZone());
        if (isSum)
            return tr("%1 of %n plants", nullptr, int(node.plants.size()))
                .arg(m_formatter.locale().toString(known));
        return node.profile.baseUrl.host();
    case Roles::Value:
        return isSum ? asVariant(sum) : QVariant();
    case Roles::Sort:
        if (isSum)
            return sortable(sum);
        return column == State ? QVariant(int(node.status.state)) : QVariant(node.profile.title);
    default:
        return {};
    }
}

QVariant PlantTreeModel::plantData(const PlantNode &node, int column, int role) const
{
    const PlantStore &store = *node.account().store;
    const Plant *plant = store.plant(node.code);
    if (!plant)
        return {};
    const auto value = [&]() -> std::optional<double> {
        switch (column) {
        case Power:
            return store.power(node.code).pv.kilowatts;
        case EnergyToday:
            return store.plantReading(node.code, u"day_power"_s).value();
        case StateOfCharge:
            return store.power(node.code).stateOfChargePercent;
        default:
            return std::nullopt;
        }
    };
    // Healthy is 3; the service's own "disconnected" (1) is DataState::Lost (`plant-fields.json`,
    // real_health_state).
    const auto isFaulty = [&] {
        return store.plantReading(node.code, u"real_health_state"_s).value() == 2.0;
    };
    const qint64 readAt = store.plantReadingAt(node.code);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name:
            return plant->name.isEmpty() ? plant->code.value : plant->name;
        case Power:
            return m_formatter.power(value());
        case EnergyToday:
            return m_formatter.energy(value());
        case StateOfCharge:
            return store.power(node.code).battery.partsExpected > 0 || value() ? m_formatter.percent(value())
                                                                               : QString();
        default:
            // As on its page: silence outranks a fault that may be over by now.
            return isFaulty() && store.plantState(node.code) != DataState::Lost
                ? tr("Faulty")
                : StatusWords::dataState(store.plantState(node.code), readAt != 0);
        }
    case Qt::ToolTipRole:
        switch (column) {
        case Name:
            return (plant->name.isEmpty() ? QString() : plant->name + u'\n')
                + (plant->address.isEmpty() ? plant->code.value : plant->address);
        case Power:
            return StatusWords(m_formatter)
                .completeness(store.power(node.code).pv, StatusWords::Part::Inverter);
        case State:
            return tr("%1\nLast answer: %2")
                .arg(StatusWords::dataStateSentence(store.plantState(node.code)),
                     m_formatter.age(readAt, m_clock.now()));
        default:
            return {};
        }
    case Roles::Value:
        return asVariant(value());
    case Roles::Sort:
        if (column == Name)
            return plant->name;
        return column == State ? QVariant(int(store.plantState(node.code))) : QVariant(sortable(value()));
    case Roles::State:
        return int(store.plantState(node.code));
    case Roles::Age:
        return readAt ? QVariant(readAt) : QVariant();
    case Roles::AgeText:
        return m_formatter.age(readAt, m_clock.now());
    case Roles::Id:
        return node.code.value;
    case Roles::Problem:
        return isFaulty();
    default:
        return {};
    }
}

QVariant PlantTreeModel::deviceData(const DeviceNode &node, int column, int role) const
{
    const AccountNode &account = static_cast<const PlantNode *>(node.parent)->account();
    const PlantStore &store = *account.store;
    const Device *device = store.device(node.id);
    if (!device)
        return {};
    const auto headline = [&] {
        return deviceHeadline(store, *device, account.profile.reversedMeters.value(node.id.value, false));
    };
    const auto value = [&]() -> std::optional<double> {
        switch (column) {
        case Power:
            return headline().kilowatts;
        case EnergyToday:
            return headline().energyTodayKwh;
        case StateOfCharge:
            return headline().stateOfChargePercent;
        default:
            return std::nullopt;
        }
    };
    const auto hasData = [&] { return DeviceCatalog::shared().hasRealtime(device->typeId); };
    const qint64 readAt = store.deviceReadingAt(node.id);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name:
            return device->name.isEmpty() ? Labels::deviceType(device->typeId) : device->name;
        case Power: {
            const DeviceHeadline head = headline();
            switch (head.flow) {
            case DeviceHeadline::Flow::None:
                return QString();
            case DeviceHeadline::Flow::Output:
                return m_formatter.power(head.kilowatts);
            case DeviceHeadline::Flow::Grid:
                return m_formatter.gridFlow(head.kilowatts);
            case DeviceHeadline::Flow::Battery:
                return m_formatter.batteryFlow(head.kilowatts);
            }
            return QString();
        }
        case EnergyToday:
            return value() ? m_formatter.energy(value()) : QString();
        case StateOfCharge:
            return value() ? m_formatter.percent(value()) : QString();
        default:
            return deviceStateText(store, *device);
        }
    case Qt::ToolTipRole:
        switch (column) {
        case Name:
            return (device->name.isEmpty() ? QString() : device->name + u'\n')
                + (device->serial.isEmpty()
                       ? Labels::deviceType(device->typeId)
                       : tr("%1\nSerial number %2").arg(Labels::deviceType(device->typeId), device->serial));
        case State:
            if (!hasData())
                return tr("The service gives no live values for this kind of device.");
            return tr("%1\nLast answer: %2")
                .arg(StatusWords::dataStateSentence(store.deviceState(node.id)),
                     m_formatter.age(readAt, m_clock.now()));
        default:
            return {};
        }
    case Roles::Value:
        return asVariant(value());
    case Roles::Sort:
        if (column == Name)
            return device->name;
        return column == State ? QVariant(int(store.deviceState(node.id))) : QVariant(sortable(value()));
    case Roles::State:
        return int(hasData() ? store.deviceState(node.id) : DataState::Asleep); // calm: nothing to wait for
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
