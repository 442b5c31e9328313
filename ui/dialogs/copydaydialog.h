// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class DayChoice;
class QComboBox;
class QLabel;
class QPushButton;

//! Which day of the week is to be copied to which others. Reports by accepted(); open() it.
class CopyDayDialog : public QDialog
{
    Q_OBJECT
public:
    //! \a day is proposed: 1 = Monday.
    explicit CopyDayDialog(int day, QWidget *parent = nullptr);

    int day() const;
    QList<int> toDays() const;

private:
    void refresh();
    void retranslate();

    QLabel *m_dayLabel;
    QComboBox *m_day;
    QLabel *m_toLabel;
    DayChoice *m_to;
    QLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_copy;
};
