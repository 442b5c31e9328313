// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/labels.h"

#include "core/catalog/devicecatalog.h"
#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"
#include "core/domain/reading.h"
#include "ui/format/formatter.h"

using namespace Qt::Literals::StringLiterals;

QString Labels::deviceType(int typeId)
{
    switch (typeId) {
    case DeviceType::StringInverter:
    case DeviceType::ResidentialInverter:
        return tr("Inverter");
    case DeviceType::SmartLogger:
        return tr("SmartLogger");
    case DeviceType::EnvironmentMonitor:
        return tr("Weather station");
    case DeviceType::GridMeter:
        return tr("Grid meter");
    case DeviceType::ResidentialBattery:
        return tr("Battery");
    case DeviceType::EnergyStorage:
        return tr("Energy storage");
    case DeviceType::PowerSensor:
        return tr("Power sensor");
    case DeviceType::Dongle:
        return tr("Dongle");
    case DeviceType::DistributedSmartLogger:
        return tr("Distributed SmartLogger");
    case DeviceType::Emma:
        return tr("EMMA");
    case DeviceType::AllInOne:
        return tr("PV and storage unit");
    default:
        break;
    }
    const DeviceTypeInfo info = DeviceCatalog::shared().type(typeId);
    return info.isKnown ? catalogueText(info.name) : tr("Device type %1").arg(typeId);
}

QString Labels::field(const Field &field)
{
    if (!field.isKnown)
        return field.key;
    if (field.seriesIndex == 0)
        return catalogueText(field.label);
    // "PV3 Input Voltage" → "PV%1 Input Voltage": one translation for the whole series.
    const QString number = QString::number(field.seriesIndex);
    QString pattern = field.label;
    if (const qsizetype at = pattern.indexOf(number); at >= 0)
        pattern.replace(at, number.size(), u"%1"_s);
    return catalogueText(pattern).arg(number);
}

QString Labels::fieldGroup(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Status:
        return tr("State and time");
    case FieldGroup::Power:
        return tr("Power");
    case FieldGroup::Energy:
        return tr("Energy");
    case FieldGroup::Grid:
        return tr("Grid side (AC)");
    case FieldGroup::Strings:
        return tr("Strings (DC)");
    case FieldGroup::Mppt:
        return tr("MPP trackers");
    case FieldGroup::Battery:
        return tr("Battery", "group of readings");
    case FieldGroup::Temperature:
        return tr("Temperature");
    case FieldGroup::Weather:
        return tr("Weather");
    case FieldGroup::Revenue:
        return tr("Revenue");
    case FieldGroup::Other:
        return tr("Other");
    case FieldGroup::Undocumented:
        return tr("Not documented");
    }
    return {};
}

QString Labels::stateValue(const Field &field, int code)
{
    const auto name = field.values.constFind(code);
    return name == field.values.cend() ? tr("Unknown (%1)").arg(code) : catalogueText(*name);
}

QString Labels::presence(const Reading &reading)
{
    switch (reading.presence) {
    case Presence::NotAvailable:
        return tr("not available");
    case Presence::Missing:
        //: the service's answer has no such value
        return tr("not sent");
    default:
        return Formatter::absent();
    }
}

QString Labels::catalogueText(const QString &english)
{
    return QCoreApplication::translate("Catalogue", english.toUtf8().constData());
}
