// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/classquota.h"

#include "core/net/callbooks.h"

#include <algorithm>

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 longestPause = 6 * hour;

//! When fewer than \a limit of the stamps lie within the window.
qint64 roomAt(const QList<qint64> &stamps, int limit, qint64 now)
{
    if (limit <= 0)
        return now + ClassQuota::rollingMs;
    if (ClassQuota::usedIn(stamps, now) < limit)
        return 0;
    return stamps.at(stamps.size() - limit) + ClassQuota::rollingMs;
}

} // namespace

namespace ClassQuota {

CallClass classOf(Endpoint endpoint)
{
    return endpointSpec(endpoint).isControl ? CallClass::Control : CallClass::Basic;
}

int limitOf(CallClass callClass)
{
    return callClass == CallClass::Basic ? basicCallsADay : controlCallsADay;
}

int reservedFrom(CallClass callClass, CallShare share)
{
    if (share == CallShare::EmergencyStop)
        return 0;
    const bool isUser = share == CallShare::User;
    if (callClass == CallClass::Basic)
        return isUser ? 0 : userReserve;
    return isUser ? emergencyReserve : emergencyReserve + commandReserve;
}

int roomADay(CallShare share, int planned)
{
    const int polled = share == CallShare::Background ? 0 : int(planned * rollingMs / windowMs);
    return std::max(basicCallsADay - reservedFrom(CallClass::Basic, share) - polled, 0);
}

int usedIn(const QList<qint64> &stamps, qint64 now)
{
    const auto first = std::upper_bound(stamps.cbegin(), stamps.cend(), now - rollingMs);
    return int(stamps.cend() - first);
}

int callsLeft(const CallBooks &books, CallClass callClass, CallShare share, int planned, qint64 now)
{
    const CallBook book = books.of(callClass);
    if (book.blockedUntil > now && share != CallShare::EmergencyStop)
        return 0;
    int left = limitOf(callClass) - reservedFrom(callClass, share) - usedIn(book.stamps, now);
    if (callClass == CallClass::Basic && share == CallShare::Backfill)
        left = std::min(left, roomADay(share, planned) - usedIn(books.of(ClassBook::Backfill).stamps, now));
    return std::max(left, 0);
}

qint64 allowedAt(const CallBooks &books, CallClass callClass, CallShare share, int planned, qint64 now)
{
    const CallBook book = books.of(callClass);
    qint64 allowed = roomAt(book.stamps, limitOf(callClass) - reservedFrom(callClass, share), now);
    if (callClass == CallClass::Basic && share == CallShare::Backfill)
        allowed =
            std::max(allowed, roomAt(books.of(ClassBook::Backfill).stamps, roomADay(share, planned), now));
    return share == CallShare::EmergencyStop ? allowed : std::max(allowed, book.blockedUntil);
}

void take(CallBooks &books, Endpoint endpoint, CallShare share, qint64 now)
{
    const auto note = [now](CallBook &book) {
        book.count(1, now);
        book.sentAt = now;
        const auto old = std::upper_bound(book.stamps.begin(), book.stamps.end(), now - rollingMs);
        book.stamps.erase(book.stamps.begin(), old);
        book.stamps.append(now);
    };
    note(books.of(classOf(endpoint)));
    if (classOf(endpoint) == CallClass::Basic && share == CallShare::Backfill)
        note(books.of(ClassBook::Backfill));
}

void giveBack(CallBooks &books, Endpoint endpoint, CallShare share, qint64 stamp, qint64 now)
{
    const auto drop = [stamp, now](CallBook &book) {
        if (book.stamps.removeOne(stamp))
            book.count(-1, now);
    };
    drop(books.of(classOf(endpoint)));
    if (classOf(endpoint) == CallClass::Basic && share == CallShare::Backfill)
        drop(books.of(ClassBook::Backfill));
}

void moveStamp(CallBooks &books, Endpoint endpoint, CallShare share, qint64 from, qint64 to)
{
    books.of(classOf(endpoint)).moveStamp(from, to);
    if (classOf(endpoint) == CallClass::Basic && share == CallShare::Backfill)
        books.of(ClassBook::Backfill).moveStamp(from, to);
}

void assumeHalf(CallBooks &books, qint64 now)
{
    for (const CallClass callClass : {CallClass::Basic, CallClass::Control}) {
        QList<qint64> &stamps = books.of(callClass).stamps;
        while (stamps.size() < limitOf(callClass) / 2)
            stamps.append(now);
    }
}

qint64 pauseAfter(int streak)
{
    return std::min(hour << std::clamp(streak - 1, 0, 3), longestPause);
}

} // namespace ClassQuota
