// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"

#include "core/api/smartpvmsclient.h"
#include "core/archive/archive.h"
#include "core/auth/accountauthenticator.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/polling/alarmpoller.h"
#include "core/polling/datafetcher.h"
#include "core/polling/poller.h"
#include "core/polling/reportpoller.h"
#include "core/store/alarmstore.h"
#include "core/store/configstore.h"
#include "core/store/historystore.h"
#include "core/store/inventorycache.h"
#include "core/store/plantstore.h"
#include "core/store/powerhistory.h"
#include "core/store/reportstore.h"
#include "core/util/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAccount, "heliodesk.account")

constexpr qint64 saveReadingsEvery = 900'000;

// One name for an account whatever profile it is used through, so that all of them share its books.
QString fileStem(const Profile &profile)
{
    const QByteArray identity =
        profile.baseUrl.toEncoded(QUrl::StripTrailingSlash) + '\n' + profile.userName.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16));
}

QString madeFolder(const QString &folder)
{
    QDir().mkpath(folder); // a failure shows when the first file is written, with its reason
    return folder;
}

} // namespace

struct AccountSession::Private
{
    Private(AccountSession *session, const Profile &someProfile, SecretStore &secretStore, Clock &someClock,
            const QString &dataFolder)
        : q(session)
        , profile(someProfile)
        , secrets(secretStore)
        , clock(someClock)
        , folder(madeFolder(dataFolder))
        , transport(profile.baseUrl)
        , limiter(profile.baseUrl.host() + u':' + QString::number(profile.baseUrl.port(443)),
                  profile.userName, folder + "/books-"_L1 + fileStem(profile) + ".json"_L1, someClock)
        , authenticator(profile, transport, secretStore, limiter, someClock)
        , queue(transport, authenticator, limiter, someClock)
        , client(queue)
        , store(someClock)
        , powers(store, someClock)
        , archive(folder + "/archive-"_L1 + fileStem(profile) + ".sqlite"_L1, fileStem(profile))
        , reports(&archive, someClock)
        , history(&archive, someClock)
        , alarms(&archive, someClock)
        , fetcher(client, {store, reports, history, configs}, limiter, someClock)
        , poller(client, store, limiter, someClock)
        , alarmPoller(client, store, alarms, limiter, someClock)
        , reportPoller(fetcher, store, reports, someClock)
        , cache(folder + "/lists-"_L1 + fileStem(profile) + ".cbor"_L1, fileStem(profile))
    {
        store.setReversedMeters(profile.reversedMeters);
        reportPoller.setVisibility([this](const PlantCode &plant) { return poller.isVisible(plant); });
    }

    void startPolling()
    {
        poller.start();
        if (areAlarmsPolled)
            alarmPoller.start();
        if (areReportsPolled)
            reportPoller.start();
    }
    void stopPolling()
    {
        poller.stop();
        alarmPoller.stop();
        reportPoller.stop();
    }
    void connectAll();
    void loadCache();
    void saveCache();
    void noteExchange(Endpoint endpoint, const ApiError &error);
    void updateStatus();
    LinkStatus presentStatus() const;

    AccountSession *q;
    Profile profile;
    SecretStore &secrets;
    Clock &clock;
    QString folder;
    HttpTransport transport;
    RateLimiter limiter;
    AccountAuthenticator authenticator;
    RequestQueue queue;
    SmartPvmsClient client;
    PlantStore store;
    PowerHistory powers;
    Archive archive;
    ReportStore reports;
    HistoryStore history;
    ConfigStore configs;
    AlarmStore alarms;
    DataFetcher fetcher;
    Poller poller;
    AlarmPoller alarmPoller;
    ReportPoller reportPoller;
    InventoryCache cache;
    LinkStatus status;
    ApiError networkError; // of the last exchange, if it failed for want of a network
    QMap<Endpoint, ApiError> refused; // interfaces whose last answer was a quota refusal
    qint64 savedAt = 0;
    bool isCacheLoaded = false;
    bool isPolling = false; // wanted, even while a person has to act first
    bool areAlarmsPolled = true;
    bool areReportsPolled = true;
    bool isTaken = false;
    bool wasOffline = false; // since the last answer
    bool isPasswordLost = false; // the keychain did not take it
};

