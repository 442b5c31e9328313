// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

//! Plain text as a tool tip that wraps: Qt gives a long line of plain text the width of the screen.
QString wrappedToolTip(const QString &plain);
//! Shows the tool tips of a view's items in that way; of a header, those of its sections.
void wrapToolTips(QAbstractItemView &view);
