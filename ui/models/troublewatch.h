// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notice.h"

#include <QHash>

#include <optional>

//! Decides when one kind of trouble of many plants is worth a word: not what was there from the start, not
//! twice before it was over, and all that began within a minute at once. Pure; times are UTC ms.
class TroubleWatch
{
public:
    //! What is seen of a plant for so long belongs to the start: plant and devices answer one after the
    //! other.
    static constexpr qint64 SettleMs = 10 * 60'000;
    //! Others may follow within it: they are told together.
    static constexpr qint64 GroupMs = 60'000;
    //! Over only after so long, or trouble that comes and goes would be told each time.
    static constexpr qint64 HoldMs = 10 * 60'000;

    struct Key
    {
        ProfileId profile;
        PlantCode plant;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.profile, key.plant);
        }
    };

    void see(const Key &key, bool isBad, qint64 now);
    void forget(const ProfileId &profile);
    void forget(const Key &key);

    struct Outcome
    {
        QList<Key> begun;
        QList<Key> over;
        qint64 since = 0; //!< of the earliest that has begun
    };
    //! What has to be told now; it will not be said again.
    Outcome take(qint64 now);
    //! When take() has something to say at the earliest, if nothing changes.
    std::optional<qint64> nextDue() const;

private:
    struct Entry
    {
        qint64 firstSeen = 0;
        qint64 changedAt = 0;
        bool isBad = false;
        bool isTold = false;
        bool isOld = false; // was there from the start
    };
    static bool isPending(const Entry &entry) { return entry.isBad && !entry.isTold && !entry.isOld; }
    static bool isHealing(const Entry &entry) { return !entry.isBad && (entry.isTold || entry.isOld); }

    QHash<Key, Entry> m_entries;
};
