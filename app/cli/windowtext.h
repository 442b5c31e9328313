// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batterymode.h"

#include <optional>

//! A window of a time-of-use plan as it is typed: "Mon-Fri 01:15-04:45 charge", "Sat,Sun 22:00-24:00
//! discharge", "daily 23:00-06:00 charge" (over midnight). English words only, like all words of the command
//! line. Nothing if it is no such text.
std::optional<TouWindow> readWindow(const QString &text);
