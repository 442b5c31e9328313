// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

//! The selected cells of a table or tree (all visible columns of all rows without a selection) as tab-separated
//! lines in the order of the screen, each ended by a line feed. Tabs and line breaks within a cell become blanks.
QString selectionAsTsv(const QAbstractItemView &view, bool withHeadings);

//! Gives \a view the actions "Copy" (Ctrl+C) and "Copy with headings" (Ctrl+Shift+C), by keyboard and in its context
//! menu if that shows the actions. Object names: copyAction, copyWithHeadingsAction.
void addCopyActions(QAbstractItemView &view);
