// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

//! Writes the line "painted" to standard output once the window's first paint has been flushed.
void announceFirstPaint(QWidget &window);
