// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/energyflowpicture.h"

#include "ui/format/statuswords.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qreal nodeRadius = 27;
constexpr qreal hubRadius = 18;
constexpr qreal iconSize = 28;
constexpr qreal usualTextWidth = 160;
constexpr qreal usualCaption = 16; //!< height of a caption of usual size

bool isFlowing(double kilowatts)
{
    return std::abs(kilowatts) >= Formatter::IdleBelowKilowatts;
}
} // namespace

void EnergyFlowPicture::setPower(const PlantPower &power, qint64 now, bool hasBattery, bool isStale)
{
    m_power = power;
    m_now = now;
    m_hasBattery = hasBattery;
    m_isStale = isStale;
    m_isEmpty = false;
}

void EnergyFlowPicture::clear()
{
    m_power = {};
    m_isEmpty = true;
}

QString EnergyFlowPicture::caveat(const PowerFigure &figure, int part) const
{
    return StatusWords(m_formatter).caveat(figure, StatusWords::Part(part), m_now, m_isStale);
}

EnergyFlowPicture::Node EnergyFlowPicture::pvNode(const ThemeColors &colors) const
{
    const double power = m_power.pv.kilowatts.value_or(0);
    return {u"pv"_s,
            tr("PV"),
            m_formatter.power(m_power.pv.kilowatts),
            StatusWords::production(m_power.pv.kilowatts),
            caveat(m_power.pv, int(StatusWords::Part::Inverter)),
            colors.pv,
            power,
            m_power.pv.kilowatts.has_value()};
}

EnergyFlowPicture::Node EnergyFlowPicture::houseNode(const ThemeColors &colors) const
{
    return {u"house"_s,
            tr("House"),
            m_formatter.power(m_power.load.kilowatts),
            StatusWords::consumption(m_power.load.kilowatts),
            caveat(m_power.load, int(StatusWords::Part::Device)),
            colors.house,
            -qMax(0.0, m_power.load.kilowatts.value_or(0)), // no arrow out of a house
            m_power.load.kilowatts.has_value()};
}

EnergyFlowPicture::Node EnergyFlowPicture::batteryNode(const ThemeColors &colors) const
{
    const std::optional<double> power = m_power.battery.kilowatts;
    QString name = tr("Battery");
    if (m_power.stateOfChargePercent)
        name = tr("Battery %1").arg(m_formatter.percent(m_power.stateOfChargePercent));
    return {u"battery"_s,
            name,
            m_formatter.power(power ? std::optional(std::abs(*power)) : std::nullopt),
            StatusWords::batteryDirection(power),
            caveat(m_power.battery, int(StatusWords::Part::Battery)),
            colors.battery,
            -power.value_or(0),
            power.has_value()};
}

EnergyFlowPicture::Node EnergyFlowPicture::gridNode(const ThemeColors &colors) const
{
    const std::optional<double> power = m_power.grid.kilowatts;
    return {u"grid"_s,
            tr("Grid"),
            m_formatter.power(power ? std::optional(std::abs(*power)) : std::nullopt),
            StatusWords::gridDirection(power),
            caveat(m_power.grid, int(StatusWords::Part::Meter)),
            power.value_or(0) < 0 ? colors.gridImport : colors.gridExport,
            -power.value_or(0),
            power.has_value()};
}

QString EnergyFlowPicture::remainderWords() const
{
    if (!m_power.remainderKilowatts || !isFlowing(*m_power.remainderKilowatts))
        return {};
    const double remainder = *m_power.remainderKilowatts;
    const double turnover = std::abs(m_power.pv.kilowatts.value_or(0))
        + std::abs(m_power.grid.kilowatts.value_or(0)) + std::abs(m_power.battery.kilowatts.value_or(0));
    // Inverter and battery lose a few per cent; anything else is a difference in time or an unmetered source.
    const bool isLoss = remainder > 0 && remainder < 0.08 * turnover + 0.1;
    return (isLoss ? tr("Conversion losses %1") : tr("Not accounted for %1"))
        .arg(m_formatter.power(remainder));
}

