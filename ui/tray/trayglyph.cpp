// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayglyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <numbers>

namespace {

// In between light and dark panels: more than 3:1 on both.
constexpr QRgb sunColor = 0xffc77700;
constexpr QRgb goodColor = 0xff2b9a5b;
constexpr QRgb warnColor = 0xffd07800;
constexpr QRgb badColor = 0xffdd3b30;
constexpr QRgb calmColor = 0xff6c7cc0;
constexpr QRgb mutedColor = 0xff7f8894;

constexpr int sizes[] = {16, 20, 22, 24, 32, 48, 64, 128};

void drawSun(QPainter &painter, bool isAlone)
{
    const QPointF center = isAlone ? QPointF(0.5, 0.5) : QPointF(0.44, 0.44);
    const QColor color = QColor::fromRgba(sunColor);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, 0.225, 0.225);
    painter.setPen(QPen(color, 0.085, Qt::SolidLine, Qt::RoundCap));
    for (int ray = isAlone ? 0 : 3; ray < 8; ++ray) { // the first three would stick out from behind the mark
        const double angle = ray * std::numbers::pi / 4;
        const QPointF direction(std::cos(angle), std::sin(angle));
        painter.drawLine(center + direction * 0.325, center + direction * 0.40);
    }
}

void cutHole(QPainter &painter, const QPointF &center, qreal radius)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(center, radius, radius);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void drawMark(QPainter &painter, TraySummary::State state)
{
    using State = TraySummary::State;
    const QPointF center(0.73, 0.73);
    constexpr qreal radius = 0.25;
    cutHole(painter, center, radius + 0.07);
    painter.setPen(Qt::NoPen);
    switch (state) {
    case State::Live:
        painter.setBrush(QColor::fromRgba(goodColor));
        painter.drawEllipse(center, radius - 0.02, radius - 0.02);
        break;
    case State::Asleep: { // a moon; in units of 1/100, for small paths become polygons
        painter.scale(0.01, 0.01);
        QPainterPath moon;
        moon.addEllipse(center * 100, radius * 100, radius * 100);
        QPainterPath bite;
        bite.addEllipse(center * 100 + QPointF(13, -10), radius * 85, radius * 85);
        painter.fillPath(moon.subtracted(bite), QColor::fromRgba(calmColor));
        break;
    }
    case State::Old: // a ring
    case State::Waiting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor::fromRgba(state == State::Old ? warnColor : mutedColor), 0.1));
        painter.drawEllipse(center, radius - 0.06, radius - 0.06);
        break;
    case State::Faulty: // a triangle
        painter.setBrush(QColor::fromRgba(warnColor));
        painter.drawPolygon(QPolygonF {center + QPointF(0, -radius), center + QPointF(radius, radius * 0.85),
                                       center + QPointF(-radius, radius * 0.85)});
        break;
    case State::Lost:
    case State::Disconnected: // a cross
        painter.setPen(QPen(QColor::fromRgba(badColor), 0.14, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-0.17, -0.17), center + QPointF(0.17, 0.17));
        painter.drawLine(center + QPointF(-0.17, 0.17), center + QPointF(0.17, -0.17));
        break;
    case State::Paused: // two bars
        painter.setPen(QPen(QColor::fromRgba(mutedColor), 0.13, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(center + QPointF(-0.11, -0.2), center + QPointF(-0.11, 0.2));
        painter.drawLine(center + QPointF(0.11, -0.2), center + QPointF(0.11, 0.2));
        break;
    case State::Empty:
        break;
    }
}

} // namespace

QIcon trayGlyph(TraySummary::State state)
{
    QIcon icon;
    for (const int size : sizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size, size);
        const bool isAlone = state == TraySummary::State::Empty;
        drawSun(painter, isAlone);
        if (!isAlone)
            drawMark(painter, state);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}
