// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulatedaccount.h"

#include "core/auth/accountauthenticator.h"

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

AccountSession &SimulatedAccount::openSession()
{
    session = std::make_unique<AccountSession>(profile, secrets, clock, folder.path());
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
