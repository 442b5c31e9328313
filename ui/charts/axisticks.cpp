// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MinutesPerDay = 24 * 60;
constexpr std::array StepsInMinutes {1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, MinutesPerDay};

} // namespace

QList<TimeTick> zonedTicks(qint64 from, qint64 to, const QTimeZone &zone, const QLocale &locale, int maxCount)
{
    QList<TimeTick> ticks;
    if (to < from)
        return ticks;
    const double minutes = double(to - from) / 60'000.0;
    const auto fits = [&](int step) { return minutes / step <= std::max(1, maxCount); };
    const auto found = std::find_if(StepsInMinutes.begin(), StepsInMinutes.end(), fits);
    const int step = found == StepsInMinutes.end() ? MinutesPerDay : *found;
    const int dayStep = std::max(1, int(std::ceil(minutes / MinutesPerDay / std::max(1, maxCount))));

    const QDate lastDay = QDateTime::fromMSecsSinceEpoch(to, zone).date();
    for (QDate day = QDateTime::fromMSecsSinceEpoch(from, zone).date(); day <= lastDay;
         day = day.addDays(step == MinutesPerDay ? dayStep : 1)) {
        for (int minute = 0; minute < MinutesPerDay; minute += step) {
            // Midnight may not exist on the day of a clock change; startOfDay knows.
            const qint64 at = minute == 0
                ? day.startOfDay(zone).toMSecsSinceEpoch()
                : QDateTime(day, QTime(minute / 60, minute % 60), zone).toMSecsSinceEpoch();
            if (at < from || at > to || (!ticks.isEmpty() && at <= ticks.constLast().at))
                continue;
            const QTime local = QDateTime::fromMSecsSinceEpoch(at, zone).time();
            ticks.append({at,
                          minute == 0 ? locale.toString(day, u"ddd d"_s)
                                      : locale.toString(local, QLocale::ShortFormat),
                          minute == 0});
        }
    }
    return ticks;
}

int ValueScale::decimals() const
{
    return std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
}

ValueScale niceScale(double minimum, double maximum, int ticks)
{
    const double low = std::min(0.0, minimum);
    const double high = maximum > 0.0 || low < 0.0 ? std::max(0.0, maximum) : 1.0; // never an empty scale
    const double rough = (high - low) / std::max(1, ticks);
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    const double fraction = rough / magnitude;
    const double step = magnitude
        * (fraction <= 1.0       ? 1.0
               : fraction <= 2.0 ? 2.0
               : fraction <= 5.0 ? 5.0
                                 : 10.0);
    // A little tolerance, or 0.3 / 0.1 would claim a fourth step; + 0.0 turns −0 into 0.
    return {std::floor(low / step + 1e-9) * step + 0.0, std::ceil(high / step - 1e-9) * step + 0.0, step};
}

ValueScale fittingScale(double minimum, double maximum, int ticks)
{
    constexpr double closeTogether = 0.3; // of the distance from zero
    const double distance = std::max(std::abs(minimum), std::abs(maximum));
    if (minimum <= 0.0 && maximum >= 0.0)
        return niceScale(minimum, maximum, ticks);
    if (maximum - minimum > closeTogether * distance)
        return niceScale(minimum, maximum, ticks);
    const double least = 0.002 * distance; // noise must not fill the chart
    const double room = std::max(0.0, least - (maximum - minimum)) / 2.0;
    const double low = minimum - room;
    const double high = maximum + room;
    const double step = niceScale(0.0, high - low, ticks).step;
    return {std::floor(low / step + 1e-9) * step + 0.0, std::ceil(high / step - 1e-9) * step + 0.0, step};
}
