// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpage.h"

class NoticeStrip;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class UrlOpener;

//! Explains what an API account is and how to get one, with a letter to the installer to copy or to send.
class SignInLetterPage : public SignInPage
{
    Q_OBJECT
public:
    //! \a opener must outlive the page.
    explicit SignInLetterPage(UrlOpener &opener, QWidget *parent = nullptr);

    QWidget *firstField() const override;

private:
    QGridLayout *buildFacts();
    QWidget *buildLetter();
    void copyLetter();
    void sendLetter();

    UrlOpener &m_opener;
    QPlainTextEdit *m_letter;
    QPushButton *m_copy;
    QPushButton *m_send;
    NoticeStrip *m_strip;
};
