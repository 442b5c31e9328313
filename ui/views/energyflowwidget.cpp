// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/energyflowwidget.h"

#include "ui/access/tooltips.h"
#include "ui/format/valuehelp.h"
#include "ui/views/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

EnergyFlowWidget::EnergyFlowWidget(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"energyFlowWidget"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    describe();
    refreshHelp();
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

void EnergyFlowWidget::setFleet(bool isFleet)
{
    m_isFleet = isFleet;
    refreshHelp();
}

QString EnergyFlowWidget::helpOf(EnergyFlowPicture::Part part) const
{
    using Figure = ValueHelp::Figure;
    using Part = EnergyFlowPicture::Part;
    switch (part) {
    case Part::Pv:
        return ValueHelp::figure(m_isFleet ? Figure::FleetPv : Figure::Pv);
    case Part::House:
        return ValueHelp::figure(m_isFleet ? Figure::FleetHouse : Figure::House);
    case Part::Battery:
        return ValueHelp::figure(m_isFleet ? Figure::FleetBattery : Figure::Battery);
    case Part::Grid:
        return ValueHelp::figure(m_isFleet ? Figure::FleetGrid : Figure::Grid);
    case Part::Remainder:
        return ValueHelp::figure(Figure::Remainder);
    case Part::None:
        break;
    }
    return {};
}

bool EnergyFlowWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = helpOf(m_picture.partAt(help->pos(), rect()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), wrappedToolTip(text), this);
    return true;
}

//! All of it for screen readers, who have no mouse to point with.
void EnergyFlowWidget::refreshHelp()
{
    QStringList help;
    for (const auto part :
         {EnergyFlowPicture::Part::Pv, EnergyFlowPicture::Part::House, EnergyFlowPicture::Part::Battery,
          EnergyFlowPicture::Part::Grid, EnergyFlowPicture::Part::Remainder})
        help << helpOf(part);
    setWhatsThis(help.join(u"\n\n"_s));
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
    fitHeight();
    QWidget::resizeEvent(event);
}

//! In a narrow room the words stand above each other, in a large text they are higher.
void EnergyFlowWidget::fitHeight()
{
    const qreal factor = EnergyFlowPicture::textFactor();
    const bool isNarrow = width() < EnergyFlowPicture::NarrowWidth * factor;
    setMinimumHeight(
        int((isNarrow ? EnergyFlowPicture::TallHeight : EnergyFlowPicture::MinimumHeight) * factor));
}

void EnergyFlowWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::LanguageChange) {
        describe();
        refreshHelp();
    }
    QWidget::changeEvent(event);
}
