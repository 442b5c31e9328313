// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpage.h"

class ConnectPresenter;
class NoticeStrip;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class UrlOpener;

//! Waits for the owner's answer: the address for the browser, a field for the address where the browser
//! ended, the time that is left; then how it ended and what was granted.
class ConnectConsentPage : public SignInPage
{
    Q_OBJECT
public:
    //! Both must outlive the page.
    ConnectConsentPage(ConnectPresenter &presenter, UrlOpener &opener, QWidget *parent = nullptr);

    void refresh();
    QWidget *firstField() const override;

private:
    void fillCard();
    void openBrowser();
    void copyAddress();
    void submitPaste();
    void setWords();
    void refreshTitle();
    void refreshOutcome();
    void refreshGrant();

    ConnectPresenter &m_presenter;
    UrlOpener &m_opener;
    QLabel *m_title;
    QLabel *m_countdown;
    QFrame *m_card;
    QLabel *m_guide = nullptr;
    QLabel *m_addressLabel = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_pasteLabel = nullptr;
    QLineEdit *m_paste = nullptr;
    QPushButton *m_use = nullptr;
    NoticeStrip *m_pasteStrip;
    NoticeStrip *m_outcome;
    NoticeStrip *m_granted;
    NoticeStrip *m_plants;
    NoticeStrip *m_secrets;
};