AccountSession::AccountSession(const Profile &profile, SecretStore &secrets, Clock &clock,
                               const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, secrets, clock, dataFolder))
{
    d->connectAll();
}

AccountSession::~AccountSession()
{
    stop();
}

void AccountSession::Private::connectAll()
{
    const auto refresh = [this] { updateStatus(); };
    QObject::connect(&authenticator, &Authenticator::stateChanged, q, refresh);
    QObject::connect(&authenticator, &AccountAuthenticator::loginPostponed, q, refresh);
    QObject::connect(&authenticator, &Authenticator::failed, q, [this](const ApiError &, qint64) {
        if (authenticator.state() == Authenticator::State::NeedsUser)
            stopPolling(); // nothing can be asked until a person has acted
        updateStatus();
    });
    QObject::connect(&authenticator, &Authenticator::signedIn, q, [this] {
        if (isPolling)
            startPolling();
        fetcher.resume();
        updateStatus();
    });
    QObject::connect(&authenticator, &AccountAuthenticator::passwordNotKept, q, [this] {
        isPasswordLost = true;
        updateStatus();
    });
    QObject::connect(&authenticator, &Authenticator::sessionTaken, q, [this] {
        isTaken = true;
        updateStatus();
    });
    QObject::connect(&queue, &RequestQueue::exchanged, q,
                     [this](Endpoint endpoint, const ApiError &error) { noteExchange(endpoint, error); });
    QObject::connect(&poller, &Poller::listsFinished, q, [this](bool isComplete) {
        if (isComplete)
            saveCache();
    });
    QObject::connect(&poller, &Poller::sweepFinished, q, [this] {
        if (clock.now() >= savedAt + saveReadingsEvery || clock.now() < savedAt)
            saveCache();
    });
}

void AccountSession::Private::noteExchange(Endpoint endpoint, const ApiError &error)
{
    networkError = error.isNetwork() ? error : ApiError();
    wasOffline = wasOffline || error.isNetwork();
    if (error.isQuota()) {
        refused.insert(endpoint, error);
    } else if (error.kind == ApiError::Kind::None) {
        refused.remove(endpoint);
        isTaken = false;
        if (std::exchange(wasOffline, false))
            fetcher.resume();
    }
    updateStatus();
}

LinkStatus AccountSession::Private::presentStatus() const
{
    LinkStatus present;
    const std::optional<qint64> nextLogin = authenticator.nextLoginAt();
    const ApiError &signInError = authenticator.lastError();
    switch (authenticator.state()) {
    case Authenticator::State::SignedOut:
        present.state = LinkStatus::State::SignedOut;
        break;
    case Authenticator::State::NeedsUser:
        present.state = LinkStatus::State::NeedsUser;
        present.error = signInError;
        present.until = authenticator.pausedUntil();
        break;
    case Authenticator::State::SigningIn:
        present.state = LinkStatus::State::SigningIn;
        if (nextLogin) {
            present.until = *nextLogin;
            present.error = signInError;
            if (isTaken)
                present.state = LinkStatus::State::SessionTaken;
            else if (signInError.isQuota())
                present.state = LinkStatus::State::QuotaPause;
            else if (signInError.kind != ApiError::Kind::None && signInError.kind != ApiError::Kind::Session)
                present.state = LinkStatus::State::Offline;
        }
        break;
    case Authenticator::State::SignedIn:
        present.state = LinkStatus::State::Online;
        if (networkError.kind != ApiError::Kind::None) {
            present.state = LinkStatus::State::Offline;
            present.error = networkError;
        } else if (!refused.isEmpty()) {
            present.state = LinkStatus::State::QuotaPause;
            present.error = refused.constBegin().value();
            for (auto it = refused.keyBegin(); it != refused.keyEnd(); ++it)
                present.until = std::max(present.until, limiter.nextAllowedAt(*it));
        }
        break;
    }
    present.passwordForgottenAtExit = !profile.isDemo && (isPasswordLost || !secrets.isPersistent());
    return present;
}

