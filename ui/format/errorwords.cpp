// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/errorcatalog.h"
#include "ui/format/labels.h"
#include "ui/format/statuswords.h"

using namespace Qt::Literals::StringLiterals;

QString StatusWords::tlsError(const ApiError &error)
{
    using Problem = ApiError::TlsProblem;
    switch (error.tlsProblem) {
    case Problem::SelfSigned:
        return tr("The secure connection failed: the server's certificate is self-signed.");
    case Problem::UntrustedIssuer:
        return tr(
            "The secure connection failed: this computer does not know who issued the server's certificate.");
    case Problem::Revoked:
        return tr("The secure connection failed: the server's certificate has been withdrawn.");
    case Problem::Expired:
        return tr("The secure connection failed: the server's certificate has expired.");
    case Problem::NotYetValid:
        return tr("The secure connection failed: the server's certificate is not valid yet.");
    case Problem::WrongName:
        return error.path.isEmpty()
            ? tr("The secure connection failed: the server's certificate is made out for another name.")
            : tr("The secure connection failed: the server's certificate is made out for “%1”.")
                  .arg(error.path);
    case Problem::None:
        break;
    }
    return error.text.isEmpty() ? tr("The secure connection failed: the server does not offer one.")
                                : tr("The secure connection failed: %1").arg(error.text);
}

QString StatusWords::accountError(const ApiError &error)
{
    if (error.exceptionId == "20400#password-expired"_L1)
        return tr("The password of the account has expired.");
    switch (error.failCode) {
    case 20002:
        return tr("The account is disabled.");
    case 20003:
        return tr("The account has expired.");
    case 20403:
        return tr("A rule of the account forbids signing in from here or at this time.");
    default:
        return tr("The account has been stopped by its administrator.");
    }
}

QString StatusWords::credentialsError(const ApiError &error)
{
    if (!error.exceptionId.startsWith("oauth#"_L1))
        return tr("The user name or the password is wrong.");
    if (error.exceptionId == "oauth#invalid_client"_L1)
        return tr("FusionSolar does not know the client ID with this client secret.");
    if (error.exceptionId == "oauth#refused"_L1)
        return tr("The service refuses each new access.");
    return tr("The owner's consent is needed.");
}

QString StatusWords::error(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::None:
        return {};
    case ApiError::Kind::Cancelled:
        return tr("Cancelled.");
    case ApiError::Kind::NameNotFound:
        return error.isAtProxy ? tr("The name of the proxy was not found.")
                               : tr("The server's name was not found. Check the address and the network.");
    case ApiError::Kind::Connection:
        if (error.isAtProxy)
            return error.httpStatus == 407 ? tr("The proxy asks for a name and a password.")
                                           : tr("The proxy cannot be reached or lets nothing through.");
        return tr("The server cannot be reached.");
    case ApiError::Kind::Timeout:
        return error.isAtProxy ? tr("The proxy did not answer in time.")
                               : tr("The server did not answer in time.");
    case ApiError::Kind::Tls:
        return tlsError(error);
    case ApiError::Kind::NotAnApiHost:
        return tr("This address is no FusionSolar API server.");
    case ApiError::Kind::Malformed:
        return error.path.isEmpty() ? tr("The server's answer could not be read.")
                                    : tr("The server's answer could not be read at “%1”.").arg(error.path);
    case ApiError::Kind::TooLarge:
        return tr("The server's answer was too large.");
    case ApiError::Kind::HttpStatus:
        return tr("The server answered with HTTP status %1.").arg(error.httpStatus);
    case ApiError::Kind::Session:
        return tr("The session has ended; signing in again.");
    case ApiError::Kind::Credentials:
        return credentialsError(error);
    case ApiError::Kind::AccountLocked:
        return error.exceptionId == "20400#sessions"_L1
            ? tr("The account has as many sessions open as it may have.")
            : tr("The account is locked for 30 minutes after too many wrong passwords.");
    case ApiError::Kind::AccountClosed:
        return accountError(error);
    case ApiError::Kind::Permission:
        return error.exceptionId == "oauth#scope"_L1
            ? tr("The owner no longer allows Heliodesk to read the plants.")
            : tr("The account has no permission for this.");
    case ApiError::Kind::Quota:
        return tr("The account's allowance of calls is used up for now.");
    case ApiError::Kind::Overload:
        if (error.failCode == 413)
            return tr("The service has locked out the address of this computer for half an hour.");
        return tr("The service is overloaded and takes no calls for now.");
    case ApiError::Kind::ServerBusy:
        return tr("The service has trouble of its own; trying again later.");
    case ApiError::Kind::DeviceOffline:
        return tr("The device is not connected.");
    case ApiError::Kind::Parameter:
        return error.path.isEmpty()
            ? tr("The service did not accept the request (code %1).").arg(error.failCode)
            : tr("The service did not accept the value of “%1”.").arg(error.path);
    case ApiError::Kind::Refused: {
        const ErrorAdvice *known = ErrorCatalog::shared().findFailCode(error.failCode);
        const QString reason = known ? Labels::catalogueText(known->meaning) : error.text;
        return reason.isEmpty() ? tr("The service refused the request (code %1).").arg(error.failCode)
                                : tr("The service refused the request (code %1): %2")
                                      .arg(QString::number(error.failCode), reason);
    }
    case ApiError::Kind::Secret:
        if (error.secretProblem == ApiError::SecretProblem::Missing)
            return tr("No password is stored for this account.");
        return error.text.isEmpty()
            ? tr("The password is missing or the keychain is locked.")
            : tr("The password could not be read from the keychain: %1").arg(error.text);
    case ApiError::Kind::Storage:
        return error.text.isEmpty() ? tr("A file could not be read or written.")
                                    : tr("A file could not be read or written: %1").arg(error.text);
    }
    return {};
}

QString StatusWords::errorDetails(const ApiError &error)
{
    if (error.kind == ApiError::Kind::None || error.kind == ApiError::Kind::Cancelled)
        return {};
    const ErrorAdvice advice = ErrorCatalog::shared().adviceFor(error);
    if (!advice.isDocumented)
        return error.text;
    return tr("%1\nWhat to do: %2")
        .arg(Labels::catalogueText(advice.meaning), Labels::catalogueText(advice.advice));
}
