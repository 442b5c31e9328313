// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! Elevation of the sun's centre over the horizon in degrees, without refraction, good to about 0.2°.
//! \a utcMs milliseconds since 1970 UTC; north and east positive.
double solarElevation(qint64 utcMs, double latitude, double longitude);

//! Below this elevation no module delivers anything, so that an inverter may be taken for asleep.
inline constexpr double darkElevation = -3.0;
