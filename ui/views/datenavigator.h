// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"
#include "ui/format/formatter.h"

#include <QPointer>
#include <QWidget>

class QCalendarWidget;
class QFrame;
class QHBoxLayout;
class QToolButton;

//! Chooses a day, month, year or the lifetime of a plant in its own calendar: kinds as buttons, previous and
//! next, a calendar, today. Keys: arrows a step, PgUp and PgDn a big step (a month of days, a year of
//! months), Home today. Never leaves its bounds.
class DateNavigator : public QWidget
{
    Q_OBJECT
public:
    explicit DateNavigator(QWidget *parent = nullptr);

    //! What is offered, in this order; all four at first. One kind alone shows no buttons for it.
    void setKinds(const QList<PeriodKind> &kinds);
    void setFormatter(const Formatter &formatter);
    //! Days of the plant's calendar, both included: \a first (invalid: no bound) is usually that of the grid
    //! connection, \a today the plant's today. A period that lies outside is moved inside, which is reported.
    void setBounds(const QDate &first, const QDate &today);
    const QDate &today() const { return m_today; }

    const CalendarPeriod &period() const { return m_period; }
    //! Clamped to the bounds; reports nothing.
    void setPeriod(const CalendarPeriod &period);
    //! Bounds and period at once, for another plant; reports nothing.
    void show(const QDate &first, const QDate &today, const CalendarPeriod &period);
    using QWidget::show;

    //! What the keys do, for a page that gets them; false if it is none of them.
    bool takeKey(int key);
    //! Steps of the present kind; negative ones go back.
    void step(int steps);
    void bigStep(int steps);
    void goToToday();
    void chooseKind(PeriodKind kind);
    void openCalendar();

Q_SIGNALS:
    //! The person has chosen another one, or the bounds have.
    void periodChosen(const CalendarPeriod &period);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, QHBoxLayout &row);
    CalendarPeriod clamped(const CalendarPeriod &period) const;
    bool canStep(int steps) const;
    void choose(const CalendarPeriod &period);
    void refresh();

    Formatter m_formatter;
    QDate m_first, m_today;
    CalendarPeriod m_period {PeriodKind::Day, QDate(2000, 1, 1)};
    QDate m_anchor; //!< the day a person was at: month to day comes back to it
    QList<std::pair<PeriodKind, QToolButton *>> m_kinds;
    QToolButton *m_previous = nullptr;
    QToolButton *m_title = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_todayButton = nullptr;
    QPointer<QFrame> m_popup;
};
