// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectwizard.h"

#include "ui/dialogs/connectclientpage.h"
#include "ui/dialogs/connectconsentpage.h"
#include "ui/dialogs/connectneedspage.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/dialogs/wizardframe.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/stepindicator.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

using State = ConnectPresenter::State;

namespace {

constexpr QSize usualSize(680, 600);

enum StepNumber { NeedsStep, ClientStep, ConsentStep, StepCount };

} // namespace

ConnectWizard::ConnectWizard(ConnectPresenter &presenter, UrlOpener &opener, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_indicator(new StepIndicator(this))
    , m_pages(new QStackedWidget(this))
    , m_needs(new ConnectNeedsPage(m_pages))
    , m_client(new ConnectClientPage(presenter, m_pages))
    , m_consent(new ConnectConsentPage(presenter, opener, m_pages))
{
    setObjectName(u"connectWizard"_s);
    build();
    connect(&m_presenter, &ConnectPresenter::changed, this, &ConnectWizard::refresh);
    whenTranslated(this, [this] {
        setWindowTitle(m_presenter.isRenewal() ? tr("Authorise again") : tr("Connect by OAuth"));
        m_indicator->setSteps({tr("Needs"), tr("Client"), tr("Consent")});
        refresh();
    });
    showPage(m_presenter.isRenewal() ? static_cast<SignInPage *>(m_client) : m_needs);
}

void ConnectWizard::build()
{
    m_pages->setObjectName(u"connectPagesStackedWidget"_s);
    for (SignInPage *page : {static_cast<SignInPage *>(m_needs), static_cast<SignInPage *>(m_client),
                             static_cast<SignInPage *>(m_consent)})
        m_pages->addWidget(page);
    const WizardFrame::Buttons buttons = WizardFrame::makeButtons(
        u"connectBackButton"_s, u"connectCancelButton"_s, u"connectNextButton"_s, this);
    m_back = buttons.back;
    m_cancel = buttons.cancel;
    m_next = buttons.next;
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false); // Return goes on, or uses what was pasted
    connect(m_back, &QPushButton::clicked, this, &ConnectWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectWizard::reject);
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::goOn);
    WizardFrame::layOut(this, m_indicator, m_pages, buttons, usualSize);
}

SignInPage *ConnectWizard::current() const
{
    return static_cast<SignInPage *>(m_pages->currentWidget());
}

void ConnectWizard::showForm()
{
    showPage(m_client);
}

void ConnectWizard::showPage(SignInPage *page)
{
    m_pages->setCurrentWidget(page);
    refresh();
    WizardFrame::focusPage(page, m_next);
}

void ConnectWizard::goOn()
{
    if (current() == m_needs) {
        showForm();
    } else if (current() == m_client) {
        if (!m_presenter.canSubmit())
            return;
        showPage(m_consent);
        m_presenter.submit();
    } else if (m_presenter.state() == State::Done) {
        accept();
    } else if (m_presenter.state() == State::RetryPossible) {
        m_presenter.retryExchange();
    } else if (m_presenter.fieldAtFault() != ConnectPresenter::Field::None) {
        goBack();
    } else if (m_presenter.canSubmit()) {
        m_presenter.submit();
    }
}

void ConnectWizard::goBack()
{
    if (current() == m_consent) {
        const ConnectPresenter::Field field = m_presenter.fieldAtFault();
        showPage(m_client);
        m_client->focusField(field);
    } else if (current() == m_client) {
        showPage(m_needs);
    } else {
        QDialog::reject();
        Q_EMIT backRequested();
    }
}

void ConnectWizard::refresh()
{
    const bool isDone = m_presenter.state() == State::Done;
    m_client->refresh();
    m_consent->refresh();
    m_indicator->setCurrent(current() == m_consent      ? (isDone ? StepCount : ConsentStep)
                                : current() == m_client ? ClientStep
                                                        : NeedsStep);
    refreshButtons();
    growToFit(this);
}

void ConnectWizard::refreshButtons()
{
    const State state = m_presenter.state();
    const bool isTrying = m_presenter.isTrying();
    const bool isConsent = current() == m_consent;
    setButtonText(m_back, tr("&Back"));
    setButtonText(m_cancel, isTrying ? tr("Stop") : tr("Cancel"));
    m_back->setVisible(state != State::Done && !(current() == m_needs && m_presenter.isRenewal()));
    m_back->setEnabled(!isTrying);
    m_cancel->setVisible(state != State::Done);
    m_next->setEnabled(true);
    m_next->setVisible(!isConsent || (state != State::Waiting && state != State::Exchanging));
    if (current() == m_needs) {
        setButtonText(m_next, tr("&Next"));
    } else if (current() == m_client) {
        setButtonText(m_next, tr("Open the brows&er"));
        m_next->setEnabled(m_presenter.canSubmit());
    } else if (state == State::Done) {
        setButtonText(m_next, tr("&Finish"));
    } else if (state == State::RetryPossible) {
        setButtonText(m_next, tr("Try &again"));
    } else if (m_presenter.fieldAtFault() != ConnectPresenter::Field::None) {
        setButtonText(m_next, tr("&Correct the entry"));
    } else {
        setButtonText(m_next, tr("&Ask again"));
        m_next->setEnabled(m_presenter.canSubmit());
    }
    m_next->setDefault(m_next->isVisibleTo(this));
    // What had the keyboard may be gone.
    if (isConsent && state == State::Exchanging)
        m_cancel->setFocus();
    else if (isConsent && m_next->isVisibleTo(this) && !m_next->hasFocus() && !m_back->hasFocus())
        m_next->setFocus();
}

void ConnectWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ConnectWizard::reject()
{
    if (m_presenter.isTrying()) {
        m_presenter.cancel(); // the first Stop ends the try, the second closes
        return;
    }
    if (m_presenter.state() == State::Done) { // nothing is left to be given up
        accept();
        return;
    }
    QDialog::reject();
}
