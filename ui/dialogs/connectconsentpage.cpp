// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectconsentpage.h"

#include "core/auth/urlopener.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

using State = ConnectPresenter::State;

namespace {

void showNote(NoticeStrip *strip, NoticeStrip::Tone tone, const QString &icon,
              const ConnectPresenter::Note &note)
{
    if (note.sentence.isEmpty())
        strip->clear();
    else
        strip->show(tone, icon, note.sentence, note.advice);
}

} // namespace

ConnectConsentPage::ConnectConsentPage(ConnectPresenter &presenter, UrlOpener &opener, QWidget *parent)
    : SignInPage(parent)
    , m_presenter(presenter)
    , m_opener(opener)
    , m_title(makeParagraph(TextSize::Title, nullptr, this))
    , m_countdown(makeFigureLabel(TextSize::Body, this))
    , m_card(makeCard(this))
    , m_pasteStrip(new NoticeStrip(u"pasteStrip"_s, this))
    , m_outcome(new NoticeStrip(u"connectOutcomeStrip"_s, this))
    , m_granted(new NoticeStrip(u"grantedStrip"_s, this))
    , m_plants(new NoticeStrip(u"connectPlantsStrip"_s, this))
    , m_secrets(new NoticeStrip(u"secretsStrip"_s, this))
{
    setObjectName(u"connectConsentPage"_s);
    m_title->setObjectName(u"consentTitleLabel"_s);
    m_title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_countdown->setObjectName(u"countdownLabel"_s);
    fillCard();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_countdown),
                          static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_granted),
                          static_cast<QWidget *>(m_plants), static_cast<QWidget *>(m_secrets),
                          static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_pasteStrip)})
        layout->addWidget(part);
    layout->addStretch();
    connect(&m_presenter, &ConnectPresenter::addressReady, this, &ConnectConsentPage::openBrowser);
    whenTranslated(this, [this] {
        setWords();
        refresh();
    });
}

void ConnectConsentPage::fillCard()
{
    QFrame *card = m_card;
    m_guide = makeParagraph(TextSize::Body, nullptr, card);
    m_addressLabel = new QLabel(card);
    m_address = new QLineEdit(card);
    m_address->setObjectName(u"browserAddressLineEdit"_s);
    m_address->setReadOnly(true);
    m_addressLabel->setBuddy(m_address);
    m_open = makeButton(u"openBrowserButton"_s, {}, nullptr, card);
    m_copy = makeButton(u"copyAddressButton"_s, {}, nullptr, card);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_pasteLabel = new QLabel(card);
    m_paste = new QLineEdit(card);
    m_paste->setObjectName(u"pasteLineEdit"_s);
    m_pasteLabel->setBuddy(m_paste);
    m_use = makeButton(u"usePasteButton"_s, {}, nullptr, card);
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(Grid::twice, Grid::twice, Grid::twice, Grid::twice);
    layout->setHorizontalSpacing(Grid::unit);
    layout->setVerticalSpacing(Grid::unit);
    layout->addWidget(m_guide, 0, 0, 1, 3);
    layout->addWidget(m_addressLabel, 1, 0, 1, 3);
    layout->addWidget(m_address, 2, 0);
    layout->addWidget(m_copy, 2, 1);
    layout->addWidget(m_open, 2, 2);
    layout->addWidget(m_pasteLabel, 3, 0, 1, 3);
    layout->addWidget(m_paste, 4, 0);
    layout->addWidget(m_use, 4, 1, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_open, &QPushButton::clicked, this, &ConnectConsentPage::openBrowser);
    connect(m_copy, &QPushButton::clicked, this, &ConnectConsentPage::copyAddress);
    connect(m_use, &QPushButton::clicked, this, &ConnectConsentPage::submitPaste);
    for (QPushButton *button : {m_open, m_copy, m_use})
        button->setAutoDefault(false);
    connect(m_paste, &QLineEdit::returnPressed, this, &ConnectConsentPage::submitPaste);
    connect(m_paste, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
}

void ConnectConsentPage::setWords()
{
    m_addressLabel->setText(tr("A&ddress for the browser"));
    m_address->setAccessibleName(tr("Address for the browser"));
    setButtonText(m_copy, tr("Co&py"));
    setButtonText(m_open, tr("&Open again"));
    m_pasteLabel->setText(tr("Address &where the browser ended"));
    m_paste->setAccessibleName(tr("Address where the browser ended"));
    m_paste->setPlaceholderText(tr("Paste it here, even if the page did not load"));
    setButtonText(m_use, tr("&Use it"));
}

void ConnectConsentPage::openBrowser()
{
    m_presenter.setBrowserMissing(!m_opener.open(m_presenter.wait().address));
}

void ConnectConsentPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_presenter.wait().address.toString(QUrl::FullyEncoded));
    m_address->selectAll();
}

