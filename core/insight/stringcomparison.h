// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/confidence.h"

#include <QList>

#include <vector>

struct DeviceDay;

//! One direct-current input over a day; NaN where no value is known.
struct StringSeries
{
    int number = 0; //!< n of pvN_i
    std::vector<double> volts;
    std::vector<double> amperes;
};

//! The inputs of one inverter over a day.
struct StringDay
{
    QList<qint64> times; //!< UTC ms, ascending; the series have a value for each
    QList<StringSeries> strings; //!< by number
};

//! What a day says about one string that does not do as its sisters do.
struct StringFinding
{
    enum class Kind {
        Dead, //!< voltage, but no current while the others produce, all day long
        Weak, //!< less current than its sisters, by the same share all day long
        Shaded //!< as its sisters, but for some time of the day
    };
    Kind kind = Kind::Dead;
    int number = 0;
    double share = 0; //!< of the sisters' current in that time
    qint64 from = 0; //!< UTC ms, first sample it is seen in
    qint64 to = 0; //!< UTC ms, last one
    int samples = 0; //!< it is seen in
    int sisters = 0; //!< it was compared with
    int days = 1; //!< on which it was found, as far as they were looked at
    Confidence confidence = Confidence::Low;
};

//! A day of strings, judged.
struct StringJudgement
{
    enum class Outcome {
        NoStrings, //!< no input is in use
        OneString, //!< nothing to compare it with
        TooLittleSun, //!< night, snow, a dark day, or the inverter stood still
        Widespread, //!< so many are low at once that snow or shade is likelier than as many faults
        Judged
    };
    Outcome outcome = Outcome::NoStrings;
    QList<StringFinding> findings; //!< by number; only with Judged, of medium confidence or better
    QList<QList<int>> orientations; //!< numbers of strings whose curves have one shape, largest group first
    int sunnySamples = 0; //!< in which the comparison was fair
    int day = 0; //!< place of the day it tells about among those given
};

//! Compares the strings of one day. Strings look the same way if the ratio of their currents stays the same
//! for most of the sunny samples: east and west drift apart through a day, while a weak string keeps its
//! share and a shaded one leaves it for a while only. Each is then measured against the median of its
//! sisters. A string without any current has no shape: it is dead if it has voltage while every orientation
//! produces. Pure.
StringJudgement judgeStrings(const StringDay &day);
//! The same for several days, the newest first: what is found on more than one is surer; only what the newest
//! judged day shows is told.
StringJudgement judgeStrings(const QList<StringDay> &days);

//! The inputs of the catalogue's pvN_u and pvN_i in a day of history; those without any value are left out.
StringDay stringDayOf(const DeviceDay &day);

namespace StringDayRules {
inline constexpr int leastSamples = 24; //!< two hours of sun
inline constexpr int manySamples = 60;
inline constexpr double sameRatio = 0.06; //!< a ratio of two currents that stays within this is the same one
inline constexpr double steadyShare = 0.6; //!< of the samples: so many must have the same ratio
inline constexpr double weakShare = 0.9; //!< of the sisters: less is weak
inline constexpr double agreement = 0.06; //!< sisters that measure others must agree within this
inline constexpr double shadeShare = 0.75; //!< of the sisters: less is shade if it comes and goes
inline constexpr int leastShadeSamples = 6; //!< half an hour at a stretch
inline constexpr double deadPersistence = 0.95; //!< of the sunny samples without current
} // namespace StringDayRules
