// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.h"

#include <QList>

#include <functional>

class AccountSession;

//! Lets hours pass on a ManualClock while real sockets do the work: time stands still as long as a call is on
//! the wire, and jumps to the next timer when nothing is. So a simulated day takes as long as its calls.
class FlowDriver
{
public:
    explicit FlowDriver(ManualClock &clock);

    void add(AccountSession *session) { m_sessions.append(session); }
    void remove(AccountSession *session) { m_sessions.removeAll(session); }

    //! False if a call hung for longer than two real minutes.
    bool runUntil(qint64 instant);
    bool runFor(qint64 span) { return runUntil(m_clock.now() + span); }
    //! Runs until the condition holds, at most so long on the simulated clock.
    bool runUntilTrue(const std::function<bool()> &condition, qint64 longest);

private:
    bool isBusy() const;
    bool hasQueue() const;
    bool waitWhileBusy();
    void letPostedEventsPass();
    bool run(qint64 instant, const std::function<bool()> &condition);

    ManualClock &m_clock;
    QList<AccountSession *> m_sessions;
};
