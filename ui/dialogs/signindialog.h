// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class NoticeStrip;
class QFormLayout;
class QLabel;
class QPushButton;
class SignInPresenter;
class SystemCodeEdit;

//! Asks for the system code of an account that exists already, tries it and says exactly why it was refused.
//! To be open()ed; accepted() after a sign-in. New accounts come by SignInWizard.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    //! \a presenter renews an account; it must outlive the dialog (or be its child).
    explicit SignInDialog(SignInPresenter &presenter, QWidget *parent = nullptr);

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFormLayout *buildForm();
    QWidget *buildButtons();
    void refresh();
    void refreshStrip();

    SignInPresenter &m_presenter;
    SystemCodeEdit *m_systemCode;
    NoticeStrip *m_strip;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
};
