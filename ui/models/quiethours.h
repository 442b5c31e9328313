// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

//! A time of every day in which the desktop stays silent.
struct QuietHours
{
    bool isOn = false;
    int from = 22; //!< hour of the local day, 0 to 23
    int to = 7; //!< the same; not later than `from` means: of the next day
    bool criticalPasses = true; //!< critical alarms are told all the same

    //! Whether \a at (UTC ms) lies within them in \a zone.
    bool contains(qint64 at, const QTimeZone &zone) const
    {
        if (!isOn || from == to)
            return false;
        const int hour = QDateTime::fromMSecsSinceEpoch(at, zone).time().hour();
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }
};
