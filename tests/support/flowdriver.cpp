// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowdriver.h"

#include "core/account/accountsession.h"
#include "core/auth/authenticator.h"
#include "core/net/requestqueue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

namespace {

// The simulator works out the years of its sites at the first question: with sanitizers that takes its time.
constexpr int hangMs = 120'000;
constexpr int lookAgainMs = 50; // a call may also be dropped without an answer
constexpr qint64 longestJump = 10'000; // on the simulated clock

} // namespace

FlowDriver::FlowDriver(ManualClock &clock)
    : m_clock(clock)
{
}

bool FlowDriver::isBusy() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(), [](AccountSession *session) {
        const Authenticator &authenticator = session->authenticator();
        const bool isLoggingIn =
            authenticator.state() == Authenticator::State::SigningIn && !authenticator.nextTryAt();
        return session->queue().isCallInFlight() || isLoggingIn;
    });
}

bool FlowDriver::hasQueue() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                       [](AccountSession *session) { return session->queue().queuedCount() > 0; });
}

bool FlowDriver::waitWhileBusy()
{
    QElapsedTimer hung;
    hung.start();
    while (isBusy()) {
        const auto calling =
            std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                         [](AccountSession *session) { return session->queue().isCallInFlight(); });
        if (calling != m_sessions.cend()) {
            // Sleeping until the answer leaves the processor to the thread that fetches it.
            QSignalSpy answered(&(*calling)->queue(), &RequestQueue::exchanged);
            answered.wait(lookAgainMs);
        } else {
            letPostedEventsPass();
        }
        if (hung.elapsed() > hangMs)
            return false;
    }
    return true;
}

void FlowDriver::letPostedEventsPass()
{
    QTimer turn;
    turn.setSingleShot(true);
    QSignalSpy passed(&turn, &QTimer::timeout);
    turn.start(0);
    passed.wait(hangMs);
}

bool FlowDriver::run(qint64 instant, const std::function<bool()> &condition)
{
    letPostedEventsPass();
    while (true) {
        if (!waitWhileBusy())
            return false;
        letPostedEventsPass();
        if (isBusy())
            continue;
        if (condition())
            return true;
        if (m_clock.now() >= instant)
            return false;
        // A queue that is about to go on may need another turn before it has set its timer.
        const qint64 farthest = hasQueue() ? std::min(m_clock.now() + longestJump, instant) : instant;
        m_clock.advanceTo(std::min(m_clock.nextDue().value_or(farthest), farthest));
    }
}

bool FlowDriver::runUntil(qint64 instant)
{
    return run(instant, [this, instant] { return m_clock.now() >= instant; });
}

bool FlowDriver::runUntilTrue(const std::function<bool()> &condition, qint64 longest)
{
    return run(m_clock.now() + longest, condition);
}
