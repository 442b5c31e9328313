// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountconnect.h"

#include "core/auth/loginerrors.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/secretstore.h"
#include "core/net/httptransport.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"

AccountConnect::AccountConnect(SecretStore &secrets, Clock &clock, const QString &dataFolder, QObject *parent)
    : ConnectService(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_folder(dataFolder)
{
}

AccountConnect::~AccountConnect() = default;

void AccountConnect::start(const Profile &profile, const QString &clientSecret)
{
    dropFlow();
    m_profile = profile;
    m_secret = clientSecret;
    if (!clientSecret.isEmpty()) {
        startFlow();
        return;
    }
    m_secrets.read(OAuthAuthenticator::clientSecretName(profile.id), this,
                   [this, number = m_try](const SecretAnswer &answer) {
                       if (number != m_try)
                           return;
                       if (answer.outcome != SecretOutcome::Ok || answer.secret.isEmpty()) {
                           Q_EMIT failed(OAuthFlow::Ending::None, secretError(answer));
                           return;
                       }
                       m_secret = QString::fromUtf8(answer.secret);
                       startFlow();
                   });
}

void AccountConnect::startFlow()
{
    m_flow = std::make_unique<OAuthFlow>(m_profile, m_secret, m_clock);
    m_flow->setProxy(m_proxy);
    connect(m_flow.get(), &OAuthFlow::stateChanged, this, &AccountConnect::follow);
    connect(m_flow.get(), &OAuthFlow::ended, this, &AccountConnect::conclude);
    const QUrl address = m_flow->start();
    Q_EMIT waiting({address, m_flow->isListening(), m_flow->listenError(), m_flow->deadline()});
}

void AccountConnect::follow(OAuthFlow::State state)
{
    if (state == OAuthFlow::State::Exchanging)
        Q_EMIT exchanging(m_flow->deadline());
    else if (state == OAuthFlow::State::RetryPossible)
        Q_EMIT retryPossible(m_flow->error(), m_flow->deadline());
}

void AccountConnect::conclude(OAuthFlow::Ending ending)
{
    const ApiError error = m_flow->error();
    const OAuthTokens tokens = m_flow->tokens();
    if (ending == OAuthFlow::Ending::Linked)
        handOver(tokens);
    else
        Q_EMIT failed(ending, error);
}

void AccountConnect::handOver(const OAuthTokens &tokens)
{
    m_profile.oauth.grantedScopes = tokens.scopes;
    if (!m_existing) {
        m_new = std::make_unique<AccountSession>(m_profile, m_secrets, m_clock, m_folder);
        m_new->transport().setProxy(m_proxy);
        m_new->oauth()->setProxy(m_proxy);
    } else {
        m_existing->setWantsControl(m_profile.oauth.wantsControl);
    }
    AccountSession &session = m_existing ? *m_existing : *m_new;
    OAuthAuthenticator *oauth = session.oauth();
    connect(oauth, &OAuthAuthenticator::tokensNotKept, this, &AccountConnect::secretsNotKept);
    connect(
        oauth, &Authenticator::signedIn, this,
        [this, &session] {
            watchPlants(session);
            Q_EMIT linked(m_profile);
        },
        Qt::SingleShotConnection);
    oauth->setClientSecret(m_secret);
    m_secret.clear();
    oauth->accept(tokens);
}

//! The session fetches its lists as soon as it polls; the store fills from the cache even earlier.
void AccountConnect::watchPlants(AccountSession &session)
{
    const PlantStore &store = session.store();
    if (m_existing && store.plantCount() > 0)
        Q_EMIT plantsCounted(store.plantCount());
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

OAuthFlow::Paste AccountConnect::paste(const QString &address)
{
    return m_flow ? m_flow->paste(address) : OAuthFlow::Paste::Late;
}

void AccountConnect::retryExchange()
{
    if (m_flow)
        m_flow->retryExchange();
}

void AccountConnect::cancel()
{
    dropFlow();
    if (m_new) { // linked, but not handed over yet
        m_new->authenticator().forget();
        m_new.release()->deleteLater();
    }
}

void AccountConnect::dropFlow()
{
    ++m_try;
    m_secret.clear();
    if (!m_flow)
        return;
    m_flow->disconnect(this);
    m_flow->cancel();
    // We may be inside one of its signals.
    m_flow.release()->deleteLater();
}

bool AccountConnect::keepsSecrets() const
{
    return m_secrets.isPersistent();
}

std::unique_ptr<AccountSession> AccountConnect::takeSession()
{
    return std::move(m_new);
}
