// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/socslider.h"

#include "ui/views/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace {
constexpr int markRoom = 9; // below the groove
}

SocSlider::SocSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 100);
    setPageStep(10);
}

void SocSlider::setPresent(std::optional<double> percent)
{
    m_present = percent;
    update();
}

QSize SocSlider::sizeHint() const
{
    const QSize size = QSlider::sizeHint();
    return {size.width(), size.height() + 2 * markRoom};
}

void SocSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    if (!m_present)
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int at = QStyle::sliderPositionFromValue(minimum(), maximum(), int(*m_present),
                                                   groove.width() - handle, option.upsideDown);
    const double x = groove.left() + at + handle / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColors(palette()).battery);
    const double tip = height() / 2.0 + 9;
    painter.drawPolygon(QPolygonF({QPointF(x, tip), QPointF(x - 5, tip + 8), QPointF(x + 5, tip + 8)}));
}
