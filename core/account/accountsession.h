// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"
#include "core/settings/profile.h"

#include <QObject>

#include <memory>
#include <optional>

class AccountAuthenticator;
class AlarmPoller;
class AlarmStore;
class Archive;
class Authenticator;
class HttpTransport;
class Clock;
class ConfigStore;
class ControlDesk;
class DataFetcher;
class HistoryStore;
class OAuthAuthenticator;
class PlantStore;
class Poller;
class PowerHistory;
class QNetworkProxy;
class RateLimiter;
class ReportPoller;
class ReportStore;
class RequestQueue;
class SecretStore;
class SmartPvmsClient;

//! How the connection of an account stands, for the banner and the tree.
struct LinkStatus
{
    enum class State {
        SignedOut, //!< on the user's wish, or not started
        SigningIn,
        Online,
        Offline, //!< no answer since `since`
        QuotaPause, //!< the service refuses until `until`
        SessionTaken, //!< another program uses this account
        //! Wrong password, locked, expired, keychain locked: `error` says which. With OAuth: the owner has to
        //! authorise (again).
        NeedsUser
    };
    State state = State::SignedOut;
    qint64 since = 0; //!< UTC ms
    qint64 until = 0; //!< UTC ms; 0 if unknown
    ApiError error; //!< why; kind None if all is well
    bool passwordForgottenAtExit = false; //!< no keychain: memory only for this run
    // Only with OAuth:
    bool isOAuth = false;
    QStringList scopes; //!< granted
    qint64 tokenEndsAt = 0; //!< UTC ms, of the access token, which is renewed by itself; 0 if unknown

    friend bool operator==(const LinkStatus &, const LinkStatus &) = default;
};

//! Everything one account needs, put together: transport, authenticator, limiter, queue, client, store,
//! poller. Used by the desktop program and the terminal alike.
class AccountSession : public QObject
{
    Q_OBJECT
public:
    //! \a dataFolder holds the call books and the cached lists; created if missing.
    AccountSession(const Profile &profile, SecretStore &secrets, Clock &clock, const QString &dataFolder,
                   QObject *parent = nullptr);
    ~AccountSession() override;

    const Profile &profile() const;
    void setReversedMeters(const QMap<qint64, bool> &meters);
    //! Whether the control scope is asked for at the next consent.
    void setWantsControl(bool wantsControl);
    void setControlledPlants(const QList<PlantCode> &plants);

    PlantStore &store();
    PowerHistory &powerHistory();
    ReportStore &reports();
    HistoryStore &history();
    ConfigStore &configs();
    AlarmStore &alarms();
    DataFetcher &fetcher();
    //! Takes commands with OAuth only; its poller runs while the session polls.
    ControlDesk &control();
    Archive &archive();
    Poller &poller();
    AlarmPoller &alarmPoller();
    ReportPoller &reportPoller();
    RateLimiter &limiter();
    RequestQueue &queue();
    SmartPvmsClient &client();
    Authenticator &authenticator();
    //! Null with OAuth.
    AccountAuthenticator *accountAuthenticator();
    //! Null with an API account.
    OAuthAuthenticator *oauth();
    HttpTransport &transport();
    //! The way to the service, and with OAuth to the server that gives tokens.
    void setProxy(const QNetworkProxy &proxy);
    const LinkStatus &status() const;

    //! Loads the cached lists, signs in (with the kept token if there is one) and polls. Repeated calls do
    //! nothing.
    void start();
    //! Signs in without polling (the terminal).
    void signIn();
    //! Whether start() polls alarms as well, as it does by default; alarmPoller().refreshNow() works in any
    //! case.
    void setAlarmsPolled(bool arePolled);
    //! Whether start() keeps the reports of running periods up to date too, as it does by default.
    void setReportsPolled(bool arePolled);
    //! Stops polling; the session on the service stays for the next start.
    void stop();
    //! How often real-time data are asked for (ms, never below 5 min 15 s) and from what age on they are
    //! called old.
    void setRealtimeInterval(qint64 milliseconds);
    //! Uses this password from now on and keeps it in the keychain; clears NeedsUser and signs in. Only for
    //! API accounts.
    void setPassword(const QString &password);

Q_SIGNALS:
    void statusChanged(const LinkStatus &status);
    //! The service has granted other scopes than the profile says: whoever keeps profiles saves this one.
    void profileChanged(const Profile &profile);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
