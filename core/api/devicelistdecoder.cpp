// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/devicelistdecoder.h"

#include "core/api/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace {

//! A code or count, of which there are no negative ones.
std::optional<int> count(const QJsonValue &value)
{
    const auto number = JsonReader::smallInteger(value);
    return number && *number >= 0 ? number : std::nullopt;
}

Device readDevice(const QJsonObject &entry, const QString &place, QStringList &oddities)
{
    const auto check = [&](QLatin1StringView key, bool isRead) {
        if (!isRead && !JsonReader::isAbsent(entry.value(key)))
            oddities << place + u'.' + key;
    };
    Device device;
    device.dn = {JsonReader::text(entry.value("devDn"_L1))};
    device.name = JsonReader::text(entry.value("devName"_L1));
    device.plant = {JsonReader::text(entry.value("stationCode"_L1))};
    device.serial = JsonReader::text(entry.value("esnCode"_L1));
    device.model = JsonReader::text(entry.value("model"_L1));
    if (device.model.isEmpty())
        device.model = JsonReader::text(entry.value("invType"_L1));
    device.softwareVersion = JsonReader::text(entry.value("softwareVersion"_L1));
    device.optimizerCount = count(entry.value("optimizerNumber"_L1));
    check("optimizerNumber"_L1, device.optimizerCount.has_value());
    device.longitude = JsonReader::number(entry.value("longitude"_L1));
    check("longitude"_L1, device.longitude.has_value());
    device.latitude = JsonReader::number(entry.value("latitude"_L1));
    check("latitude"_L1, device.latitude.has_value());
    return device;
}

} // namespace

Result<DeviceList> decodeDeviceList(const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    DeviceList list;
    list.serverTime = JsonReader::serverTime(*envelope);
    const QJsonValue data = envelope->value("data"_L1);
    if (data.isNull() || data.isUndefined())
        return list; // success without data: nothing to report
    if (!data.isArray())
        return ApiError::malformed(u"data"_s, u"an array was expected"_s);
    const QJsonArray entries = data.toArray();
    list.devices.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = JsonReader::path(u"data"_s, i, {});
        if (!entries.at(i).isObject()) {
            list.oddities << place;
            continue;
        }
        const QJsonObject entry = entries.at(i).toObject();
        const auto id = JsonReader::integer(entry.value("id"_L1));
        const auto type = count(entry.value("devTypeId"_L1));
        if (!id || *id == 0) {
            list.oddities << place + u".id"_s;
            continue;
        }
        if (!type) {
            list.oddities << place + u".devTypeId"_s;
            continue;
        }
        Device device = readDevice(entry, place, list.oddities);
        device.id = {*id};
        device.typeId = *type;
        if (device.plant.isEmpty())
            list.oddities << place + u".stationCode"_s;
        else
            list.devices << device;
    }
    return list;
}
