// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/democlock.h"

#include <chrono>
#include <cmath>

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

DemoClock::DemoClock(qint64 start, double speed)
    : m_start(start)
    , m_speed(speed)
    , m_realStart(steadyMs())
{
}

qint64 DemoClock::now() const
{
    const qint64 frozen = m_frozenAt.load();
    return frozen != 0 ? frozen : m_start + qint64(double(steadyMs() - m_realStart) * m_speed);
}

void DemoClock::freeze()
{
    m_frozenAt.store(now());
}

std::optional<qint64> DemoClock::realDelay(qint64 span) const
{
    if (m_frozenAt.load() != 0)
        return std::nullopt;
    return qint64(std::ceil(double(span) / m_speed));
}
