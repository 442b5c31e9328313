// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct Field;

//! What a field is about; the order is that of the device page.
enum class FieldGroup : quint8 {
    Status, //!< states, times and run times
    Power, //!< active, reactive and apparent power, efficiency, load
    Energy,
    Grid, //!< the alternating-current side: voltage, current, frequency, power factor
    Strings, //!< the direct-current inputs
    Mppt,
    Battery, //!< what a battery is and how full
    Temperature,
    Weather,
    Revenue,
    Other, //!< documented, of no group of its own
    Undocumented //!< a key the catalogue does not have
};
inline constexpr int FieldGroupCount = int(FieldGroup::Undocumented) + 1;

//! Decides by key, unit and kind, so that a new catalogue entry needs no group of its own. Pure.
FieldGroup fieldGroupOf(const Field &field);
