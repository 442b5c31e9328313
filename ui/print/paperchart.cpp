// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperchart.h"

#include "ui/print/paperfont.h"
#include "ui/views/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 maxSpan = 24 * hour;
constexpr qreal legendDash = 26;
constexpr int valueTicks = 6;

} // namespace

struct PaperChart::Line
{
    QString name;
    QColor color;
    float PowerSample::*value;
    Qt::PenStyle dashes;
    qreal width;
};

PaperChart::PaperChart(const QList<PowerSample> &samples, qint64 longestGap, const QTimeZone &zone,
                       const QLocale &locale)
    : m_longestGap(longestGap)
    , m_zone(zone)
    , m_locale(locale)
{
    if (samples.isEmpty())
        return;
    const qint64 newest = samples.constLast().at;
    const auto first = std::find_if(samples.cbegin(), samples.cend(), [newest](const PowerSample &sample) {
        return sample.at > newest - maxSpan;
    });
    m_samples = samples.mid(first - samples.cbegin());
    // Whole hours of the zone, or the edges would lie between the marks where it has odd minutes.
    const qint64 offset = qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC))) * 1000;
    m_from = (m_samples.constFirst().at + offset) / hour * hour - offset;
    m_to = ((newest + offset) / hour + 1) * hour - offset;
}

QList<PaperChart::Line> PaperChart::lines(const ThemeColors &colors, bool hasBattery) const
{
    QList<Line> lines {{tr("PV"), colors.pv, &PowerSample::pv, Qt::SolidLine, 2.2},
                       {tr("House"), colors.house, &PowerSample::load, Qt::SolidLine, 1.2},
                       {tr("Grid (+ export)"), colors.gridExport, &PowerSample::grid, Qt::DashLine, 1.5}};
    if (hasBattery)
        lines.append({tr("Battery (+ charging)"), colors.battery, &PowerSample::battery, Qt::DotLine, 1.8});
    return lines;
}

void PaperChart::paint(QPainter &painter, const QRectF &area, const ThemeColors &colors,
                       bool hasBattery) const
{
    const QFont font = paperFont(painter, 8);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    if (m_samples.isEmpty()) {
        painter.setPen(colors.muted);
        painter.drawText(area, Qt::AlignCenter, tr("No samples have been collected yet."));
        return;
    }
    const QList<Line> all = lines(colors, hasBattery);
    const qreal legendHeight = paintLegend(painter, area, all, colors);
    Axes axes;
    axes.plot = area.adjusted(metrics.horizontalAdvance(u"-0000.0"_s), legendHeight + metrics.height() / 2,
                              -metrics.averageCharWidth() * 3, -metrics.height() * 1.5);
    double minimum = 0;
    double maximum = 0.1; // kW: the noise of a night stays small
    for (const PowerSample &sample : m_samples) {
        for (const Line &line : all) {
            const double value = double(sample.*line.value);
            if (!std::isnan(value)) {
                minimum = std::min(minimum, value);
                maximum = std::max(maximum, value);
            }
        }
    }
    axes.scale = niceScale(minimum, maximum * 1.04, valueTicks);
    paintAxes(painter, axes, colors);
    for (const Line &line : all)
        paintLine(painter, axes, line);
}

qreal PaperChart::paintLegend(QPainter &painter, const QRectF &area, const QList<Line> &lines,
                              const ThemeColors &colors) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal middle = area.top() + metrics.height() / 2;
    qreal x = area.left();
    painter.setPen(colors.muted);
    painter.drawText(QPointF(x, area.top() + metrics.ascent()), u"kW"_s);
    x += metrics.horizontalAdvance(u"kW"_s) + Grid::triple;
    for (const Line &line : lines) {
        painter.setPen(QPen(line.color, line.width, line.dashes, Qt::FlatCap));
        painter.drawLine(QPointF(x, middle), QPointF(x + legendDash, middle));
        x += legendDash + Grid::half;
        painter.setPen(colors.text);
        painter.drawText(QPointF(x, area.top() + metrics.ascent()), line.name);
        x += metrics.horizontalAdvance(line.name) + Grid::twice;
    }
    return metrics.height();
}

qreal PaperChart::xOf(const Axes &axes, qint64 at) const
{
    return axes.plot.left() + axes.plot.width() * double(at - m_from) / double(m_to - m_from);
}

qreal PaperChart::Axes::yOf(double value) const
{
    return plot.bottom() - plot.height() * (value - scale.minimum) / (scale.maximum - scale.minimum);
}

void PaperChart::paintAxes(QPainter &painter, const Axes &axes, const ThemeColors &colors) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF &plot = axes.plot;
    const int steps = qRound((axes.scale.maximum - axes.scale.minimum) / axes.scale.step);
    for (int step = 0; step <= steps; ++step) {
        const double value = axes.scale.minimum + step * axes.scale.step;
        const qreal y = axes.yOf(value);
        const bool isZero = std::abs(value) < axes.scale.step / 1000;
        painter.setPen(QPen(isZero ? colors.muted : colors.border, isZero ? 0.8 : 0.5));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.muted);
        const QString label = m_locale.toString(isZero ? 0.0 : value, 'f', axes.scale.decimals());
        painter.drawText(QPointF(plot.left() - metrics.horizontalAdvance(label) - Grid::half,
                                 y + metrics.ascent() / 2 - metrics.descent() / 2),
                         label);
    }
    const int mostLabels = int(plot.width() / metrics.horizontalAdvance(u"00:00 pm"_s));
    const QList<TimeTick> ticks = zonedTicks(m_from, m_to, m_zone, m_locale, qMax(2, mostLabels));
    for (const TimeTick &tick : ticks) {
        const qreal x = xOf(axes, tick.at);
        painter.setPen(QPen(colors.border, 0.5));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colors.muted);
        painter.drawText(QPointF(x - metrics.horizontalAdvance(tick.label) / 2,
                                 plot.bottom() + metrics.ascent() + Grid::half),
                         tick.label);
    }
}

void PaperChart::paintLine(QPainter &painter, const Axes &axes, const Line &line) const
{
    QPainterPath path;
    qint64 last = 0; // of the line so far; 0: a gap
    for (const PowerSample &sample : m_samples) {
        const double value = double(sample.*line.value);
        if (std::isnan(value)) {
            last = 0;
            continue;
        }
        const QPointF point(xOf(axes, sample.at), axes.yOf(value));
        if (last == 0 || sample.at - last > m_longestGap) {
            path.moveTo(point);
            path.lineTo(point + QPointF(0.5, 0)); // a lonely value is a dot
        }
        path.lineTo(point);
        last = sample.at;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line.color, line.width, line.dashes, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
}
