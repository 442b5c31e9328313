// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountsignin.h"

#include "core/auth/accountauthenticator.h"
#include "core/auth/secretstore.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>

namespace {

//! Somebody watches: half of what a call in the background may take.
constexpr int watchedTimeoutMs = 15'000;
//! The guard asks for a minute between two logins, which a person waits for who sees why; not for more.
constexpr qint64 patience = 65'000;

//! Why the last login was refused, if it was.
ApiError lastRefusal(const RateLimiter &limiter)
{
    const QList<BudgetReport> reports = limiter.report();
    const auto login = std::find_if(reports.begin(), reports.end(), [](const BudgetReport &report) {
        return report.endpoint == Endpoint::Login;
    });
    return login != reports.end() && login->blockedUntil > 0 ? login->lastSignal : ApiError();
}

} // namespace

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

AccountSession *AccountSignIn::session() const
{
    return m_existing ? m_existing.data() : m_new.get();
}

void AccountSignIn::signIn(const Profile &profile, const QString &systemCode)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_wasReached = false;
    m_profile = profile;
    if (!m_existing) {
        m_new = std::make_unique<AccountSession>(profile, m_secrets, m_clock, m_folder);
        m_new->transport().setProxy(m_proxy);
    }
    AccountSession &tried = *session();
    connectSession(tried);
    tried.transport().setTimeout(watchedTimeoutMs);
    tried.setPassword(systemCode);
    judge(tried.status());
}

void AccountSignIn::connectSession(AccountSession &session)
{
    connect(&session, &AccountSession::statusChanged, this, &AccountSignIn::judge);
    connect(&session.transport(), &HttpTransport::reached, this, [this] {
        if (!m_isRunning)
            return;
        m_wasReached = true;
        Q_EMIT reached();
    });
    connect(session.accountAuthenticator(), &AccountAuthenticator::passwordNotKept, this,
            &AccountSignIn::passwordNotKept);
}

void AccountSignIn::judge(const LinkStatus &status)
{
    if (!m_isRunning)
        return;
    SignInFailure failure;
    failure.error = status.error;
    failure.until = status.until;
    failure.wasReached = m_wasReached;
    switch (status.state) {
    case LinkStatus::State::SignedOut:
        return;
    case LinkStatus::State::SigningIn:
        if (status.until <= m_clock.now())
            return;
        if (status.error.kind != ApiError::Kind::None)
            break;
        if (status.until <= m_clock.now() + patience) {
            Q_EMIT waiting(status.until);
            return;
        }
        failure = heldBackUntil(status.until);
        break;
    case LinkStatus::State::Online: {
        m_isRunning = false;
        AccountSession &signedIn = *session();
        signedIn.transport().setTimeout(HttpTransport::defaultTimeoutMs);
        disconnect(&signedIn, &AccountSession::statusChanged, this, nullptr);
        watchPlants(signedIn);
        Q_EMIT succeeded(m_profile);
        return;
    }
    case LinkStatus::State::Offline: // tried again by itself later, which is of no use to somebody who waits
        failure.until = 0;
        break;
    default:
        break;
    }
    end(failure);
}

void AccountSignIn::end(const SignInFailure &failure)
{
    SignInFailure told = failure;
    told.wrongPasswords = session()->limiter().wrongPasswords();
    giveUp();
    Q_EMIT failed(told);
}

//! The login guard makes it wait, for longer than a person should watch.
SignInFailure AccountSignIn::heldBackUntil(qint64 until) const
{
    SignInFailure failure;
    failure.error = lastRefusal(session()->limiter());
    failure.until = until;
    failure.isHeldBack = true;
    return failure;
}

//! The session fetches its lists as soon as it polls; the store fills from the cache even earlier.
void AccountSignIn::watchPlants(AccountSession &session)
{
    const PlantStore &store = session.store();
    connect(&store, &PlantStore::plantsAdded, this,
            [this, &store] { Q_EMIT plantsCounted(store.plantCount()); });
    connect(&session.poller(), &Poller::callFailed, this,
            [this](const ApiError &error) { m_callError = error; });
    connect(&session.poller(), &Poller::listsFinished, this, [this, &store] {
        if (store.plantListAt() > 0)
            Q_EMIT plantsCounted(store.plantCount());
        else
            Q_EMIT plantsRefused(m_callError);
    });
}

void AccountSignIn::cancel()
{
    if (m_isRunning)
        giveUp();
}

void AccountSignIn::giveUp()
{
    m_isRunning = false;
    AccountSession *tried = session();
    disconnect(tried, nullptr, this, nullptr);
    disconnect(&tried->transport(), nullptr, this, nullptr);
    disconnect(&tried->authenticator(), nullptr, this, nullptr);
    tried->transport().setTimeout(HttpTransport::defaultTimeoutMs);
    if (m_existing)
        return;
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
