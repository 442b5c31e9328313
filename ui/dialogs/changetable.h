// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/changewords.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

//! What is set now, from where and how old, beside what it is to become.
class ChangeTable : public QFrame
{
    Q_OBJECT
public:
    ChangeTable(const QString &objectName, QWidget *parent = nullptr);

    void setLines(const QList<ChangeLine> &lines);
    //! The button that asks for the present settings; hidden by default.
    void setReading(bool canRead, bool isReading);

Q_SIGNALS:
    void readRequested();

private:
    struct Row
    {
        QLabel *name;
        QLabel *now;
        QLabel *source;
        QLabel *wished;
    };
    Row makeRow(int number);

    QGridLayout *m_grid;
    QLabel *m_nowHead;
    QLabel *m_newHead;
    QPushButton *m_read;
    QList<Row> m_rows;
};
