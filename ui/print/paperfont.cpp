// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperfont.h"

#include "ui/views/theme.h"

#include <QPainter>

QFont paperFont(const QPainter &painter, qreal points, QFont::Weight weight)
{
    QFont font = figureFont(TextSize::Body, weight);
    font.setPointSizeF(points * 96.0 / painter.device()->logicalDpiY());
    font.setHintingPreference(QFont::PreferNoHinting); // preview and paper have the same widths
    return font;
}
