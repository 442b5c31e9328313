// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/energybarpicture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int valueTicks = 6;
constexpr qreal gap = 0.28; //!< of a column that stays free beside the bar
constexpr qreal widestBar = 56;
constexpr qreal labelGap = 6;
constexpr double most = 1e15; //!< kWh: what is beyond is no energy of a plant, and no axis can show it

//! Slanted lines. (A pattern brush has no counterpart in every SVG reader.)
void hatch(QPainter &painter, const QRectF &box, const QColor &color)
{
    constexpr qreal distance = 5;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.2));
    for (qreal x = box.left() - box.height(); x < box.right(); x += distance)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

constexpr EnergyPart above[] = {EnergyPart::PvYield, EnergyPart::DirectlyUsed, EnergyPart::ToBattery,
                                EnergyPart::FedIn};
constexpr EnergyPart below[] = {EnergyPart::FromBattery, EnergyPart::Bought};

} // namespace

EnergyBar::EnergyBar()
{
    parts.fill(std::numeric_limits<double>::quiet_NaN());
    ghostAbove = ghostBelow = std::numeric_limits<double>::quiet_NaN();
}

bool EnergyBar::hasValues() const
{
    return std::any_of(parts.cbegin(), parts.cend(), [](double part) { return !std::isnan(part); });
}

EnergyBarPicture::EnergyBarPicture()
{
    m_isShown.fill(true);
}

void EnergyBarPicture::setBars(const QList<EnergyBar> &bars)
{
    m_bars = bars;
    for (EnergyBar &bar : m_bars) {
        for (double &part : bar.parts)
            part = std::isfinite(part) && part < most ? part : std::numeric_limits<double>::quiet_NaN();
    }
    m_current = m_current < bars.size() ? m_current : -1;
    layOut();
}

void EnergyBarPicture::setPartShown(EnergyPart part, bool isShown)
{
    m_isShown[size_t(part)] = isShown;
    layOut();
}

void EnergyBarPicture::setGhostShown(bool isShown)
{
    m_isGhostShown = isShown;
    layOut();
}

void EnergyBarPicture::setColors(const ChartColors &colors)
{
    m_colors = colors;
}

void EnergyBarPicture::setFont(const QFont &font)
{
    m_font = font;
    layOut();
}

void EnergyBarPicture::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    layOut();
}

void EnergyBarPicture::setRect(const QRectF &rect)
{
    m_rect = rect;
    layOut();
}

QColor EnergyBarPicture::colorOf(EnergyPart part, const ChartColors &colors)
{
    switch (part) {
    case EnergyPart::DirectlyUsed:
        return colors.load;
    case EnergyPart::ToBattery:
    case EnergyPart::FromBattery:
        return colors.battery;
    case EnergyPart::FedIn:
        return colors.gridExport;
    case EnergyPart::PvYield:
        return colors.pv;
    case EnergyPart::Bought:
        break;
    }
    return colors.gridImport;
}

double EnergyBarPicture::heightOf(const EnergyBar &bar, bool isUp) const
{
    double height = 0;
    for (int i = 0; i < EnergyPartCount; ++i) {
        const double part = bar.parts[size_t(i)];
        if (isAbove(EnergyPart(i)) == isUp && m_isShown[size_t(i)] && !std::isnan(part))
            height += part;
    }
    return height;
}

void EnergyBarPicture::layOut()
{
    double highest = 0, deepest = 0;
    for (const EnergyBar &bar : std::as_const(m_bars)) {
        highest = std::max(highest, heightOf(bar, true));
        deepest = std::max(deepest, heightOf(bar, false));
        if (m_isGhostShown) {
            highest = std::max(highest, std::isnan(bar.ghostAbove) ? 0.0 : bar.ghostAbove);
            deepest = std::max(deepest, std::isnan(bar.ghostBelow) ? 0.0 : bar.ghostBelow);
        }
    }
    const double extent = std::max(highest, deepest);
    const auto chosen = m_formatter.energyUnit();
    const bool isMega = chosen == Formatter::EnergyUnit::MegawattHour
        || (chosen == Formatter::EnergyUnit::Automatic && extent >= 10'000);
    m_unit = isMega ? Unit::MegawattHour : Unit::KilowattHour;
    m_factor = isMega ? 0.001 : 1;
    const double least = isMega ? 0.001 : 0.1;
    m_scale = niceScale(-deepest * m_factor, std::max(highest * m_factor * 1.03, least), valueTicks);
    const QFontMetricsF metrics(m_font);
    qreal widest = 0;
    for (double value = m_scale.minimum; value <= m_scale.maximum + m_scale.step / 2; value += m_scale.step)
        widest = std::max(widest,
                          metrics.horizontalAdvance(m_formatter.number(std::abs(value), m_scale.decimals())));
    m_plot = m_rect.adjusted(widest + 2 * labelGap, metrics.height() / 2 + 2, -labelGap,
                             -metrics.height() - labelGap);
}

QString EnergyBarPicture::unitText() const
{
    return Formatter::unitText(m_unit);
}

qreal EnergyBarPicture::yOf(double kilowattHours) const
{
    const double span = m_scale.maximum - m_scale.minimum;
    return m_plot.bottom() - (kilowattHours * m_factor - m_scale.minimum) / span * m_plot.height();
}

QRectF EnergyBarPicture::column(int bar) const
{
    if (m_bars.isEmpty())
        return {};
    const qreal width = m_plot.width() / qreal(m_bars.size());
    return {m_plot.left() + bar * width, m_plot.top(), width, m_plot.height()};
}

int EnergyBarPicture::barAt(const QPointF &point) const
{
    if (!m_plot.contains(point) || m_bars.isEmpty())
        return -1;
    const int bar = int((point.x() - m_plot.left()) / m_plot.width() * qreal(m_bars.size()));
    return std::clamp(bar, 0, int(m_bars.size()) - 1);
}

void EnergyBarPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0 && m_current < m_bars.size()) {
        QColor band = m_colors.text;
        band.setAlpha(20);
        painter.fillRect(column(m_current), band);
    }
    paintAxes(painter);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        paintBar(painter, bar);
        if (m_isGhostShown)
            paintGhost(painter, bar);
    }
    painter.setPen(QPen(m_colors.axis, 1.2));
    const qreal zero = std::round(yOf(0)) + 0.5;
    painter.drawLine(QPointF(m_plot.left(), zero), QPointF(m_plot.right(), zero));
    painter.restore();
}

