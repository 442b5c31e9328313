// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"
#include "core/domain/calendarperiod.h"

#include <optional>

struct DeviceDay;
struct StoredReport;

//! What is wrong with a value on its face. Marked on the screen, never changed or left out of a sum silently.
enum class ValueMark : quint8 {
    Fine, //!< or absent
    AboveBound, //!< more than the capacity can yield in that time
    Negative, //!< an energy below zero
    CounterReset, //!< a counter began again: what it counted before has to be added
    Spike //!< a counter that jumped and came back
};

//! Where values come from, as far as it bounds them.
struct ValueSource
{
    std::optional<double> capacityKw; //!< kWp of a plant, or kW of an inverter; 0 counts as unknown
    std::optional<double> latitude, longitude; //!< degrees; with both, nights yield nothing
};

//! Bounds and oddities of energies, powers and counters: pure functions. Absent values are NaN.
namespace Plausibility {

//! The most that PV of this capacity can yield between two instants (UTC ms), in kWh, with a fifth to spare
//! for cold, bright days and a capacity on paper that is a little too low. Nothing if the capacity is
//! unknown.
std::optional<double> energyBound(const ValueSource &source, qint64 startMs, qint64 endMs);
//! Keys of reports that only PV feeds. Exported, stored and consumed energy may come from elsewhere.
bool isBoundByCapacity(const QString &key);
//! Keys of reports that cannot be below zero: energies, but no money.
bool isNeverNegative(const QString &key);

//! \a starts ascend; the last row ends at \a end.
QList<ValueMark> markEnergies(const QList<qint64> &starts, qint64 end, const QList<double> &kilowattHours,
                              const ValueSource &source, bool isBound = true);
//! \a mostPerHour: the fastest that the counter can go, in its unit; nothing if unknown. \a isDaily: it
//! begins again at midnight in \a zone, which is no reset.
QList<ValueMark> markCounter(const QList<qint64> &times, const QList<double> &values, bool isDaily,
                             const QTimeZone &zone, std::optional<double> mostPerHour);
//! Powers above 1.3 times the most (kW): inverters exceed their rating for moments, not by that much.
QList<ValueMark> markPowers(const QList<double> &kilowatts, std::optional<double> mostKw);

//! A mark for every row of a report's column; all Fine if the report has no such key.
QList<ValueMark> markReport(const StoredReport &report, const QString &key, const CalendarPeriod &period,
                            const QTimeZone &zone, const ValueSource &source);
//! A mark for every sample of a device's day, by the kind of the field: counters and PV powers in kW.
QList<ValueMark> markDay(const DeviceDay &day, const Field &field, const QTimeZone &zone,
                         const ValueSource &source);

} // namespace Plausibility
