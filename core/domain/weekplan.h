// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batterymode.h"

#include <QList>

#include <optional>

//! A window on one day of the week, in minutes since its midnight.
struct WeekSpan
{
    int day = 1; //!< 1 = Monday … 7 = Sunday
    int from = 0;
    int to = 0; //!< after `from`; 1440 is the midnight at the end of the day
    bool isCharge = true; //!< else discharge

    friend bool operator==(const WeekSpan &, const WeekSpan &) = default;
};

//! A week of charging and discharging as a person draws it, day by day; the service wants the same as a list
//! of windows with their weekdays (`control-endpoints.md` §5.2). Spans never overlap: what would is refused.
class WeekPlan
{
public:
    static constexpr int minutesADay = 24 * 60;
    static constexpr int days = 7;

    WeekPlan() = default;
    //! Windows over midnight are cut, an end at 23:59 is taken for midnight. What overlaps an earlier window
    //! is left out; \a lost counts these.
    static WeekPlan of(const QList<TouWindow> &windows, int *lost = nullptr);
    //! As the service takes them: equal times of several days are one window, midnight is 23:59. Ordered by
    //! time, charging first.
    QList<TouWindow> windows() const;

    //! Ordered by day and time.
    const QList<WeekSpan> &spans() const { return m_spans; }
    bool isEmpty() const { return m_spans.isEmpty(); }
    int indexOf(const WeekSpan &span) const { return int(m_spans.indexOf(span)); }
    //! The span at that minute of a day; −1 if there is none.
    int at(int day, int minute) const;
    //! The span that \a span would overlap, other than number \a ignored; −1 if it is free.
    int inTheWayOf(const WeekSpan &span, int ignored = -1) const;
    //! The free time around a minute of a day, not counting span \a ignored: from and to; nothing if it is
    //! taken.
    struct Room
    {
        int from = 0;
        int to = 0;
        friend bool operator==(const Room &, const Room &) = default;
    };
    std::optional<Room> roomAround(int day, int minute, int ignored = -1) const;
    //! The first gap of the day with at least \a minutes, else its longest; nothing if the day is full.
    std::optional<Room> firstRoom(int day, int minutes) const;

    //! Number of the new span; −1 if it is in the way of another or no span at all.
    int add(const WeekSpan &span);
    //! Puts \a span in the place of number \a index; its new number, or −1 and nothing changes.
    int replace(int index, const WeekSpan &span);
    void remove(int index);
    //! Takes the window off all its days.
    void remove(const TouWindow &window);
    //! Puts \a now in the place of \a before on all its days; false and nothing changes if that overlaps.
    bool replace(const TouWindow &before, const TouWindow &now);
    //! False and nothing changes if it overlaps.
    bool add(const TouWindow &window);
    //! The other days become as \a day is.
    void copyDay(int day, const QList<int> &toDays);
    void clear() { m_spans.clear(); }

    static bool isSpan(const WeekSpan &span);
    static QList<WeekSpan> spansOf(const TouWindow &window);
    //! Minutes since midnight of a window's end, 1440 for midnight.
    static int endMinute(const TouWindow &window);
    //! Since midnight; -1 for an invalid time.
    static int minuteOf(QTime time);
    //! 1440 becomes 23:59.
    static QTime timeAt(int minute);

    friend bool operator==(const WeekPlan &, const WeekPlan &) = default;

private:
    QList<WeekSpan> m_spans;
};
