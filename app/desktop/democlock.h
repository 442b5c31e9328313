// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.h"

//! The clock that simulator and window share in demo mode: starts on a chosen morning, runs faster than real
//! time, and can be stopped so that pictures show one instant.
class DemoClock final : public Clock
{
public:
    //! \a start in UTC ms.
    DemoClock(qint64 start, double speed);
    qint64 now() const override;
    double speed() const { return m_speed; }
    //! Stands still from now on; timers fire no more.
    void freeze();
    //! Stands still at another instant (UTC ms), so that what was live grows old.
    void standAt(qint64 instant) { m_frozenAt.store(instant); }

protected:
    std::optional<qint64> realDelay(qint64 span) const override;

private:
    const qint64 m_start;
    const double m_speed;
    const qint64 m_realStart; // steady clock, ms
    std::atomic<qint64> m_frozenAt = 0; // 0: running; the simulator's thread reads too
};
