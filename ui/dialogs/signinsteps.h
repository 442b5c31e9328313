// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpresenter.h"

#include <QTimer>
#include <QWidget>

class QLabel;

//! How far a sign-in has come: a line with a picture for each of its steps.
class SignInSteps : public QWidget
{
    Q_OBJECT
public:
    //! \a presenter must outlive this.
    explicit SignInSteps(const SignInPresenter &presenter, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        SignInPresenter::Step step;
        QLabel *icon;
        QLabel *words;
    };

    void paintIcons();

    const SignInPresenter &m_presenter;
    QList<Line> m_lines;
    QTimer m_turning;
    int m_angle = 0;
};
