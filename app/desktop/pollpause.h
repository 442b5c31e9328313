// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMap>
#include <QObject>

class AccountSession;

//! Stops the updates of all accounts when the user wants quiet, and starts them again.
class PollPause : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! \a session must outlive its account here; stopped at once while paused.
    void addAccount(AccountSession &session);
    void removeAccount(const ProfileId &profile);
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);

Q_SIGNALS:
    void changed(bool isPaused);

private:
    QMap<ProfileId, AccountSession *> m_sessions;
    bool m_isPaused = false;
};
