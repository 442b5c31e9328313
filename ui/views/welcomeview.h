// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

//! What a person sees before the first account: what this is, and two ways in.
class WelcomeView : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeView(QWidget *parent = nullptr);

Q_SIGNALS:
    void addAccountRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_picture;
};
