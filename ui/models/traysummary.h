// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "core/domain/alarm.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

#include <optional>

//! All accounts in one glance: how many plants are in which state, and their power together.
struct TraySummary
{
    Q_DECLARE_TR_FUNCTIONS(TraySummary)
public:
    //! The worst of all, worst first.
    enum class State { Disconnected, Lost, Faulty, Old, Waiting, Paused, Live, Asleep, Empty };

    struct Source
    {
        const PlantStore *store = nullptr;
        LinkStatus status;
        const AlarmStore *alarms = nullptr; //!< may be null
    };
    static TraySummary of(const QList<Source> &sources, bool isPaused);

    State state() const;
    //! "3 plants · 12.3 kW · all live": short enough for every tray.
    QString toolTip(const Formatter &formatter) const;
    //! "12.3 kW from 3 plants", for the menu.
    QString powerLine(const Formatter &formatter) const;

    int plants = 0;
    int live = 0;
    int asleep = 0;
    int old = 0;
    int lost = 0;
    int faulty = 0;
    int alarms = 0; //!< active ones
    AlarmSeverity worstAlarm = AlarmSeverity::Unknown; //!< of those
    int waiting = 0; //!< nothing came from them yet
    int disconnected = 0; //!< accounts that are offline, taken or need a person
    std::optional<double> pvKilowatts; //!< of the plants that are live or asleep; nothing if none is known
    bool isPaused = false;

private:
    QString stateWords() const;
};
