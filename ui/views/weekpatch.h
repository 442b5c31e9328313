// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

//! Slanting lines in a rounded box: discharging, told from charging without its colour.
void paintStripes(QPainter &painter, const QRectF &box, const QColor &color);
//! A small piece of a week as a legend: charging filled, discharging striped. Follows the theme.
QIcon weekPatch(bool isCharge);
