// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenkeeper.h"

#include "core/auth/refreshpause.h"
#include "core/auth/tokenvault.h"
#include "core/net/netlogging.h"

TokenKeeper::TokenKeeper(TokenVault &vault, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_timer(clock)
{
    connect(&m_timer, &ClockTimer::due, this, &TokenKeeper::due);
}

void TokenKeeper::noteNotKept(const ApiError &error)
{
    planNext();
    qCInfo(lcAuth, "The tokens are not kept for the next start (%d)", int(error.secretProblem));
    Q_EMIT notKept(error);
}

void TokenKeeper::noteKept()
{
    if (std::exchange(m_failures, 0) == 0)
        return;
    m_timer.stop();
    Q_EMIT kept();
}

void TokenKeeper::postpone()
{
    m_timer.startIn(refreshPause(1));
}

void TokenKeeper::keep(const OAuthTokens &tokens)
{
    m_vault.write(tokens, this, [this, round = m_round](const SecretAnswer &answer) {
        if (round != m_round)
            return;
        if (answer.outcome == SecretOutcome::Ok)
            noteKept();
        else
            planNext();
    });
}

void TokenKeeper::stop()
{
    ++m_round;
    m_timer.stop();
    m_failures = 0;
}

void TokenKeeper::planNext()
{
    ++m_failures;
    m_timer.startIn(refreshPause(m_failures));
}
