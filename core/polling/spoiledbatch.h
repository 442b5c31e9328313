// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

#include <algorithm>

//! One bad plant or device makes the service refuse its whole batch (`query-endpoints.md` §12): the batch is
//! asked in halves until the bad one stands alone.
namespace SpoiledBatch {

//! Refusals that one of the arguments causes.
inline bool isReason(int failCode)
{
    switch (failCode) {
    case 20006:
    case 20007:
    case 20045:
    case 20046:
    case 20056:
    case 20621:
    case 20622:
    case 30029:
        return true;
    default:
        return false;
    }
}

template <typename T>
QList<QList<T>> halves(const QList<T> &group)
{
    if (group.size() < 2)
        return {group};
    const qsizetype middle = group.size() / 2;
    return {group.first(middle), group.sliced(middle)};
}

//! \a batch was refused: it is asked in halves from now on, and replaces the group that it was a half of;
//! what stands alone is \a refused.
template <typename T>
void note(QList<QList<T>> &suspects, QSet<T> &refused, const QList<T> &batch)
{
    const auto overlaps = [&batch](const QList<T> &group) { return group.contains(batch.constFirst()); };
    const auto parent = std::find_if(suspects.begin(), suspects.end(), overlaps);
    if (parent != suspects.end())
        suspects.erase(parent);
    if (batch.size() == 1)
        refused.insert(batch.constFirst());
    else
        suspects.append(batch);
}

//! \a batch was served: nothing in it is suspect.
template <typename T>
void clear(QList<QList<T>> &suspects, const QList<T> &batch)
{
    for (qsizetype i = 0; i < suspects.size(); ++i) {
        if (!suspects.at(i).contains(batch.constFirst()))
            continue;
        suspects[i].removeIf([&batch](const T &id) { return batch.contains(id); });
        if (suspects.at(i).isEmpty())
            suspects.removeAt(i);
        return;
    }
}

} // namespace SpoiledBatch
