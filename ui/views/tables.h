// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;
class QWidget;

//! A read-only table in the look of the program: whole rows, no grid, no row numbers, copy actions by keyboard and
//! context menu, Tab leaves it.
QTableView *makeTable(const QString &objectName, QWidget *parent);
