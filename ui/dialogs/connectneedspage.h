// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpage.h"

class NoticeStrip;

//! Explains what OAuth Connect needs before anything can be typed (`oauth.md` §1, §2).
class ConnectNeedsPage : public SignInPage
{
    Q_OBJECT
public:
    explicit ConnectNeedsPage(QWidget *parent = nullptr);

    //! None: there is only reading and going on.
    QWidget *firstField() const override { return nullptr; }

private:
    NoticeStrip *m_strip;
};
