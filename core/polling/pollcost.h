// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/classquota.h"
#include "core/polling/pollplan.h"

#include <QMap>

class PlantStore;

//! What one account has to be asked for again and again.
struct PollFleet
{
    int plants = 0;
    QMap<int, int> devicesByType; //!< types with real-time data
    QMap<int, int> sleepersByType; //!< those of them whose plant sleeps in the night
    QuotaMode mode = QuotaMode::ApiAccount;

    friend bool operator==(const PollFleet &, const PollFleet &) = default;
};

//! What live values cost in calls, and what the service allows for them (`flow-control.md` §2). Sums of
//! accounts may be added up: each has an allowance of its own.
struct PollCost
{
    int callsASweep = 0; //!< everything, as by day
    int callsAsleep = 0; //!< without the devices of sleeping plants
    int callsADay = 0; //!< half of it night, the mean of a year
    int allowedInFiveMinutes = 0; //!< plant and device real-time data together; not with OAuth
    int allowedADay = 0;
    int alarmCallsADay = 0; //!< besides live values
    int reportCallsADay = 0; //!< of running days, months, years and lifetimes, with every plant on the screen

    int owners = 0; //!< accounts by OAuth: for them alarms and reports come out of allowedADay as well

    PollCost &operator+=(const PollCost &other);
    friend bool operator==(const PollCost &, const PollCost &) = default;
};

//! Pure: walks through a day as the poller does. A fleet without plants costs nothing.
PollCost pollCost(const PollFleet &fleet, const PollCadence &cadence);

//! The cadence that asks for real-time data every \a minutes (5: every 5 min 15 s).
PollCadence cadenceOf(int minutes);

//! The fleet that a store knows.
PollFleet pollFleet(const PlantStore &store, QuotaMode mode = QuotaMode::ApiAccount);
