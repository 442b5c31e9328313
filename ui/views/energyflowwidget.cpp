// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/energyflowwidget.h"

#include "ui/views/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

EnergyFlowWidget::EnergyFlowWidget(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"energyFlowWidget"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void EnergyFlowWidget::setFormatter(const Formatter &formatter)
{
    m_picture.setFormatter(formatter);
    describe();
}

void EnergyFlowWidget::setPower(const PlantPower &power, qint64 now, bool hasBattery, bool isStale)
{
    m_picture.setPower(power, now, hasBattery, isStale);
    describe();
}

void EnergyFlowWidget::clear()
{
    m_picture.clear();
    describe();
}

void EnergyFlowWidget::describe()
{
    update();
    setAccessibleName(tr("Energy flow"));
    const QString spoken = m_picture.description();
    if (spoken == m_spoken)
        return;
    m_spoken = spoken;
    announceValue(this);
}

void EnergyFlowWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    m_picture.paint(painter, rect(), colors);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void EnergyFlowWidget::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < EnergyFlowPicture::NarrowWidth;
    setMinimumHeight(isNarrow ? int(EnergyFlowPicture::TallHeight) : 0);
    QWidget::resizeEvent(event);
}

void EnergyFlowWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}
