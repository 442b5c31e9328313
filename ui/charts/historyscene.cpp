// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historyscene.h"

#include "ui/charts/seriescolors.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal LabelGap = 5.0;
constexpr qreal AxisGap = 8.0;
constexpr qreal TimeMarkLength = 4.0;
constexpr qreal LeastPlotHeight = 40.0;

} // namespace

const StateSpan *StateBand::at(qint64 instant) const
{
    const auto next = std::upper_bound(spans.cbegin(), spans.cend(), instant,
                                       [](qint64 time, const StateSpan &span) { return time < span.from; });
    if (next == spans.cbegin() || std::prev(next)->to <= instant)
        return nullptr;
    return &*std::prev(next);
}

HistoryScene::HistoryScene()
{
    layOut();
}

void HistoryScene::setPicture(const HistoryPicture &picture)
{
    m_picture = picture;
    m_ranges.clear();
    for (const HistorySeries &series : picture.series)
        m_ranges.append(rangeOf(series.values));
    layOut();
    feedLayers();
}

void HistoryScene::setSeriesVisible(int series, bool isVisible)
{
    m_picture.series[series].isVisible = isVisible;
    layOut();
    feedLayers();
}

bool HistoryScene::setWhole(qint64 from, qint64 to)
{
    if (!m_window.setWhole(from, to))
        return false;
    windowChanged();
    return true;
}

void HistoryScene::setLongestGap(qint64 milliseconds)
{
    m_longestGap = milliseconds;
    for (SeriesLayer &layer : m_layers)
        layer.setLongestGap(milliseconds);
}

void HistoryScene::setLocale(const QLocale &locale)
{
    m_locale = locale;
    layOut();
}

void HistoryScene::setFont(const QFont &font)
{
    m_font = font;
    layOut();
}

void HistoryScene::setColors(const ChartColors &colors)
{
    m_colors = colors;
    feedLayers();
}

void HistoryScene::setArea(const QRectF &area)
{
    if (area == m_area)
        return;
    m_area = area;
    layOut();
}

void HistoryScene::windowChanged()
{
    layOut(); // other labels may need other room
}

QString HistoryScene::unitLabel(Unit unit)
{
    if (unit == Unit::Currency)
        return QCoreApplication::translate("HistoryScene", "Currency");
    const QString symbol = Formatter::unitText(unit);
    return symbol.isEmpty() ? QCoreApplication::translate("HistoryScene", "No unit") : symbol;
}

int HistoryScene::tickCount() const
{
    const qreal line = QFontMetricsF(m_font).height();
    return std::clamp(int(m_area.height() / (line * 3.0)), 2, 8);
}

ValueScale HistoryScene::scale(int axis) const
{
    return scaleOfPart(m_axes.at(axis).whole, m_window.part(axis), tickCount());
}

int HistoryScene::axisOf(int series) const
{
    for (int axis = 0; axis < m_axes.size(); ++axis) {
        if (m_axes.at(axis).series.contains(series))
            return axis;
    }
    return -1;
}

int HistoryScene::leftOutCount() const
{
    int drawn = 0;
    for (const ValueAxis &axis : m_axes)
        drawn += int(axis.series.size());
    const auto visible = std::count_if(m_picture.series.cbegin(), m_picture.series.cend(),
                                       [](const HistorySeries &series) { return series.isVisible; });
    return int(visible) - drawn;
}

QColor HistoryScene::colorOf(int series) const
{
    const QColor own = m_picture.series.at(series).color;
    return own.isValid() ? own : seriesColor(series, int(m_picture.series.size()), isDark());
}

QString HistoryScene::label(const ValueScale &scale, double value) const
{
    return m_locale.toString(value, 'f', scale.decimals());
}

//! Room for labels first, the plot gets what is left.
void HistoryScene::layOut()
{
    m_axes = valueAxes(m_picture.series, m_ranges, tickCount());
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height();
    const qreal top = m_area.top() + (m_axes.isEmpty() ? line / 2 : line + LabelGap);
    const qreal below = TimeMarkLength + LabelGap + line
        + (m_picture.bands.isEmpty() ? 0.0 : LabelGap + double(m_picture.bands.size()) * (line + LabelGap));
    const qreal height = std::max(LeastPlotHeight, m_area.bottom() - below - top);
    qreal left = m_area.left();
    qreal right = m_area.right();
    m_axisRects.clear();
    for (int axis = 0; axis < m_axes.size(); ++axis) {
        const ValueScale marks = scale(axis);
        qreal width = metrics.horizontalAdvance(unitLabel(m_axes.at(axis).unit));
        for (double value = std::ceil(marks.minimum / marks.step - 1e-9) * marks.step;
             value <= marks.maximum + marks.step * 1e-6; value += marks.step)
            width = std::max(width, metrics.horizontalAdvance(label(marks, value)));
        width = std::ceil(width + LabelGap + AxisGap);
        if (m_axes.at(axis).isRight) {
            right -= width;
            m_axisRects.append(QRectF(right, top, width, height));
        } else {
            m_axisRects.append(QRectF(left, top, width, height));
            left += width;
        }
    }
    const qreal edge = std::ceil(metrics.averageCharWidth() * 3.5); // half a label of the time axis
    const qreal plotLeft = std::max(left, m_area.left() + edge);
    const qreal plotRight = std::max(plotLeft + 1.0, std::min(right, m_area.right() - edge));
    // The first of each side stands at the plot.
    left = plotLeft;
    right = plotRight;
    for (int axis = 0; axis < m_axes.size(); ++axis) {
        QRectF &room = m_axisRects[axis];
        room.moveLeft(m_axes.at(axis).isRight ? right : left - room.width());
        (m_axes.at(axis).isRight ? right : left) = m_axes.at(axis).isRight ? room.right() : room.left();
    }
    m_plot = QRectF(plotLeft, std::round(top), plotRight - plotLeft, std::round(height));
    aimLayers();
}

QRectF HistoryScene::bandRect(int band) const
{
    if (band < 0 || band >= m_picture.bands.size())
        return {};
    const qreal line = QFontMetricsF(m_font).height();
    const qreal top =
        m_plot.bottom() + TimeMarkLength + 2 * LabelGap + line + double(band) * (line + LabelGap);
    return {m_plot.left(), std::round(top), m_plot.width(), line + 2};
}

void HistoryScene::aimLayers()
{
    for (int axis = 0; axis < PlotWindow::AxisCount; ++axis) {
        SeriesLayer &layer = m_layers[size_t(axis)];
        const ValueScale shown = axis < m_axes.size() ? scale(axis) : ValueScale();
        layer.setPlot(m_plot);
        layer.setRange(m_window.from(), m_window.to(), shown.minimum, shown.maximum);
    }
}

//! Each layer has the lines of one axis.
void HistoryScene::feedLayers()
{
    for (int axis = 0; axis < PlotWindow::AxisCount; ++axis) {
        QList<LayerSeries> lines;
        if (axis < m_axes.size()) {
            for (const int series : m_axes.at(axis).series) {
                LayerSeries line;
                line.values = m_picture.series.at(series).values;
                line.color = colorOf(series);
                lines.append(line);
            }
        }
        m_layers[size_t(axis)].setLongestGap(m_longestGap);
        m_layers[size_t(axis)].setData(lines.isEmpty() ? QList<qint64>() : m_picture.times, lines);
    }
}
