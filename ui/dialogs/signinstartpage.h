// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpage.h"

class WaysIn;

//! Asks how somebody wants to start.
class SignInStartPage : public SignInPage
{
    Q_OBJECT
public:
    explicit SignInStartPage(QWidget *parent = nullptr);

    WaysIn &ways() const { return *m_ways; }
    QWidget *firstField() const override;

private:
    WaysIn *m_ways;
};
