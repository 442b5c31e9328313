// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulatorserver.h"
#include "core/account/accountsession.h"
#include "core/auth/memorysecretstore.h"
#include "core/util/clock.h"
#include "tests/support/flowdriver.h"
#include "tests/support/ownerstandin.h"

#include <QTemporaryDir>

#include <memory>

//! A simulator on a real loopback socket and an account of ours on the same hand-moved clock.
class SimulatedAccount
{
public:
    //! 2026-06-21T05:00Z by default: morning in Europe. start() must follow.
    explicit SimulatedAccount(int plants, Simulation::SimulatorOptions options = {},
                              qint64 begin = 1'782'018'000'000);
    ~SimulatedAccount();

    //! False if the server does not come up.
    bool startServer();
    //! After startServer(): the account lives on the first owner's consent instead of a password; its tokens
    //! lie in the secret store. False if the owner stand-in got none.
    bool useConsent(OwnerStandIn::Ticks ticks = {});
    //! The owner consents again; the session that is open takes the new tokens.
    bool consentAgain(OwnerStandIn::Ticks ticks = {});
    //! Makes the session (again): what a start of the program does. The password lies in the secret store.
    AccountSession &openSession();
    //! What an end of the program does.
    void closeSession();

    ManualClock clock;
    qint64 serverAhead = 0; //!< how far the service's clock is ahead of ours
    QTemporaryDir folder;
    MemorySecretStore secrets;
    FlowDriver driver;
    Profile profile;
    std::unique_ptr<Simulation::SimulatorServer> server;
    std::unique_ptr<AccountSession> session;
};
