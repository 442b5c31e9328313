// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sun.h"

#include <QtGlobal>

namespace Simulation {

struct Climate
{
    double meanTemperature = 10; //!< °C over the year
    double seasonSwing = 9; //!< K either side
    double daySwing = 4.5; //!< K either side on a clear day
    double cloudiness = 0.5; //!< 0 desert … 1 drizzle
};

//! What the sky does in one 5-minute slot, seen from the slot's middle.
struct Sky
{
    SunDirection sun;
    float beam = 0; //!< W/m² on a plane facing the sun
    float diffuse = 0; //!< W/m² on the horizontal
    float horizontal = 0; //!< W/m² global
    float temperature = 0; //!< °C, ambient
    float cover = 0; //!< clouds, 0…1
};

//! Weather repeats every year: a date has the same sky in 2024 as in 2026 (29 February repeats the 28th).
//! That makes lifetime counters whole years plus a rest, so that any instant is found without replaying the
//! past.
class Weather
{
public:
    Weather(quint64 seed, double latitude, double longitude, const Climate &climate);
    //! Skies of the day's 288 UTC slots.
    void skiesOf(int modelDay, Sky *skies) const;
    //! Wind on that slot of the model year, m/s and degrees.
    double windSpeed(int slotOfYear) const;
    double windDirection(int slotOfYear) const;

private:
    quint64 m_seed;
    double m_latitude, m_longitude;
    Climate m_climate;
};

//! W/m² on a tilted plane: beam, isotropic diffuse, light from the ground.
struct Plane
{
    Plane(double tiltDegrees, double azimuthDegrees);
    double irradiance(const Sky &sky) const;

    double east, north, up;
};

} // namespace Simulation
