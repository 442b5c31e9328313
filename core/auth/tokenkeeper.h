// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"
#include "core/util/clock.h"

#include <QObject>

struct OAuthTokens;
class TokenVault;

//! Tries again, after 1, 2, 5, 10 minutes, to store tokens that the keychain did not take. Does nothing while
//! it has them.
class TokenKeeper final : public QObject
{
    Q_OBJECT
public:
    //! References must outlive the keeper.
    TokenKeeper(TokenVault &vault, Clock &clock, QObject *parent = nullptr);

    //! The keychain has refused tokens: tells it, and plans the next try.
    void noteNotKept(const ApiError &error);
    //! It has taken newer ones meanwhile.
    void noteKept();
    //! Puts a try that is due off for a minute.
    void postpone();
    //! One try. Its answer counts unless other tokens are in use by then.
    void keep(const OAuthTokens &tokens);
    //! Other tokens are in use now.
    void disregardAnswer() { ++m_round; }
    //! Forgets that something was not kept.
    void stop();

Q_SIGNALS:
    void due(); //!< whoever has the tokens calls keep() or postpone()
    void kept(); //!< after notKept()
    void notKept(const ApiError &error);

private:
    void planNext();

    TokenVault &m_vault;
    ClockTimer m_timer;
    int m_failures = 0; // 0: the keychain has the tokens
    quint64 m_round = 0;
};
