// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

//! Deterministic chance: every "random" number of the world is a hash of what it belongs to, so that no
//! number depends on how many were drawn before it.
namespace Simulation {

constexpr qint64 slotMs = 300'000; //!< the service's 5-minute rhythm
constexpr int slotsPerDay = 288;
constexpr double slotHours = 1.0 / 12.0;
constexpr int modelDays = 365; //!< days of the model year, see weather.h

inline quint64 mix(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

inline quint64 mix(quint64 seed, quint64 a)
{
    return mix(seed ^ mix(a));
}
inline quint64 mix(quint64 seed, quint64 a, quint64 b)
{
    return mix(mix(seed, a), b);
}

//! 0 ≤ result < 1.
inline double unit(quint64 hash)
{
    return double(hash >> 11) * 0x1.0p-53;
}

//! Smooth noise 0…1 over the model year: one random value each `period` slots, eased between them. `period`
//! must divide the year's 105,120 slots; the last value meets the first, so that years join smoothly.
//! Asked in order of slots it is cheap: the two values around stay at hand.
class NoiseTrack
{
public:
    NoiseTrack(quint64 seed, int period)
        : m_seed(seed)
        , m_period(period)
    {
    }

    double at(int slotOfYear)
    {
        const int knot = slotOfYear / m_period;
        if (knot != m_knot) {
            const int knots = modelDays * slotsPerDay / m_period;
            m_from = knot == m_knot + 1 && m_knot >= 0 ? m_to : unit(mix(m_seed, quint64(knot)));
            m_to = unit(mix(m_seed, quint64((knot + 1) % knots)));
            m_knot = knot;
        }
        const double t = (double(slotOfYear - knot * m_period) + 0.5) / m_period;
        return m_from + (m_to - m_from) * t * t * (3.0 - 2.0 * t);
    }

private:
    quint64 m_seed;
    int m_period;
    int m_knot = -1;
    double m_from = 0, m_to = 0;
};

//! One value of such a track.
inline double yearNoise(quint64 seed, int slotOfYear, int period)
{
    return NoiseTrack(seed, period).at(slotOfYear);
}

} // namespace Simulation
