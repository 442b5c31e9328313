// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! How sure a conclusion is. Low ones are told when asked for, and accuse nobody.
enum class Confidence : quint8 { None, Low, Medium, High };
