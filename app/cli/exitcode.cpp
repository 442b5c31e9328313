// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include "core/net/apierror.h"

ExitCode exitCodeFor(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::None:
        return ExitCode::Ok;
    case Kind::Session:
    case Kind::Credentials:
    case Kind::AccountLocked:
    case Kind::AccountClosed:
    case Kind::Secret:
        return ExitCode::SignIn;
    case Kind::Quota:
    case Kind::Overload:
        return ExitCode::Quota;
    case Kind::NameNotFound:
    case Kind::Connection:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::NotAnApiHost:
    case Kind::HttpStatus:
    case Kind::ServerBusy:
    case Kind::TooLarge:
        return ExitCode::Network;
    case Kind::Cancelled:
    case Kind::Malformed:
    case Kind::Permission:
    case Kind::DeviceOffline:
    case Kind::Parameter:
    case Kind::Refused:
    case Kind::Storage:
        return ExitCode::Other;
    }
    return ExitCode::Other;
}
