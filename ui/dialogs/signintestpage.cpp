// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signintestpage.h"

#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/signinsteps.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

void showNote(NoticeStrip *strip, const QString &icon, const SignInPresenter::Note &note)
{
    if (note.sentence.isEmpty())
        strip->clear();
    else
        strip->show(NoticeStrip::Tone::Warning, icon, note.sentence, note.advice);
}

} // namespace

SignInTestPage::SignInTestPage(const SignInPresenter &presenter, QWidget *parent)
    : SignInPage(parent)
    , m_presenter(presenter)
    , m_title(makeParagraph(TextSize::Title, nullptr, this))
    , m_outcome(new NoticeStrip(u"outcomeStrip"_s, this))
    , m_plants(new NoticeStrip(u"plantsStrip"_s, this))
    , m_password(new NoticeStrip(u"passwordStrip"_s, this))
{
    setObjectName(u"signInTestPage"_s);
    m_title->setObjectName(u"testTitleLabel"_s);
    m_title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    QFrame *card = makeCard(this);
    m_steps = new SignInSteps(presenter, card);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    inner->addWidget(m_steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_title);
    layout->addWidget(card);
    layout->addWidget(m_outcome);
    layout->addWidget(m_plants);
    layout->addWidget(m_password);
    layout->addStretch();
    whenTranslated(this, [this] { refresh(); });
}

void SignInTestPage::refresh()
{
    m_steps->refresh();
    refreshTitle();
    refreshStrips();
}

void SignInTestPage::refreshTitle()
{
    switch (m_presenter.state()) {
    case SignInPresenter::State::Failed:
        m_title->setText(m_presenter.isBad() ? tr("The sign-in failed") : tr("No sign-in yet"));
        return;
    case SignInPresenter::State::Done:
        m_title->setText(tr("The account works"));
        return;
    case SignInPresenter::State::Editing:
    case SignInPresenter::State::Trying:
        m_title->setText(tr("Testing the connection"));
    }
}

void SignInTestPage::refreshStrips()
{
    const SignInPresenter::Note outcome = m_presenter.outcome();
    // The steps tell by themselves how far it is.
    const bool isSaid = m_presenter.state() == SignInPresenter::State::Failed || m_presenter.isWaiting();
    if (!isSaid)
        m_outcome->clear();
    else
        m_outcome->show(m_presenter.isBad() ? NoticeStrip::Tone::Bad : NoticeStrip::Tone::Info,
                        m_presenter.isBad() ? u"warning"_s : u"info"_s, outcome.sentence, outcome.advice);
    showNote(m_plants, u"plant"_s, m_presenter.plantsNote());
    const bool isOver = m_presenter.state() == SignInPresenter::State::Done;
    showNote(m_password, u"key"_s, isOver ? m_presenter.passwordNote() : SignInPresenter::Note());
}
