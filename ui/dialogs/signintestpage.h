// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpage.h"

class NoticeStrip;
class QLabel;
class SignInPresenter;
class SignInSteps;

//! Shows the test of the connection: how far it is, why it failed, or what was found.
class SignInTestPage : public SignInPage
{
    Q_OBJECT
public:
    //! \a presenter must outlive the page.
    explicit SignInTestPage(const SignInPresenter &presenter, QWidget *parent = nullptr);

    void refresh();
    //! None: what there is to do is done by the buttons.
    QWidget *firstField() const override { return nullptr; }

private:
    void refreshTitle();
    void refreshStrips();

    const SignInPresenter &m_presenter;
    QLabel *m_title;
    SignInSteps *m_steps;
    NoticeStrip *m_outcome;
    NoticeStrip *m_plants;
    NoticeStrip *m_password;
};
