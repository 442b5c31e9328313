// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/fieldcatalog.h"

#include "core/catalog/catalogresource.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> struct Named
{
    QLatin1StringView name;
    T value;
};

constexpr Named<FieldApi> apiNames[] {
    {"list"_L1, FieldApi::List}, {"realtime"_L1, FieldApi::Realtime}, {"history"_L1, FieldApi::History},
    {"hour"_L1, FieldApi::Hour}, {"day"_L1, FieldApi::Day},           {"month"_L1, FieldApi::Month},
    {"year"_L1, FieldApi::Year},
};
constexpr Named<FieldKind> kindNames[] {
    {"instantaneous"_L1, FieldKind::Instantaneous}, {"counter"_L1, FieldKind::Counter},
    {"daily-counter"_L1, FieldKind::DailyCounter},  {"state"_L1, FieldKind::State},
    {"timestamp"_L1, FieldKind::Timestamp},         {"period-total"_L1, FieldKind::PeriodTotal},
};
constexpr Named<FieldType> typeNames[] {
    {"number"_L1, FieldType::Number},   {"number|string"_L1, FieldType::NumberOrText},
    {"integer"_L1, FieldType::Integer}, {"int"_L1, FieldType::Integer},
    {"double"_L1, FieldType::Number},   {"string"_L1, FieldType::Text},
    {"object"_L1, FieldType::Object},   {"array"_L1, FieldType::Array},
};

template <typename T, size_t N> bool lookUp(const Named<T> (&table)[N], const QString &name, T &value)
{
    for (const Named<T> &row : table) {
        if (row.name == name) {
            value = row.value;
            return true;
        }
    }
    return false;
}

int defaultDecimals(const Field &field)
{
    if (field.kind == FieldKind::State || field.type == FieldType::Integer)
        return 0;
    return unitSpec(field.unit).decimals;
}

Field unknownField(const QString &key)
{
    Field field;
    field.key = key;
    field.label = key;
    field.decimals = unitSpec(Unit::None).decimals;
    field.isKnown = false;
    return field;
}

} // namespace

FieldCatalog::FieldCatalog()
{
    load(readCatalogue("device-fields.json"_L1).array(), true);
    load(readCatalogue("plant-fields.json"_L1).array(), false);
}

const FieldCatalog &FieldCatalog::shared()
{
    static const FieldCatalog catalog;
    return catalog;
}

void FieldCatalog::load(const QJsonArray &entries, bool isDevice)
{
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        Field field;
        field.key = entry.value("key"_L1).toString();
        field.label = entry.value("label"_L1).toString();
        field.note = entry.value("note"_L1).toString();
        field.scope = entry.value("scope"_L1).toString();
        field.isRetired = entry.value("retired"_L1).toBool();
        field.isInTarget = entry.value("in25_3_0"_L1).toBool(!isDevice);
        const QString place = field.key + u": "_s;
        if (const auto unit = unitFromCatalogue(entry.value("unit"_L1).toString()))
            field.unit = *unit;
        else
            m_problems << place + u"unit "_s + entry.value("unit"_L1).toString();
        if (!lookUp(typeNames, entry.value("type"_L1).toString(), field.type))
            m_problems << place + u"type "_s + entry.value("type"_L1).toString();
        const QJsonValue kind = entry.value("kind"_L1); // of plant fields only the live ones name it
        if ((isDevice || !kind.isUndefined()) && !lookUp(kindNames, kind.toString(), field.kind))
            m_problems << place + u"kind "_s + entry.value("kind"_L1).toString();
        const QJsonArray apis = entry.value("apis"_L1).toArray();
        for (const QJsonValue &name : apis) {
            FieldApi api = FieldApi::List;
            if (lookUp(apiNames, name.toString(), api))
                field.apis |= api;
            else
                m_problems << place + u"interface "_s + name.toString();
        }
        const QJsonArray types = entry.value("devTypes"_L1).toArray();
        for (const QJsonValue &type : types)
            field.deviceTypes << type.toInt();
        const QJsonObject values = entry.value("values"_L1).toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            bool isNumber = false;
            const int code = it.key().toInt(&isNumber);
            if (isNumber)
                field.values.insert(code, it.value().toString());
            else
                m_problems << place + u"value "_s + it.key();
        }
        if (!isDevice && !field.values.isEmpty())
            field.kind = FieldKind::State;
        field.decimals = entry.value("decimals"_L1).toInt(defaultDecimals(field));
        expand(field, entry.value("range"_L1).toArray(), isDevice);
    }
}

void FieldCatalog::expand(Field field, const QJsonArray &range, bool isDevice)
{
    const auto place = "{n}"_L1;
    if (!field.key.contains(place)) {
        add(field, isDevice);
        return;
    }
    const int first = range.at(0).toInt();
    const int last = range.at(1).toInt();
    if (range.size() != 2 || first > last)
        m_problems << field.key + u": range"_s;
    field.seriesKey = field.key;
    const QString label = field.label;
    for (int n = first; n <= last; ++n) {
        field.seriesIndex = n;
        field.key = QString(field.seriesKey).replace(place, QString::number(n));
        field.label = QString(label).replace(place, QString::number(n));
        add(field, isDevice);
    }
}

void FieldCatalog::add(const Field &field, bool isDevice)
{
    QList<Field> &list = isDevice ? m_deviceFields : m_plantFields;
    list.append(field);
    list.last().group = fieldGroupOf(field);
    const int place = int(list.size()) - 1;
    if (!isDevice)
        m_plantIndex[{0, field.key}].append(place);
    for (int type : field.deviceTypes)
        m_deviceIndex[{type, field.key}].append(place);
}

const Field *FieldCatalog::find(int typeId, FieldApi api, const QString &key) const
{
    const auto it = m_deviceIndex.constFind({typeId, key});
    if (it == m_deviceIndex.constEnd())
        return nullptr;
    for (int place : *it) {
        if (m_deviceFields.at(place).apis.testFlag(api))
            return &m_deviceFields.at(place);
    }
    return nullptr;
}

Field FieldCatalog::field(int typeId, FieldApi api, const QString &key) const
{
    const Field *known = find(typeId, api, key);
    return known ? *known : unknownField(key);
}

QList<const Field *> FieldCatalog::fieldsOf(int typeId, FieldApi api) const
{
    QList<const Field *> fields;
    for (const Field &field : m_deviceFields) {
        if (field.apis.testFlag(api) && field.deviceTypes.contains(typeId))
            fields << &field;
    }
    return fields;
}

const Field *FieldCatalog::findPlant(FieldApi api, const QString &key) const
{
    const auto it = m_plantIndex.constFind({0, key});
    if (it == m_plantIndex.constEnd())
        return nullptr;
    for (int place : *it) {
        if (m_plantFields.at(place).apis.testFlag(api))
            return &m_plantFields.at(place);
    }
    return nullptr;
}

Field FieldCatalog::plantField(FieldApi api, const QString &key) const
{
    const Field *known = findPlant(api, key);
    return known ? *known : unknownField(key);
}

QList<const Field *> FieldCatalog::plantFieldsOf(FieldApi api) const
{
    QList<const Field *> fields;
    for (const Field &field : m_plantFields) {
        if (field.apis.testFlag(api))
            fields << &field;
    }
    return fields;
}
