// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

//! How time lies on the pixel columns of a plot: column c holds [from + c·span/columns, from +
//! (c+1)·span/columns).
struct ColumnGrid
{
    qint64 from = 0; //!< UTC ms of the left edge
    qint64 span = 1; //!< ms over all columns, > 0
    int columns = 1; //!< > 0, device pixels

    //! Column of an instant; negative or ≥ columns outside. Exact for any 64-bit time: integers only.
    int columnOf(qint64 at) const
    {
        const qint64 product = (at - from) * columns;
        const qint64 quotient = product / span;
        return int(product % span < 0 ? quotient - 1 : quotient);
    }
};

//! What remains of all samples of one pixel column: enough to draw exactly the same pixels.
struct PixelColumn
{
    int column = 0;
    float first = 0, minimum = 0, maximum = 0, last = 0;
    bool joinsPrevious = false; //!< false after a gap: the line starts anew

    friend bool operator==(const PixelColumn &, const PixelColumn &) = default;
};

//! Min-max thinning per pixel column: the extremes of every column are the raw data's, exactly. NaN is a gap,
//! and so are \a maxGap ms and more between two values (a gap inside of one column cannot be seen and is
//! ignored). Writes the columns from \a firstColumn to \a lastColumn that hold values, and one neighbour on
//! each side if the line runs on there. \a times ascend; \a values has the same length. \a result is
//! overwritten (reuse its memory).
void decimate(std::span<const qint64> times, std::span<const float> values, const ColumnGrid &grid,
              int firstColumn, int lastColumn, qint64 maxGap, std::vector<PixelColumn> &result);