void ConnectConsentPage::submitPaste()
{
    if (m_use->isEnabled())
        m_presenter.paste(m_paste->text());
}

void ConnectConsentPage::refresh()
{
    const bool isWaiting = m_presenter.state() == State::Waiting && m_presenter.wait().deadline > 0;
    m_card->setVisible(isWaiting);
    const QString countdown = m_presenter.countdown();
    m_countdown->setText(countdown);
    m_countdown->setVisible(!countdown.isEmpty());
    if (isWaiting) {
        const QString address = m_presenter.wait().address.toString(QUrl::FullyEncoded);
        if (m_address->text() != address) {
            m_address->setText(address);
            m_address->setCursorPosition(0);
            m_paste->clear();
        }
        m_use->setEnabled(!m_paste->text().trimmed().isEmpty());
        m_guide->setText(
            m_presenter.wait().isListening
                ? tr("The browser asks the owner and comes back to Heliodesk by itself. If it cannot, "
                     "paste the address where it ended.")
                : tr("The browser asks the owner. Then copy the address where it ended and paste it "
                     "below."));
    } else {
        m_paste->clear(); // it holds a code
    }
    refreshTitle();
    refreshOutcome();
    refreshGrant();
}

void ConnectConsentPage::refreshTitle()
{
    switch (m_presenter.state()) {
    case State::Editing:
    case State::Waiting:
        m_title->setText(tr("The owner decides in the browser"));
        return;
    case State::Exchanging:
        m_title->setText(tr("Fetching the access"));
        return;
    case State::RetryPossible:
        m_title->setText(tr("Not connected yet"));
        return;
    case State::Failed:
        m_title->setText(tr("Not connected"));
        return;
    case State::Done:
        m_title->setText(tr("Connected"));
    }
}

void ConnectConsentPage::refreshOutcome()
{
    const bool isDone = m_presenter.state() == State::Done;
    const NoticeStrip::Tone tone = m_presenter.isBad() ? NoticeStrip::Tone::Bad
        : m_presenter.state() == State::Waiting        ? NoticeStrip::Tone::Warning
                                                       : NoticeStrip::Tone::Info;
    const ConnectPresenter::Note outcome = isDone ? ConnectPresenter::Note() : m_presenter.outcome();
    showNote(m_outcome, tone, tone == NoticeStrip::Tone::Info ? u"info"_s : u"warning"_s, outcome);
    showNote(m_pasteStrip, NoticeStrip::Tone::Warning, u"warning"_s, m_presenter.pasteNote());
}

void ConnectConsentPage::refreshGrant()
{
    const bool isDone = m_presenter.state() == State::Done;
    showNote(m_granted, m_presenter.isNarrower() ? NoticeStrip::Tone::Warning : NoticeStrip::Tone::Info,
             m_presenter.isNarrower() ? u"warning"_s : u"key"_s, m_presenter.granted());
    showNote(m_plants, NoticeStrip::Tone::Calm, u"plant"_s, m_presenter.plantsNote());
    showNote(m_secrets, NoticeStrip::Tone::Warning, u"key"_s,
             isDone ? m_presenter.secretsNote() : ConnectPresenter::Note());
}

QWidget *ConnectConsentPage::firstField() const
{
    return m_paste;
}
