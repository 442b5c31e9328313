// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stringbars.h"

#include <algorithm>
#include <vector>

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool hasVoltage(const StringInput &input)
{
    return input.volts.value_or(0) >= StringRules::minVolts;
}

//! Some loggers send the current alone.
bool isInUse(const StringInput &input)
{
    return hasVoltage(input) || input.amperes.value_or(0) >= StringRules::minAmperes;
}

StringBar barOf(const StringInput &input)
{
    StringBar bar {input.number, input.volts, input.amperes, {}, {}, false};
    // Backward current happens at dusk, by milliamperes: no power for anybody.
    if (input.volts && input.amperes)
        bar.watts = std::max(0.0, *input.volts * *input.amperes);
    return bar;
}

} // namespace

StringBars compareStrings(const QList<StringInput> &inputs, bool isCurrent)
{
    StringBars result;
    const bool isAnyInUse = std::any_of(inputs.begin(), inputs.end(), isInUse);
    std::vector<double> watts;
    std::vector<double> amperes;
    for (const StringInput &input : inputs) {
        if (!isInUse(input)) {
            const bool isKnown = input.volts.has_value() && input.amperes.has_value();
            ++(isCurrent && isAnyInUse && isKnown ? result.unusedCount : result.silentCount);
            continue;
        }
        const StringBar bar = barOf(input);
        result.bars.append(bar);
        result.largestWatts = std::max(result.largestWatts, bar.watts.value_or(0));
        if (bar.watts && bar.amperes.value_or(0) >= StringRules::minAmperes) {
            watts.push_back(*bar.watts);
            amperes.push_back(*bar.amperes);
        }
    }
    if (watts.empty())
        return result;
    const double medianAmperes = median(amperes);
    result.medianWatts = median(watts);
    result.isJudged = isCurrent && result.bars.size() > 1 && medianAmperes >= StringRules::sunAmperes;
    for (StringBar &bar : result.bars) {
        if (bar.watts && *result.medianWatts > 0)
            bar.shareOfMedian = *bar.watts / *result.medianWatts;
        const double least = std::max(StringRules::deadShare * medianAmperes, StringRules::minAmperes / 2);
        bar.hasNoCurrent = result.isJudged && bar.volts.value_or(0) >= StringRules::minVolts && bar.amperes
            && *bar.amperes < least;
        result.suspiciousCount += bar.hasNoCurrent ? 1 : 0;
    }
    return result;
}
