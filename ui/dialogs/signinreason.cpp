// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinreason.h"

#include "ui/dialogs/signinadvice.h"
#include "ui/format/statuswords.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lockingPasswords = 5; // `query-endpoints.md` §3.1

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInReason)
public:
    Words(const SignInFailure &failure, const SignInPlace &place, qint64 now)
        : m_failure(failure)
        , m_place(place)
        , m_until(Formatter().timeOrDate(failure.until, now, QTimeZone::systemTimeZone()))
    {
    }

    QString message() const;
    QString advice() const;
    SignInField field() const;

private:
    QString heldBack() const;
    QString connection() const;
    QString closedFor() const;
    QString foreignAnswer() const;
    QString triesLeft() const;

    const SignInFailure &m_failure;
    const SignInPlace &m_place;
    const QString m_until;
};

QString Words::heldBack() const
{
    switch (m_failure.error.kind) {
    case ApiError::Kind::None:
    case ApiError::Kind::Quota:
        return tr("The service allows few sign-ins. The next one is possible at %1.").arg(m_until);
    case ApiError::Kind::AccountLocked:
    case ApiError::Kind::Overload:
        return closedFor();
    default:
        return tr("The last sign-in was refused. The next one is possible at %1.").arg(m_until);
    }
}

//! Something that ends by itself at a time.
QString Words::closedFor() const
{
    const ApiError &error = m_failure.error;
    if (m_failure.until == 0)
        return StatusWords::error(error);
    if (error.kind == ApiError::Kind::Session)
        return tr("Another program is using this account. The next sign-in is possible at %1.").arg(m_until);
    if (error.kind == ApiError::Kind::AccountLocked && error.exceptionId == "20400#sessions"_L1)
        return tr("The account has as many sessions open as it may have. Try again at %1.").arg(m_until);
    if (error.kind == ApiError::Kind::AccountLocked)
        return tr("The account is locked until %1 after too many wrong passwords.").arg(m_until);
    if (error.kind == ApiError::Kind::Quota)
        return tr("The service takes no more sign-ins of this account until %1.").arg(m_until);
    if (error.failCode == 413)
        return tr("The service has locked out the address of this computer until %1.").arg(m_until);
    return tr("The service is overloaded and takes no sign-ins until %1.").arg(m_until);
}

QString Words::connection() const
{
    const ApiError &error = m_failure.error;
    if (error.isAtProxy)
        return StatusWords::error(error);
    if (error.kind == ApiError::Kind::NameNotFound)
        return tr("There is no server of the name %1.").arg(m_place.host);
    if (error.kind == ApiError::Kind::Timeout)
        return m_failure.wasReached ? tr("%1 was reached, but did not answer in time.").arg(m_place.host)
                                    : tr("%1 did not answer in time.").arg(m_place.host);
    if (error.neverArrived)
        return tr("%1 refuses the connection.").arg(m_place.host);
    return m_failure.wasReached ? tr("The connection to %1 broke off.").arg(m_place.host)
                                : tr("%1 ended the connection before it was secure.").arg(m_place.host);
}

QString Words::foreignAnswer() const
{
    const ApiError &error = m_failure.error;
    if (error.exceptionId == "login#no-token"_L1)
        return tr("%1 accepted the sign-in but sent no session token.").arg(m_place.host);
    if (error.httpStatus >= 300 && error.httpStatus < 400)
        return tr("%1 answers, but sends everybody to another page: it is no FusionSolar API server.")
            .arg(m_place.host);
    return tr("%1 answers, but it is no FusionSolar API server.").arg(m_place.host);
}

QString Words::message() const
{
    if (m_failure.isHeldBack)
        return heldBack();
    const ApiError &error = m_failure.error;
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
        return tr("The sign-in was cancelled.");
    case ApiError::Kind::Credentials:
        return error.failCode == 20001
            ? tr("The service knows no API account of the name “%1”.").arg(m_place.userName)
            : tr("The account name or the system code is wrong.");
    case ApiError::Kind::AccountLocked:
    case ApiError::Kind::Quota:
    case ApiError::Kind::Overload:
    case ApiError::Kind::Session:
        return closedFor();
    case ApiError::Kind::Permission:
        return tr("The account has no permission to use this interface.");
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
        return connection();
    case ApiError::Kind::NotAnApiHost:
        return foreignAnswer();
    case ApiError::Kind::ServerBusy:
        return tr("The service has trouble of its own.");
    default:
        return StatusWords::error(error);
    }
}

QString Words::triesLeft() const
{
    const int left = lockingPasswords - m_failure.wrongPasswords;
    if (m_failure.wrongPasswords == 0 || left < 1)
        return {};
    return left == 1
        ? tr("The next wrong try within ten minutes locks the account for 30 minutes.")
        : tr("%n more wrong tries within ten minutes lock the account for 30 minutes.", nullptr, left);
}

QString Words::advice() const
{
    const ApiError &error = m_failure.error;
    QStringList lines;
    if (m_failure.isHeldBack && error.kind != ApiError::Kind::Quota
        && error.kind != ApiError::Kind::AccountLocked)
        lines << StatusWords::error(error);
    if (error.kind == ApiError::Kind::NotAnApiHost && error.exceptionId == "login#no-token"_L1)
        lines << tr("A proxy or a virus scanner may take headers or cookies away.");
    else if (m_failure.isHeldBack && error.kind == ApiError::Kind::None)
        lines << tr("Five in ten minutes are allowed, whichever program makes them.");
    else if (error.kind == ApiError::Kind::NameNotFound && m_place.isKnownRegion && !error.isAtProxy)
        lines << tr("The name is right, so it is the network: see whether the browser opens any page.");
    else
        lines << signInAdvice(error);
    if (error.kind == ApiError::Kind::Credentials)
        lines << triesLeft();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

SignInField Words::field() const
{
    const ApiError &error = m_failure.error;
    // The address of a region in the list is right: then it is the network.
    const SignInField place = m_place.isKnownRegion ? SignInField::None : SignInField::Address;
    if (m_failure.isHeldBack || error.isAtProxy)
        return SignInField::None;
    switch (error.kind) {
    case ApiError::Kind::Credentials:
        return error.failCode == 20001 ? SignInField::UserName : SignInField::SystemCode;
    case ApiError::Kind::AccountClosed:
        return error.exceptionId == "20400#password-expired"_L1 ? SignInField::SystemCode : SignInField::None;
    case ApiError::Kind::NotAnApiHost:
        return error.exceptionId == "login#no-token"_L1 ? SignInField::None : SignInField::Address;
    case ApiError::Kind::Connection:
        return m_failure.wasReached ? SignInField::None : place;
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::Tls:
        return place;
    default:
        return SignInField::None;
    }
}

} // namespace

SignInReason explainSignIn(const SignInFailure &failure, const SignInPlace &place, qint64 now)
{
    const Words words(failure, place, now);
    return {words.message(), words.advice(), words.field()};
}
