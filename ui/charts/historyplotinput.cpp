// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historyplot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr double WheelStep = 0.8; //!< of the span, a notch
constexpr double KeyStep = 0.7;
constexpr double PanShare = 0.1; //!< of the window, a key

} // namespace

int HistoryPlot::axisAt(const QPointF &position) const
{
    for (int axis = 0; axis < m_scene.axes().size(); ++axis) {
        if (m_scene.axisRect(axis).contains(position))
            return axis;
    }
    return -1;
}

void HistoryPlot::wheelEvent(QWheelEvent *event)
{
    const QPointF position = event->position();
    const int axis = axisAt(position);
    const QRectF plot = m_scene.plot();
    // Some systems turn Shift and the wheel into a sideways one.
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!m_message.isEmpty() || turn == 0 || (axis < 0 && !plot.contains(position))) {
        event->ignore();
        return;
    }
    const double factor = std::pow(WheelStep, turn / 120.0);
    if (axis >= 0 || event->modifiers() & Qt::ShiftModifier)
        apply(m_scene.window().zoomValues(axis, factor, (plot.bottom() - position.y()) / plot.height()));
    else
        apply(m_scene.window().zoomTime(factor, m_scene.timeAt(position.x())));
    event->accept();
    hover(position);
}

void HistoryPlot::mousePressEvent(QMouseEvent *event)
{
    if (!m_message.isEmpty() || !m_scene.plot().contains(event->position()) || m_drag != Drag::None) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld))
        m_drag = Drag::Move;
    else if (event->button() == Qt::LeftButton)
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Values : Drag::Time;
    else {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragFrom = m_dragTo = event->position();
    if (m_drag == Drag::Move)
        setCursor(Qt::ClosedHandCursor);
}

void HistoryPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Move) {
        dragMove(event->position());
    } else if (m_drag != Drag::None) {
        m_dragTo = event->position();
        update();
    }
    hover(event->position());
}

void HistoryPlot::dragMove(const QPointF &position)
{
    const QRectF plot = m_scene.plot();
    const QPointF moved = position - m_dragTo;
    m_dragTo = position;
    PlotWindow &window = m_scene.window();
    const qint64 span = window.to() - window.from();
    const bool isTime = window.panTime(-std::llround(moved.x() / plot.width() * double(span)));
    const bool isValues = window.panValues(-1, moved.y() / plot.height());
    apply(isTime || isValues);
}

QRectF HistoryPlot::dragRect() const
{
    QRectF box = QRectF(m_dragFrom, m_dragTo).normalized();
    const QRectF plot = m_scene.plot();
    if (m_drag == Drag::Time) {
        box.setTop(plot.top());
        box.setBottom(plot.bottom());
    } else {
        box.setLeft(plot.left());
        box.setRight(plot.right());
    }
    return box & plot;
}

void HistoryPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    const QRectF box = dragRect();
    const QRectF plot = m_scene.plot();
    const bool isLong = (m_dragTo - m_dragFrom).manhattanLength() >= QApplication::startDragDistance();
    endDrag();
    if (drag == Drag::Time && isLong && box.width() >= 2)
        apply(m_scene.window().setTime(m_scene.timeAt(box.left()), m_scene.timeAt(box.right())));
    else if (drag == Drag::Values && isLong && box.height() >= 2)
        apply(m_scene.window().selectValues(-1, (plot.bottom() - box.bottom()) / plot.height(),
                                            (plot.bottom() - box.top()) / plot.height()));
    if (drag == Drag::None)
        QWidget::mouseReleaseEvent(event);
    hover(event->position());
}

void HistoryPlot::endDrag()
{
    if (m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    if (m_isSpaceHeld)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
    update();
}

void HistoryPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_message.isEmpty())
        showAll();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void HistoryPlot::hover(const QPointF &position)
{
    if (m_scene.plot().contains(position) && m_message.isEmpty())
        setCrosshairIndex(nearestSample(m_scene.timeAt(position.x())));
    else if (!hasFocus())
        setCrosshairIndex(-1);
}

void HistoryPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCrosshairIndex(-1);
}

// ---- keys ----

void HistoryPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = true;
        if (m_drag == Drag::None)
            setCursor(Qt::OpenHandCursor);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        endDrag();
        return;
    }
    const bool isTaken = m_message.isEmpty()
        && (moveCrosshair(event->key(), event->modifiers()) || takeKey(event->key(), event->modifiers()));
    if (!isTaken)
        QWidget::keyPressEvent(event);
    else
        announceValue(this); // only what the user does: new data must not talk
}

void HistoryPlot::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_isSpaceHeld = false;
    if (m_drag == Drag::None)
        unsetCursor();
}

bool HistoryPlot::moveCrosshair(int key, Qt::KeyboardModifiers modifiers)
{
    const QList<qint64> &times = m_scene.picture().times;
    const PlotWindow &window = m_scene.window();
    if (times.isEmpty() || modifiers & (Qt::ShiftModifier | Qt::AltModifier))
        return false;
    const int first = int(std::lower_bound(times.cbegin(), times.cend(), window.from()) - times.cbegin());
    const int last = int(std::upper_bound(times.cbegin(), times.cend(), window.to()) - times.cbegin()) - 1;
    const int direction = key == Qt::Key_Left ? -1 : 1;
    int next = -1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_crosshair < 0)
            next = last;
        else if (modifiers & Qt::ControlModifier)
            next = nearestSample(times.at(m_crosshair) + direction * Hour);
        else
            next = m_crosshair + direction;
        break;
    case Qt::Key_Home:
        next = first;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Escape:
        if (m_crosshair < 0)
            return false; // nothing to close here: the window may use it
        setCrosshairIndex(-1);
        return true;
    default:
        return false;
    }
    next = std::clamp(next, 0, int(times.size()) - 1);
    bringIntoView(times.at(next));
    setCrosshairIndex(next);
    return true;
}

void HistoryPlot::bringIntoView(qint64 at)
{
    PlotWindow &window = m_scene.window();
    if (at < window.from())
        apply(window.panTime(at - window.from()));
    else if (at > window.to())
        apply(window.panTime(at - window.to()));
}

bool HistoryPlot::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    PlotWindow &window = m_scene.window();
    const qint64 span = window.to() - window.from();
    const bool isShift = modifiers & Qt::ShiftModifier;
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const qint64 step = std::max<qint64>(1, qint64(double(span) * PanShare));
        apply(window.panTime(key == Qt::Key_Left ? -step : step));
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        apply(window.panTime(key == Qt::Key_PageUp ? -span : span));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool isUp = key == Qt::Key_Up;
        apply(isShift ? window.panValues(-1, isUp ? PanShare : -PanShare)
                      : window.zoomValues(-1, isUp ? KeyStep : 1 / KeyStep, 0.5));
        return true;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(KeyStep);
        return true;
    case Qt::Key_Minus:
        zoomTime(1 / KeyStep);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

void HistoryPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_hasRing =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void HistoryPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hasRing = false;
    m_isSpaceHeld = false;
    endDrag();
    unsetCursor();
    setCrosshairIndex(-1);
    update();
}
