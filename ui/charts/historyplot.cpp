// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historyplot.h"

#include "ui/charts/seriescolors.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal RingPen = 1.5;
constexpr qint64 SampleSpan = 5 * 60'000;

} // namespace

HistoryPlot::HistoryPlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refont();
    recolor();
}

void HistoryPlot::setPicture(const HistoryPicture &picture, qint64 from, qint64 to)
{
    const qint64 shownAt = m_crosshair >= 0 ? m_scene.picture().times.at(m_crosshair) : 0;
    const bool isOther = m_scene.setWhole(from, to);
    m_scene.setPicture(picture);
    m_crosshair = m_crosshair >= 0 && !isOther ? nearestSample(shownAt) : -1;
    endDrag();
    invalidate();
    showCrosshair();
    if (isOther)
        Q_EMIT windowChanged();
}

void HistoryPlot::setSeriesVisible(int series, bool isVisible)
{
    m_scene.setSeriesVisible(series, isVisible);
    invalidate();
    showCrosshair();
}

void HistoryPlot::setZone(const QTimeZone &zone)
{
    m_scene.setZone(zone);
    invalidate();
    showCrosshair();
}

void HistoryPlot::setLongestGap(qint64 milliseconds)
{
    m_scene.setLongestGap(milliseconds);
    invalidate();
}

void HistoryPlot::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_scene.setLocale(formatter.locale());
    invalidate();
    showCrosshair();
}

void HistoryPlot::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    invalidate();
    showCrosshair();
    if (hasFocus())
        announceValue(this);
}

void HistoryPlot::apply(bool isChanged)
{
    if (!isChanged)
        return;
    m_scene.windowChanged();
    invalidate();
    showCrosshair();
    Q_EMIT windowChanged();
}

void HistoryPlot::showSpan(qint64 from, qint64 to)
{
    apply(m_scene.window().setTime(from, to));
}

void HistoryPlot::showAll()
{
    apply(m_scene.window().reset());
}

//! At the crosshair, else in the middle.
void HistoryPlot::zoomTime(double factor)
{
    const PlotWindow &window = m_scene.window();
    const qint64 middle = window.from() + (window.to() - window.from()) / 2;
    const qint64 at = m_crosshair >= 0 ? m_scene.picture().times.at(m_crosshair) : middle;
    apply(m_scene.window().zoomTime(factor, std::clamp(at, window.from(), window.to())));
}

// ---- crosshair ----

int HistoryPlot::nearestSample(qint64 at) const
{
    const QList<qint64> &times = m_scene.picture().times;
    if (times.isEmpty())
        return -1;
    const auto next = std::lower_bound(times.cbegin(), times.cend(), at);
    if (next == times.cend())
        return int(times.size()) - 1;
    const int index = int(next - times.cbegin());
    return index > 0 && at - times.at(index - 1) < *next - at ? index - 1 : index;
}

void HistoryPlot::setCrosshairIndex(int index)
{
    const int valid = index >= 0 && index < m_scene.picture().times.size() ? index : -1;
    if (valid == m_crosshair)
        return;
    m_crosshair = valid;
    showCrosshair();
    Q_EMIT crosshairMoved(m_crosshair);
}

QString HistoryPlot::valueText(int series, int sample) const
{
    const HistorySeries &shown = m_scene.picture().series.at(series);
    const float value = shown.values.at(sample);
    if (std::isnan(value))
        return Formatter::absent();
    return m_formatter.quantity(double(value), shown.unit, shown.decimals);
}

QList<const TimeMark *> HistoryPlot::marksAt(int sample) const
{
    const QList<qint64> &times = m_scene.picture().times;
    // In a window of days a pixel is longer than a sample.
    const qint64 pixels = qint64(4.0 / std::max(1.0, m_scene.plot().width())
                                 * double(m_scene.window().to() - m_scene.window().from()));
    const qint64 reach = std::max(SampleSpan / 2, pixels);
    QList<const TimeMark *> marks;
    for (const TimeMark &mark : m_scene.picture().marks) {
        if (std::abs(mark.at - times.at(sample)) <= reach)
            marks.append(&mark);
    }
    return marks;
}

QList<Crosshair::Entry> HistoryPlot::entries() const
{
    const HistoryPicture &picture = m_scene.picture();
    QList<Crosshair::Entry> entries;
    for (int series = 0; series < picture.series.size(); ++series) {
        const int axis = m_scene.axisOf(series);
        if (axis < 0)
            continue;
        const float value = picture.series.at(series).values.at(m_crosshair);
        const qreal y = std::isnan(value) ? 0.0 : m_scene.yOf(axis, double(value));
        const bool isSeen = y >= m_scene.plot().top() - 1 && y <= m_scene.plot().bottom() + 1;
        entries.append({m_scene.colorOf(series), picture.series.at(series).name,
                        valueText(series, m_crosshair), y, !std::isnan(value) && isSeen});
    }
    const qint64 at = picture.times.at(m_crosshair);
    for (const StateBand &band : picture.bands) {
        if (const StateSpan *span = band.at(at))
            entries.append({toneColor(span->tone, m_scene.isDark()), band.name, span->name, 0, false});
    }
    for (const TimeMark *mark : marksAt(m_crosshair))
        entries.append({toneColor(mark->tone, m_scene.isDark()), mark->text,
                        m_formatter.time(mark->at, m_scene.zone()), 0, false});
    return entries;
}

