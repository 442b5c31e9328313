// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/controlservice.h"

//! What a dialog begins with: the present settings where they are known, else the harmless end of the range.
//! Pure.
ControlCommand::Order controlProposal(ControlFamily family, const ControlSite &site,
                                      const PresentSettings &present);
