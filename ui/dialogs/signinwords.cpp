// SPDX-License-Identifier: GPL-3.0-or-later
// How SignInPresenter words what it knows, in the language of the moment.
#include "ui/dialogs/signinadvice.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/format/statuswords.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

QString SignInPresenter::addressHint() const
{
    if (m_isRenewal || m_region >= 0 || m_address.trimmed().isEmpty())
        return {};
    return understoodAddress().text;
}

QString SignInPresenter::expiryHint() const
{
    if (m_expiry.isEmpty())
        return {};
    const QDate end = expiry();
    if (!end.isValid())
        return tr("This cannot be understood as a date. An example: %1")
            .arg(QLocale().toString(QDate(2027, 12, 31), QLocale::ShortFormat));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now(), QTimeZone::systemTimeZone()).date();
    const QString notice = StatusWords().accountEnd(end, today);
    return notice.isEmpty()
        ? tr("Heliodesk reminds you thirty days before %1.").arg(QLocale().toString(end, QLocale::LongFormat))
        : notice;
}

QString SignInPresenter::defaultTitle() const
{
    if (m_userName.isEmpty() || baseUrl().isEmpty())
        return {};
    //: name of an account in the tree: %1 account name, %2 first part of the host, e.g. "eu5"
    return tr("%1 (%2)").arg(m_userName, baseUrl().host().section(u'.', 0, 0));
}

SignInReason SignInPresenter::reason() const
{
    return explainSignIn(m_failure, {host(), m_userName, m_region >= 0}, m_clock.now());
}

SignInPresenter::Note SignInPresenter::outcome() const
{
    switch (m_state) {
    case State::Editing:
        if (isTaken())
            return {tr("This account is in the list already."),
                    tr("Two sign-ins of one account end each other's session.")};
        return {};
    case State::Trying:
        if (const qint64 wait = m_waitingUntil - m_clock.now(); wait > 0)
            return {tr("The service allows few sign-ins. The next one goes out in %n seconds.", nullptr,
                       int((wait + 999) / 1000)),
                    {}};
        return {tr("Signing in at %1…").arg(host()), {}};
    case State::Failed: {
        const SignInReason why = reason();
        return {why.message, why.advice};
    }
    case State::Done:
        return {tr("Signed in as %1.").arg(m_profile.userName), {}};
    }
    return {};
}

bool SignInPresenter::isBad() const
{
    return m_state == State::Failed && m_failure.error.kind != ApiError::Kind::Cancelled;
}

SignInField SignInPresenter::fieldAtFault() const
{
    return m_state == State::Failed ? reason().field : SignInField::None;
}

SignInPresenter::Progress SignInPresenter::progress(Step step) const
{
    if (m_state == State::Editing)
        return Progress::Ahead;
    const Progress end = m_state == State::Failed && !isBad() ? Progress::Ahead : Progress::Failed;
    switch (step) {
    case Step::Reach:
        if (m_state == State::Done || m_wasReached || (m_state == State::Failed && m_failure.wasReached))
            return Progress::Done;
        if (m_state == State::Trying)
            return isWaiting() ? Progress::Ahead : Progress::Running;
        return m_failure.isHeldBack ? Progress::Ahead : end;
    case Step::SignIn:
        if (m_state == State::Done)
            return Progress::Done;
        if (m_state == State::Trying)
            return m_wasReached ? Progress::Running : Progress::Ahead;
        return m_failure.wasReached || m_failure.isHeldBack ? end : Progress::Ahead;
    case Step::Plants:
        if (m_state != State::Done)
            return Progress::Ahead;
        if (m_plants)
            return *m_plants > 0 ? Progress::Done : Progress::Doubtful;
        return m_plantsError.kind == ApiError::Kind::None ? Progress::Running : Progress::Doubtful;
    }
    return Progress::Ahead;
}

QString SignInPresenter::stepWords(Step step) const
{
    switch (step) {
    case Step::Reach:
        return progress(step) == Progress::Done ? tr("%1 reached").arg(host()) : tr("Reach %1").arg(host());
    case Step::SignIn:
        return progress(step) == Progress::Done ? tr("Signed in as %1").arg(m_userName)
                                                : tr("Sign in as %1").arg(m_userName);
    case Step::Plants:
        if (m_plants)
            return *m_plants > 0 ? tr("%n plants found", nullptr, *m_plants) : tr("No plant found");
        return m_plantsError.kind == ApiError::Kind::None ? tr("Fetch the list of plants")
                                                          : tr("The list of plants did not come");
    }
    return {};
}

SignInPresenter::Note SignInPresenter::passwordNote() const
{
    const ApiError &error = m_passwordError;
    if (error.secretProblem == ApiError::SecretProblem::Locked)
        return {tr("The keychain is locked: the system code is kept for this run only."),
                tr("Signing in works all the same. To keep the code, unlock the keychain and enter it once "
                   "more under "
                   "Account › Enter password.")};
    if (error.kind != ApiError::Kind::None && error.secretProblem != ApiError::SecretProblem::Unavailable)
        return {tr("The keychain did not take the system code: it is kept for this run only."), error.text};
    if (error.kind != ApiError::Kind::None || !m_service.keepsPasswords())
        return {
            tr("No keychain is available on this system."),
            tr("Signing in works all the same, but the system code is kept in memory for this run only.")};
    return {};
}

SignInPresenter::Note SignInPresenter::plantsNote() const
{
    if (m_state != State::Done)
        return {};
    if (m_plants && *m_plants == 0)
        return {
            tr("The account works, but no plant is assigned to it."),
            tr("The administrator of the company can assign plants to it in FusionSolar. They appear here by "
               "themselves.")};
    if (m_plants || m_plantsError.kind == ApiError::Kind::None)
        return {};
    if (m_plantsError.kind == ApiError::Kind::Permission)
        return {tr("The account works, but it has no permission to read plants."),
                signInAdvice(m_plantsError)};
    //: %1 a sentence
    return {tr("The account works, but the list of plants did not come: %1")
                .arg(StatusWords::error(m_plantsError)),
            tr("Heliodesk asks again by itself.")};
}
