// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"
#include "ui/charts/stringheatmap.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qreal LabelGap = 5.0;
constexpr qreal SwatchSize = 12.0;
constexpr float GreatestShare = 1.5F;

struct Stop
{
    float share;
    QRgb color;
};
constexpr std::array<Stop, 5> onLight {
    {{0.0F, 0x8f2d04}, {0.6F, 0xe8843c}, {1.0F, 0xe4e1d6}, {1.2F, 0x86b3e0}, {1.5F, 0x14508f}}};
constexpr std::array<Stop, 5> onDark {
    {{0.0F, 0xffa05a}, {0.6F, 0xb3541e}, {1.0F, 0x3a4048}, {1.2F, 0x3f7fbf}, {1.5F, 0x9cd0ff}}};

//! 256 steps of the scale: a cell is one look-up.
std::array<QRgb, 256> scaleTable(bool isDark)
{
    std::array<QRgb, 256> table {};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = shareColor(float(i) / 255.0F * GreatestShare, isDark).rgb() | 0xff000000;
    return table;
}

QBrush hatching(const ChartColors &colors)
{
    QColor ink = colors.axis;
    ink.setAlpha(110);
    return {ink, Qt::BDiagPattern};
}

} // namespace

QColor shareColor(float share, bool isDark)
{
    const auto &stops = isDark ? onDark : onLight;
    const float at = std::clamp(std::isnan(share) ? 1.0F : share, 0.0F, GreatestShare);
    size_t upper = 1;
    while (upper + 1 < stops.size() && stops[upper].share < at)
        ++upper;
    const Stop &a = stops[upper - 1];
    const Stop &b = stops[upper];
    const float part = (at - a.share) / (b.share - a.share);
    const QColor from(a.color);
    const QColor to(b.color);
    const auto mix = [part](int x, int y) { return int(std::lround(float(x) + float(y - x) * part)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QFont StringHeatMap::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.9));
    return small;
}

QRectF StringHeatMap::plotFor(const QRectF &area) const
{
    const QFontMetricsF metrics(smallFont());
    qreal names = 0;
    for (int row = 0; row < m_matrix.numbers.size(); ++row)
        names = std::max(names, metrics.horizontalAdvance(stringName(row)));
    const qreal left = std::max(names + 2 * LabelGap, metrics.averageCharWidth() * 3.5);
    const qreal below = 2 * metrics.height() + 5 * LabelGap; // time labels and legend
    return area.adjusted(std::ceil(left), metrics.height() / 2, -std::ceil(metrics.averageCharWidth() * 3.5),
                         -std::ceil(below));
}

