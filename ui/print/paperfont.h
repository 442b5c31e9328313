// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QPainter;

//! Letters \a points high on paper if the painter's unit is 1/96 inch, whatever the device's resolution and
//! the text size of the screen.
QFont paperFont(const QPainter &painter, qreal points, QFont::Weight weight = QFont::Normal);
