// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/consentrevocation.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/tokenage.h"
#include "core/auth/tokenkeeper.h"
#include "core/auth/tokenrefresh.h"
#include "core/auth/tokenvault.h"
#include "core/net/httptransport.h"

#include <QPointer>

//! What an OAuthAuthenticator is doing: restoring, refreshing, revoking, one at a time; and what it holds.
//! Emits the signals of its authenticator.
struct OAuthAuthenticator::Private
{
    Private(OAuthAuthenticator *authenticator, const Profile &profile, SecretStore &secrets,
            Clock &someClock);
    ~Private();

    void setState(State present);
    //! Once control is back in the event loop.
    void later(void (Private::*function)());
    //! Again, to somebody who asked again.
    void answerNow();
    bool isBusy() const { return refresh || isReading || isAccepting; }
    bool isUsable() const { return isAlive && !age.isPastEnd(clock.now()); }

    void stop();
    void restore();
    void begin();
    void conclude(const RefreshResult &result);
    void use(const OAuthTokens &fresh, bool isOfEarlierRun);
    void fail(const ApiError &error, qint64 retryAt);
    void noteRefusal();
    void keepAgain();
    void startRevocation();
    void concludeRevocation(const RevokeAnswer &answer);
    void forget(const TokenVault::Callback &callback);
    void dropMemory();

    OAuthAuthenticator *q;
    const OAuthSettings settings;
    Clock &clock;
    TokenVault vault;
    HttpTransport transport;
    ClockTimer timer; // the next refresh, in good time or after a failure
    TokenKeeper keeper;
    QPointer<TokenRefresh> refresh;
    QPointer<ConsentRevocation> revocation;
    State state = State::SignedOut;
    OAuthTokens tokens;
    TokenAge age;
    QByteArray clientSecret; // once known, for this run
    ApiError lastError;
    quint64 generation = 0;
    quint64 attempt = 0; // answers of the SecretStore to an older attempt are ignored
    int failures = 0;
    int earlyRefusals = 0;
    std::optional<qint64> scopesCheckedAt;
    bool isAlive = false; // the service has not refused the access token
    bool isRestored = false; // it comes from an earlier run: its end says nothing
    bool isReading = false;
    bool isAccepting = false;
    bool isRevokeWanted = false;
    bool isBeginMissed = false; // while it was being revoked
};
