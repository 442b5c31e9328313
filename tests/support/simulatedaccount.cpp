// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulatedaccount.h"

#include "core/auth/accountauthenticator.h"
#include "core/auth/oauthauthenticator.h"
#include "tests/support/oauthaccount.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

SimulatedAccount::SimulatedAccount(int plants, Simulation::SimulatorOptions options, qint64 begin)
    : clock(begin)
    , driver(clock)
{
    options.world.plantCount = plants;
    options.world.seed = 7;
    options.now = [this] { return clock.now() + serverAhead; };
    server = std::make_unique<Simulation::SimulatorServer>(std::move(options));
}

SimulatedAccount::~SimulatedAccount()
{
    closeSession();
}

bool SimulatedAccount::startServer()
{
    QString error;
    if (!server->start(&error)) {
        qWarning("%s", qPrintable(error));
        return false;
    }
    profile.id = {u"test"_s};
    profile.title = u"Test account"_s;
    profile.baseUrl = server->baseUrl();
    profile.userName = server->userName();
    secrets.write(AccountAuthenticator::passwordName(profile.id), server->systemCode().toUtf8(), nullptr,
                  nullptr);
    return true;
}

bool SimulatedAccount::useConsent(OwnerStandIn::Ticks ticks)
{
    profile = OAuthAccount::profileOf(*server, ticks.control);
    const OAuthTokens tokens = OAuthAccount::consent(*server, clock.now(), ticks);
    if (tokens.accessToken.isEmpty())
        return false;
    OAuthAuthenticator keeper(profile, secrets, clock);
    QSignalSpy kept(&keeper, &Authenticator::signedIn);
    keeper.setClientSecret(server->clients().first().secret);
    keeper.accept(tokens);
    return kept.wait();
}

bool SimulatedAccount::consentAgain(OwnerStandIn::Ticks ticks)
{
    const OAuthTokens tokens = OAuthAccount::consent(*server, clock.now(), ticks);
    if (tokens.accessToken.isEmpty() || !session || !session->oauth())
        return false;
    session->oauth()->accept(tokens);
    return true;
}

AccountSession &SimulatedAccount::openSession()
{
    session = std::make_unique<AccountSession>(profile, secrets, clock, folder.path());
    if (session->oauth())
        session->oauth()->setSteadySource([this] { return clock.now(); });
    driver.add(session.get());
    return *session;
}

void SimulatedAccount::closeSession()
{
    if (!session)
        return;
    driver.remove(session.get());
    session->stop();
    session.reset();
}
