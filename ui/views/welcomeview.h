// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

//! What a person sees before the first account: what this is, and three ways in.
class WelcomeView : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeView(QWidget *parent = nullptr);

Q_SIGNALS:
    void accountChosen();
    void consentChosen();
    void helpChosen();
    void demoChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_picture;
};
