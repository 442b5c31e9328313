// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plausibility.h"

#include "core/polling/daylight.h"
#include "core/store/historystore.h"
#include "core/store/reportrows.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double hour = 3'600'000;
constexpr double spare = 1.2;
constexpr double powerSpare = 1.3;
constexpr double leastStep = 600'000; // of the look at the sun
constexpr double mostLooks = 1500;
constexpr qint64 counterLag = 600'000; // a counter may be told a cycle late, and catches up at once
constexpr double rounding = 0.005; // reports and counters have two or three decimals

double absent()
{
    return std::numeric_limits<double>::quiet_NaN();
}

//! Hours with the sun above the horizon, a little more than less.
double sunHours(qint64 startMs, qint64 endMs, double latitude, double longitude)
{
    const double span = double(endMs - startMs);
    const double step = std::max(leastStep, span / mostLooks);
    // Steps of whole days would look at one hour only.
    const double odd = step > 6 * hour ? step * 1.0173 : step;
    double lit = 0;
    double looks = 0;
    for (double at = 0; at < span; at += odd, ++looks)
        lit += solarElevation(startMs + qint64(at), latitude, longitude) > -1 ? 1 : 0;
    // One look more than were lit: dusk may lie between two of them.
    return looks == 0 ? 0 : std::min((lit + 1) / looks, 1.0) * span / hour;
}

//! The next value that is there; size() if none is.
qsizetype nextPresent(const QList<double> &values, qsizetype after)
{
    for (qsizetype i = after + 1; i < values.size(); ++i) {
        if (!std::isnan(values.at(i)))
            return i;
    }
    return values.size();
}

QList<double> column(const ReadingTable &table, int index)
{
    QList<double> values;
    values.reserve(table.rowCount());
    for (int row = 0; row < table.rowCount(); ++row)
        values.append(table.at(row, index).value().value_or(absent()));
    return values;
}

} // namespace

