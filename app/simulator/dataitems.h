// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonwriter.h"
#include "simulatedworld.h"
#include "switches.h"

namespace Simulation {

//! How values are written besides what the world says of them.
struct ItemStyle
{
    bool quotedNumbers = false;
    bool notAvailable = false; //!< "N/A" for null
    bool missingKeys = false;
    ApiProfile profile = ApiProfile::V25_3_0;
    int typeId = 0; //!< 0 for plants

    static ItemStyle forPlants(const Switches &switches, ApiProfile profile);
    static ItemStyle forDevices(const Switches &switches, ApiProfile profile);
};

//! A `dataItemMap`, its keys mixed up: their order means nothing on the real service. `turn` chooses the
//! first.
void writeItems(JsonWriter &json, const DataItems &items, const ItemStyle &style, std::size_t turn);

} // namespace Simulation
