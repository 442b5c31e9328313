// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueaxes.h"

#include <algorithm>
#include <cmath>
#include <limits>

std::pair<float, float> rangeOf(const QList<float> &values)
{
    float least = std::numeric_limits<float>::infinity();
    float most = -least;
    for (const float value : values) {
        // A NaN compares false with everything.
        least = value < least ? value : least;
        most = value > most ? value : most;
    }
    return {least, most};
}

QList<ValueAxis> valueAxes(const QList<HistorySeries> &series, const QList<std::pair<float, float>> &ranges,
                           int ticks)
{
    QList<ValueAxis> axes;
    for (int i = 0; i < series.size(); ++i) {
        if (!series.at(i).isVisible)
            continue;
        const Unit unit = series.at(i).unit;
        const auto known = std::find_if(axes.begin(), axes.end(),
                                        [unit](const ValueAxis &axis) { return axis.unit == unit; });
        if (known != axes.end()) {
            known->series.append(i);
        } else if (axes.size() < PlotWindow::AxisCount) {
            axes.append({.unit = unit, .series = {i}, .whole = {}, .isRight = axes.size() % 2 == 1});
        }
    }
    for (ValueAxis &axis : axes) {
        std::pair<float, float> range {std::numeric_limits<float>::infinity(),
                                       -std::numeric_limits<float>::infinity()};
        for (const int i : std::as_const(axis.series)) {
            range.first = std::min(range.first, ranges.at(i).first);
            range.second = std::max(range.second, ranges.at(i).second);
        }
        const bool isEmpty = range.first > range.second;
        axis.whole = isEmpty ? niceScale(0.0, 1.0, ticks)
                             : fittingScale(double(range.first), double(range.second), ticks);
    }
    return axes;
}

ValueScale scaleOfPart(const ValueScale &whole, const PlotWindow::Part &part, int ticks)
{
    if (part == PlotWindow::Part {})
        return whole;
    const double size = whole.maximum - whole.minimum;
    const double low = whole.minimum + size * part.low;
    const double high = whole.minimum + size * part.high;
    return {low, high, niceScale(0.0, high - low, ticks).step};
}
