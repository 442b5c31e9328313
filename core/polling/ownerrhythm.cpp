// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/ownerrhythm.h"

#include <algorithm>

void OwnerRhythm::startFrom(qint64 readingsAt)
{
    m_shownAt = readingsAt;
    m_hiddenAt = readingsAt;
}

void OwnerRhythm::followSetBack(qint64 now)
{
    m_shownAt = std::min(m_shownAt, now);
    m_hiddenAt = std::min(m_hiddenAt, now);
}

void OwnerRhythm::leaveOut(SweepPlan &plan, const QSet<int> &shown, qint64 now)
{
    const bool isShownDue = m_shownAt == 0 || now >= m_shownAt + m_day.shownDevices;
    const bool isHiddenDue = m_hiddenAt == 0 || now >= m_hiddenAt + m_day.hiddenDevices;
    plan.deviceBatches.removeIf([&](const SweepPlan::DeviceBatch &batch) {
        return !(shown.contains(batch.typeId) ? isShownDue : isHiddenDue);
    });
    if (isShownDue)
        m_shownAt = now;
    if (isHiddenDue)
        m_hiddenAt = now;
}
