// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stringmatrix.h"

#include "core/insight/stringbars.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace {

constexpr float None = std::numeric_limits<float>::quiet_NaN();

bool isInUse(const StringTrack &track)
{
    const auto isThere = [](double least) { return [least](double value) { return value >= least; }; };
    return std::any_of(track.amperes.cbegin(), track.amperes.cend(), isThere(StringRules::minAmperes))
        || std::any_of(track.volts.cbegin(), track.volts.cend(), isThere(StringRules::minVolts));
}

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

} // namespace

StringMatrix stringMatrix(const QList<qint64> &times, const QList<StringTrack> &tracks,
                          StringQuantity quantity)
{
    StringMatrix matrix;
    matrix.times = times;
    matrix.isDark = QList<bool>(times.size(), false);
    QList<const StringTrack *> used;
    for (const StringTrack &track : tracks) {
        if (isInUse(track))
            used.append(&track);
    }
    std::sort(used.begin(), used.end(),
              [](const StringTrack *a, const StringTrack *b) { return a->number < b->number; });
    for (const StringTrack *track : std::as_const(used)) {
        matrix.numbers.append(track->number);
        QList<float> values(times.size(), None);
        for (qsizetype i = 0; i < times.size(); ++i)
            values[i] =
                float(quantity == StringQuantity::Current ? track->amperes.at(i)
                                                          : track->amperes.at(i) * track->volts.at(i));
        matrix.values.append(values);
        matrix.shares.append(QList<float>(times.size(), None));
    }
    std::vector<double> amperes;
    std::vector<double> values;
    for (qsizetype i = 0; i < times.size(); ++i) {
        amperes.clear();
        values.clear();
        bool hasValues = false;
        for (qsizetype row = 0; row < used.size(); ++row) {
            const double current = used.at(row)->amperes.at(i);
            const float value = matrix.values.at(row).at(i);
            hasValues |= !std::isnan(value);
            if (std::isnan(value) || current < StringRules::minAmperes)
                continue;
            amperes.push_back(current);
            values.push_back(double(value));
        }
        if (amperes.empty() || medianOf(amperes) < StringRules::sunAmperes) {
            matrix.isDark[i] = hasValues;
            continue;
        }
        const double median = medianOf(values);
        for (qsizetype row = 0; row < used.size() && median > 0; ++row)
            matrix.shares[row][i] = float(double(matrix.values.at(row).at(i)) / median);
    }
    return matrix;
}
