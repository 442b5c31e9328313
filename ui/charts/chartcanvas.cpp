// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/zonedtimeaxis.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal GridLayer = 10; //!< above the background of the chart
constexpr qreal RingPen = 1.5;

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
    connect(picture, &QChart::plotAreaChanged, this, &ChartCanvas::placeLayers);
    // The chart lays its axes out whenever it likes.
    connect(scene(), &QGraphicsScene::changed, this, [this](const QList<QRectF> &areas) {
        if (!areas.isEmpty()) // it says so of nothing, too
            invalidateAxes();
    });

    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the chart widget around has the keyboard
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
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
    if (!m_lines.setRange(from, to, scale.minimum, scale.maximum))
        return;
    invalidateAxes();
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

void ChartCanvas::setLongestGap(qint64 milliseconds)
{
    if (m_lines.setLongestGap(milliseconds))
        invalidateLines(m_lines.plot());
}

void ChartCanvas::setData(const QList<qint64> &times, const QList<LayerSeries> &series)
{
    m_lines.setData(times, series);
    invalidateLines(m_lines.plot());
}

void ChartCanvas::setTail(const QList<qint64> &times, const QList<LayerSeries> &series, int firstChanged)
{
    invalidateLines(m_lines.setTail(times, series, firstChanged));
}

void ChartCanvas::showCrosshair(qreal x, const QString &title, const QList<Crosshair::Entry> &entries)
{
    const QRectF before = m_crosshair.boundingRect();
    m_crosshair.showAt(x, title, entries);
    viewport()->update(before.toAlignedRect());
    viewport()->update(m_crosshair.boundingRect().toAlignedRect());
}

void ChartCanvas::concealCrosshair()
{
    if (!m_crosshair.isShown())
        return;
    viewport()->update(m_crosshair.boundingRect().toAlignedRect());
    m_crosshair.conceal();
}

void ChartCanvas::setZone(const QTimeZone &zone)
{
    m_timeAxis->setZone(zone);
    invalidateAxes();
}

void ChartCanvas::setNumberLocale(const QLocale &locale)
{
    chart()->setLocale(locale);
    m_timeAxis->setLocale(locale);
    invalidateAxes();
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
    m_crosshair.setColors({.line = colors.axis,
                           .text = colors.text,
                           .muted = colors.axis,
                           .box = colors.background,
                           .border = colors.gridLines});
    invalidateAxes();
}

void ChartCanvas::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    const bool isEmpty = !message.isEmpty();
    m_valueAxis->setLabelsVisible(!isEmpty);
    m_timeAxis->setVisible(!isEmpty);
    invalidateAxes();
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
    m_lines.setPlot(plot);
    m_crosshair.setPlot(plot);
    invalidateAxes();
    Q_EMIT plotMoved();
}

void ChartCanvas::applyFont()
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.9));
    m_valueAxis->setLabelsFont(small);
    m_timeAxis->setFont(small);
    m_crosshair.setFont(small);
    const QFontMetricsF metrics(small);
    // Top: half a label of the value axis. Bottom: our time axis. Right: half a label of the time axis.
    chart()->setMargins(QMargins(4, int(metrics.height() / 2) + 2, int(metrics.averageCharWidth() * 3.5),
                                 int(std::ceil(ZonedTimeAxis::heightFor(small)))));
    invalidateAxes();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    if (m_lines.plot().contains(position) && m_message.isEmpty())
        Q_EMIT hovered(m_lines.timeAt(position.x()));
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

void ChartCanvas::invalidateAxes()
{
    m_axes = {};
    viewport()->update();
}

void ChartCanvas::invalidateLines(const QRectF &area)
{
    m_outdated |= area;
    viewport()->update(area.toAlignedRect());
}

void ChartCanvas::updatePictures(qreal scale)
{
    const QSize size = (QSizeF(viewport()->size()) * scale).toSize();
    if (m_axes.size() != size || m_axes.devicePixelRatio() != scale) {
        m_axes = QImage(size, QImage::Format_RGB32);
        m_axes.setDevicePixelRatio(scale);
        m_axes.fill(m_colors.background);
        QPainter painter(&m_axes);
        const QRectF area = viewport()->rect();
        scene()->render(&painter, area, area);
        if (m_message.isEmpty() && m_scale.minimum < 0.0 && m_scale.maximum > 0.0) {
            painter.setPen(QPen(m_colors.axis, 1.0));
            const qreal y = std::round(m_lines.yOf(0.0)) + 0.5;
            painter.drawLine(QPointF(m_lines.plot().left(), y), QPointF(m_lines.plot().right(), y));
        }
        painter.end();
        m_picture = m_axes.copy();
        m_outdated = m_lines.plot();
    }
    if (m_outdated.isEmpty())
        return;
    const QRect strip =
        QRectF(m_outdated.topLeft() * scale, m_outdated.size() * scale).toAlignedRect() & m_axes.rect();
    for (int y = strip.top(); y <= strip.bottom(); ++y)
        std::copy_n(reinterpret_cast<const QRgb *>(m_axes.constScanLine(y)) + strip.left(), strip.width(),
                    reinterpret_cast<QRgb *>(m_picture.scanLine(y)) + strip.left());
    if (m_message.isEmpty())
        m_lines.paint(m_picture, strip, scale);
    m_outdated = {};
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const qreal scale =
        std::abs(painter.deviceTransform().m11()); // of the screen, or of the picture to export
    updatePictures(scale);
    for (const QRect &part : event->region())
        painter.drawImage(QRectF(part), m_picture,
                          QRectF(QPointF(part.topLeft()) * scale, QSizeF(part.size()) * scale));
    if (!m_message.isEmpty()) {
        painter.setPen(m_colors.axis);
        painter.setFont(font());
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    if (m_hasFocusRing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.load, RingPen));
        painter.drawRoundedRect(m_lines.plot().adjusted(-1, -1, 1, 1), 3, 3);
    }
    m_crosshair.paint(painter);
}
