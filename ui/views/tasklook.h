// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"
#include "ui/views/statelook.h"

//! How the state of a command looks: refused is not failed, and unknown is neither.
StateLook taskLook(TaskState state, const ThemeColors &colors);
