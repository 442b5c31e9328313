// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/heliodeskstyle.h"

#include "ui/views/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace {

void drawChevron(QPainter *painter, const QPointF &center, bool pointsDown, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    if (pointsDown)
        line << center + QPointF(-4, -2) << center + QPointF(0, 2) << center + QPointF(4, -2);
    else
        line << center + QPointF(-2, -4) << center + QPointF(2, 0) << center + QPointF(-2, 4);
    painter->drawPolyline(line);
    painter->restore();
}

} // namespace

HeliodeskStyle::HeliodeskStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void HeliodeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const ThemeColors &colors = themeColors(option->palette);
    switch (element) {
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        QColor fill;
        if (option->state & State_Selected)
            fill = colors.accentSoft;
        else if (option->state & State_MouseOver)
            fill = colors.hover;
        if (fill.isValid())
            painter->fillRect(option->rect, fill);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            drawChevron(painter, QRectF(option->rect).center(), option->state & State_Open, colors.muted);
        }
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accent, 1.5));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HeliodeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != CE_ItemViewItem || !item) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // The selection is a soft tint, so its text keeps the normal colour.
    QStyleOptionViewItem soft(*item);
    soft.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
    QProxyStyle::drawControl(element, &soft, painter, widget);
}

int HeliodeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // one less than the padding of a cell's text
        return Grid::unit - 1;
    case PM_SmallIconSize:
        return 18;
    case PM_TreeViewIndentation:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Grid::unit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}
