// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! "&Copy" and "复制(&C)" as they are read aloud or listed: without the letter for the keyboard.
QString withoutMnemonic(QString text);