void EnergyBarPicture::paintAxes(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    // Sizes have no sign: above and below are said in words.
    for (double value = m_scale.minimum; value <= m_scale.maximum + m_scale.step / 2; value += m_scale.step) {
        const qreal y = std::round(yOf(value / m_factor)) + 0.5;
        painter.setPen(QPen(m_colors.gridLines, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(m_colors.axis);
        const QString label = m_formatter.number(std::abs(value), m_scale.decimals());
        painter.drawText(
            QPointF(m_plot.left() - labelGap - metrics.horizontalAdvance(label), y + metrics.capHeight() / 2),
            label);
    }
    qreal widest = 0;
    for (const EnergyBar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    const qreal width = m_bars.isEmpty() ? 1 : m_plot.width() / qreal(m_bars.size());
    const int step = std::max(1, int(std::ceil((widest + labelGap) / std::max<qreal>(1, width))));
    painter.setPen(m_colors.axis);
    for (int bar = 0; bar < m_bars.size(); bar += step) {
        const QString &label = m_bars.at(bar).label;
        painter.drawText(QPointF(column(bar).center().x() - metrics.horizontalAdvance(label) / 2,
                                 m_plot.bottom() + labelGap + metrics.ascent()),
                         label);
    }
}

void EnergyBarPicture::paintBar(QPainter &painter, int number) const
{
    const EnergyBar &bar = m_bars.at(number);
    const QRectF room = column(number);
    const qreal width = std::max<qreal>(1, std::min(widestBar, room.width() * (1 - gap)));
    const qreal left = room.center().x() - width / 2;
    const auto stack = [&](const auto &order, double sign) {
        double from = 0;
        for (const EnergyPart part : order) {
            const double amount = bar.parts[size_t(part)];
            if (!m_isShown[size_t(part)] || std::isnan(amount) || amount <= 0)
                continue;
            const qreal start = yOf(sign * from), end = yOf(sign * (from + amount));
            QRectF box(QPointF(left, std::min(start, end)), QPointF(left + width, std::max(start, end)));
            QColor color = colorOf(part, m_colors);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            if (bar.isProvisional) {
                QColor pale = color;
                pale.setAlpha(95);
                painter.setBrush(pale);
                painter.drawRect(box);
                hatch(painter, box, color);
            } else {
                painter.drawRect(box);
            }
            // A line of background parts neighbours, also for eyes that see no colours.
            painter.setPen(QPen(m_colors.background, 1));
            painter.drawLine(QPointF(left, end), QPointF(left + width, end));
            from += amount;
        }
    };
    stack(above, 1);
    stack(below, -1);
    if (!bar.isDoubtful)
        return;
    const qreal size = std::clamp<qreal>(width * 0.5, 5, 11);
    const qreal base = yOf(heightOf(bar, true)) - 3;
    QPainterPath triangle(QPointF(room.center().x(), base - size));
    triangle.lineTo(room.center().x() + size * 0.6, base);
    triangle.lineTo(room.center().x() - size * 0.6, base);
    triangle.closeSubpath();
    painter.setPen(QPen(m_colors.background, 1));
    painter.setBrush(m_colors.gridImport);
    painter.drawPath(triangle);
}

void EnergyBarPicture::paintGhost(QPainter &painter, int number) const
{
    const EnergyBar &bar = m_bars.at(number);
    const QRectF room = column(number);
    const qreal width = std::max<qreal>(2, std::min(widestBar + 8, room.width() * (1 - gap * 0.4)));
    painter.setPen(QPen(m_colors.axis, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const double amount : {bar.ghostAbove, -bar.ghostBelow}) {
        if (std::isnan(amount) || amount == 0)
            continue;
        const qreal zero = yOf(0), end = yOf(amount);
        painter.drawRect(QRectF(QPointF(room.center().x() - width / 2, std::min(zero, end)),
                                QPointF(room.center().x() + width / 2, std::max(zero, end))));
    }
}
