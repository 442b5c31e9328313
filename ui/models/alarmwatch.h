// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alarm.h"

#include <QHash>
#include <QList>

#include <optional>

//! Decides which new alarms are worth a word: each cause at a plant once, what one poll brings together, and
//! critical ones at once. What was over before it was told is not told. Pure; times are UTC ms.
class AlarmWatch
{
public:
    //! A poll of many plants is several calls: what they bring is told together.
    static constexpr qint64 GroupMs = 60'000;
    //! A cause that comes and goes is not told again so soon, unless it has become worse.
    static constexpr qint64 RepeatMs = qint64(6) * 3600 * 1000;

    struct Item
    {
        ProfileId profile;
        quint64 id = 0; //!< AlarmRecord::id
        Alarm alarm;
    };

    void raise(const Item &item, qint64 now);
    void clear(const ProfileId &profile, quint64 id, qint64 now);
    void forget(const ProfileId &profile);

    struct Outcome
    {
        QList<Item> raised; //!< worst first
        QList<Item> cleared; //!< of those that were told
    };
    //! What has to be told now; it will not be said again.
    Outcome take(qint64 now);
    std::optional<qint64> nextDue() const;

private:
    struct Cause
    {
        ProfileId profile;
        PlantCode plant;
        qint64 alarmId = 0;
        qint64 causeId = 0;

        friend bool operator==(const Cause &, const Cause &) = default;
        friend size_t qHash(const Cause &cause, size_t seed = 0)
        {
            return qHashMulti(seed, cause.profile, cause.plant, cause.alarmId, cause.causeId);
        }
    };
    struct Told
    {
        qint64 at = 0;
        AlarmSeverity severity = AlarmSeverity::Unknown;
    };
    static Cause causeOf(const Item &item);
    bool isDue(qint64 now) const;

    QList<Item> m_pending;
    QList<Item> m_cleared;
    qint64 m_pendingSince = 0;
    qint64 m_clearedSince = 0;
    QHash<Cause, Told> m_told;
    QList<Item> m_active; //!< told and not over
};
