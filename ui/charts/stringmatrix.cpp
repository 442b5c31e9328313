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

//! Rows of the strings each group is measured by, and the group of each row.
struct Groups
{
    QList<QList<qsizetype>> members;
    QList<qsizetype> ofRow;
};

Groups groupsOf(const QList<int> &numbers, const QList<QList<int>> &sisters)
{
    Groups groups;
    QList<qsizetype> all;
    for (qsizetype row = 0; row < numbers.size(); ++row)
        all.append(row);
    groups.members = {all};
    groups.ofRow = QList<qsizetype>(numbers.size(), 0);
    for (const QList<int> &group : sisters) {
        QList<qsizetype> members;
        for (const int number : group) {
            if (const qsizetype row = numbers.indexOf(number); row >= 0)
                members.append(row);
        }
        if (members.size() < 2)
            continue;
        for (const qsizetype row : std::as_const(members))
            groups.ofRow[row] = groups.members.size();
        groups.members.append(members);
    }
    return groups;
}

} // namespace

StringMatrix stringMatrix(const QList<qint64> &times, const QList<StringTrack> &tracks,
                          StringQuantity quantity, const QList<QList<int>> &sisters)
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
    const Groups groups = groupsOf(matrix.numbers, sisters);
    std::vector<double> amperes;
    std::vector<double> values;
    QList<double> medians(groups.members.size());
    for (qsizetype i = 0; i < times.size(); ++i) {
        for (qsizetype group = 0; group < groups.members.size(); ++group) {
            amperes.clear();
            values.clear();
            for (const qsizetype row : groups.members.at(group)) {
                const double current = used.at(row)->amperes.at(i);
                const float value = matrix.values.at(row).at(i);
                if (std::isnan(value) || !(current >= StringRules::minAmperes))
                    continue;
                amperes.push_back(current);
                values.push_back(double(value));
            }
            const bool isFair = !amperes.empty() && medianOf(amperes) >= StringRules::sunAmperes;
            medians[group] = isFair ? medianOf(values) : 0.0;
        }
        bool hasValues = false;
        bool hasShares = false;
        for (qsizetype row = 0; row < used.size(); ++row) {
            const float value = matrix.values.at(row).at(i);
            const double median = medians.at(groups.ofRow.at(row));
            hasValues |= !std::isnan(value);
            if (std::isnan(value) || median <= 0.0)
                continue;
            matrix.shares[row][i] = float(double(value) / median);
            hasShares = true;
        }
        matrix.isDark[i] = hasValues && !hasShares;
    }
    return matrix;
}
