// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/alarmdecoder.h"

#include "core/api/jsonreader.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

AlarmSeverity severityOf(int level)
{
    return level >= 1 && level <= 4 ? AlarmSeverity(level) : AlarmSeverity::Unknown;
}

//! Reads the members of one entry and names those that are there but cannot be read.
class EntryReader
{
public:
    EntryReader(const QJsonObject &entry, const QString &place, QStringList &oddities)
        : m_entry(entry)
        , m_place(place)
        , m_oddities(oddities)
    {
    }

    QString text(QLatin1StringView key) const
    {
        const QString text = JsonReader::text(m_entry.value(key));
        return text == "N/A"_L1 ? QString() : text;
    }
    qint64 integer(QLatin1StringView key, qint64 otherwise, bool isNeeded) const
    {
        const QJsonValue value = m_entry.value(key);
        auto number = JsonReader::integer(value);
        if (!number) { // 2062.0 as text
            if (const auto whole = JsonReader::smallInteger(value))
                number = *whole;
        }
        if (!number && (isNeeded || !JsonReader::isAbsent(value)))
            m_oddities << m_place + u'.' + key;
        return number.value_or(otherwise);
    }
    int code(QLatin1StringView key, int otherwise) const
    {
        const QJsonValue value = m_entry.value(key);
        const auto number = JsonReader::smallInteger(value);
        if (!number && !JsonReader::isAbsent(value))
            m_oddities << m_place + u'.' + key;
        return number.value_or(otherwise);
    }

private:
    const QJsonObject &m_entry;
    QString m_place;
    QStringList &m_oddities;
};

Alarm readAlarm(const QJsonObject &entry, const QString &place, QStringList &oddities)
{
    const EntryReader reader(entry, place, oddities);
    Alarm alarm;
    alarm.plant = {reader.text("stationCode"_L1)};
    if (alarm.plant.isEmpty())
        alarm.plant = {reader.text("plantCode"_L1)};
    alarm.plantName = reader.text("stationName"_L1);
    alarm.deviceName = reader.text("devName"_L1);
    alarm.deviceTypeId = reader.code("devTypeId"_L1, 0);
    alarm.serial = reader.text("esnCode"_L1);
    alarm.alarmId = reader.integer("alarmId"_L1, 0, true);
    alarm.name = reader.text("alarmName"_L1);
    alarm.type = reader.code("alarmType"_L1, 0);
    alarm.causeId = reader.integer("causeId"_L1, -1, false);
    alarm.cause = reader.text("alarmCause"_L1);
    alarm.repairSuggestion = reader.text("repairSuggestion"_L1);
    alarm.level = reader.code("lev"_L1, 0);
    alarm.severity = severityOf(alarm.level);
    alarm.status = reader.code("status"_L1, 1);
    alarm.raisedAt = reader.integer("raiseTime"_L1, 0, true);
    constexpr qint64 endOfYear9999 = 253'402'300'800'000;
    if (alarm.raisedAt < 0 || alarm.raisedAt >= endOfYear9999) {
        oddities << place + u".raiseTime"_s;
        alarm.raisedAt = 0;
    }
    return alarm;
}

} // namespace

Result<AlarmList> decodeAlarms(const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    AlarmList list;
    list.serverTime = JsonReader::serverTime(*envelope);
    const QJsonValue data = envelope->value("data"_L1);
    if (data.isNull() || data.isUndefined())
        return list; // success without data: nothing to report
    if (!data.isArray())
        return ApiError::malformed(u"data"_s, u"an array was expected"_s);
    const QJsonArray entries = data.toArray();
    QMultiHash<AlarmKey, qsizetype> seen;
    list.alarms.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = JsonReader::path(u"data"_s, i, {});
        const QJsonValue entry = entries.at(i);
        if (!entry.isObject()) {
            list.oddities << place;
            continue;
        }
        const Alarm alarm = readAlarm(entry.toObject(), place, list.oddities);
        if (alarm.plant.isEmpty()) {
            list.oddities << place + u".stationCode"_s;
            continue;
        }
        // Two devices without a serial may share a key; only what is the same in everything is a repetition.
        const auto [first, last] = std::as_const(seen).equal_range(alarm.key());
        const bool isRepeated =
            std::any_of(first, last, [&](qsizetype at) { return list.alarms.at(at) == alarm; });
        if (isRepeated) {
            list.oddities << place + u": repeated"_s;
            continue;
        }
        seen.insert(alarm.key(), list.alarms.size());
        list.alarms << alarm;
    }
    return list;
}
