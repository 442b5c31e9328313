// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenage.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr qint64 lead = 3 * 60'000; // `oauth.md` §11
constexpr qint64 longestLife = 24 * 3'600'000LL; // documented: one hour

} // namespace

TokenAge::TokenAge()
    : m_steady([] {
        using namespace std::chrono;
        return qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
    })
{
}

void TokenAge::start(qint64 expiresAt, qint64 now)
{
    m_expiresAt = expiresAt;
    m_life = std::max<qint64>(0, expiresAt - now);
    m_startedAt = now;
    m_steadyStart = m_steady();
    m_refreshAt.reset();
    if (expiresAt > 0) // a life of two minutes must not mean a refresh at once, and again, and again
        m_refreshAt = expiresAt - std::min(lead, m_life / 4);
}

bool TokenAge::isPastEnd(qint64 now) const
{
    return m_expiresAt > 0 && (now >= m_expiresAt || m_steady() - m_steadyStart >= m_life);
}

qint64 TokenAge::of(qint64 now) const
{
    return std::max(now - m_startedAt, m_steady() - m_steadyStart);
}

bool TokenAge::isYoung(qint64 expiresAt, qint64 now)
{
    // An end in the far future was written by a clock that has been set since.
    return expiresAt == 0 || (expiresAt - now > lead && expiresAt - now < longestLife);
}
