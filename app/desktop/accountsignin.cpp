// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountsignin.h"

#include "core/auth/accountauthenticator.h"
#include "core/auth/secretstore.h"
#include "core/util/clock.h"

AccountSignIn::AccountSignIn(SecretStore &secrets, Clock &clock, const QString &dataFolder, QObject *parent)
    : SignInService(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_folder(dataFolder)
{
}

AccountSignIn::~AccountSignIn()
{
    if (m_isRunning)
        giveUp();
}

void AccountSignIn::useSession(AccountSession &session)
{
    m_existing = &session;
}

void AccountSignIn::signIn(const Profile &profile, const QString &systemCode)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_profile = profile;
    AccountSession *session = m_existing;
    if (!session) {
        m_new = std::make_unique<AccountSession>(profile, m_secrets, m_clock, m_folder);
        session = m_new.get();
    }
    session->setPassword(systemCode);
    connect(session, &AccountSession::statusChanged, this, &AccountSignIn::judge);
    judge(session->status());
}

void AccountSignIn::judge(const LinkStatus &status)
{
    if (!m_isRunning)
        return;
    LinkStatus reason = status;
    switch (status.state) {
    case LinkStatus::State::SignedOut:
        return;
    case LinkStatus::State::SigningIn:
        // The login guard makes it wait: nothing a person should watch a spinner for.
        if (status.until <= m_clock.now())
            return;
        reason.state = LinkStatus::State::QuotaPause;
        break;
    case LinkStatus::State::Online:
        m_isRunning = false;
        disconnect(m_existing ? m_existing.data() : m_new.get(), nullptr, this, nullptr);
        Q_EMIT succeeded(m_profile);
        return;
    default:
        break;
    }
    giveUp();
    Q_EMIT failed(reason);
}

void AccountSignIn::cancel()
{
    if (m_isRunning)
        giveUp();
}

void AccountSignIn::giveUp()
{
    m_isRunning = false;
    if (m_existing) {
        disconnect(m_existing, nullptr, this, nullptr);
        return;
    }
    disconnect(m_new.get(), nullptr, this, nullptr);
    m_new->authenticator().forget();
    // We may be inside one of its signals.
    m_new.release()->deleteLater();
}

bool AccountSignIn::keepsPasswords() const
{
    return m_secrets.isPersistent();
}

std::unique_ptr<AccountSession> AccountSignIn::takeSession()
{
    return std::move(m_new);
}
