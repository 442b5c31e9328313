// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historyscene.h"
#include "ui/charts/seriescolors.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal LabelGap = 5.0;
constexpr qreal TimeMarkLength = 4.0;
constexpr qreal MarkSize = 5.0;

} // namespace

void HistoryScene::paintAxes(QPainter &painter) const
{
    painter.fillRect(m_area, m_colors.background);
    painter.setFont(m_font);
    paintTimeAxis(painter);
    for (int axis = 0; axis < m_axes.size(); ++axis)
        paintValueAxis(painter, axis);
    paintBands(painter);
    paintMarks(painter);
}

void HistoryScene::paintTimeAxis(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const qreal labelWidth =
        metrics.horizontalAdvance(m_locale.toString(QTime(22, 50), QLocale::ShortFormat));
    const QList<TimeTick> ticks = zonedTicks(m_window.from(), m_window.to(), m_zone, m_locale,
                                             int(m_plot.width() / (labelWidth * 1.8)));
    const qreal bottom = std::round(m_plot.bottom()) + 0.5;
    for (const TimeTick &tick : ticks) {
        const qreal x = std::round(xOf(tick.at)) + 0.5;
        painter.setPen(tick.isMidnight ? QPen(m_colors.axis, 1, Qt::DotLine) : QPen(m_colors.gridLines, 1));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, bottom));
        painter.setPen(m_colors.axis);
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + TimeMarkLength));
        const qreal width = metrics.horizontalAdvance(tick.label);
        painter.drawText(QPointF(x - width / 2, bottom + TimeMarkLength + LabelGap / 2 + metrics.ascent()),
                         tick.label);
    }
    painter.setPen(m_colors.axis);
    painter.drawLine(QPointF(m_plot.left(), bottom), QPointF(m_plot.right(), bottom));
}

//! Labels in the colour of the line if there is but one. Only the first axis has grid lines: those of two
//! scales would not meet.
void HistoryScene::paintValueAxis(QPainter &painter, int axis) const
{
    const ValueAxis &shown = m_axes.at(axis);
    const ValueScale marks = scale(axis);
    const QRectF room = m_axisRects.at(axis);
    const QFontMetricsF metrics(m_font);
    const QColor ink =
        shown.series.size() == 1 && m_axes.size() > 1 ? colorOf(shown.series.constFirst()) : m_colors.axis;
    const qreal edge = shown.isRight ? room.left() : room.right();
    const qreal lineX = std::round(edge) + (shown.isRight ? 0.5 : -0.5);
    for (double value = std::ceil(marks.minimum / marks.step - 1e-9) * marks.step;
         value <= marks.maximum + marks.step * 1e-6; value += marks.step) {
        const qreal y = std::round(yOf(axis, value)) + 0.5;
        const bool isZero = std::abs(value) < marks.step * 1e-6;
        if (axis == 0) {
            painter.setPen(QPen(isZero && marks.minimum < 0 ? m_colors.axis : m_colors.gridLines, 1));
            painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        }
        painter.setPen(ink);
        if (m_axes.size() > 1)
            painter.drawLine(QPointF(lineX, y), QPointF(lineX + (shown.isRight ? 3 : -3), y));
        const QString text = label(marks, isZero ? 0.0 : value);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal x = shown.isRight ? edge + LabelGap : edge - LabelGap - width;
        painter.drawText(QPointF(x, y + metrics.capHeight() / 2), text);
    }
    painter.setPen(ink);
    if (m_axes.size() > 1)
        painter.drawLine(QPointF(lineX, m_plot.top()), QPointF(lineX, m_plot.bottom()));
    const QString unit = unitLabel(shown.unit);
    const qreal width = metrics.horizontalAdvance(unit);
    painter.drawText(QPointF(shown.isRight ? edge + LabelGap : edge - LabelGap - width,
                             m_plot.top() - LabelGap - metrics.descent() - 1),
                     unit);
}

//! Each state in its colour and, where there is room, by its name.
void HistoryScene::paintBands(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    for (int band = 0; band < m_picture.bands.size(); ++band) {
        const QRectF row = bandRect(band);
        for (const StateSpan &span : m_picture.bands.at(band).spans) {
            if (span.to <= m_window.from() || span.from >= m_window.to())
                continue;
            const qreal left = std::max(row.left(), xOf(span.from));
            const qreal right = std::min(row.right(), xOf(span.to));
            const QRectF box(left, row.top(), std::max(1.0, right - left), row.height());
            const QColor ink = toneColor(span.tone, isDark());
            QColor wash = ink;
            wash.setAlpha(60);
            painter.fillRect(box, wash);
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), ink);
            const qreal room = box.width() - 2 * LabelGap;
            if (room < metrics.averageCharWidth() * 3)
                continue;
            painter.setPen(m_colors.text);
            painter.drawText(box.adjusted(LabelGap, 0, -LabelGap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(span.name, Qt::ElideRight, room));
        }
    }
}

//! A pennant above the time axis with a line through the plot.
void HistoryScene::paintMarks(QPainter &painter) const
{
    for (const TimeMark &mark : m_picture.marks) {
        if (mark.at < m_window.from() || mark.at > m_window.to())
            continue;
        const QColor ink = toneColor(mark.tone, isDark());
        const qreal x = std::round(xOf(mark.at)) + 0.5;
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colors.background, 1));
        painter.setBrush(ink);
        painter.drawPolygon(
            QPolygonF({QPointF(x, m_plot.bottom() - 2 * MarkSize), QPointF(x + MarkSize, m_plot.bottom()),
                       QPointF(x - MarkSize, m_plot.bottom())}));
        painter.restore();
    }
}

void HistoryScene::paintLines(QImage &image, const QRect &strip, qreal scale)
{
    // The first axis is the one people look for: it is painted last.
    for (int axis = int(m_axes.size()) - 1; axis >= 0; --axis)
        m_layers[size_t(axis)].paint(image, strip, scale);
}

void HistoryScene::paintOutlines(QPainter &painter)
{
    painter.save();
    painter.setClipRect(m_plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int axis = int(m_axes.size()) - 1; axis >= 0; --axis)
        m_layers[size_t(axis)].paintOutlines(painter);
    painter.restore();
}
