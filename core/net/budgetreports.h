// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/callbooks.h"
#include "core/net/quotarule.h"

//! What the books say of a budget, for the eyes of people. Pure; times are UTC ms.
namespace BudgetReports {

//! Of one interface. nextAllowedAt is left to the caller, and a block by the host is added by it.
BudgetReport ofEndpoint(Endpoint endpoint, const CallBook &book, const QuotaRule &rule, qint64 since,
                        qint64 now);
//! What the user still has of a class; \a planned: see ClassQuota.
BudgetReport ofClass(const CallBooks &books, CallClass callClass, int planned, qint64 now);

} // namespace BudgetReports
