// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/net/apierror.h"

#include <QList>
#include <QMetaType>
#include <QString>

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
        Connected //!< again, after one of the three before
    };
    //! What the user can switch on and off.
    enum class Kind { Connection, Plants, Faults };

    struct Subject
    {
        ProfileId profile;
        PlantCode plant; //!< empty: the account itself
        QString name;

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    int id = 0; //!< running number
    Event event = Event::Connected;
    qint64 at = 0; //!< UTC ms
    qint64 since = 0; //!< UTC ms; when it began, if that is known
    QList<Subject> subjects; //!< never empty
    ApiError error;

    Kind kind() const;
    //! All is well again.
    bool isRecovery() const;
};

Q_DECLARE_METATYPE(Notice)
