// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ChoiceCard;

//! The ways into the program as cards: with an API account, by an owner's consent, without an account yet, with
//! none at all. The same on
//! the welcome page and in the first step of the sign-in.
class WaysIn : public QWidget
{
    Q_OBJECT
public:
    //! The cards are called \a prefix + "AccountCard", "ConsentCard", "HelpCard" and
    //! "DemoCard".
    explicit WaysIn(const QString &prefix, QWidget *parent = nullptr);

    //! The card to begin with.
    ChoiceCard *first() const { return m_account; }

Q_SIGNALS:
    void accountChosen();
    void consentChosen();
    void helpChosen();
    void demoChosen();

private:
    ChoiceCard *m_account;
    ChoiceCard *m_consent;
    ChoiceCard *m_help;
    ChoiceCard *m_demo;
};