namespace Plausibility {

std::optional<double> energyBound(const ValueSource &source, qint64 startMs, qint64 endMs)
{
    if (source.capacityKw.value_or(0) <= 0 || endMs <= startMs)
        return std::nullopt;
    const double hours = source.latitude && source.longitude
        ? sunHours(startMs, endMs, *source.latitude, *source.longitude)
        : double(endMs - startMs) / hour;
    return *source.capacityKw * hours * spare;
}

bool isBoundByCapacity(const QString &key)
{
    static const QSet<QString> keys {u"PVYield"_s, u"inverter_power"_s, u"product_power"_s, u"theory_power"_s,
                                     u"selfUsePower"_s};
    return keys.contains(key);
}

bool isNeverNegative(const QString &key)
{
    static const QSet<QString> keys {u"PVYield"_s,      u"inverter_power"_s, u"product_power"_s,
                                     u"theory_power"_s, u"ongrid_power"_s,   u"buyPower"_s,
                                     u"use_power"_s,    u"chargeCap"_s,      u"dischargeCap"_s,
                                     u"charge_cap"_s,   u"discharge_cap"_s,  u"radiation_intensity"_s};
    return keys.contains(key);
}

QList<ValueMark> markEnergies(const QList<qint64> &starts, qint64 end, const QList<double> &kilowattHours,
                              const ValueSource &source, bool isBound)
{
    QList<ValueMark> marks(kilowattHours.size(), ValueMark::Fine);
    const qsizetype count = std::min(starts.size(), kilowattHours.size());
    for (qsizetype row = 0; row < count; ++row) {
        const double energy = kilowattHours.at(row);
        if (std::isnan(energy))
            continue;
        if (energy < -rounding) {
            marks[row] = ValueMark::Negative;
            continue;
        }
        const qint64 rowEnd = row + 1 < starts.size() ? starts.at(row + 1) : end;
        if (!isBound || energy <= rounding)
            continue;
        const std::optional<double> bound = energyBound(source, starts.at(row), rowEnd);
        if (bound && energy > *bound + rounding)
            marks[row] = ValueMark::AboveBound;
    }
    return marks;
}

QList<ValueMark> markCounter(const QList<qint64> &times, const QList<double> &values, bool isDaily,
                             const QTimeZone &zone, std::optional<double> mostPerHour)
{
    QList<ValueMark> marks(values.size(), ValueMark::Fine);
    qsizetype last = nextPresent(values, -1); // the last value that is believed
    const auto isTooFast = [&](qsizetype from, qsizetype to) {
        return mostPerHour
            && values.at(to) - values.at(from)
            > *mostPerHour * spare * double(times.at(to) - times.at(from) + counterLag) / hour + rounding;
    };
    for (qsizetype i = nextPresent(values, last); i < values.size(); i = nextPresent(values, i)) {
        const double tolerance = std::max(rounding, std::abs(values.at(last)) * 1e-6);
        if (isDaily && localDate(times.at(last), zone) != localDate(times.at(i), zone)) {
            last = i;
            continue;
        }
        const qsizetype next = nextPresent(values, i);
        const bool hasNext = next < values.size()
            && !(isDaily && localDate(times.at(i), zone) != localDate(times.at(next), zone));
        // What comes back to where the counter was, or a little above, was never counted.
        const bool goesOn =
            hasNext && values.at(next) >= values.at(last) - tolerance && !isTooFast(last, next);
        if (values.at(i) < values.at(last) - tolerance) {
            marks[i] = goesOn ? ValueMark::Spike : ValueMark::CounterReset;
            if (!goesOn)
                last = i;
        } else if (goesOn && values.at(next) < values.at(i) - tolerance) {
            marks[i] = ValueMark::Spike;
        } else {
            if (isTooFast(last, i))
                marks[i] = ValueMark::AboveBound;
            last = i;
        }
    }
    return marks;
}

QList<ValueMark> markPowers(const QList<double> &kilowatts, std::optional<double> mostKw)
{
    QList<ValueMark> marks(kilowatts.size(), ValueMark::Fine);
    if (mostKw.value_or(0) <= 0)
        return marks;
    for (qsizetype i = 0; i < kilowatts.size(); ++i) {
        if (kilowatts.at(i) > *mostKw * powerSpare) // false for NaN
            marks[i] = ValueMark::AboveBound;
    }
    return marks;
}

QList<ValueMark> markReport(const StoredReport &report, const QString &key, const CalendarPeriod &period,
                            const QTimeZone &zone, const ValueSource &source)
{
    const int index = report.values.columnOf(key);
    if (index < 0 || report.isEmpty() || !isNeverNegative(key))
        return QList<ValueMark>(report.times.size(), ValueMark::Fine);
    return markEnergies(report.times, ReportRows::rowEnd(report, int(report.times.size()) - 1, period, zone),
                        column(report.values, index), source, isBoundByCapacity(key));
}

QList<ValueMark> markDay(const DeviceDay &day, const Field &field, const QTimeZone &zone,
                         const ValueSource &source)
{
    const int index = day.values.columnOf(field.key);
    QList<ValueMark> fine(day.times.size(), ValueMark::Fine);
    if (index < 0)
        return fine;
    switch (field.kind) {
    case FieldKind::Counter:
    case FieldKind::DailyCounter: {
        const bool isInverterYield = field.key == "day_cap"_L1 || field.key == "total_cap"_L1;
        return markCounter(day.times, column(day.values, index), field.kind == FieldKind::DailyCounter, zone,
                           isInverterYield && source.capacityKw.value_or(0) > 0 ? source.capacityKw
                                                                                : std::nullopt);
    }
    case FieldKind::Instantaneous:
        if (field.key == "active_power"_L1 || field.key == "mppt_power"_L1)
            return markPowers(column(day.values, index), source.capacityKw);
        break;
    default:
        break;
    }
    return fine;
}

} // namespace Plausibility
