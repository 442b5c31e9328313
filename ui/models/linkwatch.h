// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "ui/models/notice.h"

#include <optional>

//! Decides when the connection of one account is worth a word. Pure; times are UTC ms.
class LinkWatch
{
public:
    static constexpr qint64 OfflineMs = 15 * 60'000; //!< shorter breaks heal by themselves

    void see(const LinkStatus &status, qint64 now);
    //! What has to be told now; it will not be said again before the connection is back.
    std::optional<Notice::Event> take(qint64 now);
    std::optional<qint64> nextDue() const;
    //! Since when the service has been answering without a break; 0 if it does not.
    qint64 answeringSince() const { return m_answeringSince; }
    qint64 troubleSince() const { return m_troubleSince; }
    const ApiError &error() const { return m_status.error; }

private:
    qint64 overAt() const;
    bool isOver(qint64 now) const;

    LinkStatus m_status;
    qint64 m_answeringSince = 0;
    qint64 m_troubleSince = 0; // 0: none
    std::optional<Notice::Event> m_told; // not over yet
};
