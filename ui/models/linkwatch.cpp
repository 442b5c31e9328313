// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/linkwatch.h"

#include "ui/models/troublewatch.h"

void LinkWatch::see(const LinkStatus &status, qint64 now)
{
    using State = LinkStatus::State;
    const State before = m_status.state;
    m_status = status;
    switch (status.state) {
    case State::Online:
    case State::QuotaPause: // it answers, if only to say "later"
        m_troubleSince = 0;
        if (m_answeringSince == 0 || before == State::QuotaPause)
            m_answeringSince = now;
        break;
    case State::SigningIn: // an attempt: neither better nor worse
        break;
    case State::SignedOut:
        m_troubleSince = 0;
        m_answeringSince = 0;
        break;
    case State::Offline:
    case State::SessionTaken:
    case State::NeedsUser:
        m_answeringSince = 0;
        if (m_troubleSince == 0)
            m_troubleSince = now;
        break;
    }
}

//! Two programs that take the session from each other are one piece of news, not one every few minutes.
qint64 LinkWatch::overAt() const
{
    return m_answeringSince + (m_told == Notice::Event::SessionTaken ? TroubleWatch::HoldMs : 0);
}

bool LinkWatch::isOver(qint64 now) const
{
    return m_answeringSince != 0 && now >= overAt();
}

std::optional<Notice::Event> LinkWatch::take(qint64 now)
{
    using State = LinkStatus::State;
    std::optional<Notice::Event> event;
    if (m_status.state == State::NeedsUser)
        event = Notice::Event::NeedsUser;
    else if (m_status.state == State::SessionTaken)
        event = Notice::Event::SessionTaken;
    else if (m_troubleSince != 0 && now - m_troubleSince >= OfflineMs)
        event = Notice::Event::Offline;
    else if (m_told && isOver(now))
        event = Notice::Event::Connected;

    if (!event || event == m_told)
        return std::nullopt;
    // A person who is needed anyway does not have to hear that it also went offline.
    if (m_told == Notice::Event::NeedsUser && event != Notice::Event::Connected)
        return std::nullopt;
    m_told = event == Notice::Event::Connected ? std::nullopt : event;
    return event;
}

std::optional<qint64> LinkWatch::nextDue() const
{
    if (m_told)
        return m_answeringSince != 0 ? std::optional(overAt()) : std::nullopt;
    return m_troubleSince != 0 ? std::optional(m_troubleSince + OfflineMs) : std::nullopt;
}
