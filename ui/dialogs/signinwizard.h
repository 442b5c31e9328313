// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QStackedWidget;
class SignInAccountPage;
class SignInLetterPage;
class SignInPage;
class SignInPresenter;
class SignInStartPage;
class SignInTestPage;
class StepIndicator;
class UrlOpener;

//! The way to a new account in three steps: how to start (and how to get an account), service and account,
//! test with the exact reason if it fails. To be open()ed. The account is there as soon as SignInPresenter
//! says accepted(); the wizard is accepted() when the user has seen it.
class SignInWizard : public QDialog
{
    Q_OBJECT
public:
    //! \a presenter and \a opener must outlive the dialog (or be its children).
    SignInWizard(SignInPresenter &presenter, UrlOpener &opener, QWidget *parent = nullptr);

    //! Begins with the explanation how to get an account.
    void showLetter();
    //! Begins with the form.
    void showForm();

    void reject() override;

Q_SIGNALS:
    //! The way in without an account; the dialog closes itself.
    void demoRequested();
    //! The way in by an owner's consent; the dialog closes itself.
    void consentRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectPages();
    void showPage(SignInPage *page);
    void goOn();
    void goBack();
    void refresh();
    void refreshButtons();
    SignInPage *current() const;

    SignInPresenter &m_presenter;
    StepIndicator *m_indicator;
    QStackedWidget *m_pages;
    SignInStartPage *m_start;
    SignInLetterPage *m_letter;
    SignInAccountPage *m_account;
    SignInTestPage *m_test;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    bool m_hasSeenLetter = false; // where Back leads from the form
};
