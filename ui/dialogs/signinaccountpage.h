// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinpage.h"
#include "ui/dialogs/signinreason.h"

class NoticeStrip;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class SignInPresenter;
class SystemCodeEdit;

//! The form for a new account: service, name, system code; end date and title, if somebody wants to.
class SignInAccountPage : public SignInPage
{
    Q_OBJECT
public:
    //! \a presenter must outlive the page.
    explicit SignInAccountPage(SignInPresenter &presenter, QWidget *parent = nullptr);

    void refresh();
    //! Lets a person mend this field; None stands for the first.
    void focusField(SignInField field);
    QWidget *firstField() const override;

private:
    QFormLayout *buildForm();
    void connectFields();
    void fillRegions();
    void setWords();
    void refreshHints();

    SignInPresenter &m_presenter;
    QComboBox *m_region;
    QLineEdit *m_address;
    QLabel *m_addressHint;
    QLineEdit *m_userName;
    SystemCodeEdit *m_systemCode;
    QLineEdit *m_expiry;
    QLabel *m_expiryHint;
    QLineEdit *m_title;
    QList<QLabel *> m_labels;
    NoticeStrip *m_strip;
};
