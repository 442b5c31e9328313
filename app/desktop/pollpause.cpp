// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pollpause.h"

#include "core/account/accountsession.h"

void PollPause::addAccount(AccountSession &session)
{
    m_sessions.insert(session.profile().id, &session);
    if (m_isPaused)
        session.stop();
}

void PollPause::removeAccount(const ProfileId &profile)
{
    m_sessions.remove(profile);
}

void PollPause::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    for (AccountSession *session : std::as_const(m_sessions)) {
        if (isPaused)
            session->stop();
        else
            session->start();
    }
    Q_EMIT changed(isPaused);
}
