// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

//! When an open task is asked about: 3, 6, 9, 15, 30 and 60 minutes after it was sent, then every hour until
//! 24 h (`control-endpoints.md` §3.4). Pure; times are UTC ms.
namespace QuestionPlan {

inline constexpr qint64 end = 24 * 3'600'000LL;

//! The next question after the last one at \a askedAt (0: none yet). What was missed while nobody was there
//! is asked once. Nothing if the last question of the plan was asked.
std::optional<qint64> nextAt(qint64 sentAt, qint64 askedAt);
//! Nothing, if the day is over: then it is asked every hour until the service tells an end or does not know
//! the task any more.
qint64 lateAt(qint64 askedAt);

} // namespace QuestionPlan
