// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/weekplan.h"
#include "ui/access/spoken.h"
#include "ui/format/formatter.h"

#include <QWidget>

//! A week to draw on: a row for each day, midnight to midnight. Dragging makes, moves, lengthens and shortens
//! windows in steps of 15 minutes, of 5 with Ctrl; every thing the mouse does the keyboard does as well:
//! arrows move, Shift and arrows move the end, Alt and arrows the beginning, Page Up and Down choose a
//! window, Insert makes one, Space turns charging into discharging, Enter asks for exact times, Del removes.
//! Charging is filled, discharging striped. Windows never overlap.
class WeekGrid : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    const WeekPlan &plan() const { return m_plan; }
    //! Keeps the chosen window if it is still there. Emits nothing but currentChanged().
    void setPlan(const WeekPlan &plan);
    void setFormatter(const Formatter &formatter);
    //! Number of the chosen span; −1 if none is.
    int current() const { return m_current; }
    void setCurrent(int index);
    //! The day that Insert writes on: of the chosen window, or the one that arrows went to.
    int day() const { return m_day; }
    void setDay(int day);
    //! What is made by dragging and by Insert.
    bool makesCharge() const { return m_makesCharge; }
    void setMakesCharge(bool isCharge) { m_makesCharge = isCharge; }
    //! A window of an hour in the first gap of the day, or as long as there is room. False if the day is
    //! full.
    bool addOnDay();
    void removeCurrent();
    //! Charging becomes discharging and back.
    void turnCurrent();
    //! "Mon, 01:15 – 05:00: charge"
    QString wordsOf(const WeekSpan &span) const;

    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    //! Where a minute of a day is drawn, in widget coordinates: for tests.
    QPoint placeOf(int day, int minute) const;

    static constexpr int coarseStep = 15; //!< minutes
    static constexpr int fineStep = 5;

Q_SIGNALS:
    void planChanged();
    void currentChanged(int index);
    void editRequested();
    //! Why something was not done; empty: it was.
    void hinted(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Grip { None, Make, Move, Start, End };
    struct Drag
    {
        Grip grip = Grip::None;
        int index = -1;
        int anchor = 0; //!< minute that was pressed, or its distance from the start
        WeekPlan::Room room; //!< the times it may take
        WeekSpan ghost;
    };

    // weekgridpaint.cpp
    QRect field() const;
    int rowHeight() const;
    int labelWidth() const;
    double xOf(int minute) const;
    QRectF boxOf(const WeekSpan &span) const;
    void paintDays(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintSpan(QPainter &painter, const WeekSpan &span, bool isChosen, bool isBlocked) const;

    static int stepOf(Qt::KeyboardModifiers modifiers);
    int minuteAt(const QPointF &place) const;
    int dayAt(const QPointF &place) const;
    Grip gripAt(const QPointF &place, int *index) const;
    void showGrip(const QPointF &place);
    void drag(const QPointF &place, int step);
    bool isBlocked() const;
    bool put(int index, const WeekSpan &span);
    void choose(int index);
    void step(int direction);
    void move(int minutes);
    void moveDay(int direction);
    void moveEnd(int minutes);
    void moveStart(int minutes);
    QString overlapWords(int inTheWay) const;

    WeekPlan m_plan;
    Formatter m_formatter;
    int m_current = -1;
    int m_day = 1;
    bool m_makesCharge = true;
    Drag m_drag;
};
