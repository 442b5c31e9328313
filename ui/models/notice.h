// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "core/domain/controltask.h"
#include "core/net/apierror.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

//! Something a person should hear of although no one looks: what happened, not its words.
struct Notice
{
    enum class Event {
        PlantsLost,
        PlantsBack,
        PlantsFaulty,
        FaultsOver,
        NeedsUser, //!< `error` says why
        SessionTaken,
        Offline, //!< since `since`
        Connected, //!< again, after one of the three before
        AlarmsRaised,
        AlarmsCleared, //!< of those that were told
        CommandDone, //!< `task` says which: carried out, or set already
        CommandNotDone //!< `task` says which and why: refused, failed, timed out, ended early, or not known
    };
    //! What the user can switch on and off.
    enum class Kind { Connection, Plants, Faults, Alarms, Commands };

    struct Subject
    {
        ProfileId profile;
        PlantCode plant; //!< empty: the account itself
        QString name;

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    //! One alarm of those that a notice is about.
    struct AlarmItem
    {
        ProfileId profile;
        quint64 id = 0; //!< AlarmRecord::id
        QString name;
        QString device;
        QString plant;
        AlarmSeverity severity = AlarmSeverity::Unknown;

        friend bool operator==(const AlarmItem &, const AlarmItem &) = default;
    };

    int id = 0; //!< running number
    Event event = Event::Connected;
    qint64 at = 0; //!< UTC ms
    qint64 since = 0; //!< UTC ms; when it began, if that is known
    QList<Subject> subjects; //!< never empty
    QList<AlarmItem> alarms; //!< of the alarm events, the worst first; else empty
    ApiError error;
    std::optional<ControlTask> task; //!< of the command events, as it ended

    Kind kind() const;
    //! All is well again.
    bool isRecovery() const;
    //! Of the alarms; Unknown without any.
    AlarmSeverity worst() const;
};

Q_DECLARE_METATYPE(Notice)
