// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

//! A field for the system code (password) of an API account: hidden, with a button to show it.
class SystemCodeEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SystemCodeEdit(QWidget *parent = nullptr);

private:
    void setShown(bool isShown);

    QAction *m_show;
};
