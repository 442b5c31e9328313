// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

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

} // namespace SpoiledBatch
