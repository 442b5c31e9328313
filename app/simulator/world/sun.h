// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Simulation {

//! Unit vector from the ground to the sun; `up` is the sine of the elevation (no refraction).
struct SunDirection
{
    double east = 0, north = 0, up = -1;
    double cosHour = 1, sinHour = 0; //!< of the hour angle: 0 at true noon, positive in the afternoon

    double elevationDegrees() const;
    double azimuthDegrees() const; //!< from north, clockwise, 0…360
};

//! The sun over one place on one UTC day of the model year 2026. Other years borrow its declination: at most
//! three quarters of a day off, which is 0.3° at an equinox and less elsewhere.
class SunDay
{
public:
    SunDay(int modelDay, double latitude, double longitude);
    //! Part of the UTC day gone by, 0…1.
    SunDirection direction(double dayFraction) const;

private:
    double m_sinLatitude, m_cosLatitude, m_longitude;
    double m_sinDeclination[2], m_equationOfTime[2]; // at the day's start and end, radians
};

} // namespace Simulation
