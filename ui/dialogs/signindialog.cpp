// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/systemcodeedit.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

SignInDialog::SignInDialog(SignInPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_systemCode(new SystemCodeEdit(this))
    , m_strip(new NoticeStrip(u"signInStrip"_s, this))
{
    setObjectName(u"signInDialog"_s);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    QLabel *explanation = makeParagraph(TextSize::Body, "muted", this);
    whenTranslated(this, [this, title, explanation] {
        setWindowTitle(tr("Enter password"));
        title->setText(tr("Sign in again"));
        explanation->setText(
            tr("Enter the system code of this API account. Your plants and settings stay as they are."));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addLayout(buildForm());
    layout->addWidget(m_strip);
    layout->addStretch();
    layout->addWidget(buildButtons());
    setMinimumWidth(560);

    connect(m_systemCode, &QLineEdit::textChanged, &m_presenter, &SignInPresenter::setSystemCode);
    connect(&m_presenter, &SignInPresenter::changed, this, &SignInDialog::refresh);
    connect(&m_presenter, &SignInPresenter::accepted, this, &QDialog::accept);
    refresh();
    m_systemCode->setFocus();
}

QFormLayout *SignInDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Grid::twice);
    form->setVerticalSpacing(Grid::unit + Grid::half);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QLabel *who = makeLabel(TextSize::Body, nullptr, this);
    who->setText(m_presenter.profile().userName);
    QLabel *where = makeLabel(TextSize::Body, nullptr, this);
    where->setText(m_presenter.host());
    auto *whoLabel = new QLabel(this);
    auto *whereLabel = new QLabel(this);
    auto *codeLabel = new QLabel(this);
    codeLabel->setBuddy(m_systemCode);
    // A label stands in the middle of its field, not at its top.
    codeLabel->setMinimumHeight(m_systemCode->sizeHint().height());
    form->addRow(whoLabel, who);
    form->addRow(whereLabel, where);
    form->addRow(codeLabel, m_systemCode);
    whenTranslated(this, [whoLabel, whereLabel, codeLabel] {
        whoLabel->setText(tr("Account"));
        whereLabel->setText(tr("Service"));
        codeLabel->setText(tr("System &code"));
    });
    return form;
}

QWidget *SignInDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_cancel = makeButton(u"cancelButton"_s, {}, nullptr, row);
    m_submit = makeButton(u"signInButton"_s, {}, "primary", row);
    m_submit->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, &m_presenter, &SignInPresenter::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    return row;
}

void SignInDialog::refresh()
{
    const SignInPresenter::State state = m_presenter.state();
    const bool isTrying = state == SignInPresenter::State::Trying;
    m_systemCode->setEnabled(!isTrying);
    m_submit->setEnabled(m_presenter.canSubmit());
    setButtonText(m_submit, isTrying ? tr("Signing in…") : tr("&Test and sign in"));
    setButtonText(m_cancel, tr("Cancel"));
    refreshStrip();
    growToFit(this);
    // After a failure the next thing a person does is to type the code again.
    if (state == SignInPresenter::State::Failed) {
        m_systemCode->setFocus();
        m_systemCode->selectAll();
    }
}

void SignInDialog::refreshStrip()
{
    const SignInPresenter::Note outcome = m_presenter.outcome();
    const SignInPresenter::Note password = m_presenter.passwordNote();
    if (!outcome.sentence.isEmpty())
        m_strip->show(m_presenter.isBad() ? NoticeStrip::Tone::Bad : NoticeStrip::Tone::Info,
                      m_presenter.isBad()                                         ? u"warning"_s
                          : m_presenter.state() == SignInPresenter::State::Trying ? u"syncing"_s
                                                                                  : u"info"_s,
                      outcome.sentence, outcome.advice);
    else if (!password.sentence.isEmpty())
        m_strip->show(NoticeStrip::Tone::Info, u"key"_s, password.sentence, password.advice);
    else
        m_strip->clear();
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_submit)
        refresh();
    QDialog::changeEvent(event);
}

void SignInDialog::reject()
{
    if (m_presenter.state() == SignInPresenter::State::Trying) {
        m_presenter.cancel(); // the first Cancel stops the try, the second closes
        return;
    }
    QDialog::reject();
}
