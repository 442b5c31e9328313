// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal Padding = 8.0;
constexpr qreal Swatch = 8.0;
constexpr qreal ColumnGap = 14.0;
constexpr qreal LineDistance = 12.0; //!< between line and box
constexpr qreal DotRadius = 3.5;

} // namespace

void Crosshair::setPlot(const QRectF &plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    layOut();
}

void Crosshair::setColors(const Colors &colors)
{
    m_colors = colors;
}

void Crosshair::setFont(const QFont &font)
{
    m_font = font;
    m_boldFont = font;
    m_boldFont.setWeight(QFont::DemiBold);
    layOut();
}

void Crosshair::showAt(qreal x, const QString &title, const QList<Entry> &entries)
{
    m_isShown = true;
    m_x = x;
    m_title = title;
    m_entries = entries;
    layOut();
}

void Crosshair::conceal()
{
    m_isShown = false;
}

void Crosshair::layOut()
{
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF boldMetrics(m_boldFont);
    qreal nameWidth = 0;
    qreal valueWidth = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(entry.name));
        valueWidth = std::max(valueWidth, boldMetrics.horizontalAdvance(entry.value));
    }
    m_columnWidth = Swatch + 6 + nameWidth + ColumnGap + valueWidth;
    const int count = int(m_entries.size());
    const int fitting = std::max(4, int((m_plot.height() - 2 * Padding - 8) / metrics.lineSpacing()) - 1);
    const int columns = std::max(1, (count + fitting - 1) / fitting);
    m_rowCount = (count + columns - 1) / columns;
    const qreal width =
        std::max(boldMetrics.horizontalAdvance(m_title), columns * m_columnWidth + (columns - 1) * ColumnGap)
        + 2 * Padding;
    const qreal height = metrics.lineSpacing() * qreal(m_rowCount + 1) + 2 * Padding + 2;
    // On the side with more room, so that the box does not lie under the pointer.
    const bool isRight = m_x - m_plot.left() < m_plot.width() / 2;
    const qreal left = isRight ? m_x + LineDistance : m_x - LineDistance - width;
    m_box =
        QRectF(std::round(std::clamp(left, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width))),
               std::round(m_plot.top() + 6), std::ceil(width), std::ceil(height));
}

QRectF Crosshair::boundingRect() const
{
    if (!m_isShown)
        return {};
    const QRectF line(m_x - DotRadius - 2, m_plot.top() - DotRadius, 2 * DotRadius + 4,
                      m_plot.height() + 2 * DotRadius);
    return line | m_box.adjusted(-1, -1, 1, 1);
}

void Crosshair::paint(QPainter &painter) const
{
    if (!m_isShown)
        return;
    painter.save();
    painter.setPen(QPen(m_colors.line, 1));
    const qreal x = std::round(m_x) + 0.5;
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.hasValue)
            continue;
        painter.setPen(QPen(m_colors.box, 1.5));
        painter.setBrush(entry.color);
        painter.drawEllipse(QPointF(m_x, entry.y), DotRadius, DotRadius);
    }
    QColor box = m_colors.box;
    box.setAlpha(240);
    painter.setPen(QPen(m_colors.border, 1));
    painter.setBrush(box);
    painter.drawRoundedRect(m_box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QFontMetricsF metrics(m_font);
    qreal baseline = m_box.top() + Padding + metrics.ascent();
    painter.setFont(m_boldFont);
    painter.setPen(m_colors.text);
    painter.drawText(QPointF(m_box.left() + Padding, baseline), m_title);
    const qreal first = baseline + 2;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const qreal left = m_box.left() + Padding + (i / m_rowCount) * (m_columnWidth + ColumnGap);
        const qreal right = m_rowCount == m_entries.size() ? m_box.right() - Padding : left + m_columnWidth;
        baseline = first + (i % m_rowCount + 1) * metrics.lineSpacing();
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawRoundedRect(QRectF(left, baseline - metrics.capHeight() / 2 - Swatch / 2, Swatch, Swatch),
                                2, 2);
        painter.setPen(m_colors.muted);
        painter.setFont(m_font);
        painter.drawText(QPointF(left + Swatch + 6, baseline), entry.name);
        painter.setPen(m_colors.text);
        painter.setFont(m_boldFont);
        const qreal width = QFontMetricsF(m_boldFont).horizontalAdvance(entry.value);
        painter.drawText(QPointF(right - width, baseline), entry.value);
    }
    painter.restore();
}
