// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reading.h"

#include <bit>
#include <cmath>
#include <limits>

//! A reading in eight bytes: a number, or a quiet NaN whose payload says why there is none.
namespace CodedValue {

inline constexpr quint64 nanBits = 0x7ff8'4844'0000'0000; // a payload no calculation produces

inline double encode(Presence presence)
{
    return std::bit_cast<double>(nanBits | quint64(presence));
}

//! \a number must not be NaN by calculation; such a one reads as Missing.
inline Presence presenceOf(double cell)
{
    if (!std::isnan(cell))
        return Presence::Number;
    const quint64 bits = std::bit_cast<quint64>(cell);
    const quint64 code = bits & 0xff;
    if ((bits & ~quint64(0xff)) != nanBits || code >= quint64(Presence::Number))
        return Presence::Missing;
    return Presence(code);
}

//! True if both are the same number or absent for the same reason; NaNs are compared by their bits.
inline bool isSame(double a, double b)
{
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b) || a == b;
}

} // namespace CodedValue
