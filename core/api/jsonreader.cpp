// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/jsonreader.h"

#include "core/api/simdjsonbody.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace JsonReader {

Result<QJsonObject> parse(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return ApiError::malformed({}, u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return ApiError::malformed({}, u"the answer is no JSON object"_s);
    return document.object();
}

QString path(const QString &list, qsizetype index, const QString &key)
{
    const QString place = u"%1[%2]"_s.arg(list).arg(index);
    return key.isEmpty() ? place : place + u'.' + key;
}

Reading scalar(const QJsonValue &value)
{
    Reading reading;
    switch (value.type()) {
    case QJsonValue::Undefined:
        break;
    case QJsonValue::Null:
        reading.presence = Presence::Null;
        break;
    case QJsonValue::Double:
        reading.presence = Presence::Number;
        reading.number = value.toDouble();
        break;
    case QJsonValue::String: {
        const QByteArray utf8 = value.toString().toUtf8();
        reading.presence = classifyText({utf8.constData(), size_t(utf8.size())}, reading.number);
        if (reading.presence == Presence::Text)
            reading.text = value.toString();
        break;
    }
    case QJsonValue::Bool:
        reading.presence = Presence::Text;
        reading.text = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case QJsonValue::Array:
        reading.presence = Presence::Text;
        reading.text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        break;
    case QJsonValue::Object:
        reading.presence = Presence::Text;
        reading.text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        break;
    }
    return reading;
}

std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    return value.isString() ? scalar(value).value() : std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 id = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(id) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // Two different defaults tell "no integer" from an integer that happens to equal the default.
    const qint64 id = value.toInteger(0);
    if (id == 0 && value.toInteger(1) == 1)
        return std::nullopt;
    return id;
}

std::optional<int> smallInteger(const QJsonValue &value)
{
    const auto whole = number(value);
    if (!whole || !(std::abs(*whole) <= std::numeric_limits<int>::max()) || *whole != std::floor(*whole))
        return std::nullopt;
    return int(*whole);
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() == "null"_L1 ? QString() : value.toString();
    if (value.isDouble()) {
        if (const auto whole = integer(value))
            return QString::number(*whole);
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return {};
}

bool isAbsent(const QJsonValue &value)
{
    const Presence presence = scalar(value).presence;
    return presence == Presence::Missing || presence == Presence::Null || presence == Presence::NotAvailable;
}

qint64 serverTime(const QJsonObject &envelope)
{
    const QJsonObject params = envelope.value("params"_L1).toObject();
    return integer(params.value("currentTime"_L1)).value_or(0);
}

} // namespace JsonReader