void HistoryPlot::showCrosshair()
{
    const QRectF before = m_cross.boundingRect();
    const PlotWindow &window = m_scene.window();
    const qint64 at = m_crosshair >= 0 ? m_scene.picture().times.at(m_crosshair) : 0;
    if (m_crosshair < 0 || !m_message.isEmpty() || at < window.from() || at > window.to()) {
        m_cross.conceal();
    } else {
        m_cross.setPlot(m_scene.plot());
        m_cross.showAt(m_scene.xOf(at), m_formatter.dateTime(at, m_scene.zone()), entries());
    }
    update(before.toAlignedRect());
    update(m_cross.boundingRect().toAlignedRect());
}

QString HistoryPlot::readout() const
{
    if (!m_message.isEmpty())
        return m_message;
    if (m_crosshair < 0) {
        const PlotWindow &window = m_scene.window();
        //: the span of time a chart shows: %1 its first and %2 its last date and time
        return tr("From %1 to %2")
            .arg(m_formatter.dateTime(window.from(), m_scene.zone()),
                 m_formatter.dateTime(window.to(), m_scene.zone()));
    }
    QStringList parts;
    for (const Crosshair::Entry &entry : entries())
        //: %1 a series of the chart, %2 its value
        parts.append(tr("%1: %2").arg(entry.name, entry.value));
    //: %1 a date and time, %2 the values at that time
    return tr("%1 – %2").arg(m_formatter.dateTime(m_scene.picture().times.at(m_crosshair), m_scene.zone()),
                             m_formatter.locale().createSeparatedList(parts));
}

// ---- painting ----

void HistoryPlot::invalidate()
{
    m_picture = {};
    update();
}

void HistoryPlot::updatePicture(qreal scale)
{
    const QSize size = (QSizeF(this->size()) * scale).toSize();
    if (m_picture.size() == size && m_picture.devicePixelRatio() == scale)
        return;
    m_picture = QImage(size, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(scale);
    m_picture.fill(m_scene.colors().background); // the scene leaves a margin
    {
        QPainter painter(&m_picture);
        m_scene.paintAxes(painter);
    }
    m_scene.paintLines(m_picture, m_picture.rect(), scale);
}

void HistoryPlot::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const ChartColors &colors = m_scene.colors();
    if (!m_message.isEmpty()) {
        painter.fillRect(rect(), colors.background);
        painter.setPen(colors.axis);
        painter.setFont(font());
        painter.drawText(rect().adjusted(24, 8, -24, -8), int(Qt::AlignCenter) | Qt::TextWordWrap, m_message);
    } else {
        const qreal scale = std::abs(painter.deviceTransform().m11());
        updatePicture(scale);
        for (const QRect &part : event->region())
            painter.drawImage(QRectF(part), m_picture,
                              QRectF(QPointF(part.topLeft()) * scale, QSizeF(part.size()) * scale));
        if (m_drag == Drag::Time || m_drag == Drag::Values) {
            QColor wash = colors.load;
            wash.setAlpha(50);
            painter.fillRect(dragRect(), wash);
            painter.setPen(QPen(colors.load, 1));
            painter.drawRect(dragRect().adjusted(0.5, 0.5, -0.5, -0.5));
        }
        m_cross.paint(painter);
    }
    if (m_hasRing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.load, RingPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void HistoryPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scene.setArea(QRectF(rect()).adjusted(4, 2, -4, -4));
    invalidate();
    showCrosshair();
}

void HistoryPlot::recolor()
{
    const ChartColors colors = ChartColors::forWindow(palette().color(QPalette::Window));
    m_scene.setColors(colors);
    m_cross.setColors({.line = colors.axis,
                       .text = colors.text,
                       .muted = colors.axis,
                       .box = colors.background,
                       .border = colors.gridLines});
    invalidate();
}

void HistoryPlot::refont()
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.9));
    m_scene.setFont(small);
    m_cross.setFont(small);
    invalidate();
}

void HistoryPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
    if (event->type() == QEvent::FontChange)
        refont();
    if (event->type() == QEvent::LanguageChange)
        invalidate();
    if (event->type() != QEvent::ToolTipChange)
        showCrosshair();
}
