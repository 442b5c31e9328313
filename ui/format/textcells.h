// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Columns of a terminal that \a text takes: wide characters of East Asia two, combining ones none.
int textCells(const QString &text);
//! \a text with blanks behind it until it takes \a cells columns.
QString paddedToCells(const QString &text, int cells);
