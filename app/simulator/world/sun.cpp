// SPDX-License-Identifier: GPL-3.0-or-later
#include "sun.h"

#include <cmath>
#include <numbers>

namespace Simulation {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double degree = pi / 180.0;

// NOAA's solar calculation (low-precision Meeus): good to about 0.01° around 2026.
void solarEphemeris(double julianDay, double &sinDeclination, double &equationOfTime)
{
    const double t = (julianDay - 2451545.0) / 36525.0;
    const double meanLongitude = std::fmod(280.46646 + t * (36000.76983 + t * 0.0003032), 360.0) * degree;
    const double anomaly = (357.52911 + t * (35999.05029 - 0.0001537 * t)) * degree;
    const double eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
    const double centre = std::sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t))
        + std::sin(2 * anomaly) * (0.019993 - 0.000101 * t) + std::sin(3 * anomaly) * 0.000289;
    const double node = (125.04 - 1934.136 * t) * degree;
    const double apparentLongitude = meanLongitude + (centre - 0.00569 - 0.00478 * std::sin(node)) * degree;
    const double obliquity = (23.439291 - 0.0130042 * t + 0.00256 * std::cos(node)) * degree;
    sinDeclination = std::sin(obliquity) * std::sin(apparentLongitude);
    const double y = std::tan(obliquity / 2) * std::tan(obliquity / 2);
    equationOfTime = y * std::sin(2 * meanLongitude) - 2 * eccentricity * std::sin(anomaly)
        + 4 * eccentricity * y * std::sin(anomaly) * std::cos(2 * meanLongitude)
        - 0.5 * y * y * std::sin(4 * meanLongitude)
        - 1.25 * eccentricity * eccentricity * std::sin(2 * anomaly);
}

} // namespace

double SunDirection::elevationDegrees() const
{
    return std::asin(up) / degree;
}

double SunDirection::azimuthDegrees() const
{
    const double azimuth = std::atan2(east, north) / degree;
    return azimuth < 0 ? azimuth + 360.0 : azimuth;
}

SunDay::SunDay(int modelDay, double latitude, double longitude)
    : m_sinLatitude(std::sin(latitude * degree))
    , m_cosLatitude(std::cos(latitude * degree))
    , m_longitude(longitude * degree)
{
    constexpr double startOf2026 = 2461041.5;
    for (int i = 0; i < 2; ++i)
        solarEphemeris(startOf2026 + modelDay + i, m_sinDeclination[i], m_equationOfTime[i]);
}

SunDirection SunDay::direction(double dayFraction) const
{
    const auto between = [dayFraction](const double(&v)[2]) { return v[0] + (v[1] - v[0]) * dayFraction; };
    const double hour = (dayFraction - 0.5) * 2 * pi + m_longitude + between(m_equationOfTime);
    const double sinDeclination = between(m_sinDeclination);
    const double cosDeclination = std::sqrt(1 - sinDeclination * sinDeclination);
    SunDirection s;
    s.cosHour = std::cos(hour);
    s.sinHour = std::sin(hour);
    s.east = -cosDeclination * s.sinHour;
    s.north = m_cosLatitude * sinDeclination - m_sinLatitude * cosDeclination * s.cosHour;
    s.up = m_sinLatitude * sinDeclination + m_cosLatitude * cosDeclination * s.cosHour;
    return s;
}

} // namespace Simulation
