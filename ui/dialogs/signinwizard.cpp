// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinwizard.h"

#include "ui/dialogs/signinaccountpage.h"
#include "ui/dialogs/signinletterpage.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/signinstartpage.h"
#include "ui/dialogs/signintestpage.h"
#include "ui/dialogs/wizardframe.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/stepindicator.h"
#include "ui/views/waysin.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(680, 600);

enum StepNumber { StartStep, AccountStep, TestStep, StepCount };

} // namespace

SignInWizard::SignInWizard(SignInPresenter &presenter, UrlOpener &opener, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_indicator(new StepIndicator(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new SignInStartPage(m_pages))
    , m_letter(new SignInLetterPage(opener, m_pages))
    , m_account(new SignInAccountPage(presenter, m_pages))
    , m_test(new SignInTestPage(presenter, m_pages))
{
    setObjectName(u"signInWizard"_s);
    build();
    connectPages();
    whenTranslated(this, [this] {
        setWindowTitle(tr("Add account"));
        m_indicator->setSteps({tr("Start"), tr("Account"), tr("Test")});
        refresh();
    });
    showPage(m_start);
}

void SignInWizard::build()
{
    m_pages->setObjectName(u"signInPagesStackedWidget"_s);
    for (SignInPage *page : {static_cast<SignInPage *>(m_start), static_cast<SignInPage *>(m_letter),
                             static_cast<SignInPage *>(m_account), static_cast<SignInPage *>(m_test)})
        m_pages->addWidget(page);
    const WizardFrame::Buttons buttons =
        WizardFrame::makeButtons(u"backButton"_s, u"cancelButton"_s, u"nextButton"_s, this);
    m_back = buttons.back;
    m_cancel = buttons.cancel;
    m_next = buttons.next;
    connect(m_back, &QPushButton::clicked, this, &SignInWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &SignInWizard::reject);
    connect(m_next, &QPushButton::clicked, this, &SignInWizard::goOn);
    WizardFrame::layOut(this, m_indicator, m_pages, buttons, usualSize);
}

void SignInWizard::connectPages()
{
    connect(&m_start->ways(), &WaysIn::accountChosen, this, &SignInWizard::showForm);
    connect(&m_start->ways(), &WaysIn::helpChosen, this, &SignInWizard::showLetter);
    connect(&m_start->ways(), &WaysIn::consentChosen, this, [this] {
        QDialog::reject();
        Q_EMIT consentRequested();
    });
    connect(&m_start->ways(), &WaysIn::demoChosen, this, [this] {
        QDialog::reject();
        Q_EMIT demoRequested();
    });
    connect(&m_presenter, &SignInPresenter::changed, this, &SignInWizard::refresh);
}

SignInPage *SignInWizard::current() const
{
    return static_cast<SignInPage *>(m_pages->currentWidget());
}

void SignInWizard::showLetter()
{
    m_hasSeenLetter = true;
    showPage(m_letter);
}

void SignInWizard::showForm()
{
    m_hasSeenLetter = current() == m_letter;
    showPage(m_account);
}

void SignInWizard::showPage(SignInPage *page)
{
    m_pages->setCurrentWidget(page);
    refresh();
    WizardFrame::focusPage(page, m_next);
}

void SignInWizard::goOn()
{
    if (current() == m_letter) {
        showForm();
    } else if (current() == m_account) {
        if (!m_presenter.canSubmit())
            return;
        showPage(m_test);
        m_presenter.submit();
    } else if (current() == m_test) {
        if (m_presenter.state() == SignInPresenter::State::Done)
            accept();
        else if (m_presenter.fieldAtFault() != SignInField::None)
            goBack();
        else if (m_presenter.canRetry())
            m_presenter.submit();
    }
}

void SignInWizard::goBack()
{
    if (current() == m_test) {
        const SignInField field = m_presenter.fieldAtFault();
        showPage(m_account);
        m_account->focusField(field);
    } else if (current() == m_account && m_hasSeenLetter) {
        showPage(m_letter);
    } else {
        showPage(m_start);
    }
}

void SignInWizard::refresh()
{
    const bool isDone = m_presenter.state() == SignInPresenter::State::Done;
    m_account->refresh();
    m_test->refresh();
    m_indicator->setCurrent(current() == m_test          ? (isDone ? StepCount : TestStep)
                                : current() == m_account ? AccountStep
                                                         : StartStep);
    refreshButtons();
    growToFit(this);
}

void SignInWizard::refreshButtons()
{
    const SignInPresenter::State state = m_presenter.state();
    const bool isTrying = state == SignInPresenter::State::Trying;
    const bool isDone = state == SignInPresenter::State::Done;
    const bool isTest = current() == m_test;
    setButtonText(m_back, tr("&Back"));
    setButtonText(m_cancel, tr("Cancel"));
    m_back->setVisible(current() != m_start && !isDone);
    m_back->setEnabled(!isTrying);
    m_cancel->setVisible(!isDone);
    m_next->setVisible(current() != m_start);
    m_next->setEnabled(true);
    if (current() == m_letter) {
        setButtonText(m_next, tr("&Next"));
    } else if (current() == m_account) {
        setButtonText(m_next, tr("Test and si&gn in"));
        m_next->setEnabled(m_presenter.canSubmit());
    } else if (isTest && isDone) {
        setButtonText(m_next, tr("&Finish"));
    } else if (isTest && isTrying) {
        setButtonText(m_next, tr("Signing in…"));
        m_next->setEnabled(false);
    } else if (isTest && m_presenter.fieldAtFault() != SignInField::None) {
        setButtonText(m_next, tr("&Correct the entry"));
    } else if (isTest) {
        setButtonText(m_next, tr("Try &again"));
        m_next->setEnabled(m_presenter.canRetry());
    }
    m_next->setDefault(current() != m_start);
    // A button that was switched off has lost the keyboard.
    if (isTest && !isTrying && m_next->isEnabled())
        m_next->setFocus();
    else if (isTest && isTrying)
        m_cancel->setFocus();
}

void SignInWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void SignInWizard::reject()
{
    if (m_presenter.state() == SignInPresenter::State::Trying) {
        m_presenter.cancel(); // the first Cancel stops the try, the second closes
        return;
    }
    if (m_presenter.state() == SignInPresenter::State::Done) { // nothing is left to be given up
        accept();
        return;
    }
    QDialog::reject();
}
