// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/energybarcanvas.h"

#include "ui/charts/energybarpicture.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

EnergyBarCanvas::EnergyBarCanvas(EnergyBarPicture &picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setMouseTracking(true);
    setMinimumHeight(120);
}

void EnergyBarCanvas::refresh()
{
    showBox();
    update();
}

void EnergyBarCanvas::setMessage(const QString &message)
{
    m_message = message;
    refresh();
}

void EnergyBarCanvas::setFocusRing(bool isShown)
{
    m_hasFocusRing = isShown;
    update();
}

void EnergyBarCanvas::showBox()
{
    const int current = m_picture.current();
    if (current < 0 || !m_message.isEmpty()) {
        m_box.conceal();
        return;
    }
    const EnergyBar &bar = m_picture.bars().at(current);
    const ChartColors &colors = m_picture.colors();
    m_box.setColors({.line = Qt::transparent,
                     .text = colors.text,
                     .muted = colors.axis,
                     .box = colors.background,
                     .border = colors.gridLines});
    m_box.setFont(font());
    m_box.setPlot(m_picture.plot());
    QList<Crosshair::Entry> entries;
    for (const EnergyBar::Fact &fact : bar.facts)
        entries.append(
            {fact.color.isValid() ? fact.color : QColor(Qt::transparent), fact.name, fact.value, 0, false});
    if (entries.isEmpty() && bar.mark.isEmpty())
        entries.append({Qt::transparent, tr("No data"), {}, 0, false});
    if (!bar.mark.isEmpty())
        entries.append({Qt::transparent, bar.mark, {}, 0, false});
    m_box.showAt(m_picture.column(current).center().x(), bar.title, entries);
}

void EnergyBarCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture.setRect(QRectF(rect()));
    refresh();
}

void EnergyBarCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartColors &colors = m_picture.colors();
    painter.fillRect(rect(), colors.background);
    if (!m_message.isEmpty()) {
        painter.setPen(colors.axis);
        painter.drawText(rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        m_picture.paint(painter);
        m_box.paint(painter);
    }
    if (m_hasFocusRing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.load, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void EnergyBarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = m_message.isEmpty() ? m_picture.barAt(event->position()) : -1;
    if (bar >= 0)
        Q_EMIT hovered(bar);
    else
        Q_EMIT hoverEnded();
    event->ignore();
}

void EnergyBarCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int bar = m_message.isEmpty() ? m_picture.barAt(event->position()) : -1;
    if (bar >= 0)
        Q_EMIT doubleClicked(bar);
    else
        event->ignore();
}

void EnergyBarCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT hoverEnded();
}
