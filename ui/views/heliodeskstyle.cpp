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

//! Fusion's outline is too faint for a dark window.
void drawCheckBox(QPainter *painter, const QStyleOption *option, const ThemeColors &colors)
{
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isFull = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ink = isEnabled ? colors.accent : colors.faint;
    QRectF box(0, 0, qMin(option->rect.width(), option->rect.height()), 0);
    box.setHeight(box.width());
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isFull ? ink : colors.surface);
    painter->setPen(QPen(isFull ? ink : isEnabled ? colors.muted : colors.faint, 1));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(
        QPen(isEnabled ? colors.onAccent : colors.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal unit = box.width() / 14;
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * unit; };
    if (option->state & QStyle::State_On)
        painter->drawPolyline(QPolygonF {at(3.5, 7.2), at(6, 9.8), at(10.6, 4.4)});
    else if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(4, 7), at(10, 7));
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, option, colors);
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