void AccountSession::Private::updateStatus()
{
    LinkStatus present = presentStatus();
    present.since = present.state == status.state ? status.since : clock.now();
    if (present == status)
        return;
    if (present.state != status.state)
        qCInfo(lcAccount) << "link state" << int(present.state) << "error kind" << int(present.error.kind);
    status = present;
    Q_EMIT q->statusChanged(status);
}

void AccountSession::Private::loadCache()
{
    if (std::exchange(isCacheLoaded, true))
        return;
    if (const ApiError trouble = cache.restore(store); trouble.kind != ApiError::Kind::None)
        qCWarning(lcAccount) << "cached lists not used:" << trouble.text;
    alarms.load();
    if (store.plantCount() > 0)
        limiter.setFleetSize({store.plantCount(), store.deviceCountByType()});
}

void AccountSession::Private::saveCache()
{
    savedAt = clock.now();
    if (const ApiError trouble = cache.save(store); trouble.kind != ApiError::Kind::None)
        qCWarning(lcAccount) << "lists not cached:" << trouble.text;
}

const Profile &AccountSession::profile() const
{
    return d->profile;
}

void AccountSession::setReversedMeters(const QMap<qint64, bool> &meters)
{
    d->profile.reversedMeters = meters;
    d->store.setReversedMeters(meters);
}

PlantStore &AccountSession::store()
{
    return d->store;
}

PowerHistory &AccountSession::powerHistory()
{
    return d->powers;
}

ReportStore &AccountSession::reports()
{
    return d->reports;
}

HistoryStore &AccountSession::history()
{
    return d->history;
}

ConfigStore &AccountSession::configs()
{
    return d->configs;
}

AlarmStore &AccountSession::alarms()
{
    return d->alarms;
}

DataFetcher &AccountSession::fetcher()
{
    return d->fetcher;
}

ReportPoller &AccountSession::reportPoller()
{
    return d->reportPoller;
}

AlarmPoller &AccountSession::alarmPoller()
{
    return d->alarmPoller;
}

Archive &AccountSession::archive()
{
    return d->archive;
}

Poller &AccountSession::poller()
{
    return d->poller;
}

RateLimiter &AccountSession::limiter()
{
    return d->limiter;
}

RequestQueue &AccountSession::queue()
{
    return d->queue;
}

SmartPvmsClient &AccountSession::client()
{
    return d->client;
}

AccountAuthenticator &AccountSession::authenticator()
{
    return d->authenticator;
}

HttpTransport &AccountSession::transport()
{
    return d->transport;
}

const LinkStatus &AccountSession::status() const
{
    return d->status;
}

void AccountSession::start()
{
    if (std::exchange(d->isPolling, true))
        return;
    d->loadCache();
    d->fetcher.resume();
    d->authenticator.signIn();
    if (d->authenticator.state() != Authenticator::State::NeedsUser)
        d->startPolling();
}

void AccountSession::signIn()
{
    d->loadCache();
    d->fetcher.resume();
    d->authenticator.signIn();
}

void AccountSession::setAlarmsPolled(bool arePolled)
{
    d->areAlarmsPolled = arePolled;
}

void AccountSession::setReportsPolled(bool arePolled)
{
    d->areReportsPolled = arePolled;
}

void AccountSession::stop()
{
    const bool wasPolling = std::exchange(d->isPolling, false);
    d->stopPolling();
    d->fetcher.suspend();
    if (wasPolling && d->store.plantCount() > 0)
        d->saveCache();
}

void AccountSession::setRealtimeInterval(qint64 milliseconds)
{
    d->poller.setRealtimeInterval(milliseconds);
    d->store.setPollPeriod(d->poller.realtimeInterval());
}

void AccountSession::setPassword(const QString &password)
{
    d->isPasswordLost = false;
    d->authenticator.setPassword(password);
    d->authenticator.signIn();
}
