// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimator.h"

#include <algorithm>
#include <cmath>

void decimate(std::span<const qint64> times, std::span<const float> values, const ColumnGrid &grid,
              int firstColumn, int lastColumn, qint64 maxGap, std::vector<PixelColumn> &result)
{
    result.clear();
    const auto before = [&](qint64 at, int column) { return grid.columnOf(at) < column; };
    // Whole columns only, or a column's first value would depend on the strip that is painted.
    auto begin = size_t(std::lower_bound(times.begin(), times.end(), firstColumn, before) - times.begin());
    auto end = size_t(std::lower_bound(times.begin(), times.end(), lastColumn + 1, before) - times.begin());
    const auto nearest = [&](size_t index, int step) { // the next value that is no gap, else the index itself
        for (size_t i = index; i < values.size(); i += size_t(step)) {
            if (!std::isnan(values[i]))
                return i;
            if (i == 0 && step < 0)
                break;
        }
        return index;
    };
    if (begin > 0) {
        const int neighbour = grid.columnOf(times[nearest(begin - 1, -1)]);
        begin = size_t(std::lower_bound(times.begin(), times.end(), neighbour, before) - times.begin());
    }
    if (end < times.size()) {
        const int neighbour = grid.columnOf(times[nearest(end, 1)]);
        end = size_t(std::lower_bound(times.begin(), times.end(), neighbour + 1, before) - times.begin());
    }

    bool isBroken = true;
    qint64 previousAt = 0;
    for (size_t i = begin; i < end; ++i) {
        const float value = values[i];
        if (std::isnan(value)) {
            isBroken = true;
            continue;
        }
        if (!result.empty() && times[i] - previousAt >= maxGap)
            isBroken = true;
        previousAt = times[i];
        const int column = grid.columnOf(times[i]);
        if (result.empty() || result.back().column != column) {
            result.push_back({column, value, value, value, value, !isBroken});
        } else {
            PixelColumn &current = result.back();
            current.minimum = std::min(current.minimum, value);
            current.maximum = std::max(current.maximum, value);
            current.last = value;
        }
        isBroken = false;
    }
}
