// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing, moving and resizing windows of the week with the mouse.
#include "ui/views/weekgrid.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int gripWidth = 6; // pixels at the ends of a window that move the end

int snapped(int minute, int step)
{
    return int(std::lround(double(minute) / step)) * step;
}

} // namespace

WeekGrid::Grip WeekGrid::gripAt(const QPointF &place, int *index) const
{
    for (int i = 0; i < m_plan.spans().size(); ++i) {
        const QRectF box = boxOf(m_plan.spans().at(i));
        if (!box.contains(place))
            continue;
        *index = i;
        const double reach = std::min<double>(gripWidth, box.width() / 4);
        if (place.x() < box.left() + reach)
            return isRightToLeft() ? Grip::End : Grip::Start;
        if (place.x() > box.right() - reach)
            return isRightToLeft() ? Grip::Start : Grip::End;
        return Grip::Move;
    }
    *index = -1;
    return dayAt(place) > 0 ? Grip::Make : Grip::None;
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    Drag drag;
    drag.grip = gripAt(event->position(), &drag.index);
    const int minute = minuteAt(event->position());
    if (drag.grip == Grip::None)
        return;
    if (drag.grip == Grip::Make) {
        m_day = dayAt(event->position());
        const int inside = std::min(minute, WeekPlan::minutesADay - 1);
        const auto room = m_plan.roomAround(m_day, inside);
        if (!room)
            return;
        drag.room = *room;
        drag.anchor = std::clamp(snapped(minute, stepOf(event->modifiers())), room->from, room->to);
        drag.ghost = {m_day, drag.anchor, drag.anchor, m_makesCharge};
        choose(-1);
    } else {
        drag.ghost = m_plan.spans().at(drag.index);
        drag.anchor = minute - drag.ghost.from;
        drag.room = *m_plan.roomAround(drag.ghost.day, drag.ghost.from, drag.index);
        choose(drag.index);
    }
    m_drag = drag;
}

void WeekGrid::drag(const QPointF &place, int step)
{
    const int minute = snapped(minuteAt(place), step);
    WeekSpan &ghost = m_drag.ghost;
    switch (m_drag.grip) {
    case Grip::Make: {
        const int other = std::clamp(minute, m_drag.room.from, m_drag.room.to);
        ghost.from = std::min(m_drag.anchor, other);
        ghost.to = std::max(m_drag.anchor, other);
        break;
    }
    case Grip::Move: {
        const int length = ghost.to - ghost.from;
        ghost.from =
            std::clamp(snapped(minuteAt(place) - m_drag.anchor, step), 0, WeekPlan::minutesADay - length);
        ghost.to = ghost.from + length;
        if (const int day = dayAt(place); day > 0)
            ghost.day = day;
        break;
    }
    case Grip::Start:
        if (ghost.to - step >= m_drag.room.from)
            ghost.from = std::clamp(minute, m_drag.room.from, ghost.to - step);
        break;
    case Grip::End:
        if (ghost.from + step <= m_drag.room.to)
            ghost.to = std::clamp(minute, ghost.from + step, m_drag.room.to);
        break;
    case Grip::None:
        return;
    }
    if (isBlocked())
        Q_EMIT hinted(overlapWords(m_plan.inTheWayOf(ghost, m_drag.index)));
    else
        Q_EMIT hinted(ghost.from < ghost.to ? wordsOf(ghost) : QString());
    update();
}

bool WeekGrid::isBlocked() const
{
    return m_drag.grip == Grip::Move && m_plan.inTheWayOf(m_drag.ghost, m_drag.index) >= 0;
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.grip == Grip::None)
        showGrip(event->position());
    else
        drag(event->position(), stepOf(event->modifiers()));
}

void WeekGrid::showGrip(const QPointF &place)
{
    int index = -1;
    switch (gripAt(place, &index)) {
    case Grip::Start:
    case Grip::End:
        setCursor(Qt::SizeHorCursor);
        break;
    case Grip::Move:
        setCursor(Qt::OpenHandCursor);
        break;
    case Grip::Make:
        setCursor(Qt::CrossCursor);
        break;
    case Grip::None:
        unsetCursor();
    }
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.grip == Grip::None)
        return;
    const Drag done = std::exchange(m_drag, {});
    update();
    if (done.grip != Grip::Make) {
        put(done.index, done.ghost);
        return;
    }
    const int made = m_plan.add(done.ghost);
    if (made < 0)
        return; // a click
    Q_EMIT hinted({});
    choose(made);
    Q_EMIT planChanged();
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    int index = -1;
    gripAt(event->position(), &index);
    m_drag = {};
    if (index < 0)
        return;
    choose(index);
    Q_EMIT editRequested();
}
