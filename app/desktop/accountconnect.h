// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsession.h"
#include "ui/dialogs/connectservice.h"

#include <QNetworkProxy>
#include <QPointer>

#include <memory>

class Clock;
class SecretStore;

//! The consent of the dialog over a real OAuthFlow; what it brings goes to an AccountSession, which is handed
//! over. Afterwards it tells what becomes of the session's list of plants.
class AccountConnect final : public ConnectService
{
    Q_OBJECT
public:
    AccountConnect(SecretStore &secrets, Clock &clock, const QString &dataFolder, QObject *parent = nullptr);
    ~AccountConnect() override;

    //! The way to the service for a new session.
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }
    //! Gives the consent to a session that exists instead of a new one.
    void useSession(AccountSession &session) { m_existing = &session; }
    void start(const Profile &profile, const QString &clientSecret) override;
    OAuthFlow::Paste paste(const QString &address) override;
    void retryExchange() override;
    void cancel() override;
    bool keepsSecrets() const override;
    //! The signed-in session of the last success; null if an existing one was used or it was taken already.
    std::unique_ptr<AccountSession> takeSession();

private:
    void startFlow();
    void follow(OAuthFlow::State state);
    void conclude(OAuthFlow::Ending ending);
    void handOver(const OAuthTokens &tokens);
    void watchPlants(AccountSession &session);
    void dropFlow();

    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_folder;
    std::unique_ptr<AccountSession> m_new;
    QPointer<AccountSession> m_existing;
    QNetworkProxy m_proxy {QNetworkProxy::DefaultProxy};
    Profile m_profile;
    QString m_secret; // only while a try runs
    std::unique_ptr<OAuthFlow> m_flow;
    ApiError m_callError; // of the last call that failed after the consent
    quint64 m_try = 0;
};
