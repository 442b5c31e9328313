// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plantlistdecoder.h"

#include "core/api/jsonreader.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

Plant readPlant(const QJsonObject &entry, const QString &place, QStringList &oddities)
{
    const auto numberAt = [&](QLatin1StringView key) {
        const QJsonValue value = entry.value(key);
        const auto number = JsonReader::number(value);
        if (!number && !JsonReader::isAbsent(value))
            oddities << place + u'.' + key;
        return number;
    };
    Plant plant;
    plant.code = {JsonReader::text(entry.value("plantCode"_L1))};
    plant.name = JsonReader::text(entry.value("plantName"_L1));
    plant.address = JsonReader::text(entry.value("plantAddress"_L1));
    plant.longitude = numberAt("longitude"_L1);
    plant.latitude = numberAt("latitude"_L1);
    plant.capacityKwp = numberAt("capacity"_L1);
    plant.contactPerson = JsonReader::text(entry.value("contactPerson"_L1));
    plant.contactMethod = JsonReader::text(entry.value("contactMethod"_L1));
    const QString date = JsonReader::text(entry.value("gridConnectionDate"_L1));
    plant.gridConnection = QDateTime::fromString(date, Qt::ISODate);
    if (!plant.gridConnection.isValid() && !date.isEmpty() && date != "N/A"_L1)
        oddities << place + u".gridConnectionDate"_s;
    return plant;
}

Plant readLegacyPlant(const QJsonObject &entry, const QString &place, QStringList &oddities)
{
    const auto either = [&entry](QLatin1StringView key, QLatin1StringView newer) {
        const QString text = JsonReader::text(entry.value(key));
        return text.isEmpty() ? JsonReader::text(entry.value(newer)) : text;
    };
    Plant plant;
    plant.code = {either("stationCode"_L1, "plantCode"_L1)};
    plant.name = either("stationName"_L1, "plantName"_L1);
    plant.address = either("stationAddr"_L1, "plantAddress"_L1);
    plant.contactPerson = either("stationLinkman"_L1, "contactPerson"_L1);
    plant.contactMethod = either("linkmanPho"_L1, "contactMethod"_L1);
    const QJsonValue capacity = entry.value("capacity"_L1);
    if (const auto megawatts = JsonReader::number(capacity))
        plant.capacityKwp = std::round(*megawatts * 1e9) / 1e6; // 0.2484 MW is 248.4 kWp, not a bit less
    else if (!JsonReader::isAbsent(capacity))
        oddities << place + u".capacity"_s;
    return plant;
}

using PlantReader = Plant (*)(const QJsonObject &, const QString &, QStringList &);

void readPlants(const QJsonArray &entries, const QString &list, QLatin1StringView codeKey, PlantReader read,
                PlantPage &page)
{
    page.plants.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = JsonReader::path(list, i, {});
        const QJsonValue entry = entries.at(i);
        if (!entry.isObject()) {
            page.oddities << place;
            continue;
        }
        const Plant plant = read(entry.toObject(), place, page.oddities);
        if (plant.code.isEmpty())
            page.oddities << place + u'.' + codeKey;
        else
            page.plants << plant;
    }
}

//! A page as an object with its counts and a list.
ApiError readPage(const QJsonObject &object, QLatin1StringView codeKey, PlantReader read, PlantPage &page)
{
    const QJsonValue list = object.value("list"_L1);
    if (!list.isArray() && !JsonReader::isAbsent(list))
        return ApiError::malformed(u"data.list"_s, u"an array was expected"_s);
    // The counts steer the paging, so a wrong type there is fatal; absent ones are taken from the page
    // itself.
    for (const auto key : {"total"_L1, "pageCount"_L1, "pageNo"_L1}) {
        const QJsonValue value = object.value(key);
        const auto count = JsonReader::integer(value);
        // A wrong page count must not queue millions of calls; 10,000 pages are a million plants.
        const qint64 most = key == "total"_L1 ? 10'000'000 : 10'000;
        if (!JsonReader::isAbsent(value) && (!count || *count < 0 || *count > most))
            return ApiError::malformed("data."_L1 + key, u"a count was expected"_s);
    }
    const QJsonArray entries = list.toArray();
    page.total = int(JsonReader::integer(object.value("total"_L1)).value_or(entries.size()));
    page.pageCount = int(JsonReader::integer(object.value("pageCount"_L1)).value_or(1));
    page.pageNo = int(JsonReader::integer(object.value("pageNo"_L1)).value_or(1));
    readPlants(entries, u"data.list"_s, codeKey, read, page);
    return {};
}

} // namespace

Result<PlantPage> decodePlantList(const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    const QJsonValue data = envelope->value("data"_L1);
    PlantPage page;
    if (data.isNull() || data.isUndefined())
        return page; // success without data: nothing to report
    if (!data.isObject())
        return ApiError::malformed(u"data"_s, u"an object was expected"_s);
    const ApiError error = readPage(data.toObject(), "plantCode"_L1, readPlant, page);
    return error.kind == ApiError::Kind::None ? Result<PlantPage>(page) : error;
}

Result<PlantPage> decodeLegacyPlantList(const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    const QJsonValue data = envelope->value("data"_L1);
    PlantPage page;
    if (data.isNull() || data.isUndefined())
        return page;
    if (data.isObject()) { // the later, paged variant
        const ApiError error = readPage(data.toObject(), "stationCode"_L1, readLegacyPlant, page);
        return error.kind == ApiError::Kind::None ? Result<PlantPage>(page) : error;
    }
    if (!data.isArray())
        return ApiError::malformed(u"data"_s, u"an array was expected"_s);
    const QJsonArray entries = data.toArray();
    readPlants(entries, u"data"_s, "stationCode"_L1, readLegacyPlant, page);
    page.total = int(entries.size());
    page.pageCount = 1;
    page.pageNo = 1;
    return page;
}
