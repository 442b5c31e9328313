// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QHashFunctions>
#include <QString>

//! `lev` of an alarm (`query-endpoints.md` §7). Lower value is worse; Unknown stands for any other number.
enum class AlarmSeverity : quint8 { Unknown = 0, Critical = 1, Major = 2, Minor = 3, Warning = 4 };

//! What makes two reports the same occurrence: the service has no occurrence id (§7).
struct AlarmKey
{
    PlantCode plant;
    QString serial;
    qint64 alarmId = 0;
    qint64 causeId = 0;
    qint64 raisedAt = 0;

    friend bool operator==(const AlarmKey &, const AlarmKey &) = default;
    friend size_t qHash(const AlarmKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.plant, key.serial, key.alarmId, key.causeId, key.raisedAt);
    }
};

//! One active alarm as the service tells it. Texts come in the language that was asked for.
struct Alarm
{
    PlantCode plant;
    QString plantName;
    QString deviceName;
    int deviceTypeId = 0;
    QString serial; //!< `esnCode`; empty if unknown
    qint64 alarmId = 0; //!< the kind of alarm, not the occurrence
    QString name;
    int type = 0; //!< `alarmType`, `enums.json`
    qint64 causeId = -1;
    QString cause; //!< may hold line breaks; empty if unknown
    QString repairSuggestion; //!< may hold line breaks; empty if unknown
    AlarmSeverity severity = AlarmSeverity::Unknown;
    int level = 0; //!< `lev` as sent
    int status = 1; //!< always 1 (active) in 25.3.0
    qint64 raisedAt = 0; //!< UTC ms; 0 if the service did not say

    AlarmKey key() const { return {plant, serial, alarmId, causeId, raisedAt}; }
    friend bool operator==(const Alarm &, const Alarm &) = default;
};
