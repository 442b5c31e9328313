// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>

//! How old an access token is, by the clock on the wall and by one that nobody can set: whichever says it has
//! ended is believed. The wall knows of the computer's sleep, the other one is not moved by a change of the
//! time.
class TokenAge
{
public:
    TokenAge();
    void setSteadySource(std::function<qint64()> source) { m_steady = std::move(source); }

    //! \a expiresAt, \a now: UTC ms; expiresAt 0 = not told, it then never ends here.
    void start(qint64 expiresAt, qint64 now);
    bool isPastEnd(qint64 now) const;
    //! When to refresh (UTC ms): three minutes before the end, or later if it lives shortly. Nothing if the
    //! end is not known.
    std::optional<qint64> refreshAt() const { return m_refreshAt; }
    //! Milliseconds since start(), the longer one of the two clocks.
    qint64 of(qint64 now) const;

    //! Kept tokens need no refresh yet.
    static bool isYoung(qint64 expiresAt, qint64 now);

private:
    std::function<qint64()> m_steady;
    std::optional<qint64> m_refreshAt;
    qint64 m_expiresAt = 0;
    qint64 m_life = 0;
    qint64 m_startedAt = 0;
    qint64 m_steadyStart = 0;
};
