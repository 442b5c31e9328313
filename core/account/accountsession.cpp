// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"

#include "core/account/accountfiles.h"
#include "core/account/linkjudge.h"
#include "core/api/smartpvmsclient.h"
#include "core/archive/archive.h"
#include "core/auth/accountauthenticator.h"
#include "core/auth/oauthauthenticator.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskpoller.h"
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

#include <QLoggingCategory>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAccount, "heliodesk.account")

constexpr qint64 saveReadingsEvery = 900'000;

std::unique_ptr<Authenticator> makeAuthenticator(const Profile &profile, HttpTransport &transport,
                                                 SecretStore &secrets, RateLimiter &limiter, Clock &clock,
                                                 const AccountFiles &files)
{
    if (profile.way == SignInWay::OAuth) {
        auto oauth = std::make_unique<OAuthAuthenticator>(profile, secrets, clock);
        oauth->setLockFile(files.path(u"tokens"_s, u"lock"_s));
        return oauth;
    }
    return std::make_unique<AccountAuthenticator>(profile, transport, secrets, limiter, clock);
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
        , files(profile, dataFolder)
        , transport(profile.baseUrl)
        , limiter(profile.baseUrl.host() + u':' + QString::number(profile.baseUrl.port(443)),
                  AccountFiles::ownerOf(profile), files.path(u"books"_s, u"json"_s), someClock, nullptr,
                  profile.way == SignInWay::OAuth ? QuotaMode::OAuth : QuotaMode::ApiAccount)
        , authenticator(makeAuthenticator(profile, transport, secretStore, limiter, someClock, files))
        , account(qobject_cast<AccountAuthenticator *>(authenticator.get()))
        , oauth(qobject_cast<OAuthAuthenticator *>(authenticator.get()))
        , queue(transport, *authenticator, limiter, someClock)
        , client(queue)
        , store(someClock)
        , powers(store, someClock)
        , archive(files.path(u"archive"_s, u"sqlite"_s), files.stem())
        , reports(&archive, someClock)
        , history(&archive, someClock)
        , alarms(&archive, someClock)
        , fetcher(client, {store, reports, history, configs}, limiter, someClock)
        , poller(client, store, limiter, someClock)
        , alarmPoller(client, store, alarms, limiter, someClock)
        , reportPoller(fetcher, store, reports, someClock)
        , journal(files.path(u"commands"_s, u"jsonl"_s), files.stem())
        , control({client, store, configs, journal, limiter}, someClock)
        , cache(files.path(u"lists"_s, u"cbor"_s), files.stem())
        , link(*authenticator, limiter)
    {
        store.setReversedMeters(profile.reversedMeters);
        control.setControlledPlants(profile.controlledPlants);
        reportPoller.setVisibility([this](const PlantCode &plant) { return poller.isVisible(plant); });
    }

    void startPolling()
    {
        poller.start();
        if (areAlarmsPolled)
            alarmPoller.start();
        if (areReportsPolled)
            reportPoller.start();
        if (oauth)
            control.poller().start();
    }
    void stopPolling()
    {
        control.poller().stop();
        poller.stop();
        alarmPoller.stop();
        reportPoller.stop();
    }
    void connectAll();
    void connectAccount();
    void connectOAuth();
    void loadCache();
    void saveCache();
    void noteExchange(Endpoint endpoint, const ApiError &error);
    void updateStatus();

    AccountSession *q;
    Profile profile;
    SecretStore &secrets;
    Clock &clock;
    AccountFiles files;
    HttpTransport transport;
    RateLimiter limiter;
    std::unique_ptr<Authenticator> authenticator;
    AccountAuthenticator *account; // null with OAuth
    OAuthAuthenticator *oauth; // null with an API account
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
    CommandJournal journal;
    ControlDesk control;
    InventoryCache cache;
    LinkJudge link;
    LinkStatus status;
    qint64 savedAt = 0;
    bool isCacheLoaded = false;
    bool isPolling = false; // wanted, even while a person has to act first
    bool areAlarmsPolled = true;
    bool areReportsPolled = true;
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
    const Authenticator *signer = authenticator.get();
    QObject::connect(signer, &Authenticator::stateChanged, q, [this] { updateStatus(); });
    QObject::connect(signer, &Authenticator::failed, q, [this](const ApiError &, qint64) {
        if (authenticator->state() == Authenticator::State::NeedsUser)
            stopPolling(); // nothing can be asked until a person has acted
        updateStatus();
    });
    QObject::connect(signer, &Authenticator::signedIn, q, [this] {
        if (isPolling && link.isReadingGranted())
            startPolling();
        fetcher.resume();
        updateStatus();
    });
    if (account)
        connectAccount();
    else
        connectOAuth();
    QObject::connect(&queue, &RequestQueue::exchanged, q,
                     [this](Endpoint endpoint, const ApiError &error) { noteExchange(endpoint, error); });
    QObject::connect(&poller, &Poller::listsFinished, q, [this](bool isComplete) {
        if (isComplete)
            saveCache();
    });
    QObject::connect(&poller, &Poller::cadenceChanged, q,
                     [this] { store.setPollPeriod(poller.longestInterval()); });
    QObject::connect(&poller, &Poller::sweepFinished, q, [this] {
        if (clock.now() >= savedAt + saveReadingsEvery || clock.now() < savedAt)
            saveCache();
    });
}

