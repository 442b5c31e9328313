// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHelpEvent;
class QModelIndex;
class QStyleOptionViewItem;

//! Plain text as a tool tip that wraps: Qt gives a long line of plain text the width of the screen.
QString wrappedToolTip(const QString &plain);
//! Shows the tool tip of an item in that way; for QAbstractItemDelegate::helpEvent(). False: not that kind of
//! event.
bool showItemToolTip(const QHelpEvent &event, const QStyleOptionViewItem &option, const QModelIndex &index);
