// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alarmsheet.h"

#include "app/cli/alarmscommand.h"
#include "core/catalog/devicecatalog.h"
#include "core/domain/plantzone.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "ui/format/alarmwords.h"
#include "ui/format/formatter.h"
#include "ui/format/labels.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

SheetCell text(const QString &value, const QString &shown = {})
{
    if (value.isEmpty())
        return {QJsonValue(QJsonValue::Null), shown};
    return {value, shown.isEmpty() ? value : shown};
}

SheetCell number(qint64 value)
{
    return {value, QString::number(value)};
}

//! An instant as ISO 8601 with offset, for people with the offset too: a journal is read far from the plant.
SheetCell moment(qint64 at, const QTimeZone &zone)
{
    if (at == 0)
        return {QJsonValue(QJsonValue::Null), {}};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QString iso = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    return {iso, QString(iso).replace(10, 1, u' ')};
}

QString severityKey(AlarmSeverity severity)
{
    switch (severity) {
    case AlarmSeverity::Critical:
        return u"critical"_s;
    case AlarmSeverity::Major:
        return u"major"_s;
    case AlarmSeverity::Minor:
        return u"minor"_s;
    case AlarmSeverity::Warning:
        return u"warning"_s;
    case AlarmSeverity::Unknown:
        break;
    }
    return u"unknown"_s;
}

QList<const AlarmRecord *> chosen(const AlarmStore &alarms, const PlantCode &only, const AlarmWish &wish)
{
    QList<const AlarmRecord *> records;
    for (int row = 0; row < alarms.count(); ++row) {
        const AlarmRecord &record = alarms.at(row);
        if ((record.isActive() || wish.isHistory) && (only.isEmpty() || record.alarm.plant == only)
            && (wish.severities.isEmpty() || wish.severities.contains(record.alarm.severity)))
            records.append(&record);
    }
    std::stable_sort(records.begin(), records.end(), [](const AlarmRecord *a, const AlarmRecord *b) {
        return a->alarm.raisedAt > b->alarm.raisedAt;
    });
    return records;
}

//! Titles stand where people see the column; a table of lines has fewer than cards.
QList<SheetColumn> columnsOf(const AlarmWish &wish)
{
    const auto inCards = [&wish](const QString &title) { return wish.isBrief ? QString() : title; };
    const auto inHistory = [&wish](const QString &title) { return wish.isHistory ? title : QString(); };
    return {{u"severity"_s, AlarmsCommand::tr("Severity")},
            {u"name"_s, AlarmsCommand::tr("Alarm")},
            {u"plant"_s, {}},
            {u"plant_name"_s, AlarmsCommand::tr("Plant")},
            {u"device"_s, AlarmsCommand::tr("Device")},
            {u"device_type_id"_s, {}},
            {u"device_type"_s, inCards(AlarmsCommand::tr("Type"))},
            {u"serial"_s, inCards(AlarmsCommand::tr("Serial number"))},
            {u"alarm_id"_s, inCards(AlarmsCommand::tr("Number"))},
            {u"cause_id"_s, {}},
            {u"state"_s, AlarmsCommand::tr("State")},
            {u"raised_at"_s, AlarmsCommand::tr("Raised")},
            {u"first_seen_at"_s, inHistory(AlarmsCommand::tr("First seen"))},
            {u"last_seen_at"_s, inCards(AlarmsCommand::tr("Last seen"))},
            {u"ended_after"_s, inHistory(AlarmsCommand::tr("Ended after"))},
            {u"ended_before"_s, inHistory(AlarmsCommand::tr("Ended before"))},
            {u"occurrence"_s, wish.isBrief ? QString() : AlarmsCommand::tr("Seen so far")},
            {{}, wish.isBrief ? AlarmsCommand::tr("Age") : QString()},
            {u"cause"_s, inCards(AlarmsCommand::tr("Cause"))},
            {u"advice"_s, inCards(AlarmsCommand::tr("Advice"))}};
}

} // namespace

Sheet alarmSheet(const AlarmStore &alarms, const PlantStore &plants, const PlantCode &only,
                 const AlarmWish &wish, qint64 now)
{
    Sheet sheet {columnsOf(wish), {}, !wish.isBrief};
    const Formatter formatter;
    for (const AlarmRecord *record : chosen(alarms, only, wish)) {
        const Alarm &alarm = record->alarm;
        const Plant *plant = plants.plant(alarm.plant);
        const QTimeZone zone = plant ? plantZone(*plant) : QTimeZone::systemTimeZone();
        const QString state = record->isActive() ? AlarmsCommand::tr("Active") : AlarmsCommand::tr("Ended");
        sheet.rows.append(
            {text(severityKey(alarm.severity), AlarmWords::severity(alarm)),
             text(alarm.name, AlarmWords::name(alarm)),
             text(alarm.plant.value),
             text(alarm.plantName),
             text(alarm.deviceName),
             number(alarm.deviceTypeId),
             text(DeviceCatalog::shared().nameOf(alarm.deviceTypeId), Labels::deviceType(alarm.deviceTypeId)),
             text(alarm.serial),
             number(alarm.alarmId),
             number(alarm.causeId),
             {record->isActive() ? u"active"_s : u"ended"_s, state},
             moment(alarm.raisedAt, zone),
             moment(record->firstSeenAt, zone),
             moment(record->lastSeenAt, zone),
             moment(record->isActive() ? 0 : record->lastSeenAt, zone),
             moment(record->missedAt, zone),
             number(record->occurrence),
             {QJsonValue(QJsonValue::Null), formatter.age(alarm.raisedAt, now)},
             text(alarm.cause),
             text(alarm.repairSuggestion)});
    }
    return sheet;
}
