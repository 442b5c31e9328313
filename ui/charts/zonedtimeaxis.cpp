// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/zonedtimeaxis.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal MarkLength = 4.0;
constexpr qreal LabelGap = 3.0;

} // namespace

ZonedTimeAxis::ZonedTimeAxis(QGraphicsItem *parent)
    : QGraphicsObject(parent)
{
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

qreal ZonedTimeAxis::heightFor(const QFont &font)
{
    return MarkLength + LabelGap + QFontMetricsF(font).height();
}

void ZonedTimeAxis::setPlot(const QRectF &plot)
{
    if (plot == m_plot)
        return;
    prepareGeometryChange();
    m_plot = plot;
    layOut();
}

void ZonedTimeAxis::setRange(qint64 from, qint64 to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = std::max(from + 1, to);
    layOut();
}

void ZonedTimeAxis::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    layOut();
}

void ZonedTimeAxis::setLocale(const QLocale &locale)
{
    m_locale = locale;
    layOut();
}

void ZonedTimeAxis::setColors(const QColor &axis, const QColor &gridLines)
{
    m_axis = axis;
    m_gridLines = gridLines;
    update();
}

void ZonedTimeAxis::setFont(const QFont &font)
{
    prepareGeometryChange();
    m_font = font;
    layOut();
}

void ZonedTimeAxis::layOut()
{
    const qreal labelWidth =
        QFontMetricsF(m_font).horizontalAdvance(m_locale.toString(QTime(22, 50), QLocale::ShortFormat));
    m_ticks = zonedTicks(m_from, m_to, m_zone, m_locale, int(m_plot.width() / (labelWidth * 1.8)));
    update();
}

QRectF ZonedTimeAxis::boundingRect() const
{
    // Labels at the edges stand out by half their width.
    const qreal half = QFontMetricsF(m_font).height() * 4;
    return m_plot.adjusted(-half, 0, half, heightFor(m_font) + 1);
}

void ZonedTimeAxis::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QRectF exposed = option->exposedRect;
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const qreal bottom = std::round(m_plot.bottom()) + 0.5;
    for (const TimeTick &tick : std::as_const(m_ticks)) {
        const qreal x =
            std::round(m_plot.left() + m_plot.width() * double(tick.at - m_from) / double(m_to - m_from))
            + 0.5;
        const qreal width = metrics.horizontalAdvance(tick.label);
        if (x + width / 2 < exposed.left() || x - width / 2 > exposed.right())
            continue;
        painter->setPen(tick.isMidnight ? QPen(m_axis, 1, Qt::DotLine) : QPen(m_gridLines, 1));
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, bottom));
        painter->setPen(m_axis);
        painter->drawLine(QPointF(x, bottom), QPointF(x, bottom + MarkLength));
        painter->drawText(QPointF(x - width / 2, bottom + MarkLength + LabelGap + metrics.ascent()),
                          tick.label);
    }
    painter->setPen(m_axis);
    painter->drawLine(QPointF(m_plot.left(), bottom), QPointF(m_plot.right(), bottom));
}
