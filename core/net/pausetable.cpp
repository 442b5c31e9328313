// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pausetable.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 longestRetryAfter = 24 * hour;
constexpr int dayUsedUp = 20618;

qint64 grown(qint64 first, qint64 cap, int streak)
{
    qint64 pause = first;
    for (int i = 1; i < streak && pause < cap; ++i)
        pause *= 2;
    return std::min(pause, cap);
}

//! Server zones by region: query-endpoints.md §4.1.
QByteArray zoneOfHost(const QString &host)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 6> zones {{
        {"la"_L1, "America/Sao_Paulo"},
        {"sg"_L1, "Asia/Singapore"},
        {"au"_L1, "Asia/Singapore"},
        {"kr"_L1, "Asia/Singapore"},
        {"cn"_L1, "Asia/Shanghai"},
        {"eu"_L1, "Europe/Paris"},
    }};
    for (const auto &[prefix, zone] : zones) {
        if (host.startsWith(prefix))
            return zone;
    }
    return "Europe/Paris"_ba;
}

qint64 untilNextServerDay(const QString &host, qint64 now)
{
    const QTimeZone zone(zoneOfHost(host));
    if (!zone.isValid())
        return 24 * hour;
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(now, zone).date().addDays(1);
    return tomorrow.startOfDay(zone).toMSecsSinceEpoch() - now + minute;
}

qint64 quotaPause(Endpoint endpoint, const QuotaRule &rule, const ApiError &error, int streak,
                  const QString &host, qint64 now)
{
    if (error.failCode == dayUsedUp)
        return std::min(6 * hour, untilNextServerDay(host, now));
    if (endpoint == Endpoint::Login || endpoint == Endpoint::Logout)
        return grown(15 * minute, hour, streak);
    if (endpoint == Endpoint::DeviceHistory && rule.limit > 0)
        return grown(std::max(minute, qint64(2.0 * 1000.0 / rule.limit)), hour, streak);
    if (rule.windowMs <= minute)
        return grown(65 * second, 15 * minute, streak);
    if (rule.windowMs <= 5 * minute)
        return grown(5 * minute, hour, streak);
    if (rule.windowMs <= 30 * minute)
        return grown(15 * minute, 2 * hour, streak);
    return grown(hour, 6 * hour, streak);
}

//! A login that was answered with a refusal: the next one waits, or five of them lock the account.
qint64 refusedLoginPause(const ApiError &error)
{
    if (error.kind == ApiError::Kind::AccountLocked)
        return 30 * minute;
    return error.httpStatus > 0 && !error.isNetwork() ? 5 * minute : 0;
}

} // namespace

qint64 pauseAfter(Endpoint endpoint, const QuotaRule &rule, const ApiError &error, int streak,
                  const QString &host, qint64 now)
{
    qint64 pause = 0;
    switch (error.kind) {
    case ApiError::Kind::None:
    case ApiError::Kind::Cancelled:
        return 0;
    case ApiError::Kind::Quota:
        pause = quotaPause(endpoint, rule, error, streak, host, now);
        break;
    case ApiError::Kind::Overload:
        pause = grown(minute, 15 * minute, streak);
        break;
    case ApiError::Kind::ServerBusy:
        pause = grown(30 * second, 10 * minute, streak);
        break;
    default:
        if (endpoint != Endpoint::Login)
            return 0;
        pause = refusedLoginPause(error);
    }
    return std::max(pause, std::min(error.retryAfterMs.value_or(0), longestRetryAfter));
}
