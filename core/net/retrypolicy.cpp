// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include <algorithm>
#include <array>

namespace {

using Action = RetryDecision::Action;

constexpr int repeats = 3;
constexpr qint64 second = 1000;
constexpr std::array<qint64, repeats> busyDelays {30 * second, 60 * second, 120 * second};
constexpr std::array<qint64, repeats> offlineDelays {60 * second, 120 * second, 300 * second};
//! Longer advice is for a person, not for a call that waits.
constexpr qint64 longestAdvisedDelay = 15 * 60 * second;

RetryDecision repeatBy(const std::array<qint64, repeats> &delays, const ApiError &error, int attempt)
{
    if (attempt > repeats || error.retryAfterMs.value_or(0) > longestAdvisedDelay)
        return {};
    return {Action::RepeatAfter, std::max(delays[size_t(attempt - 1)], error.retryAfterMs.value_or(0))};
}

} // namespace

RetryDecision decideRetry(const ApiError &error, int attempt, bool isCommand)
{
    using Kind = ApiError::Kind;
    if (isCommand || attempt < 1)
        return {};
    switch (error.kind) {
    case Kind::NameNotFound:
    case Kind::Connection:
    case Kind::Timeout:
    case Kind::ServerBusy:
        return repeatBy(busyDelays, error, attempt);
    case Kind::HttpStatus: // 408 is the only one that asks for another try; 5xx are ServerBusy
        return error.httpStatus == 408 ? repeatBy(busyDelays, error, attempt) : RetryDecision {};
    case Kind::DeviceOffline:
        return repeatBy(offlineDelays, error, attempt);
    case Kind::Session:
        return attempt == 1 ? RetryDecision {Action::RenewThenRepeat, 0} : RetryDecision {};
    case Kind::Quota:
    case Kind::Overload:
        return attempt <= repeats ? RetryDecision {Action::WaitForLimiter, 0} : RetryDecision {};
    case Kind::Refused: // a code the error catalogue calls retryable comes with its pause
        if (error.retryAfterMs && *error.retryAfterMs <= longestAdvisedDelay && attempt <= repeats)
            return {Action::RepeatAfter, *error.retryAfterMs};
        return {};
    case Kind::None:
    case Kind::Cancelled:
    case Kind::Tls:
    case Kind::NotAnApiHost:
    case Kind::Malformed:
    case Kind::TooLarge:
    case Kind::Credentials:
    case Kind::AccountLocked:
    case Kind::AccountClosed:
    case Kind::Permission:
    case Kind::Parameter:
    case Kind::Secret:
    case Kind::Storage:
        return {};
    }
    return {};
}
