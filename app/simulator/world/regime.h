// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitefile.h"
#include "slotrule.h"

#include <optional>
#include <vector>

namespace Simulation {

//! A forced charge or discharge, of an archetype.
struct ForcedRun
{
    bool isCharge = true;
    double powerKw = 0;
    double targetKwh = -1; //!< -1 = none, it goes by the clock
    qint64 since = 0; //!< slot
    qint64 deadline = 0; //!< slot before which it ends in any case
    qint64 end = 0; //!< slot before which it does end, as things stand
    bool isStopped = false;
};

//! What orders have set at a plant, beside what they changed in its site. What a site file says of mode and
//! feed-in limit is only told; it has an effect from the first order of its kind on.
struct Control
{
    bool modeActs = false; //!< the battery mode of the site's settings
    bool limitActs = false; //!< their feed-in limit
    std::optional<double> dispatchKw; //!< charging positive
    std::optional<ForcedRun> forced; //!< running, or the last one
};

//! Says for each slot what a plant's orders want (`control-endpoints.md` §4–§8).
class Regime
{
public:
    Regime(const Site &site, const Control &control);
    //! Rules of the 288 slots of a UTC day (days since 1970).
    std::vector<SlotRule> rulesOf(qint64 day) const;

private:
    struct Window
    {
        int from, to; // minutes of the local day
        bool isCharge;
        unsigned weekdays; // bit 1 = Monday …
    };
    SlotRule modeRule(const Window *window) const;
    const Window *windowAt(int minute, int weekday) const;
    void setLimit(SlotRule &rule) const;

    Control m_control;
    PlantSettings m_settings;
    QTimeZone m_zone;
    double m_ratedKw = 0;
    bool m_isSinglePhase = false;
    std::vector<Window> m_windows; // of TOU
};

} // namespace Simulation
