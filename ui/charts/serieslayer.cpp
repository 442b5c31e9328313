// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslayer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal WidePen = 2.0;
constexpr qreal DotRadius = 2.0;
//! Room around a changed sample for pens, caps and dots.
constexpr qreal StripMargin = DotRadius + WidePen;

} // namespace

SeriesLayer::SeriesLayer(QGraphicsItem *parent)
    : QGraphicsObject(parent)
{
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption); // for the exposed rectangle
    setAcceptedMouseButtons(Qt::NoButton);
}

void SeriesLayer::setPlot(const QRectF &plot)
{
    if (plot == m_plot)
        return;
    prepareGeometryChange();
    m_plot = plot;
}

void SeriesLayer::setRange(qint64 from, qint64 to, double minimum, double maximum)
{
    if (from == m_from && to == m_to && minimum == m_minimum && maximum == m_maximum)
        return;
    m_from = from;
    m_to = std::max(from + 1, to);
    m_minimum = minimum;
    m_maximum = maximum > minimum ? maximum : minimum + 1.0;
    update();
}

void SeriesLayer::setZeroLine(const QColor &color)
{
    m_zeroLine = color;
    update();
}

void SeriesLayer::setData(const QList<qint64> &times, const QList<LayerSeries> &series)
{
    m_times = times;
    m_series = series;
    update();
}

void SeriesLayer::setTail(const QList<qint64> &times, const QList<LayerSeries> &series, int firstChanged)
{
    // The line from the sample before is drawn anew, and that sample's end cap with it.
    const int from = std::max(0, firstChanged - 1);
    const qint64 start = from < times.size() ? times.at(from) : m_to;
    const qint64 oldStart = from < m_times.size() ? m_times.at(from) : m_to;
    m_times = times;
    m_series = series;
    QRectF strip = m_plot;
    strip.setLeft(std::floor(xOf(std::min(start, oldStart)) - StripMargin));
    // Nothing is drawn right of the newest sample.
    if (!times.isEmpty())
        strip.setRight(std::ceil(xOf(times.constLast()) + StripMargin));
    update(strip & m_plot);
}

qreal SeriesLayer::xOf(qint64 at) const
{
    return m_plot.left() + m_plot.width() * double(at - m_from) / double(m_to - m_from);
}

qreal SeriesLayer::yOf(double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - m_minimum) / (m_maximum - m_minimum);
}

qint64 SeriesLayer::timeAt(qreal x) const
{
    if (m_plot.width() <= 0)
        return m_from;
    return m_from + std::llround((x - m_plot.left()) / m_plot.width() * double(m_to - m_from));
}

void SeriesLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QRectF exposed = option->exposedRect & m_plot;
    if (exposed.isEmpty())
        return;
    painter->save();
    painter->setClipRect(exposed, Qt::IntersectClip); // halves the time (performance.md §1)
    if (m_zeroLine.isValid() && m_minimum < 0.0 && m_maximum > 0.0) {
        painter->setPen(QPen(m_zeroLine, 1.0));
        const qreal y = std::round(yOf(0.0)) + 0.5;
        painter->drawLine(QPointF(exposed.left(), y), QPointF(exposed.right(), y));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal scale = painter->device()->devicePixelRatioF() * std::abs(painter->worldTransform().m11());
    const Slice slice = sliceOf(exposed);
    const Slice all = sliceOf(m_plot);
    const bool isDense = double(all.end - all.begin) > m_plot.width() * scale / 2.0;
    for (const LayerSeries &series : std::as_const(m_series)) {
        if (!series.isVisible || series.fillOpacity <= 0.0 || isDense)
            continue;
        bySign(*painter, series, exposed, [&](const QColor &color) {
            QColor fill = color;
            fill.setAlphaF(float(series.fillOpacity));
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            paintFill(*painter, series, slice);
        });
    }
    // From the last to the first: the first series is the one people look for and lies on top.
    for (auto series = m_series.crbegin(); series != m_series.crend(); ++series) {
        if (!series->isVisible)
            continue;
        bySign(*painter, *series, exposed, [&](const QColor &color) {
            if (isDense) {
                painter->setPen(QPen(color, 1.0 / scale));
                paintDense(*painter, *series, exposed, scale);
            } else {
                painter->setPen(QPen(color, WidePen, Qt::SolidLine, Qt::FlatCap));
                painter->setBrush(color);
                paintSparse(*painter, *series, slice);
            }
        });
    }
    painter->restore();
}

