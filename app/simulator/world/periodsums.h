// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archetype.h"
#include "fleet.h"

namespace Simulation {

//! One plant over a span of slots: the archetype's energies, times the plant's factor.
class PeriodSums
{
public:
    PeriodSums(const Archetype &a, const PlantUnit &p, qint64 from, qint64 to)
        : archetype(a)
        , plant(p)
        , m_row(a.energies(from, to))
    {
    }

    double kwh(int channel) const { return plant.scale * m_row[size_t(channel)]; } //!< income: currency
    double plain(int channel) const { return m_row[size_t(channel)]; } //!< hours; irradiation in Wh/m²
    //! Of all inverters, on the grid side.
    double inverterKwh() const
    {
        double sum = 0;
        for (int i = 0; i < archetype.model().inverterCount(); ++i)
            sum += kwh(archetype.model().channels(i).ac);
        return sum;
    }

    const Archetype &archetype;
    const PlantUnit &plant;

private:
    Row m_row;
};

} // namespace Simulation
