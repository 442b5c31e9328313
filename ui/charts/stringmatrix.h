// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

//! The inputs of one inverter over time.
struct StringTrack
{
    int number = 0; //!< n of pvN_i
    QList<double> amperes; //!< one for each time; NaN where no value is known
    QList<double> volts;
};

enum class StringQuantity { Current, Power };

//! String × time, each value as a share of the median of its sisters at that instant.
struct StringMatrix
{
    QList<qint64> times; //!< UTC ms, ascending
    QList<int> numbers; //!< inputs that are in use, ascending: the rows
    QList<QList<float>> values; //!< by row: A or W; NaN where none is known
    QList<QList<float>>
        shares; //!< by row: 1 = the median; NaN where no value is known or none can be compared
    QList<bool> isDark; //!< by time: too little sun for any comparison, though values are there
};

//! Inputs that never had voltage or current are left out. \a sisters: numbers of strings that look the same
//! way; one that is in none of them, or alone, is measured against all. The median is that of the producing
//! sisters, so that a dead one does not lower it. Pure.
StringMatrix stringMatrix(const QList<qint64> &times, const QList<StringTrack> &tracks,
                          StringQuantity quantity, const QList<QList<int>> &sisters = {});
