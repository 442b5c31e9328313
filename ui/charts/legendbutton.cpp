// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendbutton.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int DotSize = 10;
constexpr int Padding = 6;

} // namespace

LegendButton::LegendButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void LegendButton::setColors(const QColor &dot, const QColor &lower, const QColor &text,
                             const QColor &paleText)
{
    m_dot = dot;
    m_lower = lower;
    m_text = text;
    m_paleText = paleText;
    update();
}

QSize LegendButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + DotSize + 3 * Padding, metrics.height() + Padding};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = hasFocus() && m_hasRing;
    if (underMouse() || hasRing) {
        QColor wash = m_text;
        wash.setAlpha(underMouse() ? 22 : 0);
        painter.setBrush(wash);
        painter.setPen(hasRing ? QPen(m_text, 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QRectF dot(Padding, (height() - DotSize) / 2.0, DotSize, DotSize);
    for (const bool isLower : {false, true}) {
        const QColor &half = isLower && m_lower.isValid() ? m_lower : m_dot;
        painter.setClipRect(dot.adjusted(-1, isLower ? DotSize / 2.0 : -1, 1, isLower ? 1 : -DotSize / 2.0));
        painter.setPen(QPen(half, 1.5));
        painter.setBrush(isChecked() ? QBrush(half) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(dot.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
    painter.setClipping(false);
    painter.setPen(isChecked() ? m_text : m_paleText);
    painter.drawText(rect().adjusted(2 * Padding + DotSize, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

void LegendButton::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_hasRing = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || (m_hasRing && reason == Qt::ActiveWindowFocusReason);
    QToolButton::focusInEvent(event);
}
