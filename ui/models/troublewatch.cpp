// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/troublewatch.h"

#include <algorithm>

void TroubleWatch::see(const Key &key, bool isBad, qint64 now)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) {
        m_entries.insert(key, {now, now, isBad, false, isBad});
        return;
    }
    Entry &entry = *found;
    if (entry.isBad != isBad) {
        entry.isBad = isBad;
        entry.changedAt = now;
    }
    if (isBad && now - entry.firstSeen < SettleMs)
        entry.isOld = true;
}

void TroubleWatch::forget(const ProfileId &profile)
{
    m_entries.removeIf([&profile](const auto &entry) { return entry.key().profile == profile; });
}

void TroubleWatch::forget(const Key &key)
{
    m_entries.remove(key);
}

TroubleWatch::Outcome TroubleWatch::take(qint64 now)
{
    Outcome outcome;
    const bool isDue = std::any_of(m_entries.cbegin(), m_entries.cend(), [now](const Entry &entry) {
        return isPending(entry) && now - entry.changedAt >= GroupMs;
    });
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        Entry &entry = it.value();
        if (isDue && isPending(entry)) {
            entry.isTold = true;
            outcome.begun.append(it.key());
            outcome.since = outcome.since == 0 ? entry.changedAt : std::min(outcome.since, entry.changedAt);
        } else if (isHealing(entry) && now - entry.changedAt >= HoldMs) {
            if (entry.isTold)
                outcome.over.append(it.key());
            entry.isTold = false;
            entry.isOld = false;
        }
    }
    return outcome;
}

std::optional<qint64> TroubleWatch::nextDue() const
{
    std::optional<qint64> due;
    const auto consider = [&due](qint64 at) { due = due ? std::min(*due, at) : at; };
    for (const Entry &entry : m_entries) {
        if (isPending(entry))
            consider(entry.changedAt + GroupMs);
        else if (isHealing(entry))
            consider(entry.changedAt + HoldMs);
    }
    return due;
}
