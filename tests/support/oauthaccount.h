// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulatorserver.h"
#include "core/auth/oauthtokens.h"
#include "core/settings/profile.h"
#include "tests/support/ownerstandin.h"

//! For tests that need an account with an owner's consent and no browser.
namespace OAuthAccount {

//! The simulator's first client as a profile of ours; no listener. The client secret is
//! server.clients().first().secret.
Profile profileOf(const Simulation::SimulatorServer &server, bool wantsControl = true);

//! What a program would send the browser to, written here from the reference.
QUrl authorizationUrl(const Simulation::SimulatorServer &server, bool wantsControl = true,
                      const QString &state = QStringLiteral("k3Vd81QpZt0aYw7M"));

//! The first owner consents and the code is exchanged, by plain HTTP requests. `now`: of our clock, UTC ms.
//! Tokens are empty when it failed.
OAuthTokens consent(const Simulation::SimulatorServer &server, qint64 now, OwnerStandIn::Ticks ticks);
OAuthTokens consent(const Simulation::SimulatorServer &server, qint64 now);

} // namespace OAuthAccount
