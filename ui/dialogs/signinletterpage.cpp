// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinletterpage.h"

#include "core/auth/urlopener.h"
#include "ui/dialogs/installerletter.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

SignInLetterPage::SignInLetterPage(UrlOpener &opener, QWidget *parent)
    : SignInPage(parent)
    , m_opener(opener)
    , m_letter(new QPlainTextEdit(this))
    , m_copy(makeButton(u"copyLetterButton"_s, {}, nullptr, this))
    , m_send(makeButton(u"sendLetterButton"_s, {}, nullptr, this))
    , m_strip(new NoticeStrip(u"letterStrip"_s, this))
{
    setObjectName(u"signInLetterPage"_s);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addLayout(buildFacts());
    layout->addWidget(buildLetter(), 1);
    layout->addWidget(m_strip);
    connect(m_copy, &QPushButton::clicked, this, &SignInLetterPage::copyLetter);
    connect(m_send, &QPushButton::clicked, this, &SignInLetterPage::sendLetter);
    whenTranslated(this, [this, title] {
        title->setText(tr("How to get an API account"));
        m_letter->setAccessibleName(tr("Letter to the installer"));
        m_letter->setPlainText(InstallerLetter::text());
        setButtonText(m_copy, tr("&Copy the letter"));
        setButtonText(m_send, tr("Write a &mail…"));
        m_strip->clear();
    });
}

QGridLayout *SignInLetterPage::buildFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Grid::twice);
    grid->setVerticalSpacing(Grid::unit);
    grid->setColumnStretch(1, 1);
    QList<std::pair<QLabel *, QLabel *>> rows;
    for (int row = 0; row < 4; ++row) {
        QLabel *about = makeLabel(TextSize::Body, "muted", this);
        about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        QLabel *fact = makeParagraph(TextSize::Body, nullptr, this);
        grid->addWidget(about, row, 0, Qt::AlignTop);
        grid->addWidget(fact, row, 1);
        rows << std::pair(about, fact);
    }
    whenTranslated(this, [rows] {
        rows.at(0).first->setText(tr("What it is"));
        rows.at(0).second->setText(
            tr("A name and a password for the Northbound interface of FusionSolar. It is not the "
               "login of the app or of the web portal."));
        rows.at(1).first->setText(tr("Who creates it"));
        rows.at(1).second->setText(
            tr("The administrator of the company that manages your plant, mostly the installer: "
               "System › Company Management › Northbound Management."));
        rows.at(2).first->setText(tr("What it may do"));
        rows.at(2).second->setText(
            tr("The basic APIs are enough. Your plants have to be assigned to it; where owners "
               "decide, you allow API access in the permission settings of the plant."));
        rows.at(3).first->setText(tr("How long it lasts"));
        rows.at(3).second->setText(
            tr("Until its date of expiry. It has one session at a time: give each program an "
               "account of its own."));
    });
    return grid;
}

QWidget *SignInLetterPage::buildLetter()
{
    m_letter->setObjectName(u"letterTextEdit"_s);
    m_letter->setReadOnly(true);
    m_letter->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_letter->setTabChangesFocus(true);
    m_letter->setMinimumHeight(m_letter->fontMetrics().height() * 6);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_send->setIcon(themedIcon(u"mail"_s));
    auto *card = new QWidget(this);
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(Grid::unit);
    layout->addWidget(m_letter, 0, 0, 1, 3);
    layout->addWidget(m_copy, 1, 0);
    layout->addWidget(m_send, 1, 1);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 1);
    return card;
}

void SignInLetterPage::copyLetter()
{
    QGuiApplication::clipboard()->setText(InstallerLetter::text());
    m_strip->show(NoticeStrip::Tone::Info, u"copy"_s, tr("The letter is on the clipboard."));
}

void SignInLetterPage::sendLetter()
{
    const QUrl mail = InstallerLetter::mail();
    if (!mail.isEmpty() && m_opener.open(mail)) {
        m_strip->show(NoticeStrip::Tone::Info, u"mail"_s, tr("Your mail program has the letter."));
        return;
    }
    QGuiApplication::clipboard()->setText(InstallerLetter::text());
    if (mail.isEmpty() && m_opener.open(InstallerLetter::shortMail()))
        m_strip->show(NoticeStrip::Tone::Info, u"mail"_s,
                      tr("The letter is on the clipboard: paste it into the mail."));
    else
        m_strip->show(NoticeStrip::Tone::Warning, u"warning"_s,
                      tr("This system has no mail program that answers."),
                      tr("The letter is on the clipboard: paste it where you write to your installer."));
}

QWidget *SignInLetterPage::firstField() const
{
    return m_copy;
}
