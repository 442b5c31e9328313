// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/alarmwords.h"

#include "core/store/alarmstore.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

AlarmWords::AlarmWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString AlarmWords::severity(AlarmSeverity severity)
{
    switch (severity) {
    case AlarmSeverity::Critical:
        //: severity of an alarm
        return tr("Critical");
    case AlarmSeverity::Major:
        //: severity of an alarm
        return tr("Major");
    case AlarmSeverity::Minor:
        //: severity of an alarm
        return tr("Minor");
    case AlarmSeverity::Warning:
        //: severity of an alarm
        return tr("Warning");
    case AlarmSeverity::Unknown:
        break;
    }
    //: severity of an alarm
    return tr("Unknown");
}

QString AlarmWords::severity(const Alarm &alarm)
{
    if (alarm.severity == AlarmSeverity::Unknown)
        return tr("Unknown (%1)").arg(alarm.level);
    return severity(alarm.severity);
}

QString AlarmWords::type(int type)
{
    switch (type) { // `enums.json` alarmTypes
    case 0:
        //: type of an alarm
        return tr("Other");
    case 1:
        //: type of an alarm
        return tr("Change of state");
    case 2:
        //: type of an alarm
        return tr("Exception alarm");
    case 3:
        //: type of an alarm
        return tr("Protection event");
    case 4:
        //: type of an alarm
        return tr("Notification");
    case 5:
        //: type of an alarm
        return tr("Alarm information");
    default:
        return tr("Unknown (%1)").arg(type);
    }
}

QString AlarmWords::name(const Alarm &alarm)
{
    return alarm.name.isEmpty() ? tr("Alarm %1").arg(alarm.alarmId) : alarm.name;
}

std::pair<QString, QString> AlarmWords::span(qint64 from, qint64 to, qint64 now, const QTimeZone &zone) const
{
    const auto day = [&zone](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zone).date(); };
    return {m_formatter.timeOrDate(from, now, zone),
            day(from) == day(to) ? m_formatter.time(to, zone) : m_formatter.timeOrDate(to, now, zone)};
}

QString AlarmWords::state(const AlarmRecord &record, qint64 now, const QTimeZone &zone) const
{
    if (record.isActive())
        return tr("Active");
    const auto [from, to] = span(record.lastSeenAt, record.missedAt, now, zone);
    //: an alarm: %1 and %2 are the instants between which it ended
    return tr("Ended %1 – %2").arg(from, to);
}

QString AlarmWords::stateSentence(const AlarmRecord &record, qint64 now, const QTimeZone &zone) const
{
    const auto [from, to] =
        span(record.lastSeenAt, record.isActive() ? record.lastSeenAt : record.missedAt, now, zone);
    return record.isActive() ? tr("Still active at %1, when the service was asked last.").arg(from)
                             : tr("Ended between %1 and %2.").arg(from, to);
}

QString AlarmWords::summary(int active, AlarmSeverity worst)
{
    if (active == 0)
        return tr("No active alarm");
    //: %1 a severity: "Major"
    return tr("%n active alarms, the worst: %1", nullptr, active).arg(severity(worst));
}

QString AlarmWords::count(int alarms)
{
    return tr("%n alarms", nullptr, alarms);
}
