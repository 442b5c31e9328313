// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

//! Left and right of the status bar: age of the data, when new ones can come, calls made.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setData(const QString &text);
    void setNext(const QString &text);
    void setCalls(const QString &text, const QString &toolTip);

private:
    QLabel *m_data;
    QLabel *m_next;
    QLabel *m_calls;
};
