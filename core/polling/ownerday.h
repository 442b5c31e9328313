// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! Calls that one refresh of live values takes.
struct LiveLoad
{
    int plants = 0;
    int shownDevices = 0; //!< of types that a plant on the screen has
    int hiddenDevices = 0; //!< of the other types

    friend bool operator==(const LiveLoad &, const LiveLoad &) = default;
};

//! How the basic calls of one owner's day are shared out under OAuth (`flow-control.md` §3): plants every 5
//! min 15 s (274), devices as often as the rest allows (two types about every 10 minutes), alarms 48, reports
//! 60, lists 10; about 700 in all, so that the user has room. More plants or types make it slower, never
//! dearer.
struct OwnerDay
{
    qint64 plants = 0; //!< ms between two refreshes
    qint64 shownDevices = 0; //!< ms; a multiple of plants where it can be
    qint64 hiddenDevices = 0; //!< ms
    qint64 alarms = 0; //!< ms
    int liveCallsADay = 0;
    int callsADay = 0; //!< alarms, reports and lists included

    //! Looks at running reports are stretched by this: one for up to 100 plants.
    int reportStretch = 1;

    friend bool operator==(const OwnerDay &, const OwnerDay &) = default;
};

//! Pure. \a wanted: ms between two refreshes as the user would have it; never faster than 5 min 15 s.
OwnerDay ownerDay(const LiveLoad &load, qint64 wanted);
