// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinadvice.h"

#include <QCoreApplication>

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(SignInAdvice)
};

} // namespace

QString signInAdvice(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Credentials:
        return Advice::tr(
            "Use the name and the system code of the API account, not the login of the FusionSolar "
            "app. It is "
            "not tried again by itself: five wrong passwords lock the account for 30 minutes.");
    case ApiError::Kind::AccountLocked:
        return Advice::tr(
            "Wait until the lock is over; every further attempt with a wrong password starts it anew.");
    case ApiError::Kind::AccountClosed:
        return Advice::tr(
            "Whoever manages the company in FusionSolar can extend or enable the API account. Your "
            "plants and "
            "settings stay here.");
    case ApiError::Kind::Permission:
        return Advice::tr(
            "The installer has to allow this interface for the API account and assign plants to it.");
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::NotAnApiHost:
        return Advice::tr(
            "Choose the region in whose FusionSolar address you see your plants, or paste that address.");
    case ApiError::Kind::Tls:
        return Advice::tr("Check date and time of this computer. A company network may inspect connections; "
                          "Heliodesk never "
                          "sends a password over a connection it cannot trust.");
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
        return Advice::tr("Check the network, a proxy or a firewall, then try again.");
    case ApiError::Kind::Secret:
        return Advice::tr(
            "Unlock the keychain of your system and try again, or enter the password once more.");
    case ApiError::Kind::Quota:
    case ApiError::Kind::Overload:
        return Advice::tr("The service allows five sign-ins in ten minutes. Wait a while, then try again.");
    case ApiError::Kind::ServerBusy:
        return Advice::tr("Nothing is wrong on your side. Try again in some minutes.");
    default:
        return {};
    }
}

bool isCuredByPassword(const ApiError &error)
{
    return error.kind == ApiError::Kind::Credentials || error.kind == ApiError::Kind::Secret;
}