void AccountSession::Private::connectAccount()
{
    QObject::connect(account, &AccountAuthenticator::loginPostponed, q, [this] { updateStatus(); });
    QObject::connect(account, &Authenticator::sessionTaken, q, [this] {
        link.noteTaken(); // with OAuth that needs a person, and says so
        updateStatus();
    });
    QObject::connect(account, &AccountAuthenticator::passwordNotKept, q, [this] {
        link.setSecretLost(true);
        updateStatus();
    });
}

void AccountSession::Private::connectOAuth()
{
    QObject::connect(oauth, &OAuthAuthenticator::tokensNotKept, q, [this] {
        link.setSecretLost(true);
        updateStatus();
    });
    QObject::connect(oauth, &OAuthAuthenticator::tokensKept, q, [this] {
        link.setSecretLost(false);
        updateStatus();
    });
    QObject::connect(oauth, &OAuthAuthenticator::scopesChanged, q, [this](const QStringList &scopes) {
        if (!link.isReadingGranted())
            stopPolling();
        else if (isPolling && oauth->state() == Authenticator::State::SignedIn)
            startPolling();
        poller.forgetRefusals();
        updateStatus();
        if (scopes == profile.oauth.grantedScopes)
            return;
        profile.oauth.grantedScopes = scopes;
        Q_EMIT q->profileChanged(profile);
    });
}

void AccountSession::Private::noteExchange(Endpoint endpoint, const ApiError &error)
{
    if (link.isScopeRefusal(error))
        oauth->recheckScopes();
    if (link.noteExchange(endpoint, error))
        fetcher.resume();
    updateStatus();
}

void AccountSession::Private::updateStatus()
{
    control.setAccess(link.controlAccess());
    LinkStatus present = link.present(status.state);
    present.passwordForgottenAtExit = !profile.isDemo && (link.isSecretLost() || !secrets.isPersistent());
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

void AccountSession::setWantsControl(bool wantsControl)
{
    d->profile.oauth.wantsControl = wantsControl;
}

void AccountSession::setControlledPlants(const QList<PlantCode> &plants)
{
    d->profile.controlledPlants = plants;
    d->control.setControlledPlants(plants);
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

ControlDesk &AccountSession::control()
{
    return d->control;
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

Authenticator &AccountSession::authenticator()
{
    return *d->authenticator;
}

AccountAuthenticator *AccountSession::accountAuthenticator()
{
    return d->account;
}

OAuthAuthenticator *AccountSession::oauth()
{
    return d->oauth;
}

HttpTransport &AccountSession::transport()
{
    return d->transport;
}

void AccountSession::setProxy(const QNetworkProxy &proxy)
{
    d->transport.setProxy(proxy);
    if (d->oauth)
        d->oauth->setProxy(proxy);
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
    d->authenticator->signIn();
    if (d->authenticator->state() != Authenticator::State::NeedsUser)
        d->startPolling();
}

void AccountSession::signIn()
{
    d->loadCache();
    d->fetcher.resume();
    d->authenticator->signIn();
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
    d->store.setPollPeriod(d->poller.longestInterval());
}

void AccountSession::setPassword(const QString &password)
{
    if (!d->account)
        return;
    d->link.setSecretLost(false);
    d->account->setPassword(password);
    d->authenticator->signIn();
}
