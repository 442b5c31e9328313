// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

enum class DeviceGroup : quint8 { Inverter, Battery, Meter, Logger, Other };

struct DeviceTypeInfo
{
    int id = 0;
    QString name; //!< English; "Device type 12345" if not in the catalogue
    DeviceGroup group = DeviceGroup::Other;
    bool hasRealtime = false; //!< getDevRealKpi serves it (`query-endpoints.md` §5.2)
    bool hasHistory = false;
    bool hasReports = false;
    bool isPowerM = false;
    bool isKnown = false;
};

//! Device types (`enums.json` deviceTypes, listOnlyDeviceTypes, legacyDeviceTypes). Immutable.
class DeviceCatalog
{
public:
    DeviceCatalog();
    //! The one copy of the program; pure data, built at first use.
    static const DeviceCatalog &shared();

    //! Never fails: unknown ids get a name made of their number.
    DeviceTypeInfo type(int typeId) const;
    QString nameOf(int typeId) const { return type(typeId).name; }
    DeviceGroup groupOf(int typeId) const;
    bool hasRealtime(int typeId) const;
    bool isInverter(int typeId) const { return groupOf(typeId) == DeviceGroup::Inverter; }
    QList<DeviceTypeInfo> allTypes() const { return m_types.values(); }

private:
    QMap<int, DeviceTypeInfo> m_types;
};
