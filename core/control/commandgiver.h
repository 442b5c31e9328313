// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

//! Who gives a command, for ControlTask::who: the user of this computer and the program, "ada (window)" or
//! "ada (terminal)". \a program is a word of the journal, not translated.
QString commandGiver(QLatin1StringView program);
