// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekplan.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int lastMinute = WeekPlan::minutesADay - 1; // 23:59, the latest the service takes

auto order(const WeekSpan &span)
{
    return std::make_tuple(span.day, span.from, span.to, !span.isCharge);
}

bool isBefore(const WeekSpan &a, const WeekSpan &b)
{
    return order(a) < order(b);
}

} // namespace

bool WeekPlan::isSpan(const WeekSpan &span)
{
    return span.day >= 1 && span.day <= days && span.from >= 0 && span.from < span.to
        && span.to <= minutesADay;
}

int WeekPlan::endMinute(const TouWindow &window)
{
    if (window.endsAtMidnight)
        return minutesADay;
    const int end = minuteOf(window.end);
    return end == lastMinute ? minutesADay : end;
}

int WeekPlan::minuteOf(QTime time)
{
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QTime WeekPlan::timeAt(int minute)
{
    const int shown = std::clamp(minute, 0, lastMinute);
    return QTime(shown / 60, shown % 60);
}

QList<WeekSpan> WeekPlan::spansOf(const TouWindow &window)
{
    QList<WeekSpan> spans;
    if (!window.start.isValid() || (!window.end.isValid() && !window.endsAtMidnight))
        return spans;
    const int from = minuteOf(window.start);
    const int to = endMinute(window);
    for (const int day : window.weekdays) {
        if (day < 1 || day > days)
            continue;
        if (to > from) {
            spans.append({day, from, to, window.isCharge});
            continue;
        }
        spans.append({day, from, minutesADay, window.isCharge});
        if (to > 0)
            spans.append({day % days + 1, 0, to, window.isCharge});
    }
    return spans;
}

WeekPlan WeekPlan::of(const QList<TouWindow> &windows, int *lost)
{
    WeekPlan plan;
    int left = 0;
    for (const TouWindow &window : windows) {
        const QList<WeekSpan> spans = spansOf(window);
        for (const WeekSpan &span : spans) {
            if (plan.add(span) < 0)
                ++left;
        }
    }
    if (lost)
        *lost = left;
    return plan;
}

QList<TouWindow> WeekPlan::windows() const
{
    QList<WeekSpan> byTime = m_spans;
    const auto key = [](const WeekSpan &span) {
        return std::make_tuple(span.from, span.to, !span.isCharge, span.day);
    };
    std::sort(byTime.begin(), byTime.end(),
              [&key](const WeekSpan &a, const WeekSpan &b) { return key(a) < key(b); });
    QList<TouWindow> windows;
    const WeekSpan *last = nullptr;
    for (const WeekSpan &span : std::as_const(byTime)) {
        const bool isSame =
            last && last->from == span.from && last->to == span.to && last->isCharge == span.isCharge;
        if (!isSame) {
            TouWindow window;
            window.start = timeAt(span.from);
            window.end = timeAt(span.to);
            window.isCharge = span.isCharge;
            windows.append(window);
        }
        windows.last().weekdays.append(span.day);
        last = &span;
    }
    return windows;
}

int WeekPlan::at(int day, int minute) const
{
    const auto found = std::find_if(m_spans.cbegin(), m_spans.cend(), [day, minute](const WeekSpan &span) {
        return span.day == day && span.from <= minute && minute < span.to;
    });
    return found == m_spans.cend() ? -1 : int(found - m_spans.cbegin());
}

int WeekPlan::inTheWayOf(const WeekSpan &span, int ignored) const
{
    for (int i = 0; i < m_spans.size(); ++i) {
        const WeekSpan &other = m_spans.at(i);
        if (i != ignored && other.day == span.day && other.from < span.to && span.from < other.to)
            return i;
    }
    return -1;
}

std::optional<WeekPlan::Room> WeekPlan::roomAround(int day, int minute, int ignored) const
{
    Room room {0, minutesADay};
    for (int i = 0; i < m_spans.size(); ++i) {
        const WeekSpan &span = m_spans.at(i);
        if (i == ignored || span.day != day)
            continue;
        if (span.from <= minute && minute < span.to)
            return std::nullopt;
        if (span.to <= minute)
            room.from = std::max(room.from, span.to);
        else
            room.to = std::min(room.to, span.from);
    }
    return room;
}

std::optional<WeekPlan::Room> WeekPlan::firstRoom(int day, int minutes) const
{
    std::optional<Room> longest;
    int at = 0;
    while (at < minutesADay) {
        if (const int taken = this->at(day, at); taken >= 0) {
            at = m_spans.at(taken).to;
            continue;
        }
        const Room room = *roomAround(day, at);
        if (room.to - room.from >= minutes)
            return room;
        if (!longest || room.to - room.from > longest->to - longest->from)
            longest = room;
        at = room.to;
    }
    return longest;
}

int WeekPlan::add(const WeekSpan &span)
{
    if (!isSpan(span) || inTheWayOf(span) >= 0)
        return -1;
    const auto place = std::lower_bound(m_spans.cbegin(), m_spans.cend(), span, isBefore);
    const int index = int(place - m_spans.cbegin());
    m_spans.insert(index, span);
    return index;
}

int WeekPlan::replace(int index, const WeekSpan &span)
{
    if (index < 0 || index >= m_spans.size() || !isSpan(span) || inTheWayOf(span, index) >= 0)
        return -1;
    m_spans.removeAt(index);
    return add(span);
}

void WeekPlan::remove(int index)
{
    if (index >= 0 && index < m_spans.size())
        m_spans.removeAt(index);
}

void WeekPlan::remove(const TouWindow &window)
{
    const QList<WeekSpan> spans = spansOf(window);
    for (const WeekSpan &span : spans)
        m_spans.removeOne(span);
}

bool WeekPlan::add(const TouWindow &window)
{
    const QList<WeekSpan> spans = spansOf(window);
    WeekPlan changed = *this;
    for (const WeekSpan &span : spans) {
        if (changed.add(span) < 0)
            return false;
    }
    *this = changed;
    return !spans.isEmpty();
}

bool WeekPlan::replace(const TouWindow &before, const TouWindow &now)
{
    WeekPlan changed = *this;
    changed.remove(before);
    if (!changed.add(now))
        return false;
    *this = changed;
    return true;
}

void WeekPlan::copyDay(int day, const QList<int> &toDays)
{
    QList<WeekSpan> copied;
    for (const WeekSpan &span : std::as_const(m_spans)) {
        if (span.day == day)
            copied.append(span);
    }
    for (const int other : toDays) {
        if (other == day || other < 1 || other > days)
            continue;
        m_spans.removeIf([other](const WeekSpan &span) { return span.day == other; });
        for (WeekSpan span : std::as_const(copied)) {
            span.day = other;
            m_spans.append(span);
        }
    }
    std::sort(m_spans.begin(), m_spans.end(), isBefore);
}