//! Paints once, or above and below zero in two colours.
template <typename Paint>
void SeriesLayer::bySign(QPainter &painter, const LayerSeries &series, const QRectF &clip, Paint paint) const
{
    if (!series.negativeColor.isValid() || m_minimum >= 0.0) {
        paint(series.color);
        return;
    }
    const qreal zero = yOf(0.0);
    const QRectF above(clip.left(), clip.top(), clip.width(), zero - clip.top());
    const QRectF below(clip.left(), zero, clip.width(), clip.bottom() - zero);
    for (const bool isAbove : {true, false}) {
        const QRectF half = isAbove ? above : below;
        if (half.height() <= 0)
            continue;
        painter.save();
        painter.setClipRect(half, Qt::IntersectClip);
        paint(isAbove ? series.color : series.negativeColor);
        painter.restore();
    }
}

SeriesLayer::Slice SeriesLayer::sliceOf(const QRectF &exposed) const
{
    const qint64 left = timeAt(exposed.left() - StripMargin);
    const qint64 right = timeAt(exposed.right() + StripMargin);
    const auto begin = std::lower_bound(m_times.cbegin(), m_times.cend(), left);
    const auto end = std::upper_bound(begin, m_times.cend(), right);
    // One sample more on each side, for the lines that run in and out.
    return {std::max<qsizetype>(0, begin - m_times.cbegin() - 1),
            std::min<qsizetype>(m_times.size(), end - m_times.cbegin() + 1)};
}

void SeriesLayer::paintFill(QPainter &painter, const LayerSeries &series, const Slice &slice) const
{
    const qreal zero = yOf(0.0);
    QPolygonF area;
    const auto finish = [&] {
        if (area.size() > 1) {
            area.prepend(QPointF(area.constFirst().x(), zero));
            area.append(QPointF(area.constLast().x(), zero));
            painter.drawPolygon(area);
        }
        area.clear();
    };
    qint64 previousAt = 0;
    for (qsizetype i = slice.begin; i < slice.end; ++i) {
        const float value = series.values.at(i);
        if (std::isnan(value) || (!area.isEmpty() && m_times.at(i) - previousAt >= MaxGapMs))
            finish();
        if (std::isnan(value))
            continue;
        area.append(QPointF(xOf(m_times.at(i)), yOf(value)));
        previousAt = m_times.at(i);
    }
    finish();
}

//! Separate segments: a wide polyline would be stroked as one huge outline (performance.md §1).
void SeriesLayer::paintSparse(QPainter &painter, const LayerSeries &series, const Slice &slice) const
{
    QList<QLineF> lines;
    lines.reserve(slice.end - slice.begin);
    const auto joins = [&](qsizetype a, qsizetype b) {
        return a >= 0 && b < m_times.size() && !std::isnan(series.values.at(a))
            && !std::isnan(series.values.at(b)) && m_times.at(b) - m_times.at(a) < MaxGapMs;
    };
    for (qsizetype i = slice.begin; i < slice.end; ++i) {
        if (std::isnan(series.values.at(i)))
            continue;
        const QPointF point(xOf(m_times.at(i)), yOf(series.values.at(i)));
        const bool joinsNext = joins(i, i + 1);
        if (joinsNext && i + 1 < slice.end)
            lines.append(QLineF(point, QPointF(xOf(m_times.at(i + 1)), yOf(series.values.at(i + 1)))));
        // A lonely value would be invisible as a line.
        if (!joinsNext && !joins(i - 1, i)) {
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(point, DotRadius, DotRadius);
            painter.restore();
        }
    }
    painter.drawLines(lines);
}

void SeriesLayer::paintDense(QPainter &painter, const LayerSeries &series, const QRectF &exposed, qreal scale)
{
    const ColumnGrid grid {m_from, m_to - m_from, std::max(1, int(std::round(m_plot.width() * scale)))};
    const qreal columnWidth = m_plot.width() / grid.columns;
    const int first = int(std::floor((exposed.left() - m_plot.left()) / columnWidth)) - 1;
    const int last = int(std::ceil((exposed.right() - m_plot.left()) / columnWidth)) + 1;
    decimate({m_times.constData(), size_t(m_times.size())},
             {series.values.constData(), size_t(series.values.size())}, grid, first, last, MaxGapMs,
             m_columns);
    QPolygonF line;
    const auto finish = [&] {
        if (line.size() == 1)
            line.append(line.constFirst() + QPointF(columnWidth, 0.0));
        if (!line.isEmpty())
            painter.drawPolyline(line);
        line.clear();
    };
    for (const PixelColumn &column : m_columns) {
        if (!column.joinsPrevious)
            finish();
        const qreal x = m_plot.left() + (column.column + 0.5) * columnWidth;
        line.append(QPointF(x, yOf(column.first)));
        if (column.minimum != column.maximum) {
            // The nearer extreme first, so that the line does not run back and forth.
            const bool isFalling = column.first > column.last;
            line.append(QPointF(x, yOf(isFalling ? column.maximum : column.minimum)));
            line.append(QPointF(x, yOf(isFalling ? column.minimum : column.maximum)));
            line.append(QPointF(x, yOf(column.last)));
        }
    }
    finish();
}
