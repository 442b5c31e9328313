// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requestbodies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString joined(const QList<PlantCode> &plants)
{
    QStringList codes;
    codes.reserve(plants.size());
    for (const PlantCode &plant : plants)
        codes << plant.value;
    return codes.join(u',');
}

QString joined(const QList<DeviceId> &devices)
{
    QStringList ids;
    ids.reserve(devices.size());
    for (const DeviceId id : devices)
        ids << QString::number(id.value);
    return ids.join(u',');
}

} // namespace

namespace RequestBodies {

QByteArray login(const QString &userName, const QString &systemCode)
{
    return compact({{u"userName"_s, userName}, {u"systemCode"_s, systemCode}});
}

QByteArray logout(const QString &xsrfToken)
{
    return compact({{u"xsrfToken"_s, xsrfToken}});
}

QByteArray plantList(int pageNo)
{
    return compact({{u"pageNo"_s, pageNo}});
}

QByteArray deviceList(const QList<PlantCode> &plants)
{
    return compact({{u"stationCodes"_s, joined(plants)}});
}

QByteArray plantRealtime(const QList<PlantCode> &plants)
{
    return compact({{u"stationCodes"_s, joined(plants)}});
}

QByteArray deviceRealtime(int typeId, const QList<DeviceId> &devices)
{
    return compact({{u"devTypeId"_s, typeId}, {u"devIds"_s, joined(devices)}});
}

QByteArray deviceHistory(const DeviceDn &device, int typeId, qint64 startMs, qint64 endMs)
{
    return compact({{u"devDn"_s, device.value},
                    {u"devTypeId"_s, typeId},
                    {u"startTime"_s, startMs},
                    {u"endTime"_s, endMs}});
}

QByteArray activeAlarms(const QList<PlantCode> &plants, qint64 beginMs, qint64 endMs, const QString &language)
{
    return compact({{u"stationCodes"_s, joined(plants)},
                    {u"beginTime"_s, beginMs},
                    {u"endTime"_s, endMs},
                    {u"language"_s, language}});
}

QByteArray plantReport(const QList<PlantCode> &plants, qint64 instantMs)
{
    return compact({{u"stationCodes"_s, joined(plants)}, {u"collectTime"_s, instantMs}});
}

QByteArray deviceReport(int typeId, const QList<DeviceId> &devices, qint64 instantMs)
{
    return compact({{u"devIds"_s, joined(devices)}, {u"devTypeId"_s, typeId}, {u"collectTime"_s, instantMs}});
}

QByteArray configuration(const PlantCode &plant)
{
    return compact({{u"plantCode"_s, plant.value}});
}

QByteArray legacyPlants(int pageNo)
{
    return pageNo > 0 ? compact({{u"pageNo"_s, pageNo}, {u"pageSize"_s, 100}}) : QByteArrayLiteral("{}");
}

QByteArray legacyDeviceHistory(int typeId, const QList<DeviceId> &devices, qint64 startMs, qint64 endMs)
{
    return compact({{u"devIds"_s, joined(devices)},
                    {u"devTypeId"_s, typeId},
                    {u"startTime"_s, startMs},
                    {u"endTime"_s, endMs}});
}

} // namespace RequestBodies
