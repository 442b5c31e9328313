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

QByteArray stationCodes(const QList<PlantCode> &plants)
{
    QStringList codes;
    codes.reserve(plants.size());
    for (const PlantCode &plant : plants)
        codes << plant.value;
    return compact({{u"stationCodes"_s, codes.join(u',')}});
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
    return stationCodes(plants);
}

QByteArray plantRealtime(const QList<PlantCode> &plants)
{
    return stationCodes(plants);
}

QByteArray deviceRealtime(int typeId, const QList<DeviceId> &devices)
{
    QStringList ids;
    ids.reserve(devices.size());
    for (const DeviceId id : devices)
        ids << QString::number(id.value);
    return compact({{u"devTypeId"_s, typeId}, {u"devIds"_s, ids.join(u',')}});
}

} // namespace RequestBodies
