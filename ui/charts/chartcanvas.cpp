// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/crosshair.h"
#include "ui/charts/serieslayer.h"
#include "ui/charts/zonedtimeaxis.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Layer { GridLayer = 10, LineLayer = 20, CrosshairLayer = 30 };

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
    , m_valueAxis(new QValueAxis)
{
    QChart *picture = chart(); // the view's own, empty one
    picture->legend()->hide();
    picture->setBackgroundRoundness(0);
    picture->setDropShadowEnabled(false);
    picture->setLocalizeNumbers(true);
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->addAxis(m_valueAxis, Qt::AlignLeft);
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
    m_valueAxis->setTickAnchor(0.0);
    m_valueAxis->setLineVisible(false);

    m_timeAxis = new ZonedTimeAxis(picture);
    m_timeAxis->setZValue(GridLayer);
    m_lines = new SeriesLayer(picture);
    m_lines->setZValue(LineLayer);
    m_crosshair = new Crosshair(picture);
    m_crosshair->setZValue(CrosshairLayer);
    connect(picture, &QChart::plotAreaChanged, this, &ChartCanvas::placeLayers);

    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the chart widget around has the keyboard
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyFont();
    setColors(m_colors);
}

QRectF ChartCanvas::plotArea() const
{
    return chart()->plotArea();
}

void ChartCanvas::setRange(qint64 from, qint64 to, const ValueScale &scale)
{
    m_lines->setRange(from, to, scale.minimum, scale.maximum);
    m_timeAxis->setRange(from, to);
    if (scale == m_scale)
        return;
    m_scale = scale;
    labelValues();
}

void ChartCanvas::labelValues()
{
    m_valueAxis->setLabelFormat(u"%.%1f"_s.arg(m_scale.decimals()));
    m_valueAxis->setRange(m_scale.minimum, m_scale.maximum);
    m_valueAxis->setTickInterval(m_scale.step);
}

void ChartCanvas::setZone(const QTimeZone &zone)
{
    m_timeAxis->setZone(zone);
}

void ChartCanvas::setNumberLocale(const QLocale &locale)
{
    chart()->setLocale(locale);
    m_timeAxis->setLocale(locale);
}

void ChartCanvas::setColors(const ChartColors &colors)
{
    m_colors = colors;
    chart()->setBackgroundBrush(colors.background);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(colors.background);
    m_valueAxis->setLabelsColor(colors.axis);
    m_valueAxis->setGridLinePen(QPen(colors.gridLines, 1));
    m_timeAxis->setColors(colors.axis, colors.gridLines);
    m_lines->setZeroLine(colors.axis);
    m_crosshair->setColors({.line = colors.axis,
                            .text = colors.text,
                            .muted = colors.axis,
                            .box = colors.background,
                            .border = colors.gridLines});
}

void ChartCanvas::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    const bool isEmpty = !message.isEmpty();
    m_valueAxis->setLabelsVisible(!isEmpty);
    m_timeAxis->setVisible(!isEmpty);
    m_lines->setVisible(!isEmpty);
    viewport()->update();
}

void ChartCanvas::setFocusRing(bool isShown)
{
    m_hasFocusRing = isShown;
    viewport()->update();
}

void ChartCanvas::placeLayers()
{
    const QRectF plot = chart()->plotArea();
    m_timeAxis->setPlot(plot);
    m_lines->setPlot(plot);
    m_crosshair->setPlot(plot);
    Q_EMIT plotMoved();
}

void ChartCanvas::applyFont()
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.9));
    m_valueAxis->setLabelsFont(small);
    m_timeAxis->setFont(small);
    m_crosshair->setFont(small);
    const QFontMetricsF metrics(small);
    // Top: half a label of the value axis. Bottom: our time axis. Right: half a label of the time axis.
    chart()->setMargins(QMargins(4, int(metrics.height() / 2) + 2, int(metrics.averageCharWidth() * 3.5),
                                 int(std::ceil(ZonedTimeAxis::heightFor(small)))));
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    if (m_lines->plot().contains(position) && m_message.isEmpty())
        Q_EMIT hovered(m_lines->timeAt(position.x()));
    else
        Q_EMIT hoverEnded();
    event->ignore(); // the rubber band of QChartView is not used; a press may focus the chart
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT hoverEnded();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    if (!m_message.isEmpty()) {
        painter->setPen(m_colors.axis);
        painter->setFont(font());
        painter->drawText(sceneRect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    if (m_hasFocusRing) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_colors.load, 1.5));
        painter->drawRoundedRect(plot.adjusted(-1, -1, 1, 1), 3, 3);
    }
}
