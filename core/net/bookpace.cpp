// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/bookpace.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 strictDistance = 65'000;
constexpr qint64 forgetAfter = 7 * 86'400'000LL;
constexpr qint64 shortWindow =
    3'600'000; // longer windows are not slowed: an hour at half the rate is nothing there
constexpr int longestPenalty = 8;
constexpr double tiny = 1e-6;

double levelAtRate(const CallBook &book, const QuotaRule &rule, double rate, qint64 since, qint64 now)
{
    const double capacity = BookPace::capacityOf(book, rule, now);
    const double level = book.level < 0 ? rule.pages : book.level;
    const qint64 at = book.level < 0 ? since : book.levelAt;
    return std::min(level + double(std::max<qint64>(now - at, 0)) * rate, capacity);
}

void prune(CallBook &book, const QuotaRule &rule, qint64 now)
{
    const qint64 keep = std::max(rule.rollingMs * (rule.windowMs < shortWindow ? 2 : 1), strictDistance);
    while (book.stamps.size() > 1 && book.stamps.first() + keep <= now)
        book.stamps.removeFirst();
}

} // namespace

namespace BookPace {

int penaltyAt(const CallBook &book, qint64 now)
{
    const qint64 forgotten = std::max<qint64>(now - book.penaltyAt, 0) / forgetAfter;
    return int(std::max<qint64>(book.penalty - forgotten, 0));
}

double capacityOf(const CallBook &book, const QuotaRule &rule, qint64 now)
{
    return std::max(1.0, rule.capacity / std::pow(2.0, penaltyAt(book, now)));
}

double levelAt(const CallBook &book, const QuotaRule &rule, qint64 since, qint64 now)
{
    return levelAtRate(book, rule, rule.refillPerMs(), since, now);
}

qint64 allowedAt(const CallBook &book, const QuotaRule &rule, int slowness, CallShare share, qint64 since,
                 qint64 now)
{
    if (rule.limit <= 0)
        return book.sentAt != 0 ? book.sentAt + rule.spacingMs : 0;
    const double rate = rule.refillPerMs() / slowness;
    const double capacity = capacityOf(book, rule, now);
    const bool leavesQuarter = share == CallShare::Backfill && capacity * 0.75 >= 1.0;
    const double reserve = leavesQuarter ? capacity * 0.25 : 0.0;
    const double lacking = 1.0 + reserve - levelAtRate(book, rule, rate, since, now);
    qint64 allowed = lacking > tiny ? now + qint64(std::ceil(lacking / rate - tiny)) : 0;

    const qsizetype limit = qsizetype(std::max(1.0, std::floor(rule.limit)));
    if (rule.rollingMs > 0 && book.stamps.size() >= limit) {
        const qint64 span = rule.windowMs < shortWindow ? rule.rollingMs * slowness : rule.rollingMs;
        allowed = std::max(allowed, book.stamps.at(book.stamps.size() - limit) + span);
    }
    if (book.sentAt != 0)
        allowed = std::max(allowed, book.sentAt + rule.spacingMs);
    if (!book.stamps.isEmpty()) {
        allowed = std::max(allowed, book.stamps.last() + rule.distanceMs * slowness);
        if (penaltyAt(book, now) > 0)
            allowed = std::max(allowed, book.stamps.last() + strictDistance);
    }
    return allowed;
}

void take(CallBook &book, const QuotaRule &rule, qint64 since, qint64 now)
{
    book.level = std::max(levelAt(book, rule, since, now) - 1.0, 0.0);
    book.levelAt = now;
    book.pagesSeen = std::max(book.pagesSeen, rule.pages);
    book.sentAt = now;
    book.count(1, now);
    prune(book, rule, now);
    book.stamps.append(now);
}

void giveBack(CallBook &book, const QuotaRule &rule, qint64 stamp, qint64 now)
{
    book.stamps.removeOne(stamp);
    book.count(-1, now);
    book.sentAt = book.stamps.isEmpty() ? 0 : std::min(book.sentAt, book.stamps.last());
    book.level = std::min(book.level + 1.0, capacityOf(book, rule, now));
}

void changeRule(CallBook &book, const QuotaRule &before, const QuotaRule &after, qint64 since, qint64 now)
{
    if (book.level < 0) // starts with the new sweep when it is first used
        return;
    // A sweep found larger than ever before brings the calls it needs, once: not again after each restart.
    const double seen = std::max(book.pagesSeen, before.pages);
    const double level = levelAt(book, before, since, now) + std::max(after.pages - seen, 0.0);
    book.pagesSeen = std::max(seen, after.pages);
    book.level = std::min(level, capacityOf(book, after, now));
    book.levelAt = now;
}

bool learnQuota(CallBook &book, const QuotaRule &rule, bool hasTaken, bool isGuarded, qint64 since,
                qint64 now)
{
    book.wasSurprised = hasTaken || levelAt(book, rule, since, now) >= 1.0;
    book.level = 0;
    book.levelAt = now;
    if (book.wasSurprised && book.streak == 1 && !isGuarded) {
        book.penalty = std::min(penaltyAt(book, now) + 1, longestPenalty);
        book.penaltyAt = now;
        return true;
    }
    if (book.penalty > 0) {
        book.penalty = std::max(penaltyAt(book, now), 1);
        book.penaltyAt = now;
    }
    return false;
}

} // namespace BookPace
