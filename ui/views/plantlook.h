// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plantfacts.h"
#include "ui/views/statelook.h"

//! How the facts of a plant look: icons by name, colours of the theme.
namespace PlantLook {

QString icon(PlantFacts::Role role);
//! Bought and sold power of the grid differ.
QColor color(const PlantFacts::Power &power, const ThemeColors &colors);
//! State, fault or waiting, whichever matters most.
StateLook state(const PlantFacts &facts, const ThemeColors &colors);

} // namespace PlantLook
