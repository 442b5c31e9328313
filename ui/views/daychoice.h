// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;
class QPushButton;

//! Seven check boxes for the days of the week, and buttons for the usual choices.
class DayChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DayChoice(QWidget *parent = nullptr);

    //! 1 = Monday, ascending.
    QList<int> days() const;
    void setDays(const QList<int> &days);
    //! A day that cannot be chosen; 0 if all can.
    void setLocked(int day);

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_boxes;
    QPushButton *m_workdays;
    QPushButton *m_weekend;
    QPushButton *m_all;
};
