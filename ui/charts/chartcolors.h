// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

//! The fixed colours of energy, the same in every chart, tile and picture. Hues keep their order of lightness
//! under protanopia, deuteranopia and tritanopia; each has at least 3:1 contrast to its background.
struct ChartColors
{
    QColor pv; //!< amber
    QColor load; //!< blue-violet: the house
    QColor battery; //!< teal
    QColor gridImport; //!< magenta: bought
    QColor gridExport; //!< slate: sold
    QColor axis; //!< axis lines and tick labels
    QColor gridLines;
    QColor text;
    QColor background;

    static ChartColors light();
    static ChartColors dark();
    //! Dark if \a window (a palette's window colour) is dark.
    static ChartColors forWindow(const QColor &window);
};
