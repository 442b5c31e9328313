// SPDX-License-Identifier: GPL-3.0-or-later
#include "weather.h"

#include "numbers.h"

#include <array>
#include <numbers>

namespace Simulation {

namespace {

constexpr double pi = std::numbers::pi;
constexpr int clearSkySteps = 512;

struct ClearSky
{
    float beam = 0, diffuse = 0;
};

// By sine of the elevation. Air mass after Kasten and Young, beam after Meinel; diffuse is the tenth of the
// beam that a clear sky scatters down, and a little more.
std::array<ClearSky, clearSkySteps + 2> makeClearSky()
{
    std::array<ClearSky, clearSkySteps + 2> table;
    for (int i = 1; i < int(table.size()); ++i) {
        const double up = std::min(1.0, double(i) / clearSkySteps);
        const double elevation = std::asin(up) * 180 / pi;
        const double airMass = 1 / (up + 0.50572 * std::pow(elevation + 6.07995, -1.6364));
        const double beam = 1353 * std::pow(0.7, std::pow(airMass, 0.678));
        table[size_t(i)] = {float(beam), float(0.09 * beam * up + 45 * std::sqrt(up))};
    }
    return table;
}

ClearSky clearSky(double up)
{
    static const auto table = makeClearSky();
    const double at = up * clearSkySteps;
    const auto i = size_t(at);
    const float t = float(at - double(i));
    const ClearSky &a = table[i], &b = table[i + 1];
    return {a.beam + (b.beam - a.beam) * t, a.diffuse + (b.diffuse - a.diffuse) * t};
}

double eased(double x)
{
    x = std::clamp(x, 0.0, 1.0);
    return x * x * (3 - 2 * x);
}

} // namespace

Weather::Weather(quint64 seed, double latitude, double longitude, const Climate &climate)
    // Neighbours within about a tenth of a degree share their clouds.
    : m_seed(
        mix(seed, quint64(qint64(std::lround(latitude * 10))), quint64(qint64(std::lround(longitude * 10)))))
    , m_latitude(latitude)
    , m_longitude(longitude)
    , m_climate(climate)
{
}

void Weather::skiesOf(int modelDay, Sky *skies) const
{
    const SunDay sunDay(modelDay, m_latitude, m_longitude);
    // Warmest about three weeks after the longest day.
    const double season = (m_latitude < 0 ? 1 : -1) * std::cos(2 * pi * (modelDay - 20) / modelDays);
    const double threshold = 0.52 - 0.36 * m_climate.cloudiness + 0.07 * season;
    NoiseTrack days(m_seed + 1, 480), halfDays(m_seed + 2, 120), hours(m_seed + 3, 20);
    NoiseTrack warmth(m_seed + 4, 1440), gaps(m_seed + 5, 5), smallGaps(m_seed + 6, 2),
        thickness(m_seed + 7, 12);
    for (int i = 0; i < slotsPerDay; ++i) {
        const int slot = modelDay * slotsPerDay + i;
        Sky &sky = skies[i];
        sky.sun = sunDay.direction((i + 0.5) / slotsPerDay);
        // Days decide (clear, mixed, overcast), hours modulate.
        const double c = eased(
            (0.52 * days.at(slot) + 0.30 * halfDays.at(slot) + 0.18 * hours.at(slot) - threshold) / 0.36);
        sky.cover = float(c);
        const double afternoon = (sky.sun.cosHour + sky.sun.sinHour) / std::numbers::sqrt2;
        sky.temperature =
            float(m_climate.meanTemperature + m_climate.seasonSwing * season
                  + m_climate.daySwing * (1 - 0.6 * c) * afternoon + 7 * (warmth.at(slot) - 0.5));
        sky.beam = sky.diffuse = sky.horizontal = 0;
        if (sky.sun.up <= 0)
            continue;
        const ClearSky clear = clearSky(sky.sun.up);
        const double broken = 4 * c * (1 - c);
        double through = 1 - c;
        if (broken > 0.02) { // gaps drift over the sun
            const double gap = 0.6 * gaps.at(slot) + 0.4 * smallGaps.at(slot);
            through = std::clamp(through + 1.1 * broken * (gap - 0.5), 0.0, 1.0);
        }
        const double clearGlobal = clear.beam * sky.sun.up + clear.diffuse;
        sky.beam = float(clear.beam * through);
        sky.diffuse = float(clear.diffuse * (1 - c) * (1 + 0.5 * broken)
                            + c * clearGlobal * (0.12 + 0.16 * thickness.at(slot)));
        sky.horizontal = float(sky.beam * sky.sun.up + sky.diffuse);
    }
}

double Weather::windSpeed(int slotOfYear) const
{
    return 0.3 + 6 * yearNoise(m_seed + 8, slotOfYear, 60) * yearNoise(m_seed + 9, slotOfYear, 288)
        + 1.2 * yearNoise(m_seed + 10, slotOfYear, 2);
}

double Weather::windDirection(int slotOfYear) const
{
    return std::fmod(150 + 220 * yearNoise(m_seed + 11, slotOfYear, 288)
                         + 30 * yearNoise(m_seed + 12, slotOfYear, 3),
                     360);
}

Plane::Plane(double tiltDegrees, double azimuthDegrees)
    : east(std::sin(tiltDegrees * pi / 180) * std::sin(azimuthDegrees * pi / 180))
    , north(std::sin(tiltDegrees * pi / 180) * std::cos(azimuthDegrees * pi / 180))
    , up(std::cos(tiltDegrees * pi / 180))
{
}

double Plane::irradiance(const Sky &sky) const
{
    constexpr double albedo = 0.2;
    const double facing = std::max(0.0, east * sky.sun.east + north * sky.sun.north + up * sky.sun.up);
    return sky.beam * facing + sky.diffuse * (1 + up) / 2 + sky.horizontal * albedo * (1 - up) / 2;
}

} // namespace Simulation
