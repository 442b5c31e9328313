// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"

#include <QSet>
#include <QString>

//! Which alarms of all accounts are shown.
struct AlarmFilter
{
    enum class State { Active, Ended, All };

    QSet<AlarmSeverity> severities; //!< empty: all
    State state = State::Active;
    ProfileId profile; //!< empty: all accounts
    PlantCode plant; //!< of that account; empty: all plants
    QString text; //!< words to be found in plant, device, name or serial number

    friend bool operator==(const AlarmFilter &, const AlarmFilter &) = default;
};

//! What makes the upper level of the table.
enum class AlarmGrouping { None, Plant, Name };

inline size_t qHash(AlarmSeverity severity, size_t seed = 0)
{
    return qHash(quint8(severity), seed);
}
