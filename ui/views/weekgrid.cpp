// SPDX-License-Identifier: GPL-3.0-or-later
// The week and its keyboard; the mouse is in weekgridmouse.cpp, how it looks in weekgridpaint.cpp.
#include "ui/views/weekgrid.h"

#include "ui/access/tooltips.h"
#include "ui/format/modewords.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

constexpr int newMinutes = 60;

} // namespace

int WeekGrid::stepOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier ? fineStep : coarseStep;
}

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
