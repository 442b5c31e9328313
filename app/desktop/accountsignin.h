// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/signinservice.h"

#include <QNetworkProxy>
#include <QPointer>

#include <memory>

class Clock;
class SecretStore;

//! The sign-in of the dialog over a real AccountSession, which is handed over when it works: one login in
//! all. Afterwards it tells what becomes of the session's list of plants.
class AccountSignIn final : public SignInService
{
    Q_OBJECT
public:
    AccountSignIn(SecretStore &secrets, Clock &clock, const QString &dataFolder, QObject *parent = nullptr);
    ~AccountSignIn() override;

    //! The way to the service for a new session.
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }
    //! Tries the password on a session that exists instead of a new one; it is never forgotten.
    void useSession(AccountSession &session);
    void signIn(const Profile &profile, const QString &systemCode) override;
    void cancel() override;
    bool keepsPasswords() const override;
    //! The signed-in session of the last success; null if an existing one was used or it was taken already.
    std::unique_ptr<AccountSession> takeSession();

private:
    AccountSession *session() const;
    void connectSession(AccountSession &session);
    void watchPlants(AccountSession &session);
    void judge(const LinkStatus &status);
    void end(const SignInFailure &failure);
    SignInFailure heldBackUntil(qint64 until) const;
    void giveUp();

    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_folder;
    std::unique_ptr<AccountSession> m_new;
    QPointer<AccountSession> m_existing;
    QNetworkProxy m_proxy {QNetworkProxy::DefaultProxy};
    Profile m_profile;
    ApiError m_callError; // of the last call that failed after the sign-in
    bool m_isRunning = false;
    bool m_wasReached = false;
};
