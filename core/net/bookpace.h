// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/callbooks.h"
#include "core/net/quotarule.h"

//! What the book and the rule of one interface allow: a bucket that fills with time, and a rolling window
//! (style rule 8, `flow-control.md` §7.2–7.5). Pure; times are UTC ms. \a since: when the books were begun.
namespace BookPace {

//! Surprise 407s that are not forgotten yet; one is forgotten in a week.
int penaltyAt(const CallBook &book, qint64 now);
//! Of the bucket, halved by each surprise; at least 1.
double capacityOf(const CallBook &book, const QuotaRule &rule, qint64 now);
//! Calls in the bucket. An unused one began with the calls of one sweep.
double levelAt(const CallBook &book, const QuotaRule &rule, qint64 since, qint64 now);
//! When bucket, rolling window and distances allow a call; \a slowness is 2 after an overload.
qint64 allowedAt(const CallBook &book, const QuotaRule &rule, int slowness, CallShare share, qint64 since,
                 qint64 now);

void take(CallBook &book, const QuotaRule &rule, qint64 since, qint64 now);
//! The call of \a stamp surely never reached the service.
void giveBack(CallBook &book, const QuotaRule &rule, qint64 stamp, qint64 now);
//! The account has grown or shrunk.
void changeRule(CallBook &book, const QuotaRule &before, const QuotaRule &after, qint64 since, qint64 now);
//! Empties the bucket after a 407, whose streak is counted already. It is a surprise if the books had room,
//! or \a hasTaken: a call of ours was let through by them. The first surprise of a streak lowers the pace,
//! unless the interface \a isGuarded by rules of its own; returns whether it did.
bool learnQuota(CallBook &book, const QuotaRule &rule, bool hasTaken, bool isGuarded, qint64 since,
                qint64 now);

} // namespace BookPace
