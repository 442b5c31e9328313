// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>

//! How long to wait, in ms, after the \a failures-th try in a row (from 1) that failed: 1, 2, 5, then always
//! 10 minutes.
inline qint64 refreshPause(int failures)
{
    constexpr qint64 minute = 60'000;
    constexpr std::array<qint64, 4> pauses {1 * minute, 2 * minute, 5 * minute, 10 * minute};
    return pauses[size_t(std::clamp(failures, 1, int(pauses.size())) - 1)];
}
