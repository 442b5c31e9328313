// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace Simulation {

//! How orders want a plant to be run in one slot; powers in kW. As it is here it changes nothing: the battery
//! of the hybrid inverter serves the house, the grid takes what is left.
struct SlotRule
{
    enum class Battery {
        Serve, //!< covers the load with PV, then with the battery
        FromGrid, //!< the same, and charges with up to `gridKw` from the grid; never discharges
        Fixed //!< `powerKw`, whatever the house needs
    };
    Battery battery = Battery::Serve;
    bool storesSurplus = true; //!< Serve: else it gets only what cannot leave the inverter
    bool discharges = true; //!< Serve
    double gridKw = 0;
    double powerKw = 0; //!< charging positive
    double targetKwh = -1; //!< Fixed: no further than that; -1 = to the battery's own end

    //! The most that may leave the plant; negative: so much has to come in.
    double exportLimitKw = std::numeric_limits<double>::infinity();
    double loadShare = 1; //!< of the load that may be set against it: less where each phase counts alone
};

} // namespace Simulation
