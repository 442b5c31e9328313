// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace Simulation {

struct Site;

//! Consumption of a house or a business: rhythm of the local clock, weekday and season, and appliances that
//! switch on by chance. The week and the clock changes are those of 2026 in every year, for the reason given
//! in weather.h.
class LoadProfile
{
public:
    LoadProfile(const Site &site, quint64 seed);
    //! kW in each of the 288 UTC slots of a model day.
    void loadOf(int modelDay, double *kw) const;

private:
    struct Local
    {
        int day, slot, weekday; // of the plant's clock; Monday is 0
    };
    double home(const Local &local, double season, double jitter) const;
    double business(const Local &local, double season, double jitter) const;

    QTimeZone m_zone;
    quint64 m_seed;
    double m_meanKw;
    bool m_business, m_south;
};

} // namespace Simulation
