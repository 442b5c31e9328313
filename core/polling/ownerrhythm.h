// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/polling/ownerday.h"
#include "core/polling/pollplan.h"

//! Which devices a sweep leaves out under OAuth, because the budget of the owner's day does not take them
//! each time. Times are UTC ms.
class OwnerRhythm
{
public:
    //! Devices count as asked at \a readingsAt, by an earlier run; 0 = never.
    void startFrom(qint64 readingsAt);
    void followSetBack(qint64 now);
    //! True if the plan has changed.
    bool setDay(const OwnerDay &day) { return std::exchange(m_day, day) != day; }
    //! All 0 before setDay().
    const OwnerDay &day() const { return m_day; }
    //! Takes out the types that are not due; the others are taken for asked. \a shown: types on the screen.
    void leaveOut(SweepPlan &plan, const QSet<int> &shown, qint64 now);

private:
    OwnerDay m_day;
    qint64 m_shownAt = 0; // 0 = not yet
    qint64 m_hiddenAt = 0;
};
