// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class NoticeStrip;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class SignInPresenter;

//! The form of SignInPresenter: service, account name, system code; tries the sign-in and says exactly why it
//! failed. To be open()ed; accepted() after a sign-in.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    //! \a presenter must outlive the dialog (or be its child).
    explicit SignInDialog(SignInPresenter &presenter, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    //! The way in without an account; the dialog closes itself.
    void demoRequested();

private:
    void buildForm(QFormLayout *form);
    QWidget *buildButtons();
    QLabel *buildExplanation();
    void refresh();
    void grow();
    void showSystemCode(bool shown);

    SignInPresenter &m_presenter;
    QComboBox *m_region;
    QLineEdit *m_address;
    QLabel *m_hint;
    QLineEdit *m_userName;
    QLineEdit *m_systemCode;
    QAction *m_show = nullptr;
    NoticeStrip *m_strip;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_demo = nullptr;
};
