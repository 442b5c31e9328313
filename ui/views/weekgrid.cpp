// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the week; how it looks is in weekgridpaint.cpp.
#include "ui/views/weekgrid.h"

#include "ui/access/tooltips.h"
#include "ui/format/modewords.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

constexpr int gripWidth = 6; // pixels at the ends of a window that move the end
constexpr int newMinutes = 60;

int snapped(int minute, int step)
{
    return int(std::lround(double(minute) / step)) * step;
}

int stepOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier ? WeekGrid::fineStep : WeekGrid::coarseStep;
}

} // namespace

WeekGrid::WeekGrid(QWidget *parent)
    : QWidget(parent)
{
    setFont(figureFont(TextSize::Caption, QFont::Normal));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenTranslated(this, [this] {
        setAccessibleName(tr("Week of the battery"));
        setAccessibleDescription(
            tr("Arrow keys move the chosen window, with Shift its end, with Alt its beginning; with Ctrl in "
               "steps of 5 minutes. Page Up and Page Down choose a window, Insert adds one, Space turns "
               "charging into discharging, Enter changes exact times, Del removes."));
        updateGeometry();
        update();
    });
}

void WeekGrid::setPlan(const WeekPlan &plan)
{
    if (plan == m_plan)
        return;
    const std::optional<WeekSpan> chosen =
        m_current >= 0 ? std::optional(m_plan.spans().at(m_current)) : std::nullopt;
    m_plan = plan;
    m_drag = {};
    m_current = -1;
    choose(chosen ? m_plan.indexOf(*chosen) : -1);
    update();
}

void WeekGrid::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    update();
}

QString WeekGrid::wordsOf(const WeekSpan &span) const
{
    TouWindow window;
    window.start = WeekPlan::timeAt(span.from);
    window.end = WeekPlan::timeAt(span.to);
    window.endsAtMidnight = span.to == WeekPlan::minutesADay;
    window.isCharge = span.isCharge;
    window.weekdays = {span.day};
    return ModeWords(m_formatter).window(window);
}

QString WeekGrid::spokenValue() const
{
    if (m_current >= 0)
        return wordsOf(m_plan.spans().at(m_current));
    return m_plan.isEmpty() ? tr("No window")
                            : tr("%n window(s), none chosen", nullptr, int(m_plan.spans().size()));
}

void WeekGrid::setCurrent(int index)
{
    choose(index < m_plan.spans().size() ? index : -1);
}

void WeekGrid::setDay(int day)
{
    m_day = std::clamp(day, 1, WeekPlan::days);
    update();
}

void WeekGrid::choose(int index)
{
    if (index >= 0)
        m_day = m_plan.spans().at(index).day;
    if (index != m_current) {
        m_current = index;
        Q_EMIT currentChanged(index);
    }
    announceValue(this);
    update();
}

QString WeekGrid::overlapWords(int inTheWay) const
{
    return tr("That would overlap: %1.").arg(wordsOf(m_plan.spans().at(inTheWay)));
}

//! Puts a span in the place of number \a index, or says why not.
bool WeekGrid::put(int index, const WeekSpan &span)
{
    if (span == m_plan.spans().at(index))
        return true;
    if (const int other = m_plan.inTheWayOf(span, index); other >= 0) {
        Q_EMIT hinted(overlapWords(other));
        return false;
    }
    const int now = m_plan.replace(index, span);
    if (now < 0)
        return false;
    Q_EMIT hinted({});
    m_current = -1; // its number may be the same and its times another
    choose(now);
    Q_EMIT planChanged();
    return true;
}

bool WeekGrid::addOnDay()
{
    const auto room = m_plan.firstRoom(m_day, newMinutes);
    if (!room) {
        Q_EMIT hinted(tr("This day is full."));
        return false;
    }
    const int made =
        m_plan.add({m_day, room->from, std::min(room->from + newMinutes, room->to), m_makesCharge});
    Q_EMIT hinted({});
    choose(made);
    Q_EMIT planChanged();
    return true;
}

void WeekGrid::removeCurrent()
{
    if (m_current < 0)
        return;
    const int next = std::min(m_current, int(m_plan.spans().size()) - 2);
    m_plan.remove(m_current);
    m_current = -1;
    Q_EMIT hinted({});
    choose(next);
    if (next < 0)
        Q_EMIT currentChanged(-1);
    Q_EMIT planChanged();
}

void WeekGrid::turnCurrent()
{
    if (m_current < 0)
        return;
    WeekSpan span = m_plan.spans().at(m_current);
    span.isCharge = !span.isCharge;
    put(m_current, span);
}

void WeekGrid::step(int direction)
{
    const int count = int(m_plan.spans().size());
    if (count == 0)
        return;
    choose(m_current < 0 ? (direction > 0 ? 0 : count - 1) : (m_current + direction + count) % count);
}

void WeekGrid::move(int minutes)
{
    if (m_current < 0)
        return step(minutes > 0 ? 1 : -1);
    WeekSpan span = m_plan.spans().at(m_current);
    const int length = span.to - span.from;
    span.from = std::clamp(span.from + minutes, 0, WeekPlan::minutesADay - length);
    span.to = span.from + length;
    put(m_current, span);
}

void WeekGrid::moveDay(int direction)
{
    if (m_current < 0)
        return setDay(m_day + direction);
    WeekSpan span = m_plan.spans().at(m_current);
    span.day = std::clamp(span.day + direction, 1, WeekPlan::days);
    put(m_current, span);
}

void WeekGrid::moveEnd(int minutes)
{
    if (m_current < 0)
        return;
    WeekSpan span = m_plan.spans().at(m_current);
    const int shortest = std::min(std::abs(minutes), span.to - span.from);
    span.to = std::clamp(span.to + minutes, span.from + shortest, WeekPlan::minutesADay);
    put(m_current, span);
}

void WeekGrid::moveStart(int minutes)
{
    if (m_current < 0)
        return;
    WeekSpan span = m_plan.spans().at(m_current);
    const int shortest = std::min(std::abs(minutes), span.to - span.from);
    span.from = std::clamp(span.from + minutes, 0, span.to - shortest);
    put(m_current, span);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.grip != Grip::None && event->key() == Qt::Key_Escape) {
        m_drag = {}; // as if it had not begun
        update();
        return;
    }
    const int minutes = stepOf(event->modifiers());
    const bool isEarlier = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ShiftModifier)
            moveEnd(isEarlier ? -minutes : minutes);
        else if (event->modifiers() & Qt::AltModifier)
            moveStart(isEarlier ? -minutes : minutes);
        else
            move(isEarlier ? -minutes : minutes);
        return;
    case Qt::Key_Up:
        return moveDay(-1);
    case Qt::Key_Down:
        return moveDay(1);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_Insert:
        addOnDay();
        return;
    case Qt::Key_Space:
        return turnCurrent();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_current >= 0)
            Q_EMIT editRequested();
        return; // Enter in the week is never a button's
    default:
        QWidget::keyPressEvent(event);
    }
}

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

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        int index = -1;
        gripAt(help->pos(), &index);
        if (index >= 0)
            QToolTip::showText(help->globalPos(), wrappedToolTip(wordsOf(m_plan.spans().at(index))), this);
        else
            QToolTip::hideText();
        return true;
    }
    // Alt and an arrow are the week's here, not a shortcut's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right
            || (key->key() == Qt::Key_Escape && m_drag.grip != Grip::None)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
