// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QFlags>
#include <QString>

class PlantStore;
struct Device;

//! What the badge of a plant or device says. A fault outranks freshness, silence outranks a fault that may be
//! over by now, and what never answered is neither old nor wrong.
enum class RowState : quint8 {
    None = 0, //!< a device of which nothing ever comes
    Live = 1,
    Old = 2,
    Asleep = 4,
    Lost = 8,
    Faulty = 16, //!< the service or the device itself says so
    Waiting = 32 //!< no value has come yet
};
Q_DECLARE_FLAGS(RowStates, RowState)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowStates)

//! States that a plant shares with its devices: who looks for them wants the plant with one bad device too.
inline constexpr RowStates troubleStates = RowStates(RowState::Old) | RowState::Lost | RowState::Faulty;

//! "Live", "Old", "Asleep", "Lost", "Faulty", "No data yet"; empty for None.
QString rowStateWord(RowState state);
//! Sorts what needs somebody first: 0 for faulty, up to 6 for what never says anything.
int urgency(RowState state);

RowState plantRowState(const PlantStore &store, const PlantCode &plant);
RowState deviceRowState(const PlantStore &store, const Device &device);
