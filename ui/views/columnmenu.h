// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

//! Lets the user move the columns of a horizontal header and choose them in its context menu. \a fixedColumn
//! always stays.
void addColumnMenu(QHeaderView &header, int fixedColumn);
