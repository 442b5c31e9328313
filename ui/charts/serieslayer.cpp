// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslayer.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr qreal WidePen = 2.0;
constexpr qreal DotRadius = 2.0;
//! Room around a changed sample for lines, ends and dots.
constexpr qreal StripMargin = DotRadius + WidePen;

} // namespace

bool SeriesLayer::setRange(qint64 from, qint64 to, double minimum, double maximum)
{
    if (from == m_from && to == m_to && minimum == m_minimum && maximum == m_maximum)
        return false;
    m_from = from;
    m_to = std::max(from + 1, to);
    m_minimum = minimum;
    m_maximum = maximum > minimum ? maximum : minimum + 1.0;
    return true;
}

bool SeriesLayer::setLongestGap(qint64 milliseconds)
{
    return std::exchange(m_longestGap, milliseconds) != milliseconds;
}

void SeriesLayer::setData(const QList<qint64> &times, const QList<LayerSeries> &series)
{
    m_times = times;
    m_series = series;
}

QRectF SeriesLayer::setTail(const QList<qint64> &times, const QList<LayerSeries> &series, int firstChanged)
{
    // The line from the sample before is drawn anew, and that sample's end with it.
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
    return strip & m_plot;
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

void SeriesLayer::paint(QImage &image, const QRect &strip, qreal scale)
{
    const QRectF device(m_plot.topLeft() * scale, m_plot.size() * scale);
    const QRect clip = strip & device.toRect();
    if (clip.isEmpty())
        return;
    LineRaster raster(image, clip);
    const QRectF exposed(QPointF(clip.topLeft()) / scale, QSizeF(clip.size()) / scale);
    const auto first = std::lower_bound(m_times.cbegin(), m_times.cend(), m_from);
    const auto last = std::upper_bound(first, m_times.cend(), m_to);
    const bool isDense = double(last - first) > device.width() / 2.0;
    const auto inkOf = [&](const LayerSeries &series) {
        const bool hasTwo = series.negativeColor.isValid();
        return RasterInk {series.color, hasTwo ? series.negativeColor : series.color,
                          float(yOf(0.0) * scale)};
    };
    for (const LayerSeries &series : std::as_const(m_series)) {
        if (!series.isVisible || series.fillOpacity <= 0.0 || isDense)
            continue;
        collectSparse(series, exposed, scale);
        raster.fill(m_points, inkOf(series), float(series.fillOpacity));
    }
    // From the last to the first: the first series is the one people look for and lies on top.
    for (auto series = m_series.crbegin(); series != m_series.crend(); ++series) {
        if (!series->isVisible)
            continue;
        if (isDense)
            collectDense(*series, exposed, scale);
        else
            collectSparse(*series, exposed, scale);
        raster.stroke(m_points, inkOf(*series), float(isDense ? 1.0 : WidePen * scale),
                      float(DotRadius * scale));
    }
}

void SeriesLayer::paintOutlines(QPainter &painter)
{
    for (auto series = m_series.crbegin(); series != m_series.crend(); ++series) {
        if (!series->isVisible)
            continue;
        collectDense(*series, m_plot, 1.0);
        painter.setPen(QPen(series->color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF line;
        const auto draw = [&] {
            if (line.size() == 1)
                painter.drawPoint(line.constFirst());
            else if (!line.isEmpty())
                painter.drawPolyline(line);
            line.clear();
        };
        for (const RasterPoint &point : m_points) {
            if (!point.joinsPrevious)
                draw();
            line.append(QPointF(double(point.x), double(point.y)));
        }
        draw();
    }
}

//! Every value that touches the exposed strip, in device pixels.
void SeriesLayer::collectSparse(const LayerSeries &series, const QRectF &exposed, qreal scale)
{
    m_points.clear();
    const auto left =
        std::lower_bound(m_times.cbegin(), m_times.cend(), timeAt(exposed.left() - StripMargin));
    const auto right = std::upper_bound(left, m_times.cend(), timeAt(exposed.right() + StripMargin));
    // Two samples more on each side: for the lines that run in and out, and whether their ends are lonely.
    const qsizetype begin = std::max<qsizetype>(0, left - m_times.cbegin() - 2);
    const qsizetype end = std::min<qsizetype>(m_times.size(), right - m_times.cbegin() + 2);
    bool isBroken = true;
    for (qsizetype i = begin; i < end; ++i) {
        const float value = series.values.at(i);
        if (std::isnan(value)) {
            isBroken = true;
            continue;
        }
        const bool joins = !isBroken && m_times.at(i) - m_times.at(i - 1) < m_longestGap;
        m_points.push_back({float(xOf(m_times.at(i)) * scale), float(yOf(double(value)) * scale), joins});
        isBroken = false;
    }
}

//! The extremes of each pixel column.
void SeriesLayer::collectDense(const LayerSeries &series, const QRectF &exposed, qreal scale)
{
    m_points.clear();
    const ColumnGrid grid {m_from, m_to - m_from, std::max(1, int(std::round(m_plot.width() * scale)))};
    const qreal columnWidth = m_plot.width() / grid.columns;
    const int first = int(std::floor((exposed.left() - m_plot.left()) / columnWidth)) - 2;
    const int last = int(std::ceil((exposed.right() - m_plot.left()) / columnWidth)) + 2;
    decimate({m_times.constData(), size_t(m_times.size())},
             {series.values.constData(), size_t(series.values.size())}, grid, first, last, m_longestGap,
             m_columns);
    const auto add = [&](qreal x, float value, bool joins) {
        m_points.push_back({float(x * scale), float(yOf(double(value)) * scale), joins});
    };
    for (const PixelColumn &column : m_columns) {
        const qreal x = m_plot.left() + (column.column + 0.5) * columnWidth;
        add(x, column.first, column.joinsPrevious);
        if (column.minimum == column.maximum)
            continue;
        // The nearer extreme first, so that the line does not run back and forth.
        const bool isFalling = column.first > column.last;
        add(x, isFalling ? column.maximum : column.minimum, true);
        add(x, isFalling ? column.minimum : column.maximum, true);
        add(x, column.last, true);
    }
}
