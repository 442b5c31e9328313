// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

struct AlarmRecord;

//! What is known of an alarm, in words. Of its end only what the polls have seen is said.
class AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
public:
    explicit AlarmWords(const Formatter &formatter = Formatter());

    //! "Critical", "Major", "Minor", "Warning", "Unknown".
    static QString severity(AlarmSeverity severity);
    //! The same of one alarm: "Unknown (7)" for a level nobody knows.
    static QString severity(const Alarm &alarm);
    //! "Exception alarm"; "Unknown (9)" for a type that is not listed (`enums.json` alarmTypes).
    static QString type(int type);
    //! The name, else the kind by number.
    static QString name(const Alarm &alarm);
    //! "Active", or "Ended 10:00 – 10:30" in \a zone.
    QString state(const AlarmRecord &record, qint64 now, const QTimeZone &zone) const;
    //! A sentence: between which two polls it ended, or when it was told last.
    QString stateSentence(const AlarmRecord &record, qint64 now, const QTimeZone &zone) const;
    //! "3 active alarms, the worst: major"
    static QString summary(int active, AlarmSeverity worst);
    //! "3 alarms"
    static QString count(int alarms);

private:
    //! Two instants of \a zone, the date said once if it is the same.
    std::pair<QString, QString> span(qint64 from, qint64 to, qint64 now, const QTimeZone &zone) const;

    Formatter m_formatter;
};
