// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class ConnectClientPage;
class ConnectConsentPage;
class ConnectNeedsPage;
class ConnectPresenter;
class QPushButton;
class QStackedWidget;
class SignInPage;
class StepIndicator;
class UrlOpener;

//! The way to an account by an owner's consent in three steps: what it needs, the client, the consent in the
//! browser. To be open()ed. The account is there as soon as ConnectPresenter says accepted(); the wizard is
//! accepted() when the user has seen what was granted.
class ConnectWizard : public QDialog
{
    Q_OBJECT
public:
    //! Both must outlive the dialog (or be its children). With a presenter that renews it begins with the
    //! form.
    ConnectWizard(ConnectPresenter &presenter, UrlOpener &opener, QWidget *parent = nullptr);

    //! Begins with the form.
    void showForm();

    void reject() override;

Q_SIGNALS:
    //! Back from the first page, to the other ways; the dialog closes itself.
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    SignInPage *current() const;
    void showPage(SignInPage *page);
    void goOn();
    void goBack();
    void refresh();
    void refreshButtons();

    ConnectPresenter &m_presenter;
    StepIndicator *m_indicator;
    QStackedWidget *m_pages;
    ConnectNeedsPage *m_needs;
    ConnectClientPage *m_client;
    ConnectConsentPage *m_consent;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
};
