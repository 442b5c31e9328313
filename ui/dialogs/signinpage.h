// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

//! A page of SignInWizard.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Where typing begins when the page is shown.
    virtual QWidget *firstField() const = 0;
};
