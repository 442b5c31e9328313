// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alarmwatch.h"

#include <algorithm>

namespace {

//! Unknown ones are taken for the least.
int rankOf(AlarmSeverity severity)
{
    return severity == AlarmSeverity::Unknown ? 5 : int(severity);
}

} // namespace

AlarmWatch::Cause AlarmWatch::causeOf(const Item &item)
{
    return {item.profile, item.alarm.plant, item.alarm.alarmId, item.alarm.causeId};
}

void AlarmWatch::raise(const Item &item, qint64 now)
{
    const Told told = m_told.value(causeOf(item));
    if (told.at != 0 && now - told.at < RepeatMs && rankOf(item.alarm.severity) >= rankOf(told.severity))
        return;
    if (m_pending.isEmpty())
        m_pendingSince = now;
    m_pending.append(item);
}

void AlarmWatch::clear(const ProfileId &profile, quint64 id, qint64 now)
{
    const auto isIt = [&](const Item &item) { return item.profile == profile && item.id == id; };
    m_pending.removeIf(isIt);
    const auto told = std::find_if(m_active.begin(), m_active.end(), isIt);
    if (told == m_active.end())
        return;
    if (m_cleared.isEmpty())
        m_clearedSince = now;
    m_cleared.append(*told);
    m_active.erase(told);
}

void AlarmWatch::forget(const ProfileId &profile)
{
    const auto isIts = [&](const Item &item) { return item.profile == profile; };
    m_pending.removeIf(isIts);
    m_cleared.removeIf(isIts);
    m_active.removeIf(isIts);
    m_told.removeIf([&](const auto &entry) { return entry.key().profile == profile; });
}

bool AlarmWatch::isDue(qint64 now) const
{
    const bool isCritical = std::any_of(m_pending.cbegin(), m_pending.cend(), [](const Item &item) {
        return item.alarm.severity == AlarmSeverity::Critical;
    });
    return !m_pending.isEmpty() && (isCritical || now - m_pendingSince >= GroupMs);
}

AlarmWatch::Outcome AlarmWatch::take(qint64 now)
{
    Outcome outcome;
    if (isDue(now)) {
        outcome.raised = std::exchange(m_pending, {});
        std::stable_sort(outcome.raised.begin(), outcome.raised.end(), [](const Item &a, const Item &b) {
            return rankOf(a.alarm.severity) < rankOf(b.alarm.severity);
        });
        for (const Item &item : std::as_const(outcome.raised)) {
            Told &told = m_told[causeOf(item)];
            if (told.at != now) // the worst comes first
                told = {now, item.alarm.severity};
        }
        m_active += outcome.raised;
    }
    if (!m_cleared.isEmpty() && now - m_clearedSince >= GroupMs)
        outcome.cleared = std::exchange(m_cleared, {});
    m_told.removeIf([now](const auto &entry) { return now - entry.value().at >= RepeatMs; });
    return outcome;
}

std::optional<qint64> AlarmWatch::nextDue() const
{
    std::optional<qint64> due;
    if (!m_pending.isEmpty())
        due = isDue(m_pendingSince) ? m_pendingSince : m_pendingSince + GroupMs;
    if (!m_cleared.isEmpty())
        due = due ? std::min(*due, m_clearedSince + GroupMs) : m_clearedSince + GroupMs;
    return due;
}
