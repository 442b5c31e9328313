// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadprofile.h"

#include "numbers.h"
#include "sitefile.h"

#include <numbers>

namespace Simulation {

namespace {

using Day = double[24];
constexpr Day homeWeekday = {.55,  .45, .42, .40, .42, .55,  1.05, 1.45, 1.20, .85,  .75,  .80,
                             1.05, .95, .75, .75, .90, 1.30, 1.80, 2.00, 1.85, 1.55, 1.15, .80};
constexpr Day homeWeekend = {.65,  .52,  .46,  .42,  .42,  .45,  .60,  .95,  1.40, 1.50, 1.40, 1.50,
                             1.75, 1.45, 1.15, 1.05, 1.10, 1.35, 1.75, 1.90, 1.75, 1.50, 1.20, .90};
constexpr Day businessWeekday = {.40,  .40,  .40,  .40,  .45,  .60,  1.10, 1.75, 2.10, 2.20, 2.25, 2.15,
                                 1.95, 2.15, 2.20, 2.10, 1.85, 1.35, .95,  .75,  .60,  .50,  .45,  .40};

double atHour(const Day &day, int localSlot)
{
    const int hour = localSlot / 12;
    const double t = (localSlot % 12) / 12.0;
    return day[hour] + (day[(hour + 1) % 24] - day[hour]) * t;
}

} // namespace

LoadProfile::LoadProfile(const Site &site, quint64 seed)
    : m_zone(site.zone)
    , m_seed(mix(seed, 77))
    , m_meanKw(site.annualLoadKwh / 8760)
    , m_business(site.business)
    , m_south(site.latitude < 0)
{
}

void LoadProfile::loadOf(int modelDay, double *kw) const
{
    constexpr qint64 startOf2026 = 1'767'225'600'000;
    constexpr qint64 dayMs = 86'400'000;
    const qint64 dayStart = startOf2026 + modelDay * dayMs;
    const auto offsetAt = [this](qint64 ms) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()));
    };
    const int before = offsetAt(dayStart);
    const bool changes = offsetAt(dayStart + dayMs - 1) != before;
    const double angle = 2 * std::numbers::pi * (modelDay - 15) / modelDays;
    // Homes need more in winter, businesses in winter and summer.
    const double season =
        m_business ? 1 + 0.08 * std::cos(2 * angle) : 1 + (m_south ? -0.2 : 0.2) * std::cos(angle);
    NoiseTrack jitter(m_seed + 1, m_business ? 3 : 2);
    for (int i = 0; i < slotsPerDay; ++i) {
        const int offset = (changes ? offsetAt(dayStart + i * slotMs) : before) / int(slotMs / 1000);
        const int local = modelDay * slotsPerDay + i + offset + slotsPerDay; // + a day: never negative
        const Local clock {(local / slotsPerDay - 1 + modelDays) % modelDays, local % slotsPerDay,
                           (local / slotsPerDay + 9) % 7}; // 2026 began on a Thursday
        const double noise = jitter.at(modelDay * slotsPerDay + i);
        kw[i] = m_meanKw * (m_business ? business(clock, season, noise) : home(clock, season, noise));
    }
}

double LoadProfile::home(const Local &local, double season, double jitter) const
{
    const double profile = atHour(local.weekday >= 5 ? homeWeekend : homeWeekday, local.slot);
    double load = 0.58 * profile * season * (0.8 + 0.4 * jitter) + 0.06;
    // Cooker, kettle, washing: half-hour blocks by chance, likelier when the house is awake.
    const quint64 chance = mix(m_seed + 2, quint64(local.day), quint64(local.slot / 6));
    if (unit(chance) < 0.085 * profile)
        load += 1.6 + 5.6 * unit(mix(chance));
    if (unit(mix(m_seed + 3, quint64(local.day), quint64(local.slot))) < 0.02 * profile)
        load += 2.5;
    return load;
}

double LoadProfile::business(const Local &local, double season, double jitter) const
{
    double profile = atHour(businessWeekday, local.slot);
    if (local.weekday == 5)
        profile = 0.4 + 0.35 * (profile - 0.4);
    else if (local.weekday == 6)
        profile = 0.4 + 0.08 * (profile - 0.4);
    double load = 1.02 * profile * season * (0.88 + 0.24 * jitter);
    const quint64 chance = mix(m_seed + 2, quint64(local.day), quint64(local.slot / 3));
    if (profile > 1 && unit(chance) < 0.15) // cranes, compressors
        load += 0.2 + 0.7 * unit(mix(chance));
    return load;
}

} // namespace Simulation
