// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/budgetreports.h"

#include "core/net/bookpace.h"

#include <algorithm>

namespace BudgetReports {

BudgetReport ofEndpoint(Endpoint endpoint, const CallBook &book, const QuotaRule &rule, qint64 since,
                        qint64 now)
{
    BudgetReport report;
    report.endpoint = endpoint;
    report.limit = rule.limit;
    report.windowMs = rule.windowMs;
    report.usedInWindow = int(std::count_if(book.stamps.begin(), book.stamps.end(),
                                            [&](qint64 stamp) { return now - stamp < rule.windowMs; }));
    report.usedToday = book.callsOn(now);
    report.bucketLevel = BookPace::levelAt(book, rule, since, now);
    report.bucketCapacity = BookPace::capacityOf(book, rule, now);
    report.isStrict = BookPace::penaltyAt(book, now) > 0;
    report.blockedUntil = book.blockedUntil > now ? book.blockedUntil : 0;
    report.lastSignal = book.signal;
    report.lastSignalAt = book.signalAt;
    return report;
}

BudgetReport ofClass(const CallBooks &books, CallClass callClass, int planned, qint64 now)
{
    const CallBook book = books.of(callClass);
    BudgetReport report;
    report.endpoint = Endpoint::Login; // which OAuth has not
    report.callClass = callClass;
    report.limit = ClassQuota::limitOf(callClass);
    report.windowMs = ClassQuota::windowMs;
    report.usedInWindow = ClassQuota::usedIn(book.stamps, now);
    report.usedToday = book.callsOn(now);
    report.reserved = callClass == CallClass::Basic ? ClassQuota::userReserve : ClassQuota::emergencyReserve;
    report.bucketLevel = ClassQuota::callsLeft(books, callClass, CallShare::User, planned, now);
    report.bucketCapacity = report.limit;
    report.nextAllowedAt = ClassQuota::allowedAt(books, callClass, CallShare::User, planned, now);
    report.blockedUntil = book.blockedUntil > now ? book.blockedUntil : 0;
    report.lastSignal = book.signal;
    report.lastSignalAt = book.signalAt;
    return report;
}

} // namespace BudgetReports
