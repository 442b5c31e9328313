// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitefile.h"

#include <QStringList>

namespace Simulation {

//! The sites of resources/sites: home, home with EMMA, commercial roof, faulty plant, far zone.
std::vector<Site> builtInSites();

//! Where plants of a fleet may stand.
struct Place
{
    QString town;
    double latitude = 0, longitude = 0;
    QTimeZone zone;
    QStringList streets, names;
};
std::vector<Place> builtInPlaces();

} // namespace Simulation
