// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/waysin.h"

#include "ui/views/choicecard.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

WaysIn::WaysIn(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_account(new ChoiceCard(prefix + u"AccountCard"_s, u"key"_s, this))
    , m_consent(new ChoiceCard(prefix + u"ConsentCard"_s, u"account"_s, this))
    , m_help(new ChoiceCard(prefix + u"HelpCard"_s, u"mail"_s, this))
    , m_demo(new ChoiceCard(prefix + u"DemoCard"_s, u"pv"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_account);
    layout->addWidget(m_consent);
    layout->addWidget(m_help);
    layout->addWidget(m_demo);
    connect(m_account, &ChoiceCard::clicked, this, &WaysIn::accountChosen);
    connect(m_consent, &ChoiceCard::clicked, this, &WaysIn::consentChosen);
    connect(m_help, &ChoiceCard::clicked, this, &WaysIn::helpChosen);
    connect(m_demo, &ChoiceCard::clicked, this, &WaysIn::demoChosen);
    whenTranslated(this, [this] {
        m_account->setWords(
            tr("I have an API acc&ount"),
            tr("Its name and its system code are at hand. Enter them, and Heliodesk tests them."));
        m_consent->setWords(
            tr("I &want to connect by OAuth"),
            tr("The owner consents in the browser. Needed to give commands; takes a client of "
               "Huawei."));
        m_help->setWords(tr("I &need an API account"),
                         tr("What it is, who creates it, and a letter to your installer, ready to send."));
        m_demo->setWords(
            tr("Look around in the &demo plants"),
            tr("Homes, a business roof and a fault, played on this computer. Needs no account."));
    });
}
