// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <vector>

//! A fresh copy of every command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();
