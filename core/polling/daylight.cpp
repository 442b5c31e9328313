// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/daylight.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

double solarElevation(qint64 utcMs, double latitude, double longitude)
{
    // Low-precision formulas of the Astronomical Almanac.
    const double days = double(utcMs) / 86'400'000.0 + 2440587.5 - 2451545.0; // since J2000.0
    const double meanLongitude = std::fmod(280.460 + 0.9856474 * days, 360.0);
    const double meanAnomaly = qDegreesToRadians(std::fmod(357.528 + 0.9856003 * days, 360.0));
    const double eclipticLongitude = qDegreesToRadians(meanLongitude + 1.915 * std::sin(meanAnomaly)
                                                       + 0.020 * std::sin(2.0 * meanAnomaly));
    const double obliquity = qDegreesToRadians(23.439 - 0.0000004 * days);
    const double rightAscension =
        std::atan2(std::cos(obliquity) * std::sin(eclipticLongitude), std::cos(eclipticLongitude));
    const double declination = std::asin(std::sin(obliquity) * std::sin(eclipticLongitude));
    const double siderealDegrees = std::fmod(280.46061837 + 360.98564736629 * days, 360.0) + longitude;
    const double hourAngle = qDegreesToRadians(siderealDegrees) - rightAscension;
    const double phi = qDegreesToRadians(latitude);
    const double sine =
        std::sin(phi) * std::sin(declination) + std::cos(phi) * std::cos(declination) * std::cos(hourAngle);
    return qRadiansToDegrees(std::asin(std::clamp(sine, -1.0, 1.0)));
}
