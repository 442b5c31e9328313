// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/questionplan.h"

#include <array>

namespace {

constexpr qint64 minute = 60'000;
constexpr std::array<qint64, 6> first {3 * minute,  6 * minute,  9 * minute,
                                       15 * minute, 30 * minute, 60 * minute};
constexpr qint64 hour = 60 * minute;
constexpr qint64 tooClose = minute; // a question asked by hand takes the place of the planned one

} // namespace

namespace QuestionPlan {

std::optional<qint64> nextAt(qint64 sentAt, qint64 askedAt)
{
    const qint64 asked = askedAt == 0 ? sentAt : askedAt;
    for (const qint64 span : first) {
        if (sentAt + span >= asked + tooClose)
            return sentAt + span;
    }
    const qint64 hours = (asked + tooClose - sentAt + hour - 1) / hour;
    const qint64 at = sentAt + hours * hour;
    return at <= sentAt + end ? std::optional(at) : std::nullopt;
}

qint64 lateAt(qint64 askedAt)
{
    return askedAt + hour;
}

} // namespace QuestionPlan
