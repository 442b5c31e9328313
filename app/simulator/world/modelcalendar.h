// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace Simulation {

//! Where a 5-minute slot (number since 1970) lies in its UTC year and in the model year.
struct YearSlot
{
    int year = 1970;
    bool leap = false;
    int dayOfYear = 0; //!< from 0
    int modelDay = 0; //!< 0…364; 29 February is the 28th again
    int slotOfDay = 0;

    int slotOfYear() const { return modelDay * 288 + slotOfDay; }
};

YearSlot yearSlot(qint64 slot);
//! Slot that contains the instant.
qint64 slotAt(qint64 utcMs);
//! Model day of the n-th UTC day of a year.
int modelDayOf(int dayOfYear, bool leap);

//! First slots of the local day and month around a slot: the plant's midnight, so days of 23 or 25 hours are
//! right.
struct LocalPeriods
{
    qint64 day = 0, nextDay = 0, month = 0;
};
LocalPeriods localPeriods(const QTimeZone &zone, qint64 slot);

} // namespace Simulation
