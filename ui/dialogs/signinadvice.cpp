// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinadvice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInAdvice)
public:
    static QString tls(const ApiError &error);
    static QString closedAccount(const ApiError &error);
    static QString consent(const ApiError &error);
};

QString Words::tls(const ApiError &error)
{
    using Problem = ApiError::TlsProblem;
    switch (error.tlsProblem) {
    case Problem::Expired:
    case Problem::NotYetValid:
        return tr("Check date and time of this computer. If they are right, the operator of the server has "
                  "to renew "
                  "its certificate. Heliodesk sends no password until then.");
    case Problem::WrongName:
        return tr(
            "Check the address. A hotel or guest network may want you to sign in with the browser first. "
            "Heliodesk sends no password to a server that shows another name.");
    case Problem::SelfSigned:
    case Problem::UntrustedIssuer:
        return tr(
            "A virus scanner or a company network may read the connection; whoever looks after it can make "
            "its "
            "certificate known to this computer. Heliodesk sends no password to a server it cannot trust.");
    case Problem::Revoked:
    case Problem::None:
        break;
    }
    return tr("Check the address. Heliodesk never sends a password over a connection it cannot trust.");
}

QString Words::closedAccount(const ApiError &error)
{
    if (error.exceptionId == "20400#password-expired"_L1)
        return tr("The administrator of the company sets a new one in FusionSolar; enter it here.");
    switch (error.failCode) {
    case 20002:
        return tr("The administrator of the company can switch it on again under Northbound Management in "
                  "FusionSolar. Your plants and settings stay here.");
    case 20003:
        return tr(
            "The administrator of the company can move the date under Northbound Management in FusionSolar. "
            "Your plants and settings stay here.");
    case 20403:
        return tr("The administrator of the company can allow this computer's address for the account in "
                  "FusionSolar.");
    default:
        return tr("The administrator of the company can see why in FusionSolar. Your plants and settings "
                  "stay here.");
    }
}

QString Words::consent(const ApiError &error)
{
    if (error.exceptionId == "oauth#invalid_client"_L1)
        return tr("Huawei may have renewed the client secret. Authorise again with the new one.");
    if (error.exceptionId == "oauth#scope"_L1)
        return tr(
            "The owner can allow it again in the FusionSolar app under Authorization management; Heliodesk "
            "notices that within an hour. Or authorise again.");
    if (error.exceptionId == "oauth#refused"_L1)
        return tr("Another program may use the same client for the same owner: both end each other's access. "
                  "Stop it, then authorise again.");
    return tr(
        "The owner has removed it, has consented to another program of the same client, or it has run out. "
        "Authorise again; your plants and settings stay here.");
}

} // namespace

bool isCuredByConsent(const ApiError &error)
{
    return error.exceptionId.startsWith("oauth#"_L1);
}

QString signInAdvice(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Credentials:
        if (isCuredByConsent(error))
            return Words::consent(error);
        return Words::tr(
            "Use the name and the system code of the API account, not the login of the FusionSolar app or "
            "the web portal. A refused one is never tried again by itself.");
    case ApiError::Kind::AccountLocked:
        return error.exceptionId == "20400#sessions"_L1
            ? Words::tr(
                "Close the other program that uses this account, or ask for an API account for Heliodesk "
                "alone.")
            : Words::tr(
                "Wait until the lock is over. If nobody has typed a wrong password here, another program "
                "still uses an old one.");
    case ApiError::Kind::AccountClosed:
        return Words::closedAccount(error);
    case ApiError::Kind::Permission:
        if (isCuredByConsent(error))
            return Words::consent(error);
        return Words::tr(
            "The administrator of the company has to switch on the basic APIs for the account in "
            "FusionSolar and assign plants to it. Where owners decide, the owner has to allow API access "
            "to the plant.");
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::NotAnApiHost:
        if (error.isAtProxy)
            return Words::tr("Check the proxy under File › Settings › Network.");
        return Words::tr(
            "Choose the region in whose FusionSolar address you see your plants, or paste that address.");
    case ApiError::Kind::Tls:
        return Words::tls(error);
    case ApiError::Kind::Connection:
        if (error.isAtProxy)
            return Words::tr("Check the proxy under File › Settings › Network, or try from another network.");
        return Words::tr("Check the network, a proxy or a firewall, then try again.");
    case ApiError::Kind::Timeout:
        if (error.isAtProxy)
            return Words::tr("Check the proxy under File › Settings › Network.");
        return Words::tr("Check the network, a proxy or a firewall, then try again.");
    case ApiError::Kind::Secret:
        return Words::tr(
            "Unlock the keychain of your system and try again, or enter the password once more.");
    case ApiError::Kind::Quota:
        return Words::tr("The service allows five sign-ins in ten minutes, whichever program makes them.");
    case ApiError::Kind::Overload:
        return error.failCode == 413
            ? Words::tr("Too many sign-ins came from this network. Other programs behind it count, too.")
            : Words::tr("Too many programs are asking at the moment. Try again in some minutes.");
    case ApiError::Kind::ServerBusy:
        return Words::tr("Nothing is wrong on your side. Try again in some minutes.");
    default:
        return {};
    }
}

bool isCuredByPassword(const ApiError &error)
{
    if (isCuredByConsent(error))
        return false;
    return error.kind == ApiError::Kind::Credentials || error.kind == ApiError::Kind::Secret
        || error.exceptionId == "20400#password-expired"_L1;
}
