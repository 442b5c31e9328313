// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/devicecatalog.h"

#include "core/catalog/catalogresource.h"
#include "core/domain/device.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

// Our own grouping for the tree; the service has none.
static DeviceGroup groupFor(int typeId)
{
    switch (typeId) {
    case DeviceType::StringInverter:
    case DeviceType::ResidentialInverter:
    case DeviceType::AllInOne:
    case 3:
    case 14:
    case 23063:
    case 23068:
        return DeviceGroup::Inverter;
    case DeviceType::ResidentialBattery:
    case DeviceType::EnergyStorage:
    case 23032:
    case 23045:
    case 23047:
    case 23048:
    case 37890:
    case 60014:
        return DeviceGroup::Battery;
    case DeviceType::GridMeter:
    case DeviceType::PowerSensor:
    case DeviceType::Emma:
    case 9:
    case 19:
    case 21:
    case 23023:
    case 23076:
    case 32778:
        return DeviceGroup::Meter;
    case DeviceType::SmartLogger:
    case DeviceType::Dongle:
    case DeviceType::DistributedSmartLogger:
    case 13:
    case 37:
    case 52:
    case 23059:
        return DeviceGroup::Logger;
    default:
        return DeviceGroup::Other;
    }
}

DeviceCatalog::DeviceCatalog()
{
    const QJsonObject enums = readCatalogue("enums.json"_L1).object();
    for (const auto list : {"deviceTypes"_L1, "listOnlyDeviceTypes"_L1, "legacyDeviceTypes"_L1}) {
        const QJsonArray types = enums.value(list).toArray();
        for (const QJsonValue &value : types) {
            const QJsonObject entry = value.toObject();
            DeviceTypeInfo info;
            info.id = entry.value("id"_L1).toInt();
            info.name = entry.value("name"_L1).toString();
            info.group = groupFor(info.id);
            info.hasRealtime = entry.value("realtime"_L1).toBool();
            info.hasHistory = entry.value("history"_L1).toBool();
            info.hasReports = entry.value("reports"_L1).toBool();
            info.isPowerM = entry.value("group"_L1).toString() == "power-m"_L1;
            info.isKnown = true;
            if (!m_types.contains(info.id)) // the current list wins over the legacy one
                m_types.insert(info.id, info);
        }
    }
}

const DeviceCatalog &DeviceCatalog::shared()
{
    static const DeviceCatalog catalog;
    return catalog;
}

DeviceTypeInfo DeviceCatalog::type(int typeId) const
{
    const auto it = m_types.constFind(typeId);
    if (it != m_types.constEnd())
        return *it;
    DeviceTypeInfo info;
    info.id = typeId;
    info.name = u"Device type %1"_s.arg(typeId);
    info.group = groupFor(typeId);
    return info;
}

DeviceGroup DeviceCatalog::groupOf(int typeId) const
{
    return groupFor(typeId);
}

bool DeviceCatalog::hasRealtime(int typeId) const
{
    const auto it = m_types.constFind(typeId);
    return it != m_types.constEnd() && it->hasRealtime;
}
