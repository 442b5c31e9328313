// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/plantlistdecoder.h"

#include "core/api/jsonreader.h"

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
    const QJsonObject object = data.toObject();
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
    page.plants.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = JsonReader::path(u"data.list"_s, i, {});
        const QJsonValue entry = entries.at(i);
        if (!entry.isObject()) {
            page.oddities << place;
            continue;
        }
        const Plant plant = readPlant(entry.toObject(), place, page.oddities);
        if (plant.code.isEmpty())
            page.oddities << place + u".plantCode"_s;
        else
            page.plants << plant;
    }
    return page;
}
