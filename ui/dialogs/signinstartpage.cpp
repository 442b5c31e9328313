// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinstartpage.h"

#include "ui/views/choicecard.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/waysin.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

SignInStartPage::SignInStartPage(QWidget *parent)
    : SignInPage(parent)
    , m_ways(new WaysIn(u"signIn"_s, this))
{
    setObjectName(u"signInStartPage"_s);
    QLabel *title = makeParagraph(TextSize::Title, nullptr, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    QLabel *text = makeParagraph(TextSize::Body, "muted", this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_ways);
    layout->addStretch();
    whenTranslated(this, [title, text] {
        title->setText(tr("How do you want to start?"));
        text->setText(
            tr("Heliodesk reads your plants through the official interface of FusionSolar. That takes an API "
               "account, which is not the login of the app, or the owner's consent."));
    });
}

QWidget *SignInStartPage::firstField() const
{
    return m_ways->first();
}