QImage StringHeatMap::cells(int columns, bool isDark) const
{
    const int rows = int(m_matrix.numbers.size());
    QImage image(std::max(1, columns), std::max(1, rows), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const std::array<QRgb, 256> table = scaleTable(isDark);
    const QList<qint64> &times = m_matrix.times;
    const double span = double(m_window.to() - m_window.from());
    const auto edge = [&](int column) {
        return m_window.from() + qint64(std::llround(span * column / std::max(1, columns)));
    };
    // Samples of each column: from … to; a column without one belongs to the sample before it.
    std::vector<std::pair<int, int>> samples(static_cast<size_t>(columns), std::pair(0, 0));
    int next = int(std::lower_bound(times.cbegin(), times.cend(), m_window.from()) - times.cbegin());
    for (int column = 0; column < columns; ++column) {
        const int begin = next;
        const qint64 end = edge(column + 1);
        while (next < times.size() && times.at(next) < end)
            ++next;
        const bool isHeld =
            next == begin && begin > 0 && edge(column) - times.at(begin - 1) < m_longestGap / 2;
        samples[size_t(column)] = isHeld ? std::pair(begin - 1, begin) : std::pair(begin, next);
    }
    const QRgb night = (isDark ? ChartColors::dark() : ChartColors::light()).background.rgb();
    for (int row = 0; row < rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const float *shares = m_matrix.shares.at(row).constData();
        const float *values = m_matrix.values.at(row).constData();
        for (int column = 0; column < columns; ++column) {
            const auto [begin, end] = samples[size_t(column)];
            float sum = 0;
            int count = 0;
            bool isKnown = false;
            for (int i = begin; i < end; ++i) {
                isKnown |= !std::isnan(values[i]);
                if (!std::isnan(shares[i])) {
                    sum += shares[i];
                    ++count;
                }
            }
            if (count > 0)
                line[column] =
                    table[size_t(std::clamp(sum / float(count) / GreatestShare, 0.0F, 1.0F) * 255.0F)];
            else if (isKnown)
                line[column] = night;
        }
    }
    return image;
}

void StringHeatMap::paintMap(QPainter &painter, const QRectF &plot, const QImage &cells,
                             const ChartColors &colors) const
{
    const QFontMetricsF metrics(smallFont());
    painter.setFont(smallFont());
    painter.fillRect(plot, hatching(colors)); // what is not known stays so
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setClipRect(plot);
    painter.drawImage(plot, cells);
    painter.restore();
    const int rows = int(m_matrix.numbers.size());
    const qreal rowHeight = plot.height() / std::max(1, rows);
    const int every = std::max(1, int(std::ceil(metrics.height() / rowHeight)));
    for (int row = 0; row < rows; ++row) {
        const qreal top = std::round(plot.top() + row * rowHeight);
        if (row > 0 && rowHeight > 6)
            painter.fillRect(QRectF(plot.left(), top, plot.width(), 1), colors.background);
        if (row % every != 0)
            continue;
        painter.setPen(colors.axis);
        painter.drawText(QRectF(plot.left() - 200, top, 200 - LabelGap, rowHeight),
                         int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextDontClip, stringName(row));
    }
    const qreal labelWidth =
        metrics.horizontalAdvance(m_formatter.locale().toString(QTime(22, 50), QLocale::ShortFormat));
    const QList<TimeTick> ticks = zonedTicks(m_window.from(), m_window.to(), m_zone, m_formatter.locale(),
                                             int(plot.width() / (labelWidth * 1.8)));
    for (const TimeTick &tick : ticks) {
        const qreal x = std::round(plot.left()
                                   + plot.width() * double(tick.at - m_window.from())
                                       / double(m_window.to() - m_window.from()))
            + 0.5;
        painter.setPen(colors.axis);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.drawText(QPointF(x - metrics.horizontalAdvance(tick.label) / 2,
                                 plot.bottom() + 4 + LabelGap / 2 + metrics.ascent()),
                         tick.label);
    }
}

void StringHeatMap::paintLegend(QPainter &painter, const QRectF &plot, const ChartColors &colors) const
{
    const bool isDark = colors.background.lightness() < 128;
    const QFontMetricsF metrics(smallFont());
    painter.setFont(smallFont());
    const qreal top = plot.bottom() + 3 * LabelGap + metrics.height();
    const qreal baseline = top + SwatchSize / 2 + metrics.capHeight() / 2;
    qreal x = plot.left();
    const auto say = [&](const QString &text) {
        painter.setPen(colors.text);
        painter.drawText(QPointF(x, baseline), text);
        x += metrics.horizontalAdvance(text) + LabelGap;
    };
    say(m_formatter.percent(0));
    constexpr int scaleWidth = 120;
    for (int i = 0; i < scaleWidth; ++i)
        painter.fillRect(QRectF(x + i, top, 1, SwatchSize),
                         shareColor(float(i) / float(scaleWidth - 1) * GreatestShare, isDark));
    painter.setPen(colors.text);
    const qreal middle = std::round(x + scaleWidth / double(GreatestShare)) + 0.5;
    painter.drawLine(QPointF(middle, top - 2), QPointF(middle, top + SwatchSize + 2));
    x += scaleWidth + LabelGap;
    //: right end of a colour scale; %1 a percentage
    say(tr("%1 of the median of its sisters").arg(m_formatter.percent(double(GreatestShare) * 100.0)));
    const auto swatch = [&](const QBrush &brush, const QString &text) {
        x += 2 * LabelGap;
        if (x + SwatchSize + LabelGap + metrics.horizontalAdvance(text) > plot.right() + 4 * LabelGap)
            return;
        const QRectF box(x, top, SwatchSize, SwatchSize);
        painter.fillRect(box, colors.background);
        painter.fillRect(box, brush);
        painter.setPen(QPen(colors.axis, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        x += SwatchSize + LabelGap;
        say(text);
    };
    swatch(QBrush(colors.background), tr("Too little sun"));
    swatch(hatching(colors), tr("No value"));
}

void StringHeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartColors colors = ChartColors::forWindow(palette().color(QPalette::Window));
    painter.fillRect(rect(), colors.background);
    if (!m_message.isEmpty()) {
        painter.setPen(colors.axis);
        painter.setFont(font());
        painter.drawText(rect().adjusted(24, 8, -24, -8), int(Qt::AlignCenter) | Qt::TextWordWrap, m_message);
    } else if (m_plot.width() >= 1 && m_plot.height() >= 1) {
        const bool isDark = colors.background.lightness() < 128;
        const int columns = std::max(1, int(std::round(m_plot.width() * devicePixelRatioF())));
        if (m_cells.isNull() || m_cells.width() != columns || m_hasDarkCells != isDark) {
            m_cells = cells(columns, isDark);
            m_hasDarkCells = isDark;
        }
        paintMap(painter, m_plot, m_cells, colors);
        paintLegend(painter, m_plot, colors);
        if (m_row >= 0) {
            const qreal x = m_plot.left()
                + m_plot.width() * double(m_matrix.times.at(m_sample) - m_window.from())
                    / double(m_window.to() - m_window.from());
            const qreal height = m_plot.height() / double(m_matrix.numbers.size());
            painter.setPen(QPen(colors.text, 1));
            if (x >= m_plot.left() && x <= m_plot.right())
                painter.drawLine(QPointF(std::round(x) + 0.5, m_plot.top()),
                                 QPointF(std::round(x) + 0.5, m_plot.bottom()));
            painter.setPen(QPen(colors.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(m_plot.left(), m_plot.top() + m_row * height, m_plot.width(), height));
        }
    }
    if (m_hasRing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.load, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void StringHeatMap::paintFile(QPainter &painter, const QSize &size, const QString &title) const
{
    const ChartColors colors = ChartColors::light();
    painter.fillRect(QRect(QPoint(), size), colors.background);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    constexpr qreal margin = 12.0;
    const QFontMetricsF metrics(bold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(QPointF(margin, margin + metrics.ascent()), title);
    const QRectF area =
        QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin + metrics.height(), -margin, -margin);
    const QRectF plot = plotFor(area);
    const qreal scale = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    paintMap(painter, plot, cells(std::max(1, int(std::round(plot.width() * scale))), false), colors);
    paintLegend(painter, plot, colors);
}
