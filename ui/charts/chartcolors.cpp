// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolors.h"

ChartColors ChartColors::light()
{
    return {.pv = QColor(0xc9, 0x7a, 0x00),
            .load = QColor(0x4f, 0x46, 0xc8),
            .battery = QColor(0x00, 0x8f, 0x7a),
            .gridImport = QColor(0xc0, 0x2c, 0x78),
            .gridExport = QColor(0x5b, 0x6b, 0x82),
            .axis = QColor(0x5f, 0x67, 0x73),
            .gridLines = QColor(0xe6, 0xe9, 0xee),
            .text = QColor(0x1d, 0x23, 0x2b),
            .background = QColor(0xff, 0xff, 0xff)};
}

ChartColors ChartColors::dark()
{
    return {.pv = QColor(0xff, 0xb9, 0x38),
            .load = QColor(0x97, 0x90, 0xff),
            .battery = QColor(0x2f, 0xc9, 0xae),
            .gridImport = QColor(0xf0, 0x6b, 0xb0),
            .gridExport = QColor(0x9f, 0xb0, 0xc8),
            .axis = QColor(0x9a, 0xa3, 0xb0),
            .gridLines = QColor(0x2c, 0x32, 0x3b),
            .text = QColor(0xe8, 0xeb, 0xf0),
            .background = QColor(0x1b, 0x1f, 0x25)};
}

ChartColors ChartColors::forWindow(const QColor &window)
{
    return window.lightness() < 128 ? dark() : light();
}
