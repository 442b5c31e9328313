// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batterymode.h"

#include <QDialog>

#include <functional>

class DayChoice;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTimeEdit;

//! Exact times and days of one window of the week. Reports by accepted(); open() it.
class TouWindowDialog : public QDialog
{
    Q_OBJECT
public:
    //! Why a window cannot be, in words; empty if it can.
    using Objection = std::function<QString(const TouWindow &)>;

    TouWindowDialog(const TouWindow &window, Objection objection, QWidget *parent = nullptr);

    TouWindow window() const;

private:
    void refresh();
    void retranslate();

    Objection m_objection;
    QRadioButton *m_charge;
    QRadioButton *m_discharge;
    QLabel *m_fromLabel;
    QTimeEdit *m_from;
    QLabel *m_toLabel;
    QTimeEdit *m_to;
    QCheckBox *m_midnight;
    QLabel *m_daysLabel;
    DayChoice *m_days;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_ok;
};
