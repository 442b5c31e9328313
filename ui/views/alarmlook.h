// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"
#include "ui/views/statelook.h"

//! How a severity looks: each has a shape of its own, so that no meaning hangs on colour alone.
StateLook alarmLook(AlarmSeverity severity, const ThemeColors &colors);