QString EnergyFlowPicture::description() const
{
    if (m_isEmpty)
        return tr("No values yet");
    const ThemeColors &colors = themeColors(QPalette());
    QStringList parts;
    QList<Node> nodes {pvNode(colors), houseNode(colors)};
    if (m_hasBattery)
        nodes << batteryNode(colors);
    nodes << gridNode(colors);
    for (const Node &node : std::as_const(nodes)) {
        //: accessible text: name, direction, power
        QString part = node.isKnown ? tr("%1: %2 %3").arg(node.name, node.words, node.figure)
                                    : tr("%1: %2").arg(node.name, node.words);
        if (!node.note.isEmpty())
            part = tr("%1 (%2)").arg(part, node.note);
        parts << part;
    }
    if (const QString remainder = remainderWords(); !remainder.isEmpty())
        parts << remainder;
    return parts.join(u"; "_s);
}

void EnergyFlowPicture::drawFlow(QPainter &painter, QPointF from, QPointF hub, const Node &node,
                                 double largest, const ThemeColors &colors) const
{
    const QPointF direction = (hub - from) / std::hypot(hub.x() - from.x(), hub.y() - from.y());
    const QPointF start = from + direction * (nodeRadius + 4);
    const QPointF end = hub - direction * (hubRadius + 4);
    if (!node.isKnown || !isFlowing(node.towardsHub)) {
        painter.setPen(QPen(node.isKnown ? colors.border : colors.faint, 2,
                            node.isKnown ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
        painter.drawLine(start, end);
        return;
    }
    const qreal width = 2.5 + 5.5 * std::sqrt(std::abs(node.towardsHub) / qMax(largest, 0.001));
    const bool isInwards = node.towardsHub > 0;
    const QPointF tail = isInwards ? start : end;
    const QPointF tip = isInwards ? end : start;
    const QPointF along = isInwards ? direction : -direction;
    const QPointF across(-along.y(), along.x());
    const qreal length = std::hypot(end.x() - start.x(), end.y() - start.y());
    const qreal head = qMin(width + 7, length * 0.6);
    painter.setPen(QPen(node.color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tail + along * (width / 2), tip - along * head);
    painter.setPen(Qt::NoPen);
    painter.setBrush(node.color);
    QPainterPath arrow(tip);
    arrow.lineTo(tip - along * (head + 2) + across * (head * 0.72));
    arrow.lineTo(tip - along * (head + 2) - across * (head * 0.72));
    arrow.closeSubpath();
    painter.drawPath(arrow);
}

void EnergyFlowPicture::drawNode(QPainter &painter, QPointF center, const Node &node, Side side,
                                 const ThemeColors &colors) const
{
    QColor tint = node.color;
    tint.setAlphaF(colors.isDark ? 0.20F : 0.12F);
    painter.setPen(
        QPen(node.isKnown ? node.color : colors.faint, 2, node.isKnown ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(node.isKnown ? tint : colors.surface);
    painter.drawEllipse(center, nodeRadius, nodeRadius);
    paintIcon(&painter, QRectF(center.x() - iconSize / 2, center.y() - iconSize / 2, iconSize, iconSize),
              node.icon, node.isKnown ? node.color : colors.faint);
    drawWords(painter, center, node, side, colors);
}

void EnergyFlowPicture::drawWords(QPainter &painter, QPointF center, const Node &node, Side side,
                                  const ThemeColors &colors) const
{
    const QFont nameFont = fontFor(painter, textFont(TextSize::Caption));
    const QFont figure = fontFor(painter, figureFont(m_isBrief ? TextSize::Heading : TextSize::Title));
    const qreal nameHeight = QFontMetricsF(nameFont, painter.device()).height();
    const qreal figureHeight = QFontMetricsF(figure, painter.device()).height();
    const bool isBelow = side == Left || side == Right;
    const qreal textWidth = usualTextWidth * textFactor();
    QRectF block(center.x() + nodeRadius + Grid::unit + Grid::half, 0, textWidth, figureHeight);
    if (!m_isBrief)
        block.setHeight(figureHeight + nameHeight * (node.note.isEmpty() ? 2 : 3));
    if (isBelow)
        block.moveTopLeft({center.x() - textWidth / 2, center.y() + nodeRadius + Grid::half});
    else
        block.moveTop(center.y() - block.height() / 2);
    const int alignment = (isBelow ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop;
    qreal y = block.top();
    const auto line = [&](const QString &text, const QFont &font, const QColor &color, qreal height) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(block.left(), y, textWidth, height), alignment,
                         QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, textWidth));
        y += height;
    };
    if (!m_isBrief)
        line(node.name, nameFont, colors.muted, nameHeight);
    line(node.figure, figure, node.isKnown ? colors.text : colors.faint, figureHeight);
    if (m_isBrief)
        return;
    line(node.words, nameFont, node.isKnown ? colors.text : colors.faint, nameHeight);
    if (!node.note.isEmpty())
        line(node.note, nameFont, colors.warn, nameHeight);
}

qreal EnergyFlowPicture::textFactor()
{
    return qMax<qreal>(1, QFontMetricsF(textFont(TextSize::Caption)).height() / usualCaption);
}

EnergyFlowPicture::Places EnergyFlowPicture::placesIn(const QRectF &room)
{
    const QRectF area = room.adjusted(Grid::twice, Grid::unit, -Grid::twice, -Grid::unit);
    const QPointF hub = area.center();
    const qreal reach = qMin<qreal>(area.width() / 2 - 70 * textFactor(), 260 * textFactor());
    const qreal rise = qMin<qreal>(area.height() / 2 - nodeRadius - Grid::half, 150 * textFactor());
    return {area,
            hub,
            {hub.x(), hub.y() - rise},
            {hub.x(), hub.y() + rise},
            {hub.x() - reach, hub.y()},
            {hub.x() + reach, hub.y()}};
}

EnergyFlowPicture::Part EnergyFlowPicture::partAt(const QPointF &point, const QRectF &area) const
{
    const Places places = placesIn(area);
    const qreal textWidth = usualTextWidth * textFactor();
    // Each circle with the words beside or below it.
    const auto isBeside = [&](const QPointF &center) {
        return QRectF(center.x() - nodeRadius, center.y() - 1.5 * nodeRadius, textWidth + 3 * nodeRadius,
                      3 * nodeRadius)
            .contains(point);
    };
    const auto isBelow = [&](const QPointF &center) {
        return QRectF(center.x() - textWidth / 2, center.y() - nodeRadius, textWidth, 5 * nodeRadius)
            .contains(point);
    };
    if (isBeside(places.pv))
        return Part::Pv;
    if (isBeside(places.house))
        return Part::House;
    if (m_hasBattery && isBelow(places.battery))
        return Part::Battery;
    if (isBelow(places.grid))
        return Part::Grid;
    const QRectF remainder(places.area.left(), places.area.bottom() - nodeRadius, 2 * textWidth, nodeRadius);
    return !remainderWords().isEmpty() && remainder.contains(point) ? Part::Remainder : Part::None;
}

void EnergyFlowPicture::paint(QPainter &painter, const QRectF &room, const ThemeColors &colors,
                              qreal scale) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    const auto [area, hub, top, bottom, left, right] =
        placesIn({room.topLeft() / scale, room.size() / scale});

    const Node pv = pvNode(colors);
    const Node house = houseNode(colors);
    const Node battery = batteryNode(colors);
    const Node grid = gridNode(colors);
    double largest = 0;
    for (const Node *node : {&pv, &house, &battery, &grid})
        largest = qMax(largest, std::abs(node->towardsHub));

    drawFlow(painter, top, hub, pv, largest, colors);
    drawFlow(painter, bottom, hub, house, largest, colors);
    if (m_hasBattery)
        drawFlow(painter, left, hub, battery, largest, colors);
    drawFlow(painter, right, hub, grid, largest, colors);

    painter.setPen(QPen(colors.border, 2));
    painter.setBrush(colors.surface);
    painter.drawEllipse(hub, hubRadius, hubRadius);
    paintIcon(&painter, QRectF(hub.x() - 11, hub.y() - 11, 22, 22), u"inverter"_s, colors.muted);

    drawNode(painter, top, pv, Top, colors);
    drawNode(painter, bottom, house, Bottom, colors);
    if (m_hasBattery)
        drawNode(painter, left, battery, Left, colors);
    drawNode(painter, right, grid, Right, colors);

    if (!m_isBrief) {
        painter.setFont(fontFor(painter, textFont(TextSize::Caption)));
        painter.setPen(colors.muted);
        painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                         m_isEmpty ? tr("No values yet") : remainderWords());
    }
    painter.restore();
}
