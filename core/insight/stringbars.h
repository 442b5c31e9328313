// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

//! What the service says about one direct-current input of an inverter; absent is not zero.
struct StringInput
{
    int number = 0; //!< n of pvN_u
    std::optional<double> volts;
    std::optional<double> amperes;
};

struct StringBar
{
    int number = 0;
    std::optional<double> volts;
    std::optional<double> amperes;
    std::optional<double> watts; //!< U × I; nothing if one of them is not known
    std::optional<double> shareOfMedian; //!< 1 = as much as the median of the producing strings
    //! Voltage but nearly no current while its sisters produce: a broken string, a blown fuse, or nothing
    //! plugged in.
    bool hasNoCurrent = false;
};

//! The inputs of one inverter beside each other.
struct StringBars
{
    QList<StringBar> bars; //!< inputs that are in use, by number
    int unusedCount = 0; //!< 0 V and 0 A while others have voltage, by live values
    int silentCount = 0; //!< without voltage and current, but for a reason that may pass: night, silence
    int suspiciousCount = 0; //!< bars with hasNoCurrent
    std::optional<double> medianWatts; //!< of the producing strings
    double largestWatts = 0; //!< for the scale
    bool isJudged = false; //!< current, and sun enough for a comparison
};

//! Compares the inputs. \a isCurrent: the values are live; nothing is claimed about old, lost or sleeping
//! devices. Pure.
StringBars compareStrings(const QList<StringInput> &inputs, bool isCurrent);

namespace StringRules {
inline constexpr double minVolts = 1.0; //!< below this no module is connected, or there is no light
inline constexpr double minAmperes = 0.1; //!< below this a string does not count as producing
inline constexpr double sunAmperes = 1.0; //!< median of the producing strings from which a comparison is fair
inline constexpr double deadShare = 0.02; //!< of the median current: less is "no current"
} // namespace StringRules
