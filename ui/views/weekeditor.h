// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/weekplan.h"
#include "ui/format/formatter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;
class TouWindowModel;
class WeekGrid;

//! The week of a time-of-use plan to draw and, beside it, its windows as a table with exact times. Both show
//! the same and change the same; windows never overlap here.
class WeekEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEditor(QWidget *parent = nullptr);

    //! As the service takes them: merged over the days, midnight is 23:59.
    QList<TouWindow> windows() const;
    //! What overlaps an earlier window is left out.
    void setWindows(const QList<TouWindow> &windows);
    void setFormatter(const Formatter &formatter);
    WeekGrid &grid() { return *m_grid; }
    QTableView &table() { return *m_table; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void retranslate();
    void takePlan(const WeekPlan &plan);
    void followGrid();
    void refresh();
    void say(const QString &hint);
    //! The window that is chosen, in the table or on the week.
    const TouWindow *chosen() const;
    void addWindow();
    void editChosen();
    void removeChosen();
    void replace(const TouWindow &before, const TouWindow &wished);
    void copyDay();
    QString objectionTo(const TouWindow &wished, const TouWindow *instead) const;

    Formatter m_formatter;
    QLabel *m_drawLabel;
    QToolButton *m_charge;
    QToolButton *m_discharge;
    QPushButton *m_copyDay;
    WeekGrid *m_grid;
    QLabel *m_hint;
    TouWindowModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QLabel *m_count;
    bool m_isFollowing = false; //!< table and week choose the same: once round is enough
};
