// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loginerrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qint64 minute = 60'000;

qint64 grown(qint64 first, qint64 cap, int failures)
{
    qint64 delay = first;
    for (int i = 1; i < failures && delay < cap; ++i)
        delay *= 2;
    return std::min(delay, cap);
}

class SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(SecretError)
};

} // namespace

LoginVerdict judgeLoginFailure(const ApiError &error, int failures)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::NameNotFound:
    case Kind::Connection:
    case Kind::Timeout:
    case Kind::ServerBusy:
        return {false, grown(minute / 2, 10 * minute, failures), 0};
    case Kind::Quota: // 15, 30, 60 min and 60 s doubling stand in the limiter's books
    case Kind::Overload:
        return {};
    case Kind::NotAnApiHost: // a wrong address, but also the page of a maintenance or of a hotel
    case Kind::Malformed:
    case Kind::TooLarge:
    case Kind::HttpStatus:
    case Kind::Session:
        return {false, grown(10 * minute, 60 * minute, failures), 0};
    case Kind::AccountLocked:
        return {true, 0, 30 * minute};
    case Kind::Refused:
    case Kind::Parameter:
        if (error.retryAfterMs)
            return {false, *error.retryAfterMs, 0};
        return {true, 0, 0};
    default:
        return {true, 0, 0};
    }
}

ApiError secretError(const SecretAnswer &answer)
{
    ApiError error;
    error.kind = ApiError::Kind::Secret;
    switch (answer.outcome) {
    case SecretOutcome::Ok:
    case SecretOutcome::Missing:
        error.secretProblem = ApiError::SecretProblem::Missing;
        error.text = SecretWords::tr("No password is stored for this account.");
        return error;
    case SecretOutcome::Locked:
        error.secretProblem = ApiError::SecretProblem::Locked;
        error.text = SecretWords::tr("The keychain is locked.");
        break;
    case SecretOutcome::Unavailable:
        error.secretProblem = ApiError::SecretProblem::Unavailable;
        error.text = SecretWords::tr("There is no keychain to read the password from.");
        break;
    case SecretOutcome::Failed:
        error.secretProblem = ApiError::SecretProblem::Failed;
        error.text = SecretWords::tr("The keychain could not be read.");
        break;
    }
    if (!answer.explanation.isEmpty()) {
        //: %1 what happened, %2 the keychain's own words
        error.text = SecretWords::tr("%1 (%2)").arg(error.text, answer.explanation);
    }
    return error;
}
